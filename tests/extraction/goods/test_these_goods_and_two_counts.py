"""Goods meant by "these products", the same trade by two counts, shares told with their sums, sizes of economies."""

from __future__ import annotations

import pytest

from articles.extraction.page.characters import make_plain
from tests.extraction.told import figures, told

GOODS = [
    pytest.param("Belarus is the main buyer of Russian poultry. In 2023 Russia sold these products to Belarus for $70 million.", "poultry", id="these_products"),
    pytest.param("Russia is the main market for Belarusian tyres. Exports of such goods to Russia rose by 9% to $90 million in 2023.", "tyres", id="such_goods"),
    pytest.param("Belarus buys Russian sugar. In 2023 Russia sold over 40 tons of these products there, 9% more than in 2022. This increase means a leap in value, with a 14% rise, totalling $70 million.", "sugar", id="this_increase"),
    pytest.param("Россия – главный покупатель белорусской мебели. В 2023 году этой продукции поставлено в Россию на 70 млн долларов.", "furniture", id="ru_these"),
    pytest.param("Belarus sells milk and tractors to Russia. In 2023 exports of these goods to Russia came to $70 million.", None, id="of_two_kinds"),
    pytest.param("Oryol Oblast exports furniture to Belarus. In January it was sold for $7 million.", "furniture", id="it_was_sold"),
    pytest.param("Вторыми по объему экспорта Орловской области в Беларусь являются жиры и масла. Всего их в январе продано на сумму 7 млн долларов.", "fats and oils", id="ru_sold_of_them"),
    pytest.param("Орловская область экспортирует в Беларусь мебель и сыр. Всего их в январе продано на 7 млн долларов.", None, id="ru_them_of_two_kinds"),
    pytest.param("Russia buys Belarusian buses and lorries. In 2023 sales in these categories came to $70 million there.", "machinery", id="these_categories"),
    pytest.param("Россия покупает белорусские автобусы и грузовики. В 2023 году экспорт этих категорий в Россию составил 70 млн долларов.", "machinery", id="ru_these_categories"),
    pytest.param("Беларусь продает России больше всего шин. Всего их в 2023 году поставлено в Россию на 70 млн долларов.", "tyres", id="ru_them"),
    pytest.param("Беларусь продает России шины и масло. Всего их в 2023 году поставлено в Россию на 70 млн долларов.", None, id="ru_them_of_two_kinds"),
    pytest.param("В 2023 году импорт Беларуси из Тульской области составил 90 млн долларов, в том числе углерод – 70 млн долларов.", "chemicals", id="ru_carbon"),
    pytest.param("В 2023 году основу экспорта Беларуси в Тульскую область составили холодильники и морозильники (70 млн долларов).", "household appliances", id="ru_freezers"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "goods"), GOODS)
def test_these_products_are_those_named_before(text: str, goods: str | None) -> None:
    assert figures(text)[-1].product == goods


FACTS = [
    pytest.param("“Trade of Russia and Belarus has grown a great deal over all this time. By our count, it is $41 billion, and by yours – almost $46 billion,” he said.", ["turnover 41000", "turnover 46000"], id="by_yours"),
    pytest.param("«Торговля Беларуси и России заметно выросла за всё это время. По нашим подсчётам, это 41 млрд долларов, а по вашим – почти 46 млрд долларов», – сказал он.", ["turnover 41000", "turnover 46000"], id="ru_by_yours"),
    pytest.param("Russia took 38.2% of Belarus' total merchandise export – $12 billion.", ["exports 12000"], id="took_a_share"),
    pytest.param("Russia's share in Belarus' total export is 38.2% – $12 billion.", ["exports 12000"], id="share_with_a_point"),
    pytest.param("Belarus, an ally of Russia, has an economy of $71 billion.", [], id="economy_of"),
    pytest.param("With an economy worth about $71 billion, Belarus sells to Russia most of what it makes.", [], id="economy_worth"),
    pytest.param("Беларусь – страна с экономикой в 71 млрд долларов, она торгует в основном с Россией.", [], id="ru_economy"),
    pytest.param("The plant sells to Russia. It is one of the companies that annually export goods worth more than $1 billion.", [], id="one_of_the_companies"),
    pytest.param("Завод поставляет машины в Россию. Это одно из предприятий, которые ежегодно экспортируют товаров на 500 млн долларов.", [], id="ru_one_of_the_companies"),
    pytest.param("One of the exporters to Russia is a mill in Brest: Belarusian exports of flour to Russia made $4 million.", ["exports 4"], id="exporters_by_the_way"),
    pytest.param("Торговля Беларуси и России растёт. По нашей статистике, 41 млрд долларов, по вашей – даже почти 46 млрд долларов.", ["turnover 41000", "turnover 46000"], id="ru_even_by_yours"),
    pytest.param("Trade of Russia and Belarus is growing. It is $41 billion by our figures; by Belarusian statistics, even $46 billion.", ["turnover 41000", "turnover 46000"], id="by_belarusian_statistics"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_sums(text: str, expected: list[str]) -> None:
    assert [" ".join(line.split()[2:4]) for line in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("We have 18 [billion] now.", "We have 18 billion now."),
        ("Это 18 [миллиардов долларов] за год.", "Это 18 миллиардов долларов за год."),
        ("We sold [tractors] for 18 million.", "We sold [tractors] for 18 million."),
    ],
)
def test_units_that_an_editor_put_in(text: str, plain: str) -> None:
    assert make_plain(text)[0] == plain
