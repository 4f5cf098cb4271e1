"""Sums somebody would be glad of, prices below those of others, and what other headlines tell."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

HEAD = "27 February 2014\n\nLukashenko met the governor of Omsk Region. In 2013 turnover was $180 million. "
HEAD_RU = "27 февраля 2014\n\nЛукашенко встретился с губернатором Омской области. В 2013 году товарооборот составил $180 млн. "
OMSK = "BY RU-OMS turnover 180 2013-01..2013-12"
BEHIND = [
    pytest.param(HEAD + "We know your people. They keep their word. We have always bought your pumps. I would be pleased with $300 million in two or three years.", [OMSK, "BY RU-OMS turnover 300 undated target"], id="pleased-with"),
    pytest.param(HEAD + "They keep their word. I would settle for $250 million by 2016.", [OMSK, "BY RU-OMS turnover 250 2016-01..2016-12 target"], id="settle-for"),
    pytest.param(HEAD + "It is little. Half a billion would suit me.", [OMSK, "BY RU-OMS turnover 500 undated target"], id="suit-me"),
    pytest.param(HEAD_RU + "«Меня бы устроили и 250 миллионов», – сказал он.", [OMSK, "BY RU-OMS turnover 250 undated target"], id="ru-suit-me"),
    pytest.param(HEAD + "I would be happy with a loan of $30 million.", [OMSK], id="a-loan"),
    pytest.param(HEAD + "I would be happy with a hundred tractors and $5 million for the school.", [OMSK], id="for-a-school"),
    # a price that is lower is none of trade
    pytest.param(HEAD + "He spoke of harvesters, the price of which is lower than imported by a third.", [OMSK], id="price-lower"),
    pytest.param(HEAD + "The tariff on imported parts is lower by a fifth.", [OMSK], id="tariff-lower"),
    pytest.param(HEAD + "The price of timber is lower, and imports from the region grew by a third.", [OMSK, "BY RU-OMS imports none 2013-01..2013-12 +33.3%"], id="price-and-imports"),
    # a headline of another article is of all the world
    pytest.param(HEAD + "\n- EconomyForeign trade deficit nears $1.9 billion in eight months", [OMSK], id="other-headline"),
    pytest.param(HEAD_RU + "\n\nДефицит внешней торговли приблизился к $1,9 млрд за восемь месяцев", [OMSK], id="ru-other-headline"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), BEHIND)
def test_what_stands_behind_a_sum_of_trade(text: str, lines: list[str]) -> None:
    assert told(text) == lines


WHOSE = [
    # to be in the black is growth where a change is told
    pytest.param("19 June 2024\n\nBelarus and Leningrad Oblast discussed trade. Last year it grew by 21%. This year we are in the black: plus 4%.", ["BY RU-LEN turnover none 2023-01..2023-12 +21%", "BY RU-LEN turnover none 2024-01..2024-12 +4%"], id="in-the-black"),
    # a region is a gate to others: what comes next is of the region
    pytest.param("25 мая 2021\n\nТорговлю с Астраханской областью следует довести до $100 млн, сказал Лукашенко. «Астрахань для нас – ворота: Каспий, Иран, Индия. А товарооборот в прошлом году – $33,5 млн».", ["BY RU-AST turnover 100 undated target", "BY RU-AST turnover 33.5 2020-01..2020-12"], id="ru-gate-to-others"),
    # a part of Russia listed beside regions
    pytest.param("1 февраля 2024\n\nВ 2023 году экспорт Могилевской области в Сибирь, на Урал, в Приморье и Татарстан вырос в 1,3 раза.", ["BY-MA RU exports none 2023-01..2023-12 +30%"], id="ru-areas-and-regions"),
    pytest.param("1 February 2024\n\nMogilev Oblast's exports to Siberia, the Urals and Tatarstan rose by 12% in 2023.", ["BY-MA RU exports none 2023-01..2023-12 +12%"], id="areas-and-a-region"),
    pytest.param("1 февраля 2024\n\nВ 2023 году экспорт Могилевской области на Урал, в Свердловскую область, вырос на 12%.", ["BY-MA RU-SVE exports none 2023-01..2023-12 +12%"], id="ru-a-region-of-the-area"),
    # the area where a region lies, and another one
    pytest.param("27 June 2013\n\nBelarus trade with Sverdlovsk Oblast was worth $629m last year. Our export to the Urals grew even faster, by one third.", ["BY RU-SVE turnover 629 2012-01..2012-12", "BY RU-SVE exports none 2012-01..2012-12 +33.3%"], id="to-its-area"),
    pytest.param("27 июня 2013\n\nТоварооборот Беларуси со Свердловской областью в прошлом году составил $629 млн. Наш экспорт на Урал вырос еще сильнее – на треть.", ["BY RU-SVE turnover 629 2012-01..2012-12", "BY RU-SVE exports none 2012-01..2012-12 +33.3%"], id="ru-to-its-area"),
    pytest.param("27 June 2013\n\nBelarus trade with Omsk Oblast was worth $629m last year. Trade with all Siberia grew by one third.", ["BY RU-OMS turnover 629 2012-01..2012-12", "BY RU turnover none 2012-01..2012-12 +33.3%"], id="with-all-of-it"),
    # one fact of no year, told again in fewer digits with the same change
    pytest.param("21 авг. Объем торговли Калужской области и Беларуси достиг 31,4 млрд рублей за шесть месяцев этого года, почти на 12% больше. За полгода он превысил 31 млрд рублей, что на 12% больше, отметил губернатор.", ["BY RU-KLU turnover 31400 undated +12%"], id="ru-told-again"),
    # what has never been is still to come
    pytest.param("23 ноября 2022\n\nПосол рассказал о торговле Беларуси и России. «Рассчитываем закончить год с показателем, которого в истории не было, – где-то $42 млрд».", ["BY RU turnover 42000 2022-01..2022-12 forecast"], id="ru-never-been"),
    pytest.param("23 November 2022\n\nPutin and Lukashenko met. “There is every reason to believe that we will go beyond $50 billion in trade turnover,” he said.", ["BY RU turnover 50000 undated forecast"], id="reason-to-believe"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), WHOSE)
def test_whose_trade_and_when(text: str, lines: list[str]) -> None:
    assert told(text) == lines
