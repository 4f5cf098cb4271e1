"""Percentages set apart from their sums, owners without their noun, forums in other cities: whose and which."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

CASES = [
    pytest.param('В 2022 году товарооборот Псковской области с Беларусью составил 184 млн долларов. Импорт из Беларуси подрос заметнее, 121,5%, хотя и база мала: 40,2 млн долларов.', ['BY RU-PSK turnover 184 2022-01..2022-12', 'BY RU-PSK exports 40.2 2022-01..2022-12 +21.5%'], id="faster-an-index"),
    pytest.param('В 2022 году экспорт Беларуси в Псковскую область просел, 93,4%.', ['BY RU-PSK exports none 2022-01..2022-12 -6.6%'], id="sank-an-index"),
    pytest.param('За январь-июнь 2023 года экспорт Беларуси в Чувашию снова растет, 51,9 млн долларов, или 126,1%.', ['BY RU-CU exports 51.9 2023-01..2023-06 +26.1%'], id="sum-or-index"),
    pytest.param('In 2022 trade between Belarus and Pskov Oblast grew faster, 118.5%, though the base was smaller: $80.7 million.', ['BY RU-PSK turnover 80.7 2022-01..2022-12 +18.5%'], id="en-faster-an-index"),
    pytest.param('В 2022 году экспорт Беларуси в Псковскую область вырос, по данным таможни, на 150%, до 60 млн долларов.', ['BY RU-PSK exports 60 2022-01..2022-12 +150%'], id="by-so-much"),
    pytest.param('В 2022 году экспорт Беларуси в Псковскую область вырос — плюс 130%, 40 млн долларов.', ['BY RU-PSK exports 40 2022-01..2022-12 +130%'], id="signed"),
    pytest.param('Поставки сахара из Беларуси в Самару за 2022 год выросли на 7,8% до $21 млн. Мебели продано на $9 млн, тут рост вдвое скромнее.', ['BY RU-SAM exports 21 2022-01..2022-12 +7.8%', 'BY RU-SAM exports 9 2022-01..2022-12'], id="half-the-growth"),
    pytest.param('Deliveries of sugar from Belarus to Samara in 2022 grew by 7.8% to $21 million. Furniture was sold for $9 million, the growth here being half as fast.', ['BY RU-SAM exports 21 2022-01..2022-12 +7.8%', 'BY RU-SAM exports 9 2022-01..2022-12'], id="en-half-as-fast"),
    pytest.param('Импорт из Беларуси в Костромскую область составил в 2022 году 18,6 млн долларов. «Белорусы отдают даром то, что немцы продают втрое дороже», – говорит директор завода.', ['BY RU-KOS exports 18.6 2022-01..2022-12'], id="dearer"),
    pytest.param('Товарооборот Липецкой области с Беларусью в 2022 году упал до 17,7 млн долларов. Липецкие поставки потеряли 38%, а белорусские — все 52%.', ['BY RU-LIP turnover 17.7 2022-01..2022-12', 'BY RU-LIP imports none 2022-01..2022-12 -38%', 'BY RU-LIP exports none 2022-01..2022-12 -52%'], id="the-other-ones"),
    pytest.param('Товарооборот Липецкой области с Беларусью в 2022 году составил 17,7 млн долларов. Белорусские поставки выросли на 38%, а липецкие — на 12%.', ['BY RU-LIP turnover 17.7 2022-01..2022-12', 'BY RU-LIP exports none 2022-01..2022-12 +38%', 'BY RU-LIP imports none 2022-01..2022-12 +12%'], id="the-other-ones-by"),
    pytest.param('Торговля Беларуси с Россией в 2022 году составила 27 млрд долларов. Белорусских товаров туда поставлено на 10 млрд долларов, ввезено российских на 17 млрд.', ['BY RU turnover 27000 2022-01..2022-12', 'BY RU exports 10000 2022-01..2022-12', 'BY RU imports 17000 2022-01..2022-12'], id="goods-there"),
    pytest.param('Trade of Belarus with Russia came to $27 billion in 2022. Belarusian goods worth $10 billion were shipped there, and Russian ones worth $17 billion were brought in.', ['BY RU turnover 27000 2022-01..2022-12', 'BY RU exports 10000 2022-01..2022-12', 'BY RU imports 17000 2022-01..2022-12'], id="en-goods-there"),
    pytest.param('Россия – главный рынок Беларуси, в 2022 году туда поставлено товаров на 10 млрд долларов.', ['BY RU exports 10000 2022-01..2022-12'], id="market-there"),
    pytest.param('Посол Беларуси посетил Омскую область. Министр назвал одну цифру: белорусских товаров в 2022 году завезли примерно на полмиллиарда долларов.', ['BY RU-OMS exports 500 2022-01..2022-12'], id="goods-of-a-year"),
    pytest.param("Belarus' ambassador visited Omsk Oblast. Belarusian goods in 2022 were imported for half a billion dollars.", ['BY RU-OMS exports 500 2022-01..2022-12'], id="en-goods-of-a-year"),
    pytest.param('В 2022 году Беларусь ввезла из Омской области российских товаров на 20 млн долларов.', ['BY RU-OMS imports 20 2022-01..2022-12'], id="own-imports"),
    pytest.param('Товарооборот Приморского края с Беларусью в 2022 году составил 24,9 млн долларов, при этом почти весь он, 23,8 млн долларов, приходится на белорусский экспорт.', ['BY RU-PRI turnover 24.9 2022-01..2022-12', 'BY RU-PRI exports 23.8 2022-01..2022-12'], id="almost-all-of-it"),
    pytest.param('Товарооборот Приморского края с Беларусью в 2021 году упал. В 2022 году он составил 24,9 млн долларов, при этом вырос белорусский экспорт.', ['BY RU-PRI turnover 24.9 2022-01..2022-12'], id="it-and-then-exports"),
    pytest.param('Пензенская область развивает связи с Беларусью\n\nНа полях Казанского форума вице-губернатор Иван Петров встретился с белорусской делегацией. Товарооборот с республикой в 2022 году составил 34,7 млн долларов.', ['BY RU-PNZ turnover 34.7 2022-01..2022-12'], id="forum-of-another-city"),
    pytest.param('Алтайский край и Беларусь: итоги встречи\n\nНа Московском инвестиционном форуме губернатор края встретился с послом Беларуси. Товарооборот с республикой в 2022 году составил 34,7 млн долларов.', ['BY RU-ALT turnover 34.7 2022-01..2022-12'], id="economic-forum"),
    pytest.param('Беларусь и Татарстан: итоги Казанского форума\n\nТоварооборот в 2022 году составил 334 млн долларов.', ['BY RU-TA turnover 334 2022-01..2022-12'], id="forum-of-the-region"),
    pytest.param('В комитете экономики облисполкома рассказали, как Могилевщина торгует с восточной соседкой.\n\nНа Россию в 2022 году пришлось 41,7% внешней торговли товарами области. В деньгах это 1,2 млрд долларов. Положительное сальдо составило 91 млн.', ['BY-MA RU turnover 1200 2022-01..2022-12', 'BY-MA RU balance 91 2022-01..2022-12'], id="trade-in-goods-of-the-oblast"),
    pytest.param('The economy committee told how Mogilev Oblast trades with its eastern neighbour.\n\nIn 2022 Russia accounted for 40% of the foreign trade of the oblast. In money it is $1.2 billion.', ['BY-MA RU turnover 1200 2022-01..2022-12'], id="en-trade-of-the-oblast"),
    pytest.param('В 2022 году товарооборот Беларуси с Тулой вряд ли превысил 255 млн долларов.', ['BY RU-TUL turnover 255 2022-01..2022-12'], id="hardly-more"),
    pytest.param('Экспорт Воронежской области в Беларусь по итогам января-мая составил 15 млн долларов. В январе-мае нынешнего года товарооборот достиг 71 млн долларов, это на 40% больше, чем в кризисные январь-май 2022-го.', ['BY RU-VOR imports 15 2023-01..2023-05', 'BY RU-VOR turnover 71 2023-01..2023-05 +40%'], id="crisis-months"),
    pytest.param('За первый квартал импорт Тулы из Беларуси составил 25 млн долларов. Это в полтора раза больше, чем в провальном первом квартале 2022-го.', ['BY RU-TUL exports 25 2023-01..2023-03 +50%'], id="poor-quarter"),
    pytest.param('По прогнозу, товарооборот Беларуси с Россией в 2023 году превысит 45 миллиардов долларов. Для сравнения: в 2012-м было без малого 44.', ['BY RU turnover 45000 2023-01..2023-12 forecast', 'BY RU turnover 44000 2012-01..2012-12'], id="just-short-bare"),
    pytest.param('Trade between Belarus and Russia came to $45 billion in 2022. In 2012 it was just short of 44.', ['BY RU turnover 45000 2022-01..2022-12', 'BY RU turnover 44000 2012-01..2012-12'], id="en-just-short-bare"),
    pytest.param('В 2023 году товарооборот Беларуси с Россией вряд ли превысит 45 миллиардов долларов.', ['BY RU turnover 45000 2023-01..2023-12 forecast'], id="hardly-will"),
    pytest.param('In 2023 trade between Belarus and Russia will hardly top $45 billion.', ['BY RU turnover 45000 2023-01..2023-12 forecast'], id="en-hardly-will"),
    pytest.param('In 2023 trade between Belarus and Russia is unlikely to exceed $45 billion.', ['BY RU turnover 45000 2023-01..2023-12 forecast'], id="en-unlikely"),
    pytest.param('Подписаны 19 документов. Самый крупный контракт, на поставку вагонов из Мордовии в Беларусь, заключил рузаевский завод: 640 млн рублей.', [], id="contract-set-off"),
    pytest.param('Белорусская делегация подписала в Ижевске три контракта. Самый крупный, на поставку 40 троллейбусов, оценивается в 900 млн рублей.', [], id="largest-of-deals"),
    pytest.param('The Belarusian delegation signed three contracts in Izhevsk, Udmurtia. The largest one, for the supply of 40 trolleybuses, is worth 900 million rubles.', [], id="en-largest-of-deals"),
    pytest.param('В 2022 году Беларусь нарастила поставки в Удмуртию. Самая крупная статья, поставки тракторов, – 9 млн долларов.', ['BY RU-UD exports 9 2022-01..2022-12'], id="largest-item"),
    pytest.param('Костромская область торгует с Беларусью. Всего предприятия области поставили в 2022 году белорусским партнерам товаров на 21,3 млн долларов.', ['BY RU-KOS imports 21.3 2022-01..2022-12'], id="all-to-partners-of-belarus"),
    pytest.param('Kostroma Oblast trades with Belarus. In all, companies of the oblast supplied Belarusian partners with goods worth $21.3 million in 2022.', ['BY RU-KOS imports 21.3 2022-01..2022-12'], id="en-all-to-partners-of-belarus"),
    pytest.param('Товарооборот Тюменской области с Беларусью за восемь месяцев составил 97,5 млн долларов. В Ишиме откроем сервисный центр, 80 миллионов рублей вложений. Думаю, по итогам года выйдем на 150 миллионов долларов.', ['BY RU-TYU turnover 97.5 2023-01..2023-08', 'BY RU-TYU turnover 150 2023-01..2023-12 forecast'], id="trade-again-by-year-end"),
    pytest.param('Trade of Tyumen Oblast with Belarus came to $97.5 million in eight months. We will open a service centre in Ishim, with an investment of 80 million rubles. I think by year-end we shall reach $150 million.', ['BY RU-TYU turnover 97.5 2023-01..2023-08', 'BY RU-TYU turnover 150 2023-01..2023-12 forecast'], id="en-trade-again-by-year-end"),
    pytest.param('Взаимная торговля Удмуртии и Белоруссии в 2022 году составила 71,2 млн долларов. Удмуртских товаров продано на 48,5 млн, белорусских куплено на 22,7 млн долларов.', ['BY RU-UD turnover 71.2 2022-01..2022-12', 'BY RU-UD imports 48.5 2022-01..2022-12', 'BY RU-UD exports 22.7 2022-01..2022-12'], id="goods-of-bought"),
    pytest.param('Товарооборот Беларуси и Твери в 2022 году вырос. Тверскими компаниями закуплено на 20 млн долларов.', ['BY RU-TVE exports 20 2022-01..2022-12'], id="bought-by-companies"),
    pytest.param('В 2022 году Могилевская область наторговала с Брянской на 241 млн долларов. Импорт рос быстрее экспорта: 99 млн, или 133%. Экспорт добавил 26% и дошел до 142 млн долларов.', ['BY-MA RU-BRY turnover 241 2022-01..2022-12', 'BY-MA RU-BRY imports 99 2022-01..2022-12 +33%', 'BY-MA RU-BRY exports 142 2022-01..2022-12 +26%'], id="faster-than"),
    pytest.param('In 2022 trade of Belarus with Tula came to $241 million. Imports grew faster than exports: $99 million, up 33%. Exports added 26% and reached $142 million.', ['BY RU-TUL turnover 241 2022-01..2022-12', 'BY RU-TUL imports 99 2022-01..2022-12 +33%', 'BY RU-TUL exports 142 2022-01..2022-12 +26%'], id="en-faster-than"),
    pytest.param('Товарооборот Владимирской области с Беларусью в 2022 году составил 128,3 млн долларов. Владимирские поставки сократились на треть, белорусские — всего на 8%.', ['BY RU-VLA turnover 128.3 2022-01..2022-12', 'BY RU-VLA imports none 2022-01..2022-12 -33.3%', 'BY RU-VLA exports none 2022-01..2022-12 -8%'], id="only-by"),
    pytest.param('Товарооборот Владимирской области с Беларусью в 2022 году составил 128,3 млн долларов.\n\nВ первом квартале спад замедлился. Оборот — 27,9 млн долларов, минус 4 процента.', ['BY RU-VLA turnover 128.3 2022-01..2022-12', 'BY RU-VLA turnover 27.9 2023-01..2023-03 -4%'], id="quarter-of-a-short-sentence"),
    pytest.param('Товарооборот Владимирской области с Беларусью в 2022 году составил 128,3 млн долларов.\n\nЗа пять месяцев стало легче. Товарооборот — 67,9 млн долларов.', ['BY RU-VLA turnover 128.3 2022-01..2022-12', 'BY RU-VLA turnover 67.9 2023-01..2023-05'], id="months-of-a-short-sentence"),
    pytest.param('Омская область торгует мукой\n\nОмская область в 2022 году продала за рубеж муки на 168 млн долларов.\n\nКрупнейшие покупатели:\n— Китай, 61 млн долларов;\n— Республика Беларусь, 11,4 млн долларов, мука и крупа;\n— Монголия, 9 млн.', ['BY RU-OMS imports 11.4 2022-01..2022-12'], id="lines-of-buyers"),
    pytest.param('Омская область торгует мукой\n\nОмская область в 2022 году продала за рубеж муки на 168 млн долларов.\n\nКрупнейшие покупатели:\n\nКитай: 61 млн долларов\n\nБеларусь: 11,4 млн долларов\n\nМонголия: 9 млн', ['BY RU-OMS imports 11.4 2022-01..2022-12'], id="rows-of-buyers"),
    pytest.param('Altai Krai food abroad\n\nAltai Krai exported food worth $168 million in 2022.\n\nThe largest buyers:\n— China, $61 million, rapeseed oil;\n— Belarus, $11.4 million, buckwheat, cheese;\n— Mongolia, $9 million.', ['BY RU-ALT imports 11.4 2022-01..2022-12'], id="en-lines-of-buyers"),
    pytest.param('Омская область покупает\n\nОмская область в 2022 году ввезла товаров на 168 млн долларов.\n\nКрупнейшие поставщики:\n— Китай, 61 млн долларов;\n— Беларусь, 11,4 млн долларов;\n— Монголия, 9 млн.', ['BY RU-OMS exports 11.4 2022-01..2022-12'], id="lines-of-sellers"),
    pytest.param('Омские аграрии нарастили экспорт\n\nОмская область в 2022 году экспортировала продукции АПК на 168 млн долларов. В Беларусь отправлено на 11,4 млн долларов.', ['BY RU-OMS imports 11.4 2022-01..2022-12'], id="part-that-went-to-belarus"),
    pytest.param('Омские аграрии и Беларусь\n\nОмская область в 2022 году экспортировала в республику зерна на 16 млн долларов. В Беларусь поехал и сыр.', ['BY RU-OMS imports 16 2022-01..2022-12'], id="sold-to-the-neighbour"),
    pytest.param('Вологодская область за январь-апрель нарастила экспорт в Беларусь на треть, до $58 млн. Импорт снизился на 7% и не дотянул до $20 млн. В результате положительное сальдо региона превысило $38 млн.', ['BY RU-VLG imports 58 2023-01..2023-04 +33.3%', 'BY RU-VLG exports 20 2023-01..2023-04 -7%', 'BY RU-VLG balance -38 2023-01..2023-04'], id="as-a-result-the-surplus"),
    pytest.param('Экспорт Вологодской области в Беларусь в январе-апреле – $58 млн. Год назад область продала белорусам металла всего на $31 млн.', ['BY RU-VLG imports 58 2023-01..2023-04', 'BY RU-VLG imports 31 2022-01..2022-04'], id="a-year-ago-is-no-way-back"),
    pytest.param('Больше половины экспорта Брестской области, 53,4%, уходит в Россию. За полугодие это 600 млн долларов.', ['BY-BR RU exports 600 2023-01..2023-06'], id="share-set-off"),
    pytest.param('За прошлый год Хакасия отправила белорусам алюминия и угля на $6,4 млн, получила взамен на $11,9 млн. Итого $18,3 млн.', ['BY RU-KK imports 6.4 2022-01..2022-12', 'BY RU-KK exports 11.9 2022-01..2022-12', 'BY RU-KK turnover 18.3 2022-01..2022-12'], id="in-all"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str]) -> None:
    assert told(f"15.09.2023\n\n{text}") == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("Газета «Звезда»\n\n№ 24 (1520), 1 апреля 2014 года\n\nНакануне 2 апреля мы спросили, как торгует область.", "2014-04-01", id="number-of-a-paper"),
        pytest.param("С соседями торгуем\n\n№ 24, 1 апреля 2014 г.\n\nВ канун 2 апреля корреспондент поинтересовался, как торгует Полесье.", "2014-04-01", id="number-and-day"),
        pytest.param("КАЛУГА, 20 ноября. Торговля с Белоруссией за десять месяцев этого года на 4,8% больше, чем за десять месяцев 2024 года.\n\nНа лифты в 2026 году фонд отложил 1,1 миллиарда рублей.", "2025-11-20", id="set-aside"),
        pytest.param("KALUGA, 20 November. Trade with Belarus in January-September this year was 4.8% more than in the nine months of 2024.\n\nFor lifts in 2026 the fund has reserved 1.1 billion rubles.", "2025-11-20", id="en-set-aside"),
    ],
)  # fmt: skip
def test_days(text: str, day: str) -> None:
    assert extract(text).published == day


ON_LEVEL = [
    pytest.param("За пять месяцев 2023 года получилось почти 112 процентов роста экспорта Беларуси в Россию по отношению к уровню прошлого года.", ["BY RU exports none 2023-01..2023-05 +12%"], id="ru_to_the_level"),
    pytest.param("In five months of 2023 Belarus had almost 112 percent of export growth to the level of last year in Russia.", ["BY RU exports none 2023-01..2023-05 +12%"], id="to_the_level"),
    pytest.param("За пять месяцев 2023 года получилось почти 12 процентов роста экспорта Беларуси в Россию к уровню прошлого года.", ["BY RU exports none 2023-01..2023-05 +12%"], id="ru_small"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ON_LEVEL)
def test_growth_on_a_level_is_an_index(text: str, expected: list[str]) -> None:
    assert told(text) == expected
