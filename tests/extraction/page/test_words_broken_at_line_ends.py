"""Words that a page has broken at the ends of its lines: what is found is the same as in whole words."""

from __future__ import annotations

import re

import pytest

from articles.extraction import extract
from articles.extraction.page.characters import make_plain

PAGES = {
    "en": """Belarus' turnover with Vologda Oblast keeps adding

VOLOGDA, 4 June. In January-April 2019 the turnover of Belarus and Vologda Oblast reached USD 61.4 million, 12.5 percent up on a year earlier. Exports of Belarus totalled USD 14.9 million, imports from Vologda Oblast made up USD 46.5 million.

“We buy sheets and sell lifts, and we would like it to be the other way round some day,” said Ambassador of Belarus to Russia Pavel Hurski.""",
    "ru": """Товарооборот Беларуси и Вологодской области продолжает расти

ВОЛОГДА, 4 июня. В январе-апреле 2019 года товарооборот Беларуси с Вологодской областью достиг 61,4 миллиона долларов и увеличился на 12,5 процента. Экспорт составил 14,9 миллиона долларов, импорт – 46,5 миллиона долларов.

«Покупаем лист, продаем лифты, и хотелось бы когда-нибудь наоборот», – сказал посол Беларуси в России Павел Гурский.""",
}
_LETTERS = "[^\\W\\d_]"


def told(text: str) -> list[tuple[object, ...]]:
    """Return what the figures and quotations of a text tell, without their places."""
    found = extract(text)
    figures = [(f.partner, f.flow, f.value, f.change_pct, f.period) for f in found.figures]
    return [*figures, *((q.speaker and re.sub("\\W", "", q.speaker),) for q in found.quotes)]


@pytest.mark.parametrize("mark", ["-", "\u00ad", "\u2010", "¬"], ids=["-", "soft", "long", "not"])
@pytest.mark.parametrize("language", PAGES)
def test_words_broken_at_line_ends_tell_the_same(language: str, mark: str) -> None:
    broken = re.sub(
        rf"(?<=\b{_LETTERS}{{4}})(?=[a-zа-я]{{4}})", f"{mark}\n", PAGES[language]
    )  # each word of eight letters

    assert broken.count("\n") > 6
    assert told(broken) == told(PAGES[language])


@pytest.mark.parametrize("width", [40, 52, 64])
@pytest.mark.parametrize("language", PAGES)
def test_words_broken_at_the_width_of_a_page_tell_the_same(language: str, width: int) -> None:
    assert told(_broken_at(PAGES[language], width)) == told(PAGES[language])


def _broken_at(text: str, width: int) -> str:
    """Return a text with its lines cut at a width, in the middle of a long word where one stands there."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            room = width - len(line) - 2
            if len(line) + len(word) < width:
                line = f"{line} {word}".strip()
            elif room > 3 and len(word) > room + 3 and word[: room + 3].isalpha():
                lines.append(f"{line} {word[:room]}-")
                line = word[room:]
            else:
                lines.append(line)
                line = word
        lines.append(line)
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("page", "plain"),
    [
        ("a rise year-\non-year", "a rise year-on-year"),
        ("five year-on-year, year-\non-year", "five year-on-year, year-on-year"),
        ("торгово-\nэкономическое", "торгово-экономическое"),
        ("торго-\nво-экономическое", "торгово-экономическое"),
        ("какие-\nто годы", "какие-то годы"),
        ("Ростов-на-\nДону", "Ростов-на-\nДону"),
        ("two-\nand three-year plans", "two-\nand three-year plans"),
        ("food, Mini-\nfacto-\nries", "food, Minifactories"),
        ("in 2020-\n2021", "in 2020-\n2021"),
        ("Deliveries -\nthe most", "Deliveries -\nthe most"),
    ],
    ids=lambda words: words.replace("\n", "⏎"),
)
def test_hyphens_that_a_word_has_anyway_stay(page: str, plain: str) -> None:
    assert make_plain(page)[0] == plain


def test_offsets_are_those_of_the_page() -> None:
    page = PAGES["en"].replace("million", "mil-\nlion").replace("would", "wo-\nuld")
    found = extract(page)

    assert found.figures[0].evidence == "USD 61.4 mil-\nlion"
    for quote in found.quotes:
        assert page[quote.span.start : quote.span.end] == quote.text


def test_a_space_behind_the_hyphen_of_an_office() -> None:
    page = "«Растем вместе и дальше», – сообщил вице- губернатор области Павел Гурский."
    assert extract(page).quotes[0].role == "вице-губернатор области"
    assert make_plain("the vice- governor, vice- and prime ministers")[0] == (
        "the vice-governor, vice- and prime ministers"
    )
