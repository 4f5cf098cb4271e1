"""Whose words stand under the heading of a speech, and which governor a page of one oblast means."""

from __future__ import annotations

import pytest

from articles.extraction import extract

WORDS = "We have come a long way and it was worth it."


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            f'Guests from Izhevsk\n\nOpening remarks by Lev Dubin:\n\n"{WORDS}"',
            "Lev Dubin",
            id="remarks by a name",
        ),
        pytest.param(
            f'The forum opened on Monday.\n\nSpeech of Governor Lev Dubin:\n\n"{WORDS}"',
            "Lev Dubin",
            id="speech of an office and a name",
        ),
        pytest.param(
            "The forum opened.\n\nAddress to the participants by Governor of Omsk Oblast Lev Dubin:"
            f'\n\n"{WORDS}"',
            "Lev Dubin",
            id="address to others",
        ),
        pytest.param(
            f'The forum opened.\n\nAnswer of the governor to the letter from Oleg Chizh:\n\n"{WORDS}"',
            None,
            id="letter from another",
        ),
        pytest.param(
            "Brest and Omsk\n\nA team led by Chairman of the Oblast Executive Committee Lev Dubin has left."
            f'\n\n"{WORDS}" the Brest governor said.',
            "Lev Dubin",
            id="chairman of no named oblast",
        ),
        pytest.param(
            "Chairman of the Gomel Oblast Executive Committee Lev Dubin has left."
            f'\n\n"{WORDS}" the Brest governor said.',
            None,
            id="chairman of another oblast",
        ),
        pytest.param(
            f'Prime Minister Lev Dubin and Governor Oleg Chizh met. "{WORDS}" the Belarusian premier said.',
            "Lev Dubin",
            id="premier of no named land",
        ),
    ],
)
def test_headings_of_speeches(text: str, speaker: str | None) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == [speaker]
