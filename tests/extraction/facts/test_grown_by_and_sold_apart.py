"""Sums by which sales grew, sales told apart by buyer, what else doubles, and rows of small sums."""

from __future__ import annotations

import pytest

from articles.extraction import extract
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
        pytest.param(
            "In January–August 2022 enterprises of Mogilev Oblast increased exports to Russia by 30%, to Egypt fivefold. The export of services grew by 12%.",
            ["BY-MA RU exports none 2022-01..2022-08 +30%"],
            id="services-behind-two-buyers",
        ),
        pytest.param(
            "The plan of Belarus is to increase exports in 2024 by supplies to Russia, China and others. “We plan to raise exports by 4.5 percent, or the equivalent of $2.1 billion,” the deputy minister said.",
            [],
            id="through-supplies-to-several",
        ),
        pytest.param(
            "In 2023 exports to Russia grew by 4.5 percent, or the equivalent of $900 million.",
            ["BY RU exports none 2023-01..2023-12 +4.5%"],
            id="equivalent-of",
        ),
        pytest.param(
            "In 2019 new rules led to a $55 million reduction in the export of goods to Russia.",
            [],
            id="reduction-in",
        ),
        pytest.param(
            "In 2019 exports to Russia amounted to $13.5 billion, which is 2.1% (or 290 million) more than in 2018.",
            ["BY RU exports 13500 2019-01..2019-12 +2.1%"],
            id="sum-in-brackets",
        ),
        pytest.param(
            "В 2019 году экспорт в Россию составил 13,5 млрд долларов, что на 2,1% (или 290 млн) больше, чем в 2018 году.",
            ["BY RU exports 13500 2019-01..2019-12 +2.1%"],
            id="sum-in-brackets-russian",
        ),
        pytest.param(
            "On 29 August 2025 the economist spoke of Lipetsk Oblast. We could not find exact data, but it is known that by the end of 2024 trade of Belarus with the region had grown by 12 percent.",
            ["BY RU-LIP turnover none 2024-01..2024-12 +12%"],
            id="could-not-find",
        ),
        pytest.param(
            "On 29 August 2025 the governor spoke of Lipetsk Oblast. We could bring trade with Belarus to $500 million in 2026.",
            ["BY RU-LIP turnover 500 2026-01..2026-12 target"],
            id="we-could",
        ),
        pytest.param(
            "In February 2020 the import of Russian oil to Belarus came to 1.3 million tons. The cost of the imported oil fell to $429 million.",
            ["BY RU imports 429 2020-02..2020-02"],
            id="cost-of-imported-oil",
        ),
        pytest.param(
            "In February 2020 imports of Russian oil to Belarus came to 1.3 million tons. The value of imports fell to $429 million.",
            ["BY RU imports 429 2020-02..2020-02"],
            id="value-of-imports",
        ),
        pytest.param(
            "В феврале 2020 года импорт российской нефти в Беларусь составил 1,3 млн тонн. Стоимость импорта снизилась до 429 млн долларов.",
            ["BY RU imports 429 2020-02..2020-02"],
            id="value-of-imports-russian",
        ),
        pytest.param(
            "Russia sold Belarus oil for $429 million in February 2020. The Belarusian export of oil products fell to 1 million tons. The cost of the exported products decreased to $382 million. Belarus exported most of its oil products to Great Britain and Ukraine.",
            ["BY RU imports 429 2020-02..2020-02"],
            id="exported-elsewhere",
        ),
        pytest.param(
            "On 30 March 2017 the minister spoke. Agricultural trade between Russia and Belarus came to 4.2 billion dollars in 2016. Despite everything, Russia exported agricultural products worth 15 billion dollars in 2016.",
            ["BY RU turnover 4200 2016-01..2016-12"],
            id="more-than-both-traded",
        ),
        pytest.param(
            "30 марта 2017 года министр выступил. Торговля сельхозпродукцией между Россией и Беларусью составила 4,2 млрд долларов в 2016 году. Несмотря на трудности, Россия экспортировала сельхозпродукции на 15 млрд долларов в 2016 году.",
            ["BY RU turnover 4200 2016-01..2016-12"],
            id="more-than-both-traded-russian",
        ),
        pytest.param(
            "2 Lenin Street, Orsha, Vitebsk Oblast, 211391\n\n12 October 2022\n\nFood exports of Belarus grow\n\nThe deputy minister returned from the Days of Belarus in Primorsky Krai. According to him, last year the export of products to this region grew by 50%.",
            ["BY RU-PRI exports none 2021-01..2021-12 +50%"],
            id="address-of-an-office",
        ),
        pytest.param(
            "Lower prices may hit the exports of Belarus to Russia with a monthly loss up to $90 million.",
            [],
            id="loss-up-to",
        ),
        pytest.param(
            "In 2019 trade of Belarus and Irkutsk Oblast fell to $94 million. Belarus supplies the oblast with tyres for $9 million. The task is to reach $120 million by 2022.",
            [
                "BY RU-IRK turnover 94 2019-01..2019-12",
                "BY RU-IRK exports 9 2019-01..2019-12",
                "BY RU-IRK turnover 120 2022-01..2022-12 target",
            ],
            id="goal-behind-goods",
        ),
        pytest.param(
            "В 2019 году товарооборот Беларуси и Иркутской области снизился до 94 млн долларов. Беларусь поставляет в регион шины на 9 млн. К 2022 году планируется вернуться на уровень 120 млн долларов.",
            [
                "BY RU-IRK turnover 94 2019-01..2019-12",
                "BY RU-IRK exports 9 2019-01..2019-12",
                "BY RU-IRK turnover 120 2022-01..2022-12 target",
            ],
            id="goal-behind-goods-russian",
        ),
        pytest.param(
            "In 2019 trade of Belarus and Irkutsk Oblast fell to $94 million. Belarus supplies the oblast with tyres for $9 million. The task is to reach $12 million by 2022.",
            [
                "BY RU-IRK turnover 94 2019-01..2019-12",
                "BY RU-IRK exports 9 2019-01..2019-12",
                "BY RU-IRK exports 12 2022-01..2022-12 target",
            ],
            id="goal-of-the-goods",
        ),
    ],
)
def test_sums_are_those_of_trade(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "Imports of Russian oil to Belarus came to 1.3 million tons. The value of imports fell to $429 million.",
        "Импорт российской нефти в Беларусь составил 1,3 млн тонн. Стоимость импорта снизилась до 429 млн долларов.",
    ],
)
def test_value_of_tons_is_of_the_same_goods(text: str) -> None:
    [figure] = extract(text).figures
    assert figure.product == "oil"
