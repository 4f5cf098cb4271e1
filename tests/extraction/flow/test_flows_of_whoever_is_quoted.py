"""Flows in a quotation are told from the side of who is quoted, where nothing nearer names one."""

from __future__ import annotations

import pytest

from tests.extraction.told import facts

RU = "МОСКВА, 8 ноября 2018 года. Товарооборот России и Беларуси растет. Об этом сообщил {who} Андрей Зорин.\n\n«За девять месяцев оборот вышел на 26 млрд долларов. Экспорт вырос и составил 9 млрд», – сказал дипломат."
EN = 'MOSCOW, 8 November 2018. Trade between Russia and Belarus is growing, said {who} Andrei Zorin.\n\n"In nine months we came to $26 billion. Exports grew and reached $9 billion," the diplomat said.'
CASES = [
    pytest.param(RU.format(who="посол Беларуси в Москве"), "exports", id="ru-ambassador"),
    pytest.param(RU.format(who="советник-посланник посольства республики в Москве"), "exports", id="ru-embassy-by-its-seat"),
    pytest.param(RU.format(who="посол России в Минске"), "imports", id="ru-other-ambassador"),
    pytest.param(EN.format(who="Belarusian Ambassador to Russia"), "exports", id="ambassador"),
    pytest.param(EN.format(who="Russian Ambassador to Belarus"), "imports", id="other-ambassador"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "flow"), CASES)
def test_whose_exports(text: str, flow: str) -> None:
    assert [(way, value) for _, way, value in facts(text)] == [
        ("turnover", 26 * 10**9),
        (flow, 9 * 10**9),
    ]
