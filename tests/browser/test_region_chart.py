"""The chart in a real browser: from the CDN, from the site, drawn by the server; by mouse and by keys."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from playwright.sync_api import Page, expect

from articles.models import TradeFigure
from tests.pages.regions import fill_rostov

pytestmark = pytest.mark.django_db(transaction=True)
PAGE = "/regions/RU-ROS/"
OpenPage = Callable[..., Page]
Figures = dict[str, TradeFigure]
# What htmx marks a block with until its swap is over.
SETTLING = ".htmx-swapping, .htmx-added, .htmx-settling, [aria-busy]"
# What the chart on the page holds, told by Chart.js itself.
POINTS = """() => [...charts.values()][0].data.datasets.flatMap(set =>
    set.data.map(point => [point.mark.key, point.y]))"""
WHERE = """key => { const chart = [...charts.values()][0];
    const found = Marks.placed(chart).find(point => point.mark.key === key);
    const box = chart.canvas.getBoundingClientRect(); return [box.x + found.x, box.y + found.y]; }"""
MAIN = """() => document.querySelector('#main').outerHTML
    .replace(/<canvas.*?>/s, '<canvas>').replace(/\\s+/g, ' ')"""


@pytest.fixture
def figures(transactional_db: None) -> Figures:
    """Rostov Oblast with every kind of figure."""
    return fill_rostov()


@pytest.fixture
def open_chart(open_page: OpenPage, figures: Figures) -> OpenPage:
    """Open a page and wait until Chart.js has drawn."""

    def open_drawn(path: str = PAGE, **options: object) -> Page:
        page = open_page(path, **options)
        expect(page.locator("#chart.drawn canvas")).to_be_visible()
        return page

    return open_drawn


def test_the_library_comes_from_the_cdn_with_its_integrity(
    open_chart: OpenPage, foreign_requests: list[str], console: list[str]
) -> None:
    page = open_chart()
    link = page.locator("#chartjs")
    assert link.get_attribute("integrity") == settings.CHART_JS_INTEGRITY
    assert link.get_attribute("crossorigin") == "anonymous"
    assert set(foreign_requests) == {settings.CHART_JS_URL}
    assert console == []


def test_a_blocked_cdn_is_replaced_by_the_site_s_own_copy(open_chart: OpenPage) -> None:
    page = open_chart(cdn=False)
    assert page.evaluate("() => window.Chart.version") == "4.6.1"


def test_an_altered_library_is_refused(
    open_page: OpenPage, figures: Figures, console: list[str]
) -> None:
    page = open_page("/method/")
    page.route(
        settings.CHART_JS_URL,
        lambda route: route.fulfill(body="window.Chart = 1", content_type="text/javascript"),
    )
    page.goto(PAGE)
    expect(page.locator("#chart.drawn")).to_be_visible()
    assert page.evaluate("() => window.Chart.version") == "4.6.1"
    assert any("integrity" in line for line in console)


def test_with_neither_the_server_s_drawing_stands(open_page: OpenPage, figures: Figures) -> None:
    page = open_page("/method/", cdn=False)
    page.route("**/vendor/chart.umd.js", lambda route: route.abort())
    page.goto(PAGE)
    expect(page.locator(".server svg.wide")).to_be_visible()
    expect(page.locator("canvas")).to_be_hidden()


@pytest.mark.parametrize("view", ["pace", "annual", "all"])
def test_the_chart_holds_the_rows_of_the_table(open_chart: OpenPage, view: str) -> None:
    page = open_chart(f"{PAGE}?view={view}")
    rows = page.eval_on_selector_all(
        "#values tbody tr", "rows => rows.map(r => [r.dataset.key, Number(r.dataset.y)])"
    )
    assert sorted(page.evaluate(POINTS)) == sorted(rows)
    assert len(rows) > 2


def test_a_click_on_a_point_opens_its_sentence(open_chart: OpenPage, figures: Figures) -> None:
    page = open_chart()
    key = figures["nine"].public_id
    x, y = page.evaluate(WHERE, key)
    page.mouse.click(x, y)
    expect(page.locator("#sentence mark")).to_have_text("$385.5 million")
    expect(page).to_have_url(re.compile(re.escape(f"?point={key}") + "$"))
    expect(page.locator(f"#values tr[data-key={key}]")).to_have_attribute("aria-current", "true")
    page.go_back()
    assert PAGE not in page.url


def test_the_state_reached_by_clicks_is_the_state_loaded_cold(
    open_chart: OpenPage, figures: Figures
) -> None:
    page = open_chart()
    page.get_by_role("link", name="All statements", exact=True).click()
    expect(page.locator("#chart-title")).to_contain_text("every value over its period")
    page.locator(f"#values tr[data-key={figures['best'].public_id}] .n a").first.click()
    expect(page.locator("#sentence mark")).to_have_text("$570 million")
    expect(page.locator("#chart.drawn")).to_be_visible()
    expect(page.locator(SETTLING)).to_have_count(0)
    clicked, address = page.evaluate(MAIN), page.url
    cold = open_chart(address)
    assert cold.evaluate(MAIN) == clicked


def test_controls_push_their_address_and_back_leads_back(open_chart: OpenPage) -> None:
    page = open_chart()
    page.get_by_role("link", name="Annual", exact=True).click()
    expect(page.locator("#chart-title")).to_contain_text("full years")
    page.get_by_role("checkbox", name="implied").uncheck()
    expect(page).to_have_url(re.compile(re.escape("?view=annual&show=targets,unreviewed") + "$"))
    expect(page.locator("#chart.drawn")).to_be_visible()
    page.go_back()
    expect(page).to_have_url(re.compile(re.escape("?view=annual") + "$"))
    expect(page.get_by_role("checkbox", name="implied")).to_be_checked()
    expect(page.locator("#chart.drawn")).to_be_visible()


def test_the_chart_is_walked_by_keys(open_chart: OpenPage, figures: Figures) -> None:
    page = open_chart()
    page.locator("canvas").focus()
    page.keyboard.press("Home")
    expect(page.locator("#told")).to_contain_text("2021")
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("End")
    expect(page.locator("#told")).to_contain_text("2023: $800")
    page.keyboard.press("Enter")
    expect(page.locator("#sentence mark")).to_have_text("$800 million")
    expect(page.locator("#sentence-title")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("canvas")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("canvas")).not_to_be_focused()


def test_brackets_lead_from_figure_to_figure(open_chart: OpenPage) -> None:
    page = open_chart()
    expect(page.locator("#sentence mark")).to_have_text("$200 million")
    page.keyboard.press("]")
    expect(page.locator("#sentence mark")).to_have_text("$800 million")
    page.keyboard.press("[")
    expect(page.locator("#sentence mark")).to_have_text("$200 million")


def test_a_year_and_what_was_said_of_it_mark_each_other(open_chart: OpenPage) -> None:
    page = open_chart()
    said = page.locator(".said [data-years~='2023']")
    page.locator("#values tr[data-line='2023'] .n a").first.focus()
    expect(said).to_have_class("on")
    said.hover()
    expect(page.locator("#values tr[data-line='2023']").first).to_have_class(
        "stated unreviewed of-year"
    )


@pytest.mark.parametrize("options", [{}, {"dark": True}, {"width": 390, "height": 844}])
def test_axe_finds_nothing(
    open_page: OpenPage, figures: Figures, options: dict[str, object]
) -> None:
    page = open_page(PAGE, **options)
    expect(page.locator("#chart.drawn")).to_be_visible()
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


def test_nothing_breaks_the_content_security_policy(
    open_chart: OpenPage, figures: Figures, console: list[str]
) -> None:
    page = open_chart(dark=True)
    page.get_by_role("link", name="Annual", exact=True).click()
    expect(page.locator("#chart-title")).to_contain_text("full years")
    page.locator(f"#values tr[data-key={figures['best'].public_id}] .n a").first.click()
    expect(page.locator("#sentence mark")).to_have_text("$570 million")
    assert console == []
