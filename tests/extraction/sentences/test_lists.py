"""Lists of years, flows and regions, and reports of a Belarusian region about its own trade."""

from __future__ import annotations

from decimal import Decimal

import pytest

from articles.extraction import extract
from tests.extraction.told import told

NOTE = "Date: 10 March 2022\n\nDynamics of trade of Belarus with Tver Oblast (million USD):\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the dash of "exports – 26.8" leads to its number; the comma before the word parts the facts
        pytest.param(NOTE + "2019: turnover – 66.3, exports – 26.8, imports – 39.5\n2020: turnover – 81.9, exports – 29.4, imports – 52.5\n", ["BY RU-TVE turnover 66.3 2019-01..2019-12", "BY RU-TVE exports 26.8 2019-01..2019-12", "BY RU-TVE imports 39.5 2019-01..2019-12", "BY RU-TVE turnover 81.9 2020-01..2020-12", "BY RU-TVE exports 29.4 2020-01..2020-12", "BY RU-TVE imports 52.5 2020-01..2020-12"], id="years"),
        pytest.param("Date: 10 March 2022\n\nIn 2021 Belarus' trade with Tver Oblast was $66.3 million, exports: $26.8 million, imports: $39.5 million.", ["BY RU-TVE turnover 66.3 2021-01..2021-12", "BY RU-TVE exports 26.8 2021-01..2021-12", "BY RU-TVE imports 39.5 2021-01..2021-12"], id="colons"),
        pytest.param("Date: 10 March 2022\n\nBelarus and Tver Oblast in 2021: turnover – $66.3 million; exports – $26.8 million; imports – $39.5 million.", ["BY RU-TVE turnover 66.3 2021-01..2021-12", "BY RU-TVE exports 26.8 2021-01..2021-12", "BY RU-TVE imports 39.5 2021-01..2021-12"], id="semicolons"),
        # a sentence with a dash below a table is no row of it
        pytest.param(NOTE + "2020: turnover – 81.9\n\nIn 2021, turnover amounted to 134.2 million USD. Exports amounted to 38.8 million USD (117.9%), imports – 95.4 million USD.", ["BY RU-TVE turnover 81.9 2020-01..2020-12", "BY RU-TVE turnover 134.2 2021-01..2021-12", "BY RU-TVE exports 38.8 2021-01..2021-12 +17.9%", "BY RU-TVE imports 95.4 2021-01..2021-12"], id="below_a_table"),
        pytest.param("Main trading partners of Tver Oblast in 2017 ($ million):\n\nBelarus – 121.3\n\nChina – 98.4", ["BY RU-TVE turnover 121.3 2017-01..2017-12"], id="belarus_in_rows"),
        pytest.param("Крупнейшие торговые партнеры Тверской области в 2017 году (млн долл. США):\n\nБеларусь – 121,3\n\nКитай – 98,4", ["BY RU-TVE turnover 121.3 2017-01..2017-12"], id="ru_belarus_in_rows"),
        pytest.param("Взаимная торговля стран ЕАЭС в 2017 году (млрд долл. США):\n\nБеларусь – 13,3\n\nКазахстан – 5,2", [], id="ru_belarus_in_rows_of_many"),
    ],
)  # fmt: skip
def test_lists(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "reporter"),
    [
        # a page of one region, which never speaks of the country
        pytest.param("Cooperation with Russian regions\n\n06.12.2022\n\nBrest Oblast trades with 70 regions. The main partner of Brest Oblast is Tver.\n\nTrade with Tver Oblast in 2021 was $66.3 million.", "BY-BR", id="page"),
        pytest.param("Foreign economic activity\n\n06.12.2022\n\nGomel Oblast sells to many markets. Guests come to Gomel Oblast often.\n\nIn 2021 exports to Tver Oblast reached $66.3 million.", "BY-HO", id="exports"),
        pytest.param("Foreign economic activity\n\n06.12.2022\n\nBelarus and Gomel Oblast sell to many markets. Guests come to Gomel Oblast often.\n\nIn 2021 exports to Tver Oblast reached $66.3 million.", "BY", id="country_named"),
        # the trade of Minsk city
        pytest.param("Minsk mayor meets guests from Moscow\n\n22 May 2012\n\nIn 2011 trade between Minsk and Moscow exceeded $7.4 billion. The city of Moscow is a friend.", "BY-HM", id="mayor"),
        pytest.param("Minsk City Executive Committee sums up the year\n\n22 May 2012\n\nIn 2011 Minsk's exports to Tver Oblast were $74 million.", "BY-HM", id="committee"),
        pytest.param("Guests from Tver meet mayor of Minsk\n\n22 May 2012\n\nIn 2011 Belarus' exports to Tver Oblast were $74 million.", "BY", id="only_met"),
    ],
)  # fmt: skip
def test_reporters(text: str, reporter: str) -> None:
    assert [line.split()[0] for line in told(text)] == [reporter]


