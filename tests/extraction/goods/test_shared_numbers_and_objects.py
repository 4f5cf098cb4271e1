"""Regions that share a number, verbs and their objects, goods in the singular and in company, missed plans."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

FACTS = [
    # One change of each region of a list; a sum only where each is said to have it.
    ("Sales of Belarus to Tula, Kaluga and Tver oblasts doubled in 2021.",
     ["BY RU-TUL exports none 2021-01..2021-12 +100%", "BY RU-KLU exports none 2021-01..2021-12 +100%", "BY RU-TVE exports none 2021-01..2021-12 +100%"]),
    ("В 2021 году экспорт Беларуси в Тульскую и Калужскую области вырос на 12%.",
     ["BY RU-TUL exports none 2021-01..2021-12 +12%", "BY RU-KLU exports none 2021-01..2021-12 +12%"]),
    ("Товарооборот Беларуси с Тульской и Калужской областями составил в 2021 году по 60 млн долларов.",
     ["BY RU-TUL turnover 60 2021-01..2021-12", "BY RU-KLU turnover 60 2021-01..2021-12"]),
    ("Trade of Belarus with Tula and Kaluga oblasts grew by 5% and 7% in 2021 respectively.",
     ["BY RU-TUL turnover none 2021-01..2021-12 +5%", "BY RU-KLU turnover none 2021-01..2021-12 +7%"]),
    # "It" and "our goods" behind a verb tell who sold.
    ("In 2021 we received timber from Vologda Oblast for $12 million and sold it meat for $30 million, the Belarusian minister said.",
     ["BY RU-VLG imports 12 2021-01..2021-12", "BY RU-VLG exports 30 2021-01..2021-12"]),
    ("Vologda Oblast sent us timber for $12 million in 2021 and took our meat for $30 million, the Belarusian minister said.",
     ["BY RU-VLG imports 12 2021-01..2021-12", "BY RU-VLG exports 30 2021-01..2021-12"]),
    ("Вологодская область отправила нам в 2021 году леса на 12 млн долларов, а взяла нашего молока на 30 млн.",
     ["BY RU-VLG imports 12 2021-01..2021-12", "BY RU-VLG exports 30 2021-01..2021-12"]),
    ("In 2021 Vologda Oblast sold Belarus goods for $12 million; the Belarusian side sold it machines for $3 million.",
     ["BY RU-VLG imports 12 2021-01..2021-12", "BY RU-VLG exports 3 2021-01..2021-12"]),
    # What one flow is above another by is a balance.
    ("In 2021 exports to Omsk Oblast exceeded imports by $20 million and came to $85 million.",
     ["BY RU-OMS balance 20 2021-01..2021-12", "BY RU-OMS exports 85 2021-01..2021-12"]),
    ("Imports of Belarus from Omsk Oblast in 2021, which exceeded exports by $20 million, amounted to $85 million.",
     ["BY RU-OMS balance -20 2021-01..2021-12", "BY RU-OMS imports 85 2021-01..2021-12"]),
    ("В 2021 году в торговле Беларуси с Омской областью экспорт превысил импорт на 20 млн долларов и составил 85 млн.",
     ["BY RU-OMS balance 20 2021-01..2021-12", "BY RU-OMS exports 85 2021-01..2021-12"]),
    # Plans that did not come about are of the months whose result was told.
    ("In 2021 trade with Samara Oblast amounted to $480 million. The sides had aimed for $500 million.",
     ["BY RU-SAM turnover 480 2021-01..2021-12", "BY RU-SAM turnover 500 2021-01..2021-12 target"]),
    ("The sides had hoped for $70 million in 2021, but trade with Kostroma Oblast came to $61 million.",
     ["BY RU-KOS turnover 70 2021-01..2021-12 target", "BY RU-KOS turnover 61 2021-01..2021-12"]),
    ("В 2021 году товарооборот с Самарской областью составил 480 млн долларов. Планировали выйти на 500 млн.",
     ["BY RU-SAM turnover 480 2021-01..2021-12", "BY RU-SAM turnover 500 2021-01..2021-12 target"]),
    # A percentage of a plan is no change.
    ("In 2021 exports to Tula Oblast were 120% of the annual plan and came to $310 million.",
     ["BY RU-TUL exports 310 2021-01..2021-12"]),
    ("В 2021 году экспорт Беларуси в Россию достиг 105% от запланированного, или 310 млн долларов.",
     ["BY RU exports 310 2021-01..2021-12"]),
    # A share opens a sentence of its own behind "млн.".
    ("Товарооборот Беларуси с Тульской областью составил в 2021 году $310 млн. 85% экспорта – мебель.",
     ["BY RU-TUL turnover 310 2021-01..2021-12"]),
    # A year before goods is no count of them.
    ("In 2021 tractor exports to Tula Oblast reached $64 million.", ["BY RU-TUL exports 64 2021-01..2021-12"]),
]  # fmt: skip
GOODS = [
    ("In 2021 lorry exports to Tula Oblast were worth $64 million and bus deliveries $3 million.", ["lorries", "buses"]),
    ("In 2021 Belarus' dump truck sales to Tula Oblast made $7 million.", ["lorries"]),
    ("In 2021 exports of cheese, butter and milk powder to Tula Oblast reached $45 million.", ["meat and dairy products"]),
    ("In 2022 Belarus sold milk, cheese, butter to Karelia for $30 million.", ["meat and dairy products"]),
    ("In 2021 exports of tractors and cheese to Tula Oblast reached $45 million.", ["tractors and cheese"]),
    ("В 2021 году экспорт продовольствия и сельхозпродукции в Тульскую область достиг 45 млн долларов.", ["agricultural products"]),
    ("In 2021 annual exports to Tula Oblast reached $45 million.", [None]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), FACTS)
def test_facts_are_told(text: str, records: list[str]) -> None:
    assert told(text) == records


@pytest.mark.parametrize(("text", "goods"), GOODS)
def test_goods_are_named(text: str, goods: list[str | None]) -> None:
    assert [figure.product for figure in extract(text).figures] == goods
