"""Russian surveys of regions, envoys' interviews: one year for all sums, bare balances, who is who."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

_LEAD = (
    "Торговля\n\nМИНСК, 5 марта 2018 года. Товарооборот Беларуси и Ростовской области в 2017 году "
    "составил 390,2 миллиона долларов. "
)


def test_the_lead_of_a_survey_dates_every_region() -> None:
    survey = (
        "Кто торгует с Беларусью\n\n12 мая 2022 года\n\nРегионы отчитываются сами. Редакция свела сведения за 2021 год "
        "из открытых источников.\n\nЦентр\n\nТульская область нарастила торговлю до 310 млн долларов (+12%).\n\nУрал\n\n"
        "Пермский край – 205 млн долларов.\n\nДальний Восток\n\nКамчатский край – около 5 млн долларов."
    )
    assert told(survey) == [
        "BY RU-TUL turnover 310 2021-01..2021-12 +12%",
        "BY RU-PER turnover 205 2021-01..2021-12",
        "BY RU-KAM turnover 5 2021-01..2021-12",
    ]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        pytest.param(
            "Экспорт — 134 миллиона, плюс 11 процентов, импорт — 256.",
            [
                "BY RU-ROS exports 134 2017-01..2017-12 +11%",
                "BY RU-ROS imports 256 2017-01..2017-12",
            ],
            id="bare-import-behind-percent",
        ),
        pytest.param(
            "Экспорт вырос на 5 процентов, импорт – 7.",
            [
                "BY RU-ROS exports none 2017-01..2017-12 +5%",
                "BY RU-ROS imports none 2017-01..2017-12 +7%",
            ],
            id="percents-stay-percents",
        ),
        pytest.param(
            "Сальдо, увы, не наше: минус 122.",
            ["BY RU-ROS balance -122 2017-01..2017-12"],
            id="bare-balance",
        ),
        pytest.param(
            "Сальдо, увы, не в нашу пользу.\n\nВоронежская область — 60 миллионов.",
            ["BY RU-VOR turnover 60 2017-01..2017-12"],
            id="balance-without-a-sum-is-left",
        ),
        pytest.param(
            "Отрицательное сальдо сократилось с 80,4 млн долларов в 2016 г. до 66,1 млн.",
            [
                "BY RU-ROS balance -80.4 2016-01..2016-12",
                "BY RU-ROS balance -66.1 2017-01..2017-12",
            ],
            id="movement-from-a-dated-sum",
        ),
        pytest.param(
            "Экспорт вырос с 80,4 млн долларов в 2014 году до 90,1 млн в 2016 году.",
            [
                "BY RU-ROS exports 80.4 2014-01..2014-12",
                "BY RU-ROS exports 90.1 2016-01..2016-12",
            ],
            id="movement-with-both-dated",
        ),
    ],
)
def test_interviews(sentence: str, figures: list[str]) -> None:
    assert told(_LEAD + sentence)[1:] == figures


def test_a_year_that_may_still_bring_a_record_is_the_year_of_writing() -> None:
    result = extract(
        "Торговля растет\n\nМОСКВА, 25 ноября. Товарооборот России и Беларуси по итогам 2021 года может превысить $37 млрд. "
        "За девять месяцев он составил $28,3 млрд. В 2020 году взаимная торговля просела на 17,1%, до $29,5 млрд."
    )
    assert result.published == "2021-11-25"
    assert [(f.status, f.period.end if f.period else None) for f in result.figures] == [
        ("forecast", "2021-12"),
        ("actual", "2021-09"),
        ("actual", "2020-12"),
    ]


def test_our_countries_are_the_whole() -> None:
    text = (
        "В Калуге завершился форум\n\n19 июля 2019 года\n\nВ Калужской области завершил работу форум. «Факты такие: в 2018 "
        "году товарооборот наших стран достиг 35,6 миллиарда долларов», – напомнил замминистра."
    )
    assert told(text) == ["BY RU turnover 35600 2018-01..2018-12"]


@pytest.mark.parametrize(
    "office",
    [
        pytest.param("советник-посланник посольства республики в Москве", id="minister-counsellor"),
        pytest.param("старший советник посольства", id="counsellor"),
    ],
)
def test_the_diplomat_is_the_envoy_named_before(office: str) -> None:
    text = (
        f"Торговля растет\n\nОб этом сообщил журналистам {office} Андрей Лужнев.\n\n"
        "«За девять месяцев мы вышли на хороший уровень», – сказал дипломат."
    )
    assert [quote.speaker for quote in extract(text).quotes] == ["Андрей Лужнев"]


def test_who_advises_speaks() -> None:
    text = (
        "Мнение\n\n«Смотрите на тонны, а не на доллары», – советует заведующая сектором Института экономики Вера Лапцева.\n\n"
        "Материал подготовил Ефим Корзун"
    )
    assert [quote.speaker for quote in extract(text).quotes] == ["Вера Лапцева"]


@pytest.mark.parametrize(
    ("sentence", "reporter"),
    [
        pytest.param(
            "Председатель Гомельского облисполкома привел цифры: в 2017 году взаимная торговля с Самарской областью превысила $212 млн.",
            "BY-HO",
            id="office-of-a-region",
        ),
        pytest.param(
            "Председатель Гомельского облисполкома напомнил, что товарооборот Беларуси с Самарской областью в 2017 году превысил $212 млн.",
            "BY",
            id="the-country-is-named",
        ),
        pytest.param(
            "Губернатор Самарской области и председатель Гомельского облисполкома отметили, что товарооборот в 2017 году превысил $212 млн.",
            "BY",
            id="two-offices",
        ),
    ],
)
def test_an_office_tells_of_its_own_trade(sentence: str, reporter: str) -> None:
    text = f"Форум\n\nМИНСК, 5 марта 2018 года. {sentence}"
    assert told(text) == [f"{reporter} RU-SAM turnover 212 2017-01..2017-12"]


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        pytest.param(
            "Экспорт составил 134 млн долларов, почти на треть меньше, чем годом ранее (точнее, спад составил 31,7%).",
            "BY RU-ROS exports 134 2017-01..2017-12 -31.7%",
            id="in-brackets",
        ),
        pytest.param(
            "Импорт – 256 млн долларов, на треть больше, точнее, на 34,2 процента.",
            "BY RU-ROS imports 256 2017-01..2017-12 +34.2%",
            id="behind-a-comma",
        ),
        pytest.param(
            "Импорт – 256 млн долларов, на треть больше.",
            "BY RU-ROS imports 256 2017-01..2017-12 +33.3%",
            id="nothing-corrects-it",
        ),
    ],
)
def test_the_more_precise_change_stands(sentence: str, figure: str) -> None:
    assert told(_LEAD + sentence)[1:] == [figure]
