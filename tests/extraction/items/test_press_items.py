"""Press items of newsrooms, embassies and machine translation: what they tell besides the plain figures."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.probing import expected, told

TULA = "Trade of Belarus with Tula Oblast\n\nTrade of Belarus with Tula Oblast came to $310 million in 2022. "
TULA_TOLD = "T TUL 310 2022"
TULA_RU = "Торговля Беларуси с Тульской областью\n\nТоварооборот Беларуси с Тульской областью составил $310 млн в 2022 году. "

# money that is no trade
NO_TRADE = [
    pytest.param("The bank is ready to lend the buyers 2.5 billion Russian rubles.", id="lend"),
    pytest.param("Another $12 million will be spent on new fire engines.", id="spent"),
    pytest.param(
        "It is planned to replace 140 lifts for a total of over $30 million.", id="replace"
    ),
    pytest.param(
        "The firms signed papers to the value of about $86 million. In all, the sum was over $200 million.",
        id="papers",
    ),
    pytest.param("The dairies may lose up to $70 million because of the ban.", id="lose"),
    pytest.param("A trading house opened in Tula has sold goods worth $9 million.", id="one-shop"),
    pytest.param("Belarusian builders have put up houses worth $25 million in Tula.", id="houses"),
    pytest.param(
        "Last year 12,000 tourists of the region left $4 million in Belarus.", id="tourists"
    ),
    pytest.param(
        "The oblast's budget is RUB 90 billion. Its deficit is RUB 3 billion.", id="budget-deficit"
    ),
    pytest.param(
        "There are 30 joint companies; their turnover exceeded RUB 5 billion.", id="own-turnover"
    ),
    pytest.param(
        "Agreements on purchases amounting to $2.3 million were reached.", id="agreements"
    ),
    pytest.param(
        "Asked about loans, the minister said that nothing was settled. Talks on the $600 million expected this year are suspended.",
        id="loans-before",
    ),
    pytest.param(
        "The exchange's turnover of milk powder in all destinations came close to $70 million.",
        id="all-destinations",
    ),
]
NO_TRADE_RU = [
    pytest.param(
        "Банк готов выдать покупателям кредит в 2,5 млрд российских рублей.", id="lend-ru"
    ),
    pytest.param("Завод продал в область машин на $9 млн.", id="one-plant-ru"),
]


@pytest.mark.parametrize("text", NO_TRADE)
def test_other_money_is_no_trade(text: str) -> None:
    assert told(TULA + text, "2023-05-10") == expected(TULA_TOLD)


@pytest.mark.parametrize("text", NO_TRADE_RU)
def test_other_money_is_no_trade_in_russian(text: str) -> None:
    assert told(TULA_RU + text, "2023-05-10") == expected(TULA_TOLD)


# plans that are trade, though no flow word stands beside them
@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param("We intend to reach $400 million.", "T TUL 400 ? tgt", id="reach"),
        pytest.param("The companies sold the region goods for $200 million in 2022.", "X TUL 200 2022", id="companies"),
        pytest.param("Supplies from the region – mainly steel, rubber and paper – cost $120 million.", "M TUL 120 2022", id="cost"),
        pytest.param("What comes from Belarus is mostly tractors and cheese, $180 million in all.", "X TUL 180 2022", id="what-comes"),
        pytest.param("What goes to Belarus was worth $130 million.", "M TUL 130 2022", id="what-goes"),
        pytest.param("Exports prevail in it: $180 million, or 58% of all the exports of the oblast to other countries.", "X TUL 180 2022", id="share-behind"),
    ],
)  # fmt: skip
def test_trade_worded_otherwise(text: str, line: str) -> None:
    assert told(TULA + text, "2023-05-10") == expected(f"{TULA_TOLD}; {line}")


FACTS = [
    # a third country that only tells where a partner lies; money of the USA
    pytest.param("The trade between Belarus and Orenburg Oblast, which borders on Kazakhstan, came to $63.4 million in 2022.", "T ORE 63.4 2022", id="borders"),
    pytest.param("Belarus' exports to Altai Krai, a neighbour of Kazakhstan, came to $44 million in 2022.", "X ALT 44 2022", id="neighbour"),
    pytest.param("Товарооборот Беларуси и Оренбургской области, граничащей с Казахстаном, составил $63 млн в 2022 году.", "T ORE 63 2022", id="borders-ru"),
    pytest.param("Export of Belarus to the Samara region in 2022 made 131,7 million dollars. USA, import - 104,3 million. USA.", "M SAM 104.3 2022; X SAM 131.7 2022", id="usa"),
    pytest.param("In 2022 the trade of Belarus with the\nSakhalin Region amounted to 1.7 billion\nRussian rubles, the office said.", "T SAK 1700 2022 RUB", id="broken-line"),
    # whose trade
    pytest.param("Tula Oblast is ninth among Russian regions in terms of trade with Mogilev Oblast. In 2022 export rose by 12% to $37 million.", "X TUL 37 2022 +12 BY-MA", id="ranked"),
    pytest.param("The Governor of Kostroma Oblast, Ivan Lapin, arrived in Vitebsk. The trade of Belarus with the oblast was $41 million in 2022, of which $29 million is our export.", "T KOS 41 2022; X KOS 29 2022", id="guest"),
    pytest.param("Days of Minsk in Perm\n\nDays of Minsk opened in Perm Krai. In 2022 the capital's enterprises sold goods worth $12 million to Perm Krai.", "X PER 12 2022 BY-HM", id="days-of-minsk"),
    pytest.param("Trade of Saratov Oblast with Belarus came to $24.8 million in 2022. \"Our task for 2023 is to bring the trade up to $30 million,\" the chairman of the Brest Oblast Executive Committee said.", "T SAR 24.8 2022; T SAR 30 2023 tgt", id="our-task"),
    pytest.param("Exports of Brest Oblast to Russia were $118 million in 2022. The fastest growth was in Tyumen Oblast, where sales tripled to $12 million.", "X RU 118 2022 BY-BR; X TYU 12 2022 +200 BY-BR", id="where-sales"),
    pytest.param("Экспорт Тюменской области в Беларусь растет. Всего за 2022 год поставлено товаров на $31 млн, в обратном направлении – на $52 млн.", "M TYU 31 2022; X TYU 52 2022", id="opposite-of-the-other-ru"),
    pytest.param("В 2022 году Беларусь продала в Россию продовольствия на $6 млрд. Из них $3 млрд пришлось на сыры, $1 млрд – на мясо.", "X RU 1000 2022 [meat]; X RU 3000 2022 [cheese]; X RU 6000 2022 [food]", id="fell-to-ru"),
    # what goes on
    pytest.param("The deficit in Belarus' trade with Russia was $114 million in January-June 2022. A year before it stood at $390 million.", "B RU -114 2022-01..06; B RU -390 2021-01..06", id="balance-goes-on"),
    pytest.param("Дефицит торговли Беларуси с Россией составил $114 млн в январе-июне 2022 года. Годом ранее он составлял $390 млн.", "B RU -114 2022-01..06; B RU -390 2021-01..06", id="balance-goes-on-ru"),
    pytest.param("In 2022 83% of Belarus' dairy exports went to Russia. In money it was $1.81 billion.", "X RU 1810 2022 [dairy products]", id="share-goes-on"),
    pytest.param("Belarus' exports of services to Russia were $26 million in 2022, and imports $15 million.", "M RU 15 2022 [services]; X RU 26 2022 [services]", id="services-go-on"),
    pytest.param("Trade of Belarus with Tula Oblast grew. The best was the trade in furniture: its export was $2 million in 2022.", "X TUL 2 2022 [furniture]", id="its-export"),
    pytest.param("In 2022 Belarus' trade with Tula Oblast was $12 million, exports $7 million, imports $5 million. In 2021 it was $9 million, $5 million and $4 million respectively.", "M TUL 4 2021; M TUL 5 2022; T TUL 12 2022; T TUL 9 2021; X TUL 5 2021; X TUL 7 2022", id="respectively-as-before"),
    pytest.param("Экспорт Беларуси в Тульскую область составил $7 млн в 2022 году, импорт – $5 млн. Годом ранее было $5 млн и $4 млн соответственно.", "M TUL 4 2021; M TUL 5 2022; X TUL 5 2021; X TUL 7 2022", id="respectively-as-before-ru"),
    pytest.param("Tula Oblast imported Belarusian goods worth $64 million in 2022. The main items were tractors ($9 million) and cheese ($7 million).", "X TUL 64 2022; X TUL 7 2022 [cheese]; X TUL 9 2022 [tractors]", id="items"),
    pytest.param("Trade of Belarus with Tula Oblast came to $310 million in 2022. In all, the turnover will reach $49 billion in 2023.", "T RU 49000 2023 fc; T TUL 310 2022", id="too-large-for-a-region"),
    # when
    pytest.param("Belarus' exports to Russia were $14 billion in January-March, against $13 billion in January-March 2022.", "X RU 13000 2022-01..03; X RU 14000 2023-01..03", id="months-of-a-sum-compared-with"),
    pytest.param("In 2022 trade of Belarus with Tula Oblast was $52 million (in 2021 - $44 million), exports $35 million.", "T TUL 44 2021; T TUL 52 2022; X TUL 35 2022", id="year-in-brackets"),
    pytest.param("Belarus and Tula Oblast are to bring trade to $500 million in the next year or two.", "T TUL 500 ? tgt", id="year-or-two"),
    pytest.param("Belarus' trade with Primorye rose 1.8 times to $92 million in 2022 and with Khabarovsk Krai 2.1 times to $51 million.", "T KHA 51 2022 +110; T PRI 92 2022 +80", id="and-with"),
    pytest.param("In 2022 Belarus exported food worth $6.6 billion to Russia. Dairy accounts for $2.9 billion of this, meat for $1.1 billion.", "X RU 1100 2022 [meat]; X RU 2900 2022 [dairy products]; X RU 6600 2022 [food]", id="meat-for"),
    pytest.param("Belarus sold Tula Oblast goods for $64 million and bought $31 million worth in 2022.", "M TUL 31 2022; X TUL 64 2022", id="year-of-both"),
    pytest.param("If in 2019 Belarus and Tula Oblast traded for $80 million, then in 2022 for $120 million, one and a half times more.", "T TUL 120 2022; T TUL 80 2019", id="multiple-of-older"),
    pytest.param("Trade between Belarus and Tula Oblast has grown from $14 million to $22 million over the last two years.", "T TUL 14 ?; T TUL 22 ?", id="grown-over-years"),
    pytest.param("Trade of Belarus with Tula Oblast reached $95 million in January-March 2023, and by December it may well top $350 million.", "T TUL 95 2023-01..03; T TUL >350 2023 fc", id="by-december"),
    pytest.param("Trade of Belarus with Tula Oblast was $47 million in January-March 2023, which is $4 million or 9% more than a year ago.", "T TUL 47 2023-01..03 +9", id="sum-or-percent-more"),
    pytest.param("Belarus' exports to Tula Oblast grew from $1.1 million in January-April 2022 to $1.9 million in the current year.", "X TUL 1.1 2022-01..04; X TUL 1.9 2023-01..04", id="like-months"),
    pytest.param("Экспорт Беларуси в Тульскую область вырос с $1,1 млн в январе-апреле 2022 года до $1,9 млн в текущем году.", "X TUL 1.1 2022-01..04; X TUL 1.9 2023-01..04", id="like-months-ru"),
    pytest.param("Trade of Belarus with Russia came to $47 billion in 2022. Exports to Russia reached $24 billion, he said without giving a figure for the year before.", "T RU 47000 2022; X RU 24000 2022", id="no-figure-for"),
    pytest.param("In 2022 trade of Belarus with Tula Oblast was $31 million, against $24 million a year before, of which exports made $9 million.", "T TUL 24 2021; T TUL 31 2022; X TUL 9 2022", id="after-the-year-before"),
    pytest.param("Belarus' trade with Russia will be on par with last year, at about $35 billion.", "T RU ~35000 2023 fc", id="on-par"),
    pytest.param("Belarus' trade with Tula Oblast is seen growing by 5% in 2023.", "T TUL - 2023 +5 fc", id="seen-growing"),
    pytest.param("Trade of Belarus with Ufa, Bashkortostan: in January-March 2023 it was $43 million, so we are going to the record.", "T BA 43 2023-01..03", id="going-to"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), FACTS)
def test_what_is_told(text: str, lines: str) -> None:
    assert told(text, "2023-05-10") == expected(lines)


@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param("Trucks for Tula\n\nThe machines went by rail from Zhodino on 5 February. In 2019 the plant sold goods for $58 million.", "2020-02-05", id="by-rail"),
        pytest.param("Talks\n\nThey met on 6 April. In 2021 Belarus bought 28,000 tonnes of soybeans there.", "2022-04-06", id="tonnes"),
        pytest.param("Talks\n\nUpdated at 21:14,06-03-2018\n\nThey met in Tula.", "2018-03-06", id="hour-and-date"),
        pytest.param("Talks\n\ndate 2019-12-13\n\nTrade for the eight months of 2017 was $136 million, they said on October 26.", "2017-10-26", id="loaded-late"),
        pytest.param("Talks\n\nThe paper must be ready by 5 February 2020. They met on 2 February 2020.", "2020-02-02", id="deadline"),
    ],
)  # fmt: skip
def test_published(text: str, published: str) -> None:
    assert extract(text).published == published


@pytest.mark.parametrize(
    ("below", "speaker"),
    [
        pytest.param("Ivan Lapin\nAt a meeting in Tula", "Ivan Lapin", id="name-below"),
        pytest.param("At a meeting in Tula", None, id="place-below"),
    ],
)
def test_a_name_on_the_line_below(below: str, speaker: str | None) -> None:
    text = f"Talks in Tula\n\n\"We have come out of the year with fewer losses than feared.\"\n{below}\n\nIvan Lapin came to Tula by train."  # fmt: skip
    assert [quote.speaker for quote in extract(text).quotes] == [speaker]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("Trade of Belarus with Tula Oblast came to $310 million in 2022: exports made $190 million, the other $120 million being what the plants sent.", "M TUL 120 2022; T TUL 310 2022; X TUL 190 2022", id="the-rest"),
        pytest.param("Trade of Belarus with Tula Oblast came to $310 million in 2022. Exports made $190 million, exports of food $120 million.", "T TUL 310 2022; X TUL 120 2022 [food]; X TUL 190 2022", id="goods-are-no-part"),
    ],
)  # fmt: skip
def test_what_adds_up_to_a_turnover_is_its_two_ways(text: str, lines: str) -> None:
    assert told(text, "2023-05-10") == expected(lines)
