"""What goods a Russian sum is of: led to it, set before a colon, carried on, or the headline's."""

from __future__ import annotations

import pytest

from articles.extraction import extract

_LEAD = "Итоги торговли Беларуси и Тульской области\n\nТула, 20 октября 2023 года. "


def _goods(text: str) -> list[tuple[str, bool, int]]:
    """Return the flow, whether the sum is of some goods alone, and the thousands of each figure."""
    return [
        (f.flow.value, f.product not in (None, "services"), int(f.value / 1000) if f.value else 0)
        for f in extract(text).figures
    ]


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        pytest.param(
            "В 2022 году Беларусь поставила в область 4,1 тысячи тонн мясной продукции на общую сумму 9,3 млн долларов.",
            [("exports", True, 9300)],
            id="to-a-total-sum",
        ),
        pytest.param(
            "В 2022 году из Беларуси в область ввезли товаров на 80 млн долларов. Из них мебели — 3 тыс. тонн на 7,5 млн, "
            "сахара — 12,5 тонны на 1,2 млн.",
            [("exports", False, 80000), ("exports", True, 7500), ("exports", True, 1200)],
            id="weight-between",
        ),
        pytest.param(
            "Тульская область в 2022 году продала в Беларусь продукции АПК на 45 млн долларов. Основные позиции — "
            "растительное масло (20 млн долларов), шоколад (5,4 млн долларов).",
            [("imports", True, 45000), ("imports", True, 20000), ("imports", True, 5400)],
            id="in-brackets",
        ),
        pytest.param(
            "Только белорусских тракторов за 2022 год область купила на 15 млн долларов.",
            [("exports", True, 15000)],
            id="only-of-these",
        ),
        pytest.param(
            "В 2022 году стоимость белорусских лекарств, отгруженных в Тулу, превысила 6 млн долларов.",
            [("exports", True, 6000)],
            id="goods-supplied",
        ),
        pytest.param(
            "По удобрениям картина иная: в 2022 году область купила их у Беларуси на 11 млн долларов.",
            [("exports", True, 11000)],
            id="before-a-colon",
        ),
        pytest.param(
            "В 2022 году Тульская область экспортировала в Беларусь металла на 40 млн долларов. Годом ранее было 35 млн.",
            [("imports", True, 40000), ("imports", True, 35000)],
            id="carried-on",
        ),
        pytest.param(
            "В 2022 году товарооборот составил 120 млн долларов. Область экспортирует химию и металл. В Беларусь поставили "
            "товаров на 70 млн долларов.",
            [("turnover", False, 120000), ("imports", False, 70000)],
            id="all-goods",
        ),
        pytest.param(
            "Весь агроэкспорт области в Беларусь за 2022 год оценивается в 12 млн долларов.",
            [("imports", True, 12000)],
            id="goods-in-the-flow-word",
        ),
        pytest.param(
            "В 2022 году товарооборот составил 120 млн долларов. Туляки продают Беларуси цемент и стекло. "
            "Только цемента в прошлом году разгрузили на 3 млн долларов.",
            [("turnover", False, 120000), ("imports", True, 3000)],
            id="goods-are-no-turnover",
        ),
    ],
)
def test_goods(text: str, goods: list[tuple[str, bool, int]]) -> None:
    assert _goods(_LEAD + text) == goods


def test_headline_goods() -> None:
    text = (
        "Тула увеличила экспорт стекла в Беларусь\n\nТула, 20 октября 2023 года. За январь-сентябрь отгрузили "
        "на 12 млн долларов.\n\nВсего товарооборот области с Беларусью составил 120 млн долларов. Вывезли на 70 млн."
    )
    assert _goods(text) == [
        ("imports", True, 12000),
        ("turnover", False, 120000),
        ("imports", False, 70000),
    ]


def test_change_of_goods_joins_their_sum() -> None:
    text = _LEAD + (
        "Экспорт белорусского сыра в область в сентябре вырос на 14% к сентябрю прошлого года. "
        "За месяц набежало 5,4 миллиона долларов."
    )
    (figure,) = extract(text).figures
    assert (figure.value, figure.change_pct) == (5400000, 14)


def test_other_month_is_no_yearly_base() -> None:
    text = (
        _LEAD + "В сентябре товарооборот составил 15 млн долларов, это на 7% больше, чем в августе."
    )
    (figure,) = extract(text).figures
    assert (figure.value, figure.change_pct) == (15000000, None)


@pytest.mark.parametrize("goods", ["мясомолочной", "мясо-молочной"])
def test_meat_and_dairy_in_one_word(goods: str) -> None:
    (figure,) = extract(
        f"Экспорт {goods} продукции в Россию в 2022 году составил 900 млн долларов."
    ).figures
    assert figure.product == "meat and dairy products"
