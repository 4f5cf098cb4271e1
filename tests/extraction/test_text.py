"""Reading a text: furniture masked without moving an offset, paragraphs, sentences, language."""

from __future__ import annotations

import pytest

from articles.extraction.page.furniture import mask_furniture
from articles.extraction.text import read_document

FURNITURE = [
    pytest.param("Title\n- Share on Facebook\nTrade grew.", "- Share on Facebook", id="share_link"),
    pytest.param("Title\nPhoto: the press service\nTrade grew.", "Photo: the press service", id="photo_credit"),
    pytest.param("Title\n| Home | News | Opinions\nTrade grew.", "| Home | News | Opinions", id="trail_of_links"),
    pytest.param("Title\nTrade grew.\nRead also: Exports hit $9 billion\n", "Read also: Exports hit $9 billion", id="read_also"),
    pytest.param("Title\nTrade grew.\n\nLatest news:\nExports hit $9 billion in a year\n", "Latest news:\nExports hit $9 billion in a year", id="headline_below_read_also"),
    pytest.param("Title\nMo Tu We Th Fr Sa Su\nTrade grew.", "Mo Tu We Th Fr Sa Su", id="calendar"),
    pytest.param("Заголовок\nТорговля выросла.\nЧитайте также: Экспорт достиг $9 млрд\n", "Читайте также: Экспорт достиг $9 млрд", id="читайте_также"),
    pytest.param("Заголовок\nФото: пресс-служба\nТорговля выросла.", "Фото: пресс-служба", id="фото"),
    pytest.param("Заголовок\nПоделиться\nТорговля выросла.", "Поделиться", id="поделиться"),
    pytest.param("Title\nMinsk +5°C\nTrade grew.", "Minsk +5°C", id="weather"),
]  # fmt: skip

KEPT = [
    pytest.param("Title\nViews on the trade differ in Minsk.", id="a_sentence_that_opens_like_a_menu"),
    pytest.param("Read also: this is the title\nTrade grew.", id="the_title_itself"),
    pytest.param("Title\n21.05.2020 | Economy | Moscow\nTrade grew.", id="a_trail_that_holds_the_date"),
    pytest.param("Title\nPavel Drozd, Economy Minister of Belarus:\n“We trade.”", id="a_speaker_line"),
]  # fmt: skip

SENTENCES = [
    pytest.param("He met Mr. Orlov in St. Petersburg. They talked.", ["He met Mr. Orlov in St. Petersburg.", "They talked."], id="titles_and_saints"),
    pytest.param("Trade with the U.S. The rest fell.", ["Trade with the U.S.", "The rest fell."], id="country_ends_the_sentence"),
    pytest.param("The U.S. President came.", ["The U.S. President came."], id="country_goes_on"),
    pytest.param("It was 2.5 million. It grew.", ["It was 2.5 million.", "It grew."], id="decimal_dot"),
    pytest.param("“We will go. It is late.” He left.", ["“We will go.", "It is late.”", "He left."], id="inside_quotation_marks"),
    pytest.param("Товарооборот вырос до 47 млн долл. США. Это много.", ["Товарооборот вырос до 47 млн долл. США.", "Это много."], id="долл_США"),
    pytest.param("В 2017 г. Экспорт вырос.", ["В 2017 г.", "Экспорт вырос."], id="год_кончает"),
    pytest.param("Завод им. Ленина в г. Орле открыт.", ["Завод им. Ленина в г. Орле открыт."], id="им_и_г"),
    pytest.param("Сообщил Р. Лужин. Он доволен.", ["Сообщил Р. Лужин.", "Он доволен."], id="инициал"),
    pytest.param("It came to 1.25 bln. USD last year.", ["It came to 1.25 bln. USD last year."], id="unit_before_currency"),
    pytest.param("Title here\nBelarus and\nRussia trade a lot with one another now.", ["Title here", "Belarus and", "Russia trade a lot with one another now."], id="short_lines_stay_apart"),
    pytest.param("Title here\nAccording to the data that have been published by the ministry for\n2024, trade grew.", ["Title here", "According to the data that have been published by the ministry for\n2024, trade grew."], id="broken_line"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "gone"), FURNITURE)
def test_furniture_is_masked(text: str, gone: str) -> None:
    assert mask_furniture(text).split() == text.replace(gone, "").split()


@pytest.mark.parametrize("text", KEPT)
def test_text_is_kept(text: str) -> None:
    assert mask_furniture(text) == text


@pytest.mark.parametrize(("text", "sentences"), SENTENCES)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert [span.of(text) for span in read_document(text).sentences] == sentences


def test_menu_around_an_article_is_masked_but_its_date_and_title_stay() -> None:
    text = "Site\nNews\nSports\nCulture\n5 Dec 2017\nBelarus wants more trade with Kursk\n\nTrade grew by 5%."
    masked = mask_furniture(text).split()
    assert masked == text[text.index("5 Dec") :].split()


@pytest.mark.parametrize(
    ("text", "language"),
    [("Trade grew, БелТА said", "en"), ("Торговля выросла, BelTA", "ru"), ("", "en")],
    ids=["en", "ru", "empty"],
)
def test_language(text: str, language: str) -> None:
    assert read_document(text).language == language


@pytest.mark.parametrize(
    "text",
    ["", "\n\r\n", "\x00\ud800", "١٢٣ مرحبا", "a" * 100_000, "“" * 5000, "'" * 5000, ". " * 5000, "Mr. " * 5000],
    ids=["empty", "blank", "nul_and_surrogate", "right_to_left", "long_line", "open_marks", "apostrophes", "dots", "titles"],
)  # fmt: skip
def test_any_text_is_read_with_its_length_kept(text: str) -> None:
    document = read_document(text)
    assert len(document.text) == len(text)
    assert all(span.of(document.text).strip() for span in document.sentences)


def test_line_endings_stay() -> None:
    text = "Title\r\nShare\r\nTrade grew.\r\n"
    assert mask_furniture(text) == "Title\r\n     \r\nTrade grew.\r\n"


def test_sentence_at_and_paragraph_at() -> None:
    document = read_document("One two. Three four.\n\nFive six.")
    assert [document.sentence_at(p) for p in (0, 9, 25)] == [0, 1, 2]
    assert [document.paragraph_at(p) for p in (0, 9, 25)] == [0, 0, 1]


def test_lines_broken_at_a_width_are_no_menu() -> None:
    text = """The minister of agriculture of the country spoke at a fair.
“Our two countries have worked together on the land for
many years now. What comes of this is enough food on every
table and quiet in the villages. Taking all of this into
account we can say that the makers of milk and meat of the
two sides are partners rather than rivals on this market of
ours,” said the minister.
"""
    assert mask_furniture(text) == text


def test_a_page_of_rows_and_links_is_read() -> None:
    """Nothing is left to mask where prose begins at once."""
    text = "TRADE AND INFORMATION HOUSE OF THE REPUBLIC OF BELARUS\nin the city of Tver, Russian Federation\nTver Region | 12 933.3 | 11 686.1 | 95.8 | 7 525.9\nOpen: Mon, Wed, Fri 09:30-12:30\nNews by mail | RSS | © House"
    assert len(mask_furniture(text)) == len(text)
