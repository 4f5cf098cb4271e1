"""Facts as analyses, guides and magazines tell them: clauses, brackets, lists of key facts, what had been by then."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

CASES = [
    pytest.param(
        "20 October 2020\n\nTrade between Tula Oblast and Belarus, which had come to $310 million in 2019 after falling by 4%, already stood at $260 million at the end of September.",
        ["BY RU-TUL turnover 310 2019-01..2019-12 -4%", "BY RU-TUL turnover 260 2020-01..2020-09"],
        id="already-by-the-end-of-a-month",
    ),
    pytest.param(
        "20 октября 2020\n\nТоварооборот Тульской области с Беларусью, составивший 310 млн долларов в 2019 году, уже достиг 260 млн долларов за девять месяцев.",
        ["BY RU-TUL turnover 310 2019-01..2019-12", "BY RU-TUL turnover 260 2020-01..2020-09"],
        id="already-after-a-year-in-russian",
    ),
    pytest.param(
        "20 November 2023\n\nMinsk counts on selling $8 billion worth of goods to Russia in 2024. The forecast is modest: deliveries to Russia had already earned producers $7.1 billion in the first ten months of 2023.",
        ["BY RU exports 8000 2024-01..2024-12 forecast", "BY RU exports 7100 2023-01..2023-10"],
        id="what-a-forecast-rests-on",
    ),
    pytest.param(
        "20 November 2023\n\nThe goal is modest, since exports to Tver Oblast had reached $210 million in January-October 2023.",
        ["BY RU-TVE exports 210 2023-01..2023-10"],
        id="a-goal-since-it-had",
    ),
    pytest.param(
        "20 November 2023\n\nThe goal is bold, since exports from Belarus to Tver Oblast have to reach $210 million in 2024.",
        ["BY RU-TVE exports 210 2024-01..2024-12 target"],
        id="a-goal-since-it-has-to",
    ),
    pytest.param(
        "20 November 2023\n\nIt took Belarus and Tver Oblast until 2022 to lift their trade above $300 million, a goal set four years before.",
        ["BY RU-TVE turnover 300 2022-01..2022-12"],
        id="it-took-years",
    ),
    pytest.param(
        "20 November 2023\n\nBelarus took steps to bring trade with Tver Oblast to $300 million by 2025.",
        ["BY RU-TVE turnover 300 2025-01..2025-12 target"],
        id="it-took-steps",
    ),
    pytest.param(
        "10 February 2023. Belarus and Kaluga Oblast took a commitment to bring trade to $400 million.",
        ["BY RU-KLU turnover 400 undated target"],
        id="took-a-commitment",
    ),
    pytest.param(
        "20 November 2023\n\nBelarus and Tver Oblast may soon have to set themselves a new mark: January to August 2023 brought in $219 million of trade.",
        ["BY RU-TVE turnover 219 2023-01..2023-08"],
        id="a-mark-ahead-and-months-behind",
    ),
    pytest.param(
        "20 August 2023\n\nTrade in goods between Belarus and Russia will account for $48 billion in 2023; add services, worth $7 billion, and the total could come up to $55 billion.",
        [
            "BY RU turnover 48000 2023-01..2023-12 forecast",
            "BY RU turnover 7000 2023-01..2023-12 forecast",
            "BY RU turnover 55000 2023-01..2023-12 target",
        ],
        id="services-to-be-added",
    ),
    pytest.param(
        "20 March 2023\n\nThe Union of two economies: Belarus and Russia\n\nLast year saw trade between Belarus and Penza Oblast (population 1.2m) expand by 9% to over $190m.",
        ["BY RU-PNZ turnover 190 2022-01..2022-12 +9%"],
        id="people-in-brackets",
    ),
    pytest.param(
        "20 March 2023\n\nBelarus and Kaluga Oblast did more than $280m worth of business in 2022. A €30m grain terminal is being discussed by the governor.",
        ["BY RU-KLU turnover 280 2022-01..2022-12"],
        id="a-terminal-and-its-cost",
    ),
    pytest.param(
        "18 November 2015\n\nBelarus has lost a quarter of its trade. Total merchandise turnover in January–August was $38.2bn, i.e. 25.1% less than in the same period of 2014. Russia, which makes up nearly half of it, bought less too: in January–August Belarus' exports to Russia shrank by 33% to $6.9bn.",
        ["BY RU exports 6900 2015-01..2015-08 -33%"],
        id="russia-which-makes-up-half-of-it",
    ),
    pytest.param(
        "19 July 2022\n\nImports from Belarus in January–May 2022 were worth 500bn roubles, 17% more than in the same months of 2021, the Russian ministry says. Overall turnover for the period was up 6.2% y/y.",
        [
            "BY RU exports 500000 2022-01..2022-05 +17%",
            "BY RU turnover none 2022-01..2022-05 +6.2%",
        ],
        id="overall-turnover-behind-imports-from-belarus",
    ),
    pytest.param(
        "19 July 2022\n\nExports of Belarus to Russia were worth $8bn in January–May 2022. Overall exports were up 6.2% y/y.",
        ["BY RU exports 8000 2022-01..2022-05"],
        id="overall-exports",
    ),
    pytest.param(
        "20 June 2022\n\nBelarus and Russia before the forum: a guide\n\nKey facts (2021)\n– Russia's share in Belarusian goods exports: 41.1%, or $16.4bn\n– Imports from Russia: $23.6bn (56.6% of all that Belarus imports)\n– Annual trade with Tatarstan: $900m+\n– Host city: Grodno",
        [
            "BY RU exports 16400 2021-01..2021-12",
            "BY RU imports 23600 2021-01..2021-12",
            "BY RU-TA turnover 900 2021-01..2021-12",
        ],
        id="key-facts-in-items",
    ),
    pytest.param(
        "30 June 2021\n\nIn 2020 trade between Belarus and Russia dwindled by 14.8% and was still worth 2.2trn roubles.",
        ["BY RU turnover 2200000 2020-01..2020-12 -14.8%"],
        id="trillion-in-short",
    ),
    pytest.param(
        "7 June 2016\n\nIn value terms trade between Mari El and Belarus shrivelled by a quarter last year, leaving it at $61m.",
        ["BY RU-ME turnover 61 2015-01..2015-12 -25%"],
        id="shrivelled-and-left-at",
    ),
    pytest.param(
        "27 February 2018\n\nTrade between Belarus and Komi was worth $88m in 2017. The president wants that tripled to $270m.",
        ["BY RU-KO turnover 88 2017-01..2017-12", "BY RU-KO turnover 270 undated target"],
        id="goal-tripled-from-what-there-is",
    ),
    pytest.param(
        "17 August 2023\n\nThe first half of the year proved a good one for Belarusian suppliers in Tomsk Oblast: they exported twice as much to it as they had in the first half of 2022.",
        ["BY RU-TOM exports none 2023-01..2023-06 +100%"],
        id="as-they-had",
    ),
    pytest.param(
        "22 June 2022\n\nBelarus managed to ship 1.4 times as much to Russia between January and May 2022 as in the same months of 2021.",
        ["BY RU exports none 2022-01..2022-05 +40%"],
        id="times-as-much-as-in",
    ),
    pytest.param(
        "10 February 2023. Belarus sold three times as much to Tatarstan as it bought there: $300 million against $100 million in 2022.",
        ["BY RU-TA exports 300 undated", "BY RU-TA imports 100 2022-01..2022-12"],
        id="as-much-as-it-bought",
    ),
    pytest.param(
        "1 October 2019\n\nPenza Region: a trade snapshot\n\nFirst half of 2019\nShare of Belarus in foreign trade: 12.6% (2018: 10.1%)\nExports to Belarus: $53.7m (sunflower oil)\nImports from Belarus: $35.2m, +11.4% (tyres, dairy)",
        [
            "BY RU-PNZ imports 53.7 2019-01..2019-06",
            "BY RU-PNZ exports 35.2 2019-01..2019-06 +11.4%",
        ],
        id="share-with-a-year-in-brackets",
    ),
    pytest.param(
        "2 August 2023\n\nExporters in Grodno Oblast have turned to the East. They made $574m in Russia in January-May, 1.2 times what they had earned there in the same period of 2022.",
        ["BY-HR RU exports 574 2023-01..2023-05 +20%"],
        id="made-in-russia-times-what-they-had",
    ),
    pytest.param(
        "8 September 2021\n\nAccording to the ambassador, 2021 may become a $1.2bn year for trade between Belarus and Leningrad Oblast. In the lockdown it had slipped by 10% to $790m.",
        [
            "BY RU-LEN turnover 1200 2021-01..2021-12 forecast",
            "BY RU-LEN turnover 790 undated -10%",
        ],
        id="a-year-it-may-become",
    ),
    pytest.param(
        "18 April 2013\n\nTrade between Pskov Oblast and Belarus totalled $240m in 2012, rose by a further 11% year on year in January–February and is set to end 2013 at close to $300m.",
        [
            "BY RU-PSK turnover 240 2012-01..2012-12",
            "BY RU-PSK turnover none 2013-01..2013-02 +11%",
            "BY RU-PSK turnover 300 2013-01..2013-12 forecast",
        ],
        id="rose-by-a-further",
    ),
    pytest.param(
        "18 April 2013\n\nTrade between Pskov Oblast and Belarus totalled $240m in 2012, having grown another 11% in October–December.",
        [
            "BY RU-PSK turnover 240 2012-01..2012-12",
            "BY RU-PSK turnover none 2012-10..2012-12 +11%",
        ],
        id="having-grown-another",
    ),
    pytest.param(
        "20 June 2022\n\nThe Russian market had been good to Belarusian producers: 2021 saw their sales there climb by 22%.",
        ["BY RU exports none 2021-01..2021-12 +22%"],
        id="sales-there-after-a-market",
    ),
    pytest.param(
        "19 June 2025\n\nIn January–April 2025, turnover between Russia and Belarus fell to around $14.1bn, with Russian sales (down 2% to $7.4bn) holding up better than Belarusian ones (down 6% to $6.7bn).",
        [
            "BY RU turnover 14100 2025-01..2025-04",
            "BY RU imports 7400 2025-01..2025-04 -2%",
            "BY RU exports 6700 2025-01..2025-04 -6%",
        ],
        id="better-than-belarusian-ones",
    ),
    pytest.param(
        "18 April 2022\n\nIn January, according to the trade envoy, Russian shipments to Belarus were 28% above their level of January 2021.",
        ["BY RU imports none 2022-01..2022-01 +28%"],
        id="above-their-level-of",
    ),
    pytest.param(
        "11 March 2025\n\nIn January 2025 Belarus's purchases from Tver Region more than doubled – by a factor of 2.2, to just under $13 million.",
        ["BY RU-TVE imports 13 2025-01..2025-01 +120%"],
        id="doubled-by-a-factor",
    ),
    pytest.param(
        "20 May 2020\n\nIn 2019 trade between Belarus and Tver Oblast subsided by 7% to $90m.",
        ["BY RU-TVE turnover 90 2019-01..2019-12 -7%"],
        id="subsided-is-no-subsidy",
    ),
    pytest.param(
        "14 September 2016\n\nTrade of Belarus with Russia fell by a further 8.4% in January–June 2016.",
        ["BY RU turnover none 2016-01..2016-06 -8.4%"],
        id="fell-by-a-further",
    ),
    pytest.param(
        "14 September 2016\n\nTrade of Belarus with Russia, which takes 40% of Belarusian exports, contracted by a further 7.4% year on year in January–June 2016.",
        ["BY RU turnover none 2016-01..2016-06 -7.4%"],
        id="which-takes-half-of-exports",
    ),
    pytest.param(
        "14 September 2016\n\nExports of Omsk Oblast to Belarus, which were outweighed by imports, fell by 6% in 2015.",
        ["BY RU-OMS imports none 2015-01..2015-12 -6%"],
        id="which-were-outweighed-by-imports",
    ),
    pytest.param(
        "14 сентября 2016\n\nТоварооборот Беларуси с Россией, которая берет почти половину экспорта, сократился на 7,4% в первом полугодии 2016 года.",
        ["BY RU turnover none 2016-01..2016-06 -7.4%"],
        id="ru-which-takes-half-of-exports",
    ),
    pytest.param(
        "17 June 2021\n\nIn the first quarter of 2021, whereas Belarus bought $38m worth of goods from Vologda Oblast (metal, for the most part), it sold $14m worth of goods to it.",
        ["BY RU-VLG imports 38 2021-01..2021-03", "BY RU-VLG exports 14 2021-01..2021-03"],
        id="for-the-most-part",
    ),
    pytest.param(
        "20 June 2017\n\nRussia and Belarus did $26bn worth of trade with each other last year. They are on track to do better, for the first five months of 2017 alone have seen it pass $12bn.",
        ["BY RU turnover 26000 2016-01..2016-12", "BY RU turnover 12000 2017-01..2017-05"],
        id="on-track-for-months-have-seen",
    ),
    pytest.param(
        "14 September 2016\n\nOf the $1.9bn worth of food that Belarus exported in the first half of this year – 4.2% more than in the same period of last year – $1.6bn was eaten in Russia.",
        ["BY RU exports 1600 2016-01..2016-06"],
        id="of-what-was-sold-to-all",
    ),
    pytest.param(
        "10 December 2020\n\nTrade between Belarus and Tver Oblast grew in 2019 due to Belarusian exports, which rose to $46m. Imports shrank to $17m.",
        ["BY RU-TVE exports 46 2019-01..2019-12", "BY RU-TVE imports 17 2019-01..2019-12"],
        id="due-to-belarusian-exports",
    ),
    pytest.param(
        "10 December 2020\n\nTrade between Belarus and Tver Oblast fell to $196m in 2019, with a shortfall of $44m for Belarus.",
        ["BY RU-TVE turnover 196 2019-01..2019-12", "BY RU-TVE balance -44 2019-01..2019-12"],
        id="shortfall-of",
    ),
    pytest.param(
        "26 June 2025\n\nTrade of Belarus with Russia was $50bn in 2024. And by 2031 they would like to see it 30% higher.",
        ["BY RU turnover 50000 2024-01..2024-12"],
        id="higher-by-a-year-to-come",
    ),
    pytest.param(
        "1 July 2023\n\nKaluga Region – trade with Belarus, US$ m\n\nJanuary–March 2023: turnover 120.4",
        ["BY RU-KLU turnover 120.4 2023-01..2023-03"],
        id="unit-in-short",
    ),
    pytest.param(
        "17 June 2021\n\nIn the first quarter of 2021, whereas Belarus bought $38m worth of goods from Vologda Oblast (metal, mostly), it sold $14m worth of goods to it.",
        ["BY RU-VLG imports 38 2021-01..2021-03", "BY RU-VLG exports 14 2021-01..2021-03"],
        id="whereas-it-sold",
    ),
    pytest.param(
        "14 October 2021\n\nTrade between Belarus and Penza Oblast, at over $70m annually, is still modest, yet it is growing: in the first half of 2021 it was nearly 16% up.",
        ["BY RU-PNZ turnover 70 undated", "BY RU-PNZ turnover none 2021-01..2021-06 +16%"],
        id="growth-of-months-behind-a-yearly-sum",
    ),
    pytest.param(
        "14 October 2021\n\nTurnover of Penza Oblast with Belarus was worth upwards of US$131m in 2018 (2017: 8% less).",
        ["BY RU-PNZ turnover 131 2018-01..2018-12"],
        id="another-year-below-in-brackets",
    ),
    pytest.param(
        "10 February 2023. In January-May 2022 trade with Saratov Oblast was $90 million (2021: 15% less), exports $60 million.",
        ["BY RU-SAR turnover 90 2022-01..2022-05", "BY RU-SAR exports 60 2022-01..2022-05"],
        id="a-year-in-brackets-and-how-far-it-was-below",
    ),
    pytest.param(
        "18 July 2019\n\nMinsk's trade deficit with Moscow is not going away: it was $3.1 billion in the first five months of 2019.",
        ["BY RU balance -3100 2019-01..2019-05"],
        id="minsk-and-moscow-as-countries",
    ),
    pytest.param(
        "18 January 2019\n\nMinsk's turnover with Moscow was $3.9 billion in 2018, with Smolensk Oblast $0.5 billion.",
        ["BY RU-MOW turnover 3900 2018-01..2018-12", "BY RU-SMO turnover 500 2018-01..2018-12"],
        id="minsk-and-moscow-as-cities",
    ),
    pytest.param(
        "26 June 2025\n\nRussia–Belarus trade this year: 1.7 trillion roubles and counting\n\nIn January–May 2025 the two countries' turnover of goods and services ran to 1.7trn Russian roubles, she told a forum.",
        ["BY RU turnover 1700000 2025-01..2025-05"],
        id="headline-of-this-year-and-its-months",
    ),
    pytest.param(
        "26 June 2025\n\nTrade between Belarus and Russia was put at $48.8 billion in 2024; the minister, who counts services too, preferred a figure of $56 billion.",
        ["BY RU turnover 48800 2024-01..2024-12", "BY RU turnover 56000 2024-01..2024-12"],
        id="who-counts-services-too",
    ),
    pytest.param(
        "31 May 2016\n\nSt Petersburg's trade with Belarus lost almost one fifth of its value in 2015 and came to $1.4bn.",
        ["BY RU-SPE turnover 1400 2015-01..2015-12 -20%"],
        id="lost-of-its-value",
    ),
    pytest.param(
        "9 June 2009\n\nTrade between Kursk Region and Belarus grew fast in 2008: by a third, to $155m. The region did $1.2bn worth of foreign trade in all last year.",
        ["BY RU-KRS turnover 155 2008-01..2008-12 +33.3%"],
        id="faster-by-a-third",
    ),
    pytest.param(
        "5 October 2023\n\nSeven months into 2023, Belarus's trade with Ryazan Oblast was worth nearly $122m, 21% up on January–July 2022; Grodno Oblast's share of it, one-eighth, had risen even faster – by 31%.",
        [
            "BY RU-RYA turnover 122 2023-01..2023-07 +21%",
            "BY-HR RU-RYA turnover none 2023-01..2023-07 +31%",
        ],
        id="months-into-a-year",
    ),
    pytest.param(
        "15 October 2020\n\nAmur Oblast (Russia) – bilateral trade with Belarus\n\nPeriod: January–August 2020\nTurnover: $15.7m, +35.2% y/y\nBelarusian exports: $14.9m, +38.4% y/y (tractors, meat, dairy)\nBelarusian imports: $0.8m (mainly soybeans)",
        [
            "BY RU-AMU turnover 15.7 2020-01..2020-08 +35.2%",
            "BY RU-AMU exports 14.9 2020-01..2020-08 +38.4%",
            "BY RU-AMU imports 0.8 2020-01..2020-08",
        ],
        id="rows-with-rates-behind",
    ),
]


@pytest.mark.parametrize(("text", "figures"), CASES)
def test_facts_of_an_analysis(text: str, figures: list[str]) -> None:
    assert told(text) == figures
