"""Days that what stands around tells: yesterday's, of a school year, of a year that ends, of an anniversary."""

from __future__ import annotations

import pytest

from articles.extraction.published import find_published
from articles.extraction.text import read_document
from tests.extraction.told import told

TEXTS = [
    # the day after one that is told as yesterday's
    pytest.param("Yesterday, May 11, 2016, the fair opened in Gomel.", "2016-05-12", id="yesterday"),
    pytest.param("The fair opened yesterday (11 May 2016) in Gomel.", "2016-05-12", id="yesterday-in-brackets"),
    pytest.param("Вчера, 11 мая 2016 года, гостей принимали в мэрии.", "2016-05-12", id="ru-yesterday"),
    pytest.param("Накануне, 31 декабря 2016 года, гостей принимали в мэрии.", "2017-01-01", id="ru-yesterday-over-the-year"),
    pytest.param("12 мая 2016\n\nВчера, 11 мая, открылась ярмарка.", "2016-05-12", id="ru-yesterday-below-a-date"),
    # events of several days, and one of "the same year"
    pytest.param("8-9 июня 2015 г. посол посетил Пермский край. 10 июня с.г. подписан протокол.", "2015-06-10", id="ru-of-the-same-year"),
    # a school year runs from September
    pytest.param("14:05, 12 сентября\n\nВ 2018/2019 учебном году здесь учатся 14 ребят.", "2018-09-12", id="ru-school-year"),
    pytest.param("12 March\n\n14 students came in the 2018/19 academic year.", "2019-03-12", id="academic-year"),
    pytest.param("12 March\n\n14 students will come in the next 2018/19 school year.", None, id="school-year-to-come"),
    # the year's end
    pytest.param("МИНСК, 19 дек – Товарооборот в 2021 году превысит 40 миллиардов долларов, рассчитывает посол. «Год заканчиваем с рекордом», - сказал он.", "2021-12-19", id="ru-year-ending"),
    # how long ago it was
    pytest.param("4 июня\n\nПобратимству исполнилось пять лет: соглашение подписали 4 июня 2014-го.", "2019-06-04", id="ru-turned-five"),
    pytest.param("13 июня\n\nЗавтра исполняется тридцать лет, как города подружились: это было 14 июня 1990-го.", "2020-06-13", id="ru-turns-thirty"),
    pytest.param("13 June\n\nThe cities mark ten years since the pact signed in 2009.", "2019-06-13", id="ten-years-since"),
    pytest.param("13 June\n\nThey spoke of fifty years of friendship. In 2019 trade grew by 5%.", "2020-06-13", id="years-of-friendship"),
    # a limit behind a sentence that ends in a change is no base of it
    pytest.param("4 октября\n\nТоварооборот в 2021 году вырос на 37%. К 2025 году его хотят довести до 15 млрд рублей.", "2022-10-04", id="ru-limit-behind-a-change"),
    # months of "a year before", with last year only held against
    pytest.param("27 December\n\nIn 11 months trade was up 9% against last year. A year before, over the first 11 months of 2017, it was $29 billion.", "2018-12-27", id="a-year-before"),
    pytest.param("27 декабря\n\nЗа 11 месяцев оборот вырос на 9% против прошлого года. Годом ранее, за 11 месяцев 2017 года, было $29 млрд.", "2018-12-27", id="ru-a-year-before"),
    # what sums are measured against, and where they rose from
    pytest.param("MINSK, November 17. The deficit was $5.3 billion against $5.1 billion in the first nine months of 2014.", "2015-11-17", id="against-the-first-months"),
    pytest.param("MINSK, July 11. The deficit widened in January-May to $2.3 billion from $1.5 billion in January-May 2005.", "2006-07-11", id="from-a-sum"),
    pytest.param("Минск, 14 июля. Экспорт вырос до 1,5 млрд с 1,2 млрд долларов в январе-мае 2014 года.", "2015-07-14", id="ru-from-a-sum"),
    pytest.param("Tula, 12 May. The region sold goods from 5 districts in January-March 2016, for $15 million.", "2016-05-12", id="from-districts"),
    # a level that will be passed is measured by, no plan
    # early in a year the results of the one before are still hoped for, later no more
    pytest.param("date 2024-02-08 Trade reached $40 billion in 2022, and the sides hope for a record in 2023, the envoy said.", "2024-02-08", id="results-hoped-for"),
    pytest.param("date 2024-07-08 Trade reached $40 billion in 2022, and the sides hope for a record in 2023, the envoy said.", None, id="results-hoped-for-too-late"),
    pytest.param("date 2024-10-06 BREST, October 6. Trade in 2024 is going to be above the all-time high of 2023, the envoy said.", "2024-10-06", id="above-the-high"),
    pytest.param("5 октября\n\nТоварооборот по итогам года превысит рекорд 2022 года, сказал посол.", "2023-10-05", id="ru-above-the-record"),
    # "more than" before a sum or a percentage is of the year named, and no base
    pytest.param("date 2022-07-05 TULA, July 5. Trade is up, the deputy said.\n\nImports had jumped by more than 31% in January-May 2022.", "2022-07-05", id="more-than-percent"),
    pytest.param("date 2022-07-05 TULA, July 5. Trade is up, the deputy said.\n\nImports were more than $3 billion in January-May 2022.", "2022-07-05", id="more-than-a-sum"),
    # "in that year" sums up the year just named
    pytest.param("10:26, 14 April\n\nIn 2020 Kaluga was seventh among the partners. In that year trade amounted to $64 million, 11% up on 2019.", "2021-04-14", id="in-that-year"),
    # the first of the days to come
    pytest.param("5-7 июня 2006 года в Беларусь приедет губернатор Юрий Зимин.", "2006-06-05", id="ru-first-of-days"),
    # what a weekday says is to come soon
    pytest.param("At the end of 2022 Belarus was third among the importers. The group will meet on Thursday, October 12.", "2023-10-12", id="to-meet-on-thursday"),
    # an agency's "has learned" says nothing of the year
    pytest.param("MINSK, 16 June (BelTA) – Trade made up $131 million in 2018, the minister said, BelTA has learned. In 2017 it was $90 million.", "2019-06-16", id="has-learned"),
    # months in Belarusian
    pytest.param("9 кастрычніка 2014 | Рубрика: Экономика\n\nГости побывали в Гродно.", "2014-10-09", id="be-month"),
    # the year of a day close to the one of loading
    pytest.param("date 2025-11-06 The ambassador visited Kursk\n\nKURSK, 7 November. Trade grew by almost 40% in 2025, the ambassador said.", "2025-11-07", id="day-after-loading"),
    pytest.param("date 2025-11-06 Посол посетил Курск\n\nКУРСК, 7 ноября. Товарооборот в 2025 году вырос почти на 40%, отметил посол.", "2025-11-07", id="ru-day-after-loading"),
    pytest.param("date 2025-06-17 Потенциал, благодаря которому оборот дорастет до миллиарда. Президент 17 июня принял гостей.\n\nГлава региона был здесь в 2022 году.", "2025-06-17", id="ru-event-of-that-day"),
    pytest.param("date 2025-06-17 Trade may grow to a billion. On 17 June the president received the guests.\n\nThe head of the region was here in 2022.", "2025-06-17", id="event-of-that-day"),
    # a change of trade in a year, without a sum
    pytest.param("It was said at the May 12 meeting with the governor. Trade in 2017 decreased 1.5 times.", "2018-05-12", id="changed-in-a-year"),
    pytest.param("The minister met with the governor on June 5. In 2017 trade more than doubled.", "2018-06-05", id="doubled-in-a-year"),
    pytest.param("5 июня министр встретился с губернатором. В 2017 году товарооборот вырос в 1,5 раза.", "2018-06-05", id="ru-changed-in-a-year"),
    # a plan of which parts are done
    pytest.param("The governor said so today, December 3, in Brest. In the plan for 2022 there are 40 points. 31 of them have been carried out.", "2022-12-03", id="plan-done"),
    pytest.param("15 октября прошло заседание группы. Из 30 пунктов плана на 2021 год 22 реализованы.", "2021-10-15", id="ru-plan-done"),
    pytest.param("The governor arrived on December 7. The plan for 2023 was approved: 25 items.", None, id="plan-approved"),
    # what is still to come on a page loaded the day before
    pytest.param("date 2019-10-08 Sugar will be discussed with a group from Penza on Wednesday, October 9. We have had good trade with Penza.", "2019-10-08", id="coming-after-loading"),
    pytest.param("date 2019-10-08 Sugar was discussed with a group from Penza on Wednesday, October 9.", "2019-10-09", id="past-after-loading"),
    pytest.param("date 2019-10-08 Группа из Пензы соберется в Минске в среду, 9 октября.", "2019-10-08", id="ru-coming-after-loading"),
    # what trade fell or grew by in a year is a result of the whole of it
    pytest.param("The president met the governor of Penza Oblast on 23 March. Trade with Penza Oblast exceeded $80 million in 2013. However, it fell by one third in 2014.", "2015-03-23", id="fell-by-a-third-in-a-year"),
    pytest.param("This was said at the March 23 meeting. After all, the trade turnover with Penza Oblast in 2014 decreased twice.", "2015-03-23", id="decreased-twice-in-a-year"),
    pytest.param("Президент встретился с губернатором Пензенской области 23 марта. Товарооборот Беларуси с областью в 2014 году упал на треть.", "2015-03-23", id="ru-fell-by-a-third-in-a-year"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "date"), TEXTS)
def test_hints_of_a_day(text: str, date: str | None) -> None:
    assert find_published(read_document(text))[0] == date


PERIOD_OF = [
    pytest.param("Russia, Belarus to bring trade to $45 bln\n\nOctober 12, 14:09 UTC+3\n\nMOGILEV, October 12. Trade of Belarus and Russia increased by 20% to $30.4 bln last year, and gained another 12.5% in January-August period of 2018.", ["BY RU turnover 45000 undated target", "BY RU turnover 30400 2017-01..2017-12 +20%", "BY RU turnover none 2018-01..2018-08 +12.5%"], id="period_of"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), PERIOD_OF)
def test_a_period_of_a_year_dates_the_text(text: str, lines: list[str]) -> None:
    assert told(text) == lines
