"""Passages of one to three sentences in which one word or mark must not change what is read."""

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In 2021 the exports of Kursk Oblast to Belarus came to $18.5 million, and imports came to $61.7 million.", ["BY RU-KRS imports 18.5 2021-01..2021-12", "BY RU-KRS exports 61.7 2021-01..2021-12"], id="own-sum-behind-name"),
        pytest.param("In 2021 Belarus traded goods worth USD 96.3 million with Kursk Oblast and USD 61.7 million with Altai Krai.", ["BY RU-KRS turnover 96.3 2021-01..2021-12", "BY RU-ALT turnover 61.7 2021-01..2021-12"], id="usd-with-each"),
        pytest.param("At the end of 2021 enterprises of Saratov Oblast supplied Belarus with products for $18.5 million.", ["BY RU-SAR imports 18.5 2021-01..2021-12"], id="year-and-firms"),
        pytest.param("MINSK, 14 October 2022 – Trade of Belarus with Kursk Oblast increased by 31% compared to the same period last year in the first half of 2022.", ["BY RU-KRS turnover none 2022-01..2022-06 +31%"], id="base-then-months"),
        pytest.param(
            "MINSK, 14 October 2022 – Trade of Belarus and Tula Oblast totalled $80.2 million in 2021. USD 61.7 million of that was Belarusian exports.",
            ["BY RU-TUL turnover 80.2 2021-01..2021-12", "BY RU-TUL exports 61.7 2021-01..2021-12"],
            id="sum-after-stop",
        ),
        pytest.param(
            "Belarus' trade with Bashkortostan fell to $96.3 million at the end of 2021 from $140 million a year earlier.",
            ["BY RU-BA turnover 96.3 2021-01..2021-12", "BY RU-BA turnover 140 2020-01..2020-12"],
            id="end-of-year-touches",
        ),
        pytest.param(
            "MINSK, 14 October 2022 – Trade of Belarus with Bashkortostan was $96.3 million in the first half of this year; a year earlier it was $140 million.",
            ["BY RU-BA turnover 96.3 2022-01..2022-06", "BY RU-BA turnover 140 2021-01..2021-06"],
            id="half-of-this-year",
        ),
        pytest.param(
            "In 2021 Mogilev Oblast sold goods for $18.5 million to Saratov Oblast, imports from Saratov Oblast reached $61.7 million.",
            ["BY-MA RU-SAR exports 18.5 2021-01..2021-12", "BY-MA RU-SAR imports 61.7 2021-01..2021-12"],
            id="sent-before-imports",
        ),
        pytest.param(
            "В 2021 году Могилевская область поставила товаров на 18,5 млн долларов в Саратовскую область, импорт составил 61,7 млн.",
            ["BY-MA RU-SAR exports 18.5 2021-01..2021-12", "BY-MA RU-SAR imports 61.7 2021-01..2021-12"],
            id="sent-before-imports-ru",
        ),
        pytest.param(
            "In 2021 trade between Belarus and Tula Oblast was above the 2020 level ($125 million) and came to $140 million.",
            ["BY RU-TUL turnover 125 2020-01..2020-12", "BY RU-TUL turnover 140 2021-01..2021-12"],
            id="level-of-a-year-before-its-sum",
        ),
        pytest.param(
            "From the beginning of 2022 to September trade between Belarus and Tula Oblast was $140 million.",
            ["BY RU-TUL turnover 140 2022-01..2022-09"],
            id="beginning-of-year-to-month",
        ),
        pytest.param(
            "С начала 2022 года по сентябрь товарооборот Беларуси и Тульской области составил 140 млн долларов.",
            ["BY RU-TUL turnover 140 2022-01..2022-09"],
            id="beginning-of-year-to-month-ru",
        ),
        pytest.param(
            "In 2021 trade between Belarus and Tula Oblast was $140 million, with a 12% plus.",
            ["BY RU-TUL turnover 140 2021-01..2021-12 +12%"],
            id="percent-plus",
        ),
        pytest.param(
            "За 9 месяцев 2022 года товарооборот Беларуси с Тульской областью достиг 96,3 млн долларов, тогда как за аналогичный период прошлого года – 140 млн долларов.",
            ["BY RU-TUL turnover 96.3 2022-01..2022-09", "BY RU-TUL turnover 140 2021-01..2021-09"],
            id="then-as-now",
        ),
    ],
)  # fmt: skip
def test_small_things_change_nothing(text: str, expected: list[str]) -> None:
    assert told(text) == expected
