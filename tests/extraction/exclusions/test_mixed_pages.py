"""Pages where trade of the two stands among loans, one factory's sales, shares and third countries."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

_TWO = "Belarus and Pskov Oblast\n\n14 April 2019\n\nTrade of Belarus and Pskov Oblast came to $90 million in 2018."
_RU_TWO = "Беларусь и Псковская область\n\n14 апреля 2019\n\nТоварооборот Беларуси и Псковской области в 2018 году составил 90 млн долларов."
_TRADE = "BY RU-PSK turnover 90 2018-01..2018-12"
_JANUARY = "BY RU-PSK turnover none 2019-01..2019-01"
_ROWS = "Pskov Oblast\n\nTrade turnover of Belarus with Pskov Oblast (mln. USD)\n\n"
_TRIO = ["BY RU-PSK exports 40 2018-01..2018-12", "BY RU-PSK imports 60.5 2018-01..2018-12", "BY RU-PSK balance -20.5 2018-01..2018-12"]  # fmt: skip
_ENVOY = "Ahead of the holiday Ambassador of Belarus to Russia Oleg Lipnik spoke to us.\n\n"

ASIDE = [
    pytest.param(f"{_TWO}\n\nMinsk also wants Moscow to release the last $200 million of a $1 billion loan.", id="part_of_a_loan"),
    pytest.param(f"{_TWO}\n\nRussia is to give the second $300 million of the $700 million credit line.", id="credit_line"),
    pytest.param(f"{_RU_TWO}\n\nМинск ждет от России 200 млн долларов последнего транша.", id="ru_tranche"),
    pytest.param(f"{_TWO}\n\nThe Vitebsk factory Zarya raised its export by 31% in 2018.", id="factory"),
    pytest.param(f"{_TWO}\n\nIn 2018 the company's exports to Russia went up by 12%.", id="company"),
    pytest.param(f"{_RU_TWO}\n\nФабрика «Заря» увеличила экспорт на 31% в 2018 году.", id="ru_factory"),
    pytest.param(f"{_RU_TWO}\n\nВ 2018 году экспорт завода в Россию вырос на 12%.", id="ru_of_a_plant"),
    pytest.param(f"{_TWO}\n\nRussia takes about half of Belarusian exports, up from 38% in 2016.", id="share_from"),
    pytest.param(f"{_RU_TWO}\n\nРоссия забирает почти половину белорусского экспорта, рост с 38% в 2016 году.", id="ru_share_from"),
    pytest.param(f"{_TWO}\n\n— And the Chinese, do they buy our cheese?\n\n— They do. In 2018 it was $20 million.", id="asked_of_others"),
    pytest.param(f"{_TWO}\n\nIt is ninth, behind Georgia, Armenia and Turkey, whose trade with Pskov Oblast exceeds $60 million.", id="trade_of_those_before"),
    pytest.param(f"{_TWO}\n\n— You also sell to Vietnam...\n\n— Only for $15 million in 2018.", id="asked_with_dots"),
    pytest.param(f"{_RU_TWO}\n\n— А что Китай?\n\n— В 2018 году было 20 млн долларов.", id="ru_asked_of_others"),
]  # fmt: skip

FACTS = [
    pytest.param(f"{_TWO} In January it fell by 8%. “There used to be $200 million,” he said.", [_TRADE, f"{_JANUARY} -8%", "BY RU-PSK turnover 200 undated"], id="used_to_be"),
    pytest.param(f"{_TWO} In January it fell by 8%. In the best years it came to $200 million.", [_TRADE, f"{_JANUARY} -8%", "BY RU-PSK turnover 200 undated"], id="best_years"),
    pytest.param(f"{_RU_TWO} В январе он упал на 8%. «А раньше было 200 млн долларов», – сказал он.", [_TRADE, f"{_JANUARY} -8%", "BY RU-PSK turnover 200 undated"], id="ru_used_to_be"),
    pytest.param(f"{_RU_TWO} В январе он упал на 8%. В лучшие годы было 200 млн долларов.", [_TRADE, f"{_JANUARY} -8%", "BY RU-PSK turnover 200 undated"], id="ru_best_years"),
    pytest.param(f"{_ROWS}2018 – 100,5 (92,0 % to 2017), incl. export – 40,0, import – 60,5, balance – minus 20,5.", ["BY RU-PSK turnover 100.5 2018-01..2018-12 -8%", *_TRIO], id="balance_minus"),
    pytest.param(f"{_ROWS}2018: 100.5 (+3%), exports 40.0, imports 60.5, balance minus 20.5", ["BY RU-PSK turnover 100.5 2018-01..2018-12 +3%", *_TRIO], id="bare_balance_minus"),
    pytest.param(f"{_TWO} From Belarus came tyres worth $50 million. In the return direction – metal worth $40 million.", [_TRADE, "BY RU-PSK exports 50 2018-01..2018-12", "BY RU-PSK imports 40 2018-01..2018-12"], id="return_direction"),
    pytest.param(f"{_TWO} Machinery for $50 million was brought from Belarus. In the opposite direction went metal for $40 million.", [_TRADE, "BY RU-PSK exports 50 2018-01..2018-12", "BY RU-PSK imports 40 2018-01..2018-12"], id="brought_from"),
    pytest.param(f"{_TWO}\n\nBelarus exported:\n\nmilk and cheese;\ntractors;\nfurniture – $12 million.", [_TRADE, "BY RU-PSK exports 12 2018-01..2018-12"], id="last_of_a_list"),
    pytest.param(f"{_TWO}\n\nBelarus imported:\n\nmetal;\nfertilizers – $7 million.", [_TRADE, "BY RU-PSK imports 7 2018-01..2018-12"], id="last_bought"),
    pytest.param(f"{_RU_TWO}\n\nБеларусь экспортировала:\n\nмолочную продукцию;\nтракторы;\nмебель – 12 млн долларов.", [_TRADE, "BY RU-PSK exports 12 2018-01..2018-12"], id="ru_last_of_a_list"),
    pytest.param("Dairies look beyond Russia\n\n3 May 2017\n\nBelarus expects its dairy exports to grow by 4% in volume this year.\n\nLast year the country shipped 180,000 tonnes of cheese abroad. Sales of dairy products to the Russian market shrank to $1.9 billion from $2.2 billion in 2014.", ["BY RU exports 1900 2016-01..2016-12", "BY RU exports 2200 2014-01..2014-12"], id="last_year_told_in_tonnes"),
    pytest.param("Belarus and Russia\n\n18 October 2022\n\nTrade of Belarus and Russia is expected to reach $50 billion by the end of 2022, the minister said.\n\n“I believe that trade of Belarus and Russia will come to $50 billion in 2022 with services included,” he added.", ["BY RU turnover 50000 2022-01..2022-12 forecast"], id="services_included_later"),
    pytest.param("Customs on trade of Pskov Oblast in 2018\n\nWith Belarus the region traded for $90 million. From Belarus are brought machinery and tyres for the sum of $50 million. In the return direction 40 million dollars - peat, rolled stock, glass and other things of the kind.", [_TRADE, "BY RU-PSK exports 50 2018-01..2018-12", "BY RU-PSK imports 40 2018-01..2018-12"], id="return_direction_alone"),
    pytest.param("— How will you remember 2018?\n\n— As a good year. Trade of Belarus and Russia was 29.4 billion dollars in ten months.\n\n29 December", ["BY RU turnover 29400 2018-01..2018-10"], id="year_to_remember"),
    pytest.param("— Чем вам запомнится 2018 год?\n\n— Хорошим годом. Товарооборот Беларуси и России за десять месяцев – 29,4 млрд долларов.\n\n29 декабря", ["BY RU turnover 29400 2018-01..2018-10"], id="ru_year_to_remember"),
    pytest.param(f"{_ENVOY}— In 2018 the overall trade reached 35 billion dollars.", ["BY RU turnover 35000 2018-01..2018-12"], id="envoy_tells_of_two"),
    pytest.param("In 2020 Belarus sold goods worth $12.8 billion to Russia and bought goods for $16.1 billion; the deficit of $3.3 billion was covered by services exports and loans.", ["BY RU exports 12800 2020-01..2020-12", "BY RU imports 16100 2020-01..2020-12", "BY RU balance -3300 2020-01..2020-12"], id="gap_covered"),
    pytest.param("In 2020 trade with Russia came to $28.9 billion. The budget deficit of $1 billion was covered by Russian loans.", ["BY RU turnover 28900 2020-01..2020-12"], id="budget_covered"),
    pytest.param("В 2020 году экспорт в Россию составил 12,8 млрд долларов, импорт – 16,1 млрд. Дефицит в 3,3 млрд долларов покрывается кредитами.", ["BY RU exports 12800 2020-01..2020-12", "BY RU imports 16100 2020-01..2020-12", "BY RU balance -3300 2020-01..2020-12"], id="ru_gap_covered"),
    pytest.param("Russia is the main partner of Belarus, a small open economy with a trade openness of 128% as of 2020.", [], id="openness"),
    pytest.param("Россия – главный партнер Беларуси. Экспортная квота в 2020 году составила 62% ВВП.", [], id="ru_quota"),
    pytest.param("The presidents of Russia and Belarus met in Moscow to discuss bilateral trade.\n\nBilateral trade had reached $38 billion and had grown over the year by 36%, a situation brought about by European Union sanctions.", ["BY RU turnover 38000 undated +36%"], id="owing_to_sanctions"),
    pytest.param("The Belarusian Statistics Committee reported that the trade deficit in January-March 2013 stood at $564 million after a surplus of $896 million a year before. Exports fell by 20.5% to $9.6 billion, and imports by 9.1% to $10.17 billion. By country, trade with Russia showed a deficit of $1.894 billion (exports $3.841 billion, imports $5.735 billion), trade with Kazakhstan a surplus of $136 million (exports $155 million, imports $20 million).", ["BY RU balance -1894 2013-01..2013-03", "BY RU exports 3841 2013-01..2013-03", "BY RU imports 5735 2013-01..2013-03"], id="all_countries_first"),
]  # fmt: skip


@pytest.mark.parametrize("text", ASIDE)
def test_what_is_not_of_the_two(text: str) -> None:
    assert told(text) == [_TRADE]


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_what_is_of_the_two(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("За январь-июнь 2016 года Россия и Беларусь наторговали на $10,865 млрд. Удельный вес Беларуси в российском внешнеторговом обороте не упал, а подрос — до 5,2% против 4,6%.", ["BY RU turnover 10865 2016-01..2016-06"], id="ru-weight-not-fallen"),
        pytest.param("In January-June 2016 Russia and Belarus traded for $10.9 billion. The weight of Belarus in the foreign trade of Russia has not fallen but grown, to 5.2% from 4.6%.", ["BY RU turnover 10900 2016-01..2016-06"], id="weight-not-fallen"),
        pytest.param("За 2008 год товарооборот Беларуси и России достиг 34 млрд долларов. Российский рынок принял белорусских товаров на 10 млрд 549 млн долларов, остальное составил ввоз из России.", ["BY RU turnover 34000 2008-01..2008-12", "BY RU exports 10549 2008-01..2008-12"], id="ru-the-rest-was-imports"),
        pytest.param("Sverdlovsk Oblast leads in trade with Belarus\n\nIn January-July 2024 Belarus' trade with the regions of the Urals exceeded $980 million, of which $382 million fell on Sverdlovsk Oblast.", ["BY RU turnover 980 2024-01..2024-07", "BY RU-SVE turnover 382 2024-01..2024-07"], id="regions-of-the-urals"),
        pytest.param("Meetings in Saint Petersburg\n\nThe guests of the forum came from many places.\n\nTalks were held for two days.\n\nThere were fairs and concerts.\n\nThe governor of Kaluga Oblast spoke of cooperation with Belarus. \"The foreign trade turnover between the region and Belarus in 2022 made up 467.8 million dollars. Export – 301.2 million dollars, import – 166.6 million dollars,\" he said.", ["BY RU-KLU turnover 467.8 2022-01..2022-12", "BY RU-KLU imports 301.2 2022-01..2022-12", "BY RU-KLU exports 166.6 2022-01..2022-12"], id="region-and-belarus"),
        pytest.param("The trade between Belarus and Belgorod Oblast may exceed $400 million by the end of 2024, the ambassador said. “Everything suggests that we will take the $400 million bar in December 2024,” the diplomat noted.", ["BY RU-BEL turnover 400 2024-01..2024-12 forecast"], id="month-of-the-year-foreseen"),
        pytest.param("\"In 2021 trade with Mari El was $58 million. We are glad to see this, though part of it comes from prices. The departure of certain companies gave us a chance, and we would like to use it in order to get to $100 million by 2025,\" he noted in Minsk.", ["BY RU-ME turnover 58 2021-01..2021-12", "BY RU-ME turnover 100 2025-01..2025-12 target"], id="to-get-to-by"),
    ],
)  # fmt: skip
def test_weights_rests_and_goals_told_again(text: str, expected: list[str]) -> None:
    assert told(text) == expected
