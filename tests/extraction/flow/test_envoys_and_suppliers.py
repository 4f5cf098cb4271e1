"""Whose "our" an envoy's is, whose firms made a part of a turnover, and reasons behind a colon."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

WHOSE = [
    pytest.param(
        "Губернатор и посол\n\nГлава Омской области Иван Рыжов говорил с послом Беларуси.\n\nПосол Пётр Ковш доволен."
        " «В 2021 году наш экспорт составил 40 млн долларов», – сказал он.",
        ["BY RU-OMS exports 40 2021-01..2021-12"], id="ambassador_ru",
    ),
    pytest.param(
        "Встреча в Омске\n\nГубернатор Омской области принял посла Беларуси.\n\n«В 2021 году наш экспорт составил 20 млн долларов»,"
        " – сказал губернатор. «А наш экспорт – 41 млн долларов», – заметил посол Пётр Ковш.",
        ["BY RU-OMS imports 20 2021-01..2021-12", "BY RU-OMS exports 41 2021-01..2021-12"], id="governor_and_ambassador_ru",
    ),
    pytest.param(
        "Governor and envoy\n\nThe head of Omsk Oblast Ivan Ryzhov spoke after talks with the Ambassador of Belarus.\n\n"
        "Ambassador Pyotr Kovsh was pleased. \"In 2021 our exports came to $40 million,\" he said.",
        ["BY RU-OMS exports 40 2021-01..2021-12"], id="ambassador_en",
    ),
    pytest.param(
        "Governor and envoy\n\nOmsk Oblast received the Ambassador of Russia to Belarus.\n\n"
        "Ambassador Pyotr Kovsh was pleased. \"In 2021 our exports to Belarus came to $40 million,\" he said.",
        ["BY RU-OMS imports 40 2021-01..2021-12"], id="of_russia_en",
    ),
]  # fmt: skip
WHOLE_RU = "Торговля Тульской области с Белоруссией в 2017 году достигла 58 млн долларов."
WHOLE_EN = "Trade of Tula Oblast with Belarus came to $58 million in 2017."
BOTH = "BY RU-TUL turnover 58 2017-01..2017-12"
OURS, THEIRS = (f"BY RU-TUL {way} 36 2017-01..2017-12" for way in ("exports", "imports"))
PARTS = [
    pytest.param(f"{WHOLE_RU} Большую часть оборота – 36 млн – обеспечили тульские предприятия.", THEIRS, id="most_ru"),
    pytest.param(f"{WHOLE_RU} Из них 36 млн долларов обеспечили белорусские заводы.", OURS, id="of_them_ru"),
    pytest.param(f"{WHOLE_RU} Львиную долю, 36 млн долларов, дали тульские поставщики.", THEIRS, id="share_ru"),
    pytest.param(f"{WHOLE_EN} Most of the turnover, $36 million, was provided by Tula enterprises.", THEIRS, id="provided_by_en"),
    pytest.param(f"{WHOLE_EN} Belarusian companies accounted for the larger part of the turnover, $36 million.", OURS, id="accounted_en"),
]  # fmt: skip
REASONS = [
    pytest.param(
        "В 2015 году оборот Тульской области с Белоруссией упал до 187 млн долларов, годом раньше он превышал 240 млн: просели поставки белорусской техники.",
        ["BY RU-TUL turnover 187 2015-01..2015-12", "BY RU-TUL turnover 240 2014-01..2014-12"], id="ru",
    ),
    pytest.param(
        "Tula Oblast's trade with Belarus fell to $187 million in 2015, while a year earlier it topped $240 million: supplies of Belarusian machinery sagged.",
        ["BY RU-TUL turnover 187 2015-01..2015-12", "BY RU-TUL turnover 240 2014-01..2014-12"], id="en",
    ),
    pytest.param(
        "В 2015 году в Тульскую область продано на 24 млн долларов: это белорусский экспорт.",
        ["BY RU-TUL exports 24 2015-01..2015-12"], id="no_reason_ru",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHOSE)
def test_an_envoy_speaks_for_who_sent_him(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "part"), PARTS)
def test_who_made_a_part_sold_it(text: str, part: str) -> None:
    assert told(text) == [BOTH, part]


@pytest.mark.parametrize(("text", "expected"), REASONS)
def test_what_a_colon_gives_as_a_reason_owns_no_sum(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("19 апреля 2022 года. Омск принимает посла Республики Беларусь. С дипломатом побеседовал губернатор Роман Калачев.\n\n– Омская область для нас – ворота в Сибирь, – отметил посол. – В январе мы поставили сюда товаров на 3,1 миллиона долларов, а купили всего на 1,2 миллиона.", ["BY RU-OMS exports 3.1 2022-01..2022-01", "BY RU-OMS imports 1.2 2022-01..2022-01"], id="ambassador_told_by_his_post_beside_a_region_ru"),
        pytest.param("19 апреля 2022 года. Омск принимает посла Республики Беларусь. С дипломатом побеседовал губернатор Роман Калачев.\n\n– Беларусь для нас – ворота в Европу, – отметил губернатор. – В январе мы поставили туда товаров на 3,1 миллиона долларов, а купили всего на 1,2 миллиона.", ["BY RU-OMS imports 3.1 2022-01..2022-01", "BY RU-OMS exports 1.2 2022-01..2022-01"], id="governor_told_by_his_post_ru"),
    ],
)  # fmt: skip
def test_an_envoy_named_beside_a_region(text: str, expected: list[str]) -> None:
    assert told(text) == expected
