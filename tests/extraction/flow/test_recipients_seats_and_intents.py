"""To whom goods were sold, where a mission sits, what an oblast intends to sell, Belarus' share of a sum."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

YEAR = "2018-01..2018-12"
TVER = "Trade of Tver Oblast with Belarus\n\n"
RU_TVER = "Торговля Тверской области с Белоруссией\n\n"
SOLD = [
    pytest.param(f"{TVER}In 2018 we sold the Belarusians goods worth $31 million and bought $22 million worth from them.", "imports 31 exports 22", id="sold_the_people_goods"),
    pytest.param(f"{TVER}In 2018 we supplied the Belarusians with goods for $31 million.", "imports 31", id="supplied_the_people_with_goods"),
    pytest.param(f"{TVER}In 2018 local firms sold Belarusian goods worth $31 million.", "exports 31", id="goods_of_a_people"),
    pytest.param(f"{RU_TVER}В 2018 году мы продали белорусам товаров на 31 млн долларов, а купили у них на 22 млн.", "imports 31 exports 22", id="ru_sold_the_people_goods"),
]  # fmt: skip
SEATS = [
    pytest.param(f"{TVER}Turnover between the region and the republic was $53 million in 2018, according to the Belarusian Consulate General in St. Petersburg.", "RU-TVE", id="consulate_in"),
    pytest.param(f"{TVER}Turnover was $53 million in 2018, the Belarusian embassy's branch in Smolensk said.", "RU-TVE", id="branch_in"),
    pytest.param(f"{RU_TVER}Товарооборот за 2018 год составил 53 млн долларов, сообщили в Генконсульстве Беларуси в Санкт-Петербурге.", "RU-TVE", id="ru_consulate_in"),
    pytest.param("The embassy's branch of Belarus in Smolensk\n\nTurnover with the region was $53 million in 2018, the consulate in Smolensk said.", "RU-SMO", id="the_only_region_named"),
]  # fmt: skip
MOGILEV = "Trade of Mogilev Oblast\n\nTrade with Russia was $2 billion in 2018.\n\n"
RU_MOGILEV = (
    "Торговля Могилевской области\n\nОборот с Россией за 2018 год составил 2 млрд долларов.\n\n"
)
WITH_RUSSIA = f"BY-MA RU turnover 2000 {YEAR}"
INTENTS = [
    pytest.param(f"{MOGILEV}In 2019 the oblast is set to increase merchandise export by 6%.", [WITH_RUSSIA], id="is_set_to"),
    pytest.param(f"{MOGILEV}In 2019 the oblast intends to raise export of goods by 6% and of services by 8%.", [WITH_RUSSIA], id="of_goods_and_of_services"),
    pytest.param(f"{MOGILEV}In 2019 Mogilev Oblast intends to raise exports to Russia by 6%.", [WITH_RUSSIA, "BY-MA RU exports none 2019-01..2019-12 +6% target"], id="to_russia"),
    pytest.param(f"{RU_MOGILEV}В 2019 году область планирует увеличить экспорт товаров на 6%.", [WITH_RUSSIA], id="ru_plans_to"),
    pytest.param("Mogilev Oblast sells more to Pskov Oblast\n\nIn 2018 goods for $14 million were shipped there. In 2019 the region plans to raise exports to $20 million.", [f"BY-MA RU-PSK exports 14 {YEAR}", "BY-MA RU-PSK exports 20 2019-01..2019-12 target"], id="of_two_regions"),
    pytest.param("Могилевская область и Санкт-Петербург\n\n«Петербург – крупный рынок в России. В 2018 году туда отгружено продукции на 14 млн долларов», – сказал губернатор. В 2019 году область намерена нарастить экспорт до 20 млн долларов.", [f"BY-MA RU-SPE exports 14 {YEAR}", "BY-MA RU-SPE exports 20 2019-01..2019-12 target"], id="ru_an_oblast_is_no_city"),
]  # fmt: skip
UNION = "Foreign trade of Penza Oblast in 2018\n\nTrade with the Eurasian Economic Union is counted apart. "
RU_UNION = "Внешняя торговля Пензенской области в 2018 году\n\nТорговля со странами ЕАЭС учитывается отдельно. "
PENZA = f"BY RU-PNZ turnover 90 {YEAR}"
SHARED = [
    pytest.param(f"{UNION}It came to $110 million, and eight tenths of this amount falls on Belarus: $90 million.", [PENZA], id="of_this_amount_falls_on"),
    pytest.param(f"{UNION}It came to $110 million; Belarus accounts for most of this sum, $90 million.", [PENZA], id="accounts_for_most_of"),
    pytest.param(f"{RU_UNION}Она составила 110 млн долларов, и восемь десятых этой суммы приходится на Белоруссию: 90 млн.", [PENZA], id="ru_of_this_amount_falls_on"),
    pytest.param(f"{RU_UNION}Её объём – 110 млн долларов, из них 82% пришлось на Белоруссию (90 млн).", [PENZA], id="ru_of_them_falls_on"),
    pytest.param("Торговля Пензенской области с Беларусью в 2018 году\n\nОборот достиг 110 млн долларов, из них 90 млн приходится на белорусский импорт.", [f"BY RU-PNZ turnover 110 {YEAR}", f"BY RU-PNZ imports 90 {YEAR}"], id="ru_falls_on_imports"),
    pytest.param("The Samara Region sums up 2019. Supplies to Belarus increased by 19% in 2019, to China by 2.3 times.", ["BY RU-SAM imports none 2019-01..2019-12 +19%"], id="to_belarus_and_then_to_others"),
    pytest.param("The Samara Region sums up 2019. In 2019 exports to China rose by 12%, to Belarus by 19%.", ["BY RU-SAM imports none 2019-01..2019-12 +19%"], id="to_others_first"),
    pytest.param("The Samara Region sums up 2019. Supplies of Belarusian goods to Kazakhstan rose by 12% in 2019.", [], id="belarusian_goods_to_others"),
    pytest.param("Самарская область подвела итоги. В 2019 году экспорт в Белоруссию вырос на 19%, в Китай – в 2,3 раза.", ["BY RU-SAM imports none 2019-01..2019-12 +19%"], id="ru_to_belarus_and_then_to_others"),
]  # fmt: skip
LISTS = [
    pytest.param("Deliveries from the region - rolled steel, refrigerators, juice - were estimated at $31 million.", None, id="between_dashes"),
    pytest.param("Supplies from Belarus – tractors – made $31 million.", "tractors", id="one_kind_between_dashes"),
    pytest.param("Вывоз – трактора, мебель, молоко – 31 млн долларов.", None, id="ru_between_dashes"),
    pytest.param("Экспорт – мебель – 31 млн долларов.", "furniture", id="ru_one_kind_between_dashes"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SOLD)
def test_a_people_is_sold_goods(text: str, expected: str) -> None:
    assert " ".join(" ".join(line.split()[2:4]) for line in told(text)) == expected


@pytest.mark.parametrize(("text", "partner"), SEATS)
def test_the_seat_of_a_mission_is_no_partner(text: str, partner: str) -> None:
    assert told(text) == [f"BY {partner} turnover 53 {YEAR}"]


@pytest.mark.parametrize(("text", "expected"), [*INTENTS, *SHARED])
def test_what_is_told_of_all_is_not_the_partners(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("sentence", "product"), LISTS)
def test_examples_set_off_by_dashes_are_not_what_a_sum_is_of(
    sentence: str, product: str | None
) -> None:
    head = RU_TVER if sentence[0] > "z" else TVER
    figures = extract(f"{head}2018.\n\n{sentence}").figures
    assert [f.product for f in figures] == [product]


BARE = "Trade of Tver Oblast with Belarus\n\nIn 2018 the region sold Belarus goods for 112 million dollars and bought goods for 64 million. "
EXCEEDED = [
    pytest.param("In 2019 purchases will exceed 80.", ["BY RU-TVE exports 80 2019-01..2019-12"], id="purchases"),
    pytest.param("The number of joint shops will exceed 80.", [], id="shops"),
]  # fmt: skip
MET = [
    pytest.param("Kirov and Brest sign a plan\n\nThe governors of Kirov Oblast and Brest Oblast met on Monday.\n\nMutual trade reached $53 million in 2018.", "BY-BR RU-KIR", id="headline_names_the_city"),
    pytest.param("Киров и Брест подписали план\n\nВстретились губернаторы Кировской и Брестской областей.\n\nВзаимная торговля за 2018 год составила 53 млн долларов.", "BY-BR RU-KIR", id="ru_headline_names_the_city"),
    pytest.param("Kirov sells to Belarus\n\nThe governor of Kirov Oblast met the governor of Brest Oblast.\n\nTrade reached $53 million in 2018.", "BY RU-KIR", id="headline_names_the_country"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "more"), EXCEEDED)
def test_what_will_be_exceeded_has_the_unit_told_before(sentence: str, more: list[str]) -> None:
    lines = [line.removesuffix(" forecast") for line in told(BARE + sentence)]
    assert lines == [f"BY RU-TVE imports 112 {YEAR}", f"BY RU-TVE exports 64 {YEAR}", *more]


@pytest.mark.parametrize(("text", "pair"), MET)
def test_two_regions_of_a_headline_trade(text: str, pair: str) -> None:
    assert told(text) == [f"{pair} turnover 53 {YEAR}"]
