"""Tables with several columns: a head of flows or years, rows of years, flows or regions."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

OPENING = "Trade of Belarus with Russia\n\n12 March 2022\n\n"
TABLES = [
    pytest.param(
        "Trade in goods, million USD\n\nYear  Turnover  %  Exports  %\n2019  35 500.1  99.5  13 500.0  104\n2020  29 600.3  83.4  13 100.9  -3.0\n\nOil is left out.",
        ["BY RU turnover 35500.1 2019-01..2019-12 -0.5%", "BY RU exports 13500 2019-01..2019-12 +4%",
         "BY RU turnover 29600.3 2020-01..2020-12 -16.6%", "BY RU exports 13100.9 2020-01..2020-12 -3%"],
        id="years-down",
    ),
    pytest.param(
        "Table 1. Trade with Russia, US dollars, million\nIndicator | 2020 | 2021\nExports | 13 156.9 | 16 390.6\nBalance | -3 286.5 | -7 341.8\n\nOil is left out.",
        ["BY RU exports 13156.9 2020-01..2020-12", "BY RU exports 16390.6 2021-01..2021-12",
         "BY RU balance -3286.5 2020-01..2020-12", "BY RU balance -7341.8 2021-01..2021-12"],
        id="years-across",
    ),
    pytest.param(
        "Trade turnover with regions, million US dollars\nRegion\t2020\t2021\t2021 to 2020, %\nBryansk Oblast\t450.1\t520.3\t115.6\nTula Oblast\t-\t1,520.3\t104.8\nKazakhstan\t800.1\t900.2\t112.5\nTotal\t1,900.2\t2,040.6\t107.4\n\nOil is left out.",
        ["BY RU-BRY turnover 450.1 2020-01..2020-12", "BY RU-BRY turnover 520.3 2021-01..2021-12 +15.6%",
         "BY RU-TUL turnover 1520.3 2021-01..2021-12 +4.8%"],
        id="regions",
    ),
    pytest.param(
        "Trade, thousand tonnes\nYear  Exports  Imports\n2019  13.5  21.6\n\nOil is left out.", [], id="no-money"
    ),
    pytest.param(
        "Results, million US dollars\nYear  Loans  Wages\n2019  13.5  21.6\n\nOil is left out.", [], id="no-flow"
    ),
]  # fmt: skip


@pytest.mark.parametrize(("table", "lines"), TABLES)
def test_table(table: str, lines: list[str]) -> None:
    assert told(OPENING + table) == lines


def test_a_russian_region_tells_its_own_exports() -> None:
    text = (
        "Республика Коми и Беларусь: итоги\n\n12 марта 2022\n\nТорговля Республики Коми с Беларусью, млн долл. США\n"
        "Период\tТоварооборот\tЭкспорт\tИмпорт\n2020 г.\t29,6\t13,1\t16,5\nянварь–сентябрь 2021 г.\t40,1\t16,3\t23,8\n\nВывозят лес."
    )
    assert told(text)[1:5] == [
        "BY RU-KO imports 13.1 2020-01..2020-12", "BY RU-KO exports 16.5 2020-01..2020-12",
        "BY RU-KO turnover 40.1 2021-01..2021-09", "BY RU-KO imports 16.3 2021-01..2021-09",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Trade of Belarus with Oryol Oblast, $ million\n\nYear\nTurnover\nExports\nImports\n2019\n61.4\n40.1\n21.3\n2020\n58.9\n37.5\n21.4\n\nShare\nPrint", ["BY RU-ORL turnover 61.4 2019-01..2019-12", "BY RU-ORL exports 40.1 2019-01..2019-12", "BY RU-ORL imports 21.3 2019-01..2019-12", "BY RU-ORL turnover 58.9 2020-01..2020-12", "BY RU-ORL exports 37.5 2020-01..2020-12", "BY RU-ORL imports 21.4 2020-01..2020-12"], id="years-down-a-cell-to-a-line"),
        pytest.param("Торговля Беларуси с Орловской областью\n\nПоказатель, млн долл. США\n\n2019\n\n2020\n\nТоварооборот\n\n61,4\n\n58,9\n\nЭкспорт Беларуси\n\n40,1\n\n37,5", ["BY RU-ORL turnover 61.4 2019-01..2019-12", "BY RU-ORL turnover 58.9 2020-01..2020-12", "BY RU-ORL exports 40.1 2019-01..2019-12", "BY RU-ORL exports 37.5 2020-01..2020-12"], id="years-across-a-cell-to-a-line"),
        pytest.param("Сотрудничество Беларуси и Орловской области\n\nПоказатель\nЕд. изм.\n2019 г.\n2020 г.\nТоварооборот\nмлн долл. США\n61,4\n58,9\nЭкспорт\nтыс. долл. США\n40 100\n37 500\nТемп роста экспорта\n%\n101,2\n93,5", ["BY RU-ORL turnover 61.4 2019-01..2019-12", "BY RU-ORL turnover 58.9 2020-01..2020-12", "BY RU-ORL exports 40.1 2019-01..2019-12", "BY RU-ORL exports 37.5 2020-01..2020-12"], id="unit-of-each-row"),
        pytest.param("Внешняя торговля Беларуси с регионами России в 2020 году, млн долларов\n\nРегион\tТоварооборот\tЭкспорт\tИмпорт\nОрловская область\t58,9\t37,5\t21,4\nТомская область\t30,3\t20,2\t10,1", ["BY RU-ORL turnover 58.9 2020-01..2020-12", "BY RU-ORL exports 37.5 2020-01..2020-12", "BY RU-ORL imports 21.4 2020-01..2020-12", "BY RU-TOM turnover 30.3 2020-01..2020-12", "BY RU-TOM exports 20.2 2020-01..2020-12", "BY RU-TOM imports 10.1 2020-01..2020-12"], id="regions-below-a-belarusian-heading"),
        pytest.param("Внешняя торговля Липецкой области с Республикой Беларусь\n\nПоказатель\nЕд. изм.\n2019\n2020\nТоварооборот\nмлн долл. США\n61,4\n58,9\nЭкспорт\nмлн долл. США\n40,1\n37,5\nИмпорт\nмлн долл. США\n21,3\n21,4", ["BY RU-LIP turnover 61.4 2019-01..2019-12", "BY RU-LIP turnover 58.9 2020-01..2020-12", "BY RU-LIP imports 40.1 2019-01..2019-12", "BY RU-LIP imports 37.5 2020-01..2020-12", "BY RU-LIP exports 21.3 2019-01..2019-12", "BY RU-LIP exports 21.4 2020-01..2020-12"], id="three-rows-with-units"),
        pytest.param("Торговля с Россией\n\nЭкспорт в 2020 году составил 13 млрд долларов, импорт – 16 млрд.\n\nТройка регионов (млн долл.)\nМосква\n4 500\n6 100\nЛипецкая область\n1 400\n300", ["BY RU exports 13000 2020-01..2020-12", "BY RU imports 16000 2020-01..2020-12"], id="cells-that-no-head-names"),
        pytest.param("Торговля Беларуси с Россией по регионам за 2020 год, млн долларов\nОбласть\tЭкспорт\tИмпорт\nБрестская область\t500,1\t400,2\nг. Минск\t900\t800", ["BY-BR RU exports 500.1 2020-01..2020-12", "BY-BR RU imports 400.2 2020-01..2020-12", "BY-HM RU exports 900 2020-01..2020-12", "BY-HM RU imports 800 2020-01..2020-12"], id="rows-of-belarusian-regions"),
        pytest.param("Экспорт по областям Беларуси в 2020 году, млн долларов\nОбласть\tЭкспорт\tИмпорт\nБрестская область\t500,1\t400,2\nВитебская область\t900\t800", [], id="rows-of-belarusian-regions-with-all-the-world"),
        pytest.param("Экспорт Гродненской области по странам, млн долларов\nСтрана\t2019\t2020\nРоссия\t500,1\t400,2\nКитай\t90\t80", ["BY-HR RU exports 500.1 2019-01..2019-12", "BY-HR RU exports 400.2 2020-01..2020-12"], id="countries-of-a-belarusian-region"),
        pytest.param("Внешняя торговля Гродненской области, млн долларов\nПоказатель\t2019\t2020\nЭкспорт\t700\t600\nв том числе в Россию\t500,1\t400,2\nИмпорт\t300\t200\nв том числе из России\t90\t80", ["BY-HR RU exports 500.1 2019-01..2019-12", "BY-HR RU exports 400.2 2020-01..2020-12", "BY-HR RU imports 90 2019-01..2019-12", "BY-HR RU imports 80 2020-01..2020-12"], id="parts-of-the-row-above"),
        pytest.param("Trade of Belarus with Oryol Oblast, $ million\n\nIndicator\t2019\t2020\nExports from Belarus\t40.1\t37.5\nImports to Belarus\t21.3\t21.4", ["BY RU-ORL exports 40.1 2019-01..2019-12", "BY RU-ORL exports 37.5 2020-01..2020-12", "BY RU-ORL imports 21.3 2019-01..2019-12", "BY RU-ORL imports 21.4 2020-01..2020-12"], id="label-tells-whose-exports"),
        pytest.param("Trade of Oryol Oblast with Belarus, $ million\n\nIndicator\t2019\t2020\nExports to Belarus\t21.3\t21.4\nImports from Belarus\t40.1\t37.5", ["BY RU-ORL imports 21.3 2019-01..2019-12", "BY RU-ORL imports 21.4 2020-01..2020-12", "BY RU-ORL exports 40.1 2019-01..2019-12", "BY RU-ORL exports 37.5 2020-01..2020-12"], id="label-of-the-region"),
        pytest.param("Trade with Oryol Oblast was discussed\n\nUSD\n3.21\n3.22\nEUR\n3.51\n3.55", [], id="rates-of-the-day"),
    ],
)  # fmt: skip
def test_cells_of_a_page(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Trade of Belarus with Kursk Oblast in January-September 2022\n\n  | million USD | % to January-September 2021\nTurnover | 80.2 | 112.0\nExports | 61.7 | 105.5\nImports | 18.5 | 81.0", ["BY RU-KRS turnover 80.2 2022-01..2022-09 +12%", "BY RU-KRS exports 61.7 2022-01..2022-09 +5.5%", "BY RU-KRS imports 18.5 2022-01..2022-09 -19%"], id="unit-and-growth"),
        pytest.param("Trade of Belarus with regions of Russia in 2021\n\nRegion | mln USD | change, %\nTula Oblast | 80.2 | 12.0\nOmsk Oblast | 18.5 | 31.0", ["BY RU-TUL turnover 80.2 2021-01..2021-12 +12%", "BY RU-OMS turnover 18.5 2021-01..2021-12 +31%"], id="unit-and-added"),
        pytest.param("Товарооборот Республики Беларусь с регионами России в 2021 году\n\nРегион | млн долл. США | темп роста, %\nТульская область | 80,2 | 112,0\nКурская область | 61,7 | 95,5", ["BY RU-TUL turnover 80.2 2021-01..2021-12 +12%", "BY RU-KRS turnover 61.7 2021-01..2021-12 -4.5%"], id="unit-and-rate-ru"),
        pytest.param("Exports of potatoes from Belarus in 2021\n\nCountry | thousand tonnes | mln USD\nRussia | 80.2 | 12.0\nUkraine | 61.7 | 5.5", ["BY RU exports 12 2021-01..2021-12"], id="goods-above"),
    ],
)  # fmt: skip
def test_columns_headed_by_a_unit(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_the_goods_of_a_table_are_those_that_its_caption_names() -> None:
    text = (
        "Exports of potatoes from Belarus in 2021\n\n"
        "Country | thousand tonnes | mln USD\nRussia | 80.2 | 12.0\nUkraine | 61.7 | 5.5"
    )
    assert [figure.product for figure in extract(text).figures] == ["potatoes"]
