"""Flows by whose country they leave, sums of all the world beside a partner's, changes in money, goals told again."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

IN_RETURN = [
    pytest.param("Внешняя торговля Коми. В 2021 году экспорт в Беларусь составил 80 млн долларов. Белорусский импорт вырос на 12% и составил 50 млн долларов.", ["BY RU-KO imports 80 2021-01..2021-12", "BY RU-KO exports 50 2021-01..2021-12 +12%"], id="ru_adjective"),
    pytest.param("Внешняя торговля Коми. В 2021 году вывоз товаров из Коми в Беларусь достиг 80 млн долларов, белорусский импорт – 50 млн долларов.", ["BY RU-KO imports 80 2021-01..2021-12", "BY RU-KO exports 50 2021-01..2021-12"], id="ru_in_one_sentence"),
    pytest.param("В 2021 году Коми продала Беларуси товаров на 80 млн долларов. Объем белорусского импорта увеличился на 3%.", ["BY RU-KO imports 80 2021-01..2021-12", "BY RU-KO exports none 2021-01..2021-12 +3%"], id="ru_change_alone"),
    pytest.param("In 2021 Komi's exports to Belarus came to $80 million. Belarusian imports grew by 12% to $50 million.", ["BY RU-KO imports 80 2021-01..2021-12", "BY RU-KO exports 50 2021-01..2021-12 +12%"], id="en_adjective"),
    pytest.param("В 2021 году экспорт Коми в Беларусь составил 80 млн долларов. Белорусский импорт из Коми вырос на 12%.", ["BY RU-KO imports 80 2021-01..2021-12 +12%"], id="ru_says_whence"),
    pytest.param("In 2021 Komi sold Belarus goods worth $80 million. Belarus imported timber for $50 million.", ["BY RU-KO imports 80 2021-01..2021-12", "BY RU-KO imports 50 2021-01..2021-12"], id="en_it_imported"),
    pytest.param("В 2021 году импорт из Коми в Беларусь составил 80 млн долларов. Белорусский импорт вырос на 12%.", ["BY RU-KO imports 80 2021-01..2021-12 +12%"], id="ru_same_side"),
]  # fmt: skip
OWN_COUNTRY = [
    pytest.param("В 2021 году товарооборот Коми и Беларуси составил 80 млн долларов. Посол Беларуси уточнила, что поставки из ее страны превысили 50 млн долларов.", ["BY RU-KO turnover 80 2021-01..2021-12", "BY RU-KO exports 50 2021-01..2021-12"], id="ru_from_her"),
    pytest.param("В 2021 году товарооборот Коми и Беларуси составил 80 млн долларов. Генконсул Беларуси отметил, что экспорт из его страны достиг 50 млн долларов.", ["BY RU-KO turnover 80 2021-01..2021-12", "BY RU-KO exports 50 2021-01..2021-12"], id="ru_from_his"),
    pytest.param("In 2021 trade between Komi and Belarus came to $80 million. The Belarusian ambassador said exports from her country exceeded $50 million.", ["BY RU-KO turnover 80 2021-01..2021-12", "BY RU-KO exports 50 2021-01..2021-12"], id="en_from_her"),
    pytest.param("In 2021 trade between Komi and Belarus came to $80 million. The Belarusian consul said supplies to his country reached $50 million.", ["BY RU-KO turnover 80 2021-01..2021-12", "BY RU-KO imports 50 2021-01..2021-12"], id="en_to_his"),
]  # fmt: skip
OF_ALL = [
    pytest.param("Внешняя торговля Коми в 2021 году. Главные партнеры – Китай и Беларусь. С государствами – членами Таможенного союза республика торговала на 500 млн долларов. Товарооборот с Беларусью составил 80 млн долларов.", ["BY RU-KO turnover 80 2021-01..2021-12"], id="ru_union"),
    pytest.param("Trade of Komi in 2021. The main partners are China and Belarus. Exports to the Customs Union came to $500 million, to Belarus $80 million.", ["BY RU-KO imports 80 2021-01..2021-12"], id="en_union"),
    pytest.param("В 2021 году экспорт Коми составил 500 млн долларов (во все страны). В Беларусь вывезено товаров на 80 млн долларов.", ["BY RU-KO imports 80 2021-01..2021-12"], id="ru_all_in_brackets"),
    pytest.param("In 2021 Komi's exports were $500 million (to all countries). To Belarus it sold goods for $80 million.", ["BY RU-KO imports 80 2021-01..2021-12"], id="en_all_in_brackets"),
    pytest.param("Экспорт Гомельской области – 5 млрд долларов, на Россию – больше половины. В 2021 году в Россию отгружено на 3 млрд долларов.", ["BY-HO RU exports 3000 2021-01..2021-12"], id="ru_half_to_russia"),
    pytest.param("Экспорт Гомельской области – 5 млрд долларов: больше половины ушло в Россию. В 2021 году в Россию отгружено на 3 млрд долларов.", ["BY-HO RU exports 3000 2021-01..2021-12"], id="ru_went_to_russia"),
    pytest.param("Коми ждет мебель\n\nВ 2021 году экспорт района без нефтепродуктов составил 80 млн долларов. Больше половины этого уходит в Россию.", [], id="ru_district"),
    pytest.param("Komi waits for furniture\n\nIn 2021 the district's exports came to $80 million. More than half of it goes to Russia.", [], id="en_district"),
    pytest.param("На 2025 год поставлена задача довести экспорт Беларуси во все страны до 50 млрд долларов, из которых 30 млрд долларов должна дать Россия.", ["BY RU exports 30000 2025-01..2025-12 target"], id="ru_russia_is_to_give"),
    pytest.param("Belarus is to bring exports to all countries to $50 billion in 2025, of which Russia should give $30 billion.", ["BY RU exports 30000 2025-01..2025-12 target"], id="en_russia_is_to_give"),
]  # fmt: skip
IN_MONEY = [
    pytest.param("В 2021 году Коми поставила в Беларусь рыбы на 80 млн долларов. В тоннах это на 9% больше, чем в 2020-м, а в деньгах на 4% меньше.", ["BY RU-KO imports 80 2021-01..2021-12 -4%"], id="ru_in_money"),
    pytest.param("В 2021 году в Коми из Беларуси поставлено сыра на 80 млн долларов. В физическом объеме поставки выросли на 9%, в стоимостном – на 14%.", ["BY RU-KO exports 80 2021-01..2021-12 +14%"], id="ru_by_value"),
    pytest.param("In 2021 Komi sold Belarus fish for $80 million. By weight that is 9% more than in 2020, in money terms 4% less.", ["BY RU-KO imports 80 2021-01..2021-12 -4%"], id="en_in_money"),
    pytest.param("In 2021 Komi sold Belarus fish for $80 million. In physical terms supplies rose by 9%, in value terms they fell by 4%.", ["BY RU-KO imports 80 2021-01..2021-12 -4%"], id="en_in_value"),
    pytest.param("В 2021 году Беларусь продала в Коми товаров на 80 млн долларов. Здесь динамика отрицательная: 97,9%.", ["BY RU-KO exports 80 2021-01..2021-12 -2.1%"], id="ru_trend"),
    pytest.param("В 2021 году Беларусь продала в Коми товаров на 80 млн долларов. Картина иная: 97,9% к прошлому году.", ["BY RU-KO exports 80 2021-01..2021-12 -2.1%"], id="ru_picture"),
    pytest.param("В 2013 году торговля Беларуси с Коми была 80 млн долларов. Экспорт подорожал на 8% до 50 млн долларов.", ["BY RU-KO turnover 80 2013-01..2013-12", "BY RU-KO exports 50 2013-01..2013-12 +8%"], id="ru_dearer"),
    pytest.param("В 2013 году торговля Беларуси с Коми была 80 млн долларов. Молоко подорожало на 8% до 1,5 доллара.", ["BY RU-KO turnover 80 2013-01..2013-12"], id="ru_milk_dearer"),
    pytest.param("В 2013 году торговля Беларуси с Коми была 80 млн долларов. Излишек составил 20 млн долларов в пользу Беларуси.", ["BY RU-KO turnover 80 2013-01..2013-12", "BY RU-KO balance 20 2013-01..2013-12"], id="ru_surplus"),
    pytest.param("В 2021 году торговля Беларуси с Коми достигла 80 млн долларов (115% к соответствующему промежутку 2020 года).", ["BY RU-KO turnover 80 2021-01..2021-12 +15%"], id="ru_stretch"),
]  # fmt: skip
TO_COME = [
    pytest.param("10.10.2022. За восемь месяцев товарооборот Коми с Беларусью составил 80 млн долларов. «Думаю, 120 миллионов к Новому году – цифра рабочая», – сказал министр.", ["BY RU-KO turnover 80 2022-01..2022-08", "BY RU-KO turnover 120 2022-01..2022-12 forecast"], id="ru_i_think"),
    pytest.param("10.10.2022. In eight months trade between Komi and Belarus came to $80 million. My guess is 120 million by year-end.", ["BY RU-KO turnover 80 2022-01..2022-08", "BY RU-KO turnover 120 2022-01..2022-12 forecast"], id="en_my_guess"),
    pytest.param("Коми и Беларусь хотят довести товарооборот до миллиарда долларов. В 2021 году он составил 80 млн долларов. Торговля Татарстана с Беларусью – 57 млрд рублей. Миллиард – задача на 2027 год, отметил министр Коми.", ["BY RU-KO turnover 1000 2027-01..2027-12 target", "BY RU-KO turnover 80 2021-01..2021-12", "BY RU-TA turnover 57000 2021-01..2021-12"], id="ru_goal_again"),
    pytest.param("Komi and Belarus want to bring trade to $1 billion. In 2021 it came to $80 million. Trade of Tatarstan with the republic was 57 billion rubles in 2021. A billion is the task for 2027, the minister of Komi said.", ["BY RU-KO turnover 1000 2027-01..2027-12 target", "BY RU-KO turnover 80 2021-01..2021-12", "BY RU-TA turnover 57000 2021-01..2021-12"], id="en_goal_again"),
    pytest.param("Komi and Belarus want to bring trade to $1 billion. Belarus and Omsk Oblast are planning more trade too. A billion is the task for 2027.", ["BY RU-KO turnover 1000 undated target", "BY RU-OMS turnover 1000 2027-01..2027-12 target"], id="goal_of_another"),
    pytest.param("Коми и Беларусь хотят довести товарооборот до миллиарда долларов. Беларусь и Омская область тоже намерены нарастить торговлю. Миллиард – задача на 2027 год.", ["BY RU-KO turnover 1000 undated target", "BY RU-OMS turnover 1000 2027-01..2027-12 target"], id="ru_goal_of_another"),
    pytest.param("Komi and Belarus want to bring trade to $1 billion. They plan new plants. Omsk Oblast sells grain to Belarus. A billion is the task for 2027.", ["BY RU-KO turnover 1000 2027-01..2027-12 target"], id="goal_again_behind_another"),
    pytest.param("В 2021 году товарооборот Коми и Беларуси составил 80 млн долларов. В 2022 году Коми получит 130 лифтов и 45 автобусов на 21 млн долларов.", ["BY RU-KO turnover 80 2021-01..2021-12"], id="ru_counted"),
    pytest.param("In 2021 trade between Komi and Belarus came to $80 million. In 2022 Komi will receive 130 lifts and 45 buses worth $21 million.", ["BY RU-KO turnover 80 2021-01..2021-12"], id="en_counted"),
    pytest.param("В 2021 году товарооборот Беларуси с Петербургом составил 80 млн долларов. Сюда не входит Ленинградская область. Экспорт республики – 50 млн долларов.", ["BY RU-SPE turnover 80 2021-01..2021-12", "BY RU-SPE exports 50 2021-01..2021-12"], id="ru_left_out"),
    pytest.param("In 2021 trade between Belarus and Saint Petersburg came to $80 million. This does not include Leningrad Oblast. Belarus' exports were $50 million.", ["BY RU-SPE turnover 80 2021-01..2021-12", "BY RU-SPE exports 50 2021-01..2021-12"], id="en_left_out"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), IN_RETURN + OWN_COUNTRY + OF_ALL + IN_MONEY + TO_COME
)
def test_told_from_one_side(text: str, expected: list[str]) -> None:
    """Each text gives the figures that it tells, and no others."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The turnover between Belarus and Penza Oblast of Russia reached $84 million in 2021.\n\nAccording to the governor, in 2021 the Russian region exported to Belarus goods worth $19 million, and their imports exceeded exports three times, reaching $65 million.", ["BY RU-PNZ turnover 84 2021-01..2021-12", "BY RU-PNZ imports 19 2021-01..2021-12", "BY RU-PNZ exports 65 2021-01..2021-12"], id="their_imports_of_a_region"),
    ],
)  # fmt: skip
def test_a_word_for_a_region_is_whose_imports_follow(text: str, expected: list[str]) -> None:
    assert told(text) == expected


