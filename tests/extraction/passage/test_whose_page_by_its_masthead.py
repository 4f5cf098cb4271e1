"""Whose trade a page tells of where only the line over its menu names the office that it is of."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

MENU = "Официальный сайт   RU BE EN\nОбласть | Власть | Экономика | Социальная сфера\nЭкономика / Итоги\n"
MENU_EN = (
    "Official website   RU BE EN\nRegion | Power | Economy | Social sphere\nEconomy / Results\n"
)
RU = "Экспорт в Россию за январь-июнь 2016 г. составил 611 млн долларов."
EN = "Exports to Russia came to $611 million in January-June 2016."
TO_BELARUS = "Экспорт в Беларусь за январь-июнь 2016 г. составил 611 млн долларов."
TO_BELARUS_EN = "Exports to Belarus came to $611 million in January-June 2016."
PAGES = [
    pytest.param(f"Брестский областной исполнительный комитет\n{MENU}\nВнешняя торговля\n\n{RU}", ["BY-BR RU exports 611 2016-01..2016-06"], id="ru_committee"),
    pytest.param(f"Могилёвский облисполком\n{MENU}\nВнешняя торговля\n\n{RU}", ["BY-MA RU exports 611 2016-01..2016-06"], id="ru_committee_short"),
    pytest.param(f"Минский облисполком\n{MENU}\nВнешняя торговля\n\n{RU}", ["BY-MI RU exports 611 2016-01..2016-06"], id="ru_around_minsk"),
    pytest.param(f"Официальный сайт Гродненского облисполкома\n{MENU}\nВнешняя торговля\n\n{RU}", ["BY-HR RU exports 611 2016-01..2016-06"], id="ru_site_of"),
    pytest.param(f"Витебская область. Официальный портал\n{MENU}\nВнешняя торговля\n\n{RU}", ["BY-VI RU exports 611 2016-01..2016-06"], id="ru_portal"),
    pytest.param(f"Минский городской исполнительный комитет\n{MENU}\nВнешняя торговля\n\n{RU}", ["BY-HM RU exports 611 2016-01..2016-06"], id="ru_city"),
    pytest.param(f"Vitebsk Regional Executive Committee\n{MENU_EN}\nForeign trade\n\n{EN}", ["BY-VI RU exports 611 2016-01..2016-06"], id="en_committee"),
    pytest.param(f"Minsk City Executive Committee\n{MENU_EN}\nForeign trade\n\n{EN}", ["BY-HM RU exports 611 2016-01..2016-06"], id="en_city"),
    pytest.param(f"Правительство Калужской области\n{MENU}\nВнешняя торговля\n\n{TO_BELARUS}", ["BY RU-KLU imports 611 2016-01..2016-06"], id="ru_of_a_partner"),
    pytest.param(f"Government of Kaluga Oblast\n{MENU_EN}\nForeign trade\n\n{TO_BELARUS_EN}", ["BY RU-KLU imports 611 2016-01..2016-06"], id="en_of_a_partner"),
    pytest.param(f"Гомельский областной исполнительный комитет\n{MENU}\nФорум\n\nТоварооборот Беларуси с Россией за 2016 г. составил 26 млрд долларов.", ["BY RU turnover 26000 2016-01..2016-12"], id="ru_of_the_country"),
    pytest.param(f"Brest District Executive Committee\n{MENU_EN}\nForeign trade\n\n{EN}", ["BY RU exports 611 2016-01..2016-06"], id="en_district"),
]  # fmt: skip
METROPOLES = [
    pytest.param("Дни Москвы в Минске\n\nВ 2016 году товарооборот Минска и Москвы составил 3,1 млрд долларов, экспорт – 617 млн.", ["BY-HM RU-MOW turnover 3100 2016-01..2016-12", "BY-HM RU-MOW exports 617 2016-01..2016-12"], id="ru_moscow"),
    pytest.param("Sister cities\n\nTrade between Minsk and St Petersburg was $400 million in 2016, exports from Minsk $217 million.", ["BY-HM RU-SPE turnover 400 2016-01..2016-12", "BY-HM RU-SPE exports 217 2016-01..2016-12"], id="en_petersburg"),
    pytest.param("Города-партнёры\n\nВ 2016 году торговля Санкт-Петербурга и Минска составила 400 млн долларов.", ["BY-HM RU-SPE turnover 400 2016-01..2016-12"], id="ru_petersburg"),
    pytest.param("В столицах считают\n\nВ 2016 году товарооборот между Минском и Москвой составил 26 млрд долларов. Торговля России и Беларуси растёт.", ["BY RU turnover 26000 2016-01..2016-12"], id="ru_the_countries"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), [*PAGES, *METROPOLES])
def test_facts_are_told(text: str, records: list[str]) -> None:
    assert told(text) == records
