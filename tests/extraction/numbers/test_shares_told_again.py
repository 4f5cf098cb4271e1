"""A share told in percent, and "it" a sentence or a clause later: its next level, and no growth of trade."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

SHARES = [
    pytest.param(
        "The share of Belarus in the foreign trade turnover of the Tver region in 2017 amounted to 6.2 percent. In the first half of 2018 it grew to 8.7 percent, Tver export of goods to Belarus made up 21.4 million dollars.",
        ["BY RU-TVE imports 21.4 2018-01..2018-06"],
        id="share-again-as-the-next-subject",
    ),
    pytest.param(
        "The bond with the chief buyer is growing closer: in March Russia's share in Belarusian exports was 58%, by October it was 61%.",
        [],
        id="share-again-in-one-sentence",
    ),
    pytest.param(
        "Удельный вес Беларуси во внешней торговле Томской области – 4,1%. В 2019 году он вырос до 5,6%, а экспорт в Беларусь достиг 12,3 млн долларов.",
        ["BY RU-TOM imports 12.3 2019-01..2019-12"],
        id="share-again-russian",
    ),
    pytest.param(
        "In 2017 Russia accounted for 47% of Belarus's trade; in 2018 this figure reached 50%, in the first half of 2019 it rose to 53%.",
        [],
        id="part-accounted-for",
    ),
    pytest.param(
        "Зависимость экспорта от российского рынка усиливается: если в 2017 году его доля была 44%, то в 2018-м – 47%, сейчас – 53%.",
        [],
        id="levels-in-a-row-russian",
    ),
    pytest.param(
        "In 2017 exports to Russia were 95% of the level of 2016, in 2018 – 118%.",
        ["BY RU exports none 2017-01..2017-12 -5%", "BY RU exports none 2018-01..2018-12 +18%"],
        id="levels-of-a-flow",
    ),
    pytest.param(
        "The share of Belarus in the exports of the Tver region is 6.2%. In 2018 they grew by 8.7%.",
        ["BY RU-TVE imports none 2018-01..2018-12 +8.7%"],
        id="trade-grew-behind-a-share",
    ),
    pytest.param(
        "In 2020 Russia accounted for 28.3% of Belarus' food import, up by 2.7% year-on-year. Exports of food to Russia came at $4.1 billion.",
        ["BY RU exports 4100 2020-01..2020-12"],
        id="growth-of-a-share-behind-the-goods-bought",
    ),
    pytest.param(
        "Russia made up 44.2% of the exports of Belarus in 2020, which is 3% less than in 2019.",
        [],
        id="growth-of-a-share-in-percent-more",
    ),
    pytest.param(
        "В структуре экспорта Беларуси Россия занимает 58,5% (на 1,9% больше, чем в 2019 году).",
        [],
        id="growth-of-a-share-in-brackets-russian",
    ),
    pytest.param(
        "На Россию приходится 51,5% импорта Беларуси, рост на 3,3% к 2019 году.",
        [],
        id="growth-of-a-share-as-a-noun-russian",
    ),
    pytest.param(
        "Russia accounted for 38.4% of exports ($11.2 billion), up by 9% on 2019.",
        ["BY RU exports 11200 2020-01..2020-12 +9%"],
        id="growth-of-the-sum-beside-a-share",
    ),
    pytest.param(
        "Exports to Russia (58% of the total) were up by 9% in 2020.",
        ["BY RU exports none 2020-01..2020-12 +9%"],
        id="growth-behind-an-aside-of-the-share",
    ),
    pytest.param(
        "Russia accounts for half of Belarus' trade: in 2021 it came to $41 billion, 33% more than in 2020.",
        ["BY RU turnover 41000 2021-01..2021-12 +33%"],
        id="growth-of-what-the-share-is-of",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SHARES)
def test_the_next_level_of_a_share_is_no_change(text: str, expected: list[str]) -> None:
    assert told(text) == expected
