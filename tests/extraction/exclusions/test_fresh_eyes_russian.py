"""Plain sentences that rules made for rare ones must not touch: threats, averages, paces, starts of January."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

_DATE = "10 марта 2024\n\n"
FACTS = [
    pytest.param(f"{_DATE}Санкции угрожали торговле, но импорт Беларуси из России в 2023 году вырос на 7%.", ["BY RU imports none 2023-01..2023-12 +7%"], id="threatened_but"),
    pytest.param(f"{_DATE}Экспорт Брестской области в Россию в 2023 году вырос на 9% при среднем показателе по стране 6%.", ["BY-BR RU exports none 2023-01..2023-12 +9%"], id="beside_the_average"),
    pytest.param(f"{_DATE}Торговля с Тверской областью в 2023 году выросла на 14% – это выше среднего показателя по стране.", ["BY RU-TVE turnover none 2023-01..2023-12 +14%"], id="that_is_above_average"),
    pytest.param("10 March 2024\n\nTrade with Tver Oblast grew by 14% in 2023 – faster than the national average.", ["BY RU-TVE turnover none 2023-01..2023-12 +14%"], id="en_above_average"),
    pytest.param(f"{_DATE}С начала января 2024 года поставки в Тверскую область выросли на 4%.", ["BY RU-TVE exports none 2024-01..2024-12 +4%"], id="since_the_start_of_january"),
    pytest.param(f"{_DATE}При таких темпах мы ставим задачу довести торговлю с Тверской областью до 90 млн долларов в 2025 году.", ["BY RU-TVE turnover 90 2025-01..2025-12 target"], id="at_this_pace_a_task"),
    pytest.param("10 March 2024\n\nIf this pace continues, we plan to bring trade with Tver Oblast to $90 million in 2025.", ["BY RU-TVE turnover 90 2025-01..2025-12 target"], id="en_at_this_pace_a_plan"),
    pytest.param(f"{_DATE}В 2024 году экспорт в Тверскую область не превысит 60 млн долларов.", ["BY RU-TVE exports 60 2024-01..2024-12 forecast"], id="will_not_exceed"),
    pytest.param(f"{_DATE}В 2023 году Беларусь поставила рекордные объемы продуктов питания в Россию – на 6 млрд долларов.", ["BY RU exports 6000 2023-01..2023-12"], id="record_volumes_supplied"),
    pytest.param(f"{_DATE}Экспорт и импорт Беларуси с Россией и Индией растут: с Россией – на 4% и 7% соответственно в 2023 году.", ["BY RU exports none 2023-01..2023-12 +4%", "BY RU imports none 2023-01..2023-12 +7%"], id="two_flows_in_order"),
    pytest.param(f"{_DATE}Аграрии собрали 40 центнеров с гектара, экспорт в Россию в 2023 году вырос на 9%.", ["BY RU exports none 2023-01..2023-12 +9%"], id="harvest_per_hectare"),
    pytest.param(f"{_DATE}Летось мы продали в Тверскую область техники на 30 млн долларов, а сёлета – на 10 млн долларов.", ["BY RU-TVE exports 30 2023-01..2023-12", "BY RU-TVE exports 10 2024-01..2024-12"], id="words_of_local_papers"),
    pytest.param(f"{_DATE}Экспорт в Казахстан вырос на 4%. Это меньше, чем с Россией: торговля с ней в 2023 году прибавила 9%.", ["BY RU turnover none 2023-01..2023-12 +9%"], id="than_with_russia_itself"),
    pytest.param(f"{_DATE}На выставке в Минске рассказали, как растет торговля с Тверской областью: товарооборот превысил 140 млн долларов в 2023 году.", ["BY RU-TVE turnover 140 2023-01..2023-12"], id="told_at_an_exhibition"),
    pytest.param(f"{_DATE}На выставке гости из Тверской области отметили рост связей, оборот достиг 140 млн долларов за 2023 год.", ["BY RU-TVE turnover 140 2023-01..2023-12"], id="noted_at_an_exhibition"),
    pytest.param(f"{_DATE}Зависимость от поставок растет: импорт из России в 2023 году вырос на 12% и составил 24 млрд долларов.", ["BY RU imports 24000 2023-01..2023-12 +12%"], id="dependence_and_growth_behind_a_colon"),
    pytest.param(f"{_DATE}За время существования Союзного государства товарооборот Беларуси и России превысил 600 млрд долларов.", ["BY RU turnover 600000 undated"], id="over_the_life_of_the_union"),
    pytest.param(f"{_DATE}За четверть века товарооборот между Беларусью и Россией составил 550 млрд долларов.", ["BY RU turnover 550000 undated"], id="in_a_quarter_of_a_century"),
    pytest.param(f"{_DATE}Импорт Беларуси из России в 2023 году составил 24 млрд долларов. Всего экспорт достиг 25 млрд долларов.", ["BY RU imports 24000 2023-01..2023-12", "BY RU exports 25000 2023-01..2023-12"], id="in_all_the_other_way"),
    pytest.param(f"{_DATE}Товарооборот с Россией за январь составил 3 млрд долларов. К 2030 году экспорт планируется довести до 30 млрд долларов.", ["BY RU turnover 3000 2024-01..2024-01", "BY RU exports 30000 2030-01..2030-12 target"], id="goal_beside_the_sum_of_a_month"),
    pytest.param(f"{_DATE}В 2023 году товарооборот с Тверской областью составил 140 млн долларов. Договоренности, достигнутые в начале года, выполняются. Экспорт вырос на 12%.", ["BY RU-TVE turnover 140 2023-01..2023-12", "BY RU-TVE exports none 2023-01..2023-12 +12%"], id="deal_at_the_start_of_the_year"),
    pytest.param(f"{_DATE}Пять лет назад товарооборот с Тверской областью был 100 млн долларов, а сейчас 200. Рост на 15% отмечен в 2023 году.", ["BY RU-TVE turnover 100 2019-01..2019-12", "BY RU-TVE turnover none 2023-01..2023-12 +15%"], id="growth_of_its_own_year"),
    pytest.param(f"{_DATE}Товарооборот с Тверской областью за 2023 год составил 140 млн долларов. Начало года ознаменовалось открытием торгового дома. Экспорт составил 90 млн долларов.", ["BY RU-TVE turnover 140 2023-01..2023-12", "BY RU-TVE exports 90 2023-01..2023-12"], id="the_year_begun_with_a_house"),
    pytest.param(f"{_DATE}В 2023 году предприятия Могилевской области поставили продукции более чем на 900 млн долларов в 70 регионов России.", ["BY-MA RU exports 900 2023-01..2023-12"], id="over_so_much_to_seventy_regions"),
    pytest.param(f"{_DATE}Товарооборот Беларуси с Россией может быть, по словам посла, в 2024 году 50 млрд долларов.", ["BY RU turnover 50000 2024-01..2024-12 target"], id="may_be_as_the_envoy_says"),
    pytest.param(f"{_DATE}На фоне инвестиций, которые достигли 3 млрд долларов, товарооборот с Тверской областью за 2023 год составил 150 млн долларов.", ["BY RU-TVE turnover 150 2023-01..2023-12"], id="amid_investment_of_so_much"),
    pytest.param(f"{_DATE}В Омске рассказали о торговле с Беларусью на 150 млн долларов на форуме с Россией и Казахстаном в 2023 году.", ["BY RU-OMS turnover 150 2023-01..2023-12"], id="told_at_a_forum_with_another"),
    pytest.param(f"{_DATE}Беларусь экспортировала товаров на 24 млрд долларов в 80 российских регионов в 2023 году.", ["BY RU exports 24000 2023-01..2023-12"], id="to_eighty_regions_in_all"),
    pytest.param(f"{_DATE}Гомельская область в 2023 году продала товаров на 900 млн долларов в 60 регионов России.", ["BY-HO RU exports 900 2023-01..2023-12"], id="a_region_to_sixty_regions"),
    pytest.param(f"{_DATE}После девальвации в 2015 году экспорт Беларуси в Россию сократился до 10,4 млрд долларов.", ["BY RU exports 10400 2015-01..2015-12"], id="after_an_event_in_its_year"),
    pytest.param(f"{_DATE}При зависимости от внешних рынков, по словам экспертов, экспорт Беларуси в Тверскую область в 2023 году вырос на 9%.", ["BY RU-TVE exports none 2023-01..2023-12 +9%"], id="dependence_by_the_way"),
    pytest.param(f"{_DATE}Экспорт услуг в Россию, включая железнодорожные перевозки, составил 2 млрд долларов в 2023 году.", ["BY RU exports 2000 2023-01..2023-12"], id="services_with_freight"),
    pytest.param(f"{_DATE}Торговля с Тверской областью в 2023 году выросла с 60 млн до 90 млн долларов, с 2017 года – втрое.", ["BY RU-TVE turnover 60 undated", "BY RU-TVE turnover 90 2023-01..2023-12"], id="since_behind_another_growth"),
    pytest.param(f"{_DATE}Торговля с Тверской областью выросла с 60 млн до 90 млн долларов с 2017 года.", ["BY RU-TVE turnover 60 2017-01..2017-12", "BY RU-TVE turnover 90 undated"], id="since_behind_that_growth"),
    pytest.param(f"{_DATE}Наша задача – вернуться к прежней торговле с Тверской областью. Это 90 млн долларов, которых мы достигли в 2013 году.", ["BY RU-TVE turnover 90 2013-01..2013-12"], id="task_of_what_was_reached"),
    pytest.param("10 июня 2024\n\nТорговля с Тверской областью за четыре месяца 2023 года составила 60 млн долларов. В этом году рост к аналогичному периоду – 9%.", ["BY RU-TVE turnover 60 2023-01..2023-04", "BY RU-TVE turnover none 2024-01..2024-04 +9%"], id="this_year_behind_last_years_months"),
    pytest.param(f"{_DATE}Поставки в Тверскую область в 2023 году достигли 60 млн долларов. Это второе место в округе после Псковской области (90 млн долларов).", ["BY RU-TVE exports 60 2023-01..2023-12", "BY RU-PSK exports 90 2023-01..2023-12"], id="sum_of_the_better_one"),
    pytest.param(f"{_DATE}Товарооборот с Тверской областью в 2023 году достиг 60 млн долларов. Губернатор Псковской области посетил Минск. Товарооборот региона с Беларусью – 90 млн долларов.", ["BY RU-TVE turnover 60 2023-01..2023-12", "BY RU-PSK turnover 90 2023-01..2023-12"], id="a_visitors_own_turnover"),
    pytest.param(f"{_DATE}Товарооборот с Тверской областью в 2022 году достиг 60 млн долларов. В 2023 году подписали дорожную карту. Товарооборот вырос до 90 млн долларов.", ["BY RU-TVE turnover 60 2022-01..2022-12", "BY RU-TVE turnover 90 2023-01..2023-12"], id="a_later_year_opened_by_a_signing"),
    pytest.param(f"{_DATE}На 9% в торговле с Тверской областью выросла доля экспорта, в 2023 году он составил 60 млн долларов.", ["BY RU-TVE exports 60 2023-01..2023-12"], id="a_share_has_grown"),
    pytest.param(f"{_DATE}Товарооборот с Тверской областью в 2023 году составил 60 млн долларов, она на 9% отстаёт от Псковской области.", ["BY RU-TVE turnover 60 2023-01..2023-12"], id="behind_another_region"),
    pytest.param(f"{_DATE}Белорусские предприятия нарастили поставки в Тверскую область, за 2023 год их продажи составили 60 млн долларов.", ["BY RU-TVE exports 60 2023-01..2023-12"], id="sales_of_all_the_firms_of_a_country"),
    pytest.param(f"{_DATE}Товарооборот с Тверской областью в 2023 году достиг 60 млн долларов. Завод потерял заказы, мы просели на 9% в прошлом году по выпуску.", ["BY RU-TVE turnover 60 2023-01..2023-12"], id="we_lost_output"),
    pytest.param(f"{_DATE}В январе Минск посетил глава Псковской области. Товарооборот в 2023 году достиг 90 млн долларов. В феврале Минск посетил глава Тверской области. Экспорт Беларуси достиг 30 млн долларов.", ["BY RU-PSK turnover 90 2023-01..2023-12", "BY RU-TVE exports 30 2023-01..2023-12"], id="one_guest_after_another"),
    pytest.param(f"{_DATE}Товарооборот с Тверской областью в 2023 году достиг 60 млн долларов. Сегодня Минск посетил губернатор Псковской области. «За год экспорт вырос на 9%», – сказал он.", ["BY RU-TVE turnover 60 2023-01..2023-12", "BY RU-PSK exports none 2023-01..2023-12 +9%"], id="a_governor_tells_of_his_own"),
    pytest.param(f"{_DATE}Товарооборот с Тверской областью в 2023 году достиг 60 млн долларов. Минск посетила делегация Пермского края. Экспорт в край достиг 30 млн долларов.", ["BY RU-TVE turnover 60 2023-01..2023-12", "BY RU-PER exports 30 2023-01..2023-12"], id="into_the_guests_region"),
    pytest.param(f"{_DATE}В 2023 году с Тверской областью проведены встречи, открыты выставки. Товарооборот составил 60 млн долларов.", ["BY RU-TVE turnover 60 2023-01..2023-12"], id="a_year_of_meetings_ahead_of_all_sums"),
    pytest.param(f"{_DATE}В 2022 году Тверская область и Беларусь подписали план. Товарооборот тогда составил 60 млн долларов.", ["BY RU-TVE turnover 60 2022-01..2022-12"], id="then"),
    pytest.param(f"{_DATE}За пять лет работы отделения посольства экспорт, по данным статистики, вырос на 9% в 2023 году, до 60 млн долларов в Тверскую область.", ["BY RU-TVE exports 60 2023-01..2023-12 +9%"], id="over_years_of_work_in_one_year"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_figures(text: str, expected: list[str]) -> None:
    assert told(text) == expected


GOODS = [
    pytest.param("Только по товарам машиностроения экспорт в Тверскую область в 2023 году достиг 9 млн долларов.", "machinery", id="goods_of_one_industry_only"),
    pytest.param("Сыра в Россию отправили 90 тысяч тонн. Стоимость экспорта Беларуси в Россию в целом в 2023 году выросла на 9%.", None, id="value_of_all_exports_behind_tonnes"),
    pytest.param("Экспорт услуг в Россию, включая железнодорожные перевозки, составил 2 млрд долларов в 2023 году.", "services", id="services_with_freight"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GOODS)
def test_goods(text: str, expected: str | None) -> None:
    assert [figure.product for figure in extract(f"{_DATE}{text}").figures] == [expected]


NO_SPEECH = [
    pytest.param("The exhibition “one sky over two rivers” opened in Minsk. Mayor Lev Dubin visited it.", id="exhibition"),
    pytest.param("Mayor Lev Dubin was given the medal “for merits in developing trade.”", id="medal"),
]  # fmt: skip


@pytest.mark.parametrize("text", NO_SPEECH)
def test_a_name_in_small_letters_is_no_speech(text: str) -> None:
    assert not extract(text).quotes


def test_who_greets_a_namesake_still_speaks() -> None:
    text = 'Mayor Lev Dubin met Ambassador Lev Gorin. "Lev, you are always welcome in our town," the mayor said.'
    assert [quote.speaker for quote in extract(text).quotes] == ["Lev Dubin"]


def test_who_calls_a_thing_so_is_quoted() -> None:
    text = "«Наш надежный друг и сосед», – так назвал республику губернатор Лев Дубин. «Два берега одной реки», – так называется выставка."
    assert [(q.text, q.speaker) for q in extract(text).quotes] == [
        ("Наш надежный друг и сосед", "Лев Дубин")
    ]


NOT_OF_WHO_WAS_NAMED = [
    pytest.param("Министр Лев Дубин открыл выставку. «Нам по душе ваши тракторы и автобусы», – рассказал представитель делегации.", id="delegate"),
    pytest.param("Президент Татарстана Лев Дубин встретил гостей. «Нам по душе ваши тракторы и автобусы», – рассказал бизнесмен.", id="businessman"),
]  # fmt: skip


@pytest.mark.parametrize("text", NOT_OF_WHO_WAS_NAMED)
def test_who_is_no_minister_is_somebody_else(text: str) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == [None]
