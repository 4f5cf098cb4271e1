"""The few SVG elements that drawings are made of, with every text escaped, and the frame they stand in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from html import escape

from articles.charts.axes import Scale
from articles.charts.formats import Unit, cell, rounded
from articles.charts.labels import Box, Spot, box_of, text_width
from articles.charts.marks import Kind, Mark
from articles.extraction.records import Qualifier

Link = Callable[[Mark], str]


@dataclass(frozen=True)
class Frame:
    """The paper of a drawing: its size, the margins around the pane, the size of its type."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    size: float
    is_narrow: bool = False

    @cached_property
    def pane(self) -> Box:
        """Where marks stand."""
        return Box(self.left, self.top, self.width - self.right, self.height - self.bottom)

    @cached_property
    def paper(self) -> Box:
        """Where labels may stand: all but the months; the numbers of the axis are taken already."""
        return Box(2, 2, self.width - 2, self.height - self.bottom - 2)

    def y(self, value: float, scale: Scale) -> float:
        """Return the height of a value, in the unit of its scale."""
        share = (value - scale.low) / (scale.high - scale.low)
        return self.pane.bottom - share * (self.pane.bottom - self.pane.top)


WIDE = Frame(760, 400, left=48, right=146, top=26, bottom=32, size=12.5)
NARROW = Frame(360, 430, left=40, right=104, top=26, bottom=30, size=13, is_narrow=True)


@dataclass(slots=True)
class Sheet:
    """A drawing in the making: elements in the order of painting, and what labels must keep off.

    `taken` no label may cover; `crossed`, the lines, only one that has no other place.
    """

    frame: Frame
    scale: Scale
    link: Link
    current: str | None = None
    elements: list[str] = field(default_factory=list)
    taken: list[Box] = field(default_factory=list)
    crossed: list[Box] = field(default_factory=list)

    def add(self, element: str) -> None:
        """Paint an element over those before it."""
        self.elements.append(element)

    def y(self, value: object) -> float:
        """Return the height of a value given in whole units of its currency."""
        return self.frame.y(float(value) / float(self.scale.unit.factor), self.scale)  # type: ignore[arg-type]

    def keep_off(self, x: float, y: float, radius: float = 6) -> None:
        """Note that a mark stands here."""
        self.taken.append(Box(x - radius, y - radius, x + radius, y + radius))

    def markup(self, name: str) -> str:
        """Return the finished picture; `name` is the id of its title, or the title itself."""
        frame = self.frame
        form = "narrow" if frame.is_narrow else "wide"
        body = "".join(self.elements)
        return (
            f'<svg class="{form}" viewBox="0 0 {frame.width:g} {frame.height:g}" role="group"'
            f' aria-label="{escape(name)}">{body}</svg>'
        )


def n(value: float) -> str:
    """Return a coordinate without needless digits."""
    return f"{value:.1f}".removesuffix(".0")


def text(x: float, y: float, words: str, style: str, anchor: str = "start", year: str = "") -> str:
    """Return a line of text with its middle at y."""
    at = "" if anchor == "start" else f' text-anchor="{anchor}"'
    of = f' data-year="{year}"' if year else ""
    return f'<text class="{style}" x="{n(x)}" y="{n(y)}" dy=".35em"{at}{of}>{escape(words)}</text>'


def path(points: Sequence[tuple[float, float]], style: str, year: str = "") -> str:
    """Return a line through points."""
    of = f' data-year="{year}"' if year else ""
    way = "L".join(f"{n(x)} {n(y)}" for x, y in points)
    return f'<path class="{style}" d="M{way}"{of}/>'


def stretch(x1: float, y1: float, x2: float, y2: float, style: str) -> str:
    """Return one straight line."""
    return f'<line class="{style}" x1="{n(x1)}" y1="{n(y1)}" x2="{n(x2)}" y2="{n(y2)}"/>'


def value_axis(sheet: Sheet) -> None:
    """Paint a hairline and a number for each round value."""
    pane = sheet.frame.pane
    for tick in sheet.scale.ticks:
        y = sheet.frame.y(tick, sheet.scale)
        style = "grid zero" if tick == 0 and sheet.scale.low < 0 else "grid"
        sheet.add(stretch(pane.left, y, pane.right, y, style))
        sheet.add(text(pane.left - 8, y, sheet.scale.label(tick), "tick", "end"))
        sheet.taken.append(Box(0, y - 8, pane.left - 4, y + 8))


