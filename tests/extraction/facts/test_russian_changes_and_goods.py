"""Russian changes beside their sums, sums that are no trade, partners in any case, goods and rows."""

from __future__ import annotations

from typing import Any

import pytest

from articles.extraction import extract
from tests.extraction.told import told

_LEAD = "Псковская область и Беларусь подвели итоги\n\nМинск, 15 сентября 2023 года. Переговоры прошли в столице.\n\n"


def figures(text: str, lead: str = _LEAD) -> list[dict[str, Any]]:
    """Return the figures of a text behind a lead that names its region and its date."""
    return [figure.to_dict() for figure in extract(lead + text).figures]


def brief(text: str, *names: str) -> list[tuple[Any, ...]]:
    """Return the named fields of each figure."""
    return [tuple(figure[name] for name in names) for figure in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # by so much, to so much
        pytest.param(
            "Товарооборот за 2022 год вырос на 12,5% и достиг 190 млн долларов.",
            [(190_000_000, 12.5)],
            id="grew-and-reached",
        ),
        pytest.param(
            "Товарооборот за 2022 год составил 190 млн долларов, что на 12,5% больше, чем в 2021-м.",
            [(190_000_000, 12.5)],
            id="which-is-more",
        ),
        pytest.param(
            "Товарооборот за 2022 год составил 190 млн долл. (112,5% к уровню 2021 года).",
            [(190_000_000, 12.5)],
            id="index-in-brackets",
        ),
        pytest.param(
            "Товарооборот за 2022 год составил 190 млн долларов. Это в 1,5 раза больше, чем годом ранее.",
            [(190_000_000, 50)],
            id="next-sentence",
        ),
        pytest.param(
            "За 2022 год товарооборот с Беларусью вырос вдвое.", [(None, 100)], id="alone"
        ),
        # against another year
        pytest.param(
            "Товарооборот за 2022 год составил 190 млн долларов, вдвое больше, чем в 2015-м.",
            [(190_000_000, None)],
            id="another-base",
        ),
        # a part of it
        pytest.param(
            "Товарооборот за 2022 год составил 190 млн долларов, из них 140 — белорусский экспорт.",
            [(190_000_000, None), (140_000_000, None)],
            id="of-them",
        ),
    ],
)
def test_a_russian_change_goes_with_its_sum(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert brief(text, "value", "change_pct") == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("За год предприятия области отгрузили 3 млн тонн щебня.", id="tonnes"),
        pytest.param("Завод взял льготный кредит в 45 млн рублей.", id="loan"),
        pytest.param("Инвестиции в новый цех составят 90 млн рублей.", id="investment"),
        pytest.param("В бюджет области перечислено 1,9 млрд рублей.", id="budget"),
        pytest.param(
            "Валовой региональный продукт превышает 900 млрд рублей.", id="regional-product"
        ),
        pytest.param("Сумма контрактов превысила 480 млн рублей.", id="contracts"),
        pytest.param("Товарооборот с Казахстаном вырос до 2 млрд долларов.", id="third-country"),
        pytest.param("Доля республики во внешней торговле области дошла до 48%.", id="share"),
        pytest.param("Город купил 40 автобусов, лизинг обойдется в 410 млн рублей.", id="leasing"),
    ],
)
def test_a_russian_sum_that_is_no_trade_is_left(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "partners"),
    [
        pytest.param(
            "За 2022 год оборот Беларуси с Тверской областью составил 70 млн долларов.",
            ["RU-TVE"],
            id="oblast",
        ),
        pytest.param(
            "В 2022 году торговля Беларуси с Татарстаном достигла 70 млн долларов.",
            ["RU-TA"],
            id="republic",
        ),
        pytest.param(
            "За 2022 год товарооборот Беларуси и России составил 43 млрд долларов.",
            ["RU"],
            id="country",
        ),
        pytest.param(
            "Товарооборот с Тверской, Тульской и Калужской областями за 2022 год составил 40, 62 и 55 млн долларов соответственно.",
            ["RU-TVE", "RU-TUL", "RU-KLU"],
            id="respectively",
        ),
    ],
)
def test_the_partner_is_named_in_any_case(text: str, partners: list[str]) -> None:
    assert [figure["partner"] for figure in figures(text)] == partners


