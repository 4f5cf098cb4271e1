"""No text of an article, a source or a speaker becomes markup, on any page or picture."""

import pytest
from django.test import Client

from articles.models import Region, Speaker
from tests.builders import make_article, make_figure, make_source, make_statement

MARKUP = '"><img src=x onerror=alert(1)>'
ADDRESSES = [
    "/", "/regions/", "/regions/RU-ROS/", "/regions/RU-ROS/?view=annual", "/regions/RU-ROS/?view=all",
    "/regions/RU-ROS/?view=table", "/regions/RU-ROS.svg", "/compare/?regions=RU-ROS,RU-TUL",
    "/compare/?regions=RU-ROS,RU-TUL&view=panels", "/compare/?regions=RU-ROS,RU-TUL&view=table",
    "/coverage/", "/targets/", "/statements/", "/search/?q=milk", f"/search/?q={MARKUP}",
]  # fmt: skip


def fill(speaker: Speaker) -> list[str]:
    """Fill the register with rows whose every text is markup; return addresses of their own pages."""
    addresses: list[str] = []
    for number, code in enumerate(("RU-ROS", "RU-TUL")):
        article = make_article(
            f"{MARKUP} {number}\n\nTrade came to $10{number} million. “{MARKUP} we sell milk,” she said.",
            title=MARKUP,
            source=make_source(MARKUP),
        )
        quote = make_statement(
            f"{MARKUP} we sell milk,",
            article=article,
            speaker=speaker,
            role=MARKUP,
            regions=(code,),
        )
        for fields in ({}, {"status": "target"}, {"product": MARKUP}):
            figure = make_figure(
                f"10{number}", article=article, statement=quote, partner_id=code, **fields
            )
            addresses.append(figure.get_absolute_url())
        addresses += [article.get_absolute_url(), quote.get_absolute_url()]
    return [*addresses, speaker.get_absolute_url()]


@pytest.mark.django_db
def test_text_never_becomes_markup(client: Client) -> None:
    Region.objects.filter(code__in=["RU-ROS", "RU-TUL"]).update(name_en=MARKUP, name_ru=MARKUP)
    own = fill(Speaker.objects.create(name=MARKUP, slug="markup"))
    escaped = 0
    for address in [*ADDRESSES, *own]:
        answer = client.get(address, follow=True)
        html = answer.content.decode()
        assert answer.status_code == 200, address
        assert "<img" not in html, address
        escaped += "&lt;img" in html
    assert escaped > 20
