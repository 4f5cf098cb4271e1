"""A sum held against one of another flow, region or goods is of the same year; bare, of the year before."""

from __future__ import annotations

import pytest

from articles.extraction import extract

LEAD = "In 2021 exports of Belarus to Tver Oblast reached $64 million"
LEAD_RU = "В 2021 году экспорт Беларуси в Тверскую область составил 64 млн долларов"
AGAINST = [
    pytest.param(f"{LEAD} versus $27 million of imports.", ("RU-TVE", "imports", None, "2021"), id="flow"),
    pytest.param("In 2021 Tver Oblast bought goods from Belarus for $64 million compared to $27 million sold there.", ("RU-TVE", "exports", None, "2021"), id="verb"),
    pytest.param(f"{LEAD} compared with $27 million for Omsk Oblast.", ("RU-OMS", "exports", None, "2021"), id="place"),
    pytest.param("In 2021 Belarus sold Tver Oblast food for $64 million against $27 million worth of furniture.", ("RU-TVE", "exports", "furniture", "2021"), id="goods"),
    pytest.param(f"{LEAD} versus $27 million due to tractors.", ("RU-TVE", "exports", None, "2020"), id="reason"),
    pytest.param(f"{LEAD} against $27 million.", ("RU-TVE", "exports", None, "2020"), id="bare"),
    pytest.param(f"{LEAD} against $27 million of exports.", ("RU-TVE", "exports", None, "2020"), id="same_flow"),
    pytest.param(f"{LEAD_RU} против 27 млн долларов импорта.", ("RU-TVE", "imports", None, "2021"), id="ru_flow"),
    pytest.param(f"{LEAD_RU} против 27 млн долларов в Омскую область.", ("RU-OMS", "exports", None, "2021"), id="ru_place"),
    pytest.param("В 2021 году Беларусь поставила в Тверскую область продовольствия на 64 млн долларов против 27 млн долларов мебели.", ("RU-TVE", "exports", "furniture", "2021"), id="ru_goods"),
    pytest.param(f"{LEAD_RU} против 27 млн долларов благодаря поставкам мебели.", ("RU-TVE", "exports", None, "2020"), id="ru_reason"),
    pytest.param(f"{LEAD_RU} против 27 млн.", ("RU-TVE", "exports", None, "2020"), id="ru_bare"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), AGAINST)
def test_held_against_another(text: str, expected: tuple[str, str, str | None, str]) -> None:
    first, second = extract(text).figures
    assert first.period is not None
    assert first.period.start == "2021-01"
    assert second.period is not None
    found = second.partner, str(second.flow), second.product, second.period.start[:4]
    assert found == expected
