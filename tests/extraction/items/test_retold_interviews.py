"""Figures as interviews and columns tell them: remarks in between, pluses and minuses, others beside Russia."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import figures, told

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
    pytest.param(
        "1 июля 2024\n\nТоварооборот Тамбовской области с Беларусью превысил в прошлом году 5,5 миллиарда рублей.",
        ["BY RU-TAM turnover 5500 2023-01..2023-12"],
        id="exceeded_in_a_year",
    ),
    pytest.param(
        "3 ноября 2025\n\nПоставки товаров в страны СНГ (в основном в Россию) остались на уровне прошлого года. Там был прирост на 0,4%, составив 18,7 млрд долларов. Импорт оттуда – опять же в первую очередь из РФ – увеличился на 1,6% (до 16,8 млрд долларов).",
        [],
        id="to_the_cis_and_mainly_to_us",
    ),
    pytest.param(
        "3 November 2025\n\nSupplies to the CIS countries (mainly to Russia) stayed at last year's level. They came to $18.7 billion. ",
        [],
        id="en_to_the_cis_and_mainly_to_us",
    ),
    pytest.param(
        "29 сентября 2020\n\nВ 2019 году товарооборот между Смоленской и Могилевской областями вырос на 12 процентов. Удельный вес товарооборота Могилевской области со Смоленской превышает 6 процентов.",
        ["BY-MA RU-SMO turnover none 2019-01..2019-12 +12%"],
        id="share_of_a_regions_trade",
    ),
    pytest.param(
        "15 мая 2025\n\nКалужская область ведет торговлю с Беларусью. Объем торговли в 2024 году достиг 105 млрд рублей, что позволило региону занять пятое место в стране, уступив только Москве и Московской области.",
        ["BY RU-KLU turnover 105000 2024-01..2024-12"],
        id="behind_only_moscow",
    ),
    pytest.param(
        "15 мая 2025\n\nВ 2024 году товарооборот Калужской области с Беларусью составил 105 млрд рублей. Это второе место после Брянской области. В январе 2025 года он вырос на 5%.",
        [
            "BY RU-KLU turnover 105000 2024-01..2024-12",
            "BY RU-KLU turnover none 2025-01..2025-01 +5%",
        ],
        id="second_after_another_region",
    ),
    pytest.param(
        "15 May 2025\n\nIn 2024 trade of Kaluga Oblast with Belarus came to $105 million. That is second place, behind only Tula Oblast. In January 2025 it grew by 5%.",
        ["BY RU-KLU turnover 105 2024-01..2024-12", "BY RU-KLU turnover none 2025-01..2025-01 +5%"],
        id="en_second_after_another_region",
    ),
    pytest.param(
        "29 ноября 2022\n\nРастет товарооборот между Беларусью и Приморским краем. В 2020 году он составил 3,5 млрд рублей. Хорошо пошли белорусские продукты питания. В 2021 году вышли на 1,5 млрд.",
        ["BY RU-PRI turnover 3500 2020-01..2020-12", "BY RU-PRI exports 1500 2021-01..2021-12"],
        id="goods_that_sell_well",
    ),
    pytest.param(
        "29 ноября 2022\n\nТоварооборот Беларуси и Приморья в 2020 году составил 3,5 млрд рублей. Хорошо пошли продукты питания белорусские. Там рост у нас с 2018 года в шесть раз. В 2021 году мы вышли на 1,5 млрд.",
        ["BY RU-PRI turnover 3500 2020-01..2020-12", "BY RU-PRI exports 1500 2021-01..2021-12"],
        id="goods_that_sell_well_and_grow",
    ),
    pytest.param(
        "29 November 2022\n\nTrade between Belarus and Primorye grows. In 2020 it came to RUB3.5 billion. Belarusian food is selling well. In 2021 it was RUB1.5 billion.",
        ["BY RU-PRI turnover 3500 2020-01..2020-12", "BY RU-PRI exports 1500 2021-01..2021-12"],
        id="en_goods_that_sell_well",
    ),
    pytest.param(
        "5 мая 2012\n\nТоварооборот между Россией и Беларусью увеличился с 9,3 млрд долларов в 2000 году до 34,1 млрд в 2008 году, при этом экспорт Беларуси в Россию вырос с 3,7 до 10,6 млрд, а импорт – с 5,6 до 23,5 млрд.",
        [
            "BY RU turnover 9300 2000-01..2000-12",
            "BY RU turnover 34100 2008-01..2008-12",
            "BY RU exports 3700 2000-01..2000-12",
            "BY RU exports 10600 2008-01..2008-12",
            "BY RU imports 5600 2000-01..2000-12",
            "BY RU imports 23500 2008-01..2008-12",
        ],
        id="from_the_earlier_year",
    ),
    pytest.param(
        "5 May 2012\n\nTrade between Russia and Belarus rose from $9.3 billion in 2000 to $34.1 billion in 2008, with Belarus' exports growing from 3.7 to 10.6 billion and imports from 5.6 to 23.5 billion.",
        [
            "BY RU turnover 9300 2000-01..2000-12",
            "BY RU turnover 34100 2008-01..2008-12",
            "BY RU exports 3700 2000-01..2000-12",
            "BY RU exports 10600 2008-01..2008-12",
            "BY RU imports 5600 2000-01..2000-12",
            "BY RU imports 23500 2008-01..2008-12",
        ],
        id="en_from_the_earlier_year",
    ),
    pytest.param(
        "20 декабря 2023\n\nЗа первые девять месяцев с начала 2023 года товарооборот Подмосковья с Беларусью вырос до 8 миллиардов долларов.",
        ["BY RU-MOS turnover 8000 2023-01..2023-09"],
        id="months_since_the_start_of_a_year",
    ),
    pytest.param(
        "20 декабря 2023\n\nЗа девять месяцев с начала года товарооборот Подмосковья с Беларусью вырос до 8 миллиардов долларов.",
        ["BY RU-MOS turnover 8000 2023-01..2023-09"],
        id="months_since_the_start_of_the_year",
    ),
    pytest.param(
        "20 December 2023\n\nIn nine months since the start of the year trade of Moscow Oblast with Belarus grew to $8 billion.",
        ["BY RU-MOS turnover 8000 2023-01..2023-09"],
        id="en_months_since_the_start_of_the_year",
    ),
    pytest.param(
        "20 декабря 2023\n\nС начала года товарооборот Подмосковья с Беларусью вырос до 8 миллиардов долларов.",
        ["BY RU-MOS turnover 8000 2023-01..2023-12"],
        id="since_the_start_of_the_year",
    ),
    pytest.param(
        "24 февраля 2025\n\nС 2020 года товарооборот Беларуси и Пермского края вырос с 210 млн долларов до 550 млн по итогам 2024-го.",
        ["BY RU-PER turnover 210 2020-01..2020-12", "BY RU-PER turnover 550 2024-01..2024-12"],
        id="grown_since_a_year",
    ),
    pytest.param(
        "24 февраля 2025\n\nЗа 2020–2024 годы товарооборот Беларуси и Пермского края вырос с 210 млн долларов до 550 млн.",
        ["BY RU-PER turnover 210 2020-01..2020-12", "BY RU-PER turnover 550 2024-01..2024-12"],
        id="grown_over_years",
    ),
    pytest.param(
        "24 February 2025\n\nSince 2020 trade between Belarus and Perm Krai has grown from $210 million to $550 million in 2024.",
        ["BY RU-PER turnover 210 2020-01..2020-12", "BY RU-PER turnover 550 2024-01..2024-12"],
        id="en_grown_since_a_year",
    ),
    pytest.param(
        "24 февраля 2025\n\nЭкспорт товаров в Гродненской области в 2024 году вырос на 6,5%. Экспорт в Россию вырос на 7%.",
        ["BY-HR RU exports none 2024-01..2024-12 +7%"],
        id="exports_within_a_region",
    ),
    pytest.param(
        "24 февраля 2025\n\nЭкспорт в Россию в Гродненской области в 2024 году вырос на 6,5%.",
        ["BY-HR RU exports none 2024-01..2024-12 +6.5%"],
        id="exports_within_a_region_to_russia",
    ),
    pytest.param(
        "24 февраля 2025\n\nЭкспорт товаров из Тульской области в Гродненскую область в 2024 году вырос на 6,5%.",
        ["BY-HR RU-TUL imports none 2024-01..2024-12 +6.5%"],
        id="exports_to_a_region",
    ),
    pytest.param(
        "12 января 2023\n\nПо итогам 10 месяцев 2022 года зафиксирован максимум по взаимному обороту с Россией товарами и услугами. Речь идет о сумме 41 млрд долларов.",
        ["BY RU turnover 41000 2022-01..2022-10"],
        id="it_is_about_goods_and_services",
    ),
    pytest.param(
        "12 января 2023\n\nОдна из проблем в торговле с Россией – отрицательное сальдо. В некоторые годы разбежка доходила до 6 млрд долларов.",
        ["BY RU balance -6000 undated"],
        id="the_gap_in_some_years",
    ),
    pytest.param(
        "12 January 2023\n\nOne of the problems in trade with Russia is its negative balance. In some years the difference reached $6 billion.",
        ["BY RU balance -6000 undated"],
        id="en_the_gap_in_some_years",
    ),
    pytest.param(
        "8 февраля 2023\n\nМы обязаны в этом году нарастить товарооборот с Мордовией и превзойти 215 млн долларов, которые мы наработали.",
        ["BY RU-MO turnover 215 undated"],
        id="to_outdo_what_was_earned",
    ),
    pytest.param(
        "8 февраля 2023\n\nЗадача – превысить 215 млн долларов товарооборота с Мордовией, достигнутые в прошлом году.",
        ["BY RU-MO turnover 215 2022-01..2022-12"],
        id="to_outdo_what_was_reached_last_year",
    ),
    pytest.param(
        "8 февраля 2023\n\nТоварооборот с Мордовией должен превысить 215 млн долларов, которые запланированы.",
        ["BY RU-MO turnover 215 undated target"],
        id="to_outdo_what_is_planned",
    ),
    pytest.param(
        "15 июля 2025\n\nБеларусь вошла в пятерку главных партнеров Санкт-Петербурга. Товарооборот в 2024 году составил 2,4 млрд долларов.",
        ["BY RU-SPE turnover 2400 2024-01..2024-12"],
        id="partners_of_a_city",
    ),
    pytest.param(
        "15 July 2025\n\nBelarus is among the main partners of St Petersburg. Trade came to $2.4 billion in 2024.",
        ["BY RU-SPE turnover 2400 2024-01..2024-12"],
        id="en_partners_of_a_city",
    ),
    pytest.param(
        "20 февраля 2023\n\nТоварооборот Костромской области с Беларусью в 2021 году вырос на 33 процента. Еще на 36 процентов он вырос в 2022 году и превысил 80 миллионов долларов.",
        [
            "BY RU-KOS turnover none 2021-01..2021-12 +33%",
            "BY RU-KOS turnover 80 2022-01..2022-12 +36%",
        ],
        id="by_so_much_it_grew",
    ),
    pytest.param(
        "20 февраля 2023\n\nТоварооборот Костромской области с Беларусью в 2021 году вырос на 33 процента. На 7 процентов он упал в 2022 году – до 75 миллионов долларов.",
        [
            "BY RU-KOS turnover none 2021-01..2021-12 +33%",
            "BY RU-KOS turnover 75 2022-01..2022-12 -7%",
        ],
        id="by_so_much_it_fell",
    ),
]


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_figures(text: str, expected: list[str]) -> None:
    assert told(text) == expected


HEDGES = [
    pytest.param("Товарооборот Тамбовской области с Беларусью превысил в 2023 году 5,5 млрд рублей.", "over", id="exceeded"),
    pytest.param("Оборот растет, превысив по итогам 2023 года 5,5 млрд рублей в торговле с Россией.", "over", id="having_exceeded"),
    pytest.param("Trade of Tambov Oblast with Belarus exceeded in 2023 $5.5 million.", "over", id="en_exceeded"),
    pytest.param("Товарооборот с Россией превысил показатель 2022 года и составил 5,5 млрд рублей.", "exact", id="another_level"),
    pytest.param("Trade with Russia exceeded the level of 2022 and came to $5.5 million.", "exact", id="en_another_level"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "hedge"), HEDGES)
def test_what_passes_a_sum_hedges_it_with_months_in_between(text: str, hedge: str) -> None:
    assert [figure.qualifier for figure in figures(text)] == [hedge]


SPEAKERS = [
    pytest.param("Об этом заявил Лев Боровой на встрече с мэром Ильей Моховым.\n\n«Мы вместе добились хороших результатов», – цитирует спикера пресс-служба.", "Лев Боровой", id="quotes_the_speaker"),
    pytest.param("Губернатор принял посла Беларуси Льва Борового.\n\n«Мы вместе добились хороших результатов», – цитирует Борового пресс-служба.", "Лев Боровой", id="surname_like_an_adjective"),
    pytest.param("Посол Игорь Толстой приехал в край.\n\n«Мы вместе добились хороших результатов», – цитирует Толстого агентство.", "Игорь Толстой", id="surname_like_an_adjective_met_first"),
    pytest.param("Lev Borovoy said so at a meeting with Ilya Mokhov.\n\n“We have come a long way together,” the speaker added.", "Lev Borovoy", id="en_the_speaker"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_who_is_quoted_is_whom_the_paragraph_before_tells_of(text: str, speaker: str) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == [speaker]
