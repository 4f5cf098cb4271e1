"""Speech retold without marks: who said it, and which words are theirs."""

from __future__ import annotations

import pytest

from articles.extraction.places import find_places
from articles.extraction.quotes import find_quotes
from articles.extraction.records import Speech
from articles.extraction.text import read_document


def reported_of(text: str) -> list[tuple[str, str | None]]:
    document = read_document("Title of the article\n\n" + text)
    reported = find_quotes(document, find_places(document))[1]
    assert all(quote.kind is Speech.REPORTED for quote in reported)
    return [(quote.text, quote.speaker) for quote in reported]


CASES = [
    pytest.param("Ann Reid noted that exports had grown by a third.", [("exports had grown by a third", "Ann Reid")], id="noted_that"),
    pytest.param("Ann Reid told reporters that exports had grown by a third.", [("exports had grown by a third", "Ann Reid")], id="told_reporters_that"),
    pytest.param("According to Ann Reid, exports have grown by a third.", [("exports have grown by a third", "Ann Reid")], id="according_to"),
    pytest.param("Exports have grown by a third, Ann Reid said on Friday.", [("Exports have grown by a third", "Ann Reid")], id="clause_then_verb"),
    pytest.param("Ann Reid came. Exports to Tula, she recalled, are to be brought to a billion.", [("Exports to Tula, she recalled, are to be brought to a billion", "Ann Reid")], id="goes_on_behind_the_speaker"),
    pytest.param("Exports have grown by a third, Ann Reid said, adding that imports fell.", [("Exports have grown by a third", "Ann Reid")], id="adding_that"),
    pytest.param("Exports have grown by a third, said Ann Reid, minister of trade, at the fair.", [("Exports have grown by a third", "Ann Reid")], id="with_her_office_behind"),
    pytest.param("Приехала мэр Анна Савич. Экспорт города, отметила она, вырос на треть.", [("Экспорт города, отметила она, вырос на треть", "Анна Савич")], id="продолжение"),
    pytest.param("Приехала мэр Анна Савич. Экспорт города вырос на треть, отметила она, добавив, что это не предел.", [("Экспорт города вырос на треть", "Анна Савич")], id="добавив"),
    pytest.param("Ann Reid added that exports grew.", [], id="too_short"),
    pytest.param("President Ann Reid came. The head of state added that exports had grown by a third.", [("exports had grown by a third", "Ann Reid")], id="office"),
    pytest.param("Ann Reid came. In her words, exports have grown by a third.", [("exports have grown by a third", "Ann Reid")], id="in_her_words"),
    pytest.param("Мэр Анна Савич отметила, что экспорт вырос на треть.", [("экспорт вырос на треть", "Анна Савич")], id="отметила_что"),
    pytest.param("По словам Анны Савич, экспорт вырос на треть.", [("экспорт вырос на треть", "Анна Савич")], id="по_словам"),
    pytest.param("Экспорт вырос сразу на треть, сообщила вице-премьер Анна Савич.", [("Экспорт вырос сразу на треть", "Анна Савич")], id="сообщила"),
    pytest.param("The ministry said that exports had grown by a third.", [], id="a_body_is_nobody"),
    pytest.param("Ann Reid said: “Exports have grown by a third.”", [], id="a_quotation_is_not_retold"),
    pytest.param("Exports have grown by a third since the spring.", [], id="nobody_speaks"),
    pytest.param("While visiting Minsk, Ann Reid noted the successes of the farm.", [], id="verb_with_an_object"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_retold_speech(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert reported_of(text) == expected