NAMED_FIRST = [
    pytest.param("Орловская область и Белоруссия увеличили торговый оборот на 17%. По итогам 2023 года он составил 180 млн долларов. Импорт оценивается в 54 млн долларов. На экспорт пришлось 126 млн долларов.", ["BY RU-ORL turnover 180 2023-01..2023-12 +17%", "BY RU-ORL exports 54 2023-01..2023-12", "BY RU-ORL imports 126 2023-01..2023-12"], id="ru_region_first"),
    pytest.param("Россия и Беларусь увеличили взаимный торговый оборот до 50 млрд долларов в 2023 году. Экспорт составил 24 млрд, импорт – 26 млрд.", ["BY RU turnover 50000 2023-01..2023-12", "BY RU exports 24000 2023-01..2023-12", "BY RU imports 26000 2023-01..2023-12"], id="ru_the_country_first"),
    pytest.param("Oryol Oblast and Belarus have increased their trade turnover by 17%. In 2023 it came to $180 million. Imports are estimated at $54 million. Exports accounted for $126 million.", ["BY RU-ORL turnover 180 2023-01..2023-12 +17%", "BY RU-ORL exports 54 2023-01..2023-12", "BY RU-ORL imports 126 2023-01..2023-12"], id="region_first"),
    pytest.param("Belarus and Oryol Oblast have increased their trade turnover by 17%. In 2023 it came to $180 million. Imports are estimated at $54 million. Exports accounted for $126 million.", ["BY RU-ORL turnover 180 2023-01..2023-12 +17%", "BY RU-ORL imports 54 2023-01..2023-12", "BY RU-ORL exports 126 2023-01..2023-12"], id="country_first"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMED_FIRST)
def test_of_two_that_raised_their_trade_the_first_tells(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("2 December 2020. One more Russian governor is in the Palace of Independence: the President of Belarus is talking with the head of the Tula Region.\n\nThe turnover with the region has come to $300 million this year. Just under 170 of them are our exports.", ["BY RU-TUL turnover 300 2020-01..2020-12", "BY RU-TUL exports 170 2020-01..2020-12"], id="a governor is in the palace"),
        pytest.param("2 декабря 2020 года. Ещё один российский губернатор во Дворце Независимости: Президент Беларуси беседует с главой Тульской области.\n\nТоварооборот с регионом в этом году дошёл до $300 млн. Чуть меньше 170 из них – наш экспорт.", ["BY RU-TUL turnover 300 2020-01..2020-12", "BY RU-TUL exports 170 2020-01..2020-12"], id="a governor is in the palace in russian"),
        pytest.param("2 December 2020. The head of the Tula Region told the President of Belarus about plants. The turnover has come to $300 million this year. Just under 170 of them are our exports, he said.", ["BY RU-TUL turnover 300 2020-01..2020-12", "BY RU-TUL imports 170 2020-01..2020-12"], id="a head speaks"),
    ],
)  # fmt: skip
def test_a_governor_who_is_there_does_not_speak(text: str, expected: list[str]) -> None:
    assert told(text) == expected
