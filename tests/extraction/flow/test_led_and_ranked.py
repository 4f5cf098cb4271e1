"""Flows that a place leads to, other countries named for the rank of one of ours, all exports, the month of speech."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

LED = [
    pytest.param("Экспорт Брестской области в Россию в 2021 году составил $900 млн. Главные покупатели – Москва ($210 млн) и Псковская область ($80 млн). В Псковскую область поставки выросли в 1,3 раза.", ["BY-BR RU exports 900 2021-01..2021-12", "BY-BR RU-MOW exports 210 2021-01..2021-12", "BY-BR RU-PSK exports 80 2021-01..2021-12 +30%"], id="ru_into_an_oblast"),
    pytest.param("Товарооборот Беларуси и Псковской области составил в 2021 году 300 млн долларов. Из Псковской области поставки упали на 10% до 120 млн.", ["BY RU-PSK turnover 300 2021-01..2021-12", "BY RU-PSK imports 120 2021-01..2021-12 -10%"], id="ru_from_an_oblast"),
    pytest.param("Товарооборот Карелии с Беларусью составил в 2021 году 300 млн долларов. В Карелии экспорт в республику вырос на 10%.", ["BY RU-KR turnover 300 2021-01..2021-12", "BY RU-KR imports none 2021-01..2021-12 +10%"], id="ru_in_an_oblast"),
    pytest.param("Экспорт Брестской области в Россию в 2021 году составил $900 млн. Поставки псковичам увеличились в 1,6 раза.", ["BY-BR RU exports 900 2021-01..2021-12", "BY-BR RU-PSK exports none 2021-01..2021-12 +60%"], id="ru_to_a_people"),
    pytest.param("Belarus' trade with Pskov Oblast reached $300 million in 2021. From Pskov Oblast, supplies fell by 10%.", ["BY RU-PSK turnover 300 2021-01..2021-12", "BY RU-PSK imports none 2021-01..2021-12 -10%"], id="en_from_an_oblast"),
    pytest.param("Trade between Pskov Oblast and Belarus reached $300 million in 2021. To Belarus, exports rose by 12%, from Belarus imports fell by 5%.", ["BY RU-PSK turnover 300 2021-01..2021-12", "BY RU-PSK imports none 2021-01..2021-12 +12%", "BY RU-PSK exports none 2021-01..2021-12 -5%"], id="en_both_ways"),
]  # fmt: skip
RANKED = [
    pytest.param("В 2023 году объем торговли с Псковской областью превысил $90 млн, Беларусь занимает второе место среди торговых партнеров региона после Китая.", ["BY RU-PSK turnover 90 2023-01..2023-12"], id="ru_second_after"),
    pytest.param("По объему торговли с Псковской областью Беларусь стоит на втором месте: 90 млн долларов в 2023 году.", ["BY RU-PSK turnover 90 2023-01..2023-12"], id="ru_stands_second"),
    pytest.param("Торговля Псковской области с Беларусью в 2023 году заняла третье место после Китая ($300 млн) и Казахстана ($200 млн).", [], id="ru_sum_of_the_first"),
    pytest.param("В 2023 году объем торговли с Китаем составил $90 млн, Беларусь на втором месте среди партнеров Псковской области.", [], id="ru_sum_with_another"),
    pytest.param("In 2023 trade with Pskov Oblast exceeded $90 million, Belarus ranks second among the region's trading partners after China.", ["BY RU-PSK turnover 90 2023-01..2023-12"], id="en_second_after"),
    pytest.param("In 2023 the trade of Pskov Oblast with China came to $300 million, Belarus being its second partner.", [], id="en_sum_with_another"),
]  # fmt: skip
POSSIBLE = [
    pytest.param("Беларусь и Коми имеют возможность поднять взаимную торговлю до 200 млн долларов.", ["BY RU-KO turnover 200 undated target"], id="ru_possibility"),
    pytest.param("У сторон есть все возможности, чтобы торговля Беларуси с Коми достигла 200 млн долларов.", ["BY RU-KO turnover 200 undated target"], id="ru_all_possibilities"),
    pytest.param("В 2023 году товарооборот Беларуси и Коми составил 200 млн долларов, и есть возможности для роста.", ["BY RU-KO turnover 200 2023-01..2023-12"], id="ru_possibility_behind"),
    pytest.param("Belarus and Komi see scope to lift trade to $200 million.", ["BY RU-KO turnover 200 undated target"], id="en_scope"),
    pytest.param("Причина – Россия. За январь–август 2022 года весь белорусский экспорт сократился на 2%, до $26 млрд. Поставки в Россию ведомство не раскрывает, но министр говорил в сентябре о $17 млрд.", ["BY RU exports 17000 2022-01..2022-08"], id="ru_month_of_speech"),
    pytest.param("Весь белорусский экспорт в Россию в 2022 году составил 24 млрд долларов.", ["BY RU exports 24000 2022-01..2022-12"], id="ru_all_exports_to_one"),
    pytest.param("В сентябре 2022 года экспорт в Россию составил 2 млрд долларов, сообщил министр.", ["BY RU exports 2000 2022-09..2022-09"], id="ru_month_of_the_sum"),
    pytest.param("Trade of Belarus and Russia grew in January-August 2022. The minister spoke in September of $17 billion worth of exports to Russia.", ["BY RU exports 17000 2022-01..2022-08"], id="en_month_of_speech"),
    pytest.param("There is an opportunity for trade between Belarus and Komi to reach $200 million.", ["BY RU-KO turnover 200 undated target"], id="en_opportunity"),
    pytest.param("The forum gives firms an opportunity to meet, and the trade of Belarus and Komi exceeded $200 million in 2023.", ["BY RU-KO turnover 200 2023-01..2023-12"], id="en_opportunity_of_others"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LED + RANKED + POSSIBLE)
def test_led_and_ranked(text: str, expected: list[str]) -> None:
    assert sorted(told("Новости торговли\n\n" + text)) == sorted(expected)
