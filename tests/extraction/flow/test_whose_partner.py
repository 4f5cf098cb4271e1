"""Whose exports they are where one side is called the other's partner, or tells of its foreign trade."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

DATE = "Trade in 2021\n\n17 February 2022\n\n"
DATE_RU = "Торговля в 2021 году\n\n17 февраля 2022\n\n"
YEAR = "2021-01..2021-12"
BOTH = "Exports amounted to $74 million and imports to $94 million in 2021."
BOTH_RU = "Экспорт в 2021 году составил 74 млн долларов, импорт – 94 млн долларов."
THEIRS = [f"BY RU-TVE imports 74 {YEAR}", f"BY RU-TVE exports 94 {YEAR}"]
OURS = [f"BY RU-TVE exports 74 {YEAR}", f"BY RU-TVE imports 94 {YEAR}"]
ITEM = "turnover $168 million, export $74 million (133%), import $94 million (123%)"


@pytest.mark.parametrize(
    "lead",
    [
        pytest.param("Belarus is Tver Oblast's largest trading partner.", id="partner-of"),
        pytest.param("The main foreign trade partner of Tver Oblast was Belarus.", id="partner-was"),
        pytest.param("Belarus remains the first partner of companies of Tver Oblast.", id="remains"),
        pytest.param("Foreign trade of Tver Oblast grew. Belarus has a quarter of it.", id="foreign"),
    ],
)  # fmt: skip
def test_whoever_has_a_partner_tells(lead: str) -> None:
    assert told(f"{DATE}{lead} {BOTH}") == THEIRS


@pytest.mark.parametrize(
    "lead",
    [
        pytest.param("Tver Oblast is one of Belarus' key partners.", id="partner-of"),
        pytest.param("Tver Oblast remains a partner of Belarus.", id="remains"),
        pytest.param("Foreign trade of Belarus with Tver Oblast grew.", id="foreign"),
        pytest.param("The partners, Belarus and Tver Oblast, met in Minsk.", id="both"),
    ],
)  # fmt: skip
def test_belarus_tells_of_its_partner(lead: str) -> None:
    assert told(f"{DATE}{lead} {BOTH}") == OURS


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Foreign trade of Tver Oblast for 2021\n\n17 February 2022\n\nTrade with the neighbours went as follows:\n\n– Republic of Belarus: {ITEM};\n– Republic of Kazakhstan: turnover $41 million.", id="item"),
        pytest.param(f"{DATE}Foreign trade turnover of Tver Oblast in 2021 was $702 million. Belarus: {ITEM}.", id="label"),
        pytest.param(f"{DATE}Where Tver Oblast sold the most in 2021: Belarus ({ITEM}), Germany ($80 million).", id="brackets"),
    ],
)  # fmt: skip
def test_a_label_names_the_partner(text: str) -> None:
    assert [line.split(" +")[0] for line in told(text)][1:] == THEIRS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{DATE_RU}Беларусь – главный партнер Тверской области. {BOTH_RU}", THEIRS, id="ru-partner-of"),
        pytest.param(f"{DATE_RU}Тверская область – важный партнер Беларуси. {BOTH_RU}", OURS, id="ru-of-belarus"),
        pytest.param(f"{DATE_RU}Внешнеторговый оборот Тверской области вырос. Четверть его дала Беларусь. {BOTH_RU}", THEIRS, id="ru-foreign"),
        pytest.param(f"{DATE_RU}Товарооборот Тверской области по странам. Беларусь: экспорт в 2021 году 74 млн долларов, импорт 94 млн долларов.", THEIRS, id="ru-label"),
    ],
)  # fmt: skip
def test_russian(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In 2021 Belarus and Tver Oblast did much. Belarusian sales there went up and made $74 million; purchases went the other way, losing 5% and stopping at $94 million.", OURS, id="sales-there"),
        pytest.param("In 2021 exports to Tver Oblast grew to $74 million, while imports moved in the opposite direction, to $94 million.", OURS, id="moved"),
        pytest.param("In 2021 Belarus sold Tver Oblast food worth $74 million. Goods worth $94 million went the other way.", OURS, id="goods-went"),
        pytest.param("В 2021 году экспорт в Тверскую область вырос до 74 млн долларов, импорт пошел в обратную сторону и упал до 94 млн долларов.", OURS, id="ru-moved"),
        pytest.param("В 2021 году экспорт в Тверскую область вырос до 74 млн долларов. В обратном направлении ушло товаров на 94 млн долларов.", OURS, id="ru-goods-went"),
    ],
)  # fmt: skip
def test_what_went_the_other_way(text: str, expected: list[str]) -> None:
    lines = [line.split(" -")[0] for line in told(f"{DATE}{text}")]
    assert lines == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Moscow and its oblast take a third of Belarusian exports to Russia\n\nIn January-May 2006 Belarus' exports to Russia grew 20% to $2.6 billion, while imports soared to $5 billion.\n\nThe negative balance thus widened to $2.4 billion.", "BY RU balance -2400 2006-01..2006-05", id="of-the-country"),
        pytest.param("Tula Oblast increases its trade with Belarus\n\nIn 2006 Belarus' exports to Russia grew 20% to $2.6 billion, while imports soared to $5 billion.\n\nThe negative balance narrowed to $24 million.", "BY RU-TUL balance -24 2006-01..2006-12", id="of-the-region"),
        pytest.param("Тульская область наращивает торговлю с Беларусью\n\nВ 2006 году экспорт Беларуси в Россию вырос до 2,6 млрд долларов, импорт – до 5 млрд.\n\nОтрицательное сальдо увеличилось до 2,4 млрд долларов.", "BY RU balance -2400 2006-01..2006-12", id="ru-of-the-country"),
    ],
)  # fmt: skip
def test_a_new_paragraph_is_of_the_country_or_of_the_headlines_region(
    text: str, expected: str
) -> None:
    assert told(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Trade of Belarus with Krasnodar Krai is $380 million. Trade with the Urals is above one billion dollars.", ["BY RU-KDA turnover 380 undated", "BY RU turnover 1000 undated"], id="with-the-urals"),
        pytest.param("Trade of Belarus with Krasnodar Krai is $380 million. Trade with all of southern Russia is above one billion dollars.", ["BY RU-KDA turnover 380 undated", "BY RU turnover 1000 undated"], id="southern-russia"),
        pytest.param("Trade of Belarus with Murmansk Oblast is $80 million. Goods from the north brought in $50 million of it.", ["BY RU-MUR turnover 80 undated", "BY RU-MUR imports 50 undated"], id="north-of-a-region"),
        pytest.param("Торговля Беларуси с Краснодарским краем составляет 380 млн долларов. Торговля с югом России – более миллиарда долларов.", ["BY RU-KDA turnover 380 undated", "BY RU turnover 1000 undated"], id="south-of-russia-in-russian"),
    ],
)  # fmt: skip
def test_trade_with_a_part_of_russia(text: str, expected: list[str]) -> None:
    assert told(text) == expected
