"""Changes that lean on what was told before: said again exactly, of the other side, behind a base, of no year."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

FACTS = [
    pytest.param(
        "Trade of Belarus with Tula Region fell almost by half, by 47%, to $38 million in 2019.",
        ["BY RU-TUL turnover 38 2019-01..2019-12 -47%"],
        id="by_almost_half_by_47",
    ),
    pytest.param(
        "Trade of Belarus with Tula Region shrank by more than a third, by 34.8 percent, and brought $6 million in 2019.",
        ["BY RU-TUL turnover 6 2019-01..2019-12 -34.8%"],
        id="by_more_than_a_third",
    ),
    pytest.param(
        "Trade of Belarus with Tula Region doubled in 2019, and by 47% it grew in 2020.",
        [
            "BY RU-TUL turnover none 2019-01..2019-12 +100%",
            "BY RU-TUL turnover none 2020-01..2020-12 +47%",
        ],
        id="two_changes_of_two_years",
    ),
    pytest.param(
        "In 2023 trade of Belarus with Tula Region amounted to $287 million, 126.4% year-on-year.",
        ["BY RU-TUL turnover 287 2023-01..2023-12 +26.4%"],
        id="index_year_on_year",
    ),
    pytest.param(
        "In 2023 trade of Belarus with Tula Region amounted to $287 million, a growth of 126.4% year-on-year.",
        ["BY RU-TUL turnover 287 2023-01..2023-12 +126.4%"],
        id="growth_year_on_year",
    ),
    pytest.param(
        "In 2023 trade of Belarus with Tula Region approached $290 million, and in the first quarter of 2024 added another 6.7%.",
        [
            "BY RU-TUL turnover 290 2023-01..2023-12",
            "BY RU-TUL turnover none 2024-01..2024-03 +6.7%",
        ],
        id="months_of_its_own",
    ),
    pytest.param(
        "In 2008 trade of Belarus with Tula Region reached $31 million, then a fall of 45% followed.",
        ["BY RU-TUL turnover 31 2008-01..2008-12"],
        id="then_a_fall",
    ),
    pytest.param(
        "In 2022 Russian supplies to Belarus grew by 6%, Belarusian ones by 2.7%.",
        ["BY RU imports none 2022-01..2022-12 +6%", "BY RU exports none 2022-01..2022-12 +2.7%"],
        id="ones",
    ),
    pytest.param(
        "In 2022 shipments of Tula goods to Belarus added 13%, and arrivals from the republic 7%.",
        [
            "BY RU-TUL imports none 2022-01..2022-12 +13%",
            "BY RU-TUL exports none 2022-01..2022-12 +7%",
        ],
        id="arrivals",
    ),
    pytest.param(
        "In 2021 Belarus' exports to Tula Region grew 1.3 times to $40 million; imports from it, by 12% to $100 million.",
        [
            "BY RU-TUL exports 40 2021-01..2021-12 +30%",
            "BY RU-TUL imports 100 2021-01..2021-12 +12%",
        ],
        id="imports_from_it_by",
    ),
    pytest.param(
        "In 2015 Belarus' exports to Tula Region declined by a third. Those to Tver Region went up by 4%.",
        [
            "BY RU-TUL exports none 2015-01..2015-12 -33.3%",
            "BY RU-TVE exports none 2015-01..2015-12 +4%",
        ],
        id="those_to",
    ),
    pytest.param(
        "Belarus' exports to Russia were hit in 2009 by a rouble that fell by 20%.",
        [],
        id="a_rouble_that_fell",
    ),
    pytest.param(
        "In 2008 trade of Belarus with Tula Region was $150 million. For comparison, the turnover with Tver Region is 15 times less.",
        ["BY RU-TUL turnover 150 2008-01..2008-12"],
        id="for_comparison",
    ),
    pytest.param(
        "Trade of Belarus with Tver and Tula Regions in 2019 was $268 million and $87 million respectively. In Tula it dropped by a tenth, as less yarn was bought.",
        ["BY RU-TVE turnover 268 2019-01..2019-12", "BY RU-TUL turnover 87 2019-01..2019-12 -10%"],
        id="as_less_was_bought",
    ),
    pytest.param(
        "In 2022 Belarus sold to Tula Region goods for $87 million and bought goods for $52 million, which is respectively 12% and 7% more than a year before.",
        ["BY RU-TUL exports 87 2022-01..2022-12 +12%", "BY RU-TUL imports 52 2022-01..2022-12 +7%"],
        id="respectively_before",
    ),
    pytest.param(
        "Trade of Belarus with Tula Region in 2015 gave $25.7 million. In 2014 there was $38.1 million, that is, a fall by almost a third.",
        [
            "BY RU-TUL turnover 25.7 2015-01..2015-12 -33.3%",
            "BY RU-TUL turnover 38.1 2014-01..2014-12",
        ],
        id="behind_its_base",
    ),
    pytest.param(
        "Trade of Belarus with Tula Region in 2015 gave $25.7 million. In 2014 there was $38.1 million, that is, 5% more than in 2013.",
        [
            "BY RU-TUL turnover 25.7 2015-01..2015-12",
            "BY RU-TUL turnover 38.1 2014-01..2014-12 +5%",
        ],
        id="behind_a_base_of_its_own",
    ),
    pytest.param(
        "Trade of Belarus with Tula Region in 2021 was $50 million. A year ago it was half as much, $23 million.",
        ["BY RU-TUL turnover 50 2021-01..2021-12", "BY RU-TUL turnover 23 2020-01..2020-12"],
        id="a_year_ago_half",
    ),
    pytest.param(
        "In 2021 Belarus sold Tula Region goods for $50 million. Almost all of the cheese (95%) was eaten there.",
        ["BY RU-TUL exports 50 2021-01..2021-12"],
        id="almost_all_of_it",
    ),
    pytest.param(
        "In 2021 Belarus sold Russia goods for $50 billion. He added that 96% of payments are in roubles.",
        ["BY RU exports 50000 2021-01..2021-12"],
        id="added_that",
    ),
    pytest.param(
        "Товарооборот Беларуси с Тульской областью в 2019 году упал почти вдвое, на 47%, до 38 млн долларов.",
        ["BY RU-TUL turnover 38 2019-01..2019-12 -47%"],
        id="ru_pochti_vdvoe",
    ),
    pytest.param(
        "Торговля Беларуси с Тульской областью в 2015 году съежилась больше чем на треть, на 34,8%, до 6 млн долларов.",
        ["BY RU-TUL turnover 6 2015-01..2015-12 -34.8%"],
        id="ru_bolshe_chem_na_tret",
    ),
    pytest.param(
        "За 2023 год товарооборот Беларуси с Тульской областью приблизился к 290 млн долларов, в первом квартале 2024 года прибавил 6,7%.",
        [
            "BY RU-TUL turnover 290 2023-01..2023-12",
            "BY RU-TUL turnover none 2024-01..2024-03 +6.7%",
        ],
        id="ru_months_of_its_own",
    ),
    pytest.param(
        "В 2008 году товарооборот Беларуси с Тульской областью достиг 31 млн долларов, затем последовал спад на 45%.",
        ["BY RU-TUL turnover 31 2008-01..2008-12"],
        id="ru_then_a_fall",
    ),
    pytest.param(
        "Российские поставки в Беларусь за 2022 год прибавили 6%, белорусские — 2,7%.",
        ["BY RU imports none 2022-01..2022-12 +6%", "BY RU exports none 2022-01..2022-12 +2.7%"],
        id="ru_other_side",
    ),
    pytest.param(
        "Вывоз тульских товаров в Беларусь в 2024 году прибавил 13%, поступления из республики — 7%.",
        [
            "BY RU-TUL imports none 2024-01..2024-12 +13%",
            "BY RU-TUL exports none 2024-01..2024-12 +7%",
        ],
        id="ru_arrivals",
    ),
    pytest.param(
        "Торговля Беларуси с Тульской областью в 2021 году выросла на четверть: экспорт — на треть, импорт — на 20%.",
        [
            "BY RU-TUL turnover none 2021-01..2021-12 +25%",
            "BY RU-TUL exports none 2021-01..2021-12 +33.3%",
            "BY RU-TUL imports none 2021-01..2021-12 +20%",
        ],
        id="ru_colon",
    ),
    pytest.param(
        "Экспорт Беларуси в Тульскую область в 2013 году снизился на 11,4%, до 9,9 млн долларов; российские поставки — до 4,3 млн, то есть почти на четверть.",
        [
            "BY RU-TUL exports 9.9 2013-01..2013-12 -11.4%",
            "BY RU-TUL imports 4.3 2013-01..2013-12 -25%",
        ],
        id="ru_that_is",
    ),
    pytest.param(
        "Экспорт Беларуси в Россию в 2022 году составил 40 млрд долларов. Он добавил, что 96% расчетов идет в рублях.",
        ["BY RU exports 40000 2022-01..2022-12"],
        id="ru_added_that",
    ),
    pytest.param(
        "Торговля Беларуси с Тульской областью в 2015 году дала 25,7 млн долларов. В 2014-м было 38,1 млн, то есть снижение почти на треть.",
        [
            "BY RU-TUL turnover 25.7 2015-01..2015-12 -33.3%",
            "BY RU-TUL turnover 38.1 2014-01..2014-12",
        ],
        id="ru_behind_its_base",
    ),
    pytest.param(
        "Дефицит Беларуси в торговле с Россией за 2021 год — 5 млрд долларов. Год назад он был вдвое меньше, 2,3 млрд.",
        ["BY RU balance -5000 2021-01..2021-12", "BY RU balance -2300 2020-01..2020-12"],
        id="ru_year_ago_half",
    ),
    pytest.param(
        "За 2022 год Беларусь продала в Тульскую область товаров на 31 млн долларов, то есть полугодие 2023-го — это уже 78% к прошлогоднему итогу.",
        ["BY RU-TUL exports 31 2022-01..2022-12"],
        id="ru_of_last_years_total",
    ),
    pytest.param(
        "In 2022 Belarus sold Russia goods worth $24 billion, or almost 40% more than in 2021.",
        ["BY RU exports 24000 2022-01..2022-12 +40%"],
        id="or_almost_40_more",
    ),
    pytest.param(
        "In 2022 Belarus sold Russia goods worth $24 billion, or almost 40% of all its exports.",
        ["BY RU exports 24000 2022-01..2022-12"],
        id="or_almost_40_of_all",
    ),
    pytest.param(
        "In the first quarter of 2023 trade of Belarus with Oryol Region showed the best result: + 61%, to 66.4 million dollars.",
        ["BY RU-ORL turnover 66.4 2023-01..2023-03 +61%"],
        id="plus_apart",
    ),
    pytest.param(
        "In 2023 trade of Belarus with Tula Region reached $90 million, with Primorye Territory (twofold, to $120 million).",
        ["BY RU-TUL turnover 90 2023-01..2023-12", "BY RU-PRI turnover 120 2023-01..2023-12 +100%"],
        id="twofold_to",
    ),
    pytest.param(
        "Belarus sold Russia food for $4 billion in 2013. Apples: 3.7 times as many as in 2012 crossed the border.",
        ["BY RU exports 4000 2013-01..2013-12"],
        id="as_many_as",
    ),
    pytest.param(
        "In 2022 trade of Belarus with Tula Region was $138 million. Without it we would be in plus 9 percent.",
        ["BY RU-TUL turnover 138 2022-01..2022-12"],
        id="without_it_would",
    ),
    pytest.param(
        "In 2014 Pskov Region was at plus 60% in trade with Belarus, Tambov Region, where trade reached 70 million dollars, is next.",
        ["BY RU-PSK turnover none 2014-01..2014-12 +60%", "BY RU-TAM turnover 70 2014-01..2014-12"],
        id="others_change_before",
    ),
    pytest.param(
        "The sides named a reference point in May 2018: in 2020 the turnover of Belarus with Tula Region should come to half a billion dollars.",
        ["BY RU-TUL turnover 500 2020-01..2020-12 target"],
        id="should_after_a_point",
    ),
    pytest.param(
        "В 2023 году торговля Беларуси с Тульской областью — 90 млн долларов, с Приморьем — вдвое, до 120 млн.",
        ["BY RU-TUL turnover 90 2023-01..2023-12", "BY RU-PRI turnover 120 2023-01..2023-12 +100%"],
        id="ru_twofold_to",
    ),
    pytest.param(
        "В мае 2022 года сообщили: товарооборот Беларуси с Тульской областью перекроет прошлогодний рекорд — 4,7 млрд рублей.",
        ["BY RU-TUL turnover 4700 2021-01..2021-12"],
        id="ru_last_years_record",
    ),
]


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_changes_that_lean(text: str, expected: list[str]) -> None:
    assert told(text) == expected


HUNDREDTHS = [
    pytest.param("В 2024 году товарооборот Орловской области с Беларусью вырос на 18,5%, экспорт – на 21,87%, импорт – на 14,03%.", ["BY RU-ORL turnover none 2024-01..2024-12 +18.5%", "BY RU-ORL imports none 2024-01..2024-12 +21.87%", "BY RU-ORL exports none 2024-01..2024-12 +14.03%"], id="ru_by_the_first"),
    pytest.param("In 2024 exports of Belarus to Oryol Oblast grew by 18.54%, imports by 21.07%.", ["BY RU-ORL exports none 2024-01..2024-12 +18.54%", "BY RU-ORL imports none 2024-01..2024-12 +21.07%"], id="by_the_first"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HUNDREDTHS)
def test_hundredths_are_kept(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In January-April 2020 trade of Belarus and Russia declined. Russian exports decreased by 25 percent, Belarusian ones only by 6 percent.", ["BY RU imports none 2020-01..2020-04 -25%", "BY RU exports none 2020-01..2020-04 -6%"], id="ones_only_by"),
        pytest.param("In January-April 2020 trade of Belarus and Russia declined. If the Russian export decreased by 25 percent, the Belarusian companies' – by 6 percent.", ["BY RU imports none 2020-01..2020-04 -25%", "BY RU exports none 2020-01..2020-04 -6%"], id="companies_by"),
        pytest.param("В январе-апреле 2020 года товарооборот Беларуси и России снизился. Российские поставки сократились на 25%, а белорусские лишь на 6%.", ["BY RU imports none 2020-01..2020-04 -25%", "BY RU exports none 2020-01..2020-04 -6%"], id="ru_only_by"),
        pytest.param("В январе-апреле 2020 года товарооборот Беларуси и России снизился. Белорусские поставки сократились на 6%, но российские сразу на 25%.", ["BY RU exports none 2020-01..2020-04 -6%", "BY RU imports none 2020-01..2020-04 -25%"], id="ru_but_by"),
    ],
)  # fmt: skip
def test_change_of_the_other_side_without_a_verb(text: str, expected: list[str]) -> None:
    assert told(text) == expected
