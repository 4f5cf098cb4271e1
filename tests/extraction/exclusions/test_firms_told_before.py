"""What "its turnover" is of: a firm that the sentence before is about, or a side of the trade."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

LEAD = "Belarus and Penza Region\n\nIn 2019 trade of Belarus with the Penza Region reached $80 million.\n\n"
LEAD_RU = "Беларусь и Пензенская область\n\nВ 2019 году товарооборот Беларуси с Пензенской областью составил 80 млн долларов.\n\n"
TRADE = "BY RU-PNZ turnover 80 2019-01..2019-12"

FIRMS = [
    pytest.param("A trade house of Belarusian knitwear was opened in Penza. Its turnover came to $4 million in 2019.", id="trade_house"),
    pytest.param("The Belarusian dealer has a warehouse in Penza. Its annual sales reached $3 million in 2019.", id="dealer"),
    pytest.param("In Penza a joint venture assembles lifts. It is hoped that by 2021 its exports will grow to $6 million.", id="joint_venture"),
    pytest.param("Joint ventures make tractors and lifts in Penza. Their turnover exceeded $12 million in 2019.", id="several"),
    pytest.param("В Пензе открылся магазин белорусского трикотажа. Его оборот в 2019 году составил 4 млн долларов.", id="ru_store"),
    pytest.param("В Пензе работает совместное предприятие. Планируется, что в 2021 году его экспорт достигнет 6 млн долларов.", id="ru_joint"),
    pytest.param("Белорусский торговый дом расширил склады. Продажи его в 2019 году составили 3 млн долларов.", id="ru_behind"),
    pytest.param("Twelve buses will be bought for Penza, and another $7 million will be invested in a dairy.", id="invested"),
    pytest.param("Buses were bought in 2020, 90 million rubles was put into a depot.", id="put_into"),
    pytest.param("Для Пензы закупят 12 белорусских автобусов, ещё 90 млн рублей вложат в депо.", id="ru_invested"),
    pytest.param("Purchases of goods from the Penza enterprise more than doubled last year.", id="bought_from_one"),
    pytest.param("Deliveries of looms by the Penza plant came to $2 million in 2019.", id="delivered_by_one"),
    pytest.param("Закупки продукции пензенского завода выросли вдвое, до 2 млн долларов.", id="ru_bought_from_one"),
    pytest.param("Закупки у пензенского предприятия в 2019 году удвоились.", id="ru_bought_of_one"),
]  # fmt: skip


@pytest.mark.parametrize("text", FIRMS)
def test_what_a_firm_turns_over_is_no_trade_of_two(text: str) -> None:
    lead = LEAD_RU if text[0] > "z" else LEAD
    assert told(lead + text) == [TRADE]


SIDES = [
    pytest.param("The Penza Region opened a lift plant. Its exports to Belarus grew to $30 million in 2020.",
                 "BY RU-PNZ imports 30 2020-01..2020-12", id="of_the_region"),
    pytest.param("Пензенская область построила завод. Ее экспорт в Беларусь в 2020 году вырос до 30 млн долларов.",
                 "BY RU-PNZ imports 30 2020-01..2020-12", id="ru_of_the_region"),
    pytest.param("Trade goes on with a new warehouse. Its turnover came to $90 million in 2020.",
                 "BY RU-PNZ turnover 90 2020-01..2020-12", id="of_trade"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line"), SIDES)
def test_what_a_side_trades_stays(text: str, line: str) -> None:
    lead = LEAD_RU if text[0] > "z" else LEAD
    assert told(lead + text) == [TRADE, line]


WHOLE = [
    pytest.param("Gomel Oblast\n\nThe exports of Gomel Oblast to Russia reached $1.5 billion in 2021.\n\nThe exports of the entire oblast made $3 billion.", id="entire"),
    pytest.param("Gomel Oblast\n\nThe exports of Gomel Oblast to Russia reached $1.5 billion in 2021.\n\nThe whole region exported goods worth $3 billion.", id="whole_exported"),
    pytest.param("Гомельская область\n\nЭкспорт Гомельской области в Россию в 2021 году достиг 1,5 млрд долларов.\n\nЭкспорт всей области составил 3 млрд долларов.", id="ru_whole"),
]  # fmt: skip


@pytest.mark.parametrize("text", WHOLE)
def test_the_exports_of_a_whole_region_go_to_everybody(text: str) -> None:
    assert told(text) == ["BY-HO RU exports 1500 2021-01..2021-12"]


def test_changes_of_others_told_respectively_stay_theirs() -> None:
    text = (
        "Since buyers in Latvia and Estonia cut purchases in Belarus by 7 and 3 percent respectively, "
        "the Penza Region becomes more important."
    )
    assert told(LEAD + text) == [TRADE]


CONCERNS = [
    pytest.param("Экспорт предприятий концерна в январе 2012 года вырос на 15,3 процента. Основным рынком остается Россия.", [], id="ru_concern"),
    pytest.param("Exports of the concern's companies grew by 15.3% in January 2012. Russia remains the main market.", [], id="concern"),
    pytest.param("Экспорт концерна в 2012 году составил 34 млн долларов. Основным рынком остается Россия.", [], id="ru_concern_sum"),
    pytest.param("Экспорт концерна в Россию в январе 2012 года вырос на 15,3 процента.", [], id="ru_to_russia"),
    pytest.param("Exports of the concern to Russia grew by 15.3% in January 2012.", [], id="to_russia"),
    pytest.param("Предприятия концерна в первом полугодии 2023 года нарастили экспорт в Ивановскую область почти в 1,8 раза.", [], id="ru_its_companies"),
    pytest.param("Предприятия Брестской области в первом полугодии 2023 года нарастили экспорт в Ивановскую область почти в 1,8 раза.", ["BY-BR RU-IVA exports none 2023-01..2023-06 +80%"], id="ru_companies_of_an_oblast"),
    pytest.param("Belarus, Russia plan to beat last year's trade record\n\nOrsha Tool Plant is the largest company of the kind, one that annually exports commodities worth more than $50 million.", [], id="firm_that_annually_exports"),
    pytest.param("Торговля Беларуси и России растет\n\nЗавод «Оршаинструмент» – крупнейший в отрасли, он ежегодно экспортирует продукции более чем на 50 млн долларов.", [], id="ru_firm_that_annually_exports"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CONCERNS)
def test_the_exports_of_a_concern_are_none_of_two_sides(text: str, expected: list[str]) -> None:
    assert told(text) == expected
