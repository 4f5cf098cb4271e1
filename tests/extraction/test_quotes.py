"""What is a quotation: marks of every style, nested, broken, unclosed; names and titles left out."""

from __future__ import annotations

import pytest

from articles.extraction.places import find_places
from articles.extraction.quotes import find_quotes
from articles.extraction.records import Grade, Quote, Speech
from articles.extraction.speech.marks import find_stretches
from articles.extraction.text import read_document


def quotes_of(text: str) -> list[Quote]:
    document = read_document(text)
    return find_quotes(document, find_places(document))[0]


FOUND = [
    pytest.param("“We will go on together,” he said.", ["We will go on together,"], id="curly"),
    pytest.param('"We will go on together," he said.', ["We will go on together,"], id="straight"),
    pytest.param("«We will go on together,» he said.", ["We will go on together,"], id="angle"),
    pytest.param("»We will go on together,« he said.", ["We will go on together,"], id="angle_reversed"),
    pytest.param("„We will go on together“, he said.", ["We will go on together"], id="german"),
    pytest.param("„We will go on together”, he said.", ["We will go on together"], id="polish"),
    pytest.param("”We will go on together”, he said.", ["We will go on together"], id="closing_shape_twice"),
    pytest.param("``We will go on together,'' he said.", ["We will go on together,"], id="typewriter"),
    pytest.param("“We will go on together,\" he said.", ["We will go on together,"], id="mixed_kinds"),
    pytest.param("‘We will go on together,’ he said.", ["We will go on together,"], id="single_curly"),
    pytest.param("'We will go on together,' he said.", ["We will go on together,"], id="single_straight"),
    pytest.param("'The workers' homes aren't safe,' he said.", ["The workers' homes aren't safe,"], id="apostrophes_inside"),
    pytest.param("“He called it ‘a new day’ for all,” she said.", ["He called it ‘a new day’ for all,"], id="nested_kinds"),
    pytest.param("“We bought “Integral” last year in Minsk,” he said.", ["We bought “Integral” last year in Minsk,"], id="nested_same_kind"),
    pytest.param("«Мы купили завод «Лада», — сказал он.", ["Мы купили завод «Лада"], id="one_mark_closes_two"),
    pytest.param('" We will go on together ," he said.', ["We will go on together ,"], id="spaces_inside"),
    pytest.param("He said:“We will go on together.”", ["We will go on together."], id="no_space_before"),
    pytest.param("“We will go on from\nhere to Minsk,” he said.", ["We will go on from\nhere to Minsk,"], id="broken_line"),
    pytest.param("“We will go on.\n\n“We will not stop here,” he said.", ["We will go on.\n\n“We will not stop here,"], id="two_paragraphs_one_closing_mark"),
    pytest.param("“We will go on,” he said, “and on and on again.”", ["We will go on,", "and on and on again."], id="interrupted"),
    pytest.param("«Мы растём, — сказал он. — И не устанем никогда».", ["И не устанем никогда"], id="прервана"),
    pytest.param("«Мы растём каждый год, — сказал он. — Мы не устанем никогда».", ["Мы растём каждый год", "Мы не устанем никогда"], id="прервана_две"),
    pytest.param("'We've been up since dawn.\n\n'The workers' hands are raw.\n\n'There is no end to it,' she said.", ["We've been up since dawn.\n\n'The workers' hands are raw.\n\n'There is no end to it,"], id="single_marks_opened_anew"),
    pytest.param("“We have been up since dawn.\n\nStory continues below\n\n“There is no end to it,” she said.", ["We have been up since dawn.\n\nStory continues below\n\n“There is no end to it,"], id="line_of_the_page_between"),
    pytest.param("” We will go on together,” he said.", ["We will go on together,"], id="closing_shape_opens_a_line"),
    pytest.param("‘The workers’ hands are raw.\n\n‘There is no end to it,’ she said.", ["The workers’ hands are raw.\n\n‘There is no end to it,"], id="plural_before_marks_opened_anew"),
    pytest.param('"Slutsk factory goes on working" – Petrov added.', ["Slutsk factory goes on working"], id="firm_that_is_told_of"),
    pytest.param('Petrov noted: "Company profits grew fast". He left.', ["Company profits grew fast"], id="firm_behind_a_verb"),
    pytest.param("Орлов сказал: «Завод работает в две смены». Потом он уехал.", ["Завод работает в две смены"], id="слова_о_предприятии"),
    pytest.param("The sum [of it] is “worth all of our effort”, he said.", ["worth all of our effort"], id="fragment"),
]  # fmt: skip

