"""What all the world trades, sums only spoken of, headlines below a text, and places goods go past."""

from __future__ import annotations

import pytest

from tests.extraction.told import figures, told

RU = "Товарооборот Рязанской области с Белоруссией в 2022 году составил 263 млн долларов. "
EN = "Trade of Ryazan Oblast with Belarus came to $263 million in 2022. "
ONE = ["BY RU-RYA turnover 263 2022-01..2022-12"]
NONE_MORE = [
    pytest.param(RU + "Мировая торговля услугами растёт быстрее: на 9% за год, до 7,5 трлн долларов.", id="ru_world_services"),
    pytest.param(RU + "Мировой товарооборот в 2022 году достиг 32 трлн долларов.", id="ru_world_turnover"),
    pytest.param(RU + "Глобальная торговля прибавила 9%, до 32 трлн долларов.", id="ru_global"),
    pytest.param(EN + "Global trade in services rises faster: by 9% to $7.5 trillion.", id="en_global_services"),
    pytest.param(EN + "International trade as a whole rose by 12%.", id="en_international"),
    pytest.param(RU + "\n\n«Все хотят миллиард, но миллиард складывается из вагонов», – сказал модератор.", id="ru_proverb"),
    pytest.param(RU + "\n\n«Миллиард – это не цель, а следствие», – сказал модератор.", id="ru_no_aim"),
    pytest.param(EN + '\n\n"Everybody wants a billion, but a billion is made of wagons," he said.', id="en_proverb"),
    pytest.param("Форум\n\n" + RU + "\n\nЧитать далее по теме\n— Парк расширят на 40 гектаров\n— Калужские автозаводы увеличили экспорт на 22%", id="ru_read_on"),
    pytest.param("Forum\n\n" + EN + "\n\nSimilar news\n— The park will grow\n— Kaluga car makers raised exports by 22%", id="en_similar"),
]  # fmt: skip
BASHKORTOSTAN = ["BY RU-BA turnover 46 2022-01..2022-12", "BY RU-BA turnover 60 undated target"]
MUR = ["BY RU-MUR turnover 79 2021-01..2021-12", "BY RU-MUR turnover 150 undated target"]
TOLD = [
    pytest.param(RU + "\n\n«Мы мечтаем о миллиарде», – сказал губернатор.", [*ONE, "BY RU-RYA turnover 1000 undated target"], id="ru_a_wish"),
    pytest.param("Товарооборот с Башкортостаном в 2022 году – 46 млн долларов.\n\n«Будем договариваться о прямых поставках, без московских складов. Цель – 60 млн долларов», – сказал он.", BASHKORTOSTAN, id="ru_without_stores"),
    pytest.param("Товарооборот с Башкортостаном в 2022 году – 46 млн долларов.\n\n«Будем поставлять напрямую, минуя посредников из Смоленской области. Цель – 60 млн долларов», – сказал он.", BASHKORTOSTAN, id="ru_past_middlemen"),
    pytest.param('Trade with Bashkortostan was $46 million in 2022.\n\n"We shall agree on direct supplies, without Smolensk middlemen. The goal is $60 million," he said.', BASHKORTOSTAN, id="en_without_middlemen"),
    pytest.param("Товарооборот с Мурманской областью составил 79 млн долларов в 2021 году.\n\nПремьер-министр поставил бар в 150 млн долларов в среднесрочной перспективе.", MUR, id="ru_bar_set"),
]  # fmt: skip
BOUGHT = [
    pytest.param("По минеральной воде Беларусь вторая: за восемь месяцев республика купила её на 690 млн рублей.", "drinks", id="ru_her"),
    pytest.param("С мёдом дела идут лучше: белорусы купили его на 69 млн рублей.", "food", id="ru_him"),
    pytest.param("Рыба составляет львиную долю белорусских покупок: 52 млн долларов.", "fish", id="ru_lions_share"),
]  # fmt: skip


@pytest.mark.parametrize("text", NONE_MORE)
def test_no_more_is_told(text: str) -> None:
    assert told(text) == ONE


@pytest.mark.parametrize(("text", "records"), TOLD)
def test_facts_are_told(text: str, records: list[str]) -> None:
    assert told(text) == records


@pytest.mark.parametrize(("text", "goods"), BOUGHT)
def test_goods_of_a_pronoun(text: str, goods: str) -> None:
    lead = "Ставрополье и Беларусь\n\nТорговля Ставропольского края с Беларусью в 2021 году составила 14 млрд рублей.\n\n"
    assert [figure.product for figure in figures(lead + text)] == [None, goods]


