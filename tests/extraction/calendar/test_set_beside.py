"""What stands beside trade and dates it, or is none of it: a year compared with, money laid by, others' balances."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import facts, told

TRADED = "Trade of Penza Oblast with Belarus came to $5 million in 2021."
TRADED_RU = "Товарооборот Пензенской области с Беларусью в 2021 году составил 5 млн долларов."
NATIONAL = "Belarus' trade with Russia came to $30 billion in 2018.\n\n"
FOOD = "Trade in food between Russia and Belarus rose by 7% to $5 billion in 2018.\n\n"

DATED = [
    pytest.param("Last year the trade of Penza Oblast with Belarus doubled to $6 million. For comparison, it was $3 million in 2015. They met on 30 May.", "2017-05-30", id="for_comparison"),
    pytest.param("Last year Belarus sold Penza Oblast goods worth $6 million. A year earlier, in 2015, it was $3 million. They met on 30 May.", "2017-05-30", id="a_year_earlier"),
    pytest.param("В прошлом году товарооборот Пензенской области с Беларусью удвоился до 6 млн долларов. Для сравнения: в 2015 году было 3 млн. 30 мая стороны встретились.", "2017-05-30", id="ru_for_comparison"),
    pytest.param("30 May, Penza. Last year a delegation came to Minsk. In four months trade was $6 million. For comparison: in 2015 it was $3 million.", "2016-05-30", id="last_year_without_a_number"),
    pytest.param("30 May, Penza. Last year 60 firms came to Minsk. In four months there were 30. For comparison: in 2015 there were 50.", "2017-05-30", id="last_year_with_a_number"),
    pytest.param("date 2018-11-02\n\nThe governor came on October 17. In 2020 trade of Penza Oblast with Belarus exceeded $6 million, and in eight months of this year it has already reached $5 million.", "2021-10-17", id="page_saved_before"),
    pytest.param("date 2020-11-02\n\nTrade of Penza Oblast with Belarus exceeded $6 million in 2019, the governor said.", "2020-11-02", id="page_saved_after"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day"), DATED)
def test_a_year_set_beside_last_or_this_year_dates_the_text(text: str, day: str) -> None:
    assert extract(text).published == day


LAID_BY = [
    pytest.param(f"{TRADED} Ten Belarusian trams will be bought by 2024, for which 90 million rubles have been laid down.", id="laid_down"),
    pytest.param(f"{TRADED} For the purchase of Belarusian trams 90 million rubles have already been allocated.", id="allocated"),
    pytest.param(f"{TRADED} Ten Belarusian trams will be bought, with 90 million rubles earmarked for it.", id="earmarked"),
    pytest.param(f"{TRADED_RU} Закупят белорусские трамваи, 90 млн рублей на это уже зарезервированы.", id="ru_reserved"),
    pytest.param(f"{TRADED_RU} До 2024 года построят завод.", id="ru_plan_behind_the_sum"),
]  # fmt: skip


@pytest.mark.parametrize("text", LAID_BY)
def test_money_laid_by_for_purchases_is_no_trade(text: str) -> None:
    assert [(flow, value) for _, flow, value in facts(text)] == [("turnover", 5 * 10**6)]


OTHERS = [
    pytest.param(f"{NATIONAL}Exports to the European Union were $8 billion, with Belarus having a surplus of $3 billion.", id="having"),
    pytest.param(f"{NATIONAL}Trade with China was $4 billion, with the Belarusian side running a deficit of $3 billion.", id="running"),
]  # fmt: skip


@pytest.mark.parametrize("text", OTHERS)
def test_a_balance_with_others_is_not_with_russia(text: str) -> None:
    assert facts(text) == [("RU", "turnover", 30 * 10**9)]


ALL = [
    pytest.param(f"{FOOD}Russia's farm exports in total amounted to $25 billion last year and are to reach $45 billion by 2024.", id="in_total"),
    pytest.param(f"{FOOD}In total, Russian food exports reached $25 billion last year.", id="in_total_first"),
    pytest.param("Торговля продовольствием между Россией и Беларусью в 2018 году выросла на 7% до 5 млрд долларов.\n\nВсего Россия экспортировала продовольствия на 25 млрд долларов.", id="ru_in_total"),
]  # fmt: skip


@pytest.mark.parametrize("text", ALL)
def test_all_that_russia_exports_is_the_worlds(text: str) -> None:
    assert facts(text) == [("RU", "turnover", 5 * 10**9)]


def test_a_limit_is_no_growth() -> None:
    text = (
        f"{TRADED} Exports were $3 million.\n\nThe cost of the stand was compensated (up to 80%)."
    )
    assert [figure.change_pct for figure in extract(text).figures] == [None, None]


SAID = [
    pytest.param("The deputy chairman of the regional government Nina Sokol met the guests. “We start from a very low base,” said the vice-governor.", "Nina Sokol", id="vice_governor"),
    pytest.param("Заместитель председателя правительства области Нина Сокол приняла гостей. «Мы начинаем с очень низкой базы», – сказала вице-губернатор.", "Нина Сокол", id="ru_vice_governor"),
    pytest.param("The Minister of Investments Maksim Rudak told of it.\n\nAn agreement was signed. “We start from a very low base,” explained the interlocutor.", "Maksim Rudak", id="interlocutor"),
    pytest.param("The deputy minister of agriculture Nina Sokol met the guests. “We start from a very low base,” said the vice-governor.", None, id="other_deputy"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), SAID)
def test_who_is_meant_by_a_lesser_office(text: str, speaker: str | None) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == [speaker]


VENUES = [
    pytest.param(f"{FOOD}Belarus accounted for $4 billion of that in deliveries to the Russian market, the deputy minister told a joint board in Smolensk.", ("RU", 4 * 10**9), id="told_in"),
    pytest.param(f"{FOOD}Belarus exported goods worth $4 billion to Russia, he told journalists in Kursk.", ("RU", 4 * 10**9), id="told_journalists_in"),
    pytest.param("Торговля продовольствием между Россией и Беларусью в 2018 году выросла на 7% до 5 млрд долларов.\n\nИз них 4 млрд долларов пришлось на поставки на российский рынок, сообщила она на коллегии в Смоленске.", ("RU", 4 * 10**9), id="ru_told_in"),
    pytest.param("Belarus' exports were growing. In 2018 they sold goods worth $4 million in Smolensk Oblast, the envoy told journalists.", ("RU-SMO", 4 * 10**6), id="sold_in"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trade"), VENUES)
def test_a_city_where_a_sum_is_told_is_no_partner(text: str, trade: tuple[str, int]) -> None:
    partner, _, value = facts(text)[-1]
    assert (partner, value) == trade


def test_what_is_of_that_is_of_the_same_goods() -> None:
    text = f"{FOOD}Belarus accounted for $4 billion of that in deliveries to the Russian market."
    assert {figure.product for figure in extract(text).figures} == {"food"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The trade of Belarus with the Arkhangelsk Region reached a record level in 2022 - $186 million.", ["BY RU-ARK turnover 186 2022-01..2022-12"], id="a record level of its own year"),
        pytest.param("Trade between Belarus and the Arkhangelsk Region hit its highest level for 2022, $186 million.", ["BY RU-ARK turnover 186 2022-01..2022-12"], id="its highest level for a year"),
        pytest.param("Trade between Belarus and the Arkhangelsk Region came to $186 million in 2022, 7% above the level in 2021.", ["BY RU-ARK turnover 186 2022-01..2022-12 +7%"], id="above the level of another year"),
    ],
)  # fmt: skip
def test_levels_of_their_own_year(text: str, expected: list[str]) -> None:
    assert told(text) == expected
