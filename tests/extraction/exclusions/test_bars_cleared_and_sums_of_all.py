"""Bars that were cleared, sums to be outdone, regions that are only counted, sums of all behind two partners."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

BARS = [
    pytest.param("2022-04-12\n\nIn 2020 Belarus' trade with Kaluga Oblast came to $130 million. “Last year we cleared the bar of one hundred and sixty million dollars that had been set in 2018,” the governor said.", ["BY RU-KLU turnover 130 2020-01..2020-12", "BY RU-KLU turnover 160 2021-01..2021-12"], id="bar_cleared"),
    pytest.param("2022-04-12\n\nBelarus' trade with Kaluga Oblast grew. In 2021 it jumped over the bar of $160 million that the two sides had set.", ["BY RU-KLU turnover 160 2021-01..2021-12"], id="bar_jumped_over"),
    pytest.param("2022-04-12\n\nBelarus' trade with Kaluga Oblast grew. This year we must clear the bar of $160 million.", ["BY RU-KLU turnover 160 2022-01..2022-12 target"], id="bar_to_clear"),
    pytest.param("2022-04-12\n\nBelarus' trade with Kaluga Oblast has come to $160 million, but a quarter of a billion would be a worthier mark.", ["BY RU-KLU turnover 160 undated", "BY RU-KLU turnover 250 undated target"], id="worthier"),
]  # fmt: skip
OUTDONE = [
    pytest.param("2022-04-12\n\nBelarus' trade with Kaluga Oblast fell. “This year it must be more than the $150-155 million that we have now,” the governor said.", ["BY RU-KLU turnover 150 undated"], id="more_than_now"),
    pytest.param("2022-04-12\n\nBelarus' trade with Kaluga Oblast fell. We should exceed the $150 million we have today.", ["BY RU-KLU turnover 150 undated"], id="exceed_today"),
    pytest.param("2022-04-12\n\nBelarus' trade with Kaluga Oblast fell. We want it to be more than $150 million.", ["BY RU-KLU turnover 150 undated target"], id="more_than_agreed"),
]  # fmt: skip
COUNTED = [
    pytest.param("Belarus' trade with Russia made $29 billion in 2019. Some 40 of the regions have agreements with us; 30 of them trade with Belarus for more than $90 million a year each.", ["BY RU turnover 29000 2019-01..2019-12"], id="each_a_year"),
    pytest.param("Belarus' trade with Russia made $29 billion in 2019. Twenty-two Russian regions each have a turnover with Belarus of more than $90 million.", ["BY RU turnover 29000 2019-01..2019-12"], id="twenty_regions"),
    pytest.param("Товарооборот Беларуси с Россией составил в 2019 году 29 млрд долларов. Тридцать два региона торгуют с республикой более чем на 90 млн долларов в год каждый.", ["BY RU turnover 29000 2019-01..2019-12"], id="ru_each"),
    pytest.param("Товарооборот Беларуси с Россией составил в 2019 году 29 млрд долларов. У 27 регионов годовой оборот с Беларусью превышает 90 млн долларов.", ["BY RU turnover 29000 2019-01..2019-12"], id="ru_regions_with_belarus"),
    pytest.param("Belarus' trade with Tula Oblast made $290 million in 2019, almost 130 of them our exports.", ["BY RU-TUL turnover 290 2019-01..2019-12", "BY RU-TUL exports 130 2019-01..2019-12"], id="of_them_exports"),
]  # fmt: skip
OF_ALL = [
    pytest.param("2021-08-20\n\nBelarus increased exports to Russia by 27% in January-June 2021, while exports to Turkey tripled. Exports grow from month to month: they totaled $2.9 billion in April and $3.3 billion in May.", ["BY RU exports none 2021-01..2021-06 +27%"], id="both_then_all"),
    pytest.param("2021-08-20\n\nЭкспорт Беларуси в Россию за январь-июнь 2021 года вырос на 27%, в Турцию – втрое. Экспорт растет из месяца в месяц: в апреле – 2,9 млрд долларов, в мае – 3,3 млрд.", ["BY RU exports none 2021-01..2021-06 +27%"], id="ru_both_then_all"),
    pytest.param("2021-08-20\n\nBelarus' exports to Russia rose by 27% in 2020, faster than those to Turkey. They reached $13.3 billion.", ["BY RU exports 13300 2020-01..2020-12 +27%"], id="both_then_them"),
    pytest.param("Belarus' foreign trade totalled $61 billion in 2019. In trade with Russia oil and gas prevail. Potash brought Belarus $2.7 billion.", [], id="earned_of_all"),
    pytest.param("Внешнеторговый оборот Беларуси составил в 2019 году 61 млрд долларов. В торговле с Россией преобладают нефть и газ. Калий принес Беларуси 2,7 млрд долларов.", [], id="ru_earned_of_all"),
    pytest.param("Belarus' trade with Russia totalled $35 billion in 2019. Cheese brought Belarus $0.9 billion.", ["BY RU turnover 35000 2019-01..2019-12", "BY RU exports 900 2019-01..2019-12"], id="earned_of_partner"),
    pytest.param("Товарооборот Беларуси с Россией составил в 2019 году 35 млрд долларов. Сыр принес Беларуси 900 млн долларов.", ["BY RU turnover 35000 2019-01..2019-12", "BY RU exports 900 2019-01..2019-12"], id="ru_earned_of_partner"),
]  # fmt: skip
WORDS = [
    pytest.param("2022-04-12\n\nThe talks between Belarus and the leaders of Kaluga Oblast go on. They bear fruit: a 12% rise in trade turnover last year.", ["BY RU-KLU turnover none 2021-01..2021-12 +12%"], id="bears_fruit"),
    pytest.param("In 2021 trade of Belarus with Kaluga Oblast improved because of the 12% in order to $160 million.", ["BY RU-KLU turnover 160 2021-01..2021-12 +12%"], id="machine_by"),
]  # fmt: skip
DENIED = [
    pytest.param("It is Kurgan (not Kursk) Oblast that Belarus sold tractors to: trade grew to $42 million in 2019.", ["BY RU-KGN turnover 42 2019-01..2019-12"], id="not_that_one"),
    pytest.param("Belarus' trade with Altai Krai, not the Altai Republic, came to $42 million in 2019.", ["BY RU-ALT turnover 42 2019-01..2019-12"], id="not_its_neighbour"),
    pytest.param("Не Курская, а Курганская область стала главным покупателем: экспорт Беларуси туда составил в 2019 году 42 млн долларов.", ["BY RU-KGN exports 42 2019-01..2019-12"], id="ru_not_but"),
]  # fmt: skip
ELLIPTIC = [
    pytest.param("In 2019 Perm Krai shipped goods for $51 million to Belarus, and Belarus to Perm Krai for $67 million.", ["BY RU-PER imports 51 2019-01..2019-12", "BY RU-PER exports 67 2019-01..2019-12"], id="and_back"),
    pytest.param("В 2019 году Пермский край поставил в Беларусь товаров на 51 млн долларов, Беларусь в Пермский край – на 67 млн.", ["BY RU-PER imports 51 2019-01..2019-12", "BY RU-PER exports 67 2019-01..2019-12"], id="ru_and_back"),
    pytest.param("2020-11-02\n\nImports of Belarus from Perm Krai made $51 million, up 30% on January–September 2019, and exports there $67 million.", ["BY RU-PER imports 51 2020-01..2020-09 +30%", "BY RU-PER exports 67 2020-01..2020-09"], id="months_of_the_base"),
    pytest.param("2020-11-02\n\nBelarus' trade with Perm Krai was worth $110 million last year. It would be a sin not to reach $150 million.", ["BY RU-PER turnover 110 2019-01..2019-12", "BY RU-PER turnover 150 undated target"], id="sin_not_to"),
]  # fmt: skip
QUALIFIERS = [
    pytest.param("We should exceed the $150 million we have today.", "exact", id="outdone"),
    pytest.param("In 2021 it cleared the bar of $160 million.", "over", id="cleared"),
]
DATES = [
    pytest.param("date 2020-02-21\nGuests from Kaluga Oblast will come to Minsk on Monday, April 7. Last year the trade came to $57 million.", None, id="other_weekday"),
    pytest.param("date 2020-02-21\nGuests from Kaluga Oblast came to Minsk on Thursday, February 20. Last year the trade came to $57 million.", "2020-02-21", id="same_weekday"),
    pytest.param("KALUGA, 7 April (News) – Governor of Kaluga Oblast Oleg Frolov met with guests from Minsk. There is a lot to do in 2022, he said.", "2022-04-07", id="lot_to_do"),
]  # fmt: skip
DEPUTIES = [
    pytest.param("Deputy Chairman of the Brest Oblast Executive Committee Ilya Sushko spoke in Kaluga. The deputy governor praised the firms. “They have found new buyers abroad,” he said.", "Ilya Sushko", id="of_a_committee"),
    pytest.param("Deputy Chairman of the Brest Oblast Executive Committee Ilya Sushko spoke in Kaluga. “They have found new buyers abroad,” the vice governor of Tula Oblast said.", None, id="of_elsewhere"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "records"), [*BARS, *OUTDONE, *COUNTED, *OF_ALL, *WORDS, *DENIED, *ELLIPTIC]
)
def test_facts_are_told(text: str, records: list[str]) -> None:
    assert told(text) == records


@pytest.mark.parametrize(("text", "qualifier"), QUALIFIERS)
def test_a_sum_to_be_outdone_is_exact(text: str, qualifier: str) -> None:
    figure = extract(f"Belarus' trade with Kaluga Oblast changed. {text}", "2022-04-12").figures[0]
    assert figure.qualifier == qualifier


@pytest.mark.parametrize(("text", "day"), DATES)
def test_days_and_weekdays_date_a_page(text: str, day: str | None) -> None:
    assert extract(text).published == day


@pytest.mark.parametrize(("text", "speaker"), DEPUTIES)
def test_a_deputy_governor_is_second_in_an_executive_committee(
    text: str, speaker: str | None
) -> None:
    assert extract(text).quotes[0].speaker == speaker
