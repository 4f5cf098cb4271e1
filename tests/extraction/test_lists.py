"""Lists of years, flows and regions, and reports of a Belarusian region about its own trade."""

from __future__ import annotations

from decimal import Decimal

import pytest

from articles.extraction import extract
from tests.extraction.told import told

NOTE = "Date: 10 March 2022\n\nDynamics of trade of Belarus with Tver Oblast (million USD):\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the dash of "exports – 26.8" leads to its number; the comma before the word parts the facts
        pytest.param(NOTE + "2019: turnover – 66.3, exports – 26.8, imports – 39.5\n2020: turnover – 81.9, exports – 29.4, imports – 52.5\n", ["BY RU-TVE turnover 66.3 2019-01..2019-12", "BY RU-TVE exports 26.8 2019-01..2019-12", "BY RU-TVE imports 39.5 2019-01..2019-12", "BY RU-TVE turnover 81.9 2020-01..2020-12", "BY RU-TVE exports 29.4 2020-01..2020-12", "BY RU-TVE imports 52.5 2020-01..2020-12"], id="years"),
        pytest.param("Date: 10 March 2022\n\nIn 2021 Belarus' trade with Tver Oblast was $66.3 million, exports: $26.8 million, imports: $39.5 million.", ["BY RU-TVE turnover 66.3 2021-01..2021-12", "BY RU-TVE exports 26.8 2021-01..2021-12", "BY RU-TVE imports 39.5 2021-01..2021-12"], id="colons"),
        pytest.param("Date: 10 March 2022\n\nBelarus and Tver Oblast in 2021: turnover – $66.3 million; exports – $26.8 million; imports – $39.5 million.", ["BY RU-TVE turnover 66.3 2021-01..2021-12", "BY RU-TVE exports 26.8 2021-01..2021-12", "BY RU-TVE imports 39.5 2021-01..2021-12"], id="semicolons"),
        # a sentence with a dash below a table is no row of it
        pytest.param(NOTE + "2020: turnover – 81.9\n\nIn 2021, turnover amounted to 134.2 million USD. Exports amounted to 38.8 million USD (117.9%), imports – 95.4 million USD.", ["BY RU-TVE turnover 81.9 2020-01..2020-12", "BY RU-TVE turnover 134.2 2021-01..2021-12", "BY RU-TVE exports 38.8 2021-01..2021-12 +17.9%", "BY RU-TVE imports 95.4 2021-01..2021-12"], id="below_a_table"),
    ],
)  # fmt: skip
def test_lists(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "reporter"),
    [
        # a page of one region, which never speaks of the country
        pytest.param("Cooperation with Russian regions\n\n06.12.2022\n\nBrest Oblast trades with 70 regions. The main partner of Brest Oblast is Tver.\n\nTrade with Tver Oblast in 2021 was $66.3 million.", "BY-BR", id="page"),
        pytest.param("Foreign economic activity\n\n06.12.2022\n\nGomel Oblast sells to many markets. Guests come to Gomel Oblast often.\n\nIn 2021 exports to Tver Oblast reached $66.3 million.", "BY-HO", id="exports"),
        pytest.param("Foreign economic activity\n\n06.12.2022\n\nBelarus and Gomel Oblast sell to many markets. Guests come to Gomel Oblast often.\n\nIn 2021 exports to Tver Oblast reached $66.3 million.", "BY", id="country_named"),
        # the trade of Minsk city
        pytest.param("Minsk mayor meets guests from Moscow\n\n22 May 2012\n\nIn 2011 trade between Minsk and Moscow exceeded $7.4 billion. The city of Moscow is a friend.", "BY-HM", id="mayor"),
        pytest.param("Minsk City Executive Committee sums up the year\n\n22 May 2012\n\nIn 2011 Minsk's exports to Tver Oblast were $74 million.", "BY-HM", id="committee"),
        pytest.param("Guests from Tver meet mayor of Minsk\n\n22 May 2012\n\nIn 2011 Belarus' exports to Tver Oblast were $74 million.", "BY", id="only_met"),
    ],
)  # fmt: skip
def test_reporters(text: str, reporter: str) -> None:
    assert [line.split()[0] for line in told(text)] == [reporter]


@pytest.mark.parametrize(
    ("sentence", "change"),
    [
        # an index behind a sum, in a list or in brackets
        pytest.param("The turnover of Tver Oblast and Belarus (USD 311.4 million, 118.8 percent; exports – USD 87.2 million) grew.", 18.8, id="list"),
        pytest.param("Trade with Tver Oblast in 2021 (USD 311.4 million, 94.2%) was smaller.", -5.8, id="below_a_hundred"),
        pytest.param("Trade with Tver Oblast in 2021 made USD 311.4 million, 107.1%.", 7.1, id="at_the_end"),
        # brackets hold changes where their neighbour does
        pytest.param("Trade with Tver Oblast: 2020 – USD 32.4 million (growth by 3%); 2021 – USD 35.6 million (9.6%).", 9.6, id="growth_by"),
        pytest.param("Trade with Tver Oblast: 2020 – USD 32.4 million (-3%); 2021 – USD 35.6 million (9.6%).", 9.6, id="signed"),
        pytest.param("Trade with Tver Oblast: 2020 – USD 32.4 million (share 3%); 2021 – USD 35.6 million (9.6%).", None, id="shares"),
        # a word of falling right before the size is stronger than "over" behind it
        pytest.param("In 2021 trade with Tver Oblast stood at $253.7 million, down 31.2% over 2020.", -31.2, id="down_over"),
        pytest.param("In 2021 trade with Tver Oblast fell 12% over 2020 to $253.7 million.", -12, id="fell_over"),
        pytest.param("In 2021 trade with Tver Oblast was $253.7 million, 12% over 2020.", 12, id="over"),
    ],
)  # fmt: skip
def test_changes_in_lists(sentence: str, change: float | None) -> None:
    figures = extract(f"Date: 10 March 2022\n\n{sentence}").figures
    turnover = [f for f in figures if f.flow == "turnover"]
    assert turnover[-1].change_pct == (None if change is None else Decimal(str(change)))
