"""Marked text: every piece escaped, tags nested, each mark with its id once."""

import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from articles.pages.marking import Mark, mark_text, settle_overlaps


class Balance(HTMLParser):
    """Reads HTML, keeps its text without labels, and fails on a tag closed out of order."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.text = ""
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.ids += [value or "" for name, value in attrs if name == "id"]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "sup" not in self.open:
            self.text += data


def read(html: str) -> Balance:
    parser = Balance()
    parser.feed(html)
    parser.close()
    return parser


def test_article_text_is_escaped() -> None:
    html = mark_text("<script>$5 & more</script>", [Mark(8, 10, "f1", "", "/f1")], [])
    assert html == '&lt;script&gt;<a id="f1" class="" href="/f1">$5</a> &amp; more&lt;/script&gt;'


def test_a_figure_stands_inside_its_quotation() -> None:
    html = mark_text(
        "say $5 now", [Mark(4, 6, "f1", "", "/f1")], [Mark(0, 10, "s1", "quoted", tag="Q1")]
    )
    assert html == (
        '<span id="s1" class="quoted">say <a id="f1" class="" href="/f1">$5</a> now<sup>Q1</sup></span>'
    )


def test_of_two_figures_at_one_place_the_longer_is_the_link() -> None:
    marks = settle_overlaps([Mark(2, 4, "b", "", "/b", "F2"), Mark(0, 4, "a", "", "/a", "F1")])
    assert [(mark.anchor, mark.tag) for mark in marks] == [("a", "F1 F2")]
    assert 'id="b"' in mark_text("$5 million", marks, [])  # its address still leads there


SPANS = st.tuples(st.integers(0, 30), st.integers(1, 12))


@given(
    st.text(st.sampled_from("ab<>&\"' \n"), max_size=40),
    st.lists(SPANS, max_size=5),
    st.lists(SPANS, max_size=5),
)
def test_any_marks_leave_the_text_as_it_was(
    text: str, links: list[tuple[int, int]], stretches: list[tuple[int, int]]
) -> None:
    def marks(spans: list[tuple[int, int]], kind: str) -> list[Mark]:
        return [
            Mark(start, start + size, f"{kind}{n}", kind, href="/x" if kind == "f" else "", tag="T")
            for n, (start, size) in enumerate(spans)
            if start + size <= len(text)
        ]

    parsed = read(mark_text(text, marks(links, "f"), marks(stretches, "s")))
    assert parsed.text == text
    assert not parsed.open
    assert len(parsed.ids) == len(set(parsed.ids))
    assert {i for i in parsed.ids if re.match("s", i)} == {m.anchor for m in marks(stretches, "s")}