@pytest.mark.parametrize(
    ("sentence", "change"),
    [
        # an index behind a sum, in a list or in brackets
        pytest.param("The turnover of Tver Oblast and Belarus (USD 311.4 million, 118.8 percent; exports – USD 87.2 million) grew.", 18.8, id="list"),
        pytest.param("Trade with Tver Oblast in 2021 (USD 311.4 million, 94.2%) was smaller.", -5.8, id="below_a_hundred"),
        pytest.param("Trade with Tver Oblast in 2021 made USD 311.4 million, 107.1%.", 7.1, id="at_the_end"),
        # brackets hold changes where their neighbour does
        pytest.param("Trade with Tver Oblast: 2020 – USD 32.4 million (growth by 3%); 2021 – USD 35.6 million (9.6%).", 9.6, id="growth_by"),
        pytest.param("Trade with Tver Oblast: 2020 – USD 32.4 million (-3%); 2021 – USD 35.6 million (9.6%).", 9.6, id="signed"),
        pytest.param("Trade with Tver Oblast: 2020 – USD 32.4 million (share 3%); 2021 – USD 35.6 million (9.6%).", None, id="shares"),
        # a word of falling right before the size is stronger than "over" behind it
        pytest.param("In 2021 trade with Tver Oblast stood at $253.7 million, down 31.2% over 2020.", -31.2, id="down_over"),
        pytest.param("In 2021 trade with Tver Oblast fell 12% over 2020 to $253.7 million.", -12, id="fell_over"),
        pytest.param("In 2021 trade with Tver Oblast was $253.7 million, 12% over 2020.", 12, id="over"),
    ],
)  # fmt: skip
def test_changes_in_lists(sentence: str, change: float | None) -> None:
    figures = extract(f"Date: 10 March 2022\n\n{sentence}").figures
    turnover = [f for f in figures if f.flow == "turnover"]
    assert turnover[-1].change_pct == (None if change is None else Decimal(str(change)))


