"""The year a page was written in, from what it calls over, what still runs, and its place in an archive."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

DATED = [
    pytest.param("Home » News » 2022\n\nOn 3-4 May the consul paid a visit to Penza.", "2022-05-04", id="breadcrumb"),
    pytest.param("Press centre / News / 2019 / June\n\nOn 5 June a delegation visited Tver.", "2019-06-05", id="breadcrumb_with_month"),
    pytest.param("Главная → Новости → 2022\n\n4 мая консул посетил Пензу.", "2022-05-04", id="ru_breadcrumb"),
    pytest.param("MINSK, 9 March (Agro) – In January-November 2022 exports to Penza Oblast were $5 million. The mayor noted that both sides had agreed to reach $9 million by the end of 2024.", "2023-03-09", id="told_plan_still_holds"),
    pytest.param("MINSK, 9 March – The sides had planned to reach $9 million by the end of 2019, but trade last year was $5 million.", "2020-03-09", id="own_plan_missed"),
    pytest.param("Brest, 2 June. The makers told us how 2018 had gone. Sales in Tula grew.", "2019-06-02", id="how_a_year_had_gone"),
    pytest.param("MINSK, 2 June. We closed 2018 with a small profit, the plant says.", "2019-06-02", id="closed_a_year"),
    pytest.param("Брест, 2 июня. Заводы рассказали, как прошёл 2018 год.", "2019-06-02", id="ru_how_a_year_went"),
    pytest.param("МИНСК, 2 июня. Подводя итоги 2018 года, директор был краток.", "2019-06-02", id="ru_sums_up"),
    pytest.param("Culture | 20 November, 10:00\n\nA show of lace has opened in Orsha. It is open until 3 March 2020.", "2019-11-20", id="show_still_open"),
    pytest.param("Культура | 20 ноября, 10:00\n\nВ Орше открылась выставка. Она работает до 3 марта 2020 года.", "2019-11-20", id="ru_show_still_open"),
    pytest.param("15 October, 12:30\n\nThe feast will take place on 5-7 November 2021 in Orsha.", "2021-10-15", id="announced_day"),
    pytest.param("15 октября, 12:30\n\nЗаявки принимаются до 1 ноября 2021 года.", "2021-10-15", id="ru_applications"),
    pytest.param("5 June, 10:00. The contract of Penza runs until 31 December 2025.", None, id="contract_runs_for_years"),
    pytest.param("Minsk, 14 July. Last year sales to Tula were twice as high as in 2020.", "2022-07-14", id="as_high_as"),
    pytest.param("MINSK, 14 July. The loan is to be repaid until 31 December 2030.", None, id="loan_runs_for_years"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published"), DATED)
def test_a_day_takes_the_year_that_the_text_makes_plain(text: str, published: str | None) -> None:
    assert extract(text).published == published


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("A roadmap for 2023-2025 will be approved. Last year trade of Chuvashia with Belarus was $90 million. The exports of Belarus amounted to 54 million dollars.", ["BY RU-CU turnover 90 undated", "BY RU-CU exports 54 undated"], id="years_of_a_roadmap"),
        pytest.param("The trade of Chuvashia with Belarus made $90 million last year. A fair was held: 120 firms took part, twice more than in 2018.", ["BY RU-CU turnover 90 undated"], id="twice_as_many_as_in_a_year"),
        pytest.param("Товарооборот Чувашии с Беларусью в прошлом году составил 90 млн долларов. На ярмарке заключили контракты на 2 млрд рублей, это вдвое больше, чем в 2018 году.", ["BY RU-CU turnover 90 undated"], id="ru_twice_as_many_as_in_a_year"),
        pytest.param("Trade of Chuvashia with Belarus made $90 million last year, 10% more than in 2018.", ["BY RU-CU turnover 90 2019-01..2019-12 +10%"], id="a_tenth_above_a_year"),
    ],
)  # fmt: skip
def test_years_of_papers_and_of_other_counts(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In 2022 the bilateral trade of Belarus and Kostroma Region reached the largest level given that 2015, amounting to nearly $70 million, up by almost 20% over 2021.", ["BY RU-KOS turnover 70 2022-01..2022-12 +20%"], id="top given that a year"),
        pytest.param("In 2022 trade of Belarus with Kostroma Region reached its top from 2015 on, $70 million, plus 20% to 2021.", ["BY RU-KOS turnover 70 2022-01..2022-12 +20%"], id="top from a year on"),
        pytest.param("Беларусь в 2021 году заняла третье место среди поставщиков посуды в Россию. Об этом пишет портал «Дом». За год белорусы отгрузили россиянам посуды на 80 млн долларов.", ["BY RU exports 80 2021-01..2021-12"], id="second among suppliers"),
        pytest.param("Belarus became the main supplier of butter to Russia in 2020. Over the year butter worth $310 million was sent there.", ["BY RU exports 310 2020-01..2020-12"], id="main supplier"),
        pytest.param("The programme for 2027 was signed. Trade between Belarus and Tver Oblast grew by 15%.", ["BY RU-TVE turnover none undated +15%"], id="programme signed for a year"),
        pytest.param("Plans for 2027 were discussed. Trade between Belarus and Tver Oblast amounted to $90 million.", ["BY RU-TVE turnover 90 undated"], id="plan discussed for a year"),
        pytest.param("\"To 2027 there will be 8 million tons of grain\", said the minister. Supplies of Belarusian food to Russia in January-May amounted to $2.1 billion, that is 6% more than in the same period last year.", ["BY RU exports 2100 undated +6%"], id="to a year there will be"),
        pytest.param("The turnover of Belarus with Penza Oblast is supposed to increase to $500 million by 2028.", ["BY RU-PNZ turnover 500 2028-01..2028-12 target"], id="supposed to increase"),
    ],
)  # fmt: skip
def test_since_otherwise_told_and_years_of_plans(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In 2009 machines accounted for 28% of our USD 1.1 bln trade with Bashkortostan, the Belarusian envoy said.", ["BY RU-BA turnover 1100 2009-01..2009-12"], id="machines that account for a share"),
        pytest.param("In January, 2020 tractors were sold to Bashkortostan by Belarus for $45 million.", ["BY RU-BA exports 45 undated"], id="machines that are counted"),
    ],
)  # fmt: skip
def test_machines_of_a_year_and_counted_ones(text: str, expected: list[str]) -> None:
    assert told(text) == expected
