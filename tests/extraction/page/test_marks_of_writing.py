"""Entities, tags, Markdown, addresses and bullets in a page: what is found is the same without them."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from articles.extraction import extract
from articles.extraction.page.characters import make_plain

PAGE = {
    "en": """Trade with Ryazan Oblast on the rise

In January-May 2018 trade between Belarus and Ryazan Oblast amounted to $73.4 million, up by 8.5%. Exports of Belarus made up $38.1 million.

“Buses and milk are what we sell here – and lifts,” said Ambassador of Belarus to Russia Pavel Hurski. “We bought oil products for $20 million.”

In 2017 the turnover of Belarus and Ryazan Oblast stood at $160 million.""",
    "ru": """Торговля с Рязанской областью растет

В январе-мае 2018 года товарооборот Беларуси и Рязанской области составил 73,4 млн долларов и вырос на 8,5%. Экспорт Беларуси – 38,1 млн долларов.

«Продаем здесь автобусы и молоко – и лифты», – сказал посол Беларуси в России Павел Гурский.

В 2017 году товарооборот Беларуси и Рязанской области достиг 160 млн долларов.""",
}
NAMES = r"(Belarus|Беларуси|Ryazan Oblast|Рязанск\w+ област\w+)"
NUMBERS = r"(\$?\d+(?:[.,]\d+)?%?)"
WAYS: dict[str, Callable[[str], str]] = {
    "hard spaces": lambda text: re.sub(r"(?<=\d) (?=\S)", "&nbsp;", text),
    "entities of quotes and dashes": lambda text: (
        text.replace("–", "&ndash;")
        .replace("“", "&ldquo;")
        .replace("”", "&rdquo;")
        .replace("«", "&laquo;")
        .replace("»", "&#187;")
    ),
    "entities written twice": lambda text: text.replace(" – ", "&amp;nbsp;&amp;mdash; "),
    "stars around numbers": lambda text: re.sub(NUMBERS, r"**\1**", text),
    "strokes around names": lambda text: re.sub(NAMES, r"_\1_", text),
    "links of names": lambda text: re.sub(NAMES, r"[\1](https://a.by/tag/2011/05)", text),
    "a mark of a heading": lambda text: "## " + text,
    "tags around numbers": lambda text: re.sub(NUMBERS, r'<b class="x">\1</b>', text),
    "tags around paragraphs": lambda text: re.sub(r"(?m)^(.+)$", r"<p>\1</p>", text),
    "addresses behind sentences": lambda text: re.sub(
        r"(?<=[a-zа-я])(?=[.»,])", " (https://a.by/2016/news-300-mln.html)", text
    ),
    "an address in a line of its own": lambda text: text.replace(
        "\n\n", "\n\nhttps://a.by/2011/04/05/x-500-mln.html\n\n", 2
    ),
    "a bullet before each line": lambda text: re.sub(r"(?m)^(?=.)", "• ", text),
}


def told(text: str) -> list[tuple[object, ...]]:
    """Return what the figures and quotations of a text tell, without their places and letters."""
    found = extract(text)
    figures = [
        (f.partner, f.flow, f.value, f.change_pct, f.period, f.status) for f in found.figures
    ]
    return [*figures, *((quote.speaker,) for quote in found.quotes)]


@pytest.mark.parametrize("language", PAGE)
@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_marks_change_nothing(way: Callable[[str], str], language: str) -> None:
    page = PAGE[language]

    assert way(page) != page
    assert told(way(page)) == told(page)


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_offsets_stay_inside_the_page(way: Callable[[str], str]) -> None:
    page = way(PAGE["en"])

    for figure in extract(page).figures:
        assert page[figure.span.start : figure.span.end] == figure.evidence
        assert re.search(r"\d", figure.evidence)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Growth of 5%* and 7%** on the year.\n* estimate", id="footnotes"),
        pytest.param("A < B and R&D; the file name is trade_of_2018_last.", id="signs and names"),
        pytest.param("Sold: [sic] 5 (see below), * – in prices of 2010.", id="brackets"),
        pytest.param("Goods:\n• tea;\n• salt.", id="bullets of a list"),
    ],
)
def test_what_is_no_mark_stays(text: str) -> None:
    assert make_plain(text)[0] == text
