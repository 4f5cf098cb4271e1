"""An article's text with its figures and quotations marked: text and spans → escaped HTML."""

from __future__ import annotations

from dataclasses import dataclass, replace

from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe


@dataclass(frozen=True, slots=True)
class Mark:
    """One stretch to mark. With `href` it is a link; `tag` is the small label at its end.

    `others` are the anchors of the marks it has taken in: their addresses lead to it too.
    """

    start: int
    end: int
    anchor: str
    css: str
    href: str = ""
    tag: str = ""
    title: str = ""
    others: tuple[str, ...] = ()

    def opening(self, *, first: bool) -> SafeString:
        """Return the start tag; only the first piece of a mark carries its id."""
        name = "a" if self.href else "span"
        identity = format_html(' id="{}"', self.anchor) if first else ""
        link = format_html(' href="{}"', self.href) if self.href else ""
        title = format_html(' title="{}"', self.title) if self.title else ""
        start = format_html('<{}{} class="{}"{}{}>', name, identity, self.css, link, title)
        places = [(anchor,) for anchor in self.others] if first else []
        return start + format_html_join("", '<span id="{}"></span>', places)

    def closing(self, *, last: bool) -> SafeString:
        """Return the end tag; the last piece of a mark carries its label."""
        label = format_html("<sup>{}</sup>", self.tag) if last and self.tag else ""
        return format_html("{}</{}>", label, "a" if self.href else "span")


def settle_overlaps(marks: list[Mark]) -> list[Mark]:
    """Return links that don't overlap, in text order: the longest wins and takes the others' labels.

    >>> a, b = Mark(0, 9, "a", "", "/a", "F1"), Mark(3, 5, "b", "", "/b", "F2")
    >>> [(mark.anchor, mark.tag) for mark in settle_overlaps([b, a])]
    [('a', 'F1 F2')]
    """
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (m.start - m.end, m.start)):
        for place, other in enumerate(kept):
            if mark.start < other.end and other.start < mark.end:
                kept[place] = replace(
                    other,
                    tag=f"{other.tag} {mark.tag}".strip(),
                    others=(*other.others, mark.anchor),
                )
                break
        else:
            kept.append(mark)
    return sorted(kept, key=lambda m: m.start)


def mark_text(text: str, links: list[Mark], stretches: list[Mark]) -> SafeString:
    """Return the text as HTML with its links and stretches marked.

    Every piece of the text is escaped by itself. Stretches (quotations) may hold links and one
    another; where two cross, the inner one is closed and opened again, so that the tags nest.
    """
    marks = settle_overlaps(links) + stretches
    starts: dict[int, list[Mark]] = {}
    for mark in marks:
        starts.setdefault(mark.start, []).append(mark)
    cuts = sorted({0, len(text)} | {cut for mark in marks for cut in (mark.start, mark.end)})
    out: list[str] = []
    open_marks: list[Mark] = []
    for place, following in zip(cuts, [*cuts[1:], len(text)], strict=True):
        _close(out, open_marks, place)
        for mark in sorted(starts.get(place, []), key=lambda m: (-m.end, bool(m.href))):
            out.append(mark.opening(first=True))
            open_marks.append(mark)
        out.append(escape(text[place:following]))
    return mark_safe("".join(out))  # each piece was escaped or built by format_html above


def _close(out: list[str], open_marks: list[Mark], place: int) -> None:
    """Close the marks that end at `place`, reopening those that only had to make way."""
    ending = [mark for mark in open_marks if mark.end <= place]
    if not ending:
        return
    lowest = open_marks.index(ending[0])
    above = open_marks[lowest:]
    out.extend(mark.closing(last=mark in ending) for mark in reversed(above))
    del open_marks[lowest:]
    for mark in above:
        if mark not in ending:
            out.append(mark.opening(first=False))
            open_marks.append(mark)
