"""Single lots of goods, rates and jests beside trade told, and words by the way that hide none of it."""

from __future__ import annotations

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Торговля Пскова с Беларусью за 2022 год дала 310 миллионов долларов. Осенью в Псков ждут колонну тракторов для районных хозяйств на 44 миллиона рублей.", ["BY RU-PSK turnover 310 2022-01..2022-12"], id="a-convoy-awaited"),
        pytest.param("Товарооборот Тверской области с Беларусью в 2022 году составил 13,1 млрд рублей. В ноябре в Тверь придут десять белорусских автобусов на 150 миллионов рублей.", ["BY RU-TVE turnover 13100 2022-01..2022-12"], id="buses-to-come"),
        pytest.param("Belarus' exports to Omsk Oblast were $140 million in 2023. The first batch of 20 Belarusian buses worth $3 million reached Omsk in February.", ["BY RU-OMS exports 140 2023-01..2023-12"], id="a-batch"),
        pytest.param("Экспорт Беларуси в Тульскую область за 2024 год – 320 млн долларов. Фура идёт двое суток, ставка выросла до 180 тысяч рублей.", ["BY RU-TUL exports 320 2024-01..2024-12"], id="a-rate-in-roubles"),
        pytest.param("В 2021 году товарооборот Беларуси с Вологдой дошёл до 610 млн долларов. «А в 2022-м – 500. Куда делись сто десять миллионов?» – спросил глава государства.", ["BY RU-VLG turnover 610 2021-01..2021-12", "BY RU-VLG turnover 500 2022-01..2022-12"], id="where-it-went"),
        pytest.param("В 2021 году товарооборот Беларуси с Вологдой дошёл до 610 млн долларов. Он пошутил: «Меньше миллиарда за стол и садиться неудобно».", ["BY RU-VLG turnover 610 2021-01..2021-12"], id="too-little-to-talk-of"),
        pytest.param("Товарооборот с Вологдой – меньше 300 млн долларов, нам за это стыдно, сказал посол Беларуси.", ["BY RU-VLG turnover 300 undated"], id="less-and-told-so"),
        pytest.param("Товарооборот Могилёвской области с Башкортостаном по итогам 2021 года – 58,8 млн долларов, экспорт всего 15 миллионов.", ["BY-MA RU-BA turnover 58.8 2021-01..2021-12", "BY-MA RU-BA exports 15 2021-01..2021-12"], id="only-so-much"),
        pytest.param("Экспорт Татарстана в Беларусь в 2023 году сократился до 640 млн долларов, а белорусский, наоборот, вырос – на 6,5%.", ["BY RU-TA imports 640 2023-01..2023-12", "BY RU-TA exports none 2023-01..2023-12 +6.5%"], id="by-the-way-before-its-verb"),
    ],
)  # fmt: skip
def test_sums_beside_trade_are_told_from_it(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The turnover of goods using the railway between Belarus and Russia has increased by 18%, and now transportation is almost equal at $300 million each way. We hope to raise the figure to 1.4 billion by the end of 2024.",
            [],
            id="turnover-by-rail",
        ),
        pytest.param(
            "Freight carriage between Belarus and Russia reached $300 million in 2023. In 2024 it will grow to $400 million.",
            [],
            id="freight-carriage",
        ),
        pytest.param(
            "Belarus sent goods by rail to Russia for $300 million in 2023.",
            ["BY RU exports 300 2023-01..2023-12"],
            id="sent-by-rail",
        ),
    ],
)
def test_what_is_carried_by_rail_is_no_trade_but_what_is_sold_by_rail_is(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected
