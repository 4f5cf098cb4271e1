"""Trade of a region or a branch with all the world beside that with Belarus, and whose share a sum is."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

DATE = "Торговля\n\n14 ноября 2019\n\n"
YEAR = "2018-01..2018-12"
TULA = "Товарооборот Тульской области с Беларусью в 2018 году вырос до 60 млн долларов."
TOLD = f"BY RU-TUL turnover 60 {YEAR}"
FACTS = [
    pytest.param(f"{TULA} Для области в целом оборот за тот же период — 12,4 млрд долларов.", [TOLD], id="region-as-a-whole"),
    pytest.param(f"{TULA} В целом по региону внешнеторговый оборот за год — 12,4 млрд долларов.", [TOLD], id="in-all-of-the-region"),
    pytest.param(f"{TULA} Всего же оборот области за год — 12,4 млрд долларов.", [TOLD], id="all-turnover"),
    pytest.param(f"{TULA} В целом по региону оборот с Беларусью за первый квартал 2019 года — 19 млн долларов.", [TOLD, "BY RU-TUL turnover 19 2019-01..2019-03"], id="all-with-belarus"),
    pytest.param("В 2018 году Тульская область поставила на экспорт продукцию АПК на 612 млн долларов. В Беларусь отгружено продукции на 41,9 млн долларов.", [f"BY RU-TUL imports 41.9 {YEAR}"], id="supplied-for-export"),
    pytest.param(f"{TULA} Всего с начала года область экспортировала сельхозпродукции на 168 млн долларов.", [TOLD], id="all-since-january"),
    pytest.param(f"{TULA} Всего с начала года экспорт области достиг 168 млн долларов.", [TOLD], id="all-exports-since-january"),
    pytest.param(f"{TULA} Всего в январе-марте 2019 года область поставила в Беларусь товаров на 16 млн долларов.", [TOLD, "BY RU-TUL imports 16 2019-01..2019-03"], id="all-to-belarus"),
    pytest.param(f"{TULA} План по экспорту АПК – 190 млн долларов – выполнен на 87%.", [TOLD], id="plan-of-farm-exports"),
    pytest.param("В 2018 году экспорт продовольствия в Россию составил 1700 млн долларов. Всего в этом году отрасль планирует заработать на экспорте $4450 млн.", [f"BY RU exports 1700 {YEAR}"], id="earnings-of-a-branch"),
    pytest.param("Белоруссия и Россия: итоги.\n\nВнешнеторговый оборот Белоруссии в 2018 году составил 25 млрд долларов.\n\nЭкспорт уменьшился до 12 млрд долларов, импорт — до 13,4 млрд. Сальдо отрицательное — 1,4 млрд долларов.\n\nТоварооборот с Россией составил 12 млрд долларов. Экспорт в Россию — 5 млрд, импорт из России — 7 млрд.", [f"BY RU turnover 12000 {YEAR}", f"BY RU exports 5000 {YEAR}", f"BY RU imports 7000 {YEAR}"], id="balance-of-wholes"),
    pytest.param("На долю Беларуси пришлось 12% внешнеторгового оборота Тульской области, или 740 млн долларов, за 2018 год.", [f"BY RU-TUL turnover 740 {YEAR}"], id="share-or-sum"),
    pytest.param("Доля Беларуси во внешнеторговом обороте Тульской области в 2018 году составила 37%, или 460 млн долларов.", [f"BY RU-TUL turnover 460 {YEAR}"], id="share-of-belarus"),
    pytest.param("На долю Китая в 2018 году пришлось 14% внешнеторгового оборота Тульской области, или 60 млн долларов.", [], id="share-of-another"),
    pytest.param("Belarus accounted for 12% of the foreign trade of Tula Oblast in 2018, or $740 million.", [f"BY RU-TUL turnover 740 {YEAR}"], id="accounted-for"),
    pytest.param("Внешнеторговый оборот Гомельской области в 2018 году составил 5,2 млрд долларов. На долю России пришлось 2050 млн долларов оборота, в том числе экспорт – 1200 млн долларов (рост на 15,6%), импорт – 850 млн.", [f"BY-HO RU turnover 2050 {YEAR}", f"BY-HO RU exports 1200 {YEAR} +15.6%", f"BY-HO RU imports 850 {YEAR}"], id="ways-of-a-share"),
    pytest.param("Экспорт мебели в Россию в 2018 году составил 900 млн долларов. «На 2020 год ставим задачу выйти на 1,6 млрд, из них по России – на 1,1 млрд долларов», – сказал министр.", [f"BY RU exports 900 {YEAR}", "BY RU exports 1100 2020-01..2020-12 target"], id="goal-shared-out"),
    pytest.param("Exports of Grodno Oblast to Russia made $940 million in 2018. Purchases of Bryansk Oblast halved to $19 million. The region imported Russian goods for $600 million.", [f"BY-HR RU exports 940 {YEAR}", f"BY-HR RU-BRY exports 19 {YEAR} -50%", f"BY-HR RU imports 600 {YEAR}"], id="buys-russian-goods"),
    pytest.param("Гродненская область в 2018 году вывезла в Россию товаров на 940 млн долларов. В Брянскую область продано на 19 млн долларов. Регион закупил российских товаров на 600 млн долларов.", [f"BY-HR RU exports 940 {YEAR}", f"BY-HR RU-BRY exports 19 {YEAR}", f"BY-HR RU imports 600 {YEAR}"], id="ru-buys-russian-goods"),
    pytest.param("Minsk exported goods worth $215 million to Tatarstan in 2018. Exports of services from the capital fell to $2.3 billion.", [f"BY RU-TA exports 215 {YEAR}"], id="services-to-all"),
    pytest.param("Farm exports to Russia are up. In 2018 Belarus exported food worth $3.9 billion. Russia remains the main buyer. We shipped there food for $3 billion.", [f"BY RU exports 3000 {YEAR}"], id="there-of-a-whole"),
    pytest.param("Trade of Belarus with Russia made $43 billion in 2018. Primorye bought Belarusian goods for $118 million. In 2020 we want to cross the $50 billion line.", [f"BY RU turnover 43000 {YEAR}", f"BY RU-PRI exports 118 {YEAR}", "BY RU turnover 50000 2020-01..2020-12 target"], id="goal-of-the-country"),
    pytest.param("В 2018 году внешнеторговый оборот Тульской области достиг 541 млн долларов. Вывезено труб на 300 млн долларов.\n\nГлавные контрагенты области:\n\nКитай — 71 млн долл.\nБеларусь — 58 млн долл.\nИндия — 36 млн долл.", [f"BY RU-TUL turnover 58 {YEAR}"], id="list-of-partners"),
    pytest.param("Для Брестчины Россия остается главным рынком: в 2018 году экспорт области туда составил 1486 млн долларов.", [f"BY-BR RU exports 1486 {YEAR}"], id="there-to-the-last-named"),
    pytest.param("Торговля услугами между Беларусью и Россией в 2018 году достигла 4100 млн долларов, экспорт услуг – 2600 млн.", [f"BY RU turnover 4100 {YEAR}", f"BY RU exports 2600 {YEAR}"], id="exports-of-services"),
    pytest.param("Поставки из Белоруссии в Россию в 2018 году выросли на 49%, до $7200 млн, а российский экспорт в республику лишь на 4,1%.", [f"BY RU exports 7200 {YEAR} +49%", f"BY RU imports none {YEAR} +4.1%"], id="whose-exports-only"),
    pytest.param("В 2018 году товарооборот Беларуси и Тульской области составил 486,3 миллиона США долларов.", [f"BY RU-TUL turnover 486.3 {YEAR}"], id="country-before-its-money"),
    pytest.param("В 2018 году товарооборот Беларуси и Тульской области составил $61,3 млн.-0-", [f"BY RU-TUL turnover 61.3 {YEAR}"], id="end-mark-of-an-agency"),
    pytest.param("В 2018 году Тульская область ввезла из Беларуси товаров на 65 млн долларов. На линии выйдут 30 автобусов, закупленных за 330 млн рублей.", [f"BY RU-TUL exports 65 {YEAR}"], id="buses-bought"),
    pytest.param("Товарооборот Тульской области с Беларусью в 2018 году приблизился к 700 млн долларов. Это на 14% больше, чем в 2017-м, и мы растем четвертый год подряд.", [f"BY RU-TUL turnover 700 {YEAR} +14%"], id="growth-told-on-its-own"),
    pytest.param("In 2018 Belarus sold Russia goods for $12.9 billion.\n\nBelarus' foreign merchandise trade as a whole was $72 billion in 2018.", [f"BY RU exports 12900 {YEAR}"], id="merchandise-trade"),
    pytest.param("In 2018 Belarus sold Russia goods for $12.9 billion.\n\nThe country's trade in goods on the whole rose to $72 billion.", [f"BY RU exports 12900 {YEAR}"], id="on-the-whole"),
    pytest.param("В 2018 году Беларусь продала России товаров на 12,9 млрд долларов.\n\nТоварооборот Беларуси в целом составил 72 млрд долларов, экспорт Беларуси в целом – 33,9 млрд.", [f"BY RU exports 12900 {YEAR}"], id="ru-on-the-whole"),
    pytest.param("В 2018 году Беларусь продала России товаров на 12,9 млрд долларов. Товарооборот Беларуси с Россией в целом составил 35,5 млрд долларов.", [f"BY RU exports 12900 {YEAR}", f"BY RU turnover 35500 {YEAR}"], id="ru-with-russia-on-the-whole"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_facts(text: str, expected: list[str]) -> None:
    assert told(DATE + text) == expected


AFTER_A_REGION = [
    pytest.param(
        "Тульская область – партнер Витебщины. За 2021 год взаимная торговля достигла 214 млн долларов. Всего же Витебская область экспортировала в 2021 году товаров на 2,4 млрд долларов, в том числе в Россию – на 1,3 млрд.",
        ["RU-TUL 214", "RU 1300"],
        id="ru_of_which_to_russia",
    ),
    pytest.param(
        "Тульская область – партнер Витебщины. За 2021 год взаимная торговля достигла 214 млн долларов. Витебская область экспортировала в 2021 году товаров на 2,4 млрд долларов, из них на долю России пришлось 1,3 млрд.",
        ["RU-TUL 214", "RU 1300"],
        id="ru_share_of_russia",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), AFTER_A_REGION)
def test_exports_of_which_russia_took_a_part_are_not_a_regions(
    text: str, expected: list[str]
) -> None:
    lines = [line.split() for line in told(text)]
    assert [f"{partner} {millions}" for _, partner, _, millions, *_ in lines] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Псковская область торгует с Беларусью. По товарообороту в целом в 2020 году сумма была 5,4 млрд российских рублей (190 млн белорусских).", ["BY RU-PSK turnover 5400 2020-01..2020-12", "BY RU-PSK turnover 190 2020-01..2020-12"], id="on_trade_in_all_ru"),
        pytest.param("Псковская область торгует с Беларусью. Товарооборот области в целом в 2020 году был 5,4 млрд долларов.", [], id="all_trade_of_the_region_ru"),
    ],
)  # fmt: skip
def test_told_on_trade_in_all(text: str, expected: list[str]) -> None:
    assert told(text) == expected
