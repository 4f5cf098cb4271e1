"""All the trade that a share is of, years that trade grew over, and what now is held against."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

YEARS = "Over the past five years trade of Belarus with Tatarstan increased 2.4-fold."
LINES = [
    pytest.param("Tatarstan accounts for 4% of the trade between Belarus and Russia, which totalled $50 billion in 2022.", ["BY RU turnover 50000 2022-01..2022-12"], id="share_of_trade"),
    pytest.param("The share of Tula Oblast in the turnover of Belarus with Russia, which amounted to $43 billion in 2022, is 2%.", ["BY RU turnover 43000 2022-01..2022-12"], id="share_first"),
    pytest.param("На Тульскую область приходится 2% товарооборота Беларуси с Россией, который в 2022 году составил 43 млрд долларов.", ["BY RU turnover 43000 2022-01..2022-12"], id="ru_share_of_trade"),
    pytest.param("Tula Oblast sells to Belarus 30% of its cheese. The trade of Tula Oblast with Belarus in 2022, which made $43 million, grew.", ["BY RU-TUL turnover 43 2022-01..2022-12"], id="share_of_goods"),
    pytest.param(f"{YEARS} Exports grew 1.5 times to $300 million.", ["BY RU-TA exports 300 undated"], id="grown_over_years"),
    pytest.param("За последние пять лет товарооборот Беларуси с Татарстаном вырос в 2,4 раза. Экспорт увеличился в полтора раза – до 300 млн долларов.", ["BY RU-TA exports 300 undated"], id="ru_grown_over_years"),
    pytest.param("Over 2019-2022 trade of Belarus with Tatarstan totalled $5 billion. Exports came to $2 billion.", ["BY RU-TA turnover 5000 2019-01..2022-12", "BY RU-TA exports 2000 2019-01..2022-12"], id="sums_of_years"),
    pytest.param("Over 2020-2022 Tatarstan traded with Belarus for $5 billion. Exports of Belarus rose to $2 billion.", ["BY RU-TA turnover 5000 2020-01..2022-12", "BY RU-TA exports 2000 2020-01..2022-12"], id="risen_in_years_with_a_sum"),
    pytest.param("Over 2020-2022 trade of Belarus with Tatarstan came to $5 billion. Belarusian exports grew 1.5 times to $2 billion.", ["BY RU-TA turnover 5000 2020-01..2022-12", "BY RU-TA exports 2000 2020-01..2022-12"], id="grown_in_years_with_a_sum"),
    pytest.param("За 2020-2022 годы товарооборот Беларуси с Татарстаном составил 5 млрд долларов. Белорусский экспорт вырос до 2 млрд долларов.", ["BY RU-TA turnover 5000 2020-01..2022-12", "BY RU-TA exports 2000 2020-01..2022-12"], id="ru_risen_in_years_with_a_sum"),
    pytest.param("Over 2020-2022 trade of Belarus with Tatarstan doubled. Exports rose to $2 billion.", ["BY RU-TA exports 2000 undated"], id="risen_in_years_without_a_sum"),
    pytest.param("Trade of Belarus with Omsk Oblast has reached $80 million. But in 2013 we had twice as much. Of the sum, $47 million accounts for Belarusian deliveries.", ["BY RU-OMS turnover 80 undated", "BY RU-OMS exports 47 undated"], id="held_against_now"),
    pytest.param("Товарооборот Беларуси с Омской областью достиг 80 млн долларов. А в 2013 году был вдвое больше.", ["BY RU-OMS turnover 80 undated"], id="ru_held_against_now"),
    pytest.param("In 2022 exports of Grodno Oblast grew by 21%, with Russia's share at 54%.", [], id="share_of_what_grew"),
    pytest.param("Exports of Grodno Oblast to Russia rose by 18% in 2022. Overall, the region exported $2 billion worth of goods over the year (+21%), with Russia's share standing at 54%.", ["BY-HR RU exports none 2022-01..2022-12 +18%"], id="share_of_all_sold"),
    pytest.param("Экспорт Гродненской области в Россию вырос в 2022 году на 18%. Весь экспорт региона увеличился на 21%, доля России – 54%.", ["BY-HR RU exports none 2022-01..2022-12 +18%"], id="ru_share_of_all_sold"),
    pytest.param("In 2022 exports of Belarus to Tula Oblast grew by 21%, with the share of food at 54%.", ["BY RU-TUL exports none 2022-01..2022-12 +21%"], id="share_of_goods_in_it"),
    pytest.param("In 2021 trade of Belarus with Chuvashia amounted to $91 million. In 2022 it slowed down a bit, minus 20%, like with the whole of Russia.", ["BY RU-CU turnover 91 2021-01..2021-12", "BY RU-CU turnover none 2022-01..2022-12 -20%"], id="like_all_russia"),
    pytest.param("В 2021 году товарооборот Беларуси с Чувашией составил 91 млн долларов. В 2022 году он, как и в целом с Россией, упал на 20%.", ["BY RU-CU turnover 91 2021-01..2021-12", "BY RU-CU turnover none 2022-01..2022-12 -20%"], id="ru_like_all_russia"),
    pytest.param("In 2022 Moscow was the first partner of Belarus in Russia - $4.8 billion (64.1% to 2021). Next come Tyumen Oblast ($3.5 billion) and Moscow Oblast ($1.7 billion, 71%).", ["BY RU-MOW turnover 4800 2022-01..2022-12 -35.9%", "BY RU-TYU turnover 3500 2022-01..2022-12", "BY RU-MOS turnover 1700 2022-01..2022-12 -29%"], id="index_of_a_list"),
    pytest.param("In 2022 trade of Belarus with Moscow made $4.8 billion (64.1% to 2021). Next by its share comes Moscow Oblast ($1.7 billion, 40%).", ["BY RU-MOW turnover 4800 2022-01..2022-12 -35.9%", "BY RU-MOS turnover 1700 2022-01..2022-12"], id="shares_of_a_list"),
    pytest.param("Deputy Prime Minister of Belarus Ivan Harbuz met with Tula Oblast Governor Pavel Dudko.\n\nTrade in 2022 made $230 million. Belarus accounts for 9% of the oblast's foreign trade, and is third after China and Kazakhstan.", ["BY RU-TUL turnover 230 2022-01..2022-12"], id="share_of_another_whole"),
    pytest.param("In 2022 Tula Oblast bought goods for $68 million in Belarus and sold goods for $26 million. That makes $94 million of total turnover, third among CIS countries after Kazakhstan ($1.1 billion) and Armenia ($780 million).\n\nIn all of 2021 it was $112 million.", ["BY RU-TUL exports 68 2022-01..2022-12", "BY RU-TUL imports 26 2022-01..2022-12", "BY RU-TUL turnover 94 2022-01..2022-12", "BY RU-TUL turnover 112 2021-01..2021-12"], id="outranked_by_others_sums"),
    pytest.param("В 2022 году Тульская область купила в Беларуси товаров на 68 млн долларов, продала – на 26 миллионов. Это 94 миллиона общего оборота; третье место в СНГ – после Казахстана (1,1 млрд) и Армении (780 млн).", ["BY RU-TUL exports 68 2022-01..2022-12", "BY RU-TUL imports 26 2022-01..2022-12", "BY RU-TUL turnover 94 2022-01..2022-12"], id="ru_outranked_by_others_sums"),
    pytest.param("In 2022 the turnover of Belarus with Tatarstan shrank to $760 million from $1300 million in 2021 because Tatarstan exported less oil.", ["BY RU-TA turnover 760 2022-01..2022-12", "BY RU-TA turnover 1300 2021-01..2021-12"], id="reason_behind"),
    pytest.param("В 2022 году товарооборот Беларуси с Татарстаном упал до 760 млн долларов против 1,3 млрд в 2021-м, в основном из-за того, что татарстанская нефть пошла на экспорт.", ["BY RU-TA turnover 760 2022-01..2022-12", "BY RU-TA turnover 1300 2021-01..2021-12"], id="ru_reason_behind"),
    pytest.param("In 2022 the turnover of Belarus with Komi made $41 million; back in 2018 it was a third higher.", ["BY RU-KO turnover 41 2022-01..2022-12"], id="earlier_year_was_more"),
    pytest.param("В 2022 году товарооборот Беларуси с Коми составил 41 млн долларов, а в 2018-м был в полтора раза больше.", ["BY RU-KO turnover 41 2022-01..2022-12"], id="ru_earlier_year_was_more"),
    pytest.param("In 2022 Belarus sold goods to Tula Oblast for $20 million and bought twice as much.", ["BY RU-TUL exports 20 2022-01..2022-12"], id="the_other_flow_is_more"),
    pytest.param("Поставила Беларусь в Тульскую область в 2022 году на 20 млн долларов, а закупила вдвое больше.", ["BY RU-TUL exports 20 2022-01..2022-12"], id="ru_the_other_flow_is_more"),
    pytest.param("In 2022 trade of Belarus with Komi came to $18 million. The region delivers paper ($7 million) to Belarus and receives food ($2 million).", ["BY RU-KO turnover 18 2022-01..2022-12", "BY RU-KO imports 7 2022-01..2022-12", "BY RU-KO exports 2 2022-01..2022-12"], id="and_receives"),
    pytest.param("Trade between St. Petersburg and Belarus made 13 billion rubles in the first half of 2023.\n\nIn 2022 the turnover reached 26 billion rubles, making Belarus the city's No. 2 partner after China.", ["BY RU-SPE turnover 13000 2023-01..2023-06", "BY RU-SPE turnover 26000 2022-01..2022-12"], id="number_two_after"),
    pytest.param("The largest share of exports (60%) and imports (85.2%) of Gomel Oblast in 2022 fell to Russia.", [], id="share_of_each_flow"),
    pytest.param("Основной удельный вес экспорта (60%) и импорта (85,2%) товаров Гомельской области в 2022 году приходился на Россию, Украину (6,9% и 3,7% соответственно) и Казахстан (3,2% и 1,1%).", [], id="ru_share_of_each_flow"),
    pytest.param("Доля Беларуси в экспорте Тульской области в 2022 году выросла (5%), экспорт составил 20 млн долларов (112%), импорт – 30 млн долларов (104%).", ["BY RU-TUL imports 20 2022-01..2022-12 +12%", "BY RU-TUL exports 30 2022-01..2022-12 +4%"], id="ru_share_and_changes"),
    pytest.param("Основной удельный вес экспорта (63%) и импорта (57,1%) Могилевской области приходился на Россию, Украину (8,9% и 4,1% соответственно) и Казахстан (4,4% и 1,2%).", [], id="ru_list_of_shares"),
    pytest.param("The largest share of the exports (63%) and imports (82%) of Mogilev Oblast is that of Russia, then come Ukraine (8.9% and 4.1% respectively) and Kazakhstan (4% and 1%).", [], id="list_of_shares"),
    pytest.param("Доля России в торговле Гродненской области – 65%, экспорт – 5 млн долларов (112%), импорт – 4 млн долларов (98%).", ["BY-HR RU exports 5 undated +12%", "BY-HR RU imports 4 undated -2%"], id="ru_share_and_indices"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), LINES)
def test_a_sum_is_of_whom_and_when_the_words_say(text: str, lines: list[str]) -> None:
    dated = "5 июня 2023 года" if text[0] >= "А" else "5 June 2023"
    assert told(f"{dated}\n\n{text}") == lines