def test_a_belarusian_region_reports_its_own_trade() -> None:
    lead = "Гомель и Брянск: соседи\n\nГомель, 28 марта 2022 года. Итоги подвели вчера.\n\n"
    text = "В 2021 году взаимная торговля Гомельской и Брянской областей составила 208,7 миллиона долларов."
    [figure] = figures(text, lead)
    assert (figure["reporter"], figure["partner"], figure["value"]) == (
        "BY-HO",
        "RU-BRY",
        208_700_000,
    )


def test_rows_take_flow_months_and_unit_from_their_heading() -> None:
    text = (
        "Товарооборот Беларуси с регионами за январь–март 2023 года, млн долларов США (в скобках – в процентах к январю–марту 2022 г.):\n\n"
        "Тверская область – 41,5 (109,4);\n\nТульская область – 1 204,0 (98,2).\n"
    )
    fields = ("partner", "flow", "value", "change_pct", "start", "end")
    assert brief(text, *fields) == [
        ("RU-TVE", "turnover", 41_500_000, 9.4, "2023-01", "2023-03"),
        ("RU-TUL", "turnover", 1_204_000_000, -1.8, "2023-01", "2023-03"),
    ]


def test_goods_and_services_are_told_from_goods() -> None:
    text = "С учетом услуг взаимный оборот Беларуси и России за 2022 год составил 50 млрд долларов."
    assert brief(text, "product", "partner") == [("goods and services", "RU")]


def test_product_groups_are_named() -> None:
    text = "В 2022 году Беларусь поставила в область сельхозпродукции на 12 млн долларов."
    assert brief(text, "flow", "product") == [("exports", "agricultural products")]


def test_a_row_with_two_numbers_gives_both_years() -> None:
    text = (
        "Основные регионы-партнеры Беларуси (товарооборот за январь–июль 2022 г., в скобках — январь–июль 2021 г.), млн долларов США:\n\n"
        "Тверская область — 41,5 (35,2)\n"
    )
    assert brief(text, "partner", "value", "start", "end") == [
        ("RU-TVE", 41_500_000, "2022-01", "2022-07"),
        ("RU-TVE", 35_200_000, "2021-01", "2021-07"),
    ]


def test_imports_behind_exports_are_not_of_the_exports_owner() -> None:
    text = "Белорусский экспорт в 2022 году вырос в 1,3 раза – до $98 млн, импорт сократился на 4,2% и составил $44,3 млн."
    assert brief(text, "flow", "value", "change_pct") == [
        ("exports", 98_000_000, 30),
        ("imports", 44_300_000, -4.2),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("В 1,6 раза выросли поставки белорусских товаров в Томскую область\n\nЗа январь-июнь 2021 года они составили 1,3 млрд российских рублей (17 млн долларов США).", ["BY RU-TOM exports 1300 2021-01..2021-06 +60%", "BY RU-TOM exports 17 2021-01..2021-06 +60%"], id="two_currencies"),
        pytest.param("Belarus' exports to Tomsk Oblast up 60%\n\nIn January-June 2021 exports came to 1.3 billion roubles ($17 million).", ["BY RU-TOM exports 1300 2021-01..2021-06 +60%", "BY RU-TOM exports 17 2021-01..2021-06 +60%"], id="two_currencies_en"),
        pytest.param("Экспорт Беларуси в Томскую область вырос на 60%\n\nЗа январь-июнь 2021 года экспорт составил 17 млн долларов, за 2020 год – 30 млн долларов.", ["BY RU-TOM exports 17 2021-01..2021-06", "BY RU-TOM exports 30 2020-01..2020-12"], id="two_times"),
    ],
)  # fmt: skip
def test_a_change_above_a_text_is_that_of_its_sum_in_each_currency(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected
