"""Rates of growth, changes that lean on the sentence before, and sums of the time a thing is held against."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

DATE = "Торговля\n\n14 ноября 2019\n\n"
YEAR = "2018-01..2018-12"
FACTS = [
    pytest.param("Темп роста экспорта в Россию за январь-ноябрь 2018 года – 139,4%, импорта – 91,2%.", ["BY RU exports none 2018-01..2018-11 +39.4%", "BY RU imports none 2018-01..2018-11 -8.8%"], id="rate-of-growth-far-off"),
    pytest.param("Темп роста товарооборота Беларуси и Тульской области за 2018 год составил 98,3%, экспорта – 112,6%, импорта – 84%.", [f"BY RU-TUL turnover none {YEAR} -1.7%", f"BY RU-TUL exports none {YEAR} +12.6%", f"BY RU-TUL imports none {YEAR} -16%"], id="rates-listed"),
    pytest.param("Темп роста экспорта в Тульскую область в 2018 году – 17%.", [f"BY RU-TUL exports none {YEAR} +17%"], id="plain-growth"),
    pytest.param("Экспорт в Россию за 2018 год снизился на 5% – до 12,9 млрд долларов. Импорт – на 7%, до 20,1 млрд долларов.", [f"BY RU exports 12900 {YEAR} -5%", f"BY RU imports 20100 {YEAR} -7%"], id="verb-in-the-sentence-before"),
    pytest.param("Экспорт в Россию за 2018 год вырос на 5%. Импорт – 7% всего объема.", [f"BY RU exports none {YEAR} +5%"], id="share-behind-a-change"),
    pytest.param("За 9 месяцев 2019 года товарооборот Тульской области с Белоруссией превысил 90 млн долларов. Это больше, чем за весь 2018 год (82 млн).", ["BY RU-TUL turnover 90 2019-01..2019-09", f"BY RU-TUL turnover 82 {YEAR}"], id="than-in-a-whole-year"),
    pytest.param("Товарооборот с Тульской областью должен вырасти до 500 млн долларов с нынешних 420 млн, заявил посол Беларуси.", ["BY RU-TUL turnover 500 undated target", "BY RU-TUL turnover 420 undated"], id="from-the-present-sum"),
    pytest.param("За 9 месяцев 2019 года товарооборот Тульской области с Белоруссией превысил показатель 2018 года (82 млн долларов) и составил 90 млн.", [f"BY RU-TUL turnover 82 {YEAR}", "BY RU-TUL turnover 90 2019-01..2019-09"], id="level-of-a-year"),
    pytest.param("In nine months of 2019 trade of Tula Oblast with Belarus exceeded the result of 2018 ($82 million) and came to $90 million.", [f"BY RU-TUL turnover 82 {YEAR}", "BY RU-TUL turnover 90 2019-01..2019-09"], id="result-of-a-year"),
    pytest.param("В 2019 году экспорт в Тульскую область вырос к уровню 2018 года и составил 82 млн долларов.", ["BY RU-TUL exports 82 2019-01..2019-12"], id="grown-on-a-level"),
    pytest.param("Belarus plans to bring trade with Tula Oblast ($82 million in 2018) to $90 million.", [f"BY RU-TUL turnover 82 {YEAR}", "BY RU-TUL turnover 90 undated target"], id="planned-before-brackets"),
    pytest.param("The ambassador of Belarus expects trade with Tula Oblast ($82 million in 2018) to top $90 million.", [f"BY RU-TUL turnover 82 {YEAR}", "BY RU-TUL turnover 90 undated forecast"], id="expected-before-brackets"),
    pytest.param("Беларусь планирует довести товарооборот с Тульской областью – 82 млн долларов в 2018 году – до 90 млн долларов.", [f"BY RU-TUL turnover 82 {YEAR}", "BY RU-TUL turnover 90 undated target"], id="ru-planned-before-dashes"),
    pytest.param("“In 2018 we shipped goods for $82 million to Tula Oblast, while we received flour worth $60 million,” the ambassador of Belarus said.", [f"BY RU-TUL exports 82 {YEAR}", f"BY RU-TUL imports 60 {YEAR}"], id="while-we-received"),
    pytest.param("In 2018 the goods turnover of Tula Oblast and Belarus – 82 mln dollars, growth rate to 2017 - 118,3%.", [f"BY RU-TUL turnover 82 {YEAR} +18.3%"], id="growth-rate-to-a-year"),
    pytest.param("Trade of Belarus with Tula Oblast: turnover for the first quarter of this year $82 million (117% of the same months of last year), exports $60 million, imports $22 million.", ["BY RU-TUL turnover 82 2019-01..2019-03 +17%", "BY RU-TUL exports 60 2019-01..2019-03", "BY RU-TUL imports 22 2019-01..2019-03"], id="months-without-a-verb"),
    pytest.param("Товарооборот Беларуси с Тульской областью за первый квартал текущего года 82 млн долларов (117% к прошлому), экспорт 60 млн, импорт 22 млн.", ["BY RU-TUL turnover 82 2019-01..2019-03 +17%", "BY RU-TUL exports 60 2019-01..2019-03", "BY RU-TUL imports 22 2019-01..2019-03"], id="ru-months-without-a-verb"),
    pytest.param("In January 2010 the trade between Belarus and Russia totaled USD 1,512.5 mln (47.9% against January 2009), Belarus' export stood at USD 376.1 mln, or 41.3%, import - USD 1,136.4 mln, or 52.7%.", ["BY RU turnover 1512.5 2010-01..2010-01 -52.1%", "BY RU exports 376.1 2010-01..2010-01 -58.7%", "BY RU imports 1136.4 2010-01..2010-01 -47.3%"], id="index-against-a-month"),
    pytest.param("In January-May 2010 exports of Belarus to Russia made $376.1 million, or 41.3% against the same period of 2009.", ["BY RU exports 376.1 2010-01..2010-05 -58.7%"], id="index-against-the-same-period"),
    pytest.param("In January 2010 exports of Belarus to Russia were down 41.3% against January 2009.", ["BY RU exports none 2010-01..2010-01 -41.3%"], id="growth-against-a-month"),
    pytest.param("В январе 2010 года товарооборот Беларуси и России составил 1512,5 млн долларов (47,9% к январю 2009 года), экспорт – 376,1 млн, или 41,3%, импорт – 1136,4 млн, или 52,7%.", ["BY RU turnover 1512.5 2010-01..2010-01 -52.1%", "BY RU exports 376.1 2010-01..2010-01 -58.7%", "BY RU imports 1136.4 2010-01..2010-01 -47.3%"], id="ru-index-to-a-month"),
    pytest.param("В январе 2010 года экспорт Беларуси в Россию составил 376,1 млн долларов, прирост 41,3% к январю 2009 года.", ["BY RU exports 376.1 2010-01..2010-01 +41.3%"], id="ru-growth-to-a-month"),
    pytest.param("In January 2010 exports of Belarus to Russia stood at $376.1 million, or 41.3% of all its exports.", ["BY RU exports 376.1 2010-01..2010-01"], id="share-of-all-behind-or"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_facts(text: str, expected: list[str]) -> None:
    assert told(DATE + text) == expected


LED = "Date: 10 March 2023\n\nIn 2022 Belarus' trade with Tver Oblast came to $66 million"
SOLD = "Date: 10 March 2023\n\nIn 2022 Belarus' exports to Tver Oblast were $40 million"
TOLD_LATER = [
    pytest.param(f"{LED}, 1.5 times the 2021 figure.", ["66 +50%"], id="times_the_year"),
    pytest.param(f"{LED}. This is one and a half times the 2021 level.", ["66 +50%"], id="this_is_times"),
    pytest.param(f"{LED}. Growth, 12.7%, was the highest in five years.", ["66 +12.7%"], id="growth_aside"),
    pytest.param(f"{LED}. A growth of 12.7% is the best in five years.", ["66 +12.7%"], id="best_in_years"),
    pytest.param(f"{LED}, up 12.7% in five years.", ["66"], id="over_years"),
    pytest.param(f"{SOLD}, or 112% of the 2021 level. Imports amounted to $26 million, or 95%.", ["40 +12%", "26 -5%"], id="index_again"),
    pytest.param(f"{SOLD}, or 112% of the 2021 level. Milk made up $26 million, or 65%.", ["40 +12%", "26"], id="share"),
    pytest.param("В 2022 году экспорт Беларуси в Тверскую область составил 40 млн долларов, или 112% к 2021 году, импорт – 26 млн, или 95%.", ["40 +12%", "26 -5%"], id="ru_index_again"),
    pytest.param("В 2022 году экспорт Беларуси в Тверскую область составил 40 млн долларов, или 112% к 2021 году. На молоко пришлось 26 млн, или 65%.", ["40 +12%", "26"], id="ru_share"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD_LATER)
def test_growth_told_like_the_one_before_or_after_its_sum(text: str, expected: list[str]) -> None:
    lines = [line.split() for line in told(text)]
    assert [" ".join((line[3], *line[5:])) for line in lines] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In 2021 exports to Russia came to $2.1 billion. We have cut the role of the Russian market by 2%.", ["BY RU exports 2100 2021-01..2021-12"], id="role-cut"),
        pytest.param("In 2021 exports to Russia came to $2.1 billion. We have by 1.1% lowered the weight of the Russian market.", ["BY RU exports 2100 2021-01..2021-12"], id="weight-lowered"),
        pytest.param("В 2021 году экспорт в Россию составил 2,1 млрд долларов. За это время мы на 1,1% снизили зависимость от российского рынка.", ["BY RU exports 2100 2021-01..2021-12"], id="ru-reliance"),
        pytest.param("В 2021 году экспорт в Россию составил 2,1 млрд долларов. За это время мы на 12% снизили закупки в России.", ["BY RU exports 2100 2021-01..2021-12", "BY RU imports none 2021-01..2021-12 -12%"], id="ru-weight"),
    ],
)  # fmt: skip
def test_changes_of_a_role(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Россия для Беларуси – важнейший партнер. По итогам семи месяцев 2023 года оборот внешней торговли между странами вырос на 12 процентов.", ["BY RU turnover none 2023-01..2023-07 +12%"], id="между-странами"),
        pytest.param("Россия для Беларуси – важнейший партнер. В 2023 году внешняя торговля между странами СНГ выросла на 12 процентов.", [], id="между-странами-снг"),
        pytest.param("Mr Putin and I noted that trade of Belarus and Russia was up 25% in 2007, and in 2008 the figure is 50%, which is nearly twice as high.", ["BY RU turnover none 2007-01..2007-12 +25%"], id="twice-as-high"),
        pytest.param("Товарооборот Беларуси и России в 2007 году вырос на 25%, а в 2008-м – на 50%, то есть вдвое больше.", ["BY RU turnover none 2007-01..2007-12 +25%", "BY RU turnover none 2008-01..2008-12 +50%"], id="вдвое-больше"),
        pytest.param("Trade of Belarus and Russia grew by 50% in the first seven months of this year. The Union State budget for 2009 will be increased.", ["BY RU turnover none 2008-01..2008-07 +50%"], id="next-years-budget"),
        pytest.param("Russia and Belarus fulfil the guidelines approved by the Supreme State Council on January 27 in St. Petersburg. A record was set in 2024: mutual trade came to $50 billion. Last year exports of Belarus reached $25 billion.", ["BY RU turnover 50000 2024-01..2024-12", "BY RU exports 25000 2024-01..2024-12"], id="a-papers-day"),
    ],
)  # fmt: skip
def test_between_countries_changes_weighed_and_papers_told_by_the_way(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Trade of Brest Oblast with Russia made up $5.1 billion in 2018, or 108% from 2017.", ["BY-BR RU turnover 5100 2018-01..2018-12 +8%"], id="from_the_year_before"),
        pytest.param("Trade of Brest Oblast with Russia rose 108% from 2017 to $5.1 billion in 2018.", ["BY-BR RU turnover 5100 2018-01..2018-12 +108%"], id="rose_from_the_year_before"),
    ],
)  # fmt: skip
def test_percentage_from_a_year_is_an_index_unless_a_verb_tells(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Exports of meat from Belarus to Russia in January–July 2018 amounted to 418 million dollars (104.7% by January–July of last year).", ["BY RU exports 418 2018-01..2018-07 +4.7%"], id="by-months-of-last-year"),
    ],
)  # fmt: skip
def test_an_index_by_months(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("20 мая 2024 года. Рост экспорта Беларуси в Россию замедлился в январе-апреле до 2%.", ["BY RU exports none 2024-01..2024-04 +2%"], id="growth_slowed_ru"),
        pytest.param("20 мая 2024 года. Экономист ожидает, что к концу года рост экспорта Беларуси в Россию замедлится до 2%.", ["BY RU exports none 2024-01..2024-12 +2% forecast"], id="growth_will_slow_ru"),
        pytest.param("20 мая 2024 года. Темпы прироста импорта Беларуси из России упали до 2,5% по итогам четырех месяцев.", ["BY RU imports none 2024-01..2024-04 +2.5%"], id="pace_of_growth_fell_ru"),
        pytest.param("20 мая 2024 года. Падение экспорта Беларуси в Россию в январе-апреле замедлилось до 2%.", ["BY RU exports none 2024-01..2024-04 -2%"], id="fall_slowed_ru"),
        pytest.param("20 May 2024. Growth of Belarus' exports to Russia slowed to 2% in January-April.", ["BY RU exports none 2024-01..2024-04 +2%"], id="growth_slowed"),
        pytest.param("20 мая 2024 года. Рост доли России в экспорте Беларуси замедлился до 2%.", [], id="growth_of_a_share_slowed_ru"),
    ],
)  # fmt: skip
def test_growth_that_slowed_is_growth(text: str, expected: list[str]) -> None:
    assert told(text) == expected
