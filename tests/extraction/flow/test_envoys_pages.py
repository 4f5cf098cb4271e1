"""Pages of a Belarusian embassy: its own trade, unless a Russian's words are quoted on it."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

YEAR = "2022-01..2022-12"
EN = "Embassy of the Republic of Belarus in the Russian Federation\n\n"
RU = "Посольство Республики Беларусь в РФ\n\n"
PAGES = [
    pytest.param(f"{RU}Губернатор Омской области сообщил: «Наш товарооборот с Беларусью в 2022 году – 50 млн долларов, экспорт – 40 млн долларов».", "imports 40", id="ru_governor"),
    pytest.param(f'{EN}"In 2022 our trade with Belarus was $50 million, exports made $40 million," the Governor of Omsk Oblast said.', "imports 40", id="governor"),
    pytest.param(f"{EN}The Governor of Omsk Oblast Oleg Zimin said that in 2022 our trade with Belarus was $50 million, exports $40 million.", "imports 40", id="governor_unquoted"),
    pytest.param(f"{RU}Товарооборот Омской области с Беларусью в 2022 году – 50 млн долларов, экспорт – 40 млн долларов.", "exports 40", id="ru_page_itself"),
    pytest.param(f"{RU}Посол Беларуси: «Товарооборот Омской области с Беларусью в 2022 году – 50 млн долларов, экспорт – 40 млн долларов».", "exports 40", id="ru_ambassador"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line"), PAGES)
def test_whose_flow_a_page_of_envoys_tells(text: str, line: str) -> None:
    assert told(text) == [f"BY RU-OMS turnover 50 {YEAR}", f"BY RU-OMS {line} {YEAR}"]
