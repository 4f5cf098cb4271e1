"""Lists below headings, what is sold to all, deals of few firms, goals and the months they were set in."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

YEAR = "2023-01..2023-12"
LISTS = [
    pytest.param("Belarus and the regions of Russia\n\nRussia's share in Belarus' foreign trade:\n60% of export\n\nLeaders in trade with Belarus in 2023:\nMoscow – $15 billion\nTver Oblast – $1 billion\n\nGrowth in export:\nPerm Krai – by 61%\nOrel Oblast – by 44%", [f"BY RU-MOW turnover 15000 {YEAR}", f"BY RU-TVE turnover 1000 {YEAR}", f"BY RU-PER exports none {YEAR} +61%", f"BY RU-ORL exports none {YEAR} +44%"], id="growth_below_leaders"),
    pytest.param("Belarus and Tver Oblast\n\nTrade with Tver Oblast in 2023 was $90 million.\n\nContracts signed at the forums:\nUfa, 2023 – RUB 92bn\nGrodno, 2022 – over $900m\nMinsk, 2021 – $500m", [f"BY RU-TVE turnover 90 {YEAR}"], id="contracts_below"),
    pytest.param("Беларусь и Тверская область\n\nТоварооборот с Тверской областью в 2023 году – 90 млн долларов.\n\nПодписано контрактов на форумах:\nУфа, 2023 – 92 млрд рублей\nГродно, 2022 – более 900 млн долларов", [f"BY RU-TVE turnover 90 {YEAR}"], id="ru_contracts_below"),
]  # fmt: skip
SOLD = [
    pytest.param("Oats for Belarus\n\nIn 2023 farmers of Tver Oblast sent for export grain worth $68 million. Belarus bought it for $21 million.", [f"BY RU-TVE imports 21 {YEAR}"], id="sent_for_export"),
    pytest.param("Tver Oblast sells more food\n\nIn 2023 the oblast exported food for $168 million. The main buyers are Kazakhstan and Belarus. Supplies to Belarus grew by 20% to $21 million.", [f"BY RU-TVE imports 21 {YEAR} +20%"], id="buyers_behind"),
    pytest.param("Tver Oblast exported goods worth $310 million in 2023. The main buyers were Belarus ($48 million), Kazakhstan ($41 million) and China ($39 million).", [f"BY RU-TVE imports 48 {YEAR}"], id="whole_of_a_list"),
    pytest.param("Tver Oblast exported goods worth $310 million in 2023. The main buyers were Belarus – $48 million, Kazakhstan – $41 million.", [f"BY RU-TVE imports 48 {YEAR}"], id="whole_of_a_list_with_dashes"),
    pytest.param("Тверская область и Беларусь\n\nВ 2023 году область экспортировала продовольствия на 168 млн долларов. Основные покупатели – Казахстан и Китай. Беларусь купила на 21 млн долларов.", [f"BY RU-TVE imports 21 {YEAR}"], id="ru_buyers_behind"),
    pytest.param("Tver Oblast and Belarus\n\nBelarus is a partner of the oblast. In 2023 the turnover came to $24 million, the share of exports being 71 percent. The main buyer of Tver paper remains Turkey.", [f"BY RU-TVE turnover 24 {YEAR}"], id="turnover_is_ours"),
]  # fmt: skip
FIRMS = [
    pytest.param("In 2023 Tver Oblast traded with Belarus for $90 million. Three plants will supply engines and glass to Minsk for $11 million till the end of 2027.", [f"BY RU-TVE turnover 90 {YEAR}"], id="three_plants"),
    pytest.param("В 2023 году товарооборот Беларуси с Тверской областью составил 90 млн долларов. Два завода поставят двигатели в Минск на 11 млн долларов.", [f"BY RU-TVE turnover 90 {YEAR}"], id="ru_two_plants"),
    pytest.param("In 2023 Belarus traded with Tver Oblast for $90 million. Enterprises of Tver Oblast supplied goods to Belarus for $40 million.", [f"BY RU-TVE turnover 90 {YEAR}", f"BY RU-TVE imports 40 {YEAR}"], id="all_enterprises"),
]  # fmt: skip
MONTHS = [
    pytest.param("10 June 2024\n\nIn 2023 trade of Belarus with Tver Oblast was $90 million. The goal set at the meeting in May, $200 million, is realistic.", [f"BY RU-TVE turnover 90 {YEAR}", "BY RU-TVE turnover 200 undated target"], id="goal_set_in_may"),
    pytest.param("10 июня 2024 года\n\nВ 2023 году товарооборот Беларуси с Тверской областью составил 90 млн долларов. Цель, названная на семинаре в марте, – 200 млн – вполне реальна.", [f"BY RU-TVE turnover 90 {YEAR}", "BY RU-TVE turnover 200 undated target"], id="ru_goal_named_in_march"),
    pytest.param("10 June 2024\n\nLast year trade of Belarus with Tver Oblast was $90 million; in the current one it should reach $100 million.", [f"BY RU-TVE turnover 90 {YEAR}", "BY RU-TVE turnover 100 2024-01..2024-12 target"], id="in_the_current_one"),
    pytest.param("In 2023 trade of Belarus with Tver Oblast was $90 million. Potatoes, fish (2 thousand tons) and salt went north. In January–April 2024, however, the dynamics turned out to be negative: minus 5.2 percent.", [f"BY RU-TVE turnover 90 {YEAR}", "BY RU-TVE turnover none 2024-01..2024-04 -5.2%"], id="negative_dynamics"),
    pytest.param("В 2023 году товарооборот Беларуси с Тверской областью составил 90 млн долларов. В январе-апреле 2024 года, однако, тенденция оказалась совсем другой: минус 5,2 процента.", [f"BY RU-TVE turnover 90 {YEAR}", "BY RU-TVE turnover none 2024-01..2024-04 -5.2%"], id="ru_other_tendency"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), LISTS)
def test_lists_are_of_what_their_heading_tells(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(("text", "lines"), SOLD)
def test_what_a_region_sells_to_all_is_not_ours(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(("text", "lines"), FIRMS)
def test_what_few_firms_are_going_to_sell_is_a_deal(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(("text", "lines"), MONTHS)
def test_months_of_goals_and_changes(text: str, lines: list[str]) -> None:
    assert told(text) == lines
