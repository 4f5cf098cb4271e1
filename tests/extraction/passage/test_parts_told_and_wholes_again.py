"""Wholes shared out by country and what follows them; changes and sums of other times beside each other."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

DAY = "Date 2023-05-30\n\n"

WHOLES = [
    # the other ways of a trade with all the world
    ("В первом квартале 2023 года экспорт Витебской области составил 90 млн долларов, в том числе в Россию – 50 млн, в Латвию – 9 млн. Импорт – 40 млн долларов.",
     ["BY-VI RU exports 50 2023-01..2023-03"]),
    ("Товарооборот Беларуси в 2022 году составил 70 млрд долларов, из них с Россией – 43 млрд, с Польшей – 3 млрд. Экспорт – 38 млрд долларов, импорт – 32 млрд.",
     ["BY RU turnover 43000 2022-01..2022-12"]),
    ("In 2022 exports of Vitebsk Oblast came to $90 million, of which $50 million went to Russia. Imports amounted to $40 million.",
     ["BY-VI RU exports 50 2022-01..2022-12"]),
    ("В 2022 году Тверская область экспортировала товаров на 900 млн долларов, в том числе в Беларусь – на 120 млн. Импорт составил 300 млн долларов.",
     ["BY RU-TVE imports 120 2022-01..2022-12"]),
    ("In 2021 enterprises of Grodno Oblast sold goods for $612 million to Russia. In all they exported goods for $1,045 million.",
     ["BY-HR RU exports 612 2021-01..2021-12"]),
    ("В 2021 году предприятия Гродненской области поставили в Россию товаров на 612 млн долларов. Всего экспортировано товаров на 1045 млн долларов.",
     ["BY-HR RU exports 612 2021-01..2021-12"]),
    # but of the two, where the whole was theirs
    ("In 2021 enterprises of Grodno Oblast sold goods for $612 million to Russia. In all, trade with it came to $1,045 million.",
     ["BY-HR RU exports 612 2021-01..2021-12", "BY-HR RU turnover 1045 2021-01..2021-12"]),
    ("Товарооборот Гродненской области с Россией в 2022 году составил 90 млн долларов. Экспорт – 50 млн, из них в Смоленскую область – 10 млн долларов. Импорт – 40 млн долларов.",
     ["BY-HR RU turnover 90 2022-01..2022-12", "BY-HR RU exports 50 2022-01..2022-12", "BY-HR RU-SMO exports 10 2022-01..2022-12", "BY-HR RU imports 40 2022-01..2022-12"]),
    # a goal for all, of which a part is for the partner
    ("К концу 2024 года Гродненская область намерена довести экспорт до 90 млн долларов, из них на российский рынок – 50 млн.",
     ["BY-HR RU exports 50 2024-01..2024-12 target"]),
    ("В 2024 году Тверская область планирует довести экспорт до 900 млн долларов, в том числе в Беларусь – до 120 млн.",
     ["BY RU-TVE imports 120 2024-01..2024-12 target"]),
    ("In 2024 Tver Oblast plans to bring exports to $900 million, including $120 million to Belarus.",
     ["BY RU-TVE imports 120 2024-01..2024-12 target"]),
    # a country where goods are sold
    ("Товарооборот Тульской области с Беларусью в 2022 году составил 150 млн долларов. Рынок Узбекистана, где туляки продают товаров на 96 млн долларов, тоже растет.",
     ["BY RU-TUL turnover 150 2022-01..2022-12"]),
    # no whole of what is told next: whose goods went where is named
    ("Trade with Russia\n\nIn 2021 Russian goods worth $18 billion were delivered to Belarus and goods worth $11 billion were imported from Belarus. Food aside, in 2021 Belarus sold Russia goods for $4 billion.",
     ["BY RU imports 18000 2021-01..2021-12", "BY RU exports 11000 2021-01..2021-12", "BY RU exports 4000 2021-01..2021-12"]),
]  # fmt: skip
TIMES = [
    # a change of some months, a sum of others
    ("В первом квартале 2023 года товарооборот Беларуси с Томской областью вырос на 8%, а по итогам прошлого года достиг 61 млн долларов. Экспорт – 40 млн.",
     ["BY RU-TOM turnover none 2023-01..2023-03 +8%", "BY RU-TOM turnover 61 2022-01..2022-12", "BY RU-TOM exports 40 2022-01..2022-12"]),
    ("В 2022 году экспорт Беларуси в Томскую область вырос на 8%, а за четыре месяца этого года составил 21 млн долларов.",
     ["BY RU-TOM exports none 2022-01..2022-12 +8%", "BY RU-TOM exports 21 2023-01..2023-04"]),
    # the same months told twice
    ("За январь–апрель 2023 года экспорт Беларуси в Томскую область вырос на 8%, и за четыре месяца составил 21 млн долларов.",
     ["BY RU-TOM exports 21 2023-01..2023-04 +8%"]),
    # some months against a whole year
    ("За четыре месяца 2023 года Беларусь поставила в Томскую область товаров на 87 млн долларов. Это вдвое больше, чем за весь прошлый год.",
     ["BY RU-TOM exports 87 2023-01..2023-04"]),
    ("Belarus' exports to Tomsk Oblast reached $87 million in January-April 2023, 20% more than in the whole of 2022.",
     ["BY RU-TOM exports 87 2023-01..2023-04"]),
    ("За пять месяцев 2023 года экспорт в Томскую область превысил показатель всего 2022 года и составил 20 млн долларов, что на 30% выше января–мая прошлого года.",
     ["BY RU-TOM exports 20 2023-01..2023-05 +30%"]),
    # an earlier year of another country is left behind
    ("За четыре месяца 2023 года товарооборот Беларуси с Омской областью составил 87 млн долларов. С Казахстаном область в 2021 году торговала на 2 млрд долларов. Экспорт Беларуси составил 44 млн долларов.",
     ["BY RU-OMS turnover 87 2023-01..2023-04", "BY RU-OMS exports 44 2023-01..2023-04"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), WHOLES + TIMES)
def test_wholes_parts_and_times(text: str, lines: list[str]) -> None:
    assert told(DAY + text) == lines


TOLD_NEXT = [
    # a share told next as a sum
    ("В 2021 году Брестская область экспортировала товаров на 24 млн долларов. Доля России в экспорте – 73,4%. В денежном выражении это 17,6 млн долларов.",
     ["BY-BR RU exports 17.6 2021-01..2021-12"]),
    ("Брестская область отправляет в Россию около 58% экспорта. За 2021 год это 23 млн долларов.",
     ["BY-BR RU exports 23 2021-01..2021-12"]),
    # a year with its sum in brackets, in a sentence that compares
    ("В 2021 году товарооборот Беларуси с Татарстаном составил 712 млн долларов. Это меньше, чем в 2019 году (868 млн).",
     ["BY RU-TA turnover 712 2021-01..2021-12", "BY RU-TA turnover 868 2019-01..2019-12"]),
    ("In 2021 Belarus' trade with Tatarstan was $712 million. This is less than in 2019 ($868 million).",
     ["BY RU-TA turnover 712 2021-01..2021-12", "BY RU-TA turnover 868 2019-01..2019-12"]),
    # the same months of a year named before them
    ("За одиннадцать месяцев 2022 года экспорт Минской области в Россию составил 31 млн долларов. В 2021 году продажи в Россию за тот же период составляли 28 млн долларов.",
     ["BY-MI RU exports 31 2022-01..2022-11", "BY-MI RU exports 28 2021-01..2021-11"]),
    ("In January-November 2022 Minsk Oblast's exports to Russia came to $31 million. In 2021 sales to Russia over the same period were $28 million.",
     ["BY-MI RU exports 31 2022-01..2022-11", "BY-MI RU exports 28 2021-01..2021-11"]),
    # months of a lead that names no trade
    ("Гомельский облисполком проанализировал работу за январь–апрель.\n\nГлавным партнером остается Россия: на нее приходится 71% оборота (24 млн долларов).",
     ["BY-HO RU turnover 24 2023-01..2023-04"]),
    # Belarus in a row of partners, with its measure
    ("Внешнеторговый оборот Алтайского края в 2022 году – 1,02 млрд долларов. Лидирует Казахстан (402 млн долларов), Беларусь с объемом 48 млн – на пятом месте.",
     ["BY RU-ALT turnover 48 2022-01..2022-12"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), TOLD_NEXT)
def test_what_the_next_sentence_tells(text: str, lines: list[str]) -> None:
    assert told(DAY + text) == lines
