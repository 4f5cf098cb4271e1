"""A region's figures in the database, for the tests of its page."""

from __future__ import annotations

import re
from datetime import date

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from articles.ingest.places import write_regions
from articles.models import Region, TradeFigure
from tests.builders import (
    make_article,
    make_figure,
    make_source,
    make_speaker,
    make_statement,
    to_date,
    year,
)

PAGE = "/regions/RU-ROS/"
Figures = dict[str, TradeFigure]
TEXT = """Trade grows

The year began well. From January to April the partners did business for $200 million, half as much \
again as a year earlier. "We want $800 million this year," Irina Kulesh said. In 2022 it was $570 million. \
<script>alert(1)</script> ends the text.
"""


def fill_rostov() -> dict[str, TradeFigure]:
    """Store a newest running total, full years, a dispute, a target, another flow and a product."""
    if not Region.objects.exists():  # a browser test before this one has emptied the tables
        write_regions(Region)
    article = make_article(TEXT, published=date(2023, 6, 28))
    said = make_statement(
        "We want $800 million this year,", article=article, speaker=make_speaker()
    )
    other = make_article(
        "Other\n\nIn Minsk they count $557 million.", source=make_source("Bulletin", "press")
    )
    return {
        "newest": _placed(
            make_figure(200, article=article, period=to_date(2023, 4), change_pct=50)
        ),
        "best": make_figure(570, article=article, period=year(2022)),
        "disputed": make_figure(557, article=other, period=year(2022)),
        "older": make_figure(330, period=year(2021), qualifier="over"),
        "nine": make_figure("385.5", period=to_date(2022, 9)),
        "target": make_figure(
            800, article=article, statement=said, status="target", period=year(2023)
        ),
        "exports": make_figure(90, flow="exports", period=year(2022)),
        "product": make_figure(12, product="dairy products", period=year(2022)),
    }


def _placed(figure: TradeFigure) -> TradeFigure:
    """Give a figure the sentence it stands in, and the ones around it."""
    text = figure.article.text
    figure.sentence_start = text.index("From January")
    figure.sentence_end = text.index("earlier.") + len("earlier.")
    figure.context_start = text.index("The year began")
    figure.context_end = text.index("Irina Kulesh said.") + len("Irina Kulesh said.")
    figure.save()
    return figure


def read(client: Client, address: str, **headers: str) -> str:
    """Return the HTML of an address."""
    response = client.get(
        address, headers={key.replace("_", "-"): value for key, value in headers.items()}
    )
    assert response.status_code == 200
    return response.content.decode()


def rows(html: str) -> list[str]:
    """The keys of the table's rows."""
    return re.findall(r'<tr id="([^"]+)"', html)


def count_queries(client: Client, address: str, **headers: str) -> int:
    """Return how many queries an address costs."""
    with CaptureQueriesContext(
        connection,
    ) as queries:
        read(client, address, **headers)
    return len(queries)
