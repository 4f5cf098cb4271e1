"""Sums by which sales grew, sales told apart by buyer, what else doubles, and rows of small sums."""

from __future__ import annotations

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param(
            "On 3 June 2024 the minister spoke of trade with Russia. In the first quarter deliveries grew by almost 30% to Russia, or $900 million, and by half to China.",
            ["BY RU exports none 2024-01..2024-03 +30%"],
            id="by-a-sum-behind-the-buyer",
        ),
        pytest.param(
            "3 июня 2024 года министр рассказал о торговле с Россией. За первый квартал поставки выросли на 30% в Россию, или на $900 млн.",
            ["BY RU exports none 2024-01..2024-03 +30%"],
            id="by-a-sum-behind-the-buyer-russian",
        ),
        pytest.param(
            "On 3 June 2024 the minister spoke in parliament. Exports to Russia grew 1.3-fold in the first quarter, and shipments to China doubled. Exports totalled $2.1 billion in January and $2.3 billion in February.",
            ["BY RU exports none 2024-01..2024-03 +30%"],
            id="all-exports-behind-two-buyers",
        ),
        pytest.param(
            "On 3 June 2024 the minister spoke in parliament. Exports to Russia grew 1.3-fold in the first quarter. They totalled $2.1 billion in January and $2.3 billion in February.",
            [
                "BY RU exports none 2024-01..2024-03 +30%",
                "BY RU exports 2100 2024-01..2024-01",
                "BY RU exports 2300 2024-02..2024-02",
            ],
            id="exports-behind-one-buyer",
        ),
        pytest.param(
            "Exports to Russia reached $19 billion in 2023. Belarus tripled its presence on the Russian market of tractors.",
            ["BY RU exports 19000 2023-01..2023-12"],
            id="presence",
        ),
        pytest.param(
            "Экспорт в Россию достиг $19 млрд в 2023 году. Беларусь втрое увеличила свою долю на рынке тракторов.",
            ["BY RU exports 19000 2023-01..2023-12"],
            id="share-russian",
        ),
        pytest.param(
            "Exports to Russia reached $19 billion in 2023. Belarus doubled its supplies.",
            ["BY RU exports 19000 2023-01..2023-12 +100%"],
            id="supplies",
        ),
        pytest.param(
            "Trade between Belarus and Kalmykia is small so far. In 2021 it amounted to $412,000, in January–May 2022 – $38,600.",
            [
                "BY RU-KL turnover 0.412 2021-01..2021-12",
                "BY RU-KL turnover 0.0386 2022-01..2022-05",
            ],
            id="small-row",
        ),
        pytest.param(
            "Trade between Belarus and Kalmykia is small so far. In 2022 it came to only $38,600.",
            ["BY RU-KL turnover 0.0386 2022-01..2022-12"],
            id="small-lone",
        ),
        pytest.param(
            "Trade between Belarus and Kalmykia is small so far. In 2022 a tractor cost $38,600.",
            [],
            id="small-price",
        ),
        pytest.param(
            "Торговля Беларуси с Калмыкией пока невелика. В 2021 году она составила 412 тыс. долларов, а в январе–мае 2022 года – 38,6 тыс. долларов.",
            [
                "BY RU-KL turnover 0.412 2021-01..2021-12",
                "BY RU-KL turnover 0.0386 2022-01..2022-05",
            ],
            id="small-row-russian",
        ),
        pytest.param(
            "In 2019 Belarus imported from Russia rye for $41 million and 2.7 million tons of coal for $96 million.",
            ["BY RU imports 41 2019-01..2019-12", "BY RU imports 96 2019-01..2019-12"],
            id="tons-behind-a-sum",
        ),
        pytest.param(
            "В 2019 году Беларусь ввезла из России ржи на $41 млн и 2,7 млн тонн угля на $96 млн.",
            ["BY RU imports 41 2019-01..2019-12", "BY RU imports 96 2019-01..2019-12"],
            id="tons-behind-a-sum-russian",
        ),
        pytest.param(
            'On 14 February 2024 the president met the head of Udmurtia. The two sides must bring trade to $150 million in 2024.\n\n"But we slowed down a little in 2023. We cut the turnover by about 7%," he said.',
            [
                "BY RU-UD turnover 150 2024-01..2024-12 target",
                "BY RU-UD turnover none 2023-01..2023-12 -7%",
            ],
            id="slowed-down",
        ),
        pytest.param(
            "14 февраля 2024 года президент встретился с главой Удмуртии. Стороны намерены довести товарооборот в 2024 году до 150 млн долларов.\n\n«Но мы немного сбавили обороты в 2023 году. Товарооборот снизился на 7%», – сказал он.",
            [
                "BY RU-UD turnover 150 2024-01..2024-12 target",
                "BY RU-UD turnover none 2023-01..2023-12 -7%",
            ],
            id="slowed-down-russian",
        ),
    ],
)
def test_sums_are_those_of_trade(text: str, lines: list[str]) -> None:
    assert told(text) == lines
