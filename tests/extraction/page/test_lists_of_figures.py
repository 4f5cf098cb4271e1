"""Lists of figures on a page: items with signs and pluses, rows of balances, and menus that look like them."""

from __future__ import annotations

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("BORDER MONITOR\nNewsletter no. 7, 3 August 2021\n\nBelarus: the neighbours' share\n\n* Half-year foreign sales up 31.4% y/y, purchases abroad up 22.8%\n* Trade with Russia a quarter larger: +24.6% y/y over January–June (Belarusian exports +27.3%, imports +21.9%)\n* Wheat harvest put at 8.1 million tonnes\n* Unemployment down to 3.9%\n\nThe government hopes for more.", ["BY RU turnover none 2021-01..2021-06 +24.6%", "BY RU exports none 2021-01..2021-06 +27.3%", "BY RU imports none 2021-01..2021-06 +21.9%"], id="a list of a newsletter with signed changes"),
        pytest.param("Foreign trade of Belarus: where the money goes\n\nThe statistics office has summed up the year.\n\nBalance by partner, January–August 2013:\nLatvia: +$1,204.5 million\nUkraine: +$1,311.8 million\nLithuania: +$455.9 million\nPoland: –$211.3 million\nRussia: –$4,117.6 million (with turnover 7.3% smaller than in eight months of 2012)", ["BY RU balance -4117.6 2013-01..2013-08", "BY RU turnover none 2013-01..2013-08 -7.3%"], id="rows of balances below their heading"),
        pytest.param("• Main\n• News of trade\n• Exports\n• Archive\n• Contacts\n\nTrade between Belarus and Kirov Oblast made $71 million in 2022.", ["BY RU-KIR turnover 71 2022-01..2022-12"], id="a menu of bullets is none"),
        pytest.param("Belarus and Tver Oblast in 2021: turnover +4.5%, exports +12.1%, imports –3.4%.", ["BY RU-TVE turnover none 2021-01..2021-12 +4.5%", "BY RU-TVE exports none 2021-01..2021-12 +12.1%", "BY RU-TVE imports none 2021-01..2021-12 -3.4%"], id="signs right at their numbers"),
        pytest.param("Structure of Belarus' trade with Tver Oblast in 2021: exports –63%, imports –37%.", [], id="dashes of two shares are no signs"),
        pytest.param("Товарооборот Беларуси с Курской областью в 2021 году составил 640 млн долларов (экспорт –8,2%, импорт +5,1%).", ["BY RU-KRS turnover 640 2021-01..2021-12", "BY RU-KRS exports none 2021-01..2021-12 -8.2%", "BY RU-KRS imports none 2021-01..2021-12 +5.1%"], id="russian signs right at their numbers"),
        pytest.param("Trade of Belarus with Omsk Oblast came to $180+ million in 2021 and USD 210+ mln in 2022.", ["BY RU-OMS turnover 180 2021-01..2021-12", "BY RU-OMS turnover 210 2022-01..2022-12"], id="more than a number with its plus"),
        pytest.param("Trade of Belarus with Tomsk Oblast was $61 million in 2022. January 2023 added 17 more percent.", ["BY RU-TOM turnover 61 2022-01..2022-12", "BY RU-TOM turnover none 2023-01..2023-01 +17%"], id="a further number of percent"),
        pytest.param("Trade of Belarus with Tomsk Oblast grew by 7 or 8 per cent in 2022.", ["BY RU-TOM turnover none 2022-01..2022-12 +7.5%"], id="one number or the next"),
        pytest.param("Товарооборот Беларуси с Томской областью вырос на 7 или 8 процентов в 2022 году.", ["BY RU-TOM turnover none 2022-01..2022-12 +7.5%"], id="russian one number or the next"),
        pytest.param("Belarus aims at a half-billion turnover with Perm Krai. Now trade is 290 million dollars.", ["BY RU-PER turnover 500 undated target", "BY RU-PER turnover 290 undated"], id="half a billion without its currency"),
        pytest.param("Trade of Belarus with Omsk Oblast, USD: 2021 – 181 million, 2022 – 214 mln, 2023 – 245 million.", ["BY RU-OMS turnover 181 2021-01..2021-12", "BY RU-OMS turnover 214 2022-01..2022-12", "BY RU-OMS turnover 245 2023-01..2023-12"], id="a currency before the colon"),
    ],
)  # fmt: skip
def test_lists_and_signs_of_figures(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("RUSSIA–BELARUS, Jan–Oct 2022, bln USD (growth y/y in brackets)\nTwo-way trade: about 33.2 (+13.4%)\nRussian exports to Belarus: 17.4 (+1.9%)\nRussian imports from Belarus: 15.8 (+35%)\nBalance in favour of Russia: 1.6\n\nRUSSIA–BELARUS, 2021, bln USD\nTwo-way trade: over 38.9 (+29.1%)\nRussian exports to Belarus: 22.8 (+32.6%)\nRussian imports from Belarus: 16.1 (+27.7%)", ["BY RU turnover 33200 2022-01..2022-10 +13.4%", "BY RU imports 17400 2022-01..2022-10 +1.9%", "BY RU exports 15800 2022-01..2022-10 +35%", "BY RU balance -1600 2022-01..2022-10", "BY RU turnover 38900 2021-01..2021-12 +29.1%", "BY RU imports 22800 2021-01..2021-12 +32.6%", "BY RU exports 16100 2021-01..2021-12 +27.7%"], id="rows with hedges and a second table"),
        pytest.param("Goods trade of Belarus with Russia, January–May 2012:\n- exports: $6,120.6m, up 21.3%\n- imports: $9,039.0m, up 7.9%\n- gap: $2,918.4m not in favour of Belarus", ["BY RU exports 6120.6 2012-01..2012-05 +21.3%", "BY RU imports 9039 2012-01..2012-05 +7.9%", "BY RU balance -2918.4 2012-01..2012-05"], id="a gap among the rows of a list"),
        pytest.param("HOW BELARUS TRADES (six months of 2013)\n\n1. Everything, goods and services: plus $914.7m.\n2. Russia, goods only: minus $3,118.6m; a year ago it was minus $2,402.3m. Sales to Russia slipped 1.4 per cent to $8,033.2m.", ["BY RU balance -3118.6 2013-01..2013-06", "BY RU balance -2402.3 2012-01..2012-06", "BY RU exports 8033.2 2013-01..2013-06 -1.4%"], id="a list of balances by partner"),
        pytest.param("Profits by country\n\nTula Oblast: minus $3 million. The dairy has lost its buyers there.", [], id="a minus of another kind"),
    ],
)  # fmt: skip
def test_rows_and_balances_of_lists(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Belarus and Amur Region: trade turnover\n2017 → 2018: x1.6, $13 million\nJanuary–May 2018 → January–May 2019: x2.4, $6.1 million", ["BY RU-AMU turnover 13 2018-01..2018-12 +60%", "BY RU-AMU turnover 6.1 2019-01..2019-05 +140%"], id="crosses as multiples"),
        pytest.param("Trade of Belarus with Altai Krai in 2021 made $140 million (×1.3), exports ×1.5.", ["BY RU-ALT turnover 140 2021-01..2021-12 +30%", "BY RU-ALT exports none 2021-01..2021-12 +50%"], id="a cross behind a sum"),
        pytest.param("Товарооборот Беларуси с Алтайским краем в 2021 году – 140 млн долларов (х1,3).", ["BY RU-ALT turnover 140 2021-01..2021-12 +30%"], id="a russian cross behind a sum"),
        pytest.param("In 2021 Belarus sold Altai Krai 4x4 trucks and 6x6 tractors for $5 million.", ["BY RU-ALT exports 5 2021-01..2021-12"], id="crosses of sizes"),
        pytest.param("18 September 2019. Trade of Belarus with Ivanovo Oblast (US$ m): 2017 – 72; 2018 – 80.", ["BY RU-IVA turnover 72 2017-01..2017-12", "BY RU-IVA turnover 80 2018-01..2018-12"], id="numbers behind years"),
        pytest.param("In 2021 dairies sold to X5 Group, trade of Belarus with Lipetsk Oblast came to $90 million.", ["BY RU-LIP turnover 90 2021-01..2021-12"], id="a cross in a name"),
        pytest.param("On 3 August 2023 they met. Growth of Russia-Belarus trade in H1 2023: +4%. Volume: USD 24.3 bn. Previous full year: USD 50 bn, +12%.", ["BY RU turnover 24300 2023-01..2023-06 +4%", "BY RU turnover 50000 2022-01..2022-12 +12%"], id="the previous full year"),
        pytest.param("On 3 March 2023 the vice premier named a figure to work for this year: 900 million dollars of turnover between Belarus and the Leningrad Oblast.", ["BY RU-LEN turnover 900 2023-01..2023-12 target"], id="a figure to work for"),
        pytest.param("Brest Oblast and Russia in the first three months of 2021:\n- upwards of 600 million dollars of trade turnover;\n- 19 million euros put by a furniture maker into a plant in Pinsk.", ["BY-BR RU turnover 600 2021-01..2021-03"], id="put by a firm into a plant"),
    ],
)  # fmt: skip
def test_crosses_and_asides_of_lists(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Brest Oblast in the first half of 2022: what the committee was told\n16 August 2022\n\n1️⃣ exports to Russia: plus 14%\n2️⃣ exports to Kazakhstan: plus 80%\n3️⃣ jobs: 412\n4️⃣ investment: plus 3%\n5️⃣ wages: plus 9%", ["BY-BR RU exports none 2022-01..2022-06 +14%"], id="keycaps before the items of a list"),
    ],
)  # fmt: skip
def test_keycaps_of_lists(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Foreign trade of Belarus, January-March 2018, y/y, %\nExports, all countries: +12.9\nImports, all countries: +21.3\nTrade with Russia: +17.5\nExports to Russia: +12.1\nImports from Russia: –3.2", ["BY RU turnover none 2018-01..2018-03 +17.5%", "BY RU exports none 2018-01..2018-03 +12.1%", "BY RU imports none 2018-01..2018-03 -3.2%"], id="a heading of percent over signed numbers"),
        pytest.param("Degrees in Minsk and Omsk\nMinsk: +12.9\nOmsk: –21.3", [], id="signed numbers that are no percents"),
        pytest.param("Exports of Belarus over nine months of 2018:\n\nAll markets: $1.9bn (+6.4%)\nincl. Russia: about $1.3bn\nChina: $36m (threefold)", ["BY RU exports 1300 2018-01..2018-09"], id="all markets above Russia"),
    ],
)  # fmt: skip
def test_headings_of_percent_and_of_all_markets(text: str, expected: list[str]) -> None:
    assert told(text) == expected
