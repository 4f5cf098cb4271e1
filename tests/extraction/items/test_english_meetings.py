"""What reports of meetings say: changes with their base, goals, periods told elsewhere."""

from __future__ import annotations

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("In January-April 2023 exports of Belarus to Ryazan Oblast totaled $20 million, up 37.4% compared to the like months of 2022.", ["BY RU-RYA exports 20 2023-01..2023-04 +37.4%"], id="up-compared-to"),
        pytest.param("In January-April 2023 exports of Belarus to Ryazan Oblast increased by 180% on the same period last year and reached $20 million.", ["BY RU-RYA exports 20 2023-01..2023-04 +180%"], id="by-more-than-a-hundred"),
        pytest.param("In January-April 2023 trade of Belarus with Ryazan Oblast gained almost 120% against the same period last year.", ["BY RU-RYA turnover none 2023-01..2023-04 +120%"], id="gained-against"),
        pytest.param("In 2022 imports of Belarus from Ryazan Oblast amounted to $20 million, down 62% on the level of 2021.", ["BY RU-RYA imports 20 2022-01..2022-12 -62%"], id="down-on-level"),
        # what is made up or grown to is the level itself
        pytest.param("In 2022 exports of Belarus to Ryazan Oblast made up 86.4% of the level of 2021.", ["BY RU-RYA exports none 2022-01..2022-12 -13.6%"], id="made-up-of-level"),
        pytest.param("In 2022 exports of Belarus to Ryazan Oblast grew to 165% of the previous year's level.", ["BY RU-RYA exports none 2022-01..2022-12 +65%"], id="grew-to-level"),
    ],
)  # fmt: skip
def test_changes_with_their_base(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("The new route will help the sides to reach a trade turnover of $2bn between Belarus and Ryazan Oblast.", ["BY RU-RYA turnover 2000 undated target"], id="will-help-to-reach"),
        pytest.param("The programme will enable Belarus and Ryazan Oblast to increase the trade turnover to $300 million.", ["BY RU-RYA turnover 300 undated target"], id="will-enable-to-increase"),
        pytest.param("Exact data could not be found, but in 2024 Belarus' trade with Lipetsk Oblast grew by 11 percent.", ["BY RU-LIP turnover none 2024-01..2024-12 +11%"], id="could-not"),
        # a wish for more says nothing about a year before
        pytest.param("If we go on like this, we will double the trade turnover of Belarus with Ryazan Oblast.", [], id="will-double"),
        pytest.param("Belarus' trade with Vologda Oblast\n\nThe parties aim to reach $3 billion. That would be a 35 percent increase on the current level.", ["BY RU-VLG turnover 3000 undated target"], id="goal-retold"),
        pytest.param("Belarus' trade with Lipetsk Oblast grew by 11 percent in 2024, it has not doubled.", ["BY RU-LIP turnover none 2024-01..2024-12 +11%"], id="not-doubled"),
        pytest.param("June 24, 2024\n\nWe once dreamed of $1bn of trade with Leningrad Oblast. This year we will pass this milestone. It is time to set a goal of $2bn.", ["BY RU-LEN turnover 1000 undated target", "BY RU-LEN turnover 2000 undated target"], id="year-of-a-milestone"),
    ],
)  # fmt: skip
def test_goals(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("Meeting with the Governor of Ryazan Oblast on 14 September 2017\n\nIn January-July 2017 the turnover went up 4%. We should get back to the level of 2014, which exceeded $260 million.", ["BY RU-RYA turnover none 2017-01..2017-07 +4%", "BY RU-RYA turnover 260 2014-01..2014-12"], id="level-of-a-year-which"),
        pytest.param("12 December 2024\n\nTrade with Omsk Oblast is about $80 million [in January-October 2024, it came to $76 million].", ["BY RU-OMS turnover 80 undated", "BY RU-OMS turnover 76 2024-01..2024-10"], id="bracket-has-its-own-months"),
        pytest.param("Belarus and Mordovia\n\nTrade in January-August 2021 went up by over 40% year-on-year.\n\nIn January-August 2021 Belarus-Mordovia trade was worth $33.6 million, up by 43.1% on the year before.", ["BY RU-MO turnover 33.6 2021-01..2021-08 +43.1%"], id="tens-in-the-lead"),
        pytest.param("Belarus and Ryazan Oblast\n\nIn 2019 the turnover exceeded $250 million. Almost 90 of them are our exports.", ["BY RU-RYA turnover 250 2019-01..2019-12", "BY RU-RYA exports 90 2019-01..2019-12"], id="so-many-of-them-exports"),
        pytest.param("Belarus and Ryazan Oblast\n\nIn 2019 the turnover exceeded $250 million. There are 200 companies there. Almost 90 of them export their goods.", ["BY RU-RYA turnover 250 2019-01..2019-12"], id="so-many-of-them-export"),
        pytest.param("Exports of timber of Vitebsk Oblast to Russia exceeded $47 million in 2021, with the export growth rate at 118%.", ["BY-VI RU exports 47 2021-01..2021-12 +18%"], id="with-the-growth-rate"),
        pytest.param("In 2014 trade with Lipetsk Oblast fell. It is little next to Belarus-Moscow trade, which made up some USD 7 billion.", ["BY RU-MOW turnover 7000 2014-01..2014-12"], id="belarus-moscow"),
    ],
)  # fmt: skip
def test_what_stands_beside(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("In January-July 2021 farms of Brest Oblast raised export to Russia by 26%, to Vietnam by 3.4 times.", ["BY-BR RU exports none 2021-01..2021-07 +26%"], id="another-country-next"),
        pytest.param("Firms look to the Russian market amid a 14% fall in Belarusian exports outside the CIS.", [], id="outside-the-cis"),
        pytest.param("Belarus sells much to Russia: in March its share in Belarusian exports was 58%, growing to 61% by autumn.", [], id="share-goes-on"),
    ],
)  # fmt: skip
def test_what_is_of_others(text: str, lines: list[str]) -> None:
    assert told(text) == lines


