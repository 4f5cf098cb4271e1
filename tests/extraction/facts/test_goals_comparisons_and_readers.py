"""Goals that are set, levels told of beside, regions' own ways, and lines that readers wrote."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

OMSK = "За 2019 год товарооборот Беларуси и Омской области достиг 80 млн долларов. "
OMSK_EN = "In 2019 trade between Belarus and Omsk Oblast reached $80 million. "
WHOLE = "BY RU-OMS turnover 80 2019-01..2019-12"
GRODNO = (
    "Экспорт Гродненской области в Россию в первом полугодии 2021 года составил 300 млн долларов, "
)
HALF = "BY-HR RU exports 300 2021-01..2021-06"
TVER = "За 2020 год товарооборот Минской и Тверской областей составил 60 млн долларов. "
MINSK = "BY-MI RU-TVE turnover 60 2020-01..2020-12"

FACTS = [
    pytest.param(OMSK + "Правительство области поставило цель – 150 млн долларов к 2025 году.", [WHOLE, "BY RU-OMS turnover 150 2025-01..2025-12 target"], id="goal_set_ru"),
    pytest.param(OMSK + "Поставлена новая планка – 150 млн долларов к 2025 году.", [WHOLE, "BY RU-OMS turnover 150 2025-01..2025-12 target"], id="bar_set_ru"),
    pytest.param(OMSK + "Беларусь поставила техники на 20 млн долларов.", [WHOLE, "BY RU-OMS exports 20 2019-01..2019-12"], id="goods_supplied_ru"),
    pytest.param(OMSK + "Почти весь оборот, 72 млн долларов, – это поставки белорусской стороны.", [WHOLE, "BY RU-OMS exports 72 2019-01..2019-12"], id="almost_all_turnover_ru"),
    pytest.param(OMSK + "Основной объём товарооборота, 72 млн долларов, составляет импорт из Беларуси.", [WHOLE, "BY RU-OMS exports 72 2019-01..2019-12"], id="main_part_of_turnover_ru"),
    pytest.param(OMSK + "Львиная доля оборота (72 млн долларов) пришлась на белорусские поставки.", [WHOLE, "BY RU-OMS exports 72 2019-01..2019-12"], id="fell_on_supplies_ru"),
    pytest.param(OMSK + "Основу оборота – 72 млн долларов – составили белорусские поставки.", [WHOLE, "BY RU-OMS exports 72 2019-01..2019-12"], id="base_of_turnover_ru"),
    pytest.param(OMSK_EN + "Most of the turnover – $72 million – was Belarusian exports.", [WHOLE, "BY RU-OMS exports 72 2019-01..2019-12"], id="most_of_the_turnover"),
    pytest.param(OMSK + "Экспорт из Беларуси превысил 60 млн долларов. Для сравнения: с соседней Томской областью за тот же год вышло 95 млн долларов.", [WHOLE, "BY RU-OMS exports 60 2019-01..2019-12", "BY RU-TOM turnover 95 2019-01..2019-12"], id="with_the_neighbour_ru"),
    pytest.param(OMSK_EN + "Exports from Belarus exceeded $60 million. With neighbouring Tomsk Oblast it was $95 million in the same year.", [WHOLE, "BY RU-OMS exports 60 2019-01..2019-12", "BY RU-TOM turnover 95 2019-01..2019-12"], id="with_the_neighbour"),
    pytest.param(OMSK + "Доля российских узлов за три года поднялась с 31 до 48%, налоги завода превысили 90 млн рублей.", [WHOLE], id="share_from_to_ru"),
    pytest.param(OMSK_EN + "The share of Russian parts rose from 31 to 48 percent.", [WHOLE], id="share_from_to"),
    pytest.param(GRODNO + "год назад он был меньше.", [HALF], id="a_year_ago_it_was_less_ru"),
    pytest.param(GRODNO + "хотя годом ранее падал.", [HALF], id="a_year_before_it_fell_ru"),
    pytest.param(GRODNO + "в прошлом году было меньше.", [HALF], id="last_year_was_less_ru"),
    pytest.param(TVER + "Но белорусский экспорт даже подрос – до 45 млн долларов.", [MINSK, "BY-MI RU-TVE exports 45 2020-01..2020-12"], id="exports_of_the_pair_ru"),
    pytest.param(TVER + "Экспорт Беларуси в Россию составил 13 млрд долларов.", [MINSK, "BY RU exports 13000 2020-01..2020-12"], id="exports_of_the_country_ru"),
    pytest.param("В прошлом, 2016 году экспорт Беларуси в Россию вырос до 11 млрд долларов. За январь текущего года экспорт в Россию составил 0,8 млрд долларов.", ["BY RU exports 11000 2016-01..2016-12", "BY RU exports 800 2017-01..2017-01"], id="last_year_named_ru"),
    pytest.param("В прошлом году (2016) экспорт Беларуси в Россию вырос до 11 млрд долларов. За январь текущего года экспорт в Россию составил 0,8 млрд долларов.", ["BY RU exports 11000 2016-01..2016-12", "BY RU exports 800 2017-01..2017-01"], id="last_year_in_brackets_ru"),
    pytest.param("Last year, 2016, Belarusian exports to Russia rose to $11 billion. In January this year exports to Russia came to $0.8 billion.", ["BY RU exports 11000 2016-01..2016-12", "BY RU exports 800 2017-01..2017-01"], id="last_year_named"),
    pytest.param("12 февраля\n\nЗавод в 2019 году построит новый цех. Товарооборот Омской области с Беларусью в прошлом году составил 80 млн долларов.", ["BY RU-OMS turnover 80 2018-01..2018-12"], id="year_still_to_come_ru"),
    pytest.param("\"If we set ourselves the goal, we can do it. At least half a billion dollars of trade with Tula Oblast,\" said the President of Belarus.", ["BY RU-TUL turnover 500 undated target"], id="goal_then_at_least"),
    pytest.param("«Нам надо поставить цель. Минимум полмиллиарда долларов товарооборота с Тульской областью», — сказал Президент Беларуси.", ["BY RU-TUL turnover 500 undated target"], id="ru_goal_then_at_least"),
]  # fmt: skip
MISSION = "Торговля растёт, сказал посол Беларуси Лев Таран. "
MISSION_EN = "Trade is growing, Belarusian Ambassador Lev Taran said. "
VOICES = [
    pytest.param(MISSION + "«Это ещё не предел роста», – отметил глава дипломатической миссии.", ["Лев Таран"], id="diplomatic_mission_ru"),
    pytest.param(MISSION + "«Это ещё не предел роста», – отметил глава посольства.", ["Лев Таран"], id="embassy_ru"),
    pytest.param(MISSION_EN + '"This is not the limit of growth," said the head of the embassy.', ["Lev Taran"], id="embassy"),
    pytest.param("Торговля растёт, сказал генеральный консул Беларуси Лев Таран. «Это ещё не предел роста», – отметил глава консульства.", ["Лев Таран"], id="consulate_ru"),
    pytest.param('Trade is growing, said Consul General of Belarus Lev Taran. "This is not the limit of growth," said the head of the consulate.', ["Lev Taran"], id="consulate"),
    pytest.param("Торговля растёт, сказал вице-премьер Лев Таран. Чиновник назвал и темп.\n\n«Это ещё не предел роста», – цитирует его агентство.", ["Лев Таран"], id="official_is_a_deputy_premier_ru"),
    pytest.param("Чиновники заметили, что «счёт пойдёт на сотни тысяч».\n\nanna_77: а цены какие?\nОльга М.: купила кофту, довольна!", [None], id="readers_speak_ru"),
    pytest.param('Officials noted that "the count will go into hundreds".\n\nGuest: and what of wages?\nOlga M.: bought a jacket, happy!', [None], id="readers_speak"),
    pytest.param("Лев Таран: «Это ещё не предел роста»\n\nМэр ответил на вопросы.\n\nДругие материалы рубрики: «Минские автобусы вышли на линию», «Связь отменят. Когда?»", ["Лев Таран"], id="other_items_ru"),
    pytest.param('Lev Taran: "This is not the limit of growth"\n\nThe mayor answered.\n\nOther stories in this section: "Minsk buses have entered service"', ["Lev Taran"], id="other_items"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_sums_are_told_as_their_sentences_mean(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "speakers"), VOICES)
def test_offices_mean_their_holders_and_readers_are_nobody(
    text: str, speakers: list[str | None]
) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == speakers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Belarus plans to bring its trade with Vologda Oblast to $400 million. \"We speak of $400 million in trade. It is realistic,\" he said. \"We have $230 million now.\"", ["BY RU-VLG turnover 400 undated target", "BY RU-VLG turnover 230 undated"], id="goal-named-again"),
        pytest.param("Беларусь может довести товарооборот с Вологодской областью до 400 млн долларов. «Пока называем 400 млн долларов товарооборота. Цифра реальная», - сказал премьер.", ["BY RU-VLG turnover 400 undated target"], id="ru-goal-named-again"),
        pytest.param("Belarus planned to bring its trade with Vologda Oblast to $400 million. In 2021 the trade amounted to $400 million.", ["BY RU-VLG turnover 400 undated target", "BY RU-VLG turnover 400 2021-01..2021-12"], id="goal-reached"),
        pytest.param("KAZAN, June 26. Belarus hopes for more trade with Tatarstan. \"In 2021 our countries traded goods worth $50 billion,\" the speaker said.", ["BY RU turnover 50000 2021-01..2021-12"], id="our-countries"),
        pytest.param("\"In 2021 the two countries traded for $50 billion. In 2022 the figure reached $52 billion,\" he told the heads of regions gathered in Nizhny Novgorod.", ["BY RU turnover 50000 2021-01..2021-12", "BY RU turnover 52000 2022-01..2022-12"], id="told-the-guests"),
    ],
)  # fmt: skip
def test_goals_named_again_and_both_countries(text: str, expected: list[str]) -> None:
    assert told(text) == expected