HEAD = "Belarus and Russia: trade in figures\n\nDate: 10 March 2022\n\n"
LIST = HEAD + (
    "In 2021 USD 9.2 billion fell on Moscow Oblast, USD 3.4 billion on Tver Oblast and"
    " USD 3.3 billion on Kaluga Oblast.\n\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # after a paragraph that goes through several regions the text is of the whole again
        pytest.param(LIST + "In 2022 trade will reach USD 49 billion.", "BY RU turnover 49000 2022-01..2022-12 forecast", id="forecast"),
        pytest.param(LIST + "In 2021 turnover made USD 40 billion.", "BY RU turnover 40000 2021-01..2021-12", id="total"),
        pytest.param(HEAD + "In 2021 trade with Tver Oblast made USD 3.4 billion.\n\nExports made USD 2 billion.", "BY RU-TVE exports 2000 2021-01..2021-12", id="one_region_stays"),
        # what may come to pass
        pytest.param("Date: 10 March 2022\n\nTrade with Tver Oblast reached $286 million last year, and this year the sides have every opportunity to exceed $300 million.", "BY RU-TVE turnover 300 2022-01..2022-12 target", id="opportunity"),
        pytest.param("Date: 10 March 2022\n\nBelarus and Tver Oblast may raise mutual trade to $500 million.", "BY RU-TVE turnover 500 undated target", id="may_raise"),
        pytest.param("Date: 10 March 2022\n\nBelarus' trade with Tver Oblast was $286 million. We should return to $600 million.", "BY RU-TVE turnover 600 undated target", id="should_return"),
        pytest.param("Date: 10 March 2022\n\nBelarus' exports to Tver Oblast may fall this year to $39 million.", "BY RU-TVE exports 39 2022-01..2022-12 forecast", id="may_fall"),
        pytest.param("Date: 10 March 2022\n\nTrade of Belarus with Tver Oblast in 2021, we will remind, made $35.5 million.", "BY RU-TVE turnover 35.5 2021-01..2021-12", id="will_remind"),
        # a deficit and what it was before
        pytest.param("Date: 10 March 2022\n\nBelarus' deficit in trade with Russia narrowed to $1.3 billion in 2021 from $4.2 billion in 2020.", "BY RU balance -4200 2020-01..2020-12", id="deficit_from"),
        # months pointed at are those that the text has dated
        pytest.param("Date: 2 July 2021\n\nIn January-April 2021 trade with Tver Oblast grew to $31 million. It was $60 million in the whole of 2020, and in these four months exports made $20 million.", "BY RU-TVE exports 20 2021-01..2021-04", id="these_months"),
        # goods behind a reason are none of the trade's
        pytest.param("Date: 10 March 2022\n\nIn 2021 trade with Tver Oblast fell to $47 million as prices of petrochemicals had gone down.", "BY RU-TVE turnover 47 2021-01..2021-12", id="prices"),
        # an aside for comparison dates nothing after it
        pytest.param("Date: 10 June 2022\n\nTrade with Tver Oblast reached $62 million in January-March. By comparison, for the whole of 2020 it was $140 million. With Tula Oblast trade contracted to $11 million.", "BY RU-TUL turnover 11 2022-01..2022-03", id="comparison"),
    ],
)  # fmt: skip
def test_what_follows(text: str, expected: str) -> None:
    assert told(text)[-1] == expected


DATE = "Date: 10 March 2022\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a sum in brackets behind a region is its whole trade, whatever the others supply
        pytest.param("In 2021 Vologda Oblast (turnover – USD 311 million; exports – USD 87 million) supplies metal, Novgorod Oblast (USD 118 million) – fertilizers.", "BY RU-NGR turnover 118 2021-01..2021-12", id="verb_of_another"),
        pytest.param("Trade in 2021 was lively. Novgorod Oblast (USD 118 million) and Tver Oblast (USD 57 million, minus 11 percent) supply pulp.", "BY RU-TVE turnover 57 2021-01..2021-12 -11%", id="own_verb_behind"),
        pytest.param("In 2021 Belarus exported food to Novgorod Oblast (USD 118 million) and Tver Oblast (USD 57 million).", "BY RU-TVE exports 57 2021-01..2021-12", id="exports_to_each"),
        # a change and a sum of one forecast
        pytest.param("The trade of Belarus with Tver Oblast will grow by 6.5% in 2022, and its volume will reach USD 49 million.", "BY RU-TVE turnover 49 2022-01..2022-12 +6.5% forecast", id="its_volume"),
        pytest.param("The trade of Belarus with Tver Oblast will grow by 6.5% in 2022 and will reach USD 49 million.", "BY RU-TVE turnover 49 2022-01..2022-12 +6.5% forecast", id="will_reach"),
        pytest.param("Trade with Tver Oblast was $96 million last year. We'll close this year with no less than $110 million.", "BY RU-TVE turnover 110 2022-01..2022-12 forecast", id="we_ll"),
    ],
)  # fmt: skip
def test_sums_of_a_sentence(text: str, expected: str) -> None:
    assert told(DATE + text)[-1] == expected


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("Retail turnover has gone up by 8.7% since the start of the year.", id="retail"),
        pytest.param("Cargo turnover of the railway grew by 5% last year.", id="cargo"),
        pytest.param("The director plans to buy a line for pellets for EUR 2.3 mln.", id="a_line"),
        pytest.param("The dairy wants to purchase a new workshop for $4 million.", id="a_workshop"),
        pytest.param("A flax works is to open. RUB 240 million will be invested in the mill, to which Belarus delivers machines.", id="the_mill"),
        pytest.param("Joint organisations with Russian capital – 104.", id="capital"),
    ],
)  # fmt: skip
def test_no_trade(sentence: str) -> None:
    first = "Trade of Belarus with Tver Oblast made $50 million in 2021.\n\n"
    assert told(DATE + first + sentence) == ["BY RU-TVE turnover 50 2021-01..2021-12"]


