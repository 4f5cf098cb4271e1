"""Lines that a page has cut at its width: what is found is the same as in running text."""

from __future__ import annotations

import textwrap

import pytest

from articles.extraction import extract
from articles.extraction.page.wrapped import cut_breaks

PAGES = {
    "en": """Belarus' trade with Vologda Oblast keeps adding, ambassador to Russia says

VOLOGDA, 4 June. In January-April 2019 the turnover of Belarus and Vologda Oblast reached USD 61.4 million, 12.5% up on a year earlier. Exports of Belarus totalled USD 14.9 million, imports from Vologda Oblast made up USD 46.5 million.

“We buy sheets and sell lifts, and we would like it to be the other way round some day,” said Ambassador of Belarus to Russia Pavel Hurski. “In 2018 trade with Vologda Oblast stood at USD 170 million. Deliveries of metal made the larger part of it.”

In the neighbourhood things go slower. Trade with Arkhangelsk Oblast shrank by 3% to USD 7.2 million in the four months. Leningrad Oblast is to be visited in autumn.""",
    "ru": """Товарооборот Беларуси и Вологодской области продолжает расти, сообщил посол

ВОЛОГДА, 4 июня. В январе-апреле 2019 г. товарооборот Республики Беларусь с Вологодской областью достиг 61,4 млн. долларов США и увеличился на 12,5%. Экспорт составил 14,9 млн. долларов, импорт – 46,5 млн. долларов США.

«Покупаем лист, продаем лифты, и хотелось бы когда-нибудь наоборот», – сказал посол Беларуси в России Павел Гурский. «В 2018 году товарооборот с Вологодской областью составил 170 млн. долларов. Большую часть принесли поставки металла».

У соседей дела идут медленнее. Товарооборот с Архангельской областью сократился на 3% до 7,2 млн. долларов за четыре месяца. Осенью делегация поедет в Ленинградскую область.""",
}


def told(text: str) -> list[tuple[object, ...]]:
    """Return what the figures and quotations of a text tell, without their places."""
    found = extract(text)
    figures = [(f.partner, f.flow, f.value, f.change_pct, f.period) for f in found.figures]
    return [*figures, *((q.speaker, q.text.replace("\n", " ")) for q in found.quotes)]


@pytest.mark.parametrize("width", [42, 50, 58, 66, 75, 88, 100])
@pytest.mark.parametrize("language", PAGES)
def test_lines_cut_at_a_width_tell_the_same(language: str, width: int) -> None:
    page = PAGES[language]
    paragraphs = page.split("\n")
    cut = "\n".join(
        "\n".join(textwrap.wrap(line, width, break_on_hyphens=False)) for line in paragraphs
    )

    assert told(page)
    assert told(cut) == told(page)


def test_offsets_are_those_of_the_page() -> None:
    page = "\n".join(
        "\n".join(textwrap.wrap(line, 60, break_on_hyphens=False))
        for line in PAGES["en"].split("\n")
    )

    for quote in extract(page).quotes:
        assert page[quote.span.start : quote.span.end] == quote.text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Trade with Tver Oblast grows again this year\nMinsk sold tractors and more\nto the region.",
            id="a headline right above its text",
        ),
        pytest.param(
            "Sales by region, growth on the year, with\nthe capital ahead of all others there:\n"
            "Tula Oblast – $31.5 million\nOryol Oblast – $12.5 million",
            id="an item of a list below another",
        ),
        pytest.param("One line.\nAnother line.\nА third one.", id="whole sentences"),
        pytest.param("Home | News\nTrade of the two neighbours\nAll news", id="a menu"),
    ],
)
def test_line_breaks_of_a_writer_stay(text: str) -> None:
    for place in cut_breaks(text):
        assert text[place + 1].islower()
