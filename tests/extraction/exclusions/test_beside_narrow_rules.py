"""Plain sentences beside rules that leave figures out: what those rules were not made for stays."""

from __future__ import annotations

import pytest

from articles.extraction.published import find_published
from articles.extraction.text import read_document
from tests.extraction.told import figures, told

YEAR = "2023-01..2023-12"
X, M, T = (f"BY RU-TUL {flow}" for flow in ("exports", "imports", "turnover"))
CHANGES = [
    pytest.param("В феврале 2023 года экспорт Беларуси в Тульскую область вырос на 12% к февралю 2022 года и на 3% к январю, до 8 млн долларов.", [f"{X} 8 2023-02..2023-02 +12%"], id="and_on_january"),
    pytest.param("В феврале 2023 года экспорт Беларуси в Тульскую область вырос на 12%, до 8 млн долларов, хотя к январю упал.", [f"{X} 8 2023-02..2023-02 +12%"], id="though_it_fell"),
    pytest.param("Несмотря на спад в предыдущем квартале, экспорт Беларуси в Тульскую область за январь–март 2023 года вырос на 12%.", [f"{X} none 2023-01..2023-03 +12%"], id="despite"),
    pytest.param("In January–March 2023 exports of Belarus to Tula Oblast grew by 8%, to $20 million, after a slump in the previous quarter.", [f"{X} 20 2023-01..2023-03 +8%"], id="after_a_slump"),
    pytest.param("Товарооборот Беларуси и Тульской области, как сообщил месяцем ранее посол, вырос за 2023 год на 8% и достиг 80 млн долларов.", [f"{T} 80 {YEAR} +8%"], id="told_a_month_before"),
    pytest.param("In April 2023 exports of Belarus to Tula Oblast grew by 12% over March, to $8 million.", [f"{X} 8 2023-04..2023-04"], id="over_march"),
]  # fmt: skip
FIRMS_AND_FAIRS = [
    pytest.param("На открытии выставки посол сказал, что продажи белорусских товаров в Тульскую область выросли до 80 млн долларов за 2023 год.", [f"{X} 80 {YEAR}"], id="said_at_an_exhibition"),
    pytest.param("Организаторы выставки напомнили, что Беларусь продала в Тульскую область товаров на 80 млн долларов в 2023 году.", [f"{X} 80 {YEAR}"], id="its_organisers_recalled"),
    pytest.param("Выставки в Тульской области собрали белорусских фермеров: продали продукции на 5 млн рублей.", [], id="exhibitions_sold"),
    pytest.param("Several companies will export to Tula, so Belarus' exports to Tula Oblast can reach $50 million in 2025.", [f"{X} 50 2025-01..2025-12 target"], id="so_exports_can_reach"),
    pytest.param("Four companies will supply buses, and trade of Belarus with Tula Oblast is to grow to $50 million in 2025.", [f"{T} 50 2025-01..2025-12 target"], id="and_trade_is_to_grow"),
    pytest.param("Four companies of Belarus will supply buses, tyres and glass to Tula Oblast for $50 million in 2025.", [], id="what_they_supply"),
    pytest.param("Belarus sold 1,200 tractors to Tula Oblast in 2023, and its exports grew by 12%.", [f"{X} none {YEAR} +12%"], id="and_its_exports_grew"),
    pytest.param("Беларусь поставила в Тульскую область 300 лифтов в 2023 году, а товарооборот вырос на 12%.", [f"{T} none {YEAR} +12%"], id="ru_and_trade_grew"),
    pytest.param("Belarus sold 1,200 tractors to Tula Oblast in 2023, 12% more than in 2022.", [], id="more_tractors"),
    pytest.param("Exports of Belarus to Tula Oblast worth $80 million were put in the report for 2023.", [f"{X} 80 {YEAR}"], id="put_in_a_report"),
]  # fmt: skip
TRADE = "Trade of Belarus and Tula Oblast was $80 million in 2023. Exports came to $50 million."
OURS = [f"{T} 80 {YEAR}", f"{X} 50 {YEAR}"]
SELLS = "Belarus and Tula Oblast\n\nIn 2023 the oblast exported goods worth $300 million."
BUYERS = [
    pytest.param(f"{TRADE} Tula also looks for buyers in China.", OURS, id="looks_for_buyers"),
    pytest.param(f"{TRADE} The Chinese market is of interest to both.", OURS, id="market_of_interest"),
    pytest.param(f"{TRADE} The main buyer of tractors is China.", OURS, id="of_the_trade_of_both"),
    pytest.param("Беларусь и Тульская область\n\nЭкспорт вырос до 60 млн долларов в 2023 году. Покупатели есть и в Казахстане.", [f"{X} 60 {YEAR}"], id="ru_buyers_elsewhere"),
    pytest.param(f"{SELLS} Kazakhstan and China are the main buyers.", [], id="sold_to_all"),
    pytest.param(f"{SELLS} Its largest markets are Kazakhstan and China.", [], id="largest_markets"),
    pytest.param("Беларусь и Тульская область\n\nВ 2023 году область экспортировала товаров на 300 млн долларов. Лидер среди покупателей – Казахстан.", [], id="ru_leader"),
]  # fmt: skip
DONE = [
    pytest.param("Belarus hoped to sell $80 million of goods to Tula Oblast in 2023, and sold $90 million.", [f"{X} 80 {YEAR} target", f"{X} 90 {YEAR}"], id="hoped"),
    pytest.param("Belarus had planned to sell Tula Oblast goods for $80 million in 2023, but sold $70 million.", [f"{X} 80 {YEAR} target", f"{X} 70 {YEAR}"], id="had_planned"),
    pytest.param("Belarus plans to bring trade with Tula Oblast to $80 million in 2025, and exports to $50 million.", [f"{T} 80 2025-01..2025-12 target", f"{X} 50 2025-01..2025-12 target"], id="planned_too"),
]  # fmt: skip
FIRMS_BEFORE = [
    pytest.param("Тульская область и Беларусь сотрудничают. Строится завод. Ее экспорт в Беларусь в 2023 году составил 80 млн долларов.", [f"{M} 80 {YEAR}"], id="no_plant_by_its_gender"),
    pytest.param("В Тульской области работает фабрика. Ее экспорт в Беларусь в 2023 году составил 8 млн долларов.", [], id="a_factory"),
    pytest.param("В Тульской области работает завод. Его экспорт в Беларусь в 2023 году составил 8 млн долларов.", [], id="a_plant"),
]  # fmt: skip
APART = [
    pytest.param("Belarus supplied Tula Oblast by $5 million more in 2023, exports reached $80 million.", [f"{X} 80 {YEAR}"], id="more"),
    pytest.param("In 2023 Belarus supplied Tula Oblast with tractors by $5 million under the plan.", [], id="under_the_plan"),
    pytest.param("Belarus delivered milk to Tula Oblast ahead of plan by $5 million in 2023.", [], id="ahead_of_plan"),
    pytest.param("Губернатор Тульской области принял посла Беларуси. «Наш экспорт составил 80 млн долларов в 2023 году», – сказал губернатор послу.", [f"{M} 80 {YEAR}"], id="ru_said_to_an_envoy"),
]  # fmt: skip
NEWS = "Trade was $80 million in 2023. Exports reached $50 million, imports $30 million."
HEADINGS = [
    pytest.param(
        "Cooperation between Tula Oblast and Belarus discussed in Minsk", [X, M], id="between"
    ),
    pytest.param("Cooperation of Tula Oblast with Belarus expands, Minsk says", [X, M], id="news"),
    pytest.param("Cooperation of Tula Oblast with Belarus", [M, X], id="page"),
]