NONE = [
    pytest.param("“We will go on together, he said.", id="no_closing_mark"),
    pytest.param("We will go on together,” he said.", id="no_opening_mark"),
    pytest.param("The so-called “road map” is ready, he said.", id="scare_quotes"),
    pytest.param("The “Days of Belarus in Siberia” exhibition opens.", id="name_of_an_event"),
    pytest.param("She wrote the book “All the Roads to Minsk”.", id="title_of_a_book"),
    pytest.param("The scene ran on his “Who Are We Today Then?” show.", id="title_of_a_show_with_its_mark"),
    pytest.param("She made her own talk show, “Worker of the Week,” which ran for years.", id="title_set_off_by_commas"),
    pytest.param("They came to the first night of her film, “All the Queen's Men.”", id="title_with_the_stop_of_its_sentence"),
    pytest.param("» Polls of the year » Vacancies of the week", id="arrows_of_a_menu"),
    pytest.param("The so-called “one strike and you are out” policy was dropped.", id="so_called"),
    pytest.param("He was known as “the man with the golden arm” in Texas.", id="nickname_of_many_words"),
    pytest.param("Her memoir, “What I Learned in the War,” came out in May.", id="memoir"),
    pytest.param("The farmers' trade and the drivers' pay grew.", id="two_plurals"),
    pytest.param("It's the boss's idea and it's John's.", id="apostrophes"),
    pytest.param("Rock 'n' roll of the '90s isn't dead in the '20s.", id="elided_words"),
    pytest.param('The holding unites "Volna", "Iskra" and "Slutsk worsted spinning association".', id="firm_in_a_list"),
    pytest.param('On show: "Volna", "Slutsk meat processing plant", "Iskra".', id="firm_behind_a_colon"),
    pytest.param('They toured the enterprise "Pinsk stocking mill named after Orlov".', id="firm_by_its_noun"),
    pytest.param('They signed the roadmap "On the growth of cooperation for three years".', id="paper_by_its_noun"),
    pytest.param("На выставке были «Волна», «Слуцкий завод поршневых колец», а также «Искра».", id="предприятие_в_ряду"),
    pytest.param("Участники: «Волна», «Слуцкий комбинат детского питания».", id="предприятие_за_двоеточием"),
    pytest.param("— Мы растём каждый год, — сказал он.", id="dash_opens_speech"),
    pytest.param("Форум прошёл под девизом «Вместе мы сила и опора».", id="девиз"),
    pytest.param("Он работает в ООО «Центр новых технологий и машин».", id="компания"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_quotations(text: str, expected: list[str]) -> None:
    found = [quote.text for quote in quotes_of(text)]
    # Fewer than four words are no quotation of their own.
    assert found == [words for words in expected if len(words.split()) >= 4]


@pytest.mark.parametrize("text", NONE)
def test_no_quotation(text: str) -> None:
    assert quotes_of(text) == []


def test_text_is_letter_for_letter_at_its_span() -> None:
    text = (
        "Title\n\n“We will go\non, dear [friends]…” said Ann Reid. ‘So it is with us,’ she added.\n"
    )
    assert [quote.span.of(text) for quote in quotes_of(text)] == [
        quote.text for quote in quotes_of(text)
    ]
    assert [quote.text for quote in quotes_of(text)] == [
        "We will go\non, dear [friends]…",
        "So it is with us,",
    ]


def test_headline_quotation_that_comes_again_counts_once() -> None:
    text = "Orlov: “We will not stop here”\n\n“We will not stop here at all,” said Ivan Orlov."
    assert [quote.text for quote in quotes_of(text)] == ["We will not stop here at all,"]


def test_scare_quotes_are_stretches_of_the_document() -> None:
    document = read_document("The “road map” and “we all agree on that” he said.")
    find_quotes(document, [])
    assert [span.of(document.raw) for span in document.quotations] == [
        "road map",
        "we all agree on that",
    ]


def test_regions_come_from_the_speech_else_from_its_paragraph() -> None:
    text = "Ivan Orlov came from Kursk Oblast. “We like Bryansk Oblast a lot,” he said.\n\nHe spoke in Tula Oblast. “We like it here a lot,” he said."
    assert [quote.regions for quote in quotes_of(text)] == [("RU-BRY",), ("RU-TUL",)]


@pytest.mark.parametrize(
    ("text", "regions"),
    [
        # A capital where talks are held is not what they are about; the city as a unit is.
        pytest.param("MINSK, 5 May – Ivan Orlov met the press in Minsk. “We trade a lot with each other,” he said.", (), id="dateline"),
        pytest.param("Ivan Orlov came to Moscow from Tula Oblast. “We trade a lot with each other,” he said.", ("RU-TUL",), id="moscow_and_a_region"),
        pytest.param("Ivan Orlov runs the city of Minsk. “We trade a lot with each other,” he said.", ("BY-HM",), id="city_as_a_unit"),
        pytest.param("Иван Орлов выступил в Минске. «Мы много торгуем друг с другом», — сказал он.", (), id="в_минске"),
    ],
)  # fmt: skip
def test_a_capital_is_a_region_only_as_a_unit(text: str, regions: tuple[str, ...]) -> None:
    assert quotes_of(text)[0].regions == regions


def test_record_is_direct_with_rule_and_grade() -> None:
    (quote,) = quotes_of("“We will go on together,” said Ann Reid.")
    assert (quote.kind, quote.why["speaker"], quote.grade) == (
        Speech.DIRECT,
        "verb_after",
        Grade.SURE,
    )


@pytest.mark.parametrize("mark", ['"a ', "“a\n\n", "'a ", "«a «b ", "“", "''", '" "'])
def test_thousands_of_marks_are_read_in_reasonable_time(mark: str) -> None:
    document = read_document("Title\n" + mark * 20_000)
    assert len(find_stretches(document.text, document.paragraphs)) <= 20_000


def test_words_between_two_quotations_are_none() -> None:
    text = 'Ivan Petrov said: "On the whole, relations develop very strongly." ", according to the Russian "Sputnik" news agency.'
    document = read_document(text)
    direct, _ = find_quotes(document, find_places(document))
    assert [quote.text for quote in direct] == ["On the whole, relations develop very strongly."]
