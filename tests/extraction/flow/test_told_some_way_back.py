"""Trade told of some way back: what 'we' lost, our best year, goods alone; buildings, and who sold to whom."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

FACTS = [
    pytest.param("MINSK, 6 April 2022. \"In February Belarusian exports to Russia went up by 14 [percent], to $1.2 billion,\" the ambassador said.", ["BY RU exports 1200 2022-02..2022-02 +14%"], id="percent_in_editors_brackets"),
    pytest.param("In 2021 Belarus' exports to Russia grew by 16 (percent).", ["BY RU exports none 2021-01..2021-12 +16%"], id="percent_in_round_brackets"),
    pytest.param("MINSK, 6 April 2022. In 2021 exports to Russia showed a minus of 6 percent.", ["BY RU exports none 2021-01..2021-12 -6%"], id="minus_of_percent"),
    pytest.param("MINSK, 6 April 2022. In 2021 trade with Russia ended with a minus of $3 billion.", ["BY RU balance -3000 2021-01..2021-12"], id="minus_of_money"),
    pytest.param("MINSK, 6 April 2022. Exports to Russia will grow this year: we expect a plus of 14 [percent] in goods, and services will give another 5%.", ["BY RU exports none 2022-01..2022-12 +14% forecast"], id="part_of_growth"),
    pytest.param("МИНСК, 6 апреля 2022. По экспорту в Россию ждем в этом году плюс 14% по товарам, услуги дадут еще 5%.", ["BY RU exports none 2022-01..2022-12 +14% forecast"], id="part_of_growth_in_russian"),
    pytest.param("6 May 2015. Trade of Belarus with Leningrad Oblast amounted to $510 million in 2014. “We were promised a terminal for $90 million, and where is it?” the president said.", ["BY RU-LEN turnover 510 2014-01..2014-12"], id="promised_terminal"),
    pytest.param("6 May 2015. Trade of Belarus with Kaluga Oblast amounted to $310 million in 2014. We have built a dairy farm for 40 million dollars there.", ["BY RU-KLU turnover 310 2014-01..2014-12"], id="built_farm"),
    pytest.param("6 мая 2015. Торговля Беларуси с Калужской областью составила в 2014 году $310 млн. Белорусы построили там молочную ферму за 4 млн долларов.", ["BY RU-KLU turnover 310 2014-01..2014-12"], id="built_farm_in_russian"),
    pytest.param("6 May 2015. Trade of Belarus with Kaluga Oblast amounted to $310 million in 2014. We were promised trade of $600 million.", ["BY RU-KLU turnover 310 2014-01..2014-12", "BY RU-KLU turnover 600 undated target"], id="promised_trade"),
    pytest.param("MINSK, 7 August 2022. Trade of Belarus with Russia will beat the record this year. \"All the prerequisites are there for us to come up to the figure of $43 billion, if services are added,\" the ambassador said. \"Our economists are talking of $38-39 billion in goods alone, and of services worth almost $5 billion,\" he added.", ["BY RU turnover 43000 2022-01..2022-12 forecast", "BY RU turnover 38000 2022-01..2022-12 forecast", "BY RU turnover 5000 2022-01..2022-12 forecast"], id="goods_alone_and_services"),
    pytest.param("МИНСК, 7 августа 2022. Торговля Беларуси с Россией в этом году побьет рекорд. \"Наши экономисты говорят о $38-39 млрд только по товарам, а по услугам о $5 млрд\", - добавил он.", ["BY RU turnover 38000 2022-01..2022-12 forecast", "BY RU turnover 5000 2022-01..2022-12 forecast"], id="goods_alone_and_services_in_russian"),
    pytest.param("12 July 2017. The sides spoke of the trade of Belarus with Perm Krai. The governor recognized the decline. \"The best that we had is 2013 - 540 million dollars. In 2014 this sum became one and a half times smaller,\" he said.", ["BY RU-PER turnover 540 2013-01..2013-12", "BY RU-PER turnover none 2014-01..2014-12 -33.3%"], id="our_best"),
    pytest.param("TVER, 9 September 2021 – Trade between Belarus and Tver Oblast may hit $400 million this year. The ambassador believes that new fields are needed. He comes here often. “Last year we lost 12% overall because of the pandemic. Now we have an increase of 27% in seven months,” the diplomat said.", ["BY RU-TVE turnover 400 2021-01..2021-12 forecast", "BY RU-TVE turnover none 2020-01..2020-12 -12%", "BY RU-TVE turnover none 2021-01..2021-07 +27%"], id="we_lost_and_have"),
    pytest.param("TVER, 9 September 2021 – Trade between Belarus and Tver Oblast was discussed. \"Last year we lost 12% of our tourists because of the pandemic,\" the ambassador said.", [], id="we_lost_tourists"),
    pytest.param("The delegation of the Grodno region was received in Tomsk. On data of the deputy governor, from the Grodno region in Tomsk furniture on 3,4 million dollars is delivered.", ["BY-HR RU-TOM exports 3.4 undated"], id="from_one_in_the_other"),
    pytest.param("According to him, in Tomsk region from Gomel region in 2017 goods for 2,7 million dollars were imported.", ["BY-HO RU-TOM exports 2.7 2017-01..2017-12"], id="in_one_from_the_other"),
    pytest.param("In 2018 from Tomsk region to Brest region timber for 1,7 million dollars was exported.", ["BY-BR RU-TOM imports 1.7 2018-01..2018-12"], id="from_theirs_to_ours"),
    pytest.param("12 May 2025. Last year the exchange between Belarus and Bashkortostan was $1.240 million. Shipments of Belarus at the same time increased by a fifth and amounted to 310 million dollars.", ["BY RU-BA turnover 1.24 2024-01..2024-12", "BY RU-BA exports 310 2024-01..2024-12 +20%"], id="three_decimals_limit_nothing"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "facts"), FACTS)
def test_told_some_way_back(text: str, facts: list[str]) -> None:
    assert told(text) == facts


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("In 2021 trade with Russia grew. We are talking about $38 billion.", "exact"),
        ("In 2021 trade with Russia grew. It was about $38 billion.", "about"),
    ],
)
def test_what_is_talked_about(text: str, qualifier: str) -> None:
    assert [figure.qualifier for figure in extract(text).figures] == [qualifier]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Meat for next year\n\n12:10, 5 December\n\nThe balances of demand and supply for meat in 2020 have been agreed upon by Belarus and Russia. In January-October 2019 Belarus sold meat to Russia for $500 million.", "2019-12-05"),
        ("Согласованы балансы молока и мяса на 2021 год\n\n15:40, 9 декабря\n\nБалансы спроса и предложения по молоку и мясу на 2021 год согласованы. В январе-сентябре 2020 года Беларусь продала России продовольствия на $3,2 млрд.", "2020-12-09"),
    ],
)  # fmt: skip
def test_balances_are_agreed_on_before_their_year(text: str, day: str) -> None:
    assert extract(text).published == day


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Для Омской области важен экспорт. В 2020 году его объем в Беларусь достиг $61 млн.", ["BY RU-OMS imports 61 2020-01..2020-12"], id="its_volume_to_belarus_ru"),
        pytest.param("Exports matter in Omsk Oblast. In 2020 the volume to Belarus reached $61 million.", ["BY RU-OMS imports 61 2020-01..2020-12"], id="the_volume_to_belarus"),
        pytest.param("Для Беларуси важен экспорт мебели. В 2020 году его объем в Россию достиг $61 млн.", ["BY RU exports 61 2020-01..2020-12"], id="its_volume_to_russia_ru"),
    ],
)  # fmt: skip
def test_the_volume_to_a_country_went_there(text: str, expected: list[str]) -> None:
    assert told(text) == expected
