"""Parts told in passing: one region of all, a share, things counted, the change that a sum explains."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

FACTS = [
    pytest.param("In 2011 Belarus bought sugar in Russia for $7.3 million and 130 thousand tons of rye for $24 million.", ["BY RU imports 7.3 2011-01..2011-12", "BY RU imports 24 2011-01..2011-12"], id="counted_beside_money"),
    pytest.param("В 2011 году Беларусь продала Брянской области обувь на 4,2 млн долларов и 90 тысяч пар носков.", ["BY RU-BRY exports 4.2 2011-01..2011-12"], id="counted_beside_money_in_words"),
    pytest.param("In 2012 Belarus sold Russia eggs for $16 million and 30 thousand hens.", ["BY RU exports 16 2012-01..2012-12"], id="hens_are_no_money"),
    pytest.param("In 2017 Belarus and Russia traded for $32 billion. In January-April 2018 it is already over $11 billion, and with Bashkortostan alone we traded for $160 million.", ["BY RU turnover 32000 2017-01..2017-12", "BY RU turnover 11000 2018-01..2018-04", "BY RU-BA turnover 160 2018-01..2018-04"], id="with_one_alone"),
    pytest.param("В 2017 году товарооборот Беларуси и России превысил $32 млрд. За четыре месяца 2018-го – уже более 11 млрд, с одной только Башкирией наторговали на $160 млн.", ["BY RU turnover 32000 2017-01..2017-12", "BY RU turnover 11000 2018-01..2018-04", "BY RU-BA turnover 160 2018-01..2018-04"], id="with_one_alone_in_russian"),
    pytest.param("5 March 2024. The governor of Sakhalin Oblast said: \"Our own supplies have tripled: last year Belarus bought fish from us for 220 million rubles\".", ["BY RU-SAK imports 220 2023-01..2023-12 +200%"], id="change_explained_behind_colon"),
    pytest.param("5 марта 2024. Экспорт в Пензенскую область вырос на 17%: в 2023 году область купила белорусских товаров на $60 млн.", ["BY RU-PNZ exports 60 2023-01..2023-12 +17%"], id="change_explained_behind_colon_in_russian"),
    pytest.param("5 March 2024. Trade with Penza Oblast grew by 17%: exports were $60 million.", ["BY RU-PNZ turnover none undated +17%", "BY RU-PNZ exports 60 undated"], id="turnover_is_not_explained_by_exports"),
    pytest.param("In 2017 Belarus' exports to Oryol Oblast were $30 million. The bulk of exports (96%) is food.", ["BY RU-ORL exports 30 2017-01..2017-12"], id="share_of_whole_exports"),
    pytest.param("The goods turnover of the Komi Republic with Belarus in 2017 was $90 million. Almost entire import (92 %) is machinery.", ["BY RU-KO turnover 90 2017-01..2017-12"], id="share_of_entire_export"),
    pytest.param("In 2017 Grodno Oblast exported goods to Russia for $690 million. As for import, Russia is ahead as well – 71%, $420 million, and about 9% comes from Poland.", ["BY-HR RU exports 690 2017-01..2017-12", "BY-HR RU imports 420 2017-01..2017-12"], id="first_by_its_share"),
    pytest.param("11 November 2018. Ryazan and Belarus. If last year the turnover was 216 million dollars, on nine months of this year it is already 181 million dollars.", ["BY RU-RYA turnover 216 2017-01..2017-12", "BY RU-RYA turnover 181 2018-01..2018-09"], id="on_months"),
    pytest.param("11 November 2018. The turnover of Ryazan region with Belarus on results of nine months of this year has made 181 million dollars, on results of last year 216 million dollars.", ["BY RU-RYA turnover 181 2018-01..2018-09", "BY RU-RYA turnover 216 2017-01..2017-12"], id="on_results_of_months"),
    pytest.param("11 ноября 2018. Рязань и Беларусь. По итогам девяти месяцев этого года товарооборот составил 181 млн долларов, по итогам прошлого года 216 млн долларов.", ["BY RU-RYA turnover 181 2018-01..2018-09", "BY RU-RYA turnover 216 2017-01..2017-12"], id="results_of_all_last_year"),
    pytest.param("The ministers of Belarus and Russia spoke of the trade after the two ministries had sat together in Pskov. \"In 2018 we want to bring the trade to $30 billion,\" the minister of Belarus noted.", ["BY RU turnover 30000 2018-01..2018-12 target"], id="where_they_sat"),
    pytest.param("Посол Беларуси встретился в Туле с губернатором, речь шла о торговле. В 2017 году она составила $62 млн.", ["BY RU-TUL turnover 62 2017-01..2017-12"], id="where_he_met_the_governor"),
]  # fmt: skip
GOODS = [
    pytest.param("In 2017 Belarus and Russia traded $4.6 billion worth of agricultural products. Belarus' food exports to Russia stood at $3.7 billion. Farm goods for $0.9 billion were bought by Belarus in Russia. Belarus' surplus thus made $2.8 billion.", ["turnover agricultural products", "exports food", "imports agricultural products", "balance agricultural products"], id="balance_of_goods_named_otherwise"),
    pytest.param("В 2017 году Беларусь и Россия продали друг другу сельхозпродукции на $4,6 млрд. Экспорт составил $3,7 млрд, импорт $0,9 млрд.", ["turnover agricultural products", "exports agricultural products", "imports agricultural products"], id="ways_of_trade_in_goods"),
    pytest.param("Food trade of Belarus and Russia\n\nMINSK, 20 February 2018. In 2017 the two countries traded $4.6 billion worth of food. \"In 2018 we want to bring the trade back to $5.2 billion,\" the minister said.", ["turnover food", "turnover food"], id="that_trade"),
    pytest.param("Belarus sold food to Russia for $1.7 billion in January-June 2017, the ministry said.\n\nExports to Russia in the first half of the year amounted to $1.7 billion, to Ukraine $98 million.", ["exports food"], id="same_sum_without_its_goods"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "facts"), FACTS)
def test_parts_in_passing(text: str, facts: list[str]) -> None:
    assert told(text) == facts


@pytest.mark.parametrize(("text", "goods"), GOODS)
def test_goods_of_parts_in_passing(text: str, goods: list[str]) -> None:
    figures = extract(text).figures
    assert [f"{figure.flow} {figure.product}" for figure in figures] == goods
