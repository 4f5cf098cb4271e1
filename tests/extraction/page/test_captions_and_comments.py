"""What stands below pictures, and what readers have written below an article, gives no figures."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

NEWS_EN = """Belarus and Tver Oblast trade more

In January-June 2017 trade between Belarus and Tver Oblast reached $131.2 million, up by 12%.{between}

The parties also discussed lifts and buses, and agreed to meet again next spring in Minsk, it was told.{below}"""
NEWS_RU = """Беларусь и Тверская область торгуют больше

В январе-июне 2017 года товарооборот Беларуси и Тверской области достиг 131,2 млн долларов, рост на 12%.{between}

Стороны обсудили поставки лифтов и автобусов и договорились снова встретиться весной в Минске.{below}"""


@pytest.mark.parametrize(
    ("news", "between", "below"),
    [
        pytest.param(NEWS_EN, "\n\nPhoto caption: At the works, 2011", "", id="caption"),
        pytest.param(NEWS_EN, "\n\nIn the picture: trade of $5 million in 2011", "", id="picture"),
        pytest.param(
            NEWS_EN, "", "\n\nNext news: trade with Pskov Oblast in 2016 was $5 million", id="next"
        ),
        pytest.param(
            NEWS_RU, "", "\n\nПредыдущая новость: экспорт в Псков в 2016 году", id="предыдущая"
        ),
        pytest.param(NEWS_RU, "\n\nНа фото: на заводе, 2011 год", "", id="на фото"),
        pytest.param(NEWS_RU, "\n\nНа снимке: экспорт в Тверь в 2011 году", "", id="на снимке"),
        pytest.param(
            NEWS_EN,
            "",
            "\n\nComments (2)\nPete: In 2010 the trade was $300 million!\nAnn: And exports $5 million.",
            id="comments",
        ),
        pytest.param(
            NEWS_RU,
            "",
            "\n\nКомментарии: 2\nПетя: А в 2010 году торговали с Тверью на 300 млн долларов!",
            id="комментарии",
        ),
        pytest.param(
            NEWS_EN,
            "",
            "\nTags: trade\nCOMMENTS 2\nPete: In 2010 the trade was $300 million!\nAnn: And exports $5 million.",
            id="comments counted without a mark",
        ),
    ],
)
def test_captions_and_comments_give_no_figures(news: str, between: str, below: str) -> None:
    (figure,) = extract(news.format(between=between, below=below)).figures

    assert (figure.partner, figure.value, figure.change_pct) == ("RU-TVE", 131_200_000, 12)
    assert figure.period is not None
    assert figure.period.start == "2017-01"


def test_an_article_below_a_count_of_comments_is_read() -> None:
    head, _, text = NEWS_EN.format(between="", below="").partition("\n\n")

    assert extract(f"{head}\n\nComments (4)\n\n{text}").figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Latest news\n10:15 Belarus and China sign 12 agreements\n09:40 Trade of Belarus with Tula Oblast up by a third\n09:12 Gold reserves grow to $8.9 billion\n\nTrade with Penza Oblast exceeds $50 million\n\nIn 2022 trade of Belarus and Penza Oblast exceeded $50 million.", ["BY RU-PNZ turnover 50 2022-01..2022-12"], id="headlines-behind-their-hours"),
        pytest.param("The forum in Grodno, live\n10:15 The forum opens.\n10:40 Trade of Belarus with Tula Oblast was $50 million in 2022, the governor says.\n11:05 Lunch.", ["BY RU-TUL turnover 50 2022-01..2022-12"], id="live-report-behind-its-hours"),
    ],
)  # fmt: skip
def test_lines_behind_their_hours(text: str, expected: list[str]) -> None:
    assert told(text) == expected
