"""Whose trade a sum is where another country, an embassy, a capital or a firm is named beside it."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

RANKED = [
    pytest.param(
        "Внешняя торговля Пермского края за 2019 год\n\nВнешнеторговый оборот Пермского края в 2019 году "
        "составил 6,2 млрд долларов. На страны СНГ пришлось 12% оборота.\n\nСреди стран СНГ лидирует Беларусь. "
        "Оборот с ней составил 310 млн долларов, экспорт – 190 млн, импорт – 120 млн. С Казахстаном – 270 млн долларов.",
        id="ru_leads_among",
    ),
    pytest.param(
        "Foreign trade of Perm Krai in 2019\n\nThe foreign trade of Perm Krai totalled $6.2 billion in 2019. "
        "The CIS accounted for 12% of it.\n\nAmong the CIS countries Belarus holds first place. Trade with it came to "
        "$310 million, including exports of $190 million and imports of $120 million. Trade with Kazakhstan was $270 million.",
        id="en_first_place",
    ),
]  # fmt: skip
WHOSE = [
    pytest.param(
        "In 2015 Russian goods worth $20.5 billion were delivered to Belarus and products worth $13.3 billion were imported "
        "from Belarus.\n\nIn 2015 Russia exported machines to Belarus for $3.6 billion and imported from Belarus products "
        "worth $3.9 billion.",
        [
            "BY RU imports 20500 2015-01..2015-12",
            "BY RU exports 13300 2015-01..2015-12",
            "BY RU imports 3600 2015-01..2015-12",
            "BY RU exports 3900 2015-01..2015-12",
        ],
        id="both_sides_named",
    ),
    pytest.param(
        "Посольство подвело итоги года\n\nТоварооборот между Беларусью и Россией в 2015 году составил 27,5 млрд долларов. "
        "Об этом сообщили в посольстве Беларуси в Москве.\n\nЭкспорт страны достиг 10,4 млрд долларов.",
        ["BY RU turnover 27500 2015-01..2015-12", "BY RU exports 10400 2015-01..2015-12"],
        id="seat_of_an_embassy",
    ),
    pytest.param(
        "Внешняя торговля Беларуси\n\nЭкспорт страны в 2015 году достиг 26 млрд долларов. "
        "Товарооборот с Россией составил 27 млрд долларов.",
        ["BY RU turnover 27000 2015-01..2015-12"],
        id="exports_to_all",
    ),
    pytest.param(
        "Гродненский завод открыл склад в Барнауле\n\nГродненские сеялки продают в Алтайском крае шестой год. "
        "В 2018 году товарооборот между краем и республикой составил 64 млн долларов.",
        ["BY RU-ALT turnover 64 2018-01..2018-12"],
        id="krai_and_republic",
    ),
    pytest.param(
        "Минск и Москва увеличили торговлю\n\nТоварооборот между Россией и Беларусью в 2021 году достиг 38,5 млрд долларов. "
        "Торговля Москвы и Минска росла весь год. Экспорт Беларуси увеличился до 16,4 млрд долларов.",
        ["BY RU turnover 38500 2021-01..2021-12", "BY RU exports 16400 2021-01..2021-12"],
        id="capitals_for_countries",
    ),
    pytest.param(
        "Ответы облисполкома\n\nГродненщина торгует шире. Наша область продала в Россию товаров на 1,3 млрд долларов в 2018 году. "
        "Взаимный оборот – 2,2 млрд.",
        ["BY-HR RU exports 1300 2018-01..2018-12", "BY-HR RU turnover 2200 2018-01..2018-12"],
        id="our_oblast",
    ),
    pytest.param(
        "Рынки Гомельской области\n\nГомельская область торгует с Тульской: за 2020 год – 40 млн долларов. "
        "Основным остается рынок российский: в 2020 году туда ушло товаров на 1,2 млрд долларов.",
        ["BY-HO RU-TUL turnover 40 2020-01..2020-12", "BY-HO RU exports 1200 2020-01..2020-12"],
        id="there_is_russia",
    ),
    pytest.param("13 May 2022\n\n\"In 2021 our trade rose 1.6 times to $23 million. In January-March 2022, the trade of the Republic of Belarus with Amur Oblast amounted to $7.4 million,\" Mogilev Oblast Deputy Governor Ruslan Strakh said.", ["BY RU-AMU turnover 23 2021-01..2021-12 +60%", "BY RU-AMU turnover 7.4 2022-01..2022-03"], id="ours_and_the_countrys"),
]  # fmt: skip
HEAD = (
    "Беларусь и Красноярский край\n\nВ 2012 году Беларусь продала краю товаров на 80 млн долларов. "
)
ASIDE = [
    pytest.param("Провинция Ляонин торгует с Сибирью на 1,2 млрд долларов.", id="province"),
    pytest.param("За три дня ярмарки белорусы продали товаров на 9 млн рублей.", id="fair"),
    pytest.param("Обсудили мост (смета 84 млн рублей) и закупки племенного скота.", id="estimate"),
    pytest.param("Запасы готовой продукции выросли до 32 трлн рублей.", id="stocks"),
    pytest.param("Он добавил, что 96% расчетов идет в национальных валютах.", id="settlements"),
    pytest.param("На 2015 год задача – довести экспорт на все рынки до 8 млрд долларов.", id="all_markets"),
    pytest.param("\n\nЗагрузка новости...\nВ 2010 году экспорт края вырос на 4%", id="loading"),
]  # fmt: skip


@pytest.mark.parametrize("text", RANKED)
def test_others_that_only_rank_belarus_are_no_partners(text: str) -> None:
    assert told(text) == [
        "BY RU-PER turnover 310 2019-01..2019-12",
        "BY RU-PER imports 190 2019-01..2019-12",
        "BY RU-PER exports 120 2019-01..2019-12",
    ]


@pytest.mark.parametrize(("text", "lines"), WHOSE)
def test_whose_trade_is_told(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize("sentence", ASIDE)
def test_what_stands_beside_the_trade_is_left_out(sentence: str) -> None:
    assert told(HEAD + sentence) == ["BY RU-KYA exports 80 2012-01..2012-12"]


def test_a_title_under_the_name_of_a_section_is_read() -> None:
    text = (
        "Перейти к основному контенту\nПоволжье,\n56\nСамара вышла вперед по торговле с Беларусью\n"
        "19 фев 2025, 16:40\nФото: пресс-служба правительства Самарской области\nФото: пресс-служба правительства Самарской области\n\n"
        "Товарооборот Самарской области с Беларусью в 2024 году достиг 48 млрд рублей. В Пензенской области он составил 21 млрд, "
        "в Ульяновской – 9 млрд, в Саратовской – 8 млрд рублей.\n\n«К 2027 году мы хотим видеть 60 млрд рублей», – заявил губернатор."
    )
    assert told(text)[-1] == "BY RU-SAM turnover 60000 2027-01..2027-12 target"
