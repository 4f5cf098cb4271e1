"""Changes with months of their own, balances told as "minus", sums that are takings, pieces or a share."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

_RU = "Чувашия и Беларусь\n\n22 мая 2024 года. "
_EN = "Chuvashia and Belarus\n\n22 May 2024. "
_WHOLE = "BY RU-CU turnover 290 2023-01..2023-12"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(_RU + "За 2023 год товарооборот приблизился к 290 млн долларов, в первом квартале этого года прибавил ещё 6,7%.",
                     [_WHOLE, "BY RU-CU turnover none 2024-01..2024-03 +6.7%"], id="later-quarter"),
        pytest.param(_RU + "Товарооборот в 2023 году достиг 290 млн долларов и за год вырос на 6,7%.", [_WHOLE + " +6.7%"],
                     id="the-year-itself"),
        pytest.param(_RU + "Товарооборот достиг 290 млн долларов в 2023 году, на 6,7% больше, чем в 2022 году.",
                     [_WHOLE + " +6.7%"], id="year-compared-with"),
        pytest.param(_EN + "In 2023 trade came close to $290 million, in the first quarter of this year it added another 6.7%.",
                     [_WHOLE, "BY RU-CU turnover none 2024-01..2024-03 +6.7%"], id="english-later-quarter"),
        pytest.param(_EN + "Trade was $290 million in 2023, up 6.7% on 2022.", [_WHOLE + " +6.7%"], id="english-year"),
    ],
)  # fmt: skip
def test_a_change_of_later_months_is_a_figure_of_its_own(text: str, figures: list[str]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "balances"),
    [
        pytest.param("22 мая 2024 года. За 2023 год мы наторговали с Россией на 25 млрд долларов. Продали на 10,4, купили на 14,6. "
                     "Итого минус 4,2 миллиарда, тогда как годом раньше было минус 2,1.",
                     ["BY RU balance -4200 2023-01..2023-12", "BY RU balance -2100 2022-01..2022-12"], id="minus"),
        pytest.param("22 мая 2024 года. За 2023 год товарооборот с Россией составил 25 млрд долларов, минус 4,2 миллиарда к 2022 году.",
                     [], id="a-loss-of-turnover"),
        pytest.param("22 May 2024. In 2023 we sold $10.4 billion to Russia and bought $14.6 billion. The result is minus $4.2 billion.",
                     ["BY RU balance -4200 2023-01..2023-12"], id="english-minus"),
    ],
)  # fmt: skip
def test_minus_behind_both_flows_is_a_balance(text: str, balances: list[str]) -> None:
    assert [line for line in told(f"Беларусь и Россия\n\n{text}") if "balance" in line] == balances


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(_RU + "На площади торговали гости из Гомеля. За день продано белорусской продукции почти на 9 млн рублей.",
                     id="in-a-day"),
        pytest.param(_RU + "На ярмарке белорусы распродали товаров на 9 млн рублей.", id="at-the-fair"),
        pytest.param(_EN + "Guests from Gomel came to the square. In two days Belarusian goods for 9 million rubles were sold.",
                     id="english-in-two-days"),
    ],
)  # fmt: skip
def test_takings_of_a_fair_are_no_trade(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(_RU + "В 2023 году в Чувашию доставлено белорусской молочной продукции на 24 млн долларов. В штуках рекордсменом "
                     "стали сырки — 4,1 млн.", ["BY RU-CU exports 24 2023-01..2023-12"], id="in-pieces"),
        pytest.param(_RU + "В 2023 году товарооборот с Беларусью составил 290 млн долларов. Это 15,9 процента всего, чем республика "
                     "обменялась с СНГ. В 2022 году было 250 млн долларов.",
                     [_WHOLE, "BY RU-CU turnover 250 2022-01..2022-12"], id="share-of-more-countries"),
        pytest.param(_EN + "In 2023 trade of Chuvashia with Belarus was $290 million. This is 15.9 percent of all its trade with the "
                     "CIS. In 2022 it was $250 million.", [_WHOLE, "BY RU-CU turnover 250 2022-01..2022-12"], id="english-share"),
        pytest.param("Рабочий день\n\n22 мая 2024 года. Работаю в Минске: Чувашия и Беларусь сверяют планы. Товарооборот в 2023 году — "
                     "290 млн долларов. На экспорт пришлось 100 млн, импорт 190.\n\nBY Глава Чувашии",
                     [_WHOLE, "BY RU-CU imports 100 2023-01..2023-12", "BY RU-CU exports 190 2023-01..2023-12"],
                     id="a-governors-post"),
    ],
)  # fmt: skip
def test_what_stands_beside_a_sum(text: str, figures: list[str]) -> None:
    assert told(text) == figures
