"""Years of texts told by the sums of a year however named, by months set against, and by anniversaries kept."""

from __future__ import annotations

import pytest

from articles.extraction.published import find_published
from articles.extraction.text import read_document

# March 2022: the sum of the year before is out
SUMS = (
    "In 2021 trade:", "Trade in 2021 -", "The 2021 turnover was", "2021's trade was", "According to 2021 data, trade was", "Trade, 2021:",
    "Turnover 2021:", "On the year 2021 trade came to", "Through 2021 trade came to",
)  # fmt: skip
SUMS_RU = (
    "В 2021 году товарооборот:", "Итог 2021-го -", "Товарооборот 2021 года -", "Объем торговли в 2021 г. -", "В течение 2021 года товарооборот составил",
    "На протяжении 2021 года наторговали на", "В прошедшем 2021 году товарооборот составил", "В конце 2021 года товарооборот достиг",
)  # fmt: skip
HOPES = (
    "is set to hit",
    "threatens to fall to",
    "has to reach",
    "ought to be",
    "looks set to hit",
    "is on track for",
    "is heading for",
    "is moving towards",
)
HOPES_RU = ("должен вырасти до", "идет к", "движется к")

TEXTS = [
    *(pytest.param(f"14 March, Minsk. {words} $45 million.", "2022-03-14", id=words) for words in SUMS),
    *(pytest.param(f"14 марта, Минск. {words} 45 млн долларов.", "2022-03-14", id=words) for words in SUMS_RU),
    *(pytest.param(f"21 March, Minsk. Last year trade grew by 7%. In 2022 it {words} $45 million.", "2022-03-21", id=words) for words in HOPES),
    *(pytest.param(f"21 марта, Минск. В 2022 году товарооборот {words} 45 млн долларов.", "2022-03-21", id=words) for words in HOPES_RU),
    pytest.param("MINSK, 14 March. 2021 brought trade of $45 million.", "2022-03-14", id="year-opens-the-next-sentence"),
    pytest.param("2 June, Minsk. Trade by years: 2019 - $20 million, 2020 - $25 million, 2021 - $40 million.", "2022-06-02", id="by-years"),
    pytest.param("21 September, Minsk. In summer 2022 trade came to $45 million.", "2022-09-21", id="in-summer"),
    pytest.param("21 September, Minsk. For half-year 2022 trade came to $45 million.", "2022-09-21", id="half-year"),
    pytest.param("21 сентября, Минск. На 1 сентября 2022 года товарооборот составил 45 млн долларов.", "2022-09-21", id="ru-on-a-day"),
    pytest.param("21 September, Minsk. Relative to the first seven months of 2021 trade grew by 7%.", "2022-09-21", id="relative-to-the-first"),
    pytest.param("21 September, Minsk. Versus seven months of 2021 trade grew by 7%.", "2022-09-21", id="versus"),
    pytest.param("21 September, Minsk. Trade grew by 7% year on year (January-July 2021: $42 million).", "2022-09-21", id="year-on-year-in-brackets"),
    pytest.param("21 сентября, Минск. Товарооборот вырос на 7% год к году (январь-июль 2021 года - 42 млн).", "2022-09-21", id="ru-year-on-year-in-brackets"),
    pytest.param("21 сентября, Минск. В январе-июле рост составил 7% по отношению к прошлому, 2021 году.", "2022-09-21", id="ru-to-last-year"),
    pytest.param("2 June, Minsk. The trading house opened in 2012, ten years ago, sold goods for $45 million.", "2022-06-02", id="ago-behind-the-year"),
    pytest.param("2 June, Minsk. The two mark 25 years of the agreement signed in 1997.", "2022-06-02", id="mark-years"),
    pytest.param("2 June, Minsk. In 2022 Belarus and Omsk mark 20 years of the agreement.", "2022-06-02", id="year-of-an-anniversary"),
    pytest.param("2 июня, Минск. В 2022 году отмечается 30-летие дипотношений.", "2022-06-02", id="ru-year-of-an-anniversary"),
    pytest.param("20 November, Minsk. In 2022 Belarus and Omsk mark 20 years of the agreement.", "2022-11-20", id="year-of-an-anniversary-late-in-it"),
    pytest.param("20 November, Minsk. In 2022, the two sides are celebrating 20 years of cooperation, and trade has doubled since 2010.", "2022-11-20", id="year-of-an-anniversary-before-a-comma"),
    pytest.param("20 November, Minsk. In 2021, to date the best year, trade with Omsk hit $500 million.", "2022-11-20", id="best-year-to-date"),
    pytest.param("20 ноября, Минск. В 2021 году, пока действовали ограничения, экспорт снизился на 5%.", "2022-11-20", id="ru-while"),
    pytest.param("20 November, Minsk. The 2022 budget is being executed as planned. Trade grew by 5% in ten months.", "2022-11-20", id="budget-being-met-late-in-its-year"),
    pytest.param("12 February, Minsk. In 2022 the sides agreed to open a trade house in Omsk.", "2023-02-12", id="agreed-with-no-sum"),
    pytest.param("20 November, Minsk. This year trade may reach $500 million, and in 2030 $1 billion.", None, id="this-year-and-a-goal"),
    pytest.param("20 ноября, Минск. В этом году закупят 30 автобусов; в 2025 году откроется сервисный центр.", None, id="ru-this-year-and-a-deed"),
    pytest.param("12 February, Minsk. As early as 2019 the governor said that trade would reach $300 million.", None, id="said-as-early-as"),
    pytest.param("12 February, Minsk. The deliveries were planned as early as 2021. They began only now.", None, id="planned-as-early-as"),
    pytest.param("2 June, Minsk. The forum will be held in Grodno at the end of June 2022.", "2022-06-02", id="end-of-this-month"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "date"), TEXTS)
def test_the_year_that_sums_and_anniversaries_tell(text: str, date: str | None) -> None:
    assert find_published(read_document(text))[0] == date
