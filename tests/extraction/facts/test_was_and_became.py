"""What was and what became of it, yours and ours, what "it" was sold for, what few firms sell or a month lost."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

BECAME = [
    pytest.param("В 2022 году вывоз станков из Беларуси в Россию вырос на 17%: было 230 млн долларов, стало 269 млн долларов.", ["BY RU exports 269 2022-01..2022-12 +17%", "BY RU exports 230 undated"], id="ru_it_was_it_became"),
    pytest.param("В 2022 году товарооборот Беларуси с Россией вырос на 17%: был 23 млрд долларов, а стал уже почти 27 млрд долларов.", ["BY RU turnover 27000 2022-01..2022-12 +17%", "BY RU turnover 23000 undated"], id="ru_and_became_almost"),
    pytest.param("In 2022 Belarus' exports of lathes to Russia grew by 17%: they were $230 million and became $269 million.", ["BY RU exports 269 2022-01..2022-12 +17%", "BY RU exports 230 undated"], id="en_were_and_became"),
    pytest.param("В 2022 году экспорт Беларуси в Россию составил 23 млрд долларов, импорт – 21 млрд долларов, рост на 4%.", ["BY RU exports 23000 2022-01..2022-12", "BY RU imports 21000 2022-01..2022-12 +4%"], id="ru_two_flows_stay"),
    pytest.param("Since 2000 trade between Belarus and Russia has grown from $9.3bn, in 2019 amounting to $35.6bn.", ["BY RU turnover 9300 2000-01..2000-12", "BY RU turnover 35600 2019-01..2019-12"], id="en_since_amounting"),
    pytest.param("Since 2008 Belarus' imports from Vologda Oblast have shrunk from $410 million, reaching only $180 million in 2019.", ["BY RU-VLG imports 410 2008-01..2008-12", "BY RU-VLG imports 180 2019-01..2019-12"], id="en_since_reaching"),
    pytest.param("С 2000 года товарооборот Беларуси и России вырос с 9,3 млрд долларов и в 2019 году составил 35,6 млрд долларов.", ["BY RU turnover 9300 2000-01..2000-12", "BY RU turnover 35600 2019-01..2019-12"], id="ru_since_and_made"),
]  # fmt: skip
OURS = [
    pytest.param("В 2022 году товарооборот Беларуси с Россией составил 41 млрд долларов. Ваш экспорт – 21 млрд, наш – 20 млрд.", ["BY RU turnover 41000 2022-01..2022-12", "BY RU imports 21000 2022-01..2022-12", "BY RU exports 20000 2022-01..2022-12"], id="ru_yours_and_ours"),
    pytest.param("In 2022 trade between Belarus and Russia was $41 billion. Our exports came to $20 billion, yours were $21 billion.", ["BY RU turnover 41000 2022-01..2022-12", "BY RU exports 20000 2022-01..2022-12", "BY RU imports 21000 2022-01..2022-12"], id="en_ours_and_yours"),
]  # fmt: skip
SOLD_ON = [
    pytest.param("– Что Россия закупает у Беларуси?\n\n– Прежде всего молоко: в 2022 году его продали на 2,1 млрд долларов.", ["BY RU exports 2100 2022-01..2022-12"], id="ru_asked"),
    pytest.param("Россия берет у Беларуси все больше сыра. В 2022 году его продали на 900 млн долларов.", ["BY RU exports 900 2022-01..2022-12"], id="ru_told"),
    pytest.param("What does Russia buy from Belarus? Milk above all: it was sold for $2.1 billion in 2022.", ["BY RU exports 2100 2022-01..2022-12"], id="en_asked"),
]  # fmt: skip
FEW_FIRMS = [
    pytest.param("В 2022 году экспорт станков из Беларуси в Россию составил 269 млн долларов. На тройку заводов приходится 180 млн долларов.", ["BY RU exports 269 2022-01..2022-12"], id="ru_three_plants"),
    pytest.param("В 2022 году экспорт станков из Беларуси в Россию составил 269 млн долларов. Пять крупнейших предприятий поставили туда на 180 млн долларов.", ["BY RU exports 269 2022-01..2022-12"], id="ru_five_largest"),
    pytest.param("В 2022 году экспорт машин из Беларуси в Россию составил 269 млн долларов. У МАЗа экспорт достиг 80 млн долларов, у «Амкодора» – 60 млн.", ["BY RU exports 269 2022-01..2022-12"], id="ru_of_named_firms"),
    pytest.param("In 2022 Belarus' exports of lathes to Russia were $269 million. Four largest plants account for $180 million of it.", ["BY RU exports 269 2022-01..2022-12"], id="en_four_plants"),
    pytest.param("В 2022 году экспорт Беларуси в Россию составил 23 млрд долларов. На пять регионов пришлось 12 млрд долларов.", ["BY RU exports 23000 2022-01..2022-12", "BY RU exports 12000 2022-01..2022-12"], id="ru_regions_stay"),
]  # fmt: skip

LOST = [
    pytest.param("В мае 2016 года экспорт Беларуси в Псковскую область составил 9 млн долларов. Снижение к маю 2015 года по этой статье составляет 2 млн долларов.", ["BY RU-PSK exports 9 2016-05..2016-05"], id="ru_decrease_on_a_month"),
    pytest.param("В мае 2016 года экспорт Беларуси в Псковскую область составил 9 млн долларов. Прирост к прошлому году здесь равен 2 млн долларов.", ["BY RU-PSK exports 9 2016-05..2016-05"], id="ru_growth_equals"),
    pytest.param("In May 2016 Belarus' exports to Pskov Oblast came to $9 million. The decrease on May 2015 for this item makes $2 million.", ["BY RU-PSK exports 9 2016-05..2016-05"], id="en_decrease_makes"),
    pytest.param("6 июня 2016 г.\n\nВ мае 2016 года экспорт Беларуси в Псковскую область составил 9 млн долларов. В прошлогоднем мае он был 11 млн долларов.", ["BY RU-PSK exports 9 2016-05..2016-05", "BY RU-PSK exports 11 2015-05..2015-05"], id="ru_last_years_month"),
    pytest.param("6 июня 2016 г.\n\nВ прошлогодние январь-март экспорт Беларуси в Россию составил 600 млн долларов.", ["BY RU exports 600 2015-01..2015-03"], id="ru_last_years_months"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), [*BECAME, *OURS, *SOLD_ON, *FEW_FIRMS, *LOST])
def test_facts_are_told(text: str, records: list[str]) -> None:
    assert told(text) == records


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        pytest.param("В 2017 году экспорт Беларуси в Россию составил 9 млрд долларов. На втором месте молоко. Его продано на 700 млн долларов.", "dairy products", id="ru_it_was_sold"),
        pytest.param("Belarus' exports to Russia came to $9 billion in 2017. Second come tyres. They were sold for $700 million.", "tyres", id="en_they_were_sold"),
        pytest.param("В 2017 году экспорт Беларуси в Россию составил 9 млрд долларов. Городу нужны автобусы. Его оборот с республикой достиг 700 млн долларов.", None, id="ru_its_turnover"),
    ],
)  # fmt: skip
def test_what_was_named_was_sold(text: str, goods: str | None) -> None:
    assert [figure.product for figure in extract(text).figures] == [None, goods]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Такие данные привел сотрудник Института рынков Егор Лисин.\n\n«Мы берем там три четверти всего творога», – сказал эксперт.", id="ru_expert"),
        pytest.param("Так думает научный сотрудник Егор Лисин.\n\n«Мы берем там три четверти всего творога», – заметил аналитик.", id="ru_analyst"),
    ],
)  # fmt: skip
def test_whoever_was_named_is_the_expert(text: str) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == ["Егор Лисин"]
