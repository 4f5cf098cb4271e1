"""Tables of years and columns under a unit."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

FACTS = [
    pytest.param('Trade of Udmurtia\n\nIZHEVSK, 14 March 2017. The ministry of Udmurtia gave the numbers.\n\nTurnover of Udmurtia with Belarus, mln USD\n\n2014 — 42.7\n2015 — 38.3\n2016 — 44.6\n\nof which export of Udmurtia: 21.0 / 10.2 / 13.5\n\nJanuary 2017 — 3.1 (109.8% to January 2016)', ['BY RU-UD turnover 42.7 2014-01..2014-12', 'BY RU-UD turnover 38.3 2015-01..2015-12', 'BY RU-UD turnover 44.6 2016-01..2016-12', 'BY RU-UD imports 21 2014-01..2014-12', 'BY RU-UD imports 10.2 2015-01..2015-12', 'BY RU-UD imports 13.5 2016-01..2016-12', 'BY RU-UD turnover 3.1 2017-01..2017-01 +9.8%'], id="years"),
    pytest.param('Trade of Perm Territory with Belarus\n\nThe ministry gave figures on 14 March 2017 (million US dollars).\n\nYear | Turnover | Exports | Imports\n2014 | 142.7 | 61.0 | 81.7\n2015 | 98.3 | 40.2 | 58.1\n\nTrade is on the rise.', ['BY RU-PER turnover 142.7 2014-01..2014-12', 'BY RU-PER imports 61 2014-01..2014-12', 'BY RU-PER exports 81.7 2014-01..2014-12', 'BY RU-PER turnover 98.3 2015-01..2015-12', 'BY RU-PER imports 40.2 2015-01..2015-12', 'BY RU-PER exports 58.1 2015-01..2015-12'], id="columns_of_flows"),
    pytest.param('Trade of Perm Territory with Belarus\n\nThe figures of 14 March 2017, million US dollars:\n\n2014 2015 2016\nTurnover 142.7 98.3 104.6\nExports to Belarus 61.0 40.2 43.5\n\nTrade is on the rise.', ['BY RU-PER turnover 142.7 2014-01..2014-12', 'BY RU-PER turnover 98.3 2015-01..2015-12', 'BY RU-PER turnover 104.6 2016-01..2016-12', 'BY RU-PER imports 61 2014-01..2014-12', 'BY RU-PER imports 40.2 2015-01..2015-12', 'BY RU-PER imports 43.5 2016-01..2016-12'], id="columns_of_years"),
    pytest.param('Торговля Удмуртии с Беларусью\n\nИЖЕВСК, 14 марта 2017. Министерство привело цифры.\n\nТоварооборот Удмуртии с Республикой Беларусь, млн долларов США:\n\n2014 год – 42,7\n2015 год – 38,3\n\nв том числе экспорт Удмуртии: 21,0 / 10,2', ['BY RU-UD turnover 42.7 2014-01..2014-12', 'BY RU-UD turnover 38.3 2015-01..2015-12', 'BY RU-UD imports 21 2014-01..2014-12', 'BY RU-UD imports 10.2 2015-01..2015-12'], id="ru_years"),
    pytest.param('Trade of Perm Territory with Belarus\n\nThe figures of 14 March 2017, million US dollars:\n\nTurnover 142.7\n\nPage 2 of 3 | 14 | 15\n\nTrade is on the rise.', ['BY RU-PER turnover 142.7 undated'], id="other_numbers"),
    pytest.param('Embassy of the Republic of Belarus\n\nKursk Region\n\nMutual trade, mln USD:\n\n2020 – 104.9 (export 71.1, import 33.8)\n\n2021 – 131.0; growth rate 124.9%. Exports – 88.4 (124.3%), imports – 42.6 (126%). The surplus – 45.8.', ['BY RU-KRS turnover 104.9 2020-01..2020-12', 'BY RU-KRS exports 71.1 2020-01..2020-12', 'BY RU-KRS imports 33.8 2020-01..2020-12', 'BY RU-KRS turnover 131 2021-01..2021-12 +24.9%', 'BY RU-KRS exports 88.4 2021-01..2021-12 +24.3%', 'BY RU-KRS imports 42.6 2021-01..2021-12 +26%', 'BY RU-KRS balance 45.8 2021-01..2021-12'], id="a_line_of_a_year"),
    pytest.param('Посольство Республики Беларусь\n\nКурская область\n\nТоварооборот, млн долларов США:\n\n2022 г. – 231,0 (112,9%). Экспорт – 188,4 (114,3%), импорт – 42,6 (106%). Сальдо – плюс 145,8.\n\n2023 г. – 240,5 (104,1%). Экспорт – 190,2 (101%), импорт – 50,3 (118%).', ['BY RU-KRS turnover 231 2022-01..2022-12 +12.9%', 'BY RU-KRS exports 188.4 2022-01..2022-12 +14.3%', 'BY RU-KRS imports 42.6 2022-01..2022-12 +6%', 'BY RU-KRS balance 145.8 2022-01..2022-12', 'BY RU-KRS turnover 240.5 2023-01..2023-12 +4.1%', 'BY RU-KRS exports 190.2 2023-01..2023-12 +1%', 'BY RU-KRS imports 50.3 2023-01..2023-12 +18%'], id="ru_a_line_of_a_year"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_year_tables(text: str, expected: list[str]) -> None:
    assert told(text) == expected


UNIT_ALONE = [
    pytest.param("BELARUS, RUSSIA: TRADE IN 2012\nSource: the statistics committee. Million US dollars.\nTurnover: 41 861.6 (110.1% to 2011)\nExports: 15 309.0 (111.8%)\nImports: 26 552.6 (109.1%)", ["BY RU turnover 41861.6 2012-01..2012-12 +10.1%", "BY RU exports 15309 2012-01..2012-12 +11.8%", "BY RU imports 26552.6 2012-01..2012-12 +9.1%"], id="unit_alone"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), UNIT_ALONE)
def test_a_unit_may_stand_alone_above_its_rows(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Trade of Belarus with Kirov Oblast, mln. USD\n2019 2020 2021\nTurnover 65.4 70.2 81.3\nExport 18.2 22.7 25.5\nBalance -29.0 -24.8 -30.3", ["BY RU-KIR turnover 65.4 2019-01..2019-12", "BY RU-KIR turnover 70.2 2020-01..2020-12", "BY RU-KIR turnover 81.3 2021-01..2021-12", "BY RU-KIR exports 18.2 2019-01..2019-12", "BY RU-KIR exports 22.7 2020-01..2020-12", "BY RU-KIR exports 25.5 2021-01..2021-12", "BY RU-KIR balance -29 2019-01..2019-12", "BY RU-KIR balance -24.8 2020-01..2020-12", "BY RU-KIR balance -30.3 2021-01..2021-12"], id="years-alone"),
        pytest.param("Торговля Беларуси с Кировской областью (млн долл. США)\nПоказатель 2019 г. 2020 г.\nОборот 65,4 70,2\nЭкспорт 18,2 22,7", ["BY RU-KIR turnover 65.4 2019-01..2019-12", "BY RU-KIR turnover 70.2 2020-01..2020-12", "BY RU-KIR exports 18.2 2019-01..2019-12", "BY RU-KIR exports 22.7 2020-01..2020-12"], id="corner-and-years"),
        pytest.param("Trade of Belarus with Kirov Oblast\n2019 2020\nTurnover 65.4 70.2\nExport 18.2 22.7", [], id="no-unit"),
        pytest.param("Milk yields in Belarus and Kirov Oblast, million tonnes\n2019 2020\nMilk 65.4 70.2\nGrain 18.2 22.7", [], id="other-numbers"),
    ],
)  # fmt: skip
def test_rows_whose_cells_one_space_parts(text: str, expected: list[str]) -> None:
    assert told(text) == expected
