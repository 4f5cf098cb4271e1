"""Other countries as the label of a paragraph, and named by their capitals."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

HOME_RU = "БЕЛОРУССИЯ. В 2021 году товарооборот с Россией составил 40 млрд долларов."
HOME_EN = "BELARUS. In 2021 trade with Russia came to $40 billion."
OURS = "BY RU turnover 40000 2021-01..2021-12"

OTHERS = [
    pytest.param(f"Обзор\n\n{HOME_RU}\n\nАРМЕНИЯ. Торговля с Россией достигла 5 млрд долларов.", id="label_ru"),
    pytest.param(f"Обзор\n\n{HOME_RU}\n\nКИРГИЗИЯ. Урожай собран. Экспорт в Россию вырос на 12% и составил 300 млн долларов.", id="second_sentence_ru"),
    pytest.param(f"Обзор\n\n{HOME_RU}\n\nКАЗАХСТАН. Экспорт в Белоруссию достиг 900 млн долларов.", id="with_belarus_ru"),
    pytest.param(f"Review\n\n{HOME_EN}\n\nARMENIA. Trade with Russia reached $5 billion.", id="label_en"),
    pytest.param(f"Review\n\n{HOME_EN}\n\nArmenia: trade with Russia reached $5 billion. Exports grew by 12% to $2.1 billion.", id="colon_en"),
    pytest.param(f"Обзор\n\n{HOME_RU} Минск и Ташкент намерены довести товарооборот до 1 млрд долларов.", id="capital_ru"),
    pytest.param(f"Обзор\n\n{HOME_RU} С Баку торговля выросла до 500 млн долларов.", id="with_a_capital_ru"),
    pytest.param(f"Review\n\n{HOME_EN} Minsk and Tashkent intend to bring trade to $1 billion.", id="capital_en"),
    pytest.param(f"Review\n\n{HOME_EN} Trade with Baku grew to $500 million.", id="with_a_capital_en"),
]  # fmt: skip
STILL_OURS = [
    pytest.param("Россия и Белоруссия\n\nНа встрече в Ташкенте сообщили: в 2021 году товарооборот Беларуси с Россией составил 40 млрд долларов.", id="place_of_a_meeting_ru"),
    pytest.param("Russia and Belarus\n\nAt a meeting in Tashkent it was said that Belarus' trade with Russia came to $40 billion in 2021.", id="place_of_a_meeting_en"),
    pytest.param("Посол Беларуси в Баку\n\nВ 2021 году товарооборот Беларуси с Россией составил 40 млрд долларов.", id="seat_of_an_embassy_ru"),
]  # fmt: skip


@pytest.mark.parametrize("text", OTHERS)
def test_another_country_tells_of_its_own_trade(text: str) -> None:
    assert told(text) == [OURS]


@pytest.mark.parametrize("text", STILL_OURS)
def test_a_capital_may_be_but_a_place(text: str) -> None:
    assert told(text) == [OURS]


def test_a_labelled_paragraph_may_tell_of_both() -> None:
    text = (
        "Обзор\n\nПОЛЬША. Экспорт туда упал. Зато Белоруссия в 2021 году закупила у Тульской области"
        " товаров на 30 млн долларов."
    )
    assert told(text) == ["BY RU-TUL imports 30 2021-01..2021-12"]
