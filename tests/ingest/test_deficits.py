"""A hedge is stored as a bound of the number: of a deficit, which is negative, it turns round."""

from __future__ import annotations

from importlib import import_module

import pytest
from django.db import connection

from articles.ingest.reader import Draft
from articles.ingest.store import ingest_article
from articles.models import TradeFigure
from tests.builders import make_figure, year

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("said", "millions", "qualifier"),
    [
        pytest.param("a deficit of more than $3 billion", -3000, "under", id="over"),
        pytest.param("a deficit of almost $3 billion", -3000, "over", id="under"),
        pytest.param("a deficit of about $3 billion", -3000, "about", id="about"),
        pytest.param("a surplus of more than $3 billion", 3000, "over", id="surplus"),
    ],
)
def test_a_bound_of_a_deficit_is_one_of_the_balance(
    said: str, millions: int, qualifier: str
) -> None:
    text = f"Trade\n\nMINSK, 12 April 2021 - In 2020 Belarus had {said} in trade with Russia."
    figure = ingest_article(Draft(text=text)).article.figures.get()
    assert (int(figure.value), figure.qualifier) == (millions * 1_000_000, qualifier)


def test_bounds_of_deficits_stored_before_are_turned_in_figures_and_history() -> None:
    deficit = make_figure(-3000, flow="balance", qualifier="over", period=year(2020))
    surplus = make_figure(3000, flow="balance", qualifier="over", period=year(2019))
    migration = import_module("articles.migrations.0007_bounds_of_deficits")
    with connection.cursor() as cursor:
        for operation in migration.Migration.operations:
            cursor.execute(operation.sql)
    found = dict(TradeFigure.objects.values_list("pk", "qualifier"))
    assert found == {deficit.pk: "under", surplus.pk: "over"}
    assert deficit.history.get().qualifier == "under"
