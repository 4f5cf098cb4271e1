"""Who sold and who bought, by the case of a name, the region itself, the market; what is no flow of a sum."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

FACTS = [
    pytest.param(
        "In 2022 Omsk Oblast shipped 20 million dollars' worth of goods to Belarus and received 14 million dollars' worth.",
        ["BY RU-OMS imports 20 2022-01..2022-12", "BY RU-OMS exports 14 2022-01..2022-12"],
        id="and_received_worth",
    ),
    pytest.param(
        "In 2022 goods for $20 million came from Belarus to Omsk Oblast; $14 million worth went back.",
        ["BY RU-OMS exports 20 2022-01..2022-12", "BY RU-OMS imports 14 2022-01..2022-12"],
        id="went_back",
    ),
    pytest.param(
        "Mutual supplies of Belarus and Omsk Oblast in 2022 were $34 million: Belarusian – $14 million, Omsk's – $20 million.",
        [
            "BY RU-OMS turnover 34 2022-01..2022-12",
            "BY RU-OMS exports 14 2022-01..2022-12",
            "BY RU-OMS imports 20 2022-01..2022-12",
        ],
        id="whose_of_mutual_supplies",
    ),
    pytest.param(
        "Взаимные поставки Беларуси и Омской области в 2022 году составили 34 млн долларов, белорусские – 14 млн, омские – 20 млн.",
        [
            "BY RU-OMS turnover 34 2022-01..2022-12",
            "BY RU-OMS exports 14 2022-01..2022-12",
            "BY RU-OMS imports 20 2022-01..2022-12",
        ],
        id="ru_whose_of_mutual_supplies",
    ),
    pytest.param(
        "«Наш экспорт в Беларусь за 2022 год – 20 миллионов долларов, – сказал губернатор Омской области Петр Лысенко. – Ввозим меньше, на 14 миллионов».",
        ["BY RU-OMS imports 20 2022-01..2022-12", "BY RU-OMS exports 14 2022-01..2022-12"],
        id="ru_we_bring_in",
    ),
    pytest.param(
        "In 2022 Belarus sold Omsk Region products for $44 million, the return flow reached $21 million.",
        ["BY RU-OMS exports 44 2022-01..2022-12", "BY RU-OMS imports 21 2022-01..2022-12"],
        id="the_return_flow",
    ),
    pytest.param(
        "Perm Territory. Trade with Belarus in 2023: $254 million, of which the territory shipped $150 million.",
        ["BY RU-PER turnover 254 2023-01..2023-12", "BY RU-PER imports 150 2023-01..2023-12"],
        id="the_territory_shipped",
    ),
    pytest.param(
        "Saint Petersburg is the second partner of Minsk in Russia. In 2019 Minsk shipped there food worth $268 million.",
        ["BY RU-SPE exports 268 2019-01..2019-12"],
        id="ships_there",
    ),
    pytest.param(
        "In 2022 Belarus sold Tula Region tractors for $40 million and furniture for about $5 million, according to the head of the department for foreign trade.",
        ["BY RU-TUL exports 40 2022-01..2022-12", "BY RU-TUL exports 5 2022-01..2022-12"],
        id="department_for_trade",
    ),
    pytest.param(
        "Belarus' exports to Tula Region reached $40 million in 2022, imports were $25 million, said Ivan Petrov, Minister of Industry and Trade.",
        ["BY RU-TUL exports 40 2022-01..2022-12", "BY RU-TUL imports 25 2022-01..2022-12"],
        id="minister_of_trade",
    ),
    pytest.param(
        "In 2020 trade of Belarus with Moscow amounted to $3.9 billion, down by 9.3%, with Belarus' import from Moscow falling more steeply (-17%).",
        [
            "BY RU-MOW turnover 3900 2020-01..2020-12 -9.3%",
            "BY RU-MOW imports none 2020-01..2020-12 -17%",
        ],
        id="bracket_of_its_clause",
    ),
    pytest.param(
        "Belarus' exports to Tula Region reached $40 million in 2022. Imports were $25 million.\n\nThe goal for 2024 is $100 million.",
        [
            "BY RU-TUL exports 40 2022-01..2022-12",
            "BY RU-TUL imports 25 2022-01..2022-12",
            "BY RU-TUL turnover 100 2024-01..2024-12 target",
        ],
        id="plan_of_all",
    ),
    pytest.param(
        "Belarus' exports to Tula Region reached $40 million in 2022.\n\nThe goal for 2024 is $60 million.",
        ["BY RU-TUL exports 40 2022-01..2022-12", "BY RU-TUL exports 60 2024-01..2024-12 target"],
        id="plan_of_one",
    ),
    pytest.param(
        "Тульская область в 2022 году продала Беларуси товаров на 87 млн долларов, а купила у нее на 52 млн.",
        ["BY RU-TUL imports 87 2022-01..2022-12", "BY RU-TUL exports 52 2022-01..2022-12"],
        id="ru_sold_belarus_goods",
    ),
    pytest.param(
        "Тульская сеть в 2022 году продала белорусских товаров на 87 млн долларов.",
        ["BY RU-TUL exports 87 2022-01..2022-12"],
        id="ru_sold_belarusian_goods",
    ),
    pytest.param(
        "Белорусские предприятия в 2020 году поставили омичам продукции на 44 млн долларов, обратный поток достиг 21 млн.",
        ["BY RU-OMS exports 44 2020-01..2020-12", "BY RU-OMS imports 21 2020-01..2020-12"],
        id="ru_to_the_people",
    ),
    pytest.param(
        "Экспорт Тульской области в Беларусь в 2022 году — 87 млн долларов.",
        ["BY RU-TUL imports 87 2022-01..2022-12"],
        id="ru_exports_of_the_region",
    ),
    pytest.param(
        "Пермский край. Товарооборот с Беларусью в 2023 году — 254 млн долларов, из них край отгрузил на 150 млн.",
        ["BY RU-PER turnover 254 2023-01..2023-12", "BY RU-PER imports 150 2023-01..2023-12"],
        id="ru_the_territory_shipped",
    ),
    pytest.param(
        "Больше всего в Беларусь из Костромы уходит фанеры: в 2022 году её отправили на 174 млн рублей.",
        ["BY RU-KOS imports 174 2022-01..2022-12"],
        id="ru_goes_into",
    ),
    pytest.param(
        "Аграрии Красноярского края за 2024 год экспортировали продукции на 143 млн долларов. Доля Белоруссии — 26,8 млн. Рапсовое масло вывезли на 21,4 млн долларов.",
        ["BY RU-KYA imports 26.8 2024-01..2024-12", "BY RU-KYA imports 21.4 2024-01..2024-12"],
        id="ru_farmers_exported",
    ),
    pytest.param(
        "Основным рынком сбыта в 2018 году остается Россия: на ее долю приходится 75% поставок Беларуси, или 3,6 млрд долларов.",
        ["BY RU exports 3600 2018-01..2018-12"],
        id="ru_market_of_sales",
    ),
    pytest.param(
        "Экспорт Беларуси в Тульскую область в 2022 году составил 40 млн долларов, сообщил начальник управления экономики и торговли.",
        ["BY RU-TUL exports 40 2022-01..2022-12"],
        id="ru_department",
    ),
    pytest.param(
        "Trade of Perm Territory with the Republic of Belarus in 2021: turnover - $343 million, export - $263 million, import - $80 million.",
        [
            "BY RU-PER turnover 343 2021-01..2021-12",
            "BY RU-PER imports 263 2021-01..2021-12",
            "BY RU-PER exports 80 2021-01..2021-12",
        ],
        id="trade_of_the_region",
    ),
    pytest.param(
        "Trade of Belarus with Perm Territory in 2021: turnover - $343 million, export - $80 million, import - $263 million.",
        [
            "BY RU-PER turnover 343 2021-01..2021-12",
            "BY RU-PER exports 80 2021-01..2021-12",
            "BY RU-PER imports 263 2021-01..2021-12",
        ],
        id="trade_of_belarus",
    ),
    pytest.param(
        "Belarus accounted for $80 million of Perm Territory's imports in 2021.",
        ["BY RU-PER exports 80 2021-01..2021-12"],
        id="owned_behind_of",
    ),
    pytest.param(
        "Exports of Kaluga Region to Belarus are up by a quarter. The figure reached $57 million in 2021.",
        ["BY RU-KLU imports 57 2021-01..2021-12 +25%"],
        id="figure_of_the_sentence_before",
    ),
    pytest.param(
        "Торговля Пермского края с Республикой Беларусь в 2021 году: товарооборот — 343 млн долларов, экспорт — 263 млн, импорт — 80 млн.",
        [
            "BY RU-PER turnover 343 2021-01..2021-12",
            "BY RU-PER imports 263 2021-01..2021-12",
            "BY RU-PER exports 80 2021-01..2021-12",
        ],
        id="ru_trade_of_the_region",
    ),
    pytest.param(
        "Экспорт Беларуси в Пермский край в 2021 году рос ещё быстрее — на 18%, до 60 млн долларов.",
        ["BY RU-PER exports 60 2021-01..2021-12 +18%"],
        id="ru_grew_still_faster",
    ),
    pytest.param(
        "Мы поставили в Пермь продукции на 80 млн долларов в 2021 году, пермяки нам — на 263 млн, — сказал консул Беларуси.",
        ["BY RU-PER exports 80 2021-01..2021-12", "BY RU-PER imports 263 2021-01..2021-12"],
        id="ru_they_to_us",
    ),
    pytest.param(
        "Экспорт Калужской области в Беларусь вырос на четверть. В 2021 году показатель достиг 57 млн долларов.",
        ["BY RU-KLU imports 57 2021-01..2021-12 +25%"],
        id="ru_figure_of_the_sentence_before",
    ),
    pytest.param(
        "В 2022 году экспорт Татарстана в Беларусь составил 180 млн долларов. Белорусы везут нам тракторы: их продано в 2022 году на 62 млн долларов.",
        ["BY RU-TA imports 180 2022-01..2022-12", "BY RU-TA exports 62 2022-01..2022-12"],
        id="ru_they_bring_us",
    ),
    pytest.param(
        "В 2022 году экспорт Татарстана в Беларусь составил 180 млн долларов. Мы везем белорусам шины: их продано в 2022 году на 62 млн долларов.",
        ["BY RU-TA imports 180 2022-01..2022-12", "BY RU-TA imports 62 2022-01..2022-12"],
        id="ru_we_bring_them",
    ),
]


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_who_sold_to_whom(text: str, expected: list[str]) -> None:
    assert told(text) == expected


TOLD_NEXT = [
    pytest.param(
        "Deliveries from Belarus to Udmurtia in 2022 reached $8 million, those to Belarus $7 million.",
        ["BY RU-UD exports 8", "BY RU-UD imports 7"],
        id="those_to_belarus",
    ),
    pytest.param(
        "Поставки из Беларуси в Удмуртию в 2022 году – 8 млн долларов, в Беларусь – 7 млн.",
        ["BY RU-UD exports 8", "BY RU-UD imports 7"],
        id="ru_to_belarus",
    ),
    pytest.param(
        "The trade of Belarus with Udmurtia was $16 million in 2022. About 60 percent of the figure is Russian exports.",
        ["BY RU-UD turnover 16"],
        id="a_share_of_the_figure",
    ),
    pytest.param(
        "The trade of Rostov Oblast and Belarus was $320 million in 2022. Imports of Belarusian tractors made $24 million.",
        ["BY RU-ROS turnover 320", "BY RU-ROS exports 24"],
        id="imports_of_belarusian_tractors",
    ),
    pytest.param(
        "The trade of Rostov Oblast and Belarus was $320 million in 2022. By customs data, $24 million worth of Belarusian tractors alone were brought in.",
        ["BY RU-ROS turnover 320", "BY RU-ROS exports 24"],
        id="belarusian_tractors_brought_in",
    ),
    pytest.param(
        "The trade of Rostov Oblast and Belarus was $320 million in 2022. Imports of Rostov grain made $24 million.",
        ["BY RU-ROS turnover 320", "BY RU-ROS imports 24"],
        id="imports_of_the_regions_grain",
    ),
    pytest.param(
        "In 2022 Grodno Oblast exported goods to Russia for $812 million. Among the Russian regions the oblast sells most to Moscow ($190 million) and Tver Oblast ($141 million).",
        ["BY-HR RU exports 812", "BY-HR RU-MOW exports 190", "BY-HR RU-TVE exports 141"],
        id="the_oblast_behind_russian_regions",
    ),
    pytest.param(
        "Trade of Pskov Oblast with EAEU countries in 2022 was $341 million. Belarus accounted for 93% of it ($318 million), Kazakhstan for 6%.",
        ["BY RU-PSK turnover 318"],
        id="share_before_a_third_country",
    ),
    pytest.param(
        "Товарооборот Псковской области со странами ЕАЭС за 2022 год составил 341 млн долларов. На долю Беларуси пришлось 93% товарооборота (318 млн долларов), Казахстана – 6%.",
        ["BY RU-PSK turnover 318"],
        id="ru_share_before_a_third_country",
    ),
    pytest.param(
        "В 2022 году товарооборот Беларуси с Мурманской областью достиг 63 млн долларов. Думаю, к декабрю подойдем к восьмидесяти.",
        ["BY RU-MUR turnover 63", "BY RU-MUR turnover 80"],
        id="ru_come_to_eighty",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD_NEXT)
def test_whose_the_next_sums_are(text: str, expected: list[str]) -> None:
    assert [" ".join(line.split()[:4]) for line in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Kursk companies work with Belarus. In 2021 they sold goods worth $21 million and bought goods for $17 million.", ["BY RU-KRS imports 21 2021-01..2021-12", "BY RU-KRS exports 17 2021-01..2021-12"], id="they-are-its-firms"),
        pytest.param("Belarusian companies work with Kursk Oblast. In 2021 they sold goods worth $21 million and bought goods for $17 million.", ["BY RU-KRS exports 21 2021-01..2021-12", "BY RU-KRS imports 17 2021-01..2021-12"], id="they-are-belarusian-firms"),
        pytest.param("Companies of Kursk Oblast work with Belarus. They bought goods for $17 million in 2021.", ["BY RU-KRS exports 17 2021-01..2021-12"], id="firms-of-the-oblast"),
        pytest.param("Belarusian companies trade with companies of Kursk Oblast. They sold goods for $17 million in 2021.", ["BY RU-KRS exports 17 2021-01..2021-12"], id="firms-of-both"),
        pytest.param("Курские предприятия работают с Беларусью. За 2021 год они продали товаров на 21 млн долларов и купили на 17 млн.", ["BY RU-KRS imports 21 2021-01..2021-12", "BY RU-KRS exports 17 2021-01..2021-12"], id="they-in-russian"),
    ],
)  # fmt: skip
def test_they_are_the_firms_told_of(text: str, expected: list[str]) -> None:
    assert told(text) == expected


BUYERS_IN_TURN = [
    pytest.param("Экспорт Нижегородской области вырос. В 2019 году поставки в Белоруссию увеличились на 18%, в Китай – в 2,3 раза.", ["BY RU-NIZ imports none 2019-01..2019-12 +18%"], id="ru_first_of_two"),
    pytest.param("Exports of Nizhny Novgorod Oblast grew. In 2019 supplies to Belarus rose by 18%, to China by 30%.", ["BY RU-NIZ imports none 2019-01..2019-12 +18%"], id="first_of_two"),
    pytest.param("В 2019 году поставки нижегородских товаров через Белоруссию в Китай увеличились на 18%.", [], id="ru_through_it"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BUYERS_IN_TURN)
def test_the_first_buyer_stands_with_its_own_number(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Главный покупатель прежний – Россия. Туда за десять месяцев 2021 года отправили молочной продукции на 1,4 млрд долларов, сыра из этой суммы набралось на 610 млн.", ["BY RU exports 1400 2021-01..2021-10", "BY RU exports 610 2021-01..2021-10"], id="sent_there_behind_months_ru"),
        pytest.param("Россия – главный покупатель белорусской молочки. За 2021 год ей продали молочной продукции на 1,4 млрд долларов.", ["BY RU exports 1400 2021-01..2021-12"], id="sold_to_it_ru"),
        pytest.param("Крупнейший покупатель белорусских тракторов – Татарстан. В 2021 году туда отгрузили техники на 14 млн долларов.", ["BY RU-TA exports 14 2021-01..2021-12"], id="buyer_of_belarusian_goods_ru"),
        pytest.param("Главный покупатель российской рыбы – Беларусь. За 2021 год туда отправили рыбы на 40 млн долларов.", ["BY RU imports 40 2021-01..2021-12"], id="buyer_of_russian_goods_ru"),
        pytest.param("The main buyer of Belarusian furniture is Russia. In 2021 furniture worth $210 million was sold there.", ["BY RU exports 210 2021-01..2021-12"], id="buyer_of_belarusian_goods"),
        pytest.param("Беларусь вывозит молоко. Второй покупатель – Китай. Туда за десять месяцев 2021 года отправили молочной продукции на 1,4 млрд долларов.", [], id="another_countrys_buyers_ru"),
    ],
)  # fmt: skip
def test_sent_to_the_chief_buyer(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "В 2014 году из Тамбовской области в Белоруссию поступило продукции на 61 млн долларов, из братской республики – на 28 млн.",
        "Тамбовская область в 2014 году поставила Белоруссии товаров на 61 млн долларов, а из соседней республики ввезла на 28 млн.",
        "In 2014 goods worth $61 million came to Belarus from Tambov Oblast, and from the brotherly republic – $28 million.",
    ],
)
def test_the_brotherly_republic_is_belarus(text: str) -> None:
    assert told(text) == [
        "BY RU-TAM imports 61 2014-01..2014-12",
        "BY RU-TAM exports 28 2014-01..2014-12",
    ]
