"""Reports and speeches of offices: what a plan holds, who is told of in a list, services in a name."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

FACTS = [
    pytest.param(
        "5 июня 2019\n\nТоварооборот Беларуси с Россией за четыре месяца составил 11 млрд долларов. До конца года ожидается выход на 34 млрд долларов.",
        ["BY RU turnover 11000 2019-01..2019-04", "BY RU turnover 34000 2019-01..2019-12 forecast"],
        id="expected_to_come_to",
    ),
    pytest.param(
        "5 июня 2019\n\nПлан сотрудничества предполагает рост торговли Беларуси с Тверской областью до 90 млн долларов к 2022 году.",
        ["BY RU-TVE turnover 90 2022-01..2022-12 target"],
        id="plan_assumes",
    ),
    pytest.param(
        "5 июня 2019\n\nЭксперты предполагают рост торговли Беларуси с Тверской областью до 90 млн долларов в 2022 году.",
        ["BY RU-TVE turnover 90 2022-01..2022-12 forecast"],
        id="experts_assume",
    ),
    pytest.param(
        "5 июня 2019\n\nТоварооборот Беларуси вырос с Тверской областью (на 20%, до 90 млн долларов), Мордовией (на 35%, до 44 млн долларов) в 2018 году.",
        [
            "BY RU-TVE turnover 90 2018-01..2018-12 +20%",
            "BY RU-MO turnover 44 2018-01..2018-12 +35%",
        ],
        id="changes_in_brackets",
    ),
    pytest.param(
        "5 июня 2019\n\nЛидеры – Москва, с которой мы торгуем на 9 млрд долларов, Тверская область и Мордовия.",
        ["BY RU-MOW turnover 9000 undated"],
        id="moscow_with_which",
    ),
    pytest.param(
        "5 июня 2019\n\nЭкспорт Брестской области в Тверскую область в 2018 году составил 40 млн долларов. Сальдо торговли с соседями – плюс 11 миллионов.",
        ["BY-BR RU-TVE exports 40 2018-01..2018-12", "BY-BR RU-TVE balance 11 2018-01..2018-12"],
        id="balance_plus",
    ),
    pytest.param(
        "5 июня 2019\n\nТверская область. За прошлый год купила белорусского на 40 млн долларов.",
        ["BY RU-TVE exports 40 2018-01..2018-12"],
        id="bought_what_is_belarusian",
    ),
    pytest.param(
        "5 июня 2019\n\nТоварооборот с Россией за четыре месяца составил 11 млрд долларов.\n\nНа станцию ушел кредит в 5 млрд долларов. Убежден, что к концу года мы отыграем спад, а к 2024-му сможем достичь 50 млрд долларов.",
        [
            "BY RU turnover 11000 2019-01..2019-04",
            "BY RU turnover 50000 2024-01..2024-12 target",
        ],
        id="reach_after_a_loan",
    ),
    pytest.param(
        "5 июня 2019\n\nТоварооборот Гомельской области с Россией в 2018 году составил 4 млрд долларов. У Минска – 8 млрд, у Минской области – 3,5 млрд долларов.",
        [
            "BY-HO RU turnover 4000 2018-01..2018-12",
            "BY-HM RU turnover 8000 2018-01..2018-12",
            "BY-MI RU turnover 3500 2018-01..2018-12",
        ],
        id="minsk_in_a_list",
    ),
    pytest.param(
        "5 June 2019\n\nTrade of Gomel Oblast with Russia reached $4 billion in 2018. Minsk had $8 billion, Minsk Oblast $3.5 billion.",
        [
            "BY-HO RU turnover 4000 2018-01..2018-12",
            "BY-HM RU turnover 8000 2018-01..2018-12",
            "BY-MI RU turnover 3500 2018-01..2018-12",
        ],
        id="en_minsk_in_a_list",
    ),
    pytest.param(
        "5 июня 2019\n\nНа 40 процентов – такой рост показал в 2018 году товарооборот Беларуси с Тверской областью. В деньгах это 90 млн долларов.",
        ["BY RU-TVE turnover 90 2018-01..2018-12 +40%"],
        id="such_a_growth",
    ),
    pytest.param(
        "5 июня 2019\n\nТоварооборот Беларуси с Тверской областью в 2018 году – 90 млн долларов, что составляет 118 процентов к тому же времени 2017-го.",
        ["BY RU-TVE turnover 90 2018-01..2018-12 +18%"],
        id="same_time",
    ),
    pytest.param(
        "5 июня 2019\n\nТоварооборот Беларуси с Тверской областью в 2018 году – 90 млн долларов. План на текущий год область поставила себе смелый: 120 млн долларов.",
        [
            "BY RU-TVE turnover 90 2018-01..2018-12",
            "BY RU-TVE turnover 120 2019-01..2019-12 target",
        ],
        id="plan_that_was_set",
    ),
    pytest.param(
        "5 июня 2019\n\nТоварооборот Тверской области с Беларусью в 2018 году 90 млн долларов. Наш экспорт 52, импорт 38 миллионов.",
        [
            "BY RU-TVE turnover 90 2018-01..2018-12",
            "BY RU-TVE imports 52 2018-01..2018-12",
            "BY RU-TVE exports 38 2018-01..2018-12",
        ],
        id="unit_behind_the_second",
    ),
    pytest.param(
        "5 июня 2019\n\nТоварооборот Беларуси и Тверской области в 2018 году – 90 млн долларов. Белорусский экспорт упал на 5 процентов, а тверской вырос на 4 процента.",
        [
            "BY RU-TVE turnover 90 2018-01..2018-12",
            "BY RU-TVE exports none 2018-01..2018-12 -5%",
            "BY RU-TVE imports none 2018-01..2018-12 +4%",
        ],
        id="theirs_rose",
    ),
    pytest.param(
        "5 июня 2019\n\nПродажи Гродненской области в Евросоюз в 2018 году сжались на 8 процентов, а Россия взяла товаров на 900 млн долларов. Это на 12 процентов больше, чем в 2017-м, и почти 70 процентов всего областного экспорта.",
        ["BY-HR RU exports 900 2018-01..2018-12 +12%"],
        id="took_goods",
    ),
    pytest.param(
        "5 июня 2019\n\nВ 2018 году дали прибавку Мордовия (экспорт Гродненской области вырос в 2,6 раза, до 54 млн долларов), Тверская область (в 1,9 раза, до 38 млн).",
        [
            "BY-HR RU-MO exports 54 2018-01..2018-12 +160%",
            "BY-HR RU-TVE exports 38 2018-01..2018-12 +90%",
        ],
        id="multiples_in_brackets",
    ),
    pytest.param(
        "5 июня 2019\n\nТоварооборот Беларуси и Тверской области в 2018 году – 90 млн долларов. Услуги курортов: на озерах отдохнули 16 тысяч белорусов.",
        ["BY RU-TVE turnover 90 2018-01..2018-12"],
        id="people_counted",
    ),
    pytest.param(
        "ОТЧЕТ о выполнении плана сотрудничества Брестской области и Тверской области за 2018 г.\n\nТоварооборот составил 66 млн долларов, экспорт – 40 млн долларов. Это итоги 2018 года.",
        ["BY-BR RU-TVE turnover 66 2018-01..2018-12", "BY-BR RU-TVE exports 40 2018-01..2018-12"],
        id="title_that_ends_in_a_year",
    ),
    pytest.param(
        "5 июня 2019\n\nЭкспорт Гродненской области в Тверскую область в 2018 году достиг 27 млн долларов, прибавив к уровню 2017 года почти 5 миллионов, или 21 процент.",
        ["BY-HR RU-TVE exports 27 2018-01..2018-12 +21%"],
        id="added_to_the_level_of",
    ),
    pytest.param(
        "5 июня 2019\n\nЭкспорт Гродненской области в Тверскую область в 2018 году достиг 27 млн долларов, увеличившись по сравнению с прошлым годом на 5 миллионов (21 процент).",
        ["BY-HR RU-TVE exports 27 2018-01..2018-12 +21%"],
        id="grew_against_the_year_by",
    ),
    pytest.param(
        "5 июня 2019\n\nТоварооборот Беларуси с Тверской областью в 2018 году – 90 млн долларов. Самый крупный контракт – поставка лифтов на сумму 64 млн рублей.",
        ["BY RU-TVE turnover 90 2018-01..2018-12"],
        id="largest_contract",
    ),
    pytest.param(
        "5 июня 2019\n\nБрестские предприятия идут на рынок Тверской области\n\nЗа 2018 год объем поставок достиг 27 млн долларов. Встречный поток – 11 млн долларов.",
        ["BY-BR RU-TVE exports 27 2018-01..2018-12", "BY-BR RU-TVE imports 11 2018-01..2018-12"],
        id="flow_the_other_way",
    ),
    pytest.param(
        "5 июня 2019\n\nЗа 2018 год в Беларусь отправлено тверской продукции на 52 млн долларов. Навстречу прибыло белорусских товаров на 38 млн долларов. Сумма, таким образом, – 90 млн долларов.",
        [
            "BY RU-TVE imports 52 2018-01..2018-12",
            "BY RU-TVE exports 38 2018-01..2018-12",
            "BY RU-TVE turnover 90 2018-01..2018-12",
        ],
        id="goods_that_arrived",
    ),
]

OFFICES = [
    pytest.param("Как сообщила начальник управления торговли и услуг Анна Ильчук,", id="ru_head"),
    pytest.param("По данным департамента потребительского рынка и услуг,", id="ru_department"),
    pytest.param("По данным комитета по торговле и услугам,", id="ru_committee"),
    pytest.param("The Trade and Services Department said that", id="department"),
    pytest.param("The Ministry of Trade and Services said that", id="ministry"),
]

PAPERS = [
    pytest.param("СПРАВКА\nо торговле с Коми\n(по состоянию на 27 февраля 2020 года)", id="ru"),
    pytest.param("Торговля с Коми\nПо состоянию на 27.02.2020", id="ru_line"),
    pytest.param("Trade with Komi\n(as of 27 February 2020)", id="en"),
]


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_offices_tell_of_trade(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("lead", OFFICES)
def test_an_office_of_services_sells_none(lead: str) -> None:
    figure = (
        "trade of Belarus and Tver Oblast in 2018 came to $90 million."
        if lead.isascii()
        else "товарооборот Беларуси с Тверской областью в 2018 году составил 90 млн долларов."
    )
    assert [f.product for f in extract(f"{lead} {figure}").figures] == [None]


@pytest.mark.parametrize("head", PAPERS)
def test_a_paper_is_dated_under_its_head(head: str) -> None:
    body = "Exports in 2019 came to $78 million, and 46 firms work in the republic."
    assert extract(f"{head}\n\n{body}").published == "2020-02-27"


def test_a_state_of_things_in_the_text_dates_nothing() -> None:
    text = "Торговля с Коми\n\nПо состоянию на 27 февраля 2020 года в республике работают 46 фирм."
    assert extract(text).published is None
