"""The region page: one address, page or fragment, table and sentence, at any number of figures."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from html import unescape

import pytest
from django.test import Client

from articles.models import TradeFigure
from tests.builders import make_article, make_figure, make_statement, to_date, year
from tests.pages.regions import PAGE, Figures, read, rows

pytestmark = pytest.mark.django_db


def marks(html: str, form: str = "wide") -> list[str]:
    """The keys of the marks of one drawing."""
    found = re.search(rf'<svg class="{form}".*?</svg>', html, re.DOTALL)
    return re.findall(r'data-key="([^"]+)"', found[0]) if found else []


def test_the_answer_line_links_each_number_to_its_sentence(
    client: Client, figures: Figures
) -> None:
    html = read(client, PAGE)
    answer = re.search(r'id="answer".*?</p>', html, re.DOTALL)
    assert answer
    for name in ("newest", "best", "target"):
        assert f"point={figures[name].public_id}" in answer[0]
    assert "1 disputed value" in answer[0]


@pytest.mark.parametrize("view", ["pace", "annual", "all"])
@pytest.mark.usefixtures("figures")
def test_marks_rows_and_sentences_are_one_set(client: Client, view: str) -> None:
    html = read(client, f"{PAGE}?view={view}")
    assert len(rows(html)) > 2
    assert sorted(marks(html)) == sorted(marks(html, "narrow")) == sorted(rows(html))
    for link in set(re.findall(r'<tr id=.*?href="([^"#]+)#sentence"', html)):
        assert "<mark>" in read(
            client, PAGE + unescape(link), HX_Request="true", HX_Target="sentence"
        )


def test_the_sentence_stands_between_its_neighbours(client: Client, figures: Figures) -> None:
    html = read(client, f"{PAGE}?point={figures['newest'].public_id}")
    assert '<span class="ctx">The year began well. </span>From January to April' in html
    assert "business for <mark>$200 million</mark>, half as much" in html
    assert "200,000,000\u00a0USD, exact, both directions, all goods" in html


@pytest.mark.usefixtures("figures")
def test_article_text_is_escaped(client: Client) -> None:
    html = read(client, f"{PAGE}?view=all")
    assert "<script>alert" not in html


def test_a_disputed_value_shows_all_sides(client: Client, figures: Figures) -> None:
    html = read(
        client, f"{PAGE}?point={figures['best'].public_id}", HX_Request="true", HX_Target="sentence"
    )
    strip = re.search(r'class="strip".*?</section>', html, re.DOTALL)
    assert strip
    assert "$570\u00a0million" in strip[0]
    assert "$557\u00a0million" in strip[0]
    assert "2.3\u00a0%" in strip[0]


@pytest.mark.parametrize("state", ["nothing", "mentions", "chart"])
def test_a_point_of_another_region_opens_its_sentence_and_leads_to_its_chart(
    client: Client, figures: Figures, state: str
) -> None:
    if state == "mentions":
        make_statement("We trade with them.", regions=("RU-TUL",))
    if state == "chart":
        make_figure(10, partner_id="RU-TUL")
    point = figures["newest"].public_id
    html = read(client, f"/regions/RU-TUL/?point={point}")
    assert "<mark>$200 million</mark>" in html
    assert f'In the chart of <a href="/regions/RU-ROS/?cur=USD&amp;point={point}">Rostov' in html


def test_an_unknown_point_is_told(client: Client, figures: Figures) -> None:
    assert "This figure is not in the register." in read(client, f"{PAGE}?point=f0")


def test_a_figure_of_elsewhere_said_here_leads_to_its_own_page(client: Client) -> None:
    said = make_statement("Trade came to $45 million.", regions=("RU-TUL",))
    figure = make_figure(45, article=said.article, statement=said)
    html = read(client, "/regions/RU-TUL/")
    link = f'<a href="/regions/RU-ROS/?cur=USD&amp;point={figure.public_id}#sentence">'
    assert link in html
    assert f"{link}$45\u00a0million" in html


def test_the_rewound_sentence_tells_what_was_known_then(client: Client, figures: Figures) -> None:
    figure = figures["newest"]
    figure.history.update(history_date=datetime(2024, 1, 1, tzinfo=UTC))
    figure.review = "confirmed"
    figure.save()
    address = f"{PAGE}?asOf={{}}&point={figure.public_id}"
    assert "not in the register" in read(client, address.format("2023-12-31"))
    assert 'class="st unreviewed"' in read(client, address.format("2024-01-02"))
    assert 'class="st confirmed"' in read(client, f"{PAGE}?point={figure.public_id}")


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: None, "Not mentioned so far"),
        (lambda: make_statement("We trade with them."), "No trade figure for this region"),
        (lambda: make_figure(500, status="target", period=year(2030)), "No actual stated yet"),
        (lambda: make_figure(47, flow="balance", period=year(2022)), "$47\u00a0million"),
    ],
)
def test_little_or_nothing_is_told_in_words(
    client: Client, make: Callable[[], object], words: str
) -> None:
    make()
    assert words in read(client, PAGE)


def test_a_choice_without_values_says_so(client: Client, figures: Figures) -> None:
    assert "No value for this choice" in read(client, f"{PAGE}?cur=BYN")


def test_a_flow_without_values_is_told_but_leads_nowhere(client: Client, figures: Figures) -> None:
    html = read(client, PAGE)
    assert '<span class="none">From the region 0</span>' in html
    assert 'href="?flow=exports"' in html


def test_what_is_not_in_the_main_series_stands_below_with_its_reason(
    client: Client, figures: Figures
) -> None:
    html = read(client, PAGE)
    others = html[html.index('id="others-title"') :]
    assert "dairy products" in others
    assert "one product or service, not all goods" in others


def test_targets_show_what_came_of_them(client: Client, figures: Figures) -> None:
    html = read(client, PAGE)
    ledger = html[html.index('id="targets-title"') : html.index('id="sentence"')]
    assert "$800\u00a0million" in ledger
    assert "due, no actual stated, $600\u00a0million to go after January–April\u00a02023" in ledger
    assert "short" not in ledger


def test_show_switches_marks_off(client: Client, figures: Figures) -> None:
    everything, stated = rows(read(client, PAGE)), rows(read(client, f"{PAGE}?show=unreviewed"))
    assert figures["target"].public_id in everything
    assert figures["target"].public_id not in stated
    assert not any("-" in key for key in stated)
    assert rows(read(client, f"{PAGE}?show=targets")) == []
    spans = rows(read(client, f"{PAGE}?view=all&show=unreviewed"))
    assert figures["target"].public_id in rows(read(client, f"{PAGE}?view=all"))
    assert spans
    assert figures["target"].public_id not in spans


def test_a_value_of_months_that_were_not_over_says_so(client: Client) -> None:
    make_figure(500, period=year(2022), article=make_article(published=date(2022, 10, 5)))
    make_figure(400, period=year(2021))
    table = read(client, f"{PAGE}?view=table")
    assert "stated, before these months were over" in table
    assert table.count("before these months were over") == 1


@pytest.mark.usefixtures("figures")
def test_sample_data_is_marked_as_such(client: Client) -> None:
    assert "Sample data" not in read(client, PAGE)
    figure = make_figure(
        5, article=make_article("S\n\nIt is $5 million.", is_sample=True), partner_id="RU-TUL"
    )
    assert figure.partner_id == "RU-TUL"
    assert "Sample data: figures after published reports" in read(client, "/regions/RU-TUL/")


def test_the_register_is_rewound_and_says_so(client: Client, figures: Figures) -> None:
    html = read(client, f"{PAGE}?asOf=2001-01-31")
    assert "You see the register as of <b>31\u00a0January 2001</b>" in html
    assert 'href="/regions/RU-ROS/">Go to today' in html
    assert f"{len(figures)} figures here have changed since." in html
    assert rows(html) == []


def test_a_belarusian_region_trades_with_russia_and_names_the_other_side(client: Client) -> None:
    make_figure(70, reporter_id="BY-HO", partner_id="RU", flow="exports", period=year(2021))
    make_figure(30, reporter_id="BY-HO", partner_id="RU-BRY", period=year(2021))
    html = read(client, "/regions/BY-HO/")
    assert "To Russia" in html
    assert "Gomel Oblast – Bryansk Oblast" in html
    assert "one region of Russia, not the whole country" in html


def test_figures_outside_any_main_series_are_not_called_a_wrong_choice(client: Client) -> None:
    make_figure(30, product="timber", period=year(2021))
    html = read(client, PAGE)
    assert "No value for the whole of this trade" in html
    assert 'class="controls"' not in html


def test_a_quarter_that_is_not_derived_says_why(client: Client) -> None:
    make_figure(300, period=to_date(2022, 9))
    make_figure(200, period=to_date(2022, 6), qualifier="over")
    html = read(client, f"{PAGE}?view=quarters")
    assert "not derived</summary>" in html
    assert "one of the two running totals is hedged" in html


@pytest.mark.parametrize(("start", "is_broken"), [(2015, True), (2017, False)])
def test_the_break_of_the_belarusian_rouble_is_told(
    client: Client, start: int, is_broken: bool
) -> None:
    for number in range(2):
        make_figure(90 + number, currency="BYN", period=year(start + number * 3))
    html = read(client, f"{PAGE}?cur=BYN&time=2010..latest")
    assert ("Break in July 2016" in html) is is_broken


def test_unreviewed_figures_switched_off_are_not_called_unmentioned(client: Client) -> None:
    make_figure(500)
    html = read(client, f"{PAGE}?show=targets")
    assert "Not mentioned" not in html
    assert "No figure of this region has been confirmed by a person." in html
    assert f'<a href="{PAGE}?show=targets,unreviewed">Show unreviewed ones too</a>' in html


@pytest.mark.parametrize("moment", ["2023-06-30", "2023-06-30T12:00:00Z"])
def test_a_rewound_page_speaks_from_its_day(client: Client, figures: Figures, moment: str) -> None:
    TradeFigure.history.update(history_date=datetime(2023, 6, 29, tzinfo=UTC))
    html = read(client, f"{PAGE}?asOf={moment}")
    assert "As of 30\u00a0June 2023." in html
    assert "not yet due" in html
    assert "due, no actual stated" not in html
    assert "due, no actual stated" in read(client, PAGE)


@pytest.mark.parametrize("moment", ["9999-12-31", "9999-12-31T23:59:59Z", "0001-01-01"])
def test_no_day_is_too_far_to_rewind_to(client: Client, figures: Figures, moment: str) -> None:
    assert "You see the register as of" in read(client, f"{PAGE}?asOf={moment}")


def test_a_disputed_value_stands_beside_what_parts_from_it_not_beside_its_echo(
    client: Client,
) -> None:
    make_figure("340.2", article=make_article("N", published=date(2023, 6, 1)))
    make_figure(340, qualifier="about")
    make_figure(500, qualifier="over")
    html = read(client, f"{PAGE}?view=annual").replace("\u00a0", " ")
    row = html[html.index('<tr id="') : html.index("</tbody>")]
    assert "≠ ≥ 500" in row
    assert "≈ 340" not in row
    compared = read(client, "/compare/?regions=RU-ROS,RU-TUL").replace("\u00a0", " ")
    assert re.search(r'another source says</span></span> <a class="dis" [^>]+>≥ 500<', compared)


def test_figures_apart_stand_newest_first_and_lead_to_those_left_out(client: Client) -> None:
    for number in range(21):
        article = make_article(published=date(2023, 1, 28 - number))
        make_figure(1 + number, article=article, product="timber")
    html = read(client, PAGE)
    said = re.findall(
        r'<td class="nw">(\d+)\u00a0Jan\u00a02023', html[html.index("others-title") :]
    )
    assert [int(day) for day in said] == sorted(map(int, said), reverse=True)
    assert len(said) == 20
    assert "The 20 that came last are shown" in html
    assert '<a href="/regions/RU-ROS.csv?scope=all" download>CSV</a>' in html