_TVER = "Meeting with the Governor of Tver Oblast\n\nMINSK, 14 June 2024 (BelTA) – "


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("\"Our trade is nearly $300 million. We should add at least a hundred million in the near future,\" he said.", ["BY RU-TVE turnover 300 undated"], id="should-add"),
        pytest.param("\"Three years ago we traded for $180 million; last year it was $310 million,\" the governor said.", ["BY RU-TVE turnover 180 2021-01..2021-12", "BY RU-TVE turnover 310 2023-01..2023-12"], id="years-ago-we-traded"),
        pytest.param("\"It would be right to reach at least $400 million in the coming years,\" the president said about trade.", ["BY RU-TVE turnover 400 undated target"], id="would-be-right"),
        pytest.param("\"We will have to work hard to restore last year's volume of $310 million,\" the minister said about trade.", ["BY RU-TVE turnover 310 2023-01..2023-12"], id="volume-to-restore"),
        pytest.param("The parties agreed to return to the 2012 level of $700 million in trade.", ["BY RU-TVE turnover 700 2012-01..2012-12"], id="level-to-return-to"),
        pytest.param("The target is to bring trade to the 2030 level of $700 million.", ["BY RU-TVE turnover 700 2030-01..2030-12 target"], id="level-to-come"),
        pytest.param("The ambassador said that trade with the region would exceed $350 million this year.", ["BY RU-TVE turnover 350 2024-01..2024-12 forecast"], id="said-it-would"),
        pytest.param("Total trade in 2023 was 1.6 times as much as in 2022.", ["BY RU-TVE turnover none 2023-01..2023-12 +60%"], id="total-of-two"),
        pytest.param("Trade reached $64 million in 2023.\n\nAt the beginning of this year the growth went on. Exports went up 12%.", ["BY RU-TVE turnover 64 2023-01..2023-12", "BY RU-TVE exports none 2024-01..2024-12 +12%"], id="trend-of-this-year"),
        pytest.param("An economic effect of a quarter of a billion dollars is hoped for from the trade fair.", [], id="economic-effect"),
    ],
)  # fmt: skip
def test_talks_with_a_governor(text: str, lines: list[str]) -> None:
    assert told(_TVER + text) == lines


def test_total_exports_to_russia() -> None:
    text = "Belarus and Russia\n\nSales of dairy goods to Russia rose 16% in 2022. Total exports to Russia grew by 38%."
    assert told(text) == ["BY RU exports none 2022-01..2022-12 +38%"]


_BOTH = "In 2022 the turnover amounted to $215.3 million, with exports of $120.1 million and imports of $95.2 million."
_BOTH_RU = (
    "В 2022 году товарооборот составил 215,3 млн долларов, экспорт – 120,1 млн, импорт – 95,2 млн."
)


