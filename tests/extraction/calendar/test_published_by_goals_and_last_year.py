"""Years of texts told by goals, by records, and by sums that last year's is set beside."""

from __future__ import annotations

import pytest

from articles.extraction.published import find_published
from articles.extraction.text import read_document

DONE = "27 December, Minsk. The trade made $41 billion in January-November."
DONE_RU = "27 декабря, Минск. За январь-ноябрь торговля составила 41 млрд долларов."

TEXTS = [
    *(
        pytest.param(f"{DONE} In 2023 {words} $45 billion.", "2022-12-27", id=words.replace(" ", "-"))
        for words in ("we count on", "the bar is set at", "the goal is", "there is every chance to get to", "the parties agreed on",
                      "we set our sights on", "nothing prevents us from reaching", "it is realistic to get", "the figure is bound to be")
    ),
    *(
        pytest.param(f"{DONE_RU} В 2023 году {words} 45 млрд.", "2022-12-27", id=words.replace(" ", "-"))
        for words in ("ориентируемся на", "делаем ставку на", "задача -", "хотим", "взяли курс на", "нацелены на", "надо дойти до")
    ),
    pytest.param("14 February, Minsk. In 2023 the goal of $45 billion was met.", "2024-02-14", id="goal-met"),
    pytest.param("14 February, Minsk. In 2023 they agreed to raise quotas, and trade came to $46 billion.", "2024-02-14", id="agreed-aside"),
    pytest.param("13 March, Minsk. Last year trade was $46 billion, and the goal is $60 billion in 2030.", None, id="goal-of-a-round-year"),
    pytest.param("13 March, Minsk. Last year trade hit $43 billion, and it was $38 billion in 2023.", "2025-03-13", id="and-it-was"),
    pytest.param("13 March, Minsk. Last year trade exceeded $50 billion (in 2023 - $46 billion).", "2025-03-13", id="in-brackets"),
    pytest.param("13 March, Minsk. Last year trade was $46 billion. It was $43 billion in 2023.", "2025-03-13", id="in-the-next-sentence"),
    pytest.param("13 March, Minsk. In 2022 it was $40 billion, in 2023 $43 billion, and last year $46 billion.", "2025-03-13", id="last-year-behind"),
    pytest.param("13 марта, Минск. В прошлом году торговля составила 46,1 млрд долларов, а в 2023-м - 43,2 млрд.", "2025-03-13", id="ru-beside"),
    pytest.param("13 марта, Минск. В 2023 году торговля составила 43,2 млрд долларов, а в прошлом году - уже 46,1 млрд.", "2025-03-13", id="ru-last-year-behind"),
    pytest.param("13 March, Minsk. In 2024 trade was $46 billion, which is 5% more than last year's $43 billion.", "2025-03-13", id="against-last-year"),
    pytest.param("13 March, Minsk. In 2024 trade was $46 billion, while the previous year it was $43 billion.", "2025-03-13", id="the-previous-year"),
    pytest.param("4 May, Minsk. The pacts played their part in the record turnover of the two countries in 2022.", "2023-05-04", id="record-turnover"),
    pytest.param("4 мая, Минск. Вклад в рекордный товарооборот в 2022 году внесли договоренности регионов.", "2023-05-04", id="ru-record-turnover"),
    pytest.param("14 October, Minsk. Trade broke all records. The previous record was set in 2012.", None, id="previous-record"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "date"), TEXTS)
def test_the_year_that_goals_and_last_year_tell(text: str, date: str | None) -> None:
    assert find_published(read_document(text))[0] == date
