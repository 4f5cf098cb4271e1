"""The region page without JavaScript, on paper, on a phone; labels as the browser really sets them."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from articles.models import TradeFigure
from tests.browser.test_region_chart import PAGE, Figures, OpenPage
from tests.pages.regions import fill_rostov

pytestmark = pytest.mark.django_db(transaction=True)
Read = Callable[[Page], list[str]]
# Every two labels of the visible drawing whose boxes share more than a hair.
COLLISIONS = """() => { const boxes = [...document.querySelectorAll('.server svg .lab')]
    .filter(text => text.getClientRects().length)
    .map(text => [text.textContent, text.getBoundingClientRect()]);
    return boxes.flatMap(([one, a], i) => boxes.slice(i + 1).filter(([, b]) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3)
      .map(([other]) => one + ' / ' + other)); }"""


@pytest.fixture
def figures(transactional_db: None) -> Figures:
    """Rostov Oblast with every kind of figure."""
    return fill_rostov()


def test_without_javascript_every_mark_is_a_link_to_its_sentence(
    open_page: OpenPage, figures: Figures
) -> None:
    page = open_page(PAGE, javascript=False)
    marks = page.locator(".server svg.wide a.mark")
    assert marks.count() == page.locator("#values tbody tr").count() > 3
    page.locator(f".server svg.wide a[data-key={figures['nine'].public_id}]").click()
    expect(page.locator("#sentence mark")).to_have_text("$385.5 million")


def test_without_javascript_the_controls_are_links_and_forms(
    open_page: OpenPage, figures: Figures
) -> None:
    page = open_page(PAGE, javascript=False)
    page.get_by_role("link", name="Annual", exact=True).click()
    expect(page).to_have_url(re.compile(re.escape("?view=annual") + "$"))
    page.get_by_role("checkbox", name="targets").uncheck()
    page.get_by_role("button", name="Apply").first.click()
    expect(page).to_have_url(re.compile(re.escape("?view=annual&show=implied,unreviewed") + "$"))
    assert page.locator("#values tr.target").count() == 0


@pytest.mark.parametrize("view", ["pace", "annual", "all"])
@pytest.mark.parametrize("width", [390, 1280])
def test_labels_as_set_by_the_browser_do_not_collide(
    open_page: OpenPage, figures: Figures, view: str, width: int
) -> None:
    page = open_page(f"{PAGE}?view={view}", javascript=False, width=width)
    assert page.evaluate(COLLISIONS) == []


def test_the_phone_has_a_chart_of_its_own_and_nothing_scrolls_sideways(
    open_page: OpenPage, figures: Figures
) -> None:
    page = open_page(PAGE, javascript=False, width=390, height=844)
    expect(page.locator(".server svg.narrow")).to_be_visible()
    expect(page.locator(".server svg.wide")).to_be_hidden()
    assert page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")
    chart, panel = page.locator("#chart").bounding_box(), page.locator("#sentence").bounding_box()
    assert chart
    assert panel
    assert panel["y"] >= chart["y"] + chart["height"]


def test_paper_shows_the_server_s_drawing_the_table_and_the_address(
    open_page: OpenPage, figures: Figures
) -> None:
    page = open_page(PAGE)
    expect(page.locator("#chart.drawn")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator(".server svg.wide")).to_be_visible()
    expect(page.locator("canvas")).to_be_hidden()
    expect(page.locator(".controls")).to_be_hidden()
    expect(page.locator("p.printed")).to_contain_text("/regions/RU-ROS/")


def test_copy_link_copies_the_canonical_address(open_page: OpenPage, figures: Figures) -> None:
    page = open_page(f"{PAGE}?view=annual", permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("link", name="Copy link").first.click()
    expect(page.locator("#told")).to_have_text("Link copied")
    assert page.evaluate("() => navigator.clipboard.readText()") == page.url


def test_copy_as_text_copies_a_sentence_with_its_footnote(
    open_page: OpenPage, figures: Figures
) -> None:
    page = open_page(PAGE, permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("link", name="Copy as text").click()
    expect(page.locator("#told")).to_have_text("Text copied")
    text = page.evaluate("() => navigator.clipboard.readText()")
    assert text.startswith("Turnover of Belarus and Rostov Oblast, January–April")
    assert f"/figures/{figures['newest'].public_id}/" in text


def test_single_letters_do_what_the_help_says_and_can_be_switched_off(
    open_page: OpenPage, figures: Figures
) -> None:
    page = open_page(PAGE)
    page.keyboard.press("/")
    expect(page.locator("#search")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("?")
    page.get_by_label("single-letter keys are on").uncheck()
    page.get_by_role("button", name="Close").click()
    page.keyboard.press("]")
    expect(page.locator("#sentence mark")).to_have_text("$200 million")


def test_the_first_tab_leads_to_the_content(open_page: OpenPage, figures: Figures) -> None:
    page = open_page(PAGE)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="To the content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()


def test_the_newest_sentence_is_open_at_first(open_page: OpenPage, figures: Figures) -> None:
    page = open_page(PAGE)
    assert isinstance(figures["newest"], TradeFigure)
    expect(page.locator("#sentence mark")).to_have_text("$200 million")
    expect(page.locator("#sentence .ctx").first).to_contain_text("The year began well.")
