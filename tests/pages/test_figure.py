"""The figure page: a value's permanent address, with what became of it."""

import pytest
from django.test import Client

from articles.models.review import Review
from articles.review import decide_figures
from tests.builders import make_article, make_figure, make_statement

pytestmark = pytest.mark.django_db


def read(client: Client, address: str) -> str:
    """Return a page's HTML."""
    return client.get(address).content.decode()


def test_a_figure_shows_its_sentence_with_the_value_marked(client: Client) -> None:
    article = make_article("Before it.\n\nTrade came to $100 million, it <b>said</b>. After it.")
    html = read(client, make_figure(100, article=article).get_absolute_url())
    assert "<mark>$100 million</mark>, it &lt;b&gt;said&lt;/b&gt;." in html


def test_it_says_how_the_words_were_read(client: Client) -> None:
    figure = make_figure(100, qualifier="over", change_pct="12.5", why={"value": "sign_amount"})
    html = read(client, figure.get_absolute_url())
    for words in (
        "at least $100",
        "100,000,000 USD, at least",
        "+12.5",
        "value: sign amount",
        "2022",
    ):
        assert words in html.replace("\xa0", " ")


def test_a_withdrawn_figure_keeps_its_page_struck_and_unlisted(client: Client) -> None:
    figure = make_figure(100)
    decide_figures([figure], Review.WITHDRAWN, reason="corrected by the source")
    response = client.get(figure.get_absolute_url())
    html = response.content.decode()
    assert response.status_code == 200
    assert response["X-Robots-Tag"] == "noindex"
    assert "<del>" in html
    assert "corrected by the source" in html
    assert "review: unreviewed → withdrawn" in html
    assert f"#{figure.public_id}" not in html  # the article marks it no more


def test_the_speaker_of_a_quoted_figure_is_named(client: Client) -> None:
    article = make_article("“Trade came to $100 million, all told,” she said.")
    quote = make_statement("Trade came to $100 million, all told,", article=article)
    html = read(client, make_figure(100, article=article, statement=quote).get_absolute_url())
    assert "/speakers/irina-kulesh/" in html


def test_the_original_opens_at_the_sentence(client: Client) -> None:
    article = make_article("Trade came to $100 million.", url="https://example.org/1")
    html = read(client, make_figure(100, article=article).get_absolute_url())
    assert "https://example.org/1#:~:text=%24100%20million" in html


def test_an_unknown_figure_is_not_found(client: Client) -> None:
    assert client.get("/figures/f0000000000/").status_code == 404
