"""One name for goods that share a sum: "cheese, butter and milk powder for $5 million"."""

from __future__ import annotations

from ..sentences.reading import Reading
from ..vocabulary.product_names import KIND_OF
from ..wording.lexicon import Cue, compiled

_FARM = {
    "agricultural products",
    "food",
}  # told together of one kind: «продовольствие и сельхозсырье»
_JOINT_RE = compiled(r"(?:,| and| и|, and|,? as well as|,? а также) ")


def joint_name(reading: Reading, named: list[Cue], found: Cue) -> str:
    """Return the kind that goods listed from `found` on are all of, or the names of two kinds.

    A run of goods is told with one sum; the name of the first alone would be too narrow for it.
    """
    run = [found]
    for cue in named:
        if cue.start > run[-1].start and _JOINT_RE.fullmatch(reading.plain, run[-1].end, cue.start):
            run.append(cue)
    names = list(dict.fromkeys(cue.tag[5:] for cue in run))
    if len(names) == 1 or "goods" in names:
        return names[0]
    if set(names) <= _FARM:
        return "agricultural products"
    kinds = list(dict.fromkeys(KIND_OF.get(name, name) for name in names))
    if len(kinds) == 1:
        return kinds[0]
    *others, last = names if len(names) == 2 else kinds
    return f"{', '.join(others)} and {last}"
