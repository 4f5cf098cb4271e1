"""An article is read again while an editor decides on what was found in it."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction

from articles.ingest.reader import Draft
from articles.ingest.rereading import read_again
from articles.ingest.store import ingest_article
from articles.models import Article, TradeFigure
from articles.models.review import Review
from articles.review import decide_figures
from tests.ingest.test_store import TEXT

pytestmark = pytest.mark.django_db(transaction=True)


def read_in_a_thread(article: Article) -> None:
    """Read an article again over a connection of the thread's own."""
    try:
        read_again(article)
    finally:
        connection.close()


def wait_until_somebody_waits() -> None:
    """Return when another connection waits for a lock that this one holds."""
    for _ in range(100):
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT count(*) FROM pg_locks"
                " WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))"
            )
            if cursor.fetchone()[0]:
                return
        time.sleep(0.05)
    raise AssertionError("nobody waits")


def test_a_decision_taken_meanwhile_is_not_written_over() -> None:
    article = ingest_article(Draft(text=TEXT)).article
    TradeFigure.objects.update(value=1)  # the new reading will differ
    with ThreadPoolExecutor(1) as pool:
        with transaction.atomic():
            decide_figures(TradeFigure.objects.all(), Review.CONFIRMED)
            reading = pool.submit(read_in_a_thread, article)
            wait_until_somebody_waits()
        reading.result(timeout=20)
    figure = TradeFigure.objects.get()
    assert (figure.review, int(figure.value or 0)) == ("confirmed", 1)
