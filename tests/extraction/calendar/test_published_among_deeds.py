"""Years of budgets, of what was built, of what is held against years ago: what they tell of the day."""

from __future__ import annotations

import pytest

from articles.extraction.published import find_published
from articles.extraction.text import read_document

TEXTS = [
    # a budget is passed in the autumn before its year, and reported on behind it
    pytest.param("On 8 November the Council approved the draft budget of 2013. Trade grew by 12% in January-September.", "2012-11-08", id="budget-to-come"),
    pytest.param("Посол встретился с губернатором 5 декабря. Рассмотрели бюджет 2024 года.", "2023-12-05", id="ru-budget-to-come"),
    pytest.param("On March 4th the deputies heard how the budget of 2013 was executed: 94 percent was spent.", "2014-03-04", id="budget-spent"),
    # "years ago" and a year that stands against them
    pytest.param("They met on October 22nd. Two years ago trade topped $39bn but, over the first eight months of 2013, it sank by 7 percent.", "2013-10-22", id="years-ago-but"),
    pytest.param("Четыре года назад товарооборот превышал $300 млн, а за девять месяцев 2016 года едва достиг $140 млн, сообщил посол 3 ноября.", "2016-11-03", id="ru-years-ago-but"),
    pytest.param("They met on September 15th. Five years ago, in 2006, the trading house was opened.", "2011-09-15", id="years-ago-in"),
    pytest.param("They met on June 20th. The agreement was signed ten years ago, in June 2002.", "2012-06-20", id="years-ago-in-a-month"),
    # what was built tells of no more than a time before; what comes for the first time is near
    pytest.param("They met on May 14th. Such yields would be out of reach without the farms built there in 2008. The town is preparing for its fair, where potters are to appear for the first time in 2010.", "2010-05-14", id="built-and-first-time"),
    # a rank of a year that is over, told in the perfect
    pytest.param("On Tuesday, February 12, the group will meet in Minsk. By the end of 2018 Belarus has climbed to second place among the partners of Perm Region.", "2019-02-12", id="has-climbed"),
    pytest.param(" date 2016-03-01 2.51 RUB\nOn Monday, May 23, the delegation will discuss cooperation in Minsk. At the end of 2021 Belarus has become the fourth partner of Perm Region.", "2022-05-23", id="has-become-on-an-old-page"),
    # in December a plan for a year is the next one's
    pytest.param("On December 19th the sides summed up the visit. In 2012 they want another 10 percent.", "2011-12-19", id="wanted-in-december"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "date"), TEXTS)
def test_year_told_among_deeds(text: str, date: str) -> None:
    assert find_published(read_document(text))[0] == date