def test_goods_of_a_list_are_those_of_each_item() -> None:
    text = DATE + (
        "In 2021 Belarus sold Russia food for $900 million. The main buyers of food, in order:"
        " Tver Oblast ($70 million), Tula Oblast ($35 million)."
    )
    assert [f.product for f in extract(text).figures] == ["food", "food", "food"], text


PLACED_BEHIND = [
    pytest.param(
        "Belarus' trade with Russia was $900 million in 2021, including $300 million with Tver Oblast and $120 million with Tula Oblast.",
        ["RU 900", "RU-TVE 300", "RU-TUL 120"],
        id="with_and_with",
    ),
    pytest.param(
        "In 2021 Belarus did $300 million of trade with Tver Oblast, $120 million with Tula Oblast and $50 million with Kaluga Oblast.",
        ["RU-TVE 300", "RU-TUL 120", "RU-KLU 50"],
        id="three",
    ),
    pytest.param(
        "In 2021 Belarus traded for $300 million with Tver Oblast and for $120 million with Tula Oblast.",
        ["RU-TVE 300", "RU-TUL 120"],
        id="for_and_for",
    ),
    pytest.param(
        "In 2021 trade with Tver Oblast was $300 million, with Tula Oblast $120 million.",
        ["RU-TVE 300", "RU-TUL 120"],
        id="before_their_sums",
    ),
    pytest.param(
        "Беларусь в 2021 году поставила товаров на 300 млн долларов в Тверскую область, на 120 млн – в Тульскую и на 50 млн – в Калужскую.",
        ["RU-TVE 300", "RU-TUL 120", "RU-KLU 50"],
        id="ru_three",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PLACED_BEHIND)
def test_a_region_behind_each_sum_of_a_list_is_that_sums(text: str, expected: list[str]) -> None:
    lines = [line.split() for line in told(text)]
    assert [f"{partner} {millions}" for _, partner, _, millions, *_ in lines] == expected


TWO = [
    pytest.param("The governor of Pskov Oblast received guests from Vitebsk Oblast. In 2021 trade between the regions was $90 million.", id="between_the_regions"),
    pytest.param("The governor of Pskov Oblast met the head of Vitebsk Oblast. In 2021 the two regions traded for $90 million.", id="traded"),
    pytest.param("Pskov Oblast is a neighbour of Vitebsk Oblast. In 2021 trade between the two regions was $90 million.", id="between"),
    pytest.param("Губернатор Псковской области встретился с главой Витебской области. В 2021 году две области наторговали на 90 млн долларов.", id="ru_traded"),
]  # fmt: skip


@pytest.mark.parametrize("text", TWO)
def test_two_regions_are_the_two_named(text: str) -> None:
    assert told(text) == ["BY-VI RU-PSK turnover 90 2021-01..2021-12"]


def test_regions_that_stand_out_are_partners() -> None:
    text = (
        "За 2021 год экспорт Могилевской области в Россию составил 1,96 млрд долларов. "
        "Выделяются Московская область (210 млн долларов), Москва (185 млн) и Смоленская область (76 млн)."
    )
    lines = [line.split() for line in told(text)]
    assert [f"{line[1]} {line[3]}" for line in lines] == [
        "RU 1960",
        "RU-MOS 210",
        "RU-MOW 185",
        "RU-SMO 76",
    ]


JOINT = [
    pytest.param("Belarus' trade with Russia was $900 million in 2021. Tver and Tula oblasts together accounted for $148 million.", id="en"),
    pytest.param("Товарооборот Беларуси с Россией в 2021 году составил 900 млн долларов. На Тверскую и Тульскую области вместе пришлось 148 млн.", id="ru"),
]  # fmt: skip


@pytest.mark.parametrize("text", JOINT)
def test_what_two_regions_make_together_is_neithers(text: str) -> None:
    assert [line.split()[1] for line in told(text)] == ["RU"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Regions in trade\n\nThe forum will be held in Grodno on 30 June.\n\nTop Russian regions in terms of import of Belarusian products in 2021:\n\nMoscow\n\nSmolensk Oblast – $1.4 billion\n\nBryansk Oblast – $0.5 billion", ["BY RU-SMO exports 1400 2021-01..2021-12", "BY RU-BRY exports 500 2021-01..2021-12"], id="heading-of-a-list"),
        pytest.param("Регионы в торговле\n\nФорум пройдет в Гродно 30 июня.\n\nВедущие регионы России по импорту белорусской продукции в 2021 году:\n\nСмоленская область – 1,4 млрд долларов\n\nБрянская область – 0,5 млрд долларов", ["BY RU-SMO exports 1400 2021-01..2021-12", "BY RU-BRY exports 500 2021-01..2021-12"], id="ru-heading-of-a-list"),
        pytest.param("Trade with the regions\n\nBelarus' largest export markets among Russian regions in 2021\n\n1. Smolensk Oblast – $1.4 billion\n2. Bryansk Oblast – $0.5 billion\n\nLargest sources of imports\n\n1. Tyumen Oblast – $1.2 billion\n2. Perm Krai – $0.4 billion", ["BY RU-SMO exports 1400 2021-01..2021-12", "BY RU-BRY exports 500 2021-01..2021-12", "BY RU-TYU imports 1200 2021-01..2021-12", "BY RU-PER imports 400 2021-01..2021-12"], id="heading-without-a-colon"),
        pytest.param("Trade with the regions\n\nThe main buyers of Belarusian goods among the regions of Russia in 2021 were as follows:\n\n• Smolensk Oblast – $1.4 billion;\n• Bryansk Oblast – $0.5 billion.", ["BY RU-SMO exports 1400 2021-01..2021-12", "BY RU-BRY exports 500 2021-01..2021-12"], id="year-of-a-list"),
    ],
)  # fmt: skip
def test_headings_of_lists(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Trade with Tver Oblast\n\nIn 2021 trade of Belarus with Tver Oblast came to $40 million.\n\nImports under the scrutiny of experts from both of the capitals\n\nIn 2022 it reached $50 million.", ["BY RU-TVE turnover 40 2021-01..2021-12", "BY RU-TVE turnover 50 2022-01..2022-12"], id="a-subheading-turns-nothing"),
        pytest.param("Торговля с Тверской областью\n\nВ 2021 году товарооборот Беларуси с Тверской областью составил 40 млн долларов.\n\nИмпорт под пристальным вниманием экспертов обеих столиц и регионов\n\nВ 2022 году он достиг 50 млн долларов.", ["BY RU-TVE turnover 40 2021-01..2021-12", "BY RU-TVE turnover 50 2022-01..2022-12"], id="ru-a-subheading-turns-nothing"),
    ],
)  # fmt: skip
def test_subheadings_of_running_text(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Among Belarusian regions, Minsk leads in exports to Russia ($4.6 billion), followed by Minsk Oblast ($2.7 billion) and Gomel Oblast ($1.7 billion).", ["BY-HM RU exports 4600 undated", "BY-MI RU exports 2700 undated", "BY-HO RU exports 1700 undated"], id="minsk-leads"),
        pytest.param("Exports to Russia from Minsk came to $4.6 billion, from Minsk Oblast to $2.7 billion.", ["BY-HM RU exports 4600 undated", "BY-MI RU exports 2700 undated"], id="from-minsk"),
    ],
)  # fmt: skip
def test_minsk_among_regions_is_the_city(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def _ranked(heading: str, form: str, sums: tuple[str, str, str], regions: str) -> str:
    """Return a heading with a line for each region below it."""
    lines = zip((1, 2, 3), regions.split(", "), sums, strict=True)
    return "\n".join([heading, *(form.format(*line) for line in lines)])


REGIONS, REGIONS_RU = "Tula Oblast, Tver Oblast, Smolensk Oblast", "Тульская область, Тверская область, Смоленская область"  # fmt: skip
RANKED = [
    pytest.param(_ranked("Top-3 by trade turnover with Belarus in 2021, $ bn", "{}. {} {}", ("3.9", "3.2", "2.4"), REGIONS), id="numbered"),
    pytest.param(_ranked("Trade turnover with Belarus in 2021 ($ billion)", "{}. {} – {}", ("3.9", "3.2", "2.4"), REGIONS), id="dollars_behind_the_year"),
    pytest.param(_ranked("Trade turnover of regions with Belarus in 2021, USD mln", "{1} {2}", ("3900", "3200", "2400"), REGIONS), id="thousands_unparted"),
    pytest.param(_ranked("Trade turnover of regions with Belarus in 2021", "{1} ${2} million", ("3900", "3200", "2400"), REGIONS) + "\n\nMenu\nNews\nMaps", id="with_their_unit"),
    pytest.param(_ranked("Товарооборот регионов России с Беларусью в 2021 году, млрд долл.", "{}. {} {}", ("3,9", "3,2", "2,4"), REGIONS_RU), id="ru_numbered"),
    pytest.param(_ranked("Товарооборот регионов России с Беларусью в 2021 году, млрд долл.", "{1} – {2}", ("3,9", "3,2", "2,4"), REGIONS_RU), id="ru_dashes"),
]  # fmt: skip


@pytest.mark.parametrize("text", RANKED)
def test_regions_ranked_line_by_line(text: str) -> None:
    sums = (("TUL", 3900), ("TVE", 3200), ("SMO", 2400))
    assert told(text) == [f"BY RU-{code} turnover {value} 2021-01..2021-12" for code, value in sums]


LABELLED = [
    pytest.param("Key figures of trade with Omsk Oblast in 2021:\n• 74.5 mln USD – turnover (+12%)\n• 51.2 mln USD – Belarusian exports (+14%)\n• 23.3 mln USD – imports (+7%)\n• 12 joint ventures\n• 3.2 mln USD – Omsk investments in Belarus", id="bullets"),
    pytest.param("Trade of Belarus with Omsk Oblast in 2021.\n$74.5 million – turnover (+12%).\n$51.2 million – exports (+14%).\n$23.3 million – imports (+7%).", id="stops"),
    pytest.param("Торговля Беларуси с Омской областью в 2021 году.\n74,5 млн долларов – товарооборот (+12%)\n51,2 млн долларов – экспорт (+14%)\n23,3 млн долларов – импорт (+7%)", id="ru_lines"),
    pytest.param("Trade of Belarus with Omsk Oblast in 2021: $74.5 million (+12%)\nincl. exports: $51.2 million (+14%)\nimports: $23.3 million (+7%)", id="including"),
]  # fmt: skip


@pytest.mark.parametrize("text", LABELLED)
def test_lines_that_name_their_number_behind_it(text: str) -> None:
    sums = ("turnover 74.5", "exports 51.2", "imports 23.3")
    changes = zip(sums, ("+12%", "+14%", "+7%"), strict=True)
    assert told(text) == [f"BY RU-OMS {s} 2021-01..2021-12 {change}" for s, change in changes]
