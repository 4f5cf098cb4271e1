"""Sums told beside Russia's: of all the world, of debts; and lists and tables of what each place bought."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

OPENING = "Trade with Russian regions\n\n15 March 2021\n\n"
OPENING_RU = "Торговля с регионами России\n\n15 марта 2021\n\n"
FACTS = [
    pytest.param("Trade with Russia grew. Belarus sold goods. Exports in 2019 came to $33 billion and imports to $39 billion. Sales to the EU fell. Exports to Russia reached $13.5 billion, 41% of the total.", ["BY RU exports 13500 2019-01..2019-12"], id="world_before_russia"),
    pytest.param("Trade with Russia grew. Exports in 2019 came to $33 billion. Deliveries to this market are put at $13.5 billion, i.e. 41% of the total.", ["BY RU exports 13500 2019-01..2019-12"], id="share_of_the_total"),
    pytest.param("Trade with Russia grew. Exports in 2019 came to $13.6 billion. Belarus' exports to Russia were put at $13.5 billion by the other side.", ["BY RU exports 13600 2019-01..2019-12", "BY RU exports 13500 2019-01..2019-12"], id="two_counts_of_one"),
    pytest.param("Exports to Russia in 2019 came to $13.5 billion. Of the $17 billion of foreign public debt $8 billion is owed to Moscow.", ["BY RU exports 13500 2019-01..2019-12"], id="debt_behind_its_sum"),
    pytest.param("Exports to Russia in 2019 came to $13.5 billion. Over $300 million in direct investment went into plants.", ["BY RU exports 13500 2019-01..2019-12"], id="investment_behind_its_sum"),
    pytest.param("Trade with Russia in 2020 was $28.9 billion.\n\nBiggest buyers of our goods:\n\nMoscow\n\nTula Oblast - $310 million\n\nTver Oblast - $120 million\n\nMain suppliers\n\nPerm Krai - $180 million", ["BY RU turnover 28900 2020-01..2020-12", "BY RU-TUL exports 310 2020-01..2020-12", "BY RU-TVE exports 120 2020-01..2020-12", "BY RU-PER imports 180 2020-01..2020-12"], id="list_of_buyers"),
    pytest.param("Trade with Russia in 2020 was $28.9 billion. Among the buyers are Tula Oblast ($310 million) and Tver Oblast ($120 million), among the sellers – Perm Krai ($180 million).", ["BY RU turnover 28900 2020-01..2020-12", "BY RU-TUL exports 310 2020-01..2020-12", "BY RU-TVE exports 120 2020-01..2020-12", "BY RU-PER imports 180 2020-01..2020-12"], id="buyers_in_a_sentence"),
    pytest.param("Regions that sold the most to Belarus in 2020:\n\n1. Tver Oblast – $210 million\n2. Perm Krai – $180 million\n\nThe sides met in Minsk and spoke at length of new deliveries.\n\nTula Oblast – $310 million of turnover.", ["BY RU-TVE imports 210 2020-01..2020-12", "BY RU-PER imports 180 2020-01..2020-12", "BY RU-TUL turnover 310 2020-01..2020-12"], id="list_ends"),
]  # fmt: skip
RUSSIAN = [
    pytest.param("Товарооборот с Россией за 2020 год составил 28,9 млрд долларов.\n\nКрупнейшие покупатели белорусской продукции:\n\nТульская область – 310 млн долларов\n\nОсновные поставщики в Беларусь:\n\nТверская область – 210 млн долларов", ["BY RU turnover 28900 2020-01..2020-12", "BY RU-TUL exports 310 2020-01..2020-12", "BY RU-TVE imports 210 2020-01..2020-12"], id="ru_lists"),
]  # fmt: skip
TABLES = [
    pytest.param("Trade of Tula Oblast with the EAEU countries in 2023\n\n12 February 2024\n\nCountry | Turnover, mln USD | Export | Import\nBelarus | 848.3 | 497.1 | 351.2\nKazakhstan | 402.8 | 371.0 | 31.8\n\nThe number of exporters - 412 (in 2022 - 389).", ["BY RU-TUL turnover 848.3 2023-01..2023-12", "BY RU-TUL imports 497.1 2023-01..2023-12", "BY RU-TUL exports 351.2 2023-01..2023-12"], id="row_of_belarus"),
    pytest.param("Внешняя торговля Тульской области в 2023 году\n\n12 февраля 2024\n\nТорговля Тульской области со странами ЕАЭС, млн долл. США\n\nСтрана | Оборот | Экспорт | Импорт\nБеларусь | 848,3 | 497,1 | 351,2\nКазахстан | 402,8 | 371,0 | 31,8", ["BY RU-TUL turnover 848.3 2023-01..2023-12", "BY RU-TUL imports 497.1 2023-01..2023-12", "BY RU-TUL exports 351.2 2023-01..2023-12"], id="ru_row_of_belarus"),
    pytest.param("Trade of Belarus in 2023\n\n12 February 2024\n\nCountry | Turnover, mln USD | Export | Import\nRussia | 848.3 | 497.1 | 351.2\nBelarus | 402.8 | 371.0 | 31.8", ["BY RU turnover 848.3 2023-01..2023-12", "BY RU exports 497.1 2023-01..2023-12", "BY RU imports 351.2 2023-01..2023-12"], id="row_of_russia"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_english(text: str, expected: list[str]) -> None:
    assert told(OPENING + text) == expected


@pytest.mark.parametrize(("text", "expected"), RUSSIAN)
def test_russian(text: str, expected: list[str]) -> None:
    assert told(OPENING_RU + text) == expected


@pytest.mark.parametrize(("text", "expected"), TABLES)
def test_tables(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Vitebsk Oblast shipped goods to the value of $590m to Russia in 2016, out of total deliveries of over 1.5 billion.", ["BY-VI RU exports 590 2016-01..2016-12"], id="out-of-total-deliveries"),
        pytest.param("In 2016 Vitebsk Oblast sold goods worth $590m to Russia. It's more than half of the total shipments of the region, which came to $1.1 billion.", ["BY-VI RU exports 590 2016-01..2016-12"], id="half-of-the-total-shipments"),
        pytest.param("Dairy exports to Russia made USD 4.2 billion in 2016. It is 76 per cent of all the agricultural sales of the country, which reached USD 5.5 billion.", ["BY RU exports 4200 2016-01..2016-12"], id="all-the-farm-sales"),
        pytest.param("Of the total sales of Vitebsk Oblast to Russia, $590 million in 2016, half was milk.", ["BY-VI RU exports 590 2016-01..2016-12"], id="total-sales-to-the-partner"),
    ],
)  # fmt: skip
def test_total_deliveries_are_to_all(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Exports to Russia amounted to $17.4 billion in nine months of 2023. 17 Russian regions buy more than $100 million from us.", ["BY RU exports 17400 2023-01..2023-09"], id="regions-that-buy-for-more"),
        pytest.param("За девять месяцев 2023 года экспорт в Россию составил 17,4 млрд долларов. 17 российских регионов покупают у нас более чем на 100 млн долларов.", ["BY RU exports 17400 2023-01..2023-09"], id="regions-that-buy-for-more-russian"),
        pytest.param("Белорусский экспорт в РФ в 2020 году составил $12,9 млрд, российский в Беларусь — $16,4 млрд.\nИз-за спора белорусская сторона закупила несколько танкеров норвежской нефти, а также подняла на 6,6% тариф на прокачку российского сырья.", ["BY RU exports 12900 2020-01..2020-12", "BY RU imports 16400 2020-01..2020-12"], id="tariff-raised"),
        pytest.param("Сальдо торговли Беларуси с Россией за первый квартал 2025 года – около 400 млн долларов. И снова в нашу пользу.", ["BY RU balance 400 2025-01..2025-03"], id="balance-again-in-our-favour"),
    ],
)  # fmt: skip
def test_counted_regions_tariffs_and_balances_again(text: str, expected: list[str]) -> None:
    assert told(text) == expected
