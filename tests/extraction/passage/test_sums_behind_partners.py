"""Sums behind a list of partners, what runs on at a pace, trade told of as activity, and who is spoken to."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

_SHARE = "Russia's share in Belarusian exports now exceeds 60%."
OF_ALL = [
    pytest.param("The three main partners are Russia, China and Turkey. The merchandise trade deficit widened to $412 million in January 2019.", [], id="en_list"),
    pytest.param("The chief buyers of Belarus are Russia, Poland and Ukraine. In 2018 exports stood at $30.4 billion; the negative balance was $3.5 billion.", [], id="en_buyers"),
    pytest.param(f"Russia's weight grows\n\n{_SHARE} In 2023 the country's exports grew by 3% to $38 billion, imports reached $40 billion.", [], id="en_share"),
    pytest.param("В тройке главных партнеров Беларуси Россия, Китай и Турция. Экспорт в 2022 году составил 38 млрд долларов.", [], id="ru_list"),
    pytest.param("На Россию приходится около 66% белорусской торговли. При этом импорт страны в 2024 году вырос, дефицит превысил 2,1 млрд долларов.", [], id="ru_share"),
    pytest.param("Russia is the largest partner of Belarus. Exports came to $12.4 billion in 2016.", ["BY RU exports 12400 2016-01..2016-12"], id="en_one_partner"),
    pytest.param("The main partners of Belarus are Russia, China and Turkey. Exports to Russia came to $12.4 billion in 2016.", ["BY RU exports 12400 2016-01..2016-12"], id="en_named_again"),
]  # fmt: skip
RUN_ON = [
    pytest.param("12 February 2009\n\nIf this pace lasts, the deficit in trade with Russia could grow to $9 billion in 2009.", ["BY RU balance -9000 2009-01..2009-12 forecast"], id="en_pace"),
    pytest.param("12 February 2009\n\nIf the current trend continues, trade with Tula Oblast could reach $90 million in 2009.", ["BY RU-TUL turnover 90 2009-01..2009-12 forecast"], id="en_trend"),
    pytest.param("12 февраля 2009\n\nЕсли такие темпы сохранятся, торговля с Россией в 2009 году может вырасти до 30 млрд долларов.", ["BY RU turnover 30000 2009-01..2009-12 forecast"], id="ru_pace"),
    pytest.param("12 February 2009\n\nTrade with Tula Oblast can reach $90 million in 2009.", ["BY RU-TUL turnover 90 2009-01..2009-12 target"], id="en_no_pace"),
    pytest.param("Imports from Russia are rising. In 2008 Belarus and Russia hit $34 billion.", ["BY RU turnover 34000 2008-01..2008-12"], id="en_both_hit"),
    pytest.param("Белорусский экспорт в Россию растет. В 2008 году Беларусь и Россия вышли на 34 млрд долларов.", ["BY RU turnover 34000 2008-01..2008-12"], id="ru_both_hit"),
]  # fmt: skip
ACTIVITY = [
    pytest.param("The scope of international economic activity between the Altai Territory and Belarus grows yearly. In 2011 it came to 9.2 million US dollars.", ["BY RU-ALT turnover 9.2 2011-01..2011-12"], id="en_scope"),
    pytest.param("The volume of economic cooperation between Omsk Region and Belarus grows. In 2011 it totaled $9 million.", ["BY RU-OMS turnover 9 2011-01..2011-12"], id="en_volume"),
    pytest.param("In 2011 the turnover of Omsk Region with Belarus was $9 million.\n\nAs the envoy has added, guests of 9 times have visited the region.", ["BY RU-OMS turnover 9 2011-01..2011-12"], id="en_visits"),
]  # fmt: skip
GOODS = [
    pytest.param("Импорт российской нефти в Беларусь в 2020 году составил 529 млн долларов.", ["BY RU imports 529 2020-01..2020-12"], id="ru_oil_of"),
    pytest.param("Беларусь и Россия. В январе 2020 года импорт российского газа составил 529 млн долларов.", ["BY RU imports 529 2020-01..2020-01"], id="ru_gas_of"),
    pytest.param("Импорт России из Беларуси в 2021 году составил 5 млрд долларов.", ["BY RU exports 5000 2021-01..2021-12"], id="ru_country"),
]  # fmt: skip

_CHEESE = "BY RU exports 4.7 2014-01..2014-12"
WEIGHED = [
    pytest.param("In 2014 Belarus sold Russia 1,860 tons of cheese (up 12%) for $4.7 million.", [_CHEESE], id="en_bracket"),
    pytest.param("Exports of cheese to Russia in 2014 came to 1,860 tons, 12% up on 2013, worth $4.7 million.", [_CHEESE], id="en_behind_tons"),
    pytest.param("Exports of cheese to Russia in 2014 grew by 12% to 1,860 tons, worth $4.7 million.", [_CHEESE], id="en_up_to_tons"),
    pytest.param("Экспорт сыра в Россию в 2014 году вырос на 12% до 1,8 тыс. тонн на сумму 4,7 млн долларов.", [_CHEESE], id="ru_up_to_tons"),
    pytest.param("В 2014 году экспорт сыра в Россию составил 1860 тонн (+12%) на сумму 4,7 млн долларов (+3%).", [f"{_CHEESE} +3%"], id="ru_both"),
    pytest.param("Exports of cheese to Russia in 2014 grew by 12% to $4.7 million, or 1,860 tons.", [f"{_CHEESE} +12%"], id="en_of_the_sum"),
]  # fmt: skip
OF_TWO = [
    pytest.param("29 September 2023\n\nTrade between Belarus and Russia in 2023 may pass the record of 2022, the envoy told us.\n\n“We will reach a total trade turnover of $45-46 bln in goods,” he said.", ["BY RU turnover 45000 2023-01..2023-12 forecast"], id="en_total"),
    pytest.param("29 September 2023\n\nTrade between Belarus and Russia grows.\n\nIn 2022 the total trade turnover with Russia, China and Peru came to $70 billion.", [], id="en_with_others"),
]  # fmt: skip

_OIL = "In January 2020 imports of Russian oil cost $529 million."
ASIDE = [
    pytest.param(f"{_OIL}\n\nExports of Belarusian oil products brought $482 million. The main consumers of these are the UK, the Netherlands and Ukraine.", ["BY RU imports 529 2020-01..2020-01"], id="en_bought_elsewhere"),
    pytest.param("Беларусь и Россия. В январе 2020 года импорт российской нефти составил 529 млн долларов.\n\nЭкспорт белорусских нефтепродуктов принес 482 млн долларов. Основные покупатели – Великобритания и Украина.", ["BY RU imports 529 2020-01..2020-01"], id="ru_bought_elsewhere"),
    pytest.param("Trade of Minsk Oblast with Russia came to $3 billion in the first half of 2022. One of the largest makers of sprays works in the oblast. Over seven months of 2022 export of products amounted to $51.2 million.", ["BY-MI RU turnover 3000 2022-01..2022-06"], id="en_one_maker"),
    pytest.param("Trade of Minsk Oblast with Russia came to $3 billion in the first half of 2022. Exports of products amounted to $1.2 billion.", ["BY-MI RU turnover 3000 2022-01..2022-06", "BY-MI RU exports 1200 2022-01..2022-06"], id="en_no_maker"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "records"), [*OF_ALL, *RUN_ON, *ACTIVITY, *GOODS, *WEIGHED, *OF_TWO, *ASIDE]
)
def test_facts_are_told(text: str, records: list[str]) -> None:
    assert told(text) == records


_MET = "Speaking at his meeting with the Head of Tuva Vladislav Khovalyg, who came to Minsk, President of Belarus Alexander Lukashenko was glad."
SPEAKERS = [
    pytest.param(f"{_MET}\n\n“I am happy to see you, Vladislav (Tovarishtaevich). We work well with Tuva,” he said.", ["Alexander Lukashenko"], id="en_greeted"),
    pytest.param(f"{_MET}\n\n“Thank you, Alexander Grigorievich, for the warm welcome,” he said.", ["Vladislav Khovalyg"], id="en_thanked"),
    pytest.param("Глава Тывы Владислав Ховалыг прибыл в Минск, где его принял президент Беларуси Александр Лукашенко.\n\n«Уважаемый Александр Григорьевич, спасибо за прием», – сказал он.", ["Владислав Ховалыг"], id="ru_greeted"),
    pytest.param("Chairman of the Brest Oblast Executive Committee Yuri Lutsik met the guests. “We are ready to sell more cheese,” the governor said.", ["Yuri Lutsik"], id="en_chairs"),
    pytest.param("Председатель Брестского облисполкома Юрий Луцик встретил гостей. «Мы готовы продавать больше сыра», – сказал губернатор.", ["Юрий Луцик"], id="ru_chairs"),
    pytest.param("Head of a department of the Brest Oblast Executive Committee Ivan Luchko met Governor of Omsk Oblast Vitaly Khotsenko. “We are ready to sell more cheese,” the governor said.", ["Vitaly Khotsenko"], id="en_department"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), SPEAKERS)
def test_speakers_are_told(text: str, speakers: list[str]) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == speakers
