"""Sites of Russian and Belarusian authorities: bases compared with, increments, bars, whose words they are."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Товарооборот нашего региона с Беларусью в I квартале текущего года поднялся на 8 % "
            "по сравнению с аналогичным показателем 2021 года, отметил губернатор Костромской области.",
            ["BY RU-KOS turnover none 2022-01..2022-03 +8%"],
            id="like-figure-of-a-year",
        ),
        pytest.param(
            "Товарооборот Беларуси и Тульской области за первый квартал сократился на 5%. "
            "Экспорт за отчетный период уменьшился на 4% по сравнению с первым кварталом 2021 года.",
            [
                "BY RU-TUL turnover none 2022-01..2022-03 -5%",
                "BY RU-TUL exports none 2022-01..2022-03 -4%",
            ],
            id="year-of-writing-by-its-base",
        ),
        pytest.param(
            "Товарооборот Беларуси и Тульской области достиг рекорда в 2021 году — 30 млн долларов.",
            ["BY RU-TUL turnover 30 2021-01..2021-12"],
            id="record-in-a-year",
        ),
        pytest.param(
            "За 7 месяцев 2022 года экспорт Беларуси в Россию вырос на 26%, или на 3 млрд долларов.",
            ["BY RU exports none 2022-01..2022-07 +26%"],
            id="percent-or-increment",
        ),
        pytest.param(
            "Экспорт Беларуси в Омскую область за 7 месяцев 2022 года вырос на 26% в сравнении "
            "с тем же периодом 2021 года, или на 3 млн долларов.",
            ["BY RU-OMS exports none 2022-01..2022-07 +26%"],
            id="percent-base-or-increment",
        ),
        pytest.param(
            "Товарооборот Беларуси с Омской областью в 2022 году вырос на 20%, или до 60 млн долларов.",
            ["BY RU-OMS turnover 60 2022-01..2022-12 +20%"],
            id="percent-or-level",
        ),
        pytest.param(
            "Товарооборот Беларуси и Омской области в январе-июле 2022 года составил $58,1 млн "
            "(пятое место среди торгующих с Беларусью регионов) и по сравнению с тем же "
            "периодом 2021 года поднялся на 13,6%.",
            ["BY RU-OMS turnover 58.1 2022-01..2022-07 +13.6%"],
            id="rank-in-brackets-before-change",
        ),
        pytest.param(
            "В 2023 году товарооборот Беларуси с Омской областью останется на уровне 100 млн долларов.",
            ["BY RU-OMS turnover 100 2023-01..2023-12 forecast"],
            id="will-stay",
        ),
        pytest.param(
            "Товарооборот Беларуси и Омской области в 2018 году составил 128 млн долларов. "
            "В 2019 году он останется на уровне 100 миллионов, физические объемы поставок не уменьшатся.",
            [
                "BY RU-OMS turnover 128 2018-01..2018-12",
                "BY RU-OMS turnover 100 2019-01..2019-12 forecast",
            ],
            id="it-before-supplies",
        ),
        pytest.param(
            "Внешнеторговый оборот Беларуси и Омской области за 2021 год поднялся до исторического "
            "максимума (около 90 млн долларов).",
            ["BY RU-OMS turnover 90 2021-01..2021-12"],
            id="foreign-trade-of-two",
        ),
        pytest.param(
            "Посол считает, что Беларуси и Пензенской области стоит нарастить торговлю "
            "вплоть до выхода хотя бы на 150 млн долларов.",
            ["BY RU-PNZ turnover 150 undated target"],
            id="up-to-an-exit",
        ),
        pytest.param(
            "Сейчас товарооборот Беларуси с Омской областью составляет 85 млн долларов. "
            "Но цель, – добавил он, – была поставлена такая: достичь 120 миллионов.",
            ["BY RU-OMS turnover 85 undated", "BY RU-OMS turnover 120 undated target"],
            id="task-that-was-set",
        ),
        pytest.param(
            "Товарооборот Беларуси и Омской области в 2022 году составил 45 млн долларов. "
            "Кроме того, вырос объём продажи белорусских сыров в лавках – в 2,7 раза.",
            ["BY RU-OMS turnover 45 2022-01..2022-12"],
            id="sales-in-shops-grew",
        ),
        pytest.param(
            "Товарооборот Беларуси и Омской области в 2022 году составил 45 млн долларов. "
            "Число магазинов увеличилось в 2,7 раза.",
            ["BY RU-OMS turnover 45 2022-01..2022-12"],
            id="shops-grew",
        ),
        pytest.param(
            "Экспорт Беларуси в Омскую область в 2022 году вырос на 5%, в том числе за счет "
            "увеличения числа экспортеров.",
            ["BY RU-OMS exports none 2022-01..2022-12 +5%"],
            id="number-as-a-reason",
        ),
        pytest.param(
            "С председателем Гомельского облисполкома подписали план. Курская область входит в десятку "
            "регионов по торговле с Республикой Беларусь. Товарооборот — около 650 млн долларов, "
            "правда, треть — с одной Гомельской областью.",
            ["BY RU-KRS turnover 650 undated"],
            id="a-third-with-a-region-of-ours",
        ),
    ],
)
def test_reads_what_authorities_tell(text: str, figures: list[str]) -> None:
    """The figures of a notice, as lines."""
    assert told(text) == figures


_WORDS = "«Среди товаров популярны семена и зерно»"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            f"По словам первого замминистра Евгения Рябкова, это важно. {_WORDS}, — рассказал он.",
            ("Евгений Рябков", "первый замминистра"),
            id="man-governed-by-his-office",
        ),
        pytest.param(
            "По словам губернатора Омской области Александра Друтя, это важно. "
            f"{_WORDS}, — рассказал он.",
            ("Александр Друть", "губернатор Омской области"),
            id="man-behind-office-and-region",
        ),
        pytest.param(
            "На встрече с Валентином Седовым говорили о торговле. Для Валентина Седова это первый "
            f"визит. {_WORDS}, — рассказал Седов.",
            ("Валентин Седов", None),
            id="man-named-elsewhere",
        ),
        pytest.param(
            f"По данным замдиректора Валерия Ильича Седова, это важно. {_WORDS}, — уточнил он.",
            ("Валерий Ильич Седов", "замдиректора"),
            id="man-by-his-father",
        ),
        pytest.param(
            f"Замгендиректора завода Валерий Седов открыл цех. {_WORDS}, — уточнил он.",
            ("Валерий Седов", "Замгендиректора завода"),
            id="deputy-of-a-general-director",
        ),
        pytest.param(
            "Заместитель министра экономики Валентина Седова рассказала о планах. "
            f"{_WORDS}, — уточнила она.",
            ("Валентина Седова", "Заместитель министра экономики"),
            id="woman-in-the-nominative",
        ),
        pytest.param(
            f"В Омске губернатор Пётр Лось принял гостей. {_WORDS}, — сообщает пресс-служба губернатора.",
            (None, None),
            id="press-service",
        ),
        pytest.param(
            "Поставленную задачу обсудили. Названная министром Петром Седовым цель «продать больше "
            "семян и зерна» близка, подчеркнул Седов.",
            ("Петр Седов", "министр"),
            id="participle-is-no-office",
        ),
    ],
)
def test_tells_who_spoke(text: str, speaker: tuple[str | None, str | None]) -> None:
    """The speaker and the office of the one quotation."""
    (quote,) = extract(text).quotes
    assert (quote.speaker, quote.role) == speaker
