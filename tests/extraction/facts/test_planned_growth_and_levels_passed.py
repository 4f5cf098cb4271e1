"""Growth still to come, plans measured by last year, months told with their year apart, levels passed."""

from __future__ import annotations

import pytest

from tests.extraction.told import figures, told

X, M, T = (f"BY RU {flow}" for flow in ("exports", "imports", "turnover"))
CASES = [
    pytest.param("15 мая 2024 года. Товарооборот с Россией составил 20 млрд долларов за 2023 год. Ожидается рост на 10%.", [f"{T} 20000 2023-01..2023-12", f"{T} none undated +10% forecast"], id="growth_expected"),
    pytest.param("15 May 2024. Trade with Russia was $20 billion in 2023. Growth of 10% is expected.", [f"{T} 20000 2023-01..2023-12", f"{T} none undated +10% forecast"], id="growth_expected_en"),
    pytest.param("15 мая 2024 года. Товарооборот с Россией составил 20 млрд долларов за 2023 год. Рост – на 10%.", [f"{T} 20000 2023-01..2023-12 +10%"], id="growth_told"),
    pytest.param("25 мая 2022 года. Беларусь планирует нарастить экспорт в Россию на 33% к уровню 2021 года.", [f"{X} none 2022-01..2022-12 +33% target"], id="on_last_year"),
    pytest.param("25 May 2022. Belarus plans to increase exports to Russia by 33% compared to 2021.", [f"{X} none 2022-01..2022-12 +33% target"], id="on_last_year_en"),
    pytest.param("25 мая 2022 года. Беларусь планирует нарастить экспорт в Россию на 33% к уровню 2019 года.", [], id="on_a_year_long_ago"),
    pytest.param("10 августа 2018 года. За январь-май 2018 года ввезли много нефти из России. В 2017 году за поставленную в январе-мае нефть Беларусь заплатила 2 млрд долларов. В этом году – 3 млрд долларов.", [f"{M} 2000 2017-01..2017-05", f"{M} 3000 2018-01..2018-05"], id="year_and_months_apart"),
    pytest.param("10 August 2018. In 2017 exports of Belarus to Russia in January-May were $2 billion. This year they are $3 billion.", [f"{X} 2000 2017-01..2017-05", f"{X} 3000 2018-01..2018-05"], id="this_year_against_those"),
    pytest.param("10 августа 2018 года. За пять месяцев 2017 года экспорт в Россию составил 204 млн долларов. В этом году планируется 600 млн.", [f"{X} 204 2017-01..2017-05", f"{X} 600 2018-01..2018-12 target"], id="plan_of_the_year"),
    pytest.param("10 августа 2018 года. Товарооборот Беларуси с Курганской областью падает, а наращивать его нужно хотя бы до 150 млн долларов.", ["BY RU-KGN turnover 150 undated target"], id="ru_need_to_raise_it"),
    pytest.param("10 августа 2018 года. Товарооборот Беларуси с Курганской областью необходимо поднимать до уровня в 150 млн долларов.", ["BY RU-KGN turnover 150 undated target"], id="ru_necessary_to_raise"),
    pytest.param("10 августа 2018 года. Товарооборот Беларуси с Курганской областью нужно наращивать: сейчас он 150 млн долларов.", ["BY RU-KGN turnover 150 undated"], id="ru_need_to_raise_what_is"),
    pytest.param("10 August 2018. Trade of Belarus with Kurgan Oblast is small. It needs raising to at least $150 million.", ["BY RU-KGN turnover 150 undated target"], id="needs_raising"),
    pytest.param("До 1 млрд долларов нарастят товарооборот Беларусь и Рязанская область\n\nДелегация области приехала в Минск 4 апреля 2023 года.", ["BY RU-RYA turnover 1000 undated target"], id="ru_headline_will_raise"),
    pytest.param("10 августа 2018 года. Товарооборот с Рязанской областью – 250 млн долларов, но будем подтягивать его до миллиарда.", ["BY RU-RYA turnover 250 undated", "BY RU-RYA turnover 1000 undated target"], id="ru_shall_pull_it_up"),
    pytest.param("Trade with Komi grew by 14% in January-August 2012. Yet the sides have not managed to reverse the trend and reach the pre-crisis trade volume of $50 million.", ["BY RU-KO turnover none 2012-01..2012-08 +14%", "BY RU-KO turnover 50 undated target"], id="not_managed_to_reach"),
    pytest.param("Trade with Komi grew by 14% in January-August 2012. However, the sides are yet to return to the peak of $50 million.", ["BY RU-KO turnover none 2012-01..2012-08 +14%", "BY RU-KO turnover 50 undated target"], id="yet_to_reach"),
    pytest.param("В январе-августе 2012 года товарооборот с Коми вырос на 14%, однако вернуться к докризисным 50 млн долларов пока не удалось.", ["BY RU-KO turnover none 2012-01..2012-08 +14%", "BY RU-KO turnover 50 undated target"], id="ru_not_managed_to_reach"),
    pytest.param("Trade with Komi in 2012 has not reached $50 million.", ["BY RU-KO turnover 50 2012-01..2012-12"], id="has_not_reached"),
    pytest.param("Exports of Belarus to Komi failed to grow in 2012, reaching $50 million.", ["BY RU-KO exports 50 2012-01..2012-12"], id="failed_to_grow"),
    pytest.param("Exports of Belarus to Komi have not recovered and amounted to $50 million in 2012.", ["BY RU-KO exports 50 2012-01..2012-12"], id="not_recovered_and_came_to"),
    pytest.param("Exports of Belarus to Komi have yet to recover from the slump and stood at $50 million in 2012.", ["BY RU-KO exports 50 2012-01..2012-12"], id="yet_to_recover_and_stood_at"),
    pytest.param("10 March 2013. After falling by 6%, the trade of Belarus with Komi is expected to reach $50 million in 2013.", ["BY RU-KO turnover 50 2013-01..2013-12 -6% forecast"], id="expected_after_a_fall"),
    pytest.param("10 March 2013. The plan to bring trade of Belarus with Komi (in 2012 it was $40 million) to $50 million in 2013 is realistic.", ["BY RU-KO turnover 40 2012-01..2012-12", "BY RU-KO turnover 50 2013-01..2013-12 target"], id="planned_behind_brackets_with_a_verb"),
    pytest.param("10 June 2013. The sides made a decision to reach $50 million in trade between Belarus and Komi by the end of the year.", ["BY RU-KO turnover 50 2013-01..2013-12 target"], id="decision_to_reach"),
    pytest.param("10 March 2013. In 2012 Belarus and Komi traded well: $50 million is a real success.", ["BY RU-KO turnover 50 2012-01..2012-12"], id="a_real_success"),
    pytest.param("10 March 2013. We sold Komi goods worth $30 million in 2012 and we received timber worth $20 million from there, the ambassador of Belarus said.", ["BY RU-KO exports 30 2012-01..2012-12", "BY RU-KO imports 20 2012-01..2012-12"], id="and_we_received"),
    pytest.param("Экспорт Беларуси в Коми в 2012 году ещё не восстановился и составляет 50 млн долларов.", ["BY RU-KO exports 50 2012-01..2012-12"], id="not_recovered_and_is"),
    pytest.param("Белорусы не смогли поставить больше, однако сумели превысить 50 млн долларов экспорта в Коми в 2012 году.", ["BY RU-KO exports 50 2012-01..2012-12"], id="could_not_and_could"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_when_and_whether_it_has_been(text: str, expected: list[str]) -> None:
    assert told(text) == expected


PASSED = [
    pytest.param("Trade of Belarus with Tver Oblast is certain to exceed $60 million in 2025.", "over", id="certain_to_exceed"),
    pytest.param("Trade of Belarus with Tver Oblast may be close to $60 million in 2025.", "about", id="may_be_close_to"),
    pytest.param("Товарооборот Беларуси и Тульской области в 2022 году превысил уровень в 400 миллионов долларов.", "over", id="level"),
    pytest.param("Товарооборот Беларуси и Тульской области в 2022 году вышел на уровень в 400 миллионов долларов.", "exact", id="reached"),
    pytest.param("До 400 миллионов долларов в 2022 году не дотянул экспорт Беларуси в Тульскую область.", "under", id="fell_short_of"),
    pytest.param("Экспорт Беларуси в Тульскую область, 400 миллионов долларов, в 2022 году не дотянул до плана.", "exact", id="fell_short_of_a_plan"),
    pytest.param("Экспорт Беларуси в Тульскую область составил 400 миллионов долларов и не дотянул до плана.", "exact", id="and_fell_short_of_a_plan"),
    pytest.param("Экспорт Беларуси в Тульскую область 400 миллионов долларов в 2022 году не добрал до плана.", "exact", id="short_of_a_plan"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "qualifier"), PASSED)
def test_a_level_passed_is_over(text: str, qualifier: str) -> None:
    assert [figure.qualifier for figure in figures(text)] == [qualifier]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Лукашенко: «Мы вот-вот возьмём 150 млн долларов товарооборота с Кировской областью».", ["BY RU-KIR turnover 150 undated forecast"], id="any-moment"),
        pytest.param("Лукашенко губернатору Кировской области: «Скоро возьмём 150 млн долларов товарооборота».", ["BY RU-KIR turnover 150 undated forecast"], id="soon"),
        pytest.param("Лукашенко губернатору Кировской области: «Ещё немного, и возьмём 150 млн долларов товарооборота».", ["BY RU-KIR turnover 150 undated forecast"], id="a-little-more"),
        pytest.param("Лукашенко губернатору Кировской области: «Давайте возьмём 150 млн долларов товарооборота».", ["BY RU-KIR turnover 150 undated target"], id="let-us"),
        pytest.param("Надеемся, что вот-вот возьмём планку в 180 млн долларов в торговле с Томской областью, сказал посол Беларуси.", ["BY RU-TOM turnover 180 undated target"], id="hoped-for"),
        pytest.param("С Кировской областью мы в прошлом году взяли 120 млн долларов товарооборота, сказал посол Беларуси.", ["BY RU-KIR turnover 120 undated"], id="mark-taken"),
        pytest.param("Кировская область взяла у нас в 2022 году на 20 млн долларов продуктов, сказал посол Беларуси.", ["BY RU-KIR exports 20 2022-01..2022-12"], id="goods-taken"),
    ],
)  # fmt: skip
def test_what_comes_any_moment_is_a_forecast(text: str, expected: list[str]) -> None:
    assert told(text) == expected
