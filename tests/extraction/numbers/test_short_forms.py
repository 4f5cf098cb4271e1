"""Words cut short, glued or bare («2021 г.», «9мес», «в 1,3 р.», «АППГ») tell what the whole ones do."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from articles.extraction.page.notation import write_out
from tests.extraction.told import told

FACTS = [
    pytest.param("За 2025г предприятия Гомельской области поставили в Россию товаров на 31 млн долларов.",
     ["BY-HO RU exports 31 2025-01..2025-12"], id="glued_year"),
    pytest.param("Товарооборот Беларуси с Тульской областью за 9мес. 2021г. составил 24 млн.долл.США.",
     ["BY RU-TUL turnover 24 2021-01..2021-09"], id="glued_months"),
    pytest.param("С 2019 по 2024 г. товарооборот Беларуси с Тульской областью вырос втрое и превысил 70 млн долл.",
     ["BY RU-TUL turnover 70 2024-01..2024-12"], id="growth_of_years"),
    pytest.param("В Тульскую область техники в 2004 г. продано на 14 млн. долларов, рассказали в белорусском посольстве.",
     ["BY RU-TUL exports 14 2004-01..2004-12"], id="sold_in_a_year"),
    pytest.param("Товарооборот Беларуси с Тульской областью за 2021 год вырос в 1,3 р. и составил 24 млн долларов.",
     ["BY RU-TUL turnover 24 2021-01..2021-12 +30%"], id="times"),
    pytest.param("Экспорт Беларуси в Тульскую область за 9 мес. 2021 года составил 24 млн дол., в 1,7 р. больше, чем годом ранее.",
     ["BY RU-TUL exports 24 2021-01..2021-09 +70%"], id="times_more"),
    pytest.param("Экспорт Беларуси в Тульскую область в 2021 году составил 24 млн долларов. Это на 12 проц. больше, чем в 2020 г.",
     ["BY RU-TUL exports 24 2021-01..2021-12 +12%"], id="per_cent"),
    pytest.param("Товарооборот Беларуси с Тульской областью за 9 месяцев 2021 г. составил 24 млн долларов, или 112,3% к АППГ.",
     ["BY RU-TUL turnover 24 2021-01..2021-09 +12.3%"], id="same_months_of_last_year"),
    pytest.param("Товарооборот Беларуси с Тульской областью за 2021 год составил 24 млн долларов (112,3% к сопоставимому периоду).",
     ["BY RU-TUL turnover 24 2021-01..2021-12 +12.3%"], id="comparable_months"),
    pytest.param("Товарооборот Беларуси с Тульской областью за 2021 год составил 24 млн долларов, 112,3% в годовом выражении.",
     ["BY RU-TUL turnover 24 2021-01..2021-12 +12.3%"], id="year_on_year"),
    pytest.param("В 2021 году экспорт Беларуси в Тульскую область вырос почти на 12 процентов, импорт сократился почти на 7.",
     ["BY RU-TUL exports none 2021-01..2021-12 +12%", "BY RU-TUL imports none 2021-01..2021-12 -7%"], id="almost_by"),
    pytest.param("В 2021 году экспорт Беларуси в Тульскую область обеспечил рост на 12% и составил 24 млн долларов.",
     ["BY RU-TUL exports 24 2021-01..2021-12 +12%"], id="secured_growth"),
    pytest.param("In 2021 exports to Russia came to ten point four billion dollars against fifteen point two billion in 2014.", ["BY RU exports 10400 2021-01..2021-12", "BY RU exports 15200 2014-01..2014-12"], id="point_in_words"),
    pytest.param("Add the exports to Russia, and you get 90 per cent.", [], id="add_the_exports"),
    pytest.param("In 2021 trade with Russia amounted to 39.5 billon US dollars.", ["BY RU turnover 39500 2021-01..2021-12"], id="billon"),
    pytest.param("Exports to Russia in 2021 USD 15.4 billion, in 2022 USD 18 billion.", ["BY RU exports 15400 2021-01..2021-12", "BY RU exports 18000 2022-01..2022-12"], id="year_before_code"),
    pytest.param("Экспорт в Россию в 2021 USD 15,4 млрд, в 2022 USD 18 млрд.", ["BY RU exports 15400 2021-01..2021-12", "BY RU exports 18000 2022-01..2022-12"], id="ru_year_before_code"),
    pytest.param("Belarus\nCharacteristics Values\nGDP in 2021 USD 68 billion\nExports to Russia in 2021 USD 15.4 billion\nImports from Russia in 2021 USD 23.1 billion", ["BY RU exports 15400 2021-01..2021-12", "BY RU imports 23100 2021-01..2021-12"], id="characteristics"),
    pytest.param("In 2021 export of the Tula region to Belarus made 11.2 million dollars (39.4 % of turnover), import – 17.2 million dollars (60.6 %).", ["BY RU-TUL imports 11.2 2021-01..2021-12", "BY RU-TUL exports 17.2 2021-01..2021-12"], id="share_of_turnover_then_bare"),
    pytest.param("В 2021 году экспорт в Россию – 11,2 млрд долларов (удельный вес 39,4%), импорт – 17,2 млрд долларов (60,6%).", ["BY RU exports 11200 2021-01..2021-12", "BY RU imports 17200 2021-01..2021-12"], id="ru_share_then_bare"),
    pytest.param("In 2021 exports to Russia were $11.2 billion (139.4%), imports $17.2 billion (90.6%).", ["BY RU exports 11200 2021-01..2021-12 +39.4%", "BY RU imports 17200 2021-01..2021-12 -9.4%"], id="growth_in_brackets"),
]  # fmt: skip
KEPT = [
    "Это было в 2021 г. Экспорт вырос.",
    "Цена – 5 р. за штуку, доставка до 10 кг.",
    "Всего 5 млн. Экспорт вырос.",
    "В 2020–2021 гг. и в 1950 г. Минск строился.",
]


@pytest.mark.parametrize(("text", "records"), FACTS)
def test_facts_are_told(text: str, records: list[str]) -> None:
    assert told(text) == records


@pytest.mark.parametrize("text", KEPT)
def test_the_end_of_a_sentence_is_kept(text: str) -> None:
    assert write_out(text) == (text, ())


def test_the_page_is_quoted_as_it_stands() -> None:
    text = (
        "Торговля с Тулой в 2021 г. выросла\n\nТоварооборот Беларуси с Тульской областью в 2021 г. составил"
        " 24 млн. долл. США, сообщил губернатор Иван Орлов: «За 9мес. 2022 г. мы прибавили в 1,3 р. к АППГ»."
    )
    found = extract(text)
    assert found.title == "Торговля с Тулой в 2021 г. выросла"
    assert found.figures[0].evidence == "24 млн. долл. США"
    assert [quote.text for quote in found.quotes] == [
        "За 9мес. 2022 г. мы прибавили в 1,3 р. к АППГ"
    ]
    assert all(text[q.span.start : q.span.end] == q.text for q in found.quotes)


def test_the_date_is_worked_out_over_a_short_year() -> None:
    lead = "6 октября, Минск. Товарооборот Беларуси и России по итогам 2021 г. может превысить 40 млрд долларов."
    assert extract(lead).published == extract(lead.replace("г. может", "года может")).published
