"""Flows in a quotation are told from the side of who is quoted, where nothing nearer names one."""

from __future__ import annotations

import pytest

from tests.extraction.told import facts, told

RU = "МОСКВА, 8 ноября 2018 года. Товарооборот России и Беларуси растет. Об этом сообщил {who} Андрей Зорин.\n\n«За девять месяцев оборот вышел на 26 млрд долларов. Экспорт вырос и составил 9 млрд», – сказал дипломат."
EN = 'MOSCOW, 8 November 2018. Trade between Russia and Belarus is growing, said {who} Andrei Zorin.\n\n"In nine months we came to $26 billion. Exports grew and reached $9 billion," the diplomat said.'
CASES = [
    pytest.param(RU.format(who="посол Беларуси в Москве"), "exports", id="ru-ambassador"),
    pytest.param(RU.format(who="советник-посланник посольства республики в Москве"), "exports", id="ru-embassy-by-its-seat"),
    pytest.param(RU.format(who="посол России в Минске"), "imports", id="ru-other-ambassador"),
    pytest.param(EN.format(who="Belarusian Ambassador to Russia"), "exports", id="ambassador"),
    pytest.param(EN.format(who="Russian Ambassador to Belarus"), "imports", id="other-ambassador"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "flow"), CASES)
def test_whose_exports(text: str, flow: str) -> None:
    assert [(way, value) for _, way, value in facts(text)] == [
        ("turnover", 26 * 10**9),
        (flow, 9 * 10**9),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Russian Ambassador Pavel Orlov spoke to the press. “In 2021 the trade between Grodno Oblast and Russia went up by 12%. The export of Grodno Oblast to Russia grew by 19%. Over five months of 2022 the export added another 8%,” the ambassador stressed.", ["BY-HR RU turnover none 2021-01..2021-12 +12%", "BY-HR RU exports none 2021-01..2021-12 +19%", "BY-HR RU exports none 2022-01..2022-05 +8%"], id="the_same_word_said_again"),
        pytest.param("“Exports of Belarus to Russia grew by 14% in 2021. Imports fell by 6%,” Russian Ambassador Pavel Orlov said.", ["BY RU exports none 2021-01..2021-12 +14%", "BY RU imports none 2021-01..2021-12 -6%"], id="the_other_word_of_the_table"),
        pytest.param("“Trade between Belarus and Russia grew by 14% in 2021. Imports fell by 6%,” Russian Ambassador Pavel Orlov said.", ["BY RU turnover none 2021-01..2021-12 +14%", "BY RU exports none 2021-01..2021-12 -6%"], id="his_own_word"),
        pytest.param("«В 2021 году поставки Гродненской области в Россию увеличились на 19%. За пять месяцев 2022 года поставки прибавили еще 8%», – отметил посол России Павел Орлов.", ["BY-HR RU exports none 2021-01..2021-12 +19%", "BY-HR RU exports none 2022-01..2022-05 +8%"], id="ru_the_same_word_said_again"),
        pytest.param("«Белорусский экспорт в Россию в 2021 году вырос на 14%. Импорт снизился на 6%», – сказал посол России Павел Орлов.", ["BY RU exports none 2021-01..2021-12 +14%", "BY RU imports none 2021-01..2021-12 -6%"], id="ru_the_other_word_of_the_table"),
    ],
)  # fmt: skip
def test_a_word_said_again_is_of_the_same_side(text: str, expected: list[str]) -> None:
    assert told(text) == expected


GOVERNORS = [
    pytest.param("Растет торговля Костромской области и Беларуси.\n\n«В 2022 году мы экспортировали мебели на 2 млн долларов», – сказал губернатор Павел Иванов.", ["BY RU-KOS imports 2 2022-01..2022-12"], id="ru_we_exported"),
    pytest.param("Растет экспорт из Костромской области в Беларусь.\n\n«В 2022 году мы отправили туда тысячу вагонов. Динамика хорошая – рост поставок на 27%», – сказал губернатор Павел Иванов.", ["BY RU-KOS imports none 2022-01..2022-12 +27%"], id="ru_supplies_behind"),
    pytest.param("Trade of Kostroma Oblast and Belarus is growing.\n\n“In 2022 we exported furniture worth $2 million,” governor Pavel Ivanov said.", ["BY RU-KOS imports 2 2022-01..2022-12"], id="we_exported"),
    pytest.param("Trade of Kostroma and Brest oblasts is growing.\n\n“In 2022 we exported furniture worth $2 million,” governor Pavel Ivanov said.", ["BY RU-KOS exports 2 2022-01..2022-12"], id="of_a_region_of_ours"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GOVERNORS)
def test_a_governor_without_a_region_speaks_for_that_of_the_text(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected


TO_US = [
    pytest.param("Russian diplomat Ivan Orlov toured the Brest region. “A half of what this region sells abroad goes to us, some $700 million a year,” he said.", ["BY-BR RU exports 700 undated"], id="goes-to-us"),
    pytest.param("Посол России Иван Орлов посетил Брестскую область. «Половина всего экспорта области идет к нам – 700 миллионов долларов в 2020 году», – сказал он.", ["BY-BR RU exports 700 2020-01..2020-12"], id="ru-goes-to-us"),
    pytest.param("Trade of Penza Oblast with Belarus is growing. Deliveries from Blue-eyed amounted to 41 million dollars last year.", ["BY RU-PNZ exports 41 undated"], id="name-for-belarus"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TO_US)
def test_what_goes_to_us(text: str, expected: list[str]) -> None:
    assert told(text) == expected