def test_a_level_expected_by_the_results_of_the_year() -> None:
    text = "3 сентября 2014 г. Товарооборот с Калужской областью за полугодие – 193 млн долларов. По итогам года министр ожидает выхода на уровень 2013-го – 415 млн долларов."
    assert told(text)[1:] == [
        "BY RU-KLU turnover 415 2013-01..2013-12",
        "BY RU-KLU turnover 415 2014-01..2014-12 forecast",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The external circulation of the Republic of Karelia made up 1.7 billion USD in January-August 2011.\n\nThe export is equal to 1580 million USD. The import made up 121 million USD.\n\nGermany, Belarus and Finland are among the partners of the republic.", [], id="circulation"),
        pytest.param("External circulation of the Pskov region with Belarus made up 70 million dollars in 2010, export 40 million dollars.", ["BY RU-PSK turnover 70 2010-01..2010-12", "BY RU-PSK exports 40 2010-01..2010-12"], id="circulation-with"),
        pytest.param("Внешнеторговый оборот Тульской области за восемь месяцев 2011 года составил 1,7 млрд долларов.\n\nЭкспорт равен 1,58 млрд долларов, импорт – 121 млн долларов.\n\nВ десятке партнеров Нидерланды, Беларусь и Китай.", [], id="ru-circulation"),
    ],
)  # fmt: skip
def test_a_page_that_names_belarus_late(text: str, expected: list[str]) -> None:
    assert told(text) == expected


TOO_LARGE = [
    pytest.param("MINSK, 26 February 2021. In 2020 the trade of Belarus and Russia was $28 billion. Foreign trade of Russia amounted to $567 billion.", ["BY RU turnover 28000 2020-01..2020-12"], id="whole_of_russia"),
    pytest.param("MINSK, 26 February 2021. In 2020 the trade of Belarus and Russia was $28 billion. Russia's exports totaled $336 billion, imports $231 billion.", ["BY RU turnover 28000 2020-01..2020-12"], id="russias_ways"),
    pytest.param("МИНСК, 26 февраля 2021 года. В 2020 году товарооборот Беларуси и России составил $28 млрд. Внешняя торговля России – $567 млрд.", ["BY RU turnover 28000 2020-01..2020-12"], id="whole_of_russia_ru"),
    pytest.param("MINSK, 26 February 2021. Belarus and Russia aim at trade of $100 billion by 2030.", ["BY RU turnover 100000 2030-01..2030-12 target"], id="aim"),
    pytest.param("MINSK, 26 February 2021. In the past five years trade of Belarus and Russia came to $160 billion.", ["BY RU turnover 160000 2016-01..2020-12"], id="many_years"),
    pytest.param("MINSK, 26 February 2021. In 2020 the trade of Belarus and Russia was $28 billion. The country exported goods worth $27 billion and imported goods worth $33 billion.", ["BY RU turnover 28000 2020-01..2020-12"], id="both_ways"),
    pytest.param("MINSK, 26 February 2021. In 2020 the trade of Belarus and Russia was $28 billion. By 2025 the country's exports should come to $50 billion.", ["BY RU turnover 28000 2020-01..2020-12"], id="goal"),
    pytest.param("MINSK, 26 February 2021. In 2020 the trade of Belarus and Russia was $28 billion. By 2025 exports to Russia are to reach $30 billion.", ["BY RU turnover 28000 2020-01..2020-12", "BY RU exports 30000 2025-01..2025-12 target"], id="goal_named"),
    pytest.param("MINSK, 26 February 2021. In 2020 the trade of Belarus and Russia was $28 billion. Payments in rubles between the two countries reached 1.5 trillion rubles.", ["BY RU turnover 28000 2020-01..2020-12"], id="payments"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), TOO_LARGE)
def test_what_the_two_never_traded_is_trade_with_all(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Trade of Belarus with Russia was $32 billion in 2008. As all other economies in the world, we have seen it shrink: over two months of 2009 it has lost 38%.", ["BY RU turnover 32000 2008-01..2008-12", "BY RU turnover none 2009-01..2009-02 -38%"], id="as-all-in-the-world"),
        pytest.param("Trade of Belarus with Russia was $32 billion in 2008. Amid the world crisis it dropped by 31% in 2009.", ["BY RU turnover 32000 2008-01..2008-12", "BY RU turnover none 2009-01..2009-12 -31%"], id="world-crisis"),
        pytest.param("Russia is the main buyer. Belarus sells food all over the world: exports came to $8 billion.", [], id="all-over-the-world"),
        pytest.param("Russia is the main buyer. In the world as a whole exports of Belarus grew to $8 billion.", [], id="world-as-a-whole"),
    ],
)  # fmt: skip
def test_the_world_named_for_its_crisis_is_no_partner(text: str, expected: list[str]) -> None:
    assert told(text) == expected
