"""What each finder saw, and how it is shown."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from articles.extraction.mentions import find_mentions, mark_mentions

TEXT = "In January–May 2021 exports to Penza Oblast rose by 5% to over $40 million."


def test_mentions_stand_in_text_order_with_their_reading() -> None:
    mentions = find_mentions(TEXT, extract(TEXT))
    found = {mention["kind"]: mention for mention in mentions}
    assert [m["start"] for m in mentions] == sorted(m["start"] for m in mentions)
    assert found["amount"]["value"] == 40_000_000
    assert found["amount"]["currency"] == "USD"
    assert found["change"]["value"] == 5
    assert (found["period"]["first_month"], found["period"]["last_month"]) == ("2021-01", "2021-05")
    assert found["place"]["code"] == "RU-PNZ"
    assert found["flow"]["value"] == "exports"


def test_the_stop_of_a_sentence_is_no_part_of_its_month() -> None:
    text = "Exports to Penza Oblast rose by 5% in January–March."
    (period,) = [m for m in find_mentions(text, extract(text)) if m["kind"] == "period"]
    assert text[period["start"] : period["end"]] == "in January–March"


def test_speech_is_a_mention_with_its_speaker() -> None:
    text = "“We shall trade more next year,” Governor Pavel Orlov said in Minsk."
    (quote,) = [m for m in find_mentions(text, extract(text)) if m["kind"] == "quote"]
    assert quote["speaker"] == "Pavel Orlov"
    assert quote["text"] == "We shall trade more next year,"


@pytest.mark.parametrize(
    ("spans", "wanted"),
    [
        pytest.param([], "Exports rose", id="none"),
        pytest.param([(0, 7)], "[Exports](flow) rose", id="one"),
        pytest.param([(0, 12), (0, 7)], "[[Exports](flow) rose](flow)", id="nested"),
        pytest.param([(0, 7), (8, 12)], "[Exports](flow) [rose](flow)", id="two"),
    ],
)
def test_marks_stand_around_mentions(spans: list[tuple[int, int]], wanted: str) -> None:
    mentions = [{"kind": "flow", "start": start, "end": end} for start, end in spans]
    assert mark_mentions("Exports rose", mentions) == wanted
