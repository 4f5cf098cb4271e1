"""A sum held against one of another flow, region or goods is of the same year; bare, of the year before."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

LEAD = "In 2021 exports of Belarus to Tver Oblast reached $64 million"
LEAD_RU = "В 2021 году экспорт Беларуси в Тверскую область составил 64 млн долларов"
AGAINST = [
    pytest.param(f"{LEAD} versus $27 million of imports.", ("RU-TVE", "imports", None, "2021"), id="flow"),
    pytest.param("In 2021 Tver Oblast bought goods from Belarus for $64 million compared to $27 million sold there.", ("RU-TVE", "exports", None, "2021"), id="verb"),
    pytest.param(f"{LEAD} compared with $27 million for Omsk Oblast.", ("RU-OMS", "exports", None, "2021"), id="place"),
    pytest.param("In 2021 Belarus sold Tver Oblast food for $64 million against $27 million worth of furniture.", ("RU-TVE", "exports", "furniture", "2021"), id="goods"),
    pytest.param(f"{LEAD} versus $27 million due to tractors.", ("RU-TVE", "exports", None, "2020"), id="reason"),
    pytest.param(f"{LEAD} against $27 million.", ("RU-TVE", "exports", None, "2020"), id="bare"),
    pytest.param(f"{LEAD} against $27 million of exports.", ("RU-TVE", "exports", None, "2020"), id="same_flow"),
    pytest.param(f"{LEAD_RU} против 27 млн долларов импорта.", ("RU-TVE", "imports", None, "2021"), id="ru_flow"),
    pytest.param(f"{LEAD_RU} против 27 млн долларов в Омскую область.", ("RU-OMS", "exports", None, "2021"), id="ru_place"),
    pytest.param("В 2021 году Беларусь поставила в Тверскую область продовольствия на 64 млн долларов против 27 млн долларов мебели.", ("RU-TVE", "exports", "furniture", "2021"), id="ru_goods"),
    pytest.param(f"{LEAD_RU} против 27 млн долларов благодаря поставкам мебели.", ("RU-TVE", "exports", None, "2020"), id="ru_reason"),
    pytest.param(f"{LEAD_RU} против 27 млн.", ("RU-TVE", "exports", None, "2020"), id="ru_bare"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), AGAINST)
def test_held_against_another(text: str, expected: tuple[str, str, str | None, str]) -> None:
    first, second = extract(text).figures
    assert first.period is not None
    assert first.period.start == "2021-01"
    assert second.period is not None
    found = second.partner, str(second.flow), second.product, second.period.start[:4]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Over nine months of 2024, exports of Belarus to Russia rose by 8.4 percent – more than the annual export volumes of 2021.", ["BY RU exports none 2024-01..2024-09 +8.4%"], id="more-than-a-year-brought"),
        pytest.param("Belarus had a deficit of $3,623 million in trade in goods with Russia in the first half of 2013, compared with $5,311 million in the same period of 2012.", ["BY RU balance -3623 2013-01..2013-06", "BY RU balance -5311 2012-01..2012-06"], id="deficit-compared-with"),
        pytest.param("В 2013 году Беларусь имела дефицит в 3,6 млрд долларов в торговле товарами с Россией против 5,3 млрд в 2012 году.", ["BY RU balance -3600 2013-01..2013-12", "BY RU balance -5300 2012-01..2012-12"], id="дефицит-против"),
        pytest.param("Belarus had a surplus of $3.6 billion in trade with Russia in 2013 (against $5.3 billion in 2012).", ["BY RU balance 3600 2013-01..2013-12", "BY RU balance 5300 2012-01..2012-12"], id="surplus-against"),
        pytest.param("Trade of Belarus with Russia was $3.6 billion in 2013, compared with $5.3 billion in 2012.", ["BY RU turnover 3600 2013-01..2013-12", "BY RU turnover 5300 2012-01..2012-12"], id="turnover-compared-with"),
        pytest.param("The trade turnover of Belarus and Russia was $26 billion in 2016; in 2017 it bounced back to $32 billion and this year, he expects, it will top $35 billion.", ["BY RU turnover 26000 2016-01..2016-12", "BY RU turnover 32000 2017-01..2017-12", "BY RU turnover 35000 2018-01..2018-12 forecast"], id="this-year-after"),
        pytest.param("The trade turnover of Belarus and Russia was $32 billion in 2017 and this year it will exceed $35 billion.", ["BY RU turnover 32000 2017-01..2017-12", "BY RU turnover 35000 2018-01..2018-12 forecast"], id="this-year-beside"),
        pytest.param("Товарооборот Беларуси и России в 2017 году составил 32 млрд долларов, а в этом году превысит 35 млрд.", ["BY RU turnover 32000 2017-01..2017-12", "BY RU turnover 35000 2018-01..2018-12 forecast"], id="в-этом-году"),
    ],
)  # fmt: skip
def test_sums_held_against_others_and_this_year_after_a_named_one(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Предприятия Томской области и Беларуси наторговали по итогам 2021 года на 2,6 млрд руб. Пятью годами ранее результат был на 17% ниже.", ["BY RU-TOM turnover 2600 2021-01..2021-12"], id="years-before-in-russian"),
        pytest.param("Товарооборот Томской области и Беларуси в 2021 году составил 26 млн долларов. Годом ранее результат был почти на 17% ниже.", ["BY RU-TOM turnover 26 2021-01..2021-12"], id="year-before-in-russian"),
        pytest.param("Trade of Tomsk Oblast and Belarus was $26 million in 2021. A year before the result was 17% lower.", ["BY RU-TOM turnover 26 2021-01..2021-12"], id="year-before"),
        pytest.param("Trade of Tomsk Oblast and Belarus was $26 million in 2021. A year before it was $20 million, 17% less than in 2019.", ["BY RU-TOM turnover 26 2021-01..2021-12", "BY RU-TOM turnover 20 2020-01..2020-12 -17%"], id="year-before-and-its-own-change"),
    ],
)  # fmt: skip
def test_a_year_set_against_the_one_told(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("4 April 2024. This year trade of Belarus and Russia should reach $58 billion compared with last year's $53 billion.", ["BY RU turnover 58000 2024-01..2024-12 target", "BY RU turnover 53000 2023-01..2023-12"], id="whose_sum_it_is_held_against"),
        pytest.param("4 April 2024. In January-March 2024 exports of Belarus to Tula Oblast came to $18 million, up from last year's $13 million.", ["BY RU-TUL exports 18 2024-01..2024-03", "BY RU-TUL exports 13 2023-01..2023-03"], id="up_from_whose"),
        pytest.param("In 2018 exports of Belarus to Tula Oblast came to $18 million against the previous year's $13 million.", ["BY RU-TUL exports 18 2018-01..2018-12", "BY RU-TUL exports 13 2017-01..2017-12"], id="the_previous_years"),
        pytest.param("4 April 2024. Belarus plans to double last year's $13 million of exports to Tula Oblast in 2024.", ["BY RU-TUL exports 13 2023-01..2023-12"], id="doubled"),
        pytest.param("4 апреля 2024. Задача на этот год – довести товарооборот Беларуси и России до 58 млрд долларов против прошлогодних 53 млрд.", ["BY RU turnover 58000 2024-01..2024-12 target", "BY RU turnover 53000 2023-01..2023-12"], id="ru_whose_sum_it_is_held_against"),
        pytest.param("Exports of Belarus to Russia hit $21.1 billion in 2023 versus $22.3 billion in 2022, whereas imports grew from $19.4 billion to $21.6 billion.", ["BY RU exports 21100 2023-01..2023-12", "BY RU exports 22300 2022-01..2022-12", "BY RU imports 19400 2022-01..2022-12", "BY RU imports 21600 2023-01..2023-12"], id="held_against_then_the_other_flow"),
        pytest.param("Exports of Belarus to Russia were $21.1 billion in 2023 against $22.3 billion in 2022, and imports $21.6 billion against 19.4 billion.", ["BY RU exports 21100 2023-01..2023-12", "BY RU exports 22300 2022-01..2022-12", "BY RU imports 21600 2023-01..2023-12", "BY RU imports 19400 2022-01..2022-12"], id="held_against_twice"),
        pytest.param("Экспорт Беларуси в Россию составил 21,1 млрд долларов в 2023 году против 22,3 млрд в 2022-м, а импорт вырос с 19,4 до 21,6 млрд.", ["BY RU exports 21100 2023-01..2023-12", "BY RU exports 22300 2022-01..2022-12", "BY RU imports 19400 2022-01..2022-12", "BY RU imports 21600 2023-01..2023-12"], id="ru_held_against_then_the_other_flow"),
        pytest.param("Exports of Belarus to Russia fell from $22.3 billion in 2022 to $21.1 billion in 2023, imports grew from $19.4 billion to $21.6 billion.", ["BY RU exports 22300 2022-01..2022-12", "BY RU exports 21100 2023-01..2023-12", "BY RU imports 19400 2022-01..2022-12", "BY RU imports 21600 2023-01..2023-12"], id="from_and_to_then_the_other_flow"),
    ],
)  # fmt: skip
def test_year_of_a_sum_held_against_another_is_its_own(text: str, expected: list[str]) -> None:
    assert told(text) == expected
