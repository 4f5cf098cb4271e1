"""The goods of a sum that names none: of the whole it is a part of, of services, of what makes up a share."""

from __future__ import annotations

import pytest

from tests.extraction.told import figures, told

GOODS = [
    pytest.param("В 2015 году товарооборот в сфере АПК между Тамбовской областью и Беларусью составил $51,8 млн. В том числе экспорт достиг $38,1 млн: в республику отправляют шрот и сахар.", [("turnover", "agricultural products", 51.8), ("imports", "agricultural products", 38.1)], id="goods-listed-behind-a-part"),
    pytest.param("In 2015 trade in farm goods between Tambov Oblast and Belarus made $51.8 million. Of this, exports made $38.1 million: the republic buys sugar and grain.", [("turnover", "agricultural products", 51.8), ("imports", "agricultural products", 38.1)], id="goods-listed-behind-a-part-en"),
    pytest.param("Товарооборот Томской области и Беларуси в сфере АПК составил в 2021 году 12 млн долларов.", [("turnover", "agricultural products", 12)], id="sector-behind-the-places"),
    pytest.param("Экспорт Томской области в Беларусь составил в 2021 году 71 млн долларов. Продовольствия в республику ушло немного – лишь на 6 млн долларов.", [("imports", None, 71), ("imports", "food", 6)], id="little-went"),
    pytest.param(
        "Belarus sold food and drinks worth $2.9 bln abroad in 2016.\n\nThe Russian market took goods for $2.5 bln, a decrease of 2.6%.",
        [("exports", "food", 2500)],
        id="russia's-part-of-the-world",
    ),
    pytest.param(
        "According to the bank, Belarus rendered services to non-residents for $2,287 million in 2022. The Russian Federation is the only large buyer that has added: $561.4 million. The import of services from Russia was $302 million, so the surplus of $259 million is in our favour.",
        [("exports", "services", 561.4), ("imports", "services", 302), ("balance", "services", 259)],
        id="services-and-their-balance",
    ),
    pytest.param(
        "In 2020 the export of services from Belarus to Russia made $2 billion. Transport brought $900 million of it, construction $150 million.",
        [("exports", "services", 2000), ("exports", "transport services", 900), ("exports", "construction services", 150)],
        id="kinds-of-services",
    ),
    pytest.param(
        "За 10 месяцев 2022 года взаимный оборот товарами и услугами Беларуси с Россией достиг $37 млрд.\n\n"
        "За весь год страны вышли на $43 млрд.",
        [("turnover", "goods and services", 37000), ("turnover", "goods and services", 43000)],
        id="goods-and-services-of-the-whole-year",
    ),
    pytest.param(
        "Belarus and Russia will reach a trade of $44 billion in goods and in the services sector, which now is moving at a faster pace towards a turnover of $6 billion.",
        [("turnover", None, 44000), ("turnover", "services", 6000)],
        id="services-sector-behind-goods",
    ),
    pytest.param(
        "Товарооборот Беларуси и России составит 44 млрд долларов по товарам и по услугам, которые растут быстрее и приближаются к 6 млрд долларов.",
        [("turnover", None, 44000), ("turnover", "services", 6000)],
        id="services-behind-goods-ru",
    ),
    pytest.param(
        "In 2020 exports of services to Russia hit $2 billion, with those of goods at $13.1 billion.",
        [("exports", "services", 2000), ("exports", None, 13100)],
        id="goods-beside-services",
    ),
    pytest.param(
        "В 2020 году экспорт услуг в Россию составил 2 млрд долларов, товаров – 13,1 млрд долларов.",
        [("exports", "services", 2000), ("exports", None, 13100)],
        id="goods-beside-services-ru",
    ),
    pytest.param(
        "The dump trucks and spare parts are responsible for three fourths of Belarus' exports to Kemerovo Oblast in 2014, that is USD167 mln of USD223 mln.",
        [("exports", "machinery", 167), ("exports", None, 223)],
        id="goods-that-make-up-a-share",
    ),
    pytest.param(
        "В 2020 году самосвалы обеспечили две трети экспорта Беларуси в Кузбасс – 150 млн долларов.",
        [("exports", "lorries", 150)],
        id="goods-that-make-up-a-share-ru",
    ),
    pytest.param(
        "Minsk Oblast increased deliveries to Russia in 2016, including Tambov Oblast ($3.8 million) and Kemerovo Oblast, the main buyer of the trucks ($25 million).",
        [("exports", None, 3.8), ("exports", None, 25)],
        id="goods-that-describe-a-region",
    ),
    pytest.param(
        "In 2019 cheese (2.1 thousand tonnes worth $8.4 million) and butter (900 tonnes for $3 million) were sold to Tomsk Oblast.",
        [("exports", "cheese", 8.4), ("exports", "butter", 3)],
        id="a-weight-before-the-sum",
    ),
    pytest.param(
        "Belarus sold $3.4 billion worth of food to Russia in 2016. The task for 2017 is $4 billion, the minister said, noting that fish is included.",
        [("exports", "food", 3400), ("exports", "food", 4000)],
        id="goods-behind-are-told-besides",
    ),
    pytest.param(
        "In 2020 Belarus sold $500 million worth of meat to Russia, said the head of the department for foreign trade. Of milk it sold $900 million.",
        [("exports", "meat", 500), ("exports", "dairy products", 900)],
        id="an-office-of-trade-is-no-trade",
    ),
    pytest.param(
        "Belarus and Yakutia\n\nMachinery\n\nBelarus sold machinery to Yakutia for $21 million in 2021.\n\nFood\n\nSupplies were worth $14 million.\n\nThe total exports to Yakutia amounted to $52 million.",
        [("exports", "machinery", 21), ("exports", "food", 14), ("exports", None, 52)],
        id="sections",
    ),
    pytest.param(
        "In the structure of Lipetsk Oblast's exports to Belarus in 2020 the first place is taken by metals (41%, $37 million), the second by chemicals (22%, $20 million).",
        [("imports", "metals", 37), ("imports", "chemicals", 20)],
        id="a-share-before-the-sum",
    ),
    pytest.param(
        "В 2022 году Беларусь продала России услуг на 2,9 млрд долларов. Товаров – на 21 млрд долларов.",
        [("exports", "services", 2900), ("exports", None, 21000)],
        id="goods-behind-services-ru",
    ),
    pytest.param(
        "In 2022 Belarus sold Russia services worth $2.9 billion. Goods – $21 billion.",
        [("exports", "services", 2900), ("exports", None, 21000)],
        id="goods-behind-services",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GOODS)
def test_goods(text: str, expected: list[tuple[str, str | None, float]]) -> None:
    found = [(f.flow.value, f.product, float(f.value or 0) / 10**6) for f in figures(text)]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Machines accounted for 31% of our $1.3 billion trade with Tatarstan in 2017, Belarusian Minister Ivan Petrov said.", ["BY RU-TA turnover 1300 2017-01..2017-12"], id="share-of-a-sum"),
    ],
)  # fmt: skip
def test_a_share_of_the_sum_of_all(text: str, expected: list[str]) -> None:
    assert told(text) == expected
