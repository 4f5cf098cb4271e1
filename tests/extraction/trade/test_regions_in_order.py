"""Sums and changes of several regions in their order, Moscow or oblasts of Belarus among them."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

TOLD = [
    pytest.param("In January-August 2020 Vitebsk Oblast's exports to Pskov Oblast, Tver Oblast and Moscow came to $41.2 million, $24.5 million and $198 million respectively.", ["BY-VI RU-PSK exports 41.2 2020-01..2020-08", "BY-VI RU-TVE exports 24.5 2020-01..2020-08", "BY-VI RU-MOW exports 198 2020-01..2020-08"], id="bare_city_behind_oblasts"),
    pytest.param("Exports of Grodno Oblast to Leningrad Oblast and Moscow in 2020 rose by 11% and 27% respectively.", ["BY-HR RU-LEN exports none 2020-01..2020-12 +11%", "BY-HR RU-MOW exports none 2020-01..2020-12 +27%"], id="growth_of_an_oblast_and_the_city"),
    pytest.param("В 2020 году товарооборот Беларуси с Пензенской областью и Москвой составил 210 млн и 3,4 млрд долларов соответственно.", ["BY RU-PNZ turnover 210 2020-01..2020-12", "BY RU-MOW turnover 3400 2020-01..2020-12"], id="ru_city_behind_an_oblast"),
    pytest.param("Belarus sells furniture to Moscow and Ryazan Oblast. In 2020 sales were $112 million and $14 million respectively.", ["BY RU-MOW exports 112 2020-01..2020-12", "BY RU-RYA exports 14 2020-01..2020-12"], id="city_before_an_oblast_told_before"),
    pytest.param("In 2020 exports of Brest and Gomel oblasts to Oryol Oblast came to $35 million and $52.1 million respectively.", ["BY-BR RU-ORL exports 35 2020-01..2020-12", "BY-HO RU-ORL exports 52.1 2020-01..2020-12"], id="oblasts_of_belarus"),
    pytest.param("Brest Oblast and Minsk Oblast traded with Kirov Oblast for $11.2 million and $34.5 million respectively in 2020.", ["BY-BR RU-KIR turnover 11.2 2020-01..2020-12", "BY-MI RU-KIR turnover 34.5 2020-01..2020-12"], id="oblasts_of_belarus_traded"),
    pytest.param("The trade of Brest, Gomel and Minsk oblasts with Russia grew by 8%, 12% and 15% respectively in 2020.", ["BY-BR RU turnover none 2020-01..2020-12 +8%", "BY-HO RU turnover none 2020-01..2020-12 +12%", "BY-MI RU turnover none 2020-01..2020-12 +15%"], id="growth_of_oblasts_of_belarus"),
    pytest.param("В 2020 году экспорт Брестской и Гомельской областей в Орловскую область составил 35 и 52,1 млн долларов соответственно.", ["BY-BR RU-ORL exports 35 2020-01..2020-12", "BY-HO RU-ORL exports 52.1 2020-01..2020-12"], id="ru_oblasts_of_belarus"),
    pytest.param("Belarus discussed supplies to Smolensk Oblast, Moscow said. Trade of Belarus with Russia reached $41 billion in 2021.", ["BY RU turnover 41000 2021-01..2021-12"], id="city_that_only_says_so"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_regions_in_order(text: str, expected: list[str]) -> None:
    assert told(text) == expected
