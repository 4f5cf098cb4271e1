"""A sentence with neither verb nor flow word, which goes on with those before: «За год — на 43 млн»."""

from __future__ import annotations

from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled

_REACH = 70  # characters
# "They buy our machinery. Last year, for $43 million."
_BY_SUM_RE = compiled(
    r"\s*(?:[^.!?;:]{0,45}?[ ,][—–-] |(?:всего|в целом|итого) |[—–-] ?)?"
    r"(?:(?:уже|почти|примерно|около|где-то|более,? чем|больше,? чем|аж) )?на "
    r"(?:(?:сумму|общую сумму|почти|около|более|свыше|порядка|примерно|в|с лишним) )*"
    r"(?:[$€] ?\d|\d[\d ,.]* ?(?:т|м)[а-я]+)"
    r"|\s*(?:(?:in|over|for|during) [^.!?;:$]{3,30}, |last year,? |in all,? |altogether,? )?"
    r"(?:for|worth) (?:(?:about|over|almost|nearly|more than|some) )?(?:[$€] ?\d|\d[\d,.]* ?[mbt]\w*)"
    # "Belarus sold 6,310 tractors. In money it is $108 million".
    r"|\s*in (?:money|value|cash)(?: terms)?,? |\s*in monetary terms,? "
    r"|\s*в (?:деньгах|денежном выражении),? "
    # "The oblast sends 58% of its exports to Russia. Over 2022 this is $2 billion".
    r"|\s*(?:(?:за|по итогам|в) [^.!?;:$]{3,40} )?(?:это|получается|выходит) "
    r"(?:(?:почти|около|более|свыше|порядка|примерно) )?(?:[$€] ?\d|\d[\d ,.]* ?(?:тыс|млн|млрд|милли))"
    r"|\s*(?:(?:in|over|for|during) [^.!?;:$]{3,30},? )?(?:this|that) (?:is|was|means|makes|made"
    r"|comes to|came to|amounts to|amounted to) (?:(?:about|over|almost|nearly|more than|some) )?[$€] ?\d"
)


def goes_on_by_sum(reading: Reading, sentence: Sentence) -> bool:
    """Say whether the next sentence of the paragraph tells only for how much, and when."""
    end = min(reading.document.paragraphs[sentence.paragraph].end, sentence.end + _REACH)
    return _BY_SUM_RE.match(reading.plain, sentence.end, end) is not None
