"""What a clause without a sum, a superlative of a union, or a region of another land leaves to the sum before."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

HEAD = "20 May 2024\n\n"
RU_HEAD = "20 мая 2024\n\n"
PENZA = HEAD + "Foreign trade of Penza Oblast in 2023. "

CASES = [
    # the flow of the next clause, which has no number
    pytest.param(HEAD + "In 2023 exports of Belarus to Penza Oblast rose by 12% while imports remained at the level of 2022.",
                 ["BY RU-PNZ exports none 2023-01..2023-12 +12%"], id="while-imports"),
    pytest.param(PENZA + "Deliveries to Belarus fell by 9% while purchases from the republic stayed the same.",
                 ["BY RU-PNZ imports none 2023-01..2023-12 -9%"], id="while-purchases-from"),
    pytest.param(PENZA + "Exports to Belarus were $9.4 million whereas imports hardly changed.",
                 ["BY RU-PNZ imports 9.4 2023-01..2023-12"], id="whereas-imports"),
    pytest.param(HEAD + "In 2023 Belarus and Penza Oblast had $40 million in exports and $60 million in imports.",
                 ["BY RU-PNZ exports 40 2023-01..2023-12", "BY RU-PNZ imports 60 2023-01..2023-12"], id="in-exports"),
    # a rank in a union
    pytest.param(PENZA + "The turnover with Belarus was $118 million, the largest in the CIS.",
                 ["BY RU-PNZ turnover 118 2023-01..2023-12"], id="largest-in-the-cis"),
    pytest.param(PENZA + "The turnover with Belarus was $118 million, the biggest among the members of the Customs Union (Kazakhstan – $37 million).",
                 ["BY RU-PNZ turnover 118 2023-01..2023-12"], id="biggest-among-the-members"),
    # who trades behind "with Belarus"
    pytest.param(PENZA + "With Belarus the oblast traded for $92 million, including exports of $61 million.",
                 ["BY RU-PNZ turnover 92 2023-01..2023-12", "BY RU-PNZ imports 61 2023-01..2023-12"], id="with-belarus-the-oblast"),
    pytest.param(RU_HEAD + "Внешняя торговля Пензенской области в 2023 году. С Беларусью область торговала на 92 млн долларов, включая экспорт на 61 млн долларов.",
                 ["BY RU-PNZ turnover 92 2023-01..2023-12", "BY RU-PNZ imports 61 2023-01..2023-12"], id="ru-with-belarus-the-oblast"),
    # its own sales there
    pytest.param(HEAD + "In 2023 the trade between Tver Oblast and Belarus was $92 million. Tver itself sells glass to the republic; all its sales there made $13 million.",
                 ["BY RU-TVE turnover 92 2023-01..2023-12", "BY RU-TVE imports 13 2023-01..2023-12"], id="its-sales-there"),
    # oblasts of other lands
    pytest.param(HEAD + "In 2023 Gomel Oblast and Bryansk Oblast traded for $242 million. Trade with Zhytomyr Oblast has fallen by half.",
                 ["BY-HO RU-BRY turnover 242 2023-01..2023-12"], id="oblast-of-ukraine"),
    pytest.param(RU_HEAD + "Товарооборот Гомельской и Брянской областей в 2023 году составил 242 млн долларов. А торговля с Черниговской областью упала вдвое.",
                 ["BY-HO RU-BRY turnover 242 2023-01..2023-12"], id="ru-oblast-of-ukraine"),
    pytest.param(HEAD + "In 2023 Belarus' exports to Omsk Oblast were $83 million. Kazakhstan's Pavlodar Region, which borders on Omsk, bought Belarusian goods for $14 million.",
                 ["BY RU-OMS exports 83 2023-01..2023-12"], id="bordering-region-buys"),
    pytest.param(RU_HEAD + "Экспорт Беларуси в Омскую область в 2023 году составил 83 млн долларов. Павлодарская область Казахстана, граничащая с Омской, купила белорусских товаров на 14 млн долларов.",
                 ["BY RU-OMS exports 83 2023-01..2023-12"], id="ru-bordering-region-buys"),
    pytest.param(HEAD + "Belarus and Penza Oblast could trade for $150 million, the minister said.",
                 ["BY RU-PNZ turnover 150 undated target"], id="could-trade"),
    # a clause of its own about money that is no trade
    pytest.param(RU_HEAD + "Товарооборот Беларуси и России в 2023 году вырос на 6%, инвестиции достигли 4 млрд долларов.",
                 ["BY RU turnover none 2023-01..2023-12 +6%"], id="ru_investment"),
    pytest.param(RU_HEAD + "Товарооборот Беларуси и России в 2023 году вырос на 6%, за счет чего экономики получили прибыль до 110 млрд рублей.",
                 ["BY RU turnover none 2023-01..2023-12 +6%"], id="ru_profit"),
    pytest.param(HEAD + "In 2023 trade of Belarus with Russia grew by 6%, which brought the budgets an extra profit of $5 billion.",
                 ["BY RU turnover none 2023-01..2023-12 +6%"], id="profit"),
    pytest.param(HEAD + "In 2023 trade of Belarus with Russia grew by 6%, helped by low prices, to $5 billion.",
                 ["BY RU turnover 5000 2023-01..2023-12 +6%"], id="helped-by-prices"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_clauses_without_a_sum(text: str, lines: list[str]) -> None:
    assert told(text) == lines
