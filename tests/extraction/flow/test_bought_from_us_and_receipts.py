"""What 'they bought from us', what came back, receipts from what was sold, and sums of no trade."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

TEXTS = [
    pytest.param(
        "Belarus sells Russia more and more machinery; its exports are $7.4 billion in January-August 2008.",
        ["BY RU exports 7400 2008-01..2008-08"],
        id="goods-sold-and-all-exports",
    ),
    pytest.param(
        "Russian investments in Belarus reached $6.8 billion in 2011, with the purchase of a pipeline firm accounting for $2.5 billion of that.",
        [],
        id="investments-part",
    ),
    pytest.param(
        "In June, 9% of Belarusian exports of fuel went to Murmansk Oblast, where a Belarusian terminal worth $300 million might be built.",
        [],
        id="terminal-that-might-be-built",
    ),
    pytest.param(
        'The president spoke of sales to Russia. "They bought $13 billion from us in ten months of 2012," he said.',
        ["BY RU exports 13000 2012-01..2012-10"],
        id="they-bought-from-us",
    ),
    pytest.param(
        '"They bought $40 million from us in 2015," the governor of Tula Oblast said of Belarus.',
        ["BY RU-TUL imports 40 2015-01..2015-12"],
        id="they-bought-from-us-in-tula",
    ),
    pytest.param(
        "Президент говорил о продажах в Россию. «Они купили на 13 млрд долларов у нас за десять месяцев 2012 года», - сказал он.",
        ["BY RU exports 13000 2012-01..2012-10"],
        id="ru-they-bought-from-us",
    ),
    pytest.param(
        "The total exports of butter to Russia for 10 months of 2014 decreased and the foreign exchange receipts from it went down to 152 million dollars.",
        ["BY RU exports 152 2014-01..2014-10"],
        id="receipts-from-it",
    ),
    pytest.param(
        "Belarus exported butter to Russia. From Russia, Belarus brought 1.1 thousand tons of fresh fish for 3.9 million dollars in January-May 2014.",
        ["BY RU imports 3.9 2014-01..2014-05"],
        id="from-russia-brought",
    ),
    pytest.param(
        "Udmurt export of goods to Belarus made 37 million dollars in the first half of 2020. A significant part of the supply consists of cars. Back come tyres to 7 million dollars.",
        ["BY RU-UD imports 37 2020-01..2020-06", "BY RU-UD exports 7 2020-01..2020-06"],
        id="back-behind-the-supply",
    ),
]


@pytest.mark.parametrize(("text", "lines"), TEXTS)
def test_who_sold_and_what_is_none(text: str, lines: list[str]) -> None:
    assert told(text) == lines
