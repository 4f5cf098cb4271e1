"""National totals in English: which of a page's sums are trade of Belarus with Russia at all."""

from __future__ import annotations

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # what follows a sum of foreign trade is of the world too, until a partner is named
        pytest.param("Foreign trade of Belarus grew\n\nThe volume of foreign trade of Belarus increased by 7.1% in 2012 and reached $92bn. Exports rose by 8.7% to $46.1bn, and imports grew by 9.8% to $46.4bn. The volume of exports to Russia rose by 12.4% to $16.3bn.", ["BY RU exports 16300 2012-01..2012-12 +12.4%"], id="foreign-trade-goes-on"),
        pytest.param("Belarus and Russia trade\n\nIn 2019 Belarus' external trade was $76 billion, exports $38 billion, imports $38 billion.\n\nMutual trade with Russia came to $35 billion.", ["BY RU turnover 35000 2019-01..2019-12"], id="external-trade"),
        # nobody but Belarus has been named
        pytest.param("Belarus plans to export its dairy to a sum of three billion U.S. dollars in 2018, Minister Igor Vasin said on Monday.\n\n\"We expect to reach three billion in terms of exports,\" he said.\n\nTrade with Russia\n\nExports of cheese to Russia came to $900 million in 2017.", ["BY RU exports 900 2017-01..2017-12"], id="no-partner-yet"),
        pytest.param("In 2017 the two countries traded for $31 billion. Belarus' exports to its neighbour came to $12 billion.", ["BY RU turnover 31000 2017-01..2017-12", "BY RU exports 12000 2017-01..2017-12"], id="two-countries"),
        # all sales, and Russia has only most of them
        pytest.param("In 2020 Belarus exported lorries worth $480.2 million, with Russia being the main buyer. Russia's share is 80%.", [], id="main-buyer"),
        pytest.param("Trade with Russia\n\nBelarus' exports of food in 2020 amounted to $5.2 billion, of which Russia accounted for $3.9 billion.", ["BY RU exports 3900 2020-01..2020-12"], id="russia-accounted-for"),
        pytest.param("Trade with Russia\n\nBelarusian exports of timber were $310 million in 2020, mostly to Russia.", [], id="mostly-to-russia"),
    ],
)  # fmt: skip
def test_trade_with_all_the_world(text: str, lines: list[str]) -> None:
    assert told(text) == lines
