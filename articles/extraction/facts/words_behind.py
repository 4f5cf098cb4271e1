"""Words of planning behind a sum that tell nothing of it: somebody's deed, or what it is held against."""

from __future__ import annotations

from ..wording.lexicon import compiled

_LEAD = 48  # characters
# "If I say $5m, nobody is going to argue": somebody else's deed, not the sum's.
_ANYBODY_RE = compiled(
    r"[,;–—] ?(?:and |but |then )?(?:nobody|no one|(?:every|any|some)(?:body|one)|people)\b"
    r"|[,;–—] ?(?:и |но |то )?(?:никто|всякий|каждый|кто-то|кто угодно)(?!\w)"
)
# "It was $5m, half a billion more than was expected", «на 2% выше прогноза», "as had been planned".
# And «108% при задании 104», "108% against a target of 104%".
_HELD_RE = compiled(
    r"(?:\bthan|(?<!\w)(?:чем|нежели))(?: [^\W\d]+){0,4} $|\bas(?: it)?(?: was| had been)? $|(?<!\w)как и $"
    r"|(?:\b(?:above|below|beyond|ahead of)|(?<!\w)(?:выше|ниже|сверх|больше|меньше))(?: [^\W\d]+){0,2} $"
    r"|(?:\b(?:against|versus|with)(?: an?| the| its)?|(?<!\w)(?:при|против|вместо))(?: [^\W\d]+)? $"
    # "$5m, which few expected", «чего никто не планировал»
    r"|\b(?:which|that|as|something) (?:very )?(?:few|nobody|no one|none|not many|hardly anyone|not even)"
    r"(?: [^\W\d]+){0,3} $"
    r"|(?<!\w)(?:чего|что|такого|этого) (?:мало кто|никто|почти никто|не)(?: [^\W\d]+)? $"
)
# "$5m, he said, adding that the task is to go on growing": but "adding that this is no limit".
_ADDED_RE = compiled(
    r", (?:also |then )?"
    r"(?:adding|noting|stressing|emphasi[sz]ing|pointing out|explaining|recalling|specifying) that"
    r" (?!(?:it|this|that|the (?:sum|figure|result|amount))\b)"
    r"|, (?:также )?"
    r"(?:(?:добав|отмет|указ|замет|уточн|напомн|поясн)(?:ив|ав)|подчеркнув|добавляя|отмечая),? что"
    r" (?!(?:это|эта|этот|она|он|сумма|цифра|показатель)(?!\w))"
)
# "We sold it for $5m and we want to sell more": a wish of its own.
_WISH_RE = compiled(
    r" (?:in (?:19|20)\d\d |last year )?and (?:we|they|he|she|both sides|the (?:sides|two)) (?:also |now )?$"
    r"|(?: (?:в (?:19|20)\d\d году|в прошлом году))? и (?:мы|они|он|она|стороны) (?:также |теперь )?$"
)
# "At $5m, trade has a way to go", "is a stone's throw from the record": how far it still is from there.
_STILL_FAR_RE = compiled(
    r"way to go\b|(?:only )?a matter of time\b|(?:a )?stone's throw\b|(?:not|won't) be long\b"
)


def tells_of_else(plain: str, start: int, at: int) -> bool:
    """Say whether a word of planning at an offset, behind a sum that ends at `start`, is not the sum's."""
    if _ANYBODY_RE.search(plain, start, at) or _ADDED_RE.search(plain, start, at):
        return True
    if _WISH_RE.fullmatch(plain, start, at) or _STILL_FAR_RE.match(plain, at):
        return True
    return _HELD_RE.search(plain, max(start, at - _LEAD), at) is not None
