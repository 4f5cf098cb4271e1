"""Pages of several regions and countries: whose trade a paragraph is of, and of which months."""

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "20 October 2023. Exports to Russia came to $14 billion in January-August.\n\nTwo-way trade with Vietnam came to $160 million. Belarus's exports there made $110 million, and the surplus of Belarus was $60 million.",
            ["BY RU exports 14000 2023-01..2023-08"],
            id="the sales of Belarus behind a third country's turnover are sold there",
        ),
        pytest.param(
            "20 октября 2023. За восемь месяцев товарооборот с Россией составил 34 млрд долларов.\n\nС Вьетнамом оборот составил 160 млн долларов. Белорусский экспорт составил 110 млн долларов.",
            ["BY RU turnover 34000 2023-01..2023-08"],
            id="продажи за оборотом третьей страны",
        ),
        pytest.param(
            "20 October 2023. Russia is the chief market. Belarus's exports there came to $14 billion in January-August.",
            ["BY RU exports 14000 2023-01..2023-08"],
            id="the owner of exports sells there, whatever is the market",
        ),
        pytest.param(
            "28 June 2024. Belarus and Penza Oblast want more trade. In January it grew by 22% to $30 million.\n\nIn January-February, exports of goods grew by 12% to $6 billion. The balance is positive, plus $400 million. The main buyers are Russia, China and Poland.",
            ["BY RU-PNZ turnover 30 2024-01..2024-01 +22%"],
            id="the sales of all before a list of buyers, on a page of one region",
        ),
        pytest.param(
            "28 июня 2024. Беларусь торгует с Пензенской областью: 30 млн долларов за январь. Экспорт товаров в январе–феврале вырос на 12% и достиг 6 млрд долларов. Основные покупатели – Россия, Китай и Польша.",
            ["BY RU-PNZ turnover 30 2024-01..2024-01"],
            id="продажи всем на странице одного региона",
        ),
        pytest.param(
            "28 June 2024. Belarus trades with Penza Oblast. Exports of cheese came to $30 million in 2023. The main buyers are two large chains.",
            ["BY RU-PNZ exports 30 2023-01..2023-12"],
            id="chains as buyers are no countries",
        ),
        pytest.param(
            "30 September 2022. In the first half of this year trade with Penza Oblast came to $80 million.\n\nTrade with the Far East grows as well. Over the first six months we delivered goods there worth $58 million.",
            ["BY RU-PNZ turnover 80 2022-01..2022-06", "BY RU exports 58 2022-01..2022-06"],
            id="a wider part of Russia behind a region",
        ),
        pytest.param(
            "30 September 2022. Sverdlovsk Oblast and Belarus are partners. We shall increase deliveries to the Urals. In 2021 trade came to $420 million.",
            ["BY RU-SVE turnover 420 2021-01..2021-12"],
            id="the part of Russia where the region lies",
        ),
        pytest.param(
            "30 сентября 2022. Товарооборот с Пензенской областью за полугодие составил 80 млн долларов.\n\nРастёт торговля и с Уралом. За шесть месяцев мы поставили туда товаров на 580 млн долларов.",
            ["BY RU-PNZ turnover 80 2022-01..2022-06", "BY RU exports 580 2022-01..2022-06"],
            id="широкая часть России за областью",
        ),
        pytest.param(
            "30 September 2022. In the first half of this year trade with Penza Oblast came to $80 million. The oblast lies in the Volga Federal District. Exports came to $58 million.",
            ["BY RU-PNZ turnover 80 2022-01..2022-06", "BY RU-PNZ exports 58 2022-01..2022-06"],
            id="the district of a region is where it lies",
        ),
        pytest.param(
            '14 March 2022. Trade with Penza Oblast came to $80 million in 2021. "In Kuzbass we sold trucks for $200 million last year. With you I\'d like the same," the president said.\n\nHe recalled that in 2016 the sides set the goal of $60 million.',
            [
                "BY RU-PNZ turnover 80 2021-01..2021-12",
                "BY RU-KEM exports 200 2021-01..2021-12",
                "BY RU-PNZ turnover 60 undated target",
            ],
            id="the guest is spoken to again behind another region",
        ),
        pytest.param(
            "30 сентября 2022. Товарооборот с Томской областью за полугодие составил 20 млн долларов. Белорусские товары идут в Сибирь по железной дороге. Экспорт составил 15 млн долларов.",
            ["BY RU-TOM turnover 20 2022-01..2022-06", "BY RU-TOM exports 15 2022-01..2022-06"],
            id="дорога в Сибирь – к той же области",
        ),
        pytest.param(
            "30 сентября 2022. Товарооборот с Томской областью за полугодие составил 20 млн долларов.\n\nНа Дальний Восток белорусы отгружают грузовики. Экспорт туда составил 90 млн долларов.",
            ["BY RU-TOM turnover 20 2022-01..2022-06", "BY RU exports 90 2022-01..2022-06"],
            id="туда – на Дальний Восток",
        ),
        pytest.param(
            "14 марта 2024. «Дело начали с Тверской областью, товарооборот с ней превысил 110 млн долларов. С вами пока 52 млн», – сказал премьер на встрече с делегацией Калужской области.",
            ["BY RU-TVE turnover 110 undated", "BY RU-KLU turnover 52 undated"],
            id="с вами – с названными гостями",
        ),
        pytest.param(
            "10 June 2016. Russia bought 61,000 tonnes of beef in Belarus in January-April. In money terms the deliveries came to $190 million, up 7.4%.",
            ["BY RU exports 190 2016-01..2016-04 +7.4%"],
            id="deliveries are of what was told to be bought",
        ),
        pytest.param(
            "10 июня 2016. В январе–апреле Россия закупила в Беларуси 61 тыс. тонн говядины. В деньгах поставки составили 190 млн долларов.",
            ["BY RU exports 190 2016-01..2016-04"],
            id="поставки того, что закуплено",
        ),
        pytest.param(
            "10 June 2016. Penza Oblast bought 200 tractors from Belarus last year. Shipments from the oblast were worth $30 million.",
            ["BY RU-PNZ imports 30 2015-01..2015-12"],
            id="shipments from the buyer go the other way",
        ),
        pytest.param(
            "10 February 2023. In 2022 Belarus imported timber for $9 million from Karelia. Deliveries of tractors amounted to $12 million.",
            ["BY RU-KR imports 9 2022-01..2022-12", "BY RU-KR exports 12 2022-01..2022-12"],
            id="deliveries of other goods than those bought",
        ),
        pytest.param(
            "28 June 2024. In the first quarter trade of Vologda Oblast with Belarus grew by 4% to $70 million.\n\nThe turnover of Penza Oblast with Belarus is small, just over $30 million.",
            ["BY RU-VLG turnover 70 2024-01..2024-03 +4%", "BY RU-PNZ turnover 30 undated"],
            id="another region's present size has none of the months told before",
        ),
        pytest.param(
            "28 June 2024. In January-April trade with Tula Oblast came to $60 million. Trade with Penza Oblast is $30 million.",
            ["BY RU-TUL turnover 60 2024-01..2024-04", "BY RU-PNZ turnover 30 2024-01..2024-04"],
            id="a region in the same paragraph goes on about the months",
        ),
        pytest.param(
            "10 May 2023. Results of January-March 2023\n\nTrade with Tyumen Oblast is $20 million.\n\nTrade with Kurgan Oblast is $7 million.",
            ["BY RU-TYU turnover 20 2023-01..2023-03", "BY RU-KGN turnover 7 2023-01..2023-03"],
            id="regions told one by one are of the months above them",
        ),
        pytest.param(
            "2 July 2023. In the first quarter trade with Tula Oblast grew by 4% to $60 million.\n\nTrade with Tver Oblast amounts to $39 million, up 3% on the same period.",
            [
                "BY RU-TUL turnover 60 2023-01..2023-03 +4%",
                "BY RU-TVE turnover 39 2023-01..2023-03 +3%",
            ],
            id="a size with its growth on the same period",
        ),
        pytest.param(
            '28 June 2024. In the first quarter trade of Vologda Oblast with Belarus grew by 4%.\n\n"For the year trade of Penza Oblast with Belarus came to $130 million, imports from Belarus to $51 million," he said.',
            [
                "BY RU-VLG turnover none 2024-01..2024-03 +4%",
                "BY RU-PNZ turnover 130 2023-01..2023-12",
                "BY RU-PNZ exports 51 2023-01..2023-12",
            ],
            id="for the year",
        ),
        pytest.param(
            "28 июня 2024. В первом квартале товарооборот Вологодской области с Беларусью вырос на 4%.\n\n«За год товарооборот Пензенской области с Беларусью составил 130 млн долларов», – сказал он.",
            [
                "BY RU-VLG turnover none 2024-01..2024-03 +4%",
                "BY RU-PNZ turnover 130 2023-01..2023-12",
            ],
            id="за год",
        ),
    ],
)
def test_what_a_paragraph_goes_on_about(text: str, expected: list[str]) -> None:
    assert told(text) == expected