@pytest.mark.parametrize(
    "text",
    [
        # a guest in a headline tells nothing: the page is of whoever receives him
        pytest.param(f"Lukashenko receives Governor of Kursk Oblast\n\n{_BOTH}", id="receives"),
        pytest.param(f"Governor of Kursk Oblast visits Minsk\n\n{_BOTH}", id="visits"),
        pytest.param(f"Golovchenko to Kursk Oblast Governor: we have results\n\n{_BOTH}", id="said-to"),
        pytest.param(f"Lukashenko and Kursk Oblast Governor discuss trade\n\n{_BOTH}", id="both-discuss"),
        pytest.param(f"Meeting of the President with the governor of Kursk Oblast\n\n{_BOTH}", id="meeting-of-with"),
        pytest.param(f"Delegation of Kursk Oblast in Minsk\n\n{_BOTH}", id="delegation"),
        pytest.param(f"Лукашенко принял губернатора Курской области\n\n{_BOTH_RU}", id="ru-receives"),
        pytest.param(f"Встреча Президента с губернатором Курской области\n\n{_BOTH_RU}", id="ru-meeting-with"),
        pytest.param(f"Губернатор Курской области посетит Минск\n\n{_BOTH_RU}", id="ru-visits"),
        pytest.param(f"Лукашенко и губернатор Курской области обсудили торговлю\n\n{_BOTH_RU}", id="ru-both-discuss"),
        pytest.param(f"Делегация Курской области в Минске\n\n{_BOTH_RU}", id="ru-delegation"),
    ],
)  # fmt: skip
def test_a_guest_does_not_speak(text: str) -> None:
    assert [line.split(" 2022")[0] for line in told(text)] == [
        "BY RU-KRS turnover 215.3", "BY RU-KRS exports 120.1", "BY RU-KRS imports 95.2",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Kursk governor: Belarus is our key partner\n\n{_BOTH}", id="says"),
        pytest.param(f"Губернатор Курской области: Беларусь – наш партнер\n\n{_BOTH_RU}", id="ru-says"),
    ],
)  # fmt: skip
def test_a_speaker_tells_of_his_own(text: str) -> None:
    assert [line.split(" 2022")[0] for line in told(text)][1:] == [
        "BY RU-KRS imports 120.1", "BY RU-KRS exports 95.2",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("\"If two years ago trade was at the level of $150 million, today it has come close to 250,\" he said.", ["BY RU-TVE turnover 150 2022-01..2022-12", "BY RU-TVE turnover 250 undated"], id="if-years-ago"),
        pytest.param("The volume of trade, compared to 2019, has almost doubled and amounts to $215 million.", ["BY RU-TVE turnover 215 undated"], id="doubled-since-long-ago"),
        pytest.param("Exports of the country to the region reached $5 million in 2023, and in 2024 they may go up to $6 million.", ["BY RU-TVE exports 5 2023-01..2023-12", "BY RU-TVE exports 6 2024-01..2024-12 forecast"], id="may-go-up"),
    ],
)  # fmt: skip
def test_times_of_talks(text: str, lines: list[str]) -> None:
    assert told(_TVER + text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("Trade in January-March grew by a factor of 1.5.", ["BY RU-TVE turnover none 2024-01..2024-03 +50%"], id="by-a-factor-of"),
        pytest.param("Trade rose by 58% last year. This year trade has increased by another quarter.", ["BY RU-TVE turnover none 2023-01..2023-12 +58%", "BY RU-TVE turnover none 2024-01..2024-12 +25%"], id="another-quarter"),
        pytest.param("Trade rose by 5% in 2023. This was due to a 70% increase in exports of Belarus.", ["BY RU-TVE turnover none 2023-01..2023-12 +5%", "BY RU-TVE exports none 2023-01..2023-12 +70%"], id="due-to-an-increase-in"),
        # wished for over years to come: no yearly change
        pytest.param("It is planned to triple the trade by 2026 and bring it to $40 million.", ["BY RU-TVE turnover 40 2026-01..2026-12 target"], id="triple-by"),
        pytest.param("Food made up 45% of the exports of Belarus in 2023, up from 40%.", [], id="part-goes-on"),
        pytest.param("\"We have to reach $300 million,\" he said about trade. \"We are at 190 now.\"", ["BY RU-TVE turnover 300 undated target", "BY RU-TVE turnover 190 undated"], id="we-are-at"),
        pytest.param("Trade may approach $50 million this year after $43 million in 2022 and almost $46 million in 2023.", ["BY RU-TVE turnover 50 2024-01..2024-12 forecast", "BY RU-TVE turnover 43 2022-01..2022-12", "BY RU-TVE turnover 46 2023-01..2023-12"], id="years-are-no-sums"),
    ],
)  # fmt: skip
def test_growth_told_at_talks(text: str, lines: list[str]) -> None:
    assert told(_TVER + text) == lines


def test_worth_of_goods_with_a_part_for_russia() -> None:
    text = "Trade with Russia\n\nBelarus exported $6.5 billion worth of food in 2023, including $5.3 billion to Russia."
    assert told(text) == ["BY RU exports 5300 2023-01..2023-12"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("The growth of trade in January-February was 20.3%.", ["BY RU-TVE turnover none 2024-01..2024-02 +20.3%"], id="growth-of-trade-in"),
        pytest.param("The growth of Belarus' exports in 2023 made up 12%.", ["BY RU-TVE exports none 2023-01..2023-12 +12%"], id="growth-made-up"),
        pytest.param("\"We finished last year with $77 million of trade; the figure to come, at least 85, is for the plan.\"", ["BY RU-TVE turnover 77 2023-01..2023-12"], id="finished-with"),
        # no trade of Belarus with a region
        pytest.param("Belarus borrowed $1.5 billion from Russia for import substitution projects.", [], id="import-substitution"),
        pytest.param("Prices for Belarusian exports to Russia fell 4%.", [], id="prices-for-exports"),
        pytest.param("Russia's share in Belarus' trade rose from 49% in 2021 to 65% in 2024.", [], id="share-of-two-years"),
    ],
)  # fmt: skip
def test_what_economists_say(text: str, lines: list[str]) -> None:
    assert told(_TVER + text) == lines
