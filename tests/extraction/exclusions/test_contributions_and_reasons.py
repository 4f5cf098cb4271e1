"""A part told as a contribution, contracts listed one by one, and goods that only give a reason."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

TOLD = [
    pytest.param("In 2020 trade between Belarus and the Saratov Region was $300 million. In 2021 the figures are 43% down due to reduced imports of some goods from Russia.", ["BY RU-SAR turnover 300 2020-01..2020-12", "BY RU-SAR turnover none 2021-01..2021-12 -43%"], id="fewer_imports"),
    pytest.param("В 2020 году товарооборот Беларуси и Саратовской области составил 300 млн долларов. В 2021 году показатели на 43% ниже из-за сокращения импорта отдельных товаров из России.", ["BY RU-SAR turnover 300 2020-01..2020-12", "BY RU-SAR turnover none 2021-01..2021-12 -43%"], id="ru_fewer_imports"),
    pytest.param("In 2021 the export of Belarusian goods to Khabarovsk Krai reached $9 million. The contribution of Grodno Oblast is still small – just $700,000.", ["BY RU-KHA exports 9 2021-01..2021-12", "BY-HR RU-KHA exports 0.7 2021-01..2021-12"], id="contribution_of_an_oblast"),
    pytest.param("In 2021 the export of Belarusian goods to Khabarovsk Krai reached $9 million. The contribution to the fund of Grodno Oblast is $700,000.", ["BY RU-KHA exports 9 2021-01..2021-12"], id="contribution_to_a_fund"),
    pytest.param("Participants of the forums signed business contracts worth $1.4 billion, including:\n\nabout $200 million at the third forum;\n\nover $300 million at the fourth forum.\n\nRussia accounted for 38.5% of Belarus' total export – $12.9 billion.", ["BY RU exports 12900 undated"], id="business_contracts_listed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_contributions_and_reasons(text: str, expected: list[str]) -> None:
    assert told(text) == expected


INCREMENTS = [
    pytest.param("MINSK, 12 May 2016. Exports from Belarus to Russia grew by 50 billion rubles [$612.5 mln - ed.] in January-March.", [], id="increment_en"),
    pytest.param("МИНСК, 12 мая 2016 года. Экспорт Беларуси в Россию в январе–марте вырос на 50 млрд рублей (около $612,5 млн).", [], id="increment_ru"),
    pytest.param("MINSK, 12 May 2016. Exports from Belarus to Russia grew to 50 billion rubles [$612.5 mln - ed.] in January-March.", ["BY RU exports 50000 2016-01..2016-03", "BY RU exports 612.5 2016-01..2016-03"], id="lookalike"),
    pytest.param("MINSK, 12 May 2016. The turnover of Belarus and Russia is 30 billion dollars, of which 12 billion fall at Belarusian exports.", ["BY RU turnover 30000 undated", "BY RU exports 12000 undated"], id="fall_at"),
    pytest.param("MINSK, 12 May 2016. The turnover of Belarus and Russia was 30 billion dollars after a 4 billion fall in exports.", ["BY RU turnover 30000 undated"], id="lookalike"),
    pytest.param("МИНСК, 12 мая 2016 года. Экспорт Беларуси в Россию за первый квартал прибавил 3,2%, или 180 млн долларов.", ["BY RU exports none 2016-01..2016-03 +3.2%"], id="added_percent_or_ru"),
    pytest.param("MINSK, 12 May 2016. In the first quarter exports of Belarus to Russia lost 3.2%, or $180 million.", ["BY RU exports none 2016-01..2016-03 -3.2%"], id="lost_percent_or"),
    pytest.param("МИНСК, 12 мая 2016 года. Посол в России оценил потери белорусского экспорта в 9,5 млрд долларов.", [], id="losses_put_at_ru"),
    pytest.param("МИНСК, 12 мая 2016 года. Экспорт Беларуси в Россию за первый квартал вырос на 3,2% и составил 180 млн долларов.", ["BY RU exports 180 2016-01..2016-03 +3.2%"], id="grown_and_came_to_ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), INCREMENTS)
def test_what_was_added_is_no_sum_in_any_currency(text: str, lines: list[str]) -> None:
    assert told(text) == lines
