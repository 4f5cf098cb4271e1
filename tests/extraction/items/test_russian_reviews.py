"""Reviews of a region's trade and news of customs, in the order in which they tell it; and the like in English."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

CASES = [
    pytest.param("20 октября 2023 года. За первое полугодие товарооборот Вологодской области с Беларусью прибавил ещё 17 процентов к уровню аналогичного периода 2022 года и составил 91,4 млн долларов.", ["BY RU-VLG turnover 91.4 2023-01..2023-06 +17%"], id="added-so-many-percent"),
    pytest.param("20 октября 2023 года. В 2022 году экспорт Беларуси в Пензенскую область потерял 14% к уровню 2021 года – 62 млн долларов.", ["BY RU-PNZ exports 62 2022-01..2022-12 -14%"], id="lost-so-many-percent"),
    pytest.param("20 октября 2023 года. В 2022 году экспорт Беларуси в Пензенскую область составил 86% к уровню 2021 года – 62 млн долларов.", ["BY RU-PNZ exports 62 2022-01..2022-12 -14%"], id="stands-at-so-many-percent"),
    pytest.param("2 ноября 2023 года. Сальдо внешней торговли Беларуси в январе–сентябре сложилось отрицательным и составило 1 млрд 210 млн долларов. С Россией оно также отрицательное – 3 млрд 150,4 млн долларов.", ["BY RU balance -3150.4 2023-01..2023-09"], id="called-negative-too"),
    pytest.param("2 ноября 2023 года. Сальдо внешней торговли Беларуси в январе–сентябре положительное – 1 млрд 210 млн долларов. В торговле с Россией – отрицательное, 3 млрд долларов.", ["BY RU balance -3000 2023-01..2023-09"], id="called-otherwise-in-trade-with-it"),
    pytest.param("16 мая 2024 года. Беларусь и Россия торгуют всё больше. По данным посольства, сальдо по итогам первого квартала – порядка 700 млн долларов. Тоже положительное.", ["BY RU balance 700 2024-01..2024-03"], id="told-by-the-next-word"),
    pytest.param("2 ноября 2023 года. Торговля Беларуси с Россией растёт. В январе–сентябре она показала положительную динамику – 33 млрд долларов.", ["BY RU turnover 33000 2023-01..2023-09"], id="no-balance-before-it"),
    pytest.param("November 2, 2023. The balance of Belarus' foreign trade in January–September was negative at $1.2 billion. With Russia it is negative too – $3.1 billion.", ["BY RU balance -3100 2023-01..2023-09"], id="negative-too"),
    pytest.param("8 февраля 2024 года. Надо было найти в России место для товаров на $2,9 млрд, которые раньше уходили в Европу. Экспорт Беларуси в Россию в 2023 году прибавил 7,4%.", ["BY RU exports none 2023-01..2023-12 +7.4%"], id="used-to-go-west"),
    pytest.param("February 8, 2024. Belarus had to place on the Russian market goods worth $2.9 billion that used to go to Europe. In 2023 exports to Russia grew by 7.4%.", ["BY RU exports none 2023-01..2023-12 +7.4%"], id="once-went-there"),
    pytest.param("8 февраля 2024 года. В 2023 году экспорт Беларуси в Россию составил 23 млрд долларов, раньше часть его шла через порты Литвы.", ["BY RU exports 23000 2023-01..2023-12"], id="went-by-other-ports"),
    pytest.param("2 марта 2023 года. За 2022 год товарооборот Орловской области с Белорусией составил 61,3 млн долларов, экспорт – 23,2 млн, импорт белоруских товаров – 38,1 млн.", ["BY RU-ORL turnover 61.3 2022-01..2022-12", "BY RU-ORL imports 23.2 2022-01..2022-12", "BY RU-ORL exports 38.1 2022-01..2022-12"], id="imports-of-their-goods-next"),
    pytest.param("2 марта 2023 года. За 2022 год товарооборот Орловской области с Беларусью составил 61,3 млн долларов: вывоз орловских товаров – 23,2 млн, ввоз белорусских – 38,1 млн.", ["BY RU-ORL turnover 61.3 2022-01..2022-12", "BY RU-ORL imports 23.2 2022-01..2022-12", "BY RU-ORL exports 38.1 2022-01..2022-12"], id="theirs-without-a-noun"),
    pytest.param("March 2, 2023. In 2022 the trade of Oryol Oblast with Belarus was $61.3 million, exports $23.2 million, imports of Belarusian goods $38.1 million.", ["BY RU-ORL turnover 61.3 2022-01..2022-12", "BY RU-ORL imports 23.2 2022-01..2022-12", "BY RU-ORL exports 38.1 2022-01..2022-12"], id="imports-of-their-goods-next-en"),
    pytest.param("15 сентября 2023 года. Товарооборот Калужской области с Беларусью растёт: 80 млн долларов в 2020-м, 105 – в 2021-м, 150 – в 2022-м.", ["BY RU-KLU turnover 80 2020-01..2020-12", "BY RU-KLU turnover 105 2021-01..2021-12", "BY RU-KLU turnover 150 2022-01..2022-12"], id="years-in-a-row-bare"),
    pytest.param("15 сентября 2023 года.\n\nВнешняя торговля Липецкой области\n\nПо импорту Беларусь в 2022 году – второй партнёр области после Китая: 67 млн долларов.", ["BY RU-LIP exports 67 2022-01..2022-12"], id="second-by-imports"),
    pytest.param("15 сентября 2023 года. По экспорту Липецкой области Беларусь в 2022 году стала второй после Китая – 67 млн долларов.", ["BY RU-LIP imports 67 2022-01..2022-12"], id="second-by-exports"),
    pytest.param("September 15, 2023. In exports, Belarus was the second partner of Lipetsk Oblast in 2022: $67 million.", ["BY RU-LIP imports 67 2022-01..2022-12"], id="second-by-exports-en"),
    pytest.param("15 сентября 2023 года. Крупнейший поставщик Липецкой области в 2022 году – Беларусь, 67 млн долларов.", ["BY RU-LIP exports 67 2022-01..2022-12"], id="chief-supplier"),
    pytest.param("15 сентября 2023 года. Липецкая область занимает третье место среди российских поставщиков Беларуси: 67 млн долларов в 2022 году.", ["BY RU-LIP imports 67 2022-01..2022-12"], id="among-suppliers"),
    pytest.param("September 15, 2023. The largest supplier of Lipetsk Oblast in 2022 was Belarus: $67 million.", ["BY RU-LIP exports 67 2022-01..2022-12"], id="chief-supplier-en"),
    pytest.param("September 15, 2023. Belarus ranks first among the suppliers of Lipetsk Oblast: $67 million in 2022.", ["BY RU-LIP exports 67 2022-01..2022-12"], id="first-among-suppliers-en"),
    pytest.param("15 сентября 2023 года. МАЗ – крупнейший поставщик автобусов в Липецкую область: в 2022 году на 5 млн долларов.", [], id="a-firm-supplies"),
    pytest.param("15 сентября 2023 года. Главным покупателем липецких товаров в 2022 году осталась Беларусь – 67 млн долларов.", ["BY RU-LIP imports 67 2022-01..2022-12"], id="buyer-of-their-goods"),
    pytest.param("15 сентября 2023 года. Крупнейший покупатель белорусских товаров в Черноземье – Липецкая область: 67 млн долларов в 2022 году.", ["BY RU-LIP exports 67 2022-01..2022-12"], id="buyer-of-our-goods"),
    pytest.param("15 сентября 2023 года. Ульяновская область и Беларусь вышли на паритет: в 2022 году и продали, и купили почти на 24 млн долларов.", ["BY RU-ULY imports 24 2022-01..2022-12", "BY RU-ULY exports 24 2022-01..2022-12"], id="both-sold-and-bought"),
    pytest.param("15 сентября 2023 года. Экспорт и импорт Ульяновской области в торговле с Беларусью в 2022 году сравнялись – по 24 млн долларов.", ["BY RU-ULY exports 24 2022-01..2022-12", "BY RU-ULY imports 24 2022-01..2022-12"], id="both-ways-alike"),
    pytest.param("September 15, 2023. In 2022 Ulyanovsk Oblast both sold to Belarus and bought from it $24 million worth of goods.", ["BY RU-ULY exports 24 2022-01..2022-12", "BY RU-ULY imports 24 2022-01..2022-12"], id="both-sold-and-bought-en"),
    pytest.param("15 сентября 2023 года. Экспорт и импорт Ульяновской области в торговле с Беларусью в 2022 году составили 24 млн долларов.", ["BY RU-ULY turnover 24 2022-01..2022-12"], id="both-ways-together"),
    pytest.param("15 сентября 2023 года. В 2022 году Тула и Рязань купили белорусских товаров на 12 млн долларов каждая.", ["BY RU-TUL exports 12 2022-01..2022-12", "BY RU-RYA exports 12 2022-01..2022-12"], id="each-of-two-regions"),
    pytest.param("September 15, 2023. In 2022 trade of Belarus with Ulyanovsk and Samara oblasts came to $12 million each.", ["BY RU-ULY turnover 12 2022-01..2022-12", "BY RU-SAM turnover 12 2022-01..2022-12"], id="each-of-two-regions-en"),
    pytest.param("September 15, 2023. Trade exceeds $100 million with each of 14 Russian regions.", [], id="each-of-many-regions"),
    pytest.param("15 сентября 2023 года. Почти на 90 млн долларов закупила в прошлом году Владимирская область в Беларуси.", ["BY RU-VLA exports 90 2022-01..2022-12"], id="bought-there-by-the-region"),
    pytest.param("15 сентября 2023 года. На 90 млн долларов закупила в прошлом году Беларусь во Владимирской области.", ["BY RU-VLA imports 90 2022-01..2022-12"], id="bought-there-by-us"),
    pytest.param("15 сентября 2023 года. В 2022 году удмуртских товаров белорусам продано на 44 млн долларов, а Удмуртией у них закуплено на 52 млн.", ["BY RU-UD imports 44 2022-01..2022-12", "BY RU-UD exports 52 2022-01..2022-12"], id="bought-from-them"),
    pytest.param("15 сентября 2023 года. Товарооборот Беларуси со Свердловской областью в 2022 году – 770 млн долларов, из них белорусских 290 млн, российских – 480 млн.", ["BY RU-SVE turnover 770 2022-01..2022-12", "BY RU-SVE exports 290 2022-01..2022-12", "BY RU-SVE imports 480 2022-01..2022-12"], id="ours-and-theirs"),
    pytest.param("15 сентября 2023 года. Тюмень взяла белорусской техники на 120 млн долларов. И это только за 2022 год.", ["BY RU-TYU exports 120 2022-01..2022-12"], id="for-all-the-year"),
    pytest.param("September 15, 2023. Tyumen took Belarusian machinery worth $120 million. That is for all of 2022.", ["BY RU-TYU exports 120 2022-01..2022-12"], id="for-all-the-year-en"),
    pytest.param("15 сентября 2023 года. На 30%, до 38 млн долларов, увеличился в 2022 году оборот Астраханской области с Беларусью.", ["BY RU-AST turnover 38 2022-01..2022-12 +30%"], id="by-so-much-to-a-sum-it-grew"),
    pytest.param("15 сентября 2023 года. На четверть (до 38 млн долларов) упал в 2022 году оборот Астраханской области с Беларусью.", ["BY RU-AST turnover 38 2022-01..2022-12 -25%"], id="by-a-quarter-to-a-sum-it-fell"),
    pytest.param("15 сентября 2023 года. Вдвое, до 38 млн долларов, упал в 2022 году оборот Астраханской области с Беларусью.", ["BY RU-AST turnover 38 2022-01..2022-12 -50%"], id="twofold-to-a-sum-it-fell"),
    pytest.param("15 сентября 2023 года. Экспорт Тульской области в Беларусь в 2022 году вырос на 30%, до 38 млн долларов, сократился импорт – на 12%, до 20 млн.", ["BY RU-TUL imports 38 2022-01..2022-12 +30%", "BY RU-TUL exports 20 2022-01..2022-12 -12%"], id="grew-to-a-sum-and-the-other-fell"),
    pytest.param("15 сентября 2023 года. Волгоградские овощи приехали к белорусам в 2022 году на сумму 7,4 млн долларов, на 40% большую, чем в 2021-м.", ["BY RU-VGG imports 7.4 2022-01..2022-12 +40%"], id="greater-by-so-much"),
    pytest.param("15 сентября 2023 года. Петербург продал белорусам на 2,1 млрд долларов, купил у них – на 1,3 млрд, итого за 2022 год 3,4 млрд.", ["BY RU-SPE imports 2100 2022-01..2022-12", "BY RU-SPE exports 1300 2022-01..2022-12", "BY RU-SPE turnover 3400 2022-01..2022-12"], id="months-of-the-whole"),
    pytest.param("15 сентября 2023 года. Тверская область. Экспорт в Беларусь – 21 млн долларов, импорт – 13 млн, всего за 2022 год 34 млн.", ["BY RU-TVE imports 21 2022-01..2022-12", "BY RU-TVE exports 13 2022-01..2022-12", "BY RU-TVE turnover 34 2022-01..2022-12"], id="whole-behind-its-ways"),
    pytest.param("15 сентября 2023 года. Что Белгородчина берёт у белорусов? Прежде всего тракторы – на 14 млн долларов за 2022 год.", ["BY RU-BEL exports 14 2022-01..2022-12"], id="what-do-they-buy"),
    pytest.param("12 апреля 2021 года. Экспорт Брестской области в Россию в 2020 году составил 1,6 млрд долларов, из них 380 млн пришлось на Москву.", ["BY-BR RU exports 1600 2020-01..2020-12", "BY-BR RU-MOW exports 380 2020-01..2020-12"], id="a-part-in-moscow"),
    pytest.param("12 апреля 2021 года. Брестчина в 2020 году: экспорт в Россию 1,6 млрд долларов, четверть его – 390 млн – осела в Москве.", ["BY-BR RU exports 1600 2020-01..2020-12", "BY-BR RU-MOW exports 390 2020-01..2020-12"], id="a-quarter-to-moscow"),
    pytest.param("April 12, 2021. Exports of Brest Oblast to Russia in 2020 came to $1.6 billion, a quarter of it, $390 million, went to Moscow.", ["BY-BR RU exports 1600 2020-01..2020-12", "BY-BR RU-MOW exports 390 2020-01..2020-12"], id="a-quarter-to-moscow-en"),
    pytest.param("12 апреля 2021 года. Часть вопросов Минск решает сам. Экспорт Беларуси в Россию в 2020 году – 13 млрд долларов, заявила Москва.", ["BY RU exports 13000 2020-01..2020-12"], id="moscow-decides-a-part"),
    pytest.param("12 апреля 2021 года. Кубань: в 2020 году поставки из края в Беларусь – 190 млн долларов (+15%), из республики – 105 млн.", ["BY RU-KDA imports 190 2020-01..2020-12 +15%", "BY RU-KDA exports 105 2020-01..2020-12"], id="from-the-other-side"),
    pytest.param("12 апреля 2021 года. В 2020 году поставки из Краснодарского края в Беларусь достигли 190 млн долларов, в край из республики – 105 млн.", ["BY RU-KDA imports 190 2020-01..2020-12", "BY RU-KDA exports 105 2020-01..2020-12"], id="to-this-side-from-the-other"),
    pytest.param("April 12, 2021. In 2020 supplies from Krasnodar Krai to Belarus reached $190 million, from Belarus – $105 million.", ["BY RU-KDA imports 190 2020-01..2020-12", "BY RU-KDA exports 105 2020-01..2020-12"], id="from-the-other-side-en"),
    pytest.param("15 сентября 2023 года. Экспорт и импорт Костромской области с Беларусью в 2022 году почти сравнялись: 31 и 33 млн долларов.", ["BY RU-KOS imports 31 2022-01..2022-12", "BY RU-KOS exports 33 2022-01..2022-12"], id="almost-alike-a-sum-each"),
    pytest.param("15 сентября 2023 года. 80%, большая часть поставок, приходится на Россию. Экспорт Брестской области в Россию в 2022 году – 900 млн долларов.", ["BY-BR RU exports 900 2022-01..2022-12"], id="greater-part"),
    pytest.param("15 сентября 2023 года. Экспорт Минской области в Россию в 2022 году без учёта реэкспорта вырос на 15% и составил 3,4 млрд долларов.", ["BY-MI RU exports 3400 2022-01..2022-12 +15%"], id="re-exports-left-out"),
    pytest.param("September 15, 2023. Excluding re-exports of Western goods, exports of Belarus to Russia amounted to $20 billion in 2022.", ["BY RU exports 20000 2022-01..2022-12"], id="re-exports-left-out-en"),
    pytest.param("15 сентября 2023 года. В равных долях экспорт и импорт: товарооборот Беларуси с Пензенской областью в 2022 году – 400 млн долларов.", ["BY RU-PNZ turnover 400 2022-01..2022-12"], id="equal-parts-of-a-turnover"),
]  # fmt: skip
GOODS = [
    pytest.param("1 марта 2022 года. За прошлый год импорт Тверской области из Беларуси составил 130 млн долларов. На 21 млн долларов закуплено мяса, на 13 млн – сыров, ещё на 9 млн долларов – тракторов.", ["exports 130 all", "exports 21 meat", "exports 13 cheese", "exports 9 tractors"], id="goods-that-a-sum-opens"),
    pytest.param("1 марта 2022 года. За прошлый год импорт Тверской области из Беларуси составил 130 млн долларов, из них на 21 млн – мясо, на 13 млн – мебель.", ["exports 130 all", "exports 21 meat", "exports 13 furniture"], id="of-them-for-so-much"),
    pytest.param("1 марта 2022 года. За прошлый год импорт Тверской области из Беларуси составил 130 млн долларов: мяса на 21 млн – больше, чем год назад, сыров на 13 млн.", ["exports 130 all", "exports 21 meat", "exports 13 cheese"], id="goods-before-their-sums"),
    pytest.param("1 марта 2022 года. За 2021 год экспорт Костромской области в Беларусь составил 71,5 тысячи долларов. Льняных тканей продано всего на 6 тысяч долларов.", ["imports 0.0715 all", "imports 0.006 textiles"], id="thousands-of-dollars-sold"),
    pytest.param("1 марта 2022 года. За 2021 год экспорт Костромской области в Беларусь составил 71,5 млн долларов. На ярмарке продано сыров на 60 тысяч рублей.", ["imports 71.5 all"], id="thousands-of-roubles-at-a-fair"),
    pytest.param("March 1, 2022. In 2021 Kostroma Oblast's imports from Belarus came to $131,000. Machine tools worth $22,000 were bought there.", ["exports 0.131 all", "exports 0.022 machinery"], id="thousands-of-dollars-worth"),
    pytest.param("15 сентября 2023 года. В 2022 году свои товары Орловщина отправила белорусским соседям на 18 млн долларов, обратно приехало на 44 млн.", ["imports 18 all", "exports 44 all"], id="went-back"),
    pytest.param("15 сентября 2023 года. В 2022 году Ульяновская область и продала больше (12 млн долларов), и купила больше (13 млн) белорусских товаров.", ["imports 12 all", "exports 13 all"], id="sold-more"),
    pytest.param("15 сентября 2023 года. Кузбасский уголь остаётся главной статьёй вывоза в Беларусь: в 2022 году его продали на 88 млн долларов.", ["imports 88 coal"], id="goods-by-a-pronoun"),
    pytest.param("15 сентября 2023 года. Россия – главный поставщик нефти в Беларусь: в 2022 году на 5 млрд долларов.", ["imports 5000 oil"], id="chief-supplier-of-goods"),
    pytest.param("15 сентября 2023 года. В 2022 году калининградцы ввезли из Беларуси товаров – от щебня до сыра – на 320 млн долларов.", ["exports 320 all"], id="from-one-to-another"),
    pytest.param("15 сентября 2023 года. Почти на 90 млн долларов закупила в 2022 году Владимирская область в Беларуси, треть этого (34 млн) дала техника.", ["exports 90 all", "exports 34 machinery"], id="almost-is-no-goods"),
    pytest.param("15 сентября 2023 года. В 2022 году импорт Тверской области из Беларуси составил 34 млн долларов: 13 млн – мясо, 5 млн – мебель, 4 млн – обувь.", ["exports 34 all", "exports 13 meat", "exports 5 furniture", "exports 4 footwear"], id="sums-open-their-goods"),
    pytest.param("15 сентября 2023 года. В 2022 году экспорт мебели из Беларуси составил 34 млн долларов: 13 млн – Тверь, 5 млн – Тула.", ["exports 34 furniture", "exports 13 furniture", "exports 5 furniture"], id="regions-behind-sums"),
    pytest.param("1 марта 2022 года. За прошлый год Гродненская область поставила в Россию мяса на 40 млн долларов, ещё на 20 млн – сыров.", ["exports 40 meat", "exports 20 cheese"], id="more-for-goods-behind"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_figures(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(("text", "lines"), GOODS)
def test_goods(text: str, lines: list[str]) -> None:
    found = [
        f"{f.flow} {float(f.value or 0) / 10**6:g} {f.product or 'all'}"
        for f in extract(text).figures
    ]
    assert found == lines
