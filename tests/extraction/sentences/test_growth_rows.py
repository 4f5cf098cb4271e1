"""Lists of growth by region, and changes and sums that only look like trade."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

ROWS = [
    pytest.param(
        "Trade of Belarus by region in 2017\n\nThe figures are those of the customs.\n\nFastest growth of Belarusian export:\n\nRepublic of Tyva – 3.4 times;\n\nKomi Republic – by 58%.",
        ["BY RU-TY exports none 2017-01..2017-12 +240%", "BY RU-KO exports none 2017-01..2017-12 +58%"],
        id="lines",
    ),
    pytest.param(
        "The growth of Belarus' exports in 2021: Tver Oblast – 15%, Kirov Oblast – 31%.",
        ["BY RU-TVE exports none 2021-01..2021-12 +15%", "BY RU-KIR exports none 2021-01..2021-12 +31%"],
        id="behind-a-colon",
    ),
    pytest.param(
        "The decline of Belarus' exports in 2021: Tver Oblast – 15%, Kirov Oblast – 31%.",
        ["BY RU-TVE exports none 2021-01..2021-12 -15%", "BY RU-KIR exports none 2021-01..2021-12 -31%"],
        id="decline",
    ),
    pytest.param(
        "Growth rate of the trade in 2021: Tver Oblast – 115%, Kirov Oblast – 131%. It is that of Belarus.",
        ["BY RU-TVE turnover none 2021-01..2021-12 +15%", "BY RU-KIR turnover none 2021-01..2021-12 +31%"],
        id="index",
    ),
    pytest.param(
        "В 2021 году экспорт Беларуси рос быстрее всего: Республика Тыва – в 3,4 раза, Коми – на 58%.",
        ["BY RU-TY exports none 2021-01..2021-12 +240%", "BY RU-KO exports none 2021-01..2021-12 +58%"],
        id="russian",
    ),
    pytest.param(
        "The share of exports of Belarus in 2021: Tver Oblast – 15%, Kirov Oblast – 31%.", [], id="shares"
    ),
]  # fmt: skip
ASIDE = [
    pytest.param(
        "Exports of Belarus to Russia were $10.6 bn in 2008. A rouble that fell by 20% met a Russian rouble that fell by 30%.",
        ["BY RU exports 10600 2008-01..2008-12"],
        id="currencies",
    ),
    pytest.param(
        "In H1 2008 Belarus' trade with Tver Oblast made $431 million. For comparison, the turnover with Mari El is 15 times less.",
        ["BY RU-TVE turnover 431 2008-01..2008-06"],
        id="two-partners-compared",
    ),
    pytest.param(
        "Six firms of the district sell abroad. In 2019 their exports amounted to USD 1.9 million. Latvia used to be in the lead, now Russia has overtaken it with 58%.",
        [],
        id="shared-out-next",
    ),
    pytest.param(
        "Russia accounted for 51.5% of Belarus' total merchandise trade ($63 billion) in 2017. Trade with Russia: $32.4 billion.",
        ["BY RU turnover 32400 2017-01..2017-12"],
        id="the-whole-in-brackets",
    ),
    pytest.param(
        "In 2023 Belarus' trade with Tver Oblast totalled $244.3 million. There is an imbalance: of these $244.3 million Belarusian supplies make up only $50 million.",
        ["BY RU-TVE turnover 244.3 2023-01..2023-12", "BY RU-TVE exports 50 2023-01..2023-12"],
        id="told-again",
    ),
    pytest.param(
        "Exports of Belarus to Tver Oblast in 2015 were $60 million. The minister suggested giving companies Br400 billion in export loans.",
        ["BY RU-TVE exports 60 2015-01..2015-12"],
        id="export-loans",
    ),
    pytest.param(
        "Trade with North Ossetia was worth $8.1 million in 2016. A new plant there would be built with a 230 million-ruble ($4.1 million) loan from Belarus.",
        ["BY RU-SE turnover 8.1 2016-01..2016-12"],
        id="loan-behind-its-equivalent",
    ),
]  # fmt: skip
WHOSE = [
    pytest.param(
        "In January 2015 Belarus' export to Tver Oblast declined by a third. The one to Kirov Oblast went up by 4%.",
        ["BY RU-TVE exports none 2015-01..2015-01 -33.3%", "BY RU-KIR exports none 2015-01..2015-01 +4%"],
        id="the-one-to",
    ),
    pytest.param(
        "Belarus' exports to Tver Oblast grew by 12% in 2021, those to Kirov Oblast by 4%.",
        ["BY RU-TVE exports none 2021-01..2021-12 +12%", "BY RU-KIR exports none 2021-01..2021-12 +4%"],
        id="those-to",
    ),
    pytest.param(
        "Trade of Belarus with Tver Oblast added up to $210 million. In 2020 it amounted to $39 million, with Belarus' import from Tver Oblast falling by 17%.",
        ["BY RU-TVE turnover 210 undated", "BY RU-TVE turnover 39 2020-01..2020-12", "BY RU-TVE imports none 2020-01..2020-12 -17%"],
        id="it-goes-back",
    ),
    pytest.param(
        "Brest Region's exports to Russia totalled USD 912 million in 2024. The target of bilateral trade of USD 60 billion by 2030 was mentioned.",
        ["BY-BR RU exports 912 2024-01..2024-12", "BY RU turnover 60000 2030-01..2030-12 target"],
        id="too-large-for-an-oblast",
    ),
    pytest.param(
        "Belarus' exports to Russia were $372 million in 2022. Half of them go to Moscow Oblast. In 2023 the exports fell to $350 million.",
        ["BY RU exports 372 2022-01..2022-12", "BY RU exports 350 2023-01..2023-12"],
        id="a-share-does-not-turn",
    ),
    pytest.param(
        "Belarus and Tomsk Oblast. “From $11.6 million in 2019 we grew to $19 million in 2020,” the governor said.",
        ["BY RU-TOM turnover 11.6 2019-01..2019-12", "BY RU-TOM turnover 19 2020-01..2020-12"],
        id="we-grew",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), [*ROWS, *ASIDE, *WHOSE])
def test_told(text: str, lines: list[str]) -> None:
    assert told(text) == lines


BOTH_WAYS = [
    pytest.param(
        "Trade between Belarus and Kirov Oblast in 2019: $30 million there, $12 million back.",
        ["BY RU-KIR exports 30 2019-01..2019-12", "BY RU-KIR imports 12 2019-01..2019-12"],
        id="there-and-back",
    ),
    pytest.param(
        "Irkutsk Oblast traded with Belarus in 2013, 69 million dollars there and only 40 back: aluminium has fallen in price.",
        ["BY RU-IRK exports 69 2013-01..2013-12", "BY RU-IRK imports 40 2013-01..2013-12"],
        id="there-and-bare-back",
    ),
    pytest.param(
        "Brest Region to supply more furniture to Murmansk Oblast\n\nA delegation of Murmansk Oblast is working in Brest.\n\nIn 2022 the turnover of the Brest Region with Murmansk Oblast exceeded 18 million dollars, 15 of them are our exports.",
        ["BY-BR RU-MUR turnover 18 2022-01..2022-12", "BY-BR RU-MUR exports 15 2022-01..2022-12"],
        id="our-in-a-home-paper",
    ),
    pytest.param(
        "In 2012 Irkutsk Oblast paid 105 million dollars for Belarusian goods. The back flow is 88 million, mostly aluminium.",
        ["BY RU-IRK exports 105 2012-01..2012-12", "BY RU-IRK imports 88 2012-01..2012-12"],
        id="back-flow",
    ),
    pytest.param(
        "In 2021 computer services of Belarus brought $3.2 billion worldwide, Russia took only 160 million out of it.",
        ["BY RU exports 160 2021-01..2021-12"],
        id="took",
    ),
    pytest.param(
        "In Tver Oblast we sold Belarusian goods for $30 million in 2020, in Tula it was 45, and in Orel 12.",
        ["BY RU-TVE exports 30 2020-01..2020-12", "BY RU-TUL exports 45 2020-01..2020-12", "BY RU-ORL exports 12 2020-01..2020-12"],
        id="bare-numbers-of-places",
    ),
    pytest.param(
        "The trade of Belarus with Vologda Oblast is old. Leonid Petrov, the chief of the St Petersburg branch of the Belarusian embassy, has added: in 2011 it reached 7 billion roubles.",
        ["BY RU-VLG turnover 7000 2011-01..2011-12"],
        id="an-embassy's-branch",
    ),
    pytest.param(
        "In 2010 Belarus' trade with Russia was $28 billion. For 2011 it is expected to reach from $36 billion to $38 billion.",
        ["BY RU turnover 28000 2010-01..2010-12", "BY RU turnover 36000 2011-01..2011-12 forecast"],
        id="from-to-is-a-range",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), BOTH_WAYS)
def test_both_ways(text: str, lines: list[str]) -> None:
    assert told(text) == lines
