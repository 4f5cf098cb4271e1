"""What a region of Russia sold to one country after another; "it" and "the latter"; plans some years ahead."""

from __future__ import annotations

import pytest

from tests.extraction.probing import expected, told

BUYERS = [
    pytest.param(
        "Предприятия Пермского края в 2020 году отправили за рубеж продукции АПК на 90 млн долларов. Отгрузки в Китай выросли на 5%, до 31 млн долларов, в Беларусь – на 8%, до 12 млн долларов, в Иран – снизились на 2%.",
        "M PER 12 2020 +8 [agricultural products]",
        id="how_each_moved_ru",
    ),
    pytest.param(
        "Companies of Perm Krai shipped goods worth $90 million abroad in 2020. Deliveries to China were up 5% at $31 million, to Belarus up 8% at $12 million.",
        "M PER 12 2020 +8",
        id="how_each_moved_en",
    ),
    pytest.param(
        "Импорт Пермского края в 2020 году составил 90 млн долларов. Из Китая ввезли товаров на 31 млн долларов, из Беларуси – на 12 млн долларов.",
        "X PER 12 2020",
        id="from_each_ru",
    ),
    pytest.param(
        "Perm Krai sold its cheese to four countries in 2020. To Kazakhstan it went for $31 million, to Belarus for $12 million.",
        "M PER 12 2020 [cheese]",
        id="to_each_en",
    ),
    pytest.param(
        "Пермский край получил в 2020 году 90 млн долларов инвестиций. Из Китая – 31 млн долларов, из Беларуси – 12 млн долларов.",
        "",
        id="investment_of_each_ru",
    ),
]

STANDS_FOR = [
    pytest.param(
        "Россия – главный торговый партнер Гродненщины. В 2019 году на нее пришлось больше половины внешнеторгового оборота области – 1,7 млрд долларов. Экспорт превысил 1,1 млрд долларов.",
        "T RU 1700 2019 BY-HR; X RU >1100 2019 BY-HR",
        id="it_fell_to_it_ru",
    ),
    pytest.param(
        "Russia remains the main trading partner of Grodno Oblast. In 2019 it accounted for a half of the oblast's foreign trade – $1.7 billion.",
        "T RU 1700 2019 BY-HR",
        id="it_accounted_en",
    ),
    pytest.param(
        "Китай – главный торговый партнер Гродненщины. В 2019 году на него пришлось больше половины внешнеторгового оборота области – 1,7 млрд долларов.",
        "",
        id="it_is_another_ru",
    ),
]

AHEAD = [
    pytest.param(
        "Беларусь и Томская область торгуют на 90 млн долларов. Поставим планку в 150 млн долларов и за два года ее возьмем.",
        "T TOM 90 ?; T TOM 150 2023 tgt",
        id="within_years_ru",
    ),
    pytest.param(
        "Задача Беларуси и Томской области на ближайшие четыре года – довести товарооборот до 150 млн долларов.",
        "T TOM 150 2025 tgt",
        id="task_for_years_ru",
    ),
    pytest.param(
        "The task for the next four years is to bring trade between Belarus and Tomsk Oblast to $150 million.",
        "T TOM 150 2025 tgt",
        id="task_for_years_en",
    ),
    pytest.param(
        "За два года товарооборот Беларуси и Томской области вырос до 150 млн долларов.",
        "T TOM 150 ?",
        id="grown_in_years_ru",
    ),
]

OF_ALL = [
    pytest.param(
        "Товарооборот Беларуси и России в 2020 году составил 29 млрд долларов. Внешнеторговое сальдо страны в целом сложилось отрицательным: минус 2 млрд долларов.",
        "T RU 29000 2020",
        id="balance_as_a_whole_ru",
    ),
    pytest.param(
        "Trade between Belarus and Russia was $29 billion in 2020. The country's overall trade deficit came to $2 billion.",
        "T RU 29000 2020",
        id="overall_deficit_en",
    ),
    pytest.param(
        "Заводы концерна в 2020 году поставили в Россию техники на 300 млн долларов. Общий экспорт концерна составил 500 млн долларов, включая поставки в Китай. До конца года там планируют прирост экспорта не ниже 7%.",
        "X RU 300 2020 [machinery]",
        id="goal_behind_total_with_others_ru",
    ),
    pytest.param(
        "Товарооборот Гродненской области с Россией в 2020 году составил 2 млрд долларов. Задание на год непростое: экспорт товаров должен вырасти на 9%.",
        "T RU 2000 2020 BY-HR",
        id="oblast_goal_ru",
    ),
    pytest.param(
        "До марта завод в Бресте получит от пермских строителей 40 млн рублей по договору. Товарооборот Беларуси и Пермского края в 2020 году составил 70 млн долларов.",
        "T PER 70 2020",
        id="by_contract_ru",
    ),
    pytest.param(
        "Экспорт Беларуси в Россию в 2020 году составил 13 млрд долларов.\n\n- Экспорт рыбы из России в Корею вырос до 800 млн долларов",
        "X RU 13000 2020",
        id="to_korea_ru",
    ),
]

BY_ITS_PLACE = [
    pytest.param(
        "Беларусь торгует с Псковской, Тверской и Тульской областями. С последней в 2020 году торговали на 74 млн долларов.",
        "T TUL 74 2020",
        id="the_last_ru",
    ),
    pytest.param(
        "Belarus trades with Pskov and Tula oblasts. Trade with the latter came to $74 million in 2020.",
        "T TUL 74 2020",
        id="the_latter_en",
    ),
    pytest.param(
        "Belarus trades with Pskov and Tula oblasts. Exports to the former came to $74 million in 2020.",
        "X PSK 74 2020",
        id="the_former_en",
    ),
    pytest.param(
        "Беларусь торгует с Тульской областью. В последнем квартале 2020 года товарооборот составил 74 млн долларов.",
        "T TUL 74 2020-10..12",
        id="the_last_quarter_ru",
    ),
    pytest.param(
        "Мурманская область продала Беларуси в 2020 году рыбы на 14 млн долларов.",
        "M MUR 14 2020 [fish]",
        id="fish_ru",
    ),
]

RESULTS = [
    pytest.param(
        "Итог восьми месяцев показывает: экспорт Беларуси в Россию достиг 10 млрд долларов.",
        "X RU 10000 2021-01..08",
        id="outcome_of_months_ru",
    ),
]


@pytest.mark.parametrize(
    ("text", "lines"), [*BUYERS, *STANDS_FOR, *AHEAD, *OF_ALL, *BY_ITS_PLACE, *RESULTS]
)
def test_what_is_told(text: str, lines: str) -> None:
    assert told(text, "2021-10-05") == expected(lines)
