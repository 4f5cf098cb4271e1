"""Which way goods went by a question, a list's head or a passive; phones that look like dates."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told


def _bought(question: str, answer: str) -> list[str]:
    return told(
        "– In 2018 Penza Oblast bought $70 million worth of Belarusian goods. Sugar, tyres.\n\n"
        f"– {question}\n\n– {answer}"
    )[1:]


@pytest.mark.parametrize(
    ("question", "way"),
    [
        pytest.param("And what travels in the opposite direction?", "imports", id="opposite"),
        pytest.param("And the other way?", "imports", id="other-way"),
        pytest.param("What do we get from them?", "imports", id="we-get"),
        pytest.param("Is anything in the way of growth?", "exports", id="not-in-the-way"),
    ],
)
def test_a_question_turns_the_flow(question: str, way: str) -> None:
    found = _bought(question, "Glass, paper. That made about $90 million in 2018.")
    assert found == [f"BY RU-PNZ {way} 90 2018-01..2018-12"]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("А что едет в обратную сторону?", id="ru-back"),
        pytest.param("А что мы берем у них?", id="ru-we-take"),
        pytest.param("А что везут нам?", id="ru-to-us"),
    ],
)
def test_a_russian_question_turns_the_flow(question: str) -> None:
    found = told(
        "– Пензенская область купила в 2018 году белорусских товаров на 70 млн долларов. Сахар, шины.\n\n"
        f"– {question}\n\n– Стекло, бумагу. Вышло на 90 млн долларов за год."
    )
    assert found[1:] == ["BY RU-PNZ imports 90 2018-01..2018-12"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # the places of a list share its flow word
        pytest.param(
            "В 2021 году экспорт Омской области в Казахстан составил 90 млн долларов, в Беларусь – 30 млн долларов.",
            ["BY RU-OMS imports 30 2021-01..2021-12"],
            id="ru-next-place",
        ),
        pytest.param(
            "Omsk customs. In 2021 trade of Omsk Oblast with Belarus grew.\n\n"
            "Imports from Kazakhstan came to $90 million, from Belarus – $30 million.",
            ["BY RU-OMS exports 30 2021-01..2021-12"],
            id="from-next-place",
        ),
        # what "was supplied" went the way told last
        pytest.param(
            "In 2021 imports of Omsk Oblast from Belarus amounted to $60 million.\n\n"
            "Supplied were foodstuffs, mainly meat – $20 million, tyres, tractors.",
            ["BY RU-OMS exports 60 2021-01..2021-12", "BY RU-OMS exports 20 2021-01..2021-12"],
            id="supplied",
        ),
        pytest.param(
            "В 2021 году импорт Омской области из Беларуси составил 60 млн долларов.\n\n"
            "Поставлялись продукты питания, в основном мясо – 20 млн долларов, шины.",
            ["BY RU-OMS exports 60 2021-01..2021-12", "BY RU-OMS exports 20 2021-01..2021-12"],
            id="ru-supplied",
        ),
        # the office's name ends before the trade begins
        pytest.param(
            "Among the buyers of Omsk goods in 2021 were Turkey and Belarus.\n\nAccording to the Department of"
            " Economic Development, mutual trade of the region and Belarus in 2021 was $80 million.",
            ["BY RU-OMS turnover 80 2021-01..2021-12"],
            id="trade-behind-an-office",
        ),
        # a part of a planned whole is planned
        pytest.param(
            "Belarus plans to earn $6 billion from food exports in 2030, including $4 billion on the Russian market.",
            ["BY RU exports 4000 2030-01..2030-12 target"],
            id="part-of-a-plan",
        ),
        pytest.param(
            "В 2030 году экспорт продовольствия планируется довести до 6 млрд долларов, из них 4 млрд – в Россию.",
            ["BY RU exports 4000 2030-01..2030-12 target"],
            id="ru-part-of-a-plan",
        ),
        # improvement is growth
        pytest.param(
            "In 2021 exports of Belarus to Omsk Oblast reached $30 million (a 9% improvement).",
            ["BY RU-OMS exports 30 2021-01..2021-12 +9%"],
            id="improvement",
        ),
        # the city's own
        pytest.param(
            "Minsk and Omsk will cooperate, Mayor of Minsk Ivan Pavlov said.\n\n"
            "In 2021 the capital city's trade with Omsk Oblast was $30 million.",
            ["BY-HM RU-OMS turnover 30 2021-01..2021-12"],
            id="capital-city",
        ),
        pytest.param(
            "Минск и Омск будут сотрудничать, сообщил председатель Мингорисполкома Иван Павлов.\n\n"
            "В 2021 году экспорт города в Омскую область составил 30 млн долларов.",
            ["BY-HM RU-OMS exports 30 2021-01..2021-12"],
            id="ru-the-city",
        ),
    ],
)
def test_ways(text: str, lines: list[str]) -> None:
    assert told(text) == lines


def test_they_are_the_goods_named_before() -> None:
    found = extract(
        "In 2024 trade of Belarus and Russia was $51 billion. Services are harder to count. In 2024, they made $3 billion."
    )
    assert [f.product for f in found.figures] == [None, "services"]


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("Address: Lenin Street, 3\nTel. 8 (0212) 4-11-09", id="tel"),
        pytest.param("Reception\n8 (02235) 5-10-12", id="bare"),
        pytest.param("Приемная\nФакс: 22-11-10", id="ru-fax"),
    ],
)
def test_a_phone_is_no_date(head: str) -> None:
    text = f"{head}\n\nNews\n\n12 March 2019\n\nIn 2018 trade of Belarus and Penza Oblast was $33 million."
    assert extract(text).published == "2019-03-12"


def test_a_day_ahead_is_no_date() -> None:
    found = extract(
        "NEWS\n\nThursday, May 16, 2019, 12:50\n\nVitebsk Oblast sold $20 million worth of goods to Pskov Oblast"
        " in four months. The ferry was stopped in 2016; the restart is possible from October 1."
    )
    assert found.published == "2019-05-16"


def test_results_told_at_the_end_of_a_year() -> None:
    found = told(
        "Tula, February 18 – This was told in the regional ministry at the end of 2022. Over the past year"
        " the turnover of Tula Oblast with Belarus was $300 million."
    )
    assert found == ["BY RU-TUL turnover 300 2022-01..2022-12"]


@pytest.mark.parametrize(
    "office",
    [
        pytest.param("Deputy Labor and Social Protection Minister", id="deputy"),
        pytest.param("Transport and Communications Minister", id="minister"),
    ],
)
def test_a_ministry_for_two_things(office: str) -> None:
    short = "deputy minister" if "Deputy" in office else "minister"
    found = extract(
        f'Trade grows, {office} Petr Ivanov said.\n\n"We have sold a lot this year," the {short} noted.'
    )
    assert [(q.speaker, q.role) for q in found.quotes] == [("Petr Ivanov", office)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Of the $28.4 billion that Belarus earned from merchandise exports in 2013, $12.5 billion came from Russia, $8.1 billion from the EU.", ["BY RU exports 12500 2013-01..2013-12"], id="earned-of-all"),
        pytest.param("Most of Belarus' export revenue in 2013 came from Russia ($12.5 billion).", ["BY RU exports 12500 2013-01..2013-12"], id="revenue-from"),
        pytest.param("As much as 72% of the increase in Belarus' exports in January-July 2023 came from Russia, where sales climbed to $13.6 billion.", ["BY RU exports 13600 2023-01..2023-07"], id="growth-from"),
        pytest.param("Of the $28.4 billion of Belarus' imports in 2013, $12.5 billion came from Russia.", ["BY RU imports 12500 2013-01..2013-12"], id="imports-came-from"),
        pytest.param("Goods worth $12.5 billion came from Russia to Belarus in 2013.", ["BY RU imports 12500 2013-01..2013-12"], id="goods-came-from"),
    ],
)  # fmt: skip
def test_money_comes_from_who_bought(text: str, expected: list[str]) -> None:
    assert told(text) == expected