def mark_link(sheet: Sheet, mark: Mark, x: float, y: float, shape: str, words: str) -> None:
    """Paint a mark as a link to its sentence, with room for a finger and a ring for the open one."""
    here = ' aria-current="true"' if mark.key == sheet.current else ""
    style = mark.kind.value if mark.is_goal else f"s{mark.step}"
    sheet.add(
        f'<a class="mark {style}" href="{escape(sheet.link(mark))}" data-key="{mark.key}"'
        f' data-year="{mark.line}" aria-label="{escape(words)}"{here}>'
        f'<circle class="touch" cx="{n(x)}" cy="{n(y)}" r="12"/>{shape}'
        f'<circle class="halo" cx="{n(x)}" cy="{n(y)}" r="9.5"/></a>'
    )


def point_shape(sheet: Sheet, mark: Mark, x: float, y: float) -> str:
    """Return the shape of a mark: dot, ring, flag or diamond, with whatever hedge it carries."""
    if mark.kind in (Kind.TARGET, Kind.AMBITION):
        return flag(x, y)
    if mark.kind is Kind.FORECAST:
        return f'<path class="hollow" d="M{n(x)} {n(y - 5.5)}l5.5 5.5l-5.5 5.5l-5.5 -5.5z"/>'
    style, radius = ("hollow", 4.4) if mark.kind is Kind.IMPLIED else ("dot", 4.6)
    dot = f'<circle class="{style}" cx="{n(x)}" cy="{n(y)}" r="{radius}"/>'
    hedge = "" if mark.kind is Kind.IMPLIED else tail(mark.qualifier, x, y)
    return reach(sheet, mark, x) + dot + hedge


def flag(x: float, y: float) -> str:
    """Return a flag whose foot stands on the value."""
    return f'<path class="flag" d="M{n(x)} {n(y)}v-15h15l-4.5 5l4.5 5h-15"/>'


def tail(qualifier: Qualifier, x: float, y: float) -> str:
    """Return the open tail of a bound, or the soft edge of a rough value."""
    if qualifier is Qualifier.OVER:
        return f'<path class="tail" d="M{n(x)} {n(y - 5)}v-9m-3.5 4l3.5 -4l3.5 4"/>'
    if qualifier is Qualifier.UNDER:
        return f'<path class="tail" d="M{n(x)} {n(y + 5)}v9m-3.5 -4l3.5 4l3.5 -4"/>'
    if qualifier is Qualifier.ABOUT:
        return f'<path class="tail" d="M{n(x - 9)} {n(y)}q2.2 -3 4.5 0M{n(x + 4.5)} {n(y)}q2.2 3 4.5 0"/>'
    return ""


def reach(sheet: Sheet, mark: Mark, x: float) -> str:
    """Return the bracket of a disputed value or the whisker of a wide one, where wider than the mark."""
    bounds = mark.bounds
    if bounds is None or bounds.low is None or bounds.high is None:
        return ""
    low, high = sheet.y(bounds.low), sheet.y(bounds.high)
    if mark.is_disputed:
        # A bracket of less than five units could not be seen as one.
        low, high = (
            (low, high) if low - high >= 5 else ((low + high) / 2 + 2.5, (low + high) / 2 - 2.5)
        )
        return f'<path class="bracket" d="M{n(x - 7)} {n(low)}h-4V{n(high)}h4"/>'
    if low - high < 9:
        return ""
    ends = f"M{n(x - 3)} {n(low)}h6M{n(x - 3)} {n(high)}h6"
    return f'<path class="whisk" d="M{n(x)} {n(low)}V{n(high)}{ends}"/>'


def value_words(scale: Scale, mark: Mark) -> str:
    """Return a mark's value as its label has it, the disputed ones beside it."""
    if scale.unit not in mark.written:
        mark.written[scale.unit] = _value_words(scale.unit, mark)
    return mark.written[scale.unit]


def _value_words(unit: Unit, mark: Mark) -> str:
    """Return what `value_words` does, written anew."""
    value = rounded(mark.value) if mark.kind is Kind.IMPLIED else mark.value
    words = cell(value, unit, mark.qualifier, mark.high)
    other = next(iter(mark.disputing), None) if mark.is_disputed else None
    if other is None or other.value is None:
        return words
    return f"{words} ≠ {cell(other.value, unit, other.qualifier, other.value_high)}"


def noted_words(scale: Scale, mark: Mark) -> str:
    """Return a mark's value behind the number of its sentence: `③ ≥ 500`."""
    return f"{mark.note} {value_words(scale, mark)}".lstrip()


def label(sheet: Sheet, spot: Spot, words: str, style: str, year: str = "") -> None:
    """Paint a label where it has found its place."""
    sheet.add(text(spot.x, spot.y, words, f"lab {style}", spot.anchor, year))


def label_box(x: float, y: float, words: str, size: float) -> Box:
    """Return the room of a label that starts at x."""
    return box_of(x, y, "start", text_width(words, size), size * 1.2)
