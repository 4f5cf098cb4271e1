"""Russian sentences made into figures: whose trade, which way, how far and when, and what is none."""

from __future__ import annotations

from typing import Any

import pytest

from articles.extraction import extract

_LEAD = "Псковская область и Беларусь подвели итоги\n\nМинск, 15 сентября 2023 года. Переговоры прошли в столице.\n\n"


def figures(text: str, lead: str = _LEAD) -> list[dict[str, Any]]:
    """Return the figures of a text behind a lead that names its region and its date."""
    return [figure.to_dict() for figure in extract(lead + text).figures]


def brief(text: str, *names: str) -> list[tuple[Any, ...]]:
    """Return the named fields of each figure."""
    return [tuple(figure[name] for name in names) for figure in figures(text)]


@pytest.mark.parametrize(
    ("text", "flow"),
    [
        # both ways
        pytest.param(
            "Товарооборот за 2022 год составил 190 млн долларов.", "turnover", id="turnover"
        ),
        pytest.param(
            "За 2022 год стороны наторговали на 190 млн долларов.", "turnover", id="traded"
        ),
        pytest.param(
            "В 2022 году стороны обменялись товарами на 190 млн долларов.",
            "turnover",
            id="exchanged",
        ),
        pytest.param(
            "Внешнеторговый оборот области с Беларусью в 2022 году равнялся 190 млн долларов.",
            "turnover",
            id="foreign-trade",
        ),
        # Belarus sells
        pytest.param(
            "Белорусский экспорт в область в 2022 году достиг 90 млн долларов.",
            "exports",
            id="belarusian-exports",
        ),
        pytest.param(
            "Импорт из Беларуси в 2022 году составил 90 млн долларов.",
            "exports",
            id="imports-from-belarus",
        ),
        pytest.param(
            "Белорусские поставки в 2022 году составили 90 млн долларов.",
            "exports",
            id="belarusian-supplies",
        ),
        pytest.param(
            "Ввоз белорусских товаров в 2022 году составил 90 млн долларов.",
            "exports",
            id="belarusian-goods",
        ),
        pytest.param(
            "В 2022 году псковичи купили у белорусов товаров на 90 млн долларов.",
            "exports",
            id="bought-from",
        ),
        pytest.param(
            "В 2022 году Беларусь продала области товаров на 90 млн долларов.",
            "exports",
            id="sold-to-the-region",
        ),
        # Russia sells
        pytest.param(
            "Псковский экспорт в Беларусь в 2022 году достиг 90 млн долларов.",
            "imports",
            id="mirrored-exports",
        ),
        pytest.param(
            "Вывоз местной продукции в республику в 2022 году составил 90 млн долларов.",
            "imports",
            id="to-the-republic",
        ),
        pytest.param(
            "В Белоруссию псковичи в 2022 году продали на 90 млн долларов.",
            "imports",
            id="to-belarus-they-sold",
        ),
        pytest.param(
            "В 2022 году область отгрузила белорусским покупателям товаров на 90 млн долларов.",
            "imports",
            id="to-belarusian-buyers",
        ),
    ],
)
def test_a_russian_flow_is_seen_from_belarus(text: str, flow: str) -> None:
    assert brief(text, "flow", "partner") == [(flow, "RU-PSK")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param(
            "Отрицательное сальдо Беларуси в 2022 году составило 12 млн долларов.",
            -12_000_000,
            id="negative",
        ),
        pytest.param(
            "Сальдо в пользу Беларуси в 2022 году составило 12 млн долларов.",
            12_000_000,
            id="in-favour",
        ),
        pytest.param(
            "Положительное для области сальдо торговли в 2022 году составило 12 млн долларов.",
            -12_000_000,
            id="for-the-region",
        ),
    ],
)
def test_a_russian_balance_has_the_sign_of_belarus(text: str, value: int) -> None:
    assert brief(text, "flow", "value") == [("balance", value)]


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        pytest.param(
            "Товарооборот за 2022 год составил ровно 190 млн долларов.", "exact", id="exact"
        ),
        pytest.param(
            "Товарооборот за 2022 год составил около 190 млн долларов.", "about", id="about"
        ),
        pytest.param(
            "Товарооборот за 2022 год составил порядка 190 млн долларов.",
            "about",
            id="of-the-order",
        ),
        pytest.param(
            "За 2022 год набралось примерно 190 млн долларов торговли.", "about", id="roughly"
        ),
        pytest.param("Товарооборот за 2022 год превысил 190 млн долларов.", "over", id="exceeded"),
        pytest.param(
            "Товарооборот за 2022 год перевалил за 190 млн долларов.", "over", id="went-past"
        ),
        pytest.param(
            "Товарооборот за 2022 год составил не менее 190 млн долларов.", "over", id="no-less"
        ),
        pytest.param(
            "Товарооборот за 2022 год составил свыше 190 млн долларов.", "over", id="above"
        ),
        pytest.param(
            "Товарооборот за 2022 год составил почти 190 млн долларов.", "under", id="almost"
        ),
        pytest.param(
            "Товарооборот за 2022 год составил без малого 190 млн долларов.",
            "under",
            id="a-little-short",
        ),
        pytest.param(
            "Товарооборот за 2022 год приблизился к 190 млн долларов.", "under", id="approached"
        ),
        pytest.param("Товарооборот за 2022 год вырос до 190 млн долларов.", "exact", id="grew-to"),
        pytest.param("За 2022 год наторговали миллионов на 40 долларов.", "about", id="inverted"),
    ],
)
def test_a_russian_hedge_is_kept(text: str, qualifier: str) -> None:
    assert brief(text, "qualifier") == [(qualifier,)]


@pytest.mark.parametrize(
    ("text", "status", "months"),
    [
        pytest.param(
            "К 2030 году область намерена довести товарооборот с Беларусью до 400 млн долларов.",
            "target",
            "2030-01/2030-12",
            id="bring-to",
        ),
        pytest.param(
            "На 2024 год поставлена цель в 400 млн долларов товарооборота.",
            "target",
            "2024-01/2024-12",
            id="goal-set",
        ),
        pytest.param(
            "Товарооборот с Беларусью по итогам нынешнего года может достичь 400 млн долларов.",
            "target",
            "2023-01/2023-12",
            id="can-reach",
        ),
        pytest.param(
            "По итогам этого года торговля с Беларусью перевалит за 400 млн долларов.",
            "forecast",
            "2023-01/2023-12",
            id="will-pass",
        ),
        pytest.param(
            "Как ожидают в правительстве, оборот с Беларусью за этот год составит 400 млн долларов.",
            "forecast",
            "2023-01/2023-12",
            id="is-expected",
        ),
        pytest.param(
            "Оборот с Беларусью за 2022 год достиг 400 млн долларов.",
            "actual",
            "2022-01/2022-12",
            id="reached",
        ),
    ],
)
def test_a_russian_wish_is_no_fact(text: str, status: str, months: str) -> None:
    [figure] = figures(text)
    assert (figure["status"], f"{figure['start']}/{figure['end']}") == (status, months)
