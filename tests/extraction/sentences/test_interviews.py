"""Interviews: a question dates its answer, names the trade or asks of partners; the answer says the rest."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

EN = "Ryazan and Belarus\n\n10 August 2021\n\nThe consul has answered the questions of our newspaper about the affairs of neighbours.\n\n"
RU = "Рязань и Беларусь\n\n10 августа 2021 года\n\nКонсул ответил на вопросы нашей газеты о том, чем живет торговля двух соседей.\n\n"
SOLD_RU = "Рязань и Беларусь\n\n10 августа 2021 года\n\nИнтервью с министром экономики Рязанской области.\n\n"
LAST_EN = (
    EN + "– What was the turnover of Belarus and Ryazan Oblast last year?\n\n– $130 million.\n\n"
)
LAST_RU = (
    RU
    + "– Каким был товарооборот Беларуси с Рязанской областью в прошлом году?\n\n– Около 130 миллионов долларов.\n\n"
)
LAST = "BY RU-RYA turnover 130 2020-01..2020-12"
HALF = "BY RU-RYA {} 2021-01..2021-06"
INTERVIEWS = [
    pytest.param(LAST_EN + "– And the first half-year?\n\n– Minus 12 percent.", [LAST, "BY RU-RYA turnover none 2021-01..2021-06 -12%"], id="change-of-the-months-asked"),
    pytest.param(LAST_EN + "– And in the first half of the year?\n\n– Some 70 million, a fifth more.", [LAST, "BY RU-RYA turnover 70 2021-01..2021-06 +20%"], id="sum-of-the-months-asked"),
    pytest.param(LAST_EN + "Correspondent: What about the first quarter?\n\nConsul: Plus 7%. Our exports rose to $25 million.", [LAST, "BY RU-RYA turnover none 2021-01..2021-03 +7%", "BY RU-RYA exports 25 2021-01..2021-03"], id="who-speaks-before-a-colon"),
    pytest.param(LAST_EN + "– How about the first quarter?\n\n– We cannot boast. Belarusian supplies shrank to $18 million.", [LAST, "BY RU-RYA exports 18 2021-01..2021-03"], id="answer-in-the-second-sentence"),
    pytest.param(LAST_EN + "– What is the goal for the year?\n\n– $150 million.", [LAST, "BY RU-RYA turnover 150 2021-01..2021-12 target"], id="goal-for-the-year"),
    pytest.param(EN + "– How much did Belarus sell to Ryazan Oblast in 2020?\n\n– Goods for $80 million.\n\n– And this year?\n\n– In five months, $40 million.", ["BY RU-RYA exports 80 2020-01..2020-12", "BY RU-RYA exports 40 2021-01..2021-05"], id="flow-of-the-question-goes-on"),
    pytest.param(EN + "What did 2020 bring? Trade of Belarus with Ryazan Oblast of $130 million. And the first half-year of 2021? Some $70 million already.", [LAST, HALF.format("turnover 70")], id="questions-in-one-paragraph"),
    pytest.param(LAST_EN + "– How many guests came in the first half-year?\n\n– About 12 thousand. Our exports made $80 million.", [LAST, "BY RU-RYA exports 80 2020-01..2020-12"], id="question-of-something-else"),
    pytest.param(LAST_RU + "– А что с первым полугодием?\n\n– Хвалиться нечем: минус 12 процентов. Наши поставки упали до 30 миллионов.", [LAST, "BY RU-RYA turnover none 2021-01..2021-06 -12%", HALF.format("exports 30")], id="ru-change-and-sum"),
    pytest.param(LAST_RU + "– А за полугодие?\n\n– 70 миллионов, плюс 15 процентов.", [LAST, HALF.format("turnover 70") + " +15%"], id="ru-sum"),
    pytest.param(LAST_RU + "Корр.: А как дела в первом квартале?\n\nКонсул: Рост на 12 процентов.", [LAST, "BY RU-RYA turnover none 2021-01..2021-03 +12%"], id="ru-who-speaks"),
    pytest.param(LAST_RU + "– А в нынешнем?\n\n– Пока 40 миллионов.", [LAST, "BY RU-RYA turnover 40 2021-01..2021-12"], id="ru-this-one"),
    pytest.param(LAST_RU + "– А цель на год?\n\n– 150 миллионов.", [LAST, "BY RU-RYA turnover 150 2021-01..2021-12 target"], id="ru-goal"),
    pytest.param(LAST_RU + "– Сколько ждёте к концу года?\n\n– Думаю, 150 миллионов.", [LAST, "BY RU-RYA turnover 150 2021-01..2021-12 forecast"], id="ru-expected"),
    pytest.param(RU + "Торговля Беларуси с Рязанской областью в 2020 году составила 130 миллионов долларов. А что с первым полугодием? Минус 12 процентов.", [LAST, "BY RU-RYA turnover none 2021-01..2021-06 -12%"], id="ru-in-one-paragraph"),
    pytest.param(LAST_RU + "– А в первом квартале?\n\n– Оборот вырос до 40 миллионов. Но что мы ввозим? Металл и уголь.\n\n– А Калужская область?\n\n– Там скромнее: 30 миллионов.", [LAST, "BY RU-RYA turnover 40 2021-01..2021-03", "BY RU-KLU turnover 30 2021-01..2021-03"], id="ru-asks-himself"),
    pytest.param(RU + "– Какое место занимает Рязань среди ваших партнеров?\n\n– По итогам прошлого года десятое: 130 миллионов долларов. Впереди Тульская область, где 210 миллионов.", [LAST, "BY RU-TUL turnover 210 2020-01..2020-12"], id="ru-place-among-partners"),
    pytest.param(LAST_EN + "– Is it growing?\n\n– Yes, by 9 percent.\n\n– And what did 2019 bring?\n\n– 119 million.", [LAST + " +9%", "BY RU-RYA turnover 119 2019-01..2019-12"], id="asked-whether-it-grows"),
    pytest.param(LAST_EN + "– Less than before?\n\n– Almost 12 percent.\n\n– How many people work here?\n\n– Five, 40 percent of the staff.", [LAST + " -12%"], id="asked-whether-it-fell"),
    pytest.param(EN + "Trade of Belarus with Ryazan Oblast made $130 million in 2020, of it 70 million our exports.", [LAST, "BY RU-RYA exports 70 2020-01..2020-12"], id="of-it-our-exports"),
    pytest.param(EN + "Last year Belarus sold food to Ryazan Oblast for $20 million.\n\nQ. And what do you buy?\n\nA. Fish. For some $8 million.", ["BY RU-RYA exports 20 2020-01..2020-12", "BY RU-RYA imports 8 2020-01..2020-12"], id="what-do-you-buy"),
    pytest.param(LAST_RU + "– Рост есть?\n\n– Да, 9 процентов.\n\n– А сколько из них экспорт?\n\n– 70 миллионов.\n\n– А за первый квартал?\n\n– Сорок миллионов.", [LAST + " +9%", "BY RU-RYA exports 70 2020-01..2020-12", "BY RU-RYA turnover 40 2021-01..2021-03"], id="ru-asked-whether-it-grows-and-of-a-part"),
    pytest.param(RU + "В прошлом году Беларусь продала в Рязанскую область товаров на 20 миллионов долларов.\n\n– А что покупаете?\n\n– Трубы. На восемь миллионов.", ["BY RU-RYA exports 20 2020-01..2020-12", "BY RU-RYA imports 8 2020-01..2020-12"], id="ru-what-do-you-buy"),
    pytest.param(SOLD_RU + "– Сколько вы закупаете в Беларуси?\n\n– В 2020 году – на 130 миллионов долларов. Сами продали на 90 миллионов.", ["BY RU-RYA exports 130 2020-01..2020-12", "BY RU-RYA imports 90 2020-01..2020-12"], id="ru-bought-in-a-year"),
    pytest.param(SOLD_RU + "– Что берёте у белорусов?\n\n– Молоко, технику. За прошлый год ввезли на 43 миллиона долларов.", ["BY RU-RYA exports 43 2020-01..2020-12"], id="ru-bought-from-a-people"),
    pytest.param(SOLD_RU + "– Какие планы по экспорту в Беларусь?\n\n– В прошлом году было 43 миллиона долларов.", ["BY RU-RYA imports 43 2020-01..2020-12"], id="ru-asked-of-plans-told-of-last-year"),
    pytest.param(SOLD_RU + "– Рязанцы покупают в Беларуси технику. За прошлый год – на 43 миллиона долларов.", ["BY RU-RYA exports 43 2020-01..2020-12"], id="ru-goes-on-by-its-sum"),
    pytest.param(SOLD_RU + "– Рязанцы торгуют с Беларусью, но покупают меньше. На 2022 год цель – 150 миллионов долларов.", ["BY RU-RYA turnover 150 2022-01..2022-12 target"], id="ru-a-year-is-no-sum"),
]  # fmt: skip
CHANGES = [
    pytest.param(LAST_RU + "– Торговля выросла?\n\n– За пять месяцев товарооборот прибавил 31 процент, белорусский экспорт – 19.", [LAST, "BY RU-RYA turnover none 2021-01..2021-05 +31%", "BY RU-RYA exports none 2021-01..2021-05 +19%"], id="ru-size-alone"),
    pytest.param(LAST_EN + "In five months turnover added 31 percent and Belarusian exports – 19.", [LAST, "BY RU-RYA turnover none 2021-01..2021-05 +31%", "BY RU-RYA exports none 2021-01..2021-05 +19%"], id="size-alone"),
    pytest.param("Торговля\n\n14 октября 2009 года\n\nТоварооборот Беларуси и Рязанской области за январь–август составил $90 млн. Причина – падение цен на металл: он дает почти весь экспорт области в республику, который уменьшился вдвое, до $60 млн. «Белорусские товары держатся лучше, тут минус всего 11%», – отметил он.", ["BY RU-RYA turnover 90 2009-01..2009-08", "BY RU-RYA imports 60 2009-01..2009-08 -50%", "BY RU-RYA exports none 2009-01..2009-08 -11%"], id="ru-goods-of-one-side"),
    pytest.param("Trade\n\n14 October 2009\n\nTrade of Belarus and Ryazan Oblast in January-August was $90 million. Belarusian goods hold better, the minus is only 11% here.", ["BY RU-RYA turnover 90 2009-01..2009-08", "BY RU-RYA exports none 2009-01..2009-08 -11%"], id="goods-of-one-side"),
]  # fmt: skip
GAPS = [
    pytest.param("Trade deficit widens to $4bn\n\n15 September 2010\n\nBelarus' deficit in goods trade widened to $4 billion in January-July. Trade with Russia came to $15 billion. That left Belarus with a gap of $5 billion in trade with its neighbour.", ["BY RU turnover 15000 2010-01..2010-07", "BY RU balance -5000 2010-01..2010-07"], id="gap-and-headline-of-all"),
    pytest.param("Trade\n\n15 September 2010\n\nIn January-July exports to Russia were $5 billion, imports $10 billion. Belarus ended up $5 billion in the red in trade with Russia.", ["BY RU exports 5000 2010-01..2010-07", "BY RU imports 10000 2010-01..2010-07", "BY RU balance -5000 2010-01..2010-07"], id="ended-up-in-the-red"),
]  # fmt: skip
WHOSE = [
    pytest.param("District paper\n\nHome / News\n10 February 2011\n\nBrest Oblast on its trade\n\nForeign trade of Brest Oblast went up in 2010 to $4 billion.\n\nRussia remains the main partner: turnover made $2.1 billion.\n\nPresident of the Republic of Belarus\nNational Portal", ["BY-BR RU turnover 2100 2010-01..2010-12"], id="all-trade-of-the-oblast"),
    pytest.param("Итоги\n\n10 февраля 2021\n\nВнешнеторговый оборот Брестской области вырос в 2020 году до 3,9 млрд долларов.\n\nНа Россию пришлось 2,1 млрд долларов.\n\nПрезидент Республики Беларусь\nНациональный правовой портал Беларуси", ["BY-BR RU turnover 2100 2020-01..2020-12"], id="ru-all-trade-of-the-oblast"),
    pytest.param("Наш район\n\n2 апреля 2018 года\n\nОт нас до Бреста сто верст. Рассказывает экономист райисполкома.\n\nВ целом по области экспорт в Россию за прошлый год составил 1,3 млрд долларов.", ["BY-BR RU exports 1300 2017-01..2017-12"], id="ru-the-oblast-of-the-only-city"),
    pytest.param("Псковская и Витебская области договорились о ярмарках\n\n22 марта 2024\n\nМинистр Псковской области отметил, что поставки молока из области в республику выросли в 2023 году до 51 млн долларов.", ["BY RU-PSK imports 51 2023-01..2023-12"], id="ru-to-the-republic"),
    pytest.param("Pskov Oblast and Vitebsk Oblast agree on fairs\n\n22 March 2024\n\nThe minister noted that supplies of food from Pskov Oblast to the republic grew in 2023 to $51 million.", ["BY RU-PSK imports 51 2023-01..2023-12"], id="to-the-republic"),
    pytest.param("Ryazan\n\n14 December 2017\n\nExports of Belarusian goods to Ryazan Oblast grew in January-October to $17 million. The entire export of 2015 was worth $3 million.", ["BY RU-RYA exports 17 2017-01..2017-10", "BY RU-RYA exports 3 2015-01..2015-12"], id="entire-export-of-a-year"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*INTERVIEWS, *CHANGES, *GAPS, *WHOSE])
def test_facts(text: str, expected: list[str]) -> None:
    assert told(text) == expected
