"""Plans told of a part, of a return, of a round number, or beside what never was; sums that are no trade's."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

PLANS = [
    pytest.param(
        "12 March 2024. Trade of Belarus with Pskov Oblast will make $84 million this year. Of them, some 50 million is what we supply.",
        [
            "BY RU-PSK turnover 84 2024-01..2024-12 forecast",
            "BY RU-PSK exports 50 2024-01..2024-12 forecast",
        ],
        id="part-of-what-will-be",
    ),
    pytest.param(
        "12 марта 2024 года. Товарооборот Беларуси с Псковской областью в этом году составит 84 млн долларов. Из них миллионов пятьдесят — это то, что поставляем мы.",
        [
            "BY RU-PSK turnover 84 2024-01..2024-12 forecast",
            "BY RU-PSK exports 50 2024-01..2024-12 forecast",
        ],
        id="part-of-what-will-be-in-russian",
    ),
    pytest.param(
        "12 марта 2024 года. Товарооборот Беларуси с Псковской областью в 2023 году составил 84 млн долларов. Из них 50 миллионов — наши поставки.",
        ["BY RU-PSK turnover 84 2023-01..2023-12", "BY RU-PSK exports 50 2023-01..2023-12"],
        id="part-of-what-was",
    ),
    pytest.param(
        "“We will return to $35 million of trade between Belarus and Karelia,” the ambassador said.",
        ["BY RU-KR turnover 35 undated target"],
        id="we-will-return",
    ),
    pytest.param(
        "«Возьмёмся вместе и вернёмся к прежним 35 млн долларов товарооборота Беларуси с Карелией», – сказал посол.",
        ["BY RU-KR turnover 35 undated target"],
        id="we-will-return-in-russian",
    ),
    pytest.param(
        "«Полагаем, что вернёмся к прежним 35 млн долларов товарооборота Беларуси с Карелией», – сказал посол.",
        ["BY RU-KR turnover 35 undated forecast"],
        id="we-only-believe",
    ),
    pytest.param(
        "«Товарооборот Беларуси с Карелией – 35 млн долларов, пора идти к пятидесяти», – сказал посол.",
        ["BY RU-KR turnover 35 undated", "BY RU-KR turnover 50 undated target"],
        id="time-to-go-for-in-russian",
    ),
    pytest.param(
        "12 марта 2023 года. Товарооборот Беларуси и России достиг $27 млрд. Рассчитываем закончить год с цифрой, которой в истории не было, — где-то $36 млрд.",
        ["BY RU turnover 27000 undated", "BY RU turnover 36000 2023-01..2023-12 forecast"],
        id="what-never-was",
    ),
    pytest.param(
        "Товарооборот Беларуси с Псковом за год вырос на 6%. По инвестициям задача тоже поставлена: привлечь не менее 70 млн долларов.",
        ["BY RU-PSK turnover none undated +6%"],
        id="investment",
    ),
    pytest.param(
        "Товарооборот Беларуси и Карелии превысил 35 млн долларов. И вот что ещё видно: на 15% больше стало магазинов с нашим сыром.",
        ["BY RU-KR turnover 35 undated"],
        id="more-shops",
    ),
    pytest.param(
        "Trade between Karelia and Belarus reached 9.3 billion roubles in six months, 14% more than a year ago, the head said.\n\n“In half a year trade exceeded 9 billion roubles, which is 14% up on last year,” he added.",
        ["BY RU-KR turnover 9300 undated +14%"],
        id="told-again-in-fewer-digits",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PLANS)
def test_plans_and_what_is_none(text: str, expected: list[str]) -> None:
    assert told(text) == expected
