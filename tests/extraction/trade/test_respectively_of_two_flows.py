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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("2 November 2020. In the third quarter imports of Leningrad Region from Belarus amounted to EUR 52 million and exports to EUR 21 million; in the second quarter the figures were 47 and 19 million, respectively.", ["BY RU-LEN exports 52 2020-07..2020-09", "BY RU-LEN imports 21 2020-07..2020-09", "BY RU-LEN exports 47 2020-04..2020-06", "BY RU-LEN imports 19 2020-04..2020-06"], id="flows-of-the-half-before"),
        pytest.param("2 November 2020. In the third quarter Belarusian exports to Leningrad Region amounted to $52 million and imports to $21 million; a year ago they were $47 million and $19 million, respectively.", ["BY RU-LEN exports 52 2020-07..2020-09", "BY RU-LEN imports 21 2020-07..2020-09", "BY RU-LEN exports 47 2019-07..2019-09", "BY RU-LEN imports 19 2019-07..2019-09"], id="a-year-ago"),
        pytest.param("2 November 2020. In the third quarter Belarusian exports to Leningrad Region amounted to $52 million and imports to $21 million; in the second quarter imports and exports were $19 million and $47 million, respectively.", ["BY RU-LEN exports 52 2020-07..2020-09", "BY RU-LEN imports 21 2020-07..2020-09", "BY RU-LEN imports 19 2020-04..2020-06", "BY RU-LEN exports 47 2020-04..2020-06"], id="flows-of-their-own"),
        pytest.param("2 ноября 2020 года. В третьем квартале экспорт Беларуси в Ленинградскую область составил 52 млн долларов, импорт – 21 млн; во втором квартале – 47 и 19 млн соответственно.", ["BY RU-LEN exports 52 2020-07..2020-09", "BY RU-LEN imports 21 2020-07..2020-09", "BY RU-LEN exports 47 2020-04..2020-06", "BY RU-LEN imports 19 2020-04..2020-06"], id="in-russian"),
    ],
)  # fmt: skip
def test_the_second_half_follows_the_first(text: str, expected: list[str]) -> None:
    assert told(text) == expected
