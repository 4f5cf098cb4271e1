"""Sums as translations write them: a dot behind each short unit, growth “on” so many percent."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

TOLD = [
    pytest.param("For 2014 the turnover of the Kirov region with Belarus made $58.7 mln., export – $30.1 mln. (-24%), import – $28.6 mln. (-39.6%).", ["BY RU-KIR turnover 58.7 2014-01..2014-12", "BY RU-KIR imports 30.1 2014-01..2014-12 -24%", "BY RU-KIR exports 28.6 2014-01..2014-12 -39.6%"], id="dots_behind_mln_before_brackets"),
    pytest.param("For 2014 the turnover of the Kirov region with Belarus made 58.7 mln. USD. (-31.4%), export – 30.1 mln. USD. (-24%), import – 28.6 mln. USD. (-39.6%).", ["BY RU-KIR turnover 58.7 2014-01..2014-12 -31.4%", "BY RU-KIR imports 30.1 2014-01..2014-12 -24%", "BY RU-KIR exports 28.6 2014-01..2014-12 -39.6%"], id="dots_behind_usd_before_brackets"),
    pytest.param("The goods turnover between the Kirov region and the Republic of Belarus for the year 2014 has amounted to 58,7 mln. doll. USA (76.2% to 2013), including export – 30,1 mln. doll. (71.9%), import – 28,6 mln. doll. (82%).", ["BY RU-KIR turnover 58.7 2014-01..2014-12 -23.8%", "BY RU-KIR imports 30.1 2014-01..2014-12 -28.1%", "BY RU-KIR exports 28.6 2014-01..2014-12 -18%"], id="doll_usa"),
    pytest.param("For 2014 the turnover of the Kirov region with Belarus made $58.7 mln. (In 2013 it was $80 mln.)", ["BY RU-KIR turnover 58.7 2014-01..2014-12", "BY RU-KIR turnover 80 2013-01..2013-12"], id="brackets_open_a_sentence"),
    pytest.param("In 2014, the mutual turnover of the Kirov region with Belarus was 58.7 million dollars, decreased on 21.6% to the level of 2013.", ["BY RU-KIR turnover 58.7 2014-01..2014-12 -21.6%"], id="decreased_on_percent"),
    pytest.param("In 2014 the turnover of the Kirov region with Belarus has increased on 21.6% to the level of 2013.", ["BY RU-KIR turnover none 2014-01..2014-12 +21.6%"], id="has_increased_on_percent"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_translated_sums(text: str, expected: list[str]) -> None:
    assert told(text) == expected
