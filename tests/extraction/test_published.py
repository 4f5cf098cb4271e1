"""Publication dates: every kind of date line, and the year worked out where the line has none."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from articles.extraction.published import find_published
from articles.extraction.text import read_document

BODY = "Belarus and Penza Oblast agreed to trade more, officials said after the talks in the city."
BODY_RU = "Беларусь и Пензенская область договорились торговать больше, сообщили по итогам встречи."


def published(text: str) -> tuple[str | None, str]:
    """Return the date and its basis."""
    found, basis = find_published(read_document(text))
    return found, basis.value


STATED = [
    pytest.param(
        f" date 2023-12-15\n\n{BODY}\n\n\"On November 29, a meeting was held in Minsk,\" he said.",
        "2023-12-15",
        id="day-that-opens-a-quotation",
    ),
    pytest.param(f"A headline\n\nMINSK, 5 January 2024 (BelTA) – {BODY}", "2024-01-05", id="dateline-agency"),
    pytest.param(f"A headline\n\nNov 3, 2021\n\n{BODY}", "2021-11-03", id="month-first"),
    pytest.param(f"A headline\n\n03.11.2021 14:20\n\n{BODY}", "2021-11-03", id="numbers-and-hour"),
    pytest.param(f"A headline\n\n14:20, 3 November 2021\n\n{BODY}", "2021-11-03", id="hour-first"),
    pytest.param(f"A headline\n\n20.04.2023 | Minsk\n\n{BODY}", "2023-04-20", id="bar"),
    pytest.param(f"A headline\n\nPetrozavodsk, December 1, 2020. {BODY}", "2020-12-01", id="capital-first"),
    pytest.param(f"A headline\n\nMINSK, Dec. 7, 2021 – {BODY}", "2021-12-07", id="short-month"),
    pytest.param(f"A headline\n\nBy Ales Orlov\n\nOct.17 - 2023 09:46 AM CET\n\nPhoto: stock /\n{BODY}", "2023-10-17", id="short-month-glued"),
    pytest.param(f"Аналитика | Деловой журнал | 30.11.2023 | время чтения 6 минут\n\n{BODY_RU}", "2023-11-30", id="ru-cell-of-its-own"),
    pytest.param(f"A headline\n\nTuesday, 5th December 2017\n\n{BODY}", "2017-12-05", id="weekday-ordinal"),
    pytest.param(f"A headline\n\n2021-11-03T14:20\n\n{BODY}", "2021-11-03", id="iso"),
    pytest.param(f"date 2020-01-15\nA headline\n\n{BODY}", "2020-01-15", id="bare-date"),
    pytest.param(f"A headline\n\n24. November 2021\n\n{BODY}", "2021-11-24", id="day-with-a-dot"),
    pytest.param(f"A headline\n\nApril 25–29, 2016\n\n{BODY}", "2016-04-29", id="last-of-several-days"),
    pytest.param(f"Bodies\nFriday, 26 April 2024\nAll news\n20 April 2017, 13:13\n\nA headline\n\n{BODY}", "2017-04-20", id="todays-date-in-the-header"),
    pytest.param(f"Заголовок\n\nПензенская область, 13 мая 2022. {BODY_RU}", "2022-05-13", id="ru-dateline-of-a-region"),
    pytest.param(f"19 сентября 2024, четверг04:25\n\nВ мире\n\nЗаголовок\n\n13 февраля 2023, 8:18\n\n{BODY_RU}", "2023-02-13", id="ru-todays-date-in-the-header"),
    pytest.param(f"Заголовок\n\n{BODY_RU}\nВо вторник, 29 июля, запланирована встреча в концерне.\n28.07.2025 11:16", "2025-07-28", id="ru-visit-told-ahead"),
    pytest.param(f"A headline starting 1 July 2010\n\nSunday, June 6, 2010\n\n{BODY}", "2010-06-06", id="weekday-alone"),
    pytest.param(f"01.02.202212:43\n\nЗаголовок\n\n{BODY_RU}", "2022-02-01", id="hour-glued-to-the-year"),
    pytest.param(f"A headline\n\nby Ales Orlov, 17 Dec 2009\n\n{BODY}", "2009-12-17", id="by-line"),
    pytest.param(f"A headline\n\n11/24/2021\n\n{BODY}", "2021-11-24", id="month-first-numbers"),
    pytest.param(f"A headline\n\n{BODY}\n\nPublished: 12 May 2021", "2021-05-12", id="label-at-foot"),
    pytest.param(f"A headline\n\n{BODY}\n\n12.05.2021", "2021-05-12", id="foot"),
    pytest.param(f"A headline\n\nPublished 12 May 2021, updated 14 May 2021\n\n{BODY}", "2021-05-12", id="updated"),
    pytest.param(f"Home | News | Economy\n12.05.2021\nA headline\n{BODY}", "2021-05-12", id="breadcrumbs"),
    pytest.param(f"Заголовок\n\n3 ноября 2021 г., Минск. {BODY_RU}", "2021-11-03", id="ru-genitive"),
    pytest.param(f"Заголовок\n\nМИНСК, 3 ноября 2021 года. {BODY_RU}", "2021-11-03", id="ru-dateline"),
    pytest.param(f"Заголовок\n\n03.11.2021, 14:20 | Экономика\n\n{BODY_RU}", "2021-11-03", id="ru-numbers"),
    pytest.param(f"Заголовок\n\nПосол побывал в Пензе 14.03.2024 10:20\n\n12 марта посол побывал в Пензе. {BODY_RU}", "2024-03-14",
                 id="ru-stamp-after-a-headline"),
    pytest.param(f"{BODY_RU}\nПосол побывал в Пензе\n14 марта 202414 мар 2024\n30\n1 мин", "2024-03-14", id="ru-date-glued-to-its-short-form"),
    pytest.param(f"A headline\n\nUpdated at 21:14,06-03-2018\n\n{BODY}", "2018-03-06", id="glued-to-its-hour"),
    pytest.param(f"Заголовок\n\n15:29\nМосква\n21 ноября ‘23, вторник\n\n{BODY_RU}", "2023-11-21", id="ru-apostrophe-year"),
    pytest.param(f" date 2023-03-09 9 March 2023 14:10 (UTC+03:00)\n\nA headline\n\n{BODY}\n\nAs of 1 January 2023, 40 plants sold there.", "2023-03-09", id="as-of-is-no-date-line"),
    pytest.param(f"Заголовок\n\nГлавная > Новости отрасли > 09.11.2021\n\n{BODY_RU}", "2021-11-09", id="ru-trail-of-links"),
    pytest.param(f"A headline\n\nSunday, 14/December/2025 - 09:12 AM\n\n{BODY}", "2025-12-14", id="slashes-and-month"),
    pytest.param("A headline\n\n05/03/2024 | Press release\n\nIn January-April 2024 trade with Russia came to $14 billion.", "2024-05-03", id="month-first-by-months-told"),
    pytest.param("A headline\n\n05/03/2024 | Press release\n\nIn January 2024 trade with Russia came to $4 billion.", "2024-03-05", id="day-first-otherwise"),
    pytest.param(f"Заголовок\n\n«14» декабря 2025 г.\n\n{BODY_RU}", "2025-12-14", id="ru-day-in-marks"),
    pytest.param(f"A headline\n\nDate: 14-Dec-25\n\n{BODY}", "2025-12-14", id="year-of-two-digits"),
    pytest.param(f"Заголовок\n\nПремьер прибудет в четверг, 13 октября. {BODY_RU}\n\nДругие новости за 12.10.2005\n21:40 Обсудили цену на газ",
                 "2005-10-12", id="ru-news-of-the-day-beside"),
    pytest.param(f"A headline\n\nMINSK, 5 January. {BODY} The forum was opened on 5 January 2024.", "2024-01-05",
                 id="same-day-in-full"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "date"), STATED)
def test_stated_dates(text: str, date: str) -> None:
    assert published(text) == (date, "stated")


INFERRED = [
    pytest.param("Заголовок\n\n16:04, 31 августа\n\nОбсудили предстоящий в 2025 году форум. За 2023 год товарооборот вырос на 12%.", "2024-08-31",
                 id="ru-forthcoming-event"),
    pytest.param(f"A headline\n\nLorries at the border, March 8, 2014\n\nThe minister told officials on 15 March that sales were to grow. {BODY}", "2014-03-15", id="caption-before-the-day"),
    pytest.param(f"A headline\n\n09:40, 1 November\n\n{BODY} In January-August 2022 exports grew.\n\nOther materials of \u00abEconomics\u00bb\n\nHarvest of rye up by 2.6% in January-August 2025\n\n11:25, 9 September", "2022-11-01", id="headlines-of-other-materials"),
    pytest.param("MINSK, 5 January (BelTA) – In January–November 2025 trade grew by 3%.", "2026-01-05",
                 id="months-over-before-january"),
    pytest.param("11:45, 24 November\n\nThe club won the cup in 2025. A plan for 2026-2027 is ready.", "2025-11-24",
                 id="hour-and-day"),
    pytest.param("News | 24.11 | 11:45\n\nExports grew by 5% in January-October 2021.", "2021-11-24",
                 id="day-and-month-in-numbers"),
    pytest.param("A headline\n\n20 February\n\nThere is every reason to reach $200 million of trade in 2026. In 2024 the turnover made up $134 million.", "2025-02-20", id="reason-to-reach"),
    pytest.param("MINSK, 11 September. He invited them to the forum which will be held on 8-10 October 2025. In 2024 trade fell to $7 million.", "2025-09-11", id="event-to-be-held"),
    pytest.param("МИНСК, 20 марта. Вывоз масла просел на 8,5% к февралю 2023-го.", "2024-03-20", id="ru-month-measured-by"),
    pytest.param("МИНСК, 20 мая. Дорожную карту на 2025–2027 годы подпишут на днях. Задача – к 2027 году выйти на 200 миллионов.", "2025-05-20", id="ru-programme-begins"),
    pytest.param("Тверь, 15 октября\n\nВ работе форума 2018 года приняли участие 52 региона.", "2018-10-15", id="ru-event-of-the-year"),
    pytest.param("A headline\n\nIn 2023 farms supplied 82 countries, officials said on 8 February. It is 112% to the level of 2022.", "2024-02-08", id="event-told-early-in-the-year"),
    pytest.param("A headline\n\nThe president made it clear to the guests in Minsk on 6\nOctober. In January-August 2016 trade grew.", "2016-10-06", id="day-and-month-on-two-lines"),
    pytest.param("О визите\n\n27-29 ноября Беларусь посетит делегация. В январе-сентябре 2006 года товарооборот составил 28 млн долларов.", "2006-11-27", id="ru-first-day-of-a-visit-to-come"),
    pytest.param("Ярмарка\n\nС 26 по 29 сентября 2019 года будет работать ярмарка. Об этом сообщили 20 сентября в городской администрации.", "2019-09-20", id="ru-told-before-the-event"),
    pytest.param("The governor met the minister today, September 19. They posted a trade of $43 million last year. It is a fifth more than in 2016.", "2018-09-19", id="last-year-measured-in-the-next-sentence"),
    pytest.param("TVER, March 14. /NEWS/. Trade with Belarus is set to hit $150 mln by the end of 2024, the governor told reporters on Thursday.",
                 "2024-03-14", id="set-to-hit-by-the-end"),
    pytest.param("Thursday, 9 February\n\nSales came to 2 billion roubles in 2022, 1.4 times more than in 2021.",
                 "2023-02-09", id="weekday-chooses"),
    pytest.param("MINSK, 19 May. By 2025 trade should reach $1bn; they had moved the date to 2024. In 2020 it was less.",
                 "2021-05-19", id="plans-moved"),
    pytest.param("ПЕТРОЗАВОДСК, 14 ноября. Центр откроют в следующем, 2018 году.", "2017-11-14", id="ru-next-year"),
    pytest.param("БАРНАУЛ, 19 марта. К посевной 2021 года получат тракторы. В 2020 году продали на 2 млн.",
                 "2021-03-19", id="ru-coming-season"),
    pytest.param("GOMEL, 3 July. Since the beginning of 2019 trade increased 10%. In 2018 it came to $500 million.",
                 "2019-07-03", id="since-the-beginning"),
    pytest.param("MINSK, 28 December. They will have traded for $250m by the end of 2018. In 2017 it was $220m.",
                 "2018-12-28", id="sum-of-a-whole-year"),
    pytest.param("МОСКВА, 3 декабря. За 10 месяцев оборот составил 30 млрд долларов, +8% к январю–октябрю 2020 года.",
                 "2021-12-03", id="ru-base-months"),
    pytest.param("May 2,\nMINSK .\nIn 2024 the figure stood at $47 million, up 13% compared to 2023.", "2025-05-02",
                 id="year-over"),
    pytest.param("MINSK, April 3. Last year, 2012, was the best; by 2016 they want a billion.", "2013-04-03",
                 id="last-year-named"),
    pytest.param("MOSCOW, 19 December – Belarus is closing 2023 with a record. In 2022 it was less.", "2023-12-19",
                 id="this-year-named"),
    pytest.param("MINSK, September 8. The first half of 2022 lifted the turnover by 23 per cent.", "2022-09-08",
                 id="half-year"),
    pytest.param("UFA, 27 June. Trade grew in January-April 2023 against the previous year.", "2023-06-27",
                 id="months-of-the-year"),
    pytest.param("MINSK, 1 March. Trade came to $1.2bn in January–December 2019.", "2020-03-01", id="whole-year"),
    pytest.param("Krasnodar. June 28. Trade is expected to reach $800 mln in 2023. The 2022 result was $557 mln.",
                 "2023-06-28", id="expected-this-year"),
    pytest.param("26 December\n\nOver ten months sales came to $3bn, 3% better than in January-October 2018.",
                 "2019-12-26", id="base-months"),
    pytest.param("MINSK, 11 May – Turnover grew by 20% in 2016. The World Cup is to be held here in 2018.",
                 "2017-05-11", id="coming-tournament"),
    pytest.param("МИНСК, 9 февраля. По итогам прошлого, 2021 года товарооборот вырос на 47%.", "2022-02-09",
                 id="ru-last-year"),
    pytest.param("Минск, 12 ноября. За девять месяцев 2024 года товарооборот вырос на 5%.", "2024-11-12",
                 id="ru-nine-months"),
    pytest.param("10 января. В январе–ноябре 2020 года экспорт вырос на 5%.", "2021-01-10", id="ru-january"),
    pytest.param("A headline\n\nThe minister said so on 12 March 2021 at a meeting in Minsk. Trade rose.",
                 "2021-03-12", id="event"),
    pytest.param("MINSK, 16 March. At the end of 2016 the trade turnover exceeded $140 million, up 9%.", "2017-03-16",
                 id="told-of-the-end-of-a-year"),
    pytest.param("MINSK, 18 October. Trade has fallen in recent years, in 2015 by a quarter, to $800m.", "2016-10-18",
                 id="rate-of-a-whole-year"),
    pytest.param(f"date 2025-10-18 A headline\n\nThe president said so on October 20 at a meeting. {BODY}", "2025-10-20",
                 id="event-after-the-bare-date"),
    pytest.param("Визит в Пензу\n\nДата печати: 14.03.2026\n\n13 октября 2016 года руководитель отделения принял гостей "
                 "из Пензы; за восемь месяцев 2016 года товарооборот вырос на 7%.", "2016-10-13", id="ru-printed-long-after"),
    pytest.param("Новости\nНоябрь\n2021\n\nЗаголовок\n\nПенза. 16 ноября. Товарооборот за девять месяцев увеличился вдвое.",
                 "2021-11-16", id="ru-month-and-year-of-the-archive"),
    pytest.param("Talks with Ryazan to be held in Minsk on 24-25 May\n\nA joint group will convene for its third sitting in the city of Minsk on "
                 "24-25 May, the committee's head told reporters on 19 May. In January-March 2018 trade made $9m.", "2018-05-19",
                 id="told-before-the-event"),
    pytest.param("Governor to visit Minsk on 24 May\n\nTrade with Ryazan made $9m in January-March 2018.", "2018-05-24",
                 id="planned-day-alone"),
    pytest.param("The lorries went by rail from Minsk on 5 February. In 2019 the plant sold 40; the plan for 2020 is 60.", "2020-02-05", id="by-rail"),
    pytest.param("Об этом на совещании во вторник, 18 апреля, рассказал глава комитета. За весь 2022 год продали на 3 млн долларов.", "2023-04-18",
                 id="ru-told-at-a-meeting"),
    pytest.param("date 2019-12-13\n\nA headline\n\nFor eight months of 2017 trade with Penza made $9m, it was said on October 26.", "2017-10-26",
                 id="saved-long-after"),
    pytest.param("21 декабря, Минск\n\nНакануне Нового, 2024 года посол ответил на вопросы. Торговля растет.", "2023-12-21", id="ru-eve-of-a-year"),
    pytest.param("16 ноября, 09:00\n\nВесь 2021 год закрыли на 27 млрд. По итогам 2022-го ждём 35.", "2022-11-16", id="ru-awaited"),
    pytest.param("18 декабря губернатор прибыл в Минск. По предварительным итогам 2023 года товарооборот превысил $900 млн.",
                 "2023-12-18", id="ru-preliminary-results"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "date"), INFERRED)
def test_the_year_is_worked_out(text: str, date: str) -> None:
    if "\n\n" not in text[:40]:
        text = f"A headline of some sort\n\n{text}"
    assert published(text) == (date, "inferred")


UNKNOWN = [
    pytest.param(f"A headline\n\n{BODY} Programmes for 2024-2026 are in hand.", id="no-day"),
    pytest.param(f"A headline\n\nMINSK, Friday, 5 January. {BODY}", id="weekday-gives-no-year"),
    pytest.param(
        f"A headline\n\n{BODY} The next forum will be held on 5 June 2024.", id="coming-event"
    ),
    pytest.param(
        f"A headline\n\n{BODY} The group's next sitting is set for 20-21 November. It was $1.1 billion in 2022.",
        id="set-for",
    ),
    pytest.param(
        f"A headline\n\n{BODY} The fair, which opens on 29 November, is the fifth. In 2022 there was none.",
        id="opens-on",
    ),
    pytest.param("", id="empty"),
    pytest.param(
        "A headline\n\nHe met journalists today, on January 31. He said 83% of exports had gone to Russia when he became President in 1994.",
        id="year-of-taking-office",
    ),
    pytest.param("99.99.2021, 31 February 2020", id="no-such-day"),
]


@pytest.mark.parametrize("text", UNKNOWN)
def test_unknown_stays_unknown(text: str) -> None:
    assert published(text) == (None, "unknown")


CONTRADICTED = [
    pytest.param("A headline\n\nMINSK, 5 March. In 2021 trade came to $1bn, 5% up on 2020.\n\nPrinted 14.08.2024",
                 "2022-03-05", id="dateline-before-print-date"),
    pytest.param("A headline\n\nTrade is to grow by the end of 2019, it was said.\n\nSaved on 2023-05-01",
                 None, id="saved-years-later"),
    pytest.param("A headline\n\nIn January–May 2021 trade grew by 5%.\n\nRetrieved 2021-06-20", "2021-06-20",
                 id="nothing-against-it"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "date"), CONTRADICTED)
def test_a_copy_date_counts_only_unopposed(text: str, date: str | None) -> None:
    assert published(text)[0] == date


@pytest.mark.parametrize(
    "given", ["2024", "2024-03", "2024-02-30", "05.03.2024", "20240305", "٢٠٢٤-٠٣-٠٥"]
)
def test_a_day_in_another_form_is_refused_by_name(given: str) -> None:
    with pytest.raises(ValueError, match=f"such as 2024-03-05, not '{given}'"):
        extract(BODY, published=given)


@pytest.mark.parametrize("given", [None, "", "2024-03-05"])
def test_a_day_is_taken_or_looked_for(given: str | None) -> None:
    assert extract(BODY, published=given).published == (given or None)


def test_what_readers_and_earlier_news_are_dated_by_dates_no_text() -> None:
    told = f"{BODY} They met on 15 December in Minsk. In 2022 trade grew by a fifth.\n\n"
    assert published(told)[0] == "2023-12-15"
    assert published(f"{told}Earlier, on 28 November, a fair was held there.")[0] == "2023-12-15"
    comments = "Comments (2)\nIvan 12.03.2024 10:15\nGood!\nOlga\nSo it is."
    assert published(told + comments)[0] == "2023-12-15"


def test_a_clock_with_a_short_weekday_dates_no_text() -> None:
    page = "Trade grows\n\nTue, June 18\n10:20\n+17 °C\n\n5 April 2023, 11:30 | Economy\n\nTrade rose by 5% in 2022."
    assert published(page)[0] == "2023-04-05"
