"""Every public page in a real browser: axe, no complaint in the console, with and without JavaScript."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.builders import make_article, make_figure, make_source, make_statement, year
from tests.pages.regions import fill_rostov

pytestmark = pytest.mark.django_db(transaction=True)

Address = Callable[[dict[str, str]], str]
COMPARED = "RU-ROS,RU-TUL,RU-VOR"
# Every kind of page, by the ids of what the register holds.
PAGES: dict[str, Address] = {
    "home": lambda ids: "/",
    "regions": lambda ids: "/regions/",
    "region": lambda ids: "/regions/RU-ROS/",
    "silent region": lambda ids: "/regions/RU-YEV/",
    "article": lambda ids: ids["article"],
    "figure": lambda ids: ids["figure"],
    "statements": lambda ids: "/statements/",
    "statement": lambda ids: ids["statement"],
    "speaker": lambda ids: "/speakers/irina-kulesh/",
    "targets": lambda ids: "/targets/",
    "targets, none left": lambda ids: "/targets/?region=RU-ROS&due=1999",
    "comparison": lambda ids: f"/compare/?regions={COMPARED}",
    "comparison, panels": lambda ids: f"/compare/?regions={COMPARED}&view=panels&scale=own",
    "comparison, table": lambda ids: f"/compare/?regions={COMPARED},XX&view=table",
    "comparison, empty": lambda ids: "/compare/",
    "coverage": lambda ids: "/coverage/",
    "method": lambda ids: "/method/",
    "search": lambda ids: "/search/?q=rostov",
    "not found": lambda ids: "/nowhere/",
}
# Names at the ends of lines that share more than a hair.
COLLISIONS = """() => { const boxes = [...document.querySelectorAll('.server svg .lab')]
    .filter(text => text.getClientRects().length)
    .map(text => [text.textContent, text.getBoundingClientRect()]);
    return boxes.flatMap(([one, a], i) => boxes.slice(i + 1).filter(([, b]) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3)
      .map(([other]) => one + ' / ' + other)); }"""


# Rows of tables whose cells do not stand under the headings that they are counted to.
ASTRAY = """() => [...document.querySelectorAll('main table')].flatMap(table => {
    const heads = [...table.querySelectorAll('thead th')].map(head => head.getBoundingClientRect());
    return [...table.querySelectorAll('tbody tr')].filter(row => row.getClientRects().length
      && [...row.cells].some((cell, i) => !heads[i] || !cell.getClientRects().length
        || Math.abs(cell.getBoundingClientRect().left - heads[i].left) > 1))
      .map(row => row.innerText); })"""


@pytest.fixture
def ids(transactional_db: None) -> dict[str, str]:
    """Fill the register with three regions, a dispute, targets and quotations; return addresses."""
    figures = fill_rostov()
    for code, values in {"RU-TUL": (120, 130, 128), "RU-VOR": (500, 125, 131)}.items():
        for of, value in zip((2019, 2021, 2022), values, strict=True):
            make_figure(value, partner_id=code, period=year(of))
    early = make_article(published=date(2019, 2, 1), source=make_source("Bulletin", "press"))
    make_figure(125, partner_id="RU-TUL", period=year(2022), status="target", article=early)
    make_figure(900, partner_id="RU-TUL", period=None, status="target", article=early)
    quote = make_statement("We sell milk to everybody, and machines to some.")
    figure = figures["newest"]
    return {
        "article": figure.article.get_absolute_url(),
        "figure": figure.get_absolute_url(),
        "statement": quote.get_absolute_url(),
    }


def violations(page: Page) -> list[str]:
    """Return what axe finds on a page."""
    found = Axe().run(page).response["violations"]
    return [f"{rule['id']}: {node['html'][:150]}" for rule in found for node in rule["nodes"]]


@pytest.mark.parametrize(
    ("width", "dark"), [(1280, False), (390, True)], ids=["desk", "phone, dark"]
)
@pytest.mark.parametrize("name", PAGES)
def test_axe_and_the_console_have_nothing_to_say(
    open_page: OpenPage,
    ids: dict[str, str],
    console: list[str],
    foreign_requests: list[str],
    name: str,
    width: int,
    dark: bool,
) -> None:
    page = open_page(PAGES[name](ids), width=width, dark=dark)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert [line for line in console if "404 (Not Found)" not in line] == []
    assert set(foreign_requests) <= {settings.CHART_JS_URL}


@pytest.mark.parametrize(
    "name", ["home", "targets", "comparison", "comparison, panels", "coverage"]
)
def test_a_page_says_the_same_without_javascript(
    open_page: OpenPage, ids: dict[str, str], name: str
) -> None:
    address = PAGES[name](ids)
    with_it, without = (
        open_page(address, javascript=javascript).locator("main").inner_text()
        for javascript in (True, False)
    )
    assert with_it == without


@pytest.mark.parametrize("width", [320, 1280])
def test_no_name_is_too_long_for_a_page(
    open_page: OpenPage, ids: dict[str, str], width: int
) -> None:
    article = make_article("T" * 400, source=make_source("s" * 120))
    figure = make_figure(7, article=article, period=year(2022))
    quote = make_statement("w" * 300, article=make_article("w" * 300, source=article.source))
    pages = [article, figure, quote, quote.speaker, figure.partner]
    for address in [row.get_absolute_url() for row in pages if row]:
        page = open_page(address, width=width)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address


@pytest.mark.parametrize("name", ["home", "region", "targets", "comparison", "coverage"])
def test_each_cell_stands_under_its_heading(
    open_page: OpenPage, ids: dict[str, str], name: str
) -> None:
    page = open_page(PAGES[name](ids))
    assert page.locator("main tbody tr").count() > 0
    assert page.evaluate(ASTRAY) == []


def test_regions_are_sorted_and_unfolded_without_javascript(
    open_page: OpenPage, ids: dict[str, str]
) -> None:
    page = open_page("/", javascript=False)
    page.locator("#lines thead").get_by_role("link", name="Newest value").click()
    expect(page).to_have_url(re.compile(re.escape("/?sort=-value#lines") + "$"))
    expect(page.locator("#lines tbody th").first).to_have_text("Rostov Oblast ≠ sources differ")
    page.get_by_role("link", name="Show all 83 regions").click()
    expect(page.locator("#lines tbody tr")).to_have_count(83)


def test_sorting_swaps_the_table_alone_and_keeps_its_address(
    open_page: OpenPage, ids: dict[str, str], console: list[str]
) -> None:
    page = open_page("/")
    page.evaluate("document.querySelector('h1').dataset.kept = 'yes'")
    page.locator("#lines thead").get_by_role("link", name="Region").click()
    expect(page.locator("#lines th[aria-sort]")).to_have_attribute("aria-sort", "ascending")
    assert page.locator("h1[data-kept]").count() == 1
    expect(page).to_have_url(re.compile(re.escape("/?sort=name") + "$"))
    swapped = page.locator("main").inner_text()
    page.goto(page.url)
    assert page.locator("main").inner_text() == swapped
    assert console == []


@pytest.mark.parametrize("javascript", [True, False])
def test_a_comparison_is_put_together_by_choosing(
    open_page: OpenPage, ids: dict[str, str], console: list[str], javascript: bool
) -> None:
    page = open_page("/compare/", javascript=javascript)
    for name, address in (("Tula Oblast", "RU-TUL"), ("Voronezh Oblast", "RU-TUL,RU-VOR")):
        page.get_by_label("Region to add").select_option(label=name)
        page.get_by_role("button", name="Add", exact=True).click()
        page.wait_for_url(f"**/compare/?regions={address}")
    expect(page.locator("svg.wide a.mark")).to_have_count(6)
    page.get_by_role("link", name="Remove Tula Oblast").click()
    page.wait_for_url("**/compare/?regions=RU-VOR")
    expect(page.locator("main")).to_contain_text("add another")
    assert console == []


def test_delete_takes_a_region_out(open_page: OpenPage, ids: dict[str, str]) -> None:
    page = open_page(f"/compare/?regions={COMPARED}")
    page.locator(".picked").get_by_role("link", name="Tula Oblast", exact=True).focus()
    page.keyboard.press("Delete")
    page.wait_for_url("**/compare/?regions=RU-ROS,RU-VOR")
    expect(page.locator(".picked")).not_to_contain_text("Tula")


@pytest.mark.parametrize("javascript", [True, False])
def test_the_ledger_is_narrowed_by_links(
    open_page: OpenPage, ids: dict[str, str], javascript: bool
) -> None:
    page = open_page("/targets/", javascript=javascript)
    expect(page.locator("tr.target")).to_have_count(3)
    page.get_by_role("link", name="Tula Oblast", exact=True).first.click()
    page.wait_for_url("**/targets/?region=RU-TUL")
    expect(page.locator("tr.target")).to_have_count(2)


def test_filters_are_folded_on_a_phone_and_open_on_a_desk(
    open_page: OpenPage, ids: dict[str, str]
) -> None:
    desk, phone = open_page("/targets/"), open_page("/targets/", width=390)
    expect(
        desk.get_by_role("link", name="not yet due").or_(desk.locator(".facets li a")).first
    ).to_be_visible()
    expect(phone.locator(".facets nav li a").first).to_be_hidden()
    phone.get_by_text("Filter", exact=True).click()
    expect(phone.locator(".facets nav li a").first).to_be_visible()


@pytest.mark.parametrize("view", ["lines", "panels"])
@pytest.mark.parametrize("width", [390, 1280])
def test_no_label_of_a_comparison_covers_another(
    open_page: OpenPage, ids: dict[str, str], width: int, view: str
) -> None:
    page = open_page(f"/compare/?regions={COMPARED}&view={view}", width=width)
    assert page.evaluate(COLLISIONS) == []


def test_a_point_of_a_comparison_opens_its_sentence(
    open_page: OpenPage, ids: dict[str, str]
) -> None:
    page = open_page(f"/compare/?regions={COMPARED}", javascript=False)
    mark = page.locator("svg.wide a.mark[aria-label*='Tula Oblast, 2021']")
    mark.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#sentence mark")).to_have_text("$130 million")


def test_paper_has_no_controls(open_page: OpenPage, ids: dict[str, str]) -> None:
    page = open_page(f"/compare/?regions={COMPARED}")
    page.emulate_media(media="print")
    expect(page.locator(".controls").first).to_be_hidden()
    expect(page.locator("svg.wide")).to_be_visible()
    expect(page.locator("table.matrix")).to_be_visible()