@pytest.mark.parametrize(("text", "lines"), CHANGES)
def test_changes_on_the_year_with_the_month_before_named(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(("text", "lines"), FIRMS_AND_FAIRS)
def test_trade_told_beside_firms_fairs_and_machines(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(("title", "ways"), HEADINGS)
def test_only_a_bare_heading_of_cooperation_is_from_one_side(title: str, ways: list[str]) -> None:
    sums = [f"{T} 80 {YEAR}", f"{ways[0]} 50 {YEAR}", f"{ways[1]} 30 {YEAR}"]
    assert told(f"{title}\n\n{NEWS}") == sums


def test_gas_from_moscow_is_from_russia() -> None:
    text = "Deliveries of natural gas from Moscow to Belarus reached $2 billion in 2023."
    assert told(text) == [f"BY RU imports 2000 {YEAR}"]


def test_the_eve_of_a_day_is_not_the_day_after_it() -> None:
    text = "Накануне 9 мая 2016 года гостей принимали в мэрии."
    assert find_published(read_document(text))[0] == "2016-05-09"


@pytest.mark.parametrize(("text", "lines"), BUYERS)
def test_buyers_elsewhere_take_only_what_one_side_sells_to_all(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(("text", "lines"), DONE)
def test_what_was_done_is_no_part_of_the_plan_before(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(("text", "lines"), FIRMS_BEFORE)
def test_a_firm_told_before_owns_what_its_pronoun_agrees_with(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "In 2022 Belarus and Tula Oblast hoped to reach $80 million in trade. They reached $90 million.",
        "В 2022 году Беларусь и Тульская область планировали довести товарооборот до 80 млн долларов. "
        "Он достиг 90 млн долларов.",
    ],
)
def test_what_became_of_a_plan_is_of_its_year(text: str) -> None:
    plan, done = figures(text)
    assert (plan.status, done.status) == ("target", "actual")
    assert [f.period and f.period.start for f in (plan, done)] == ["2022-01", "2022-01"]


@pytest.mark.parametrize(("text", "lines"), APART)
def test_how_much_apart_is_no_level_and_who_is_spoken_to_no_speaker(
    text: str, lines: list[str]
) -> None:
    assert told(text) == lines
