"""Figures as interviews and columns tell them: remarks in between, pluses and minuses, others beside Russia."""

from __future__ import annotations

import pytest

from .told import told

FACTS = [
    pytest.param(
        "2 октября 2021\n\nРастет отрицательное сальдо торговли товарами с Россией. За восемь месяцев – минус 2,9 млрд долларов.",
        ["BY RU balance -2900 2021-01..2021-08"],
        id="balance_with_a_minus",
    ),
    pytest.param(
        "2 октября 2021\n\nЭто отразилось на размерах отрицательного сальдо торговли с Россией. За восемь месяцев 2021 года – минус 2,9 млрд долларов (за аналогичный период прошлого года – минус 1,4 млрд).",
        ["BY RU balance -2900 2021-01..2021-08", "BY RU balance -1400 2020-01..2020-08"],
        id="balance_with_a_minus_and_its_base",
    ),
    pytest.param(
        "2 October 2021\n\nOur deficit in trade with Russia keeps growing. In eight months it is minus $2.9 billion.",
        ["BY RU balance -2900 2021-01..2021-08"],
        id="en_balance_with_a_minus",
    ),
    pytest.param(
        "2 октября 2021\n\nЭкспорт Беларуси в Россию вырос на 14%. Второе место после России занимает Индия. Экспорт составил 340 млн долларов, импорт – 1,2 млрд.",
        ["BY RU exports none undated +14%"],
        id="second_after_russia",
    ),
    pytest.param(
        "2 октября 2021\n\nЭкспорт Беларуси в Россию вырос на 14%. Следом за Россией идет Индия – 1,5 млрд долларов. Если экспорт из Беларуси составил 340 млн долларов, то импорт – 1,2 млрд.",
        ["BY RU exports none undated +14%"],
        id="second_after_russia_from_belarus",
    ),
    pytest.param(
        "2 October 2021\n\nBelarus' exports to Russia grew by 14%. India comes second after Russia. Exports came to $340 million, imports to $1.2 billion.",
        ["BY RU exports none undated +14%"],
        id="en_second_after_russia",
    ),
    pytest.param(
        "2 октября 2021\n\nЭкспорт Беларуси в Россию вырос на 14%. Следом за Россией идет Индия. Экспорт в Россию составил 9,4 млрд долларов.",
        ["BY RU exports none undated +14%", "BY RU exports 9400 undated"],
        id="after_the_other_of_us_again",
    ),
    pytest.param(
        "31 января 2024\n\nПо итогам 2023 года – плюс 12% экспорта в Россию.",
        ["BY RU exports none 2023-01..2023-12 +12%"],
        id="plus_of_exports",
    ),
    pytest.param(
        "31 January 2024\n\nPlus 12% of exports to Russia over 2023.",
        ["BY RU exports none 2023-01..2023-12 +12%"],
        id="en_plus_of_exports",
    ),
    pytest.param(
        "31 января 2024\n\nВ 2023 году на Россию пришлось 62% экспорта Беларуси.",
        [],
        id="share_of_exports",
    ),
    pytest.param(
        "3 ноября 2022\n\nЗа восемь месяцев 2022 года товарооборот с Россией – 25 млрд долларов. По году выйдем уже на 39.",
        ["BY RU turnover 25000 2022-01..2022-08", "BY RU turnover 39000 2022-01..2022-12 forecast"],
        id="we_shall_already_come_to",
    ),
    pytest.param(
        "3 ноября 2022\n\nЗа восемь месяцев 2022 года товарооборот с Россией – 25 млрд долларов. По итогам года будет уже 39 млрд.",
        ["BY RU turnover 25000 2022-01..2022-08", "BY RU turnover 39000 2022-01..2022-12 forecast"],
        id="will_already_be",
    ),
    pytest.param(
        "3 November 2022\n\nTrade with Russia was $25 billion in eight months of 2022. In 2022 it will already be $39 billion.",
        ["BY RU turnover 25000 2022-01..2022-08", "BY RU turnover 39000 2022-01..2022-12 forecast"],
        id="en_will_already_be",
    ),
    pytest.param(
        "3 августа 2018\n\nИмпорт российского газа в январе-июне 2018 года составил 1,3 млрд долларов. Беларусь нарастила закупки российского угля. За январь-июнь рост составил 31,4%.",
        ["BY RU imports 1300 2018-01..2018-06"],
        id="growth_of_other_goods",
    ),
    pytest.param(
        "3 August 2018\n\nImports of Russian gas in January-June 2018 came to $1.3 billion. Belarus bought more Russian coal. In January-June the growth was 31.4%.",
        ["BY RU imports 1300 2018-01..2018-06"],
        id="en_growth_of_other_goods",
    ),
    pytest.param(
        "3 мая 2023\n\nТоварооборот между Беларусью и Россией уверенно растет. Это очень важно. За первые три месяца этого года он вырос почти на 18 процентов.",
        ["BY RU turnover none 2023-01..2023-03 +18%"],
        id="it_has_grown_behind_a_remark",
    ),
    pytest.param(
        "3 мая 2023\n\nТоварооборот между Беларусью и Россией уверенно растет. Причем не на единицы процентов. За первые три месяца этого года он вырос почти на 18 процентов.",
        ["BY RU turnover none 2023-01..2023-03 +18%"],
        id="not_by_single_percents",
    ),
    pytest.param(
        "3 May 2023\n\nTrade between Belarus and Russia is growing. That is very important. In the first three months of this year it grew by 18 percent.",
        ["BY RU turnover none 2023-01..2023-03 +18%"],
        id="en_it_has_grown_behind_a_remark",
    ),
    pytest.param(
        "3 ноября 2023\n\nПо итогам семи месяцев 2023 года товарооборот Калужской области с Беларусью вырос и составляет 112%.",
        ["BY RU-KLU turnover none 2023-01..2023-07 +12%"],
        id="grew_and_is_at",
    ),
    pytest.param(
        "3 ноября 2023\n\nПо итогам семи месяцев 2023 года товарооборот Калужской области с Беларусью снизился и составил 94%.",
        ["BY RU-KLU turnover none 2023-01..2023-07 -6%"],
        id="fell_and_is_at",
    ),
    pytest.param(
        "3 November 2023\n\nOver seven months of 2023 trade between Kaluga Oblast and Belarus has grown and stands at 112%.",
        ["BY RU-KLU turnover none 2023-01..2023-07 +12%"],
        id="en_grew_and_is_at",
    ),
    pytest.param(
        "3 ноября 2023\n\nПо итогам семи месяцев 2023 года товарооборот Калужской области с Беларусью вырос, и рост составил 12%.",
        ["BY RU-KLU turnover none 2023-01..2023-07 +12%"],
        id="grew_and_its_growth_was",
    ),
    pytest.param(
        "3 июля 2023\n\nТоварооборот Удмуртии с Беларусью составил 310 млн долларов в 2022 году. Импорт в УР составил 180 млн долларов.",
        ["BY RU-UD turnover 310 2022-01..2022-12", "BY RU-UD exports 180 2022-01..2022-12"],
        id="republic_by_its_letters",
    ),
    pytest.param(
        "4 октября 2024\n\nРастут поставки белорусской продукции в Алтайский край, Ростовскую и Мурманскую области. В первом полугодии 2024 года Беларусь экспортировала продовольствия на 2,9 миллиарда долларов.",
        ["BY RU exports 2900 2024-01..2024-06"],
        id="exports_behind_a_list_of_regions",
    ),
]


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_figures(text: str, expected: list[str]) -> None:
    assert told(text) == expected
