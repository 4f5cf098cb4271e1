"""Plain news in Russian: whose "the region" is, goods of a part, bounds and exact sums, plans, weights."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

DATE = "Торговля\n\n14 ноября 2019\n\n"
YEAR = "2018-01..2018-12"
FACTS = [
    pytest.param("Рабочая группа Беларуси и Тульской области собралась в Минске. Товарооборот с российским регионом в 2018 году составил $43 млн.", [f"BY RU-TUL turnover 43 {YEAR}"], id="russian-region"),
    pytest.param("Беларусь и Тульская область обсудили торговлю. В российский регион в 2018 году поставлено товаров на 29 млн долларов.", [f"BY RU-TUL exports 29 {YEAR}"], id="into-russian-region"),
    pytest.param("Беларусь и Тульская область обсудили торговлю. Товарооборот с российскими регионами в 2018 году составил 29 млрд долларов.", [f"BY RU turnover 29000 {YEAR}"], id="russian-regions"),
    pytest.param("В 2018 году товарооборот с Россией составил 12 млрд долларов. Снижение импорта объясняют нефтью: ее ввезено 7,1 млн тонн против 7,6 млн.", [f"BY RU turnover 12000 {YEAR}"], id="weight-against-weight"),
    pytest.param("В 2018 году экспорт в Тульскую область составил 7,1 млн долларов против 7,6 млн в 2017-м.", [f"BY RU-TUL exports 7.1 {YEAR}", "BY RU-TUL exports 7.6 2017-01..2017-12"], id="sum-against-sum"),
    pytest.param("Экспорт мебели из Беларуси растет. В 2018 году республика вывезла ее на 361 млн долларов. Главный покупатель прежний: в Россию ушло продукции на 268 млн долларов.", [f"BY RU exports 268 {YEAR}"], id="main-buyer"),
    pytest.param("Товарооборот столицы Беларуси с Россией в 2018 году составил 13,9 млрд долларов. Из них 1,4 млрд приходится на торговлю с Москвой.", [f"BY-HM RU turnover 13900 {YEAR}", f"BY-HM RU-MOW turnover 1400 {YEAR}"], id="trade-of-the-capital"),
    pytest.param("В 2018 году товарооборот Тульской области с Беларусью составил 700 млн долларов. За первый квартал 2019 года стороны наторговали ещё на 169 млн.", [f"BY RU-TUL turnover 700 {YEAR}", "BY RU-TUL turnover 169 2019-01..2019-03"], id="another-sum-of-its-own-months"),
    pytest.param("В 2017 году товарооборот Тульской области с Беларусью составил 700 млн долларов. В 2018 году он вырос ещё на 69 млн долларов.", ["BY RU-TUL turnover 700 2017-01..2017-12"], id="growth-by-another-sum"),
    pytest.param("С Россией товарооборот в 2018 году составил 18 млрд долларов. Экспорт в Россию вырос на 1,1%, до 7 млрд, импорт понизился на 10,8% – 11 млрд.", [f"BY RU turnover 18000 {YEAR}", f"BY RU exports 7000 {YEAR} +1.1%", f"BY RU imports 11000 {YEAR} -10.8%"], id="lowered"),
    pytest.param("Внешняя торговля Тулы\n\nОборот Тульской области с Беларусью в 2018 году достиг 312 млн долларов, в том числе:\n– экспорт – 171 млн долларов;\n– импорт – 141 млн долларов.\n\nДоля Беларуси во внешней торговле области – 6%.", [f"BY RU-TUL turnover 312 {YEAR}", f"BY RU-TUL imports 171 {YEAR}", f"BY RU-TUL exports 141 {YEAR}"], id="share-behind-a-list"),
    pytest.param("Товарооборот с Тульской областью решено довести до 90 млн долларов.", ["BY RU-TUL turnover 90 undated target"], id="decided-to-bring-to"),
    pytest.param("Экспорт в Тульскую область предложено увеличить до 90 млн долларов.", ["BY RU-TUL exports 90 undated target"], id="proposed-to-raise-to"),
    pytest.param("В Туле обсудили вопросы увеличения товарооборота с Беларусью до 90 млн долларов.", ["BY RU-TUL turnover 90 undated target"], id="talks-on-raising-to"),
    pytest.param("В 2018 году экспорт в Тульскую область удалось нарастить до 90 млн долларов.", [f"BY RU-TUL exports 90 {YEAR}"], id="managed-to-raise-to"),
    pytest.param("Торговля Тульской области с Беларусью в 2018 году выросла до 520 млн долларов. По итогам года превысим миллиард.", [f"BY RU-TUL turnover 520 {YEAR}", "BY RU-TUL turnover 1000 2019-01..2019-12 forecast"], id="we-shall-exceed"),
    pytest.param("В 2018 году Тульская область продала белорусам товаров на 21 млн долларов, купила на 13,5 млн.", [f"BY RU-TUL imports 21 {YEAR}", f"BY RU-TUL exports 13.5 {YEAR}"], id="sold-to-them-and-bought"),
    pytest.param("Из Гродненской области в Тульскую в 2018 году везут шины и лифты – 19,7 млн долларов.", [f"BY-HR RU-TUL exports 19.7 {YEAR}"], id="carried-from-one-to-the-other"),
    pytest.param("Товарооборот Тульской области и Беларуси:\n2017 г. – 310 млн долларов\n2018 г. – 391,5 млн долларов\n\nЗа I квартал 2019 года внешнеторговый оборот составил 84,6 млн долларов.", ["BY RU-TUL turnover 310 2017-01..2017-12", f"BY RU-TUL turnover 391.5 {YEAR}", "BY RU-TUL turnover 84.6 2019-01..2019-03"], id="foreign-trade-behind-rows"),
    pytest.param("Торговля Тульской области с Беларусью в 2018 году выросла до 520 млн долларов. – Наш экспорт составил 300 млн, – пояснил министр промышленности области Олег Седов. – Покупаем технику: 90 млн долларов.", [f"BY RU-TUL turnover 520 {YEAR}", f"BY RU-TUL imports 300 {YEAR}", f"BY RU-TUL exports 90 {YEAR}"], id="minister-of-an-oblast"),
    pytest.param("В 2018 году тульские предприятия экспортировали продукции на 190 млн долларов. Треть ушла в Беларусь – 64 млн долларов.", [f"BY RU-TUL imports 64 {YEAR}"], id="a-third-went-to-belarus"),
    pytest.param("В 2018 году тульские предприятия экспортировали продукции на 190 млн долларов. Из них 64 млн долларов пришлось на Беларусь.", [f"BY RU-TUL imports 64 {YEAR}"], id="of-them-to-belarus"),
    pytest.param("Замминистра экономики Тульской области Инна Седова ждёт роста: «В 2018 году наши поставки белорусам дошли до 9,8 млн долларов».", [f"BY RU-TUL imports 9.8 {YEAR}"], id="our-supplies-to-a-people"),
    pytest.param("Торговля Тульской области с Беларусью за четыре месяца 2019 года составила 18,3 млн долларов. В прошлом году за эти месяцы было 15,7 млн.", ["BY RU-TUL turnover 18.3 2019-01..2019-04", "BY RU-TUL turnover 15.7 2018-01..2018-04"], id="last-year-in-these-months"),
    pytest.param("Торговля Тульской области с Беларусью за четыре месяца 2019 года составила 18,3 млн долларов. Годом ранее за это время было 15,7 млн.", ["BY RU-TUL turnover 18.3 2019-01..2019-04", "BY RU-TUL turnover 15.7 2018-01..2018-04"], id="a-year-ago-in-that-time"),
    pytest.param("В 2018 году экспорт в Тульскую область составил 61 млн долларов. Больше половины суммы (34 млн) обеспечили самосвалы, ещё 8 млн принесла мебель.", [f"BY RU-TUL exports 61 {YEAR}", f"BY RU-TUL exports 34 {YEAR}", f"BY RU-TUL exports 8 {YEAR}"], id="what-goods-brought"),
    pytest.param("В 2018 году импорт Тульской области из Беларуси составил 378 млн долларов, экспорт – 119 млн. Главные статьи ввоза – продовольствие и цемент: соответственно 92 и 31 млн долларов.", [f"BY RU-TUL exports 378 {YEAR}", f"BY RU-TUL imports 119 {YEAR}", f"BY RU-TUL exports 92 {YEAR}", f"BY RU-TUL exports 31 {YEAR}"], id="two-goods-of-one-way"),
    pytest.param("Минская область и Якутия в 2018 году довели взаимную торговлю до 47 млн долларов. Почти всё это – экспорт техники из Беларуси.\n\nЗа полгода 2019 года товарооборот составил 26,5 млн долларов.", [f"BY-MI RU-SA turnover 47 {YEAR}", "BY-MI RU-SA turnover 26.5 2019-01..2019-06"], id="trade-of-the-oblast-told-first"),
    pytest.param("Товарооборот России и Беларуси в 2018 году составил 35 млрд долларов.\n\n– Кто лидирует?\n\n– Москва – 9,6 млрд, Санкт-Петербург – 3,8 млрд. Есть и Тульская область: 2,1 млрд.\n\n– А что поставляет Беларусь?\n\n– Продовольствия продали на 6,5 млрд.", [f"BY RU turnover 35000 {YEAR}", f"BY RU-MOW turnover 9600 {YEAR}", f"BY RU-SPE turnover 3800 {YEAR}", f"BY RU-TUL turnover 2100 {YEAR}", f"BY RU exports 6500 {YEAR}"], id="back-to-all-behind-a-list"),
    pytest.param("Торговля Брестской области с Тульской областью за 2018 год составила 37,4 млн долларов. Годом ранее наша торговля с этим регионом сложилась на уровне 31 млн, из них 20 млн – экспорт.", [f"BY-BR RU-TUL turnover 37.4 {YEAR}", "BY-BR RU-TUL turnover 31 2017-01..2017-12", "BY-BR RU-TUL exports 20 2017-01..2017-12"], id="with-the-partner-told"),
    pytest.param("Торговля Тульской области с Брестской областью за 2018 год составила 37,4 млн долларов. В 2017 году торговля с областью сложилась на уровне 31 млн, экспорт – 20 млн.", [f"BY-BR RU-TUL turnover 37.4 {YEAR}", "BY-BR RU-TUL turnover 31 2017-01..2017-12", "BY-BR RU-TUL imports 20 2017-01..2017-12"], id="with-the-oblast-of-belarus"),
    pytest.param("За 2018 год торговля Тульской области и Беларуси превысила 50 млн долларов. По данным таможни, она составила 53,4 млн долларов.", [f"BY RU-TUL turnover 53.4 {YEAR}"], id="exact-behind-a-bound"),
    pytest.param("За 2018 год торговля Тульской области и Беларуси превысила 50 млн долларов. В 2017 году она составила 53,4 млн долларов.", [f"BY RU-TUL turnover 50 {YEAR}", "BY RU-TUL turnover 53.4 2017-01..2017-12"], id="no-bound-of-another-year"),
    pytest.param("Торговля Тульской области с Беларусью в 2018 году составила 50 млн долларов. Из них 20 млн – экспорт области, остальное – белорусские тракторы и молоко.", [f"BY RU-TUL turnover 50 {YEAR}", f"BY RU-TUL imports 20 {YEAR}"], id="the-rest-is-the-other-way"),
    pytest.param("Экспорт товаров Брестской области в Тульскую в 2018 году составил 98 млн долларов. Импорт – 14 млн долларов. Главные статьи экспорта – мясо и стекло. По мясу рост полуторакратный, до 21 млн долларов.", [f"BY-BR RU-TUL exports 98 {YEAR}", f"BY-BR RU-TUL imports 14 {YEAR}", f"BY-BR RU-TUL exports 21 {YEAR} +50%"], id="heads-goods-again"),
    pytest.param("В 2018 году Беларусь поставила в Тульскую область мебели на 41 млн долларов. К 2017 году экспорт прибавил 22%.", [f"BY RU-TUL exports 41 {YEAR} +22%"], id="growth-of-the-goods-told"),
    pytest.param("В 2018 году экспорт в Тульскую область составил 90 млн долларов, мебели – 41 млн долларов. Экспорт вырос на 22%.", [f"BY RU-TUL exports 90 {YEAR} +22%", f"BY RU-TUL exports 41 {YEAR}"], id="growth-of-all-beside-goods"),
    pytest.param("Торговля с Тульской областью в 2018 году составила 163 млн долларов. Планируется, что уже в этом году она вырастет до 180 млн долларов.", [f"BY RU-TUL turnover 163 {YEAR}", "BY RU-TUL turnover 180 2019-01..2019-12 target"], id="planned-that-already"),
    pytest.param("Торговля с Тульской областью в 2018 году составила 76 млн долларов. В этом году точно перейдем за 80.", [f"BY RU-TUL turnover 76 {YEAR}", "BY RU-TUL turnover 80 2019-01..2019-12 forecast"], id="we-shall-go-over"),
    pytest.param("Торговля с Тульской областью в 2018 году составила 76 млн долларов. В 2019 году дойдем до 80 млн долларов.", [f"BY RU-TUL turnover 76 {YEAR}", "BY RU-TUL turnover 80 2019-01..2019-12 forecast"], id="we-shall-get-to"),
    pytest.param("Торговля с Тульской областью в 2018 году составила 76 млн долларов. Снижение на 13% объясняется ценами.", [f"BY RU-TUL turnover 76 {YEAR} -13%"], id="fall-due-to-prices"),
    pytest.param("Торговля с Беларусью в 2018 году составила 50 млн долларов. «Наш экспорт достиг 20 млн долларов», – сказал заместитель председателя правительства Тульской области Олег Седов.", [f"BY RU-TUL turnover 50 {YEAR}", f"BY RU-TUL imports 20 {YEAR}"], id="deputy-head-of-the-government"),
    pytest.param("Экспорт Карелии в Белоруссию в 2018 году упал до 9,9 млн долларов (в 2017 году – 25,6 млн): почти прекратились поставки бумаги.", [f"BY RU-KR imports 9.9 {YEAR}", "BY RU-KR imports 25.6 2017-01..2017-12"], id="reason-behind-a-colon"),
    pytest.param("Экспорт Тульской области в Беларусь за девять месяцев 2019 года составил 16 млн долларов. В прошлом году за весь год было 17 млн. Импорт увеличился на 29%, до 12 млн.", ["BY RU-TUL imports 16 2019-01..2019-09", f"BY RU-TUL imports 17 {YEAR}", "BY RU-TUL exports 12 2019-01..2019-09 +29%"], id="last-year-for-the-whole-year"),
    pytest.param("Экспорт Тульской области в Беларусь за девять месяцев 2019 года составил 16 млн долларов. За весь 2018 год – 17 млн. Импорт увеличился на 29%, до 12 млн.", ["BY RU-TUL imports 16 2019-01..2019-09", f"BY RU-TUL imports 17 {YEAR}", "BY RU-TUL exports 12 2019-01..2019-09 +29%"], id="whole-year-and-back"),
    pytest.param("За девять месяцев 2019 года торговля Тульской области с Беларусью составила 16 млн долларов. В 2018 году торговля составила 27 млн. Экспорт достиг 12 млн.", ["BY RU-TUL turnover 16 2019-01..2019-09", f"BY RU-TUL turnover 27 {YEAR}", f"BY RU-TUL imports 12 {YEAR}"], id="year-that-goes-on"),
    pytest.param("Руководитель отделения посольства в Уфе Иван Кот встретился с вице-губернатором Оренбургской области. За 2018 год товарооборот составил 54 млн долларов, экспорт – 22 млн, импорт – 32 млн.", [f"BY RU-ORE turnover 54 {YEAR}", f"BY RU-ORE exports 22 {YEAR}", f"BY RU-ORE imports 32 {YEAR}"], id="branch-of-an-embassy"),
    pytest.param("Торговля Тульской области с Беларусью в 2018 году составила 54 млн долларов. В Туле открыт торговый дом, оборот которого за год превысил 12 млн рублей.", [f"BY RU-TUL turnover 54 {YEAR}"], id="turnover-of-a-shop"),
    pytest.param("В 2018 году товарооборот с Тульской областью составил 58 млн долларов. Это на 12% больше предыдущего года, но в 2014-м было больше 90 млн.", [f"BY RU-TUL turnover 58 {YEAR} +12%", "BY RU-TUL turnover 90 2014-01..2014-12"], id="this-is-more-but-once"),
    pytest.param("В 2018 году товарооборот с Тульской областью составил 58 млн долларов. К 2017 году торговля выросла на 7 процентов.", [f"BY RU-TUL turnover 58 {YEAR} +7%"], id="grown-against-a-year"),
    pytest.param("Товарооборот с Тульской областью составил 58 млн долларов, экспорт – 40 млн. Такие итоги 2018 года привел министр.", [f"BY RU-TUL turnover 58 {YEAR}", f"BY RU-TUL exports 40 {YEAR}"], id="such-are-the-results"),
    pytest.param("Товарооборот с Тульской областью в 2018 году составил 95 млн долларов: 61 млн – экспорт, еще 34 млн – импорт.", [f"BY RU-TUL turnover 95 {YEAR}", f"BY RU-TUL exports 61 {YEAR}", f"BY RU-TUL imports 34 {YEAR}"], id="another-sum-is-imports"),
    pytest.param("В 2018 году торговля с Тульской областью составила 61 млн долларов. Экспорт – 34 млн, импорт – 27 млн. За год мы прибавили 30 процентов.", [f"BY RU-TUL turnover 61 {YEAR} +30%", f"BY RU-TUL exports 34 {YEAR}", f"BY RU-TUL imports 27 {YEAR}"], id="we-have-added"),
    pytest.param("В 2018 году торговля Тульской и Гомельской областей составила 28 миллионов долларов, из которых 19 – это гомельские поставки.", [f"BY-HO RU-TUL turnover 28 {YEAR}", f"BY-HO RU-TUL exports 19 {YEAR}"], id="of-which-so-many-are-exports"),
    pytest.param("В 2018 году торговля с Тульской областью составила 28 миллионов долларов. Работают 25 компаний, из которых 19 – экспортеры.", [f"BY RU-TUL turnover 28 {YEAR}"], id="of-which-so-many-are-firms"),
    pytest.param("Экспорт мебели из Брестской области в Тульскую в 2018 году составил 18 млн долларов. Вообще Россия забирает 78 процентов брестской мебели. За год это 96 млн долларов.", [f"BY-BR RU-TUL exports 18 {YEAR}", f"BY-BR RU exports 96 {YEAR}"], id="in-general-russia"),
    pytest.param("За 2018 год оборот с Тульской областью вырос до 33 млн долларов, причем 96% – это экспорт.", [f"BY RU-TUL turnover 33 {YEAR}"], id="share-is-exports"),
    pytest.param("Товарооборот с Тульской областью в 2018 году составил 95 млн долларов. На 2019 год законтрактовано больше миллиарда рублей.", [f"BY RU-TUL turnover 95 {YEAR}"], id="signed-already"),
    pytest.param("В 2018 году товарооборот с Тульской областью составил 82 млн долларов. В текущем ожидается не менее 90 млн долларов.", [f"BY RU-TUL turnover 82 {YEAR}", "BY RU-TUL turnover 90 2019-01..2019-12 forecast"], id="in-the-current-one"),
    pytest.param("Экспорт Псковской области в Беларусь в 2018 году составил 26 млн долларов. Крупнейший покупатель псковских товаров – Витебская область. На нее пришлось 14 млн долларов.", [f"BY RU-PSK imports 26 {YEAR}", f"BY-VI RU-PSK imports 14 {YEAR}"], id="buyer-of-its-goods"),
    pytest.param("Товарооборот Гомельской и Тульской областей в 2018 году составил 10,4 млн долларов.\n\nСоседняя Курская область торгует с республикой активнее – 240 млн долларов.", [f"BY-HO RU-TUL turnover 10.4 {YEAR}", f"BY RU-KRS turnover 240 {YEAR}"], id="region-trades-with-the-republic"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_facts(text: str, expected: list[str]) -> None:
    assert told(DATE + text) == expected


def test_a_part_sold_to_russia_is_of_the_goods_sold_abroad() -> None:
    text = "В 2018 году на внешние рынки поставлено молочной продукции на 1 374 млн долларов. Основным рынком остается Россия, куда отгружено продукции на 1 151 млн долларов."
    (figure,) = extract(DATE + text).figures
    assert figure.product == "dairy products"


def test_a_headline_may_leave_out_that_its_sum_is_a_goal() -> None:
    text = "Тульская область и Беларусь: торговля до $100 млн в поле зрения\n\n14 ноября 2019\n\nБеларусь и Тульская область могут довести торговлю до $100 млн, сказал министр."
    assert told(text) == ["BY RU-TUL turnover 100 undated target"]


@pytest.mark.parametrize("office", ["дипломат", "представитель ведомства"])
def test_a_wider_word_stands_for_an_office(office: str) -> None:
    text = f"Делегация прибудет 10 октября, сообщил представитель МИД Андрей Карпов. «Мы рассчитываем на трехлетний план», – отметил {office}."
    assert [quote.speaker for quote in extract(text).quotes] == ["Андрей Карпов"]


def test_goods_told_with_trade_are_not_all_of_it() -> None:
    text = "Беларусь и Тульская область хотят удвоить поставки лифтов и довести торговлю до 90 млн долларов."
    (figure,) = extract(DATE + text).figures
    assert (figure.flow, figure.product) == ("turnover", None)


@pytest.mark.parametrize(
    ("text", "products"),
    [
        ("В 2018 году экспорт Тульской области в Беларусь составил 226 млн долларов. На долю металлопродукции приходится 62% экспорта, или 140 млн долларов.", [None, "metals"]),
        ("В 2018 году экспорт Гродненской области в Россию составил 1,96 млрд долларов. Львиную долю дают продукты питания: 1,2 млрд долларов.\n\n– В 2020 году хотим превысить 2 млрд, – сказал глава комитета.", [None, "food", None]),
    ],
)  # fmt: skip
def test_goods_of_a_part_and_of_what_is_told_behind_it(text: str, products: list[str]) -> None:
    assert [figure.product for figure in extract(DATE + text).figures] == products


def test_services_with_goods_counted_in_are_both() -> None:
    text = "Экспорт услуг в Россию в 2018 году составил 2,5 млрд долларов. С учетом товаров оборот с Россией превысил 50 млрд долларов."
    assert [f.product for f in extract(DATE + text).figures] == ["services", "goods and services"]
