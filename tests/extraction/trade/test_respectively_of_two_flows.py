"""Two flows told "respectively" behind two years or two regions: the sums are the flows'."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

YEARS = "In 2021 trade of Belarus with Tver Oblast came to $44 million, in 2022 $58 million. "
YEARS_RU = "В 2021 году товарооборот Беларуси с Тверской областью – 44 млн долларов, в 2022 году – 58 млн долларов. "
OF_YEARS = [
    pytest.param(YEARS + "Belarusian exports and imports stood at $37 million and $21 million, respectively.", ["exports 37 2022-01..2022-12", "imports 21 2022-01..2022-12"], id="flows"),
    pytest.param(YEARS + "Belarus sold and bought goods for $37 million and $21 million respectively.", ["exports 37 2022-01..2022-12", "imports 21 2022-01..2022-12"], id="verbs"),
    pytest.param(YEARS + "Exports stood at $37 million and $21 million respectively.", ["exports 37 2021-01..2021-12", "exports 21 2022-01..2022-12"], id="one_flow"),
    pytest.param(YEARS_RU + "Экспорт и импорт составили соответственно 37 и 21 млн долларов.", ["exports 37 2022-01..2022-12", "imports 21 2022-01..2022-12"], id="ru_flows"),
    pytest.param(YEARS_RU + "Экспорт составил соответственно 37 и 21 млн долларов.", ["exports 37 2021-01..2021-12", "exports 21 2022-01..2022-12"], id="ru_one_flow"),
]  # fmt: skip

OF_PLACES = [
    pytest.param("Tver and Omsk oblasts trade with Belarus. In 2022 exports and imports stood at $37 million and $21 million respectively.", ["BY RU imports 37", "BY RU exports 21"], id="partners"),
    pytest.param("Brest and Gomel oblasts trade with Tver Oblast. In 2022 exports and imports stood at $37 million and $21 million respectively.", ["BY-BR RU-TVE exports 37", "BY-BR RU-TVE imports 21"], id="reporters"),
    pytest.param("Brest and Gomel oblasts trade with Tver Oblast. In 2022 they sold goods for $37 million and $21 million respectively.", ["BY-BR RU-TVE exports 37", "BY-HO RU-TVE exports 21"], id="one_flow"),
    pytest.param("Беларусь торгует с Тверской и Омской областями. В 2022 году экспорт и импорт составили соответственно 37 и 21 млн долларов.", ["BY RU exports 37", "BY RU imports 21"], id="ru_partners"),
    pytest.param("Брестская и Гомельская области торгуют с Тверской областью. В 2022 году экспорт составил 37 и 21 млн долларов соответственно.", ["BY-BR RU-TVE exports 37", "BY-HO RU-TVE exports 21"], id="ru_one_flow"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OF_YEARS)
def test_flows_behind_two_years(text: str, expected: list[str]) -> None:
    assert [" ".join(line.split()[2:]) for line in told(text)[2:]] == expected


@pytest.mark.parametrize(("text", "expected"), OF_PLACES)
def test_flows_behind_two_regions(text: str, expected: list[str]) -> None:
    assert [" ".join(line.split()[:4]) for line in told(text)] == expected
