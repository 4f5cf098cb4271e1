"""Sums that others have a part of, or the whole: of the world, of a union, of a third country."""

from __future__ import annotations

import pytest

from tests.extraction.told import facts, figures, told

FACTS = [
    pytest.param("At the CIS summit in Astana he said that trade with Russia came to $45 billion in 2022.", ["BY RU turnover 45000 2022-01..2022-12"], id="met_at_a_summit"),
    pytest.param("На саммите СНГ в Астане он сказал, что товарооборот с Россией составил в 2022 году 45 млрд долларов.", ["BY RU turnover 45000 2022-01..2022-12"], id="ru_met_at_a_summit"),
    pytest.param("At the CIS forum in Bishkek they said that trade with Kyrgyzstan was $150 million in 2021.", [], id="met_and_traded_there"),
    pytest.param("In January-April 2020 exports to Russia were $3.8 billion, those to everyone else $4.1 billion.", ["BY RU exports 3800 2020-01..2020-04"], id="everyone_else"),
    pytest.param("In 2020 exports to Russia were $12.8 billion, to all others – $14.1 billion.", ["BY RU exports 12800 2020-01..2020-12"], id="all_others"),
    pytest.param("В 2020 году экспорт в Россию составил 12,8 млрд долларов, всем остальным – 14,1 млрд долларов.", ["BY RU exports 12800 2020-01..2020-12"], id="ru_all_others"),
    pytest.param("Belarus bought fruit for nearly $90 million abroad in 2022, 11 million of it from Russia.", ["BY RU imports 11 2022-01..2022-12"], id="abroad"),
    pytest.param("Furniture makers of Belarus sold goods worth $310 million abroad in 2023. Russia took $210 million of that.", ["BY RU exports 210 2023-01..2023-12"], id="sold_abroad"),
    pytest.param("In 2023 Belarus sold goods to Russia for $20 billion, its best year abroad.", ["BY RU exports 20000 2023-01..2023-12"], id="abroad_and_named"),
    pytest.param("Smolensk exporters\n\nIn 2022 the companies of Smolensk Oblast exported food for $210 million. Belarus remained the largest buyer: food for $90 million went there.", ["BY RU-SMO imports 90 2022-01..2022-12"], id="largest_buyer_next"),
    pytest.param("Экспорт Смоленской области\n\nЗа 2022 год предприятия Смоленской области экспортировали продовольствия на 210 млн долларов. Главным покупателем осталась Беларусь: туда поставлено на 90 млн долларов.", ["BY RU-SMO imports 90 2022-01..2022-12"], id="ru_largest_buyer_next"),
    pytest.param("Smolensk exporters\n\nIn 2022 the companies of Smolensk Oblast exported food for $210 million. Belarus was the largest buyer, with purchases of $90 million.", ["BY RU-SMO imports 90 2022-01..2022-12"], id="buyer_with_purchases"),
    pytest.param("Gomel and Orel\n\nTrade between Gomel Oblast and Orel Oblast totalled USD 12.7 million in January-August 2005. Of them 7.9 million falls on export.", ["BY-HO RU-ORL turnover 12.7 2005-01..2005-08", "BY-HO RU-ORL exports 7.9 2005-01..2005-08"], id="falls_on_export"),
    pytest.param("Trade in the union\n\nMutual trade between the member states came to $61 billion in 2019, 99% of 2018. Trade between Belarus and Russia made $33.6 billion.", ["BY RU turnover 33600 2019-01..2019-12"], id="members_of_a_union"),
    pytest.param("Торговля в союзе\n\nТоварооборот между странами ЕАЭС в 2019 году достиг 61 млрд долларов. Беларусь и Россия наторговали на 33,6 млрд долларов.", ["BY RU turnover 33600 2019-01..2019-12"], id="ru_members_of_a_union"),
    pytest.param("Trade between the two members of the Union State, Belarus and Russia, came to $33.6 billion in 2019.", ["BY RU turnover 33600 2019-01..2019-12"], id="members_of_the_union_state"),
    pytest.param("Outlook\n\n10 August 2023\n\nExports of Minsk Oblast to Russia came to $2.6 billion in January-June. In his opinion, the year will close at $5.5-5.6 billion.", ["BY-MI RU exports 2600 2023-01..2023-06", "BY-MI RU exports 5500 2023-01..2023-12 forecast"], id="year_will_close"),
    pytest.param("Оценки\n\n10 августа 2023\n\nЭкспорт Минской области в Россию за январь-июнь составил 2,6 млрд долларов. По мнению начальника, год закончится на уровне 5,5-5,6 млрд долларов.", ["BY-MI RU exports 2600 2023-01..2023-06", "BY-MI RU exports 5500 2023-01..2023-12 forecast"], id="ru_year_will_close"),
    pytest.param("Outlook\n\n10 August 2023\n\nTrade between Belarus and Russia totaled $9.6 billion in January-June. The minister said trade would “without doubt go beyond” $20 billion this year.", ["BY RU turnover 9600 2023-01..2023-06", "BY RU turnover 20000 2023-01..2023-12 forecast"], id="trade_would"),
    pytest.param("Wine\n\nImports of wine from Russia were worth $30 million in 2011. Domestic plants produced 22 million bottles, a year-on-year increase of 12 percent.", ["BY RU imports 30 2011-01..2011-12"], id="bottles_rise"),
    pytest.param("Minsk, Tashkent eye $2bn trade\n\nTrade between Uzbekistan and Belarus came to $510 million in 2023.\n\nThe figure is 12% more than in 2022. The parties intend to bring it to $2 billion by 2030.\n\nBelarus' trade with Russia came to $54 billion.", ["BY RU turnover 54000 2023-01..2023-12"], id="third_and_its_goal"),
    pytest.param("Минск и Ташкент нацелились на товарооборот в 2 млрд долларов\n\nТоварооборот Узбекистана и Беларуси составил в 2023 году 510 млн долларов.\n\nЭтот показатель на 12% больше, чем в 2022 году. Стороны намерены довести его до 2 млрд долларов к 2030 году.\n\nТоварооборот Беларуси с Россией составил 54 млрд долларов.", ["BY RU turnover 54000 2023-01..2023-12"], id="ru_third_and_its_goal"),
    pytest.param("Minsk, Kazan eye $2bn trade\n\nTrade between Tatarstan and Belarus came to $1.5 billion in 2023.\n\nThe figure is 12% more than in 2022. The parties intend to bring it to $2 billion by 2030.", ["BY RU-TA turnover 2000 2030-01..2030-12 target", "BY RU-TA turnover 1500 2023-01..2023-12 +12%"], id="region_and_its_goal"),
    pytest.param("In 2022 foreign trade turnover of the Orel region and the Republic of Belarus exceeded 4 billion rubles.", ["BY RU-ORL turnover 4000 2022-01..2022-12"], id="foreign_trade_of_two"),
    pytest.param("Belarusian dairy group reports exports\n\nExports by the plants of the group rose by 9% to $91 million in 2012. Sales to Russia amounted to $48 million.", ["BY RU exports 48 2012-01..2012-12"], id="group_then_russia"),
    pytest.param("Brest and Penza\n\nTrade of Brest Oblast with Penza Oblast was $7.5 million in 2022. Exports of Brest Oblast to all of Russia came to $1.9bn.", ["BY-BR RU-PNZ turnover 7.5 2022-01..2022-12", "BY-BR RU exports 1900 2022-01..2022-12"], id="to_all_of_russia"),
    pytest.param("In 2022 Belarus sold food worth $5 billion to Russia and China.", [], id="to_russia_and_peru"),
    pytest.param("Belarus plans to redirect its European exports worth $4 billion to the Russian and Chinese markets.", [], id="redirected"),
    pytest.param("In 2022 Belarus sold $23 billion worth of goods to Russia and China took $1.6 billion.", ["BY RU exports 23000 2022-01..2022-12"], id="then_the_third"),
    pytest.param("В 2022 году Беларусь поставила продовольствия на 4 млрд долларов в Россию и Китай.", [], id="ru_to_both"),
    pytest.param("Trade portal / Country profiles / Belarus\n\nPartner: Russian Federation\nYear: 2021\nTotal trade: US$ 40,105 mln\nExports: US$ 16,387 mln\nImports: US$ 23,718 mln\nTrade balance: US$ -7,331 mln", ["BY RU turnover 40105 2021-01..2021-12", "BY RU exports 16387 2021-01..2021-12", "BY RU imports 23718 2021-01..2021-12", "BY RU balance -7331 2021-01..2021-12"], id="partner_labelled"),
    pytest.param("Trade portal / Country profiles / Belarus\n\nPartner: Kazakhstan\nYear: 2021\nTotal trade: US$ 105 mln\nExports: US$ 87 mln", [], id="other_partner_labelled"),
]  # fmt: skip

GOODS = [
    pytest.param("Belarus bought fruit for nearly $90 million abroad in 2022, 11 million of it from Russia.", "fruit", id="of_the_goods_abroad"),
    pytest.param("In 2022 Belarus exported 243 thousand tons of potatoes, a third of it to Russia. The revenue from the sales to Russia fell to $16 million.", "potatoes", id="revenue_from_the_goods"),
    pytest.param("В 2022 году Беларусь экспортировала 243 тыс. тонн картофеля, треть из них в Россию. Выручка от продаж в Россию снизилась до 16 млн долларов.", "potatoes", id="ru_revenue_from_the_goods"),
    pytest.param("Belarus' light industry exports to Russia up\n\nIn the first half of 2023 shipments to Russia went up by 33% to USD 507 million.", "light industry products", id="headline_goods"),
    pytest.param("Экспорт белорусской легкой промышленности в Россию вырос\n\nЗа первое полугодие 2023 года поставки в Россию увеличились на 33% до 507 млн долларов.", "light industry products", id="ru_headline_goods"),
    pytest.param("Belarus' light industry exports to Russia up\n\nIn 2023 total exports of Belarus to Russia came to $23 billion.", None, id="headline_not_of_all"),
    pytest.param("In 2023 Russia and Belarus exchanged goods and services worth $54 billion.", "goods and services", id="exchanged"),
    pytest.param("В 2023 году Россия и Беларусь обменялись товарами и услугами на 54 млрд долларов.", "goods and services", id="ru_exchanged"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_trade_with_others(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "product"), GOODS)
def test_goods_and_services(text: str, product: str) -> None:
    assert [figure.product for figure in figures(text)] == [product]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lithuania's exports to Kaliningrad Oblast were $50 million in 2021, while Belarus sold nothing.",
        "Latvia's imports from Pskov Oblast were $50 million in 2021, Belarus noted.",
        "Экспорт Литвы в Калининградскую область составил 50 млн долларов в 2021 году, Беларусь не поставляла.",
    ],
)
def test_another_country_s_trade_with_a_region_is_not_ours(sentence: str) -> None:
    assert facts(sentence) == []


def test_ours_behind_another_country_s_is_read() -> None:
    sentence = (
        "Germany's exports to Kaliningrad Oblast were $50 million in 2021, "
        "while Belarus sold goods worth $20 million."
    )
    assert facts(sentence) == [("RU-KGD", "exports", 20_000_000)]


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("Trade between Ryazan Oblast and Penza Oblast was $50 million in 2021, while Belarus watched.", id="two_regions"),
        pytest.param("Ryazan Oblast's exports to Penza Oblast came to $50 million in 2021, more than to Belarus.", id="owner_and_buyer"),
        pytest.param("Ryazan Oblast sold goods worth $50 million to Penza Oblast in 2021, Belarusian media said.", id="sold_to_a_region"),
        pytest.param("Trade of Russia and Kyrgyzstan reached $3 billion in 2022, and Belarus follows it.", id="two_countries"),
        pytest.param("Trade of Belarus with Kyrgyzstan reached $1 billion in 2022, Russia said.", id="home_and_third"),
        pytest.param("Товарооборот между Рязанской и Пензенской областями составил в 2021 году 50 млн долларов, Беларусь за этим следит.", id="ru_two_regions"),
        pytest.param("Взаимная торговля Рязанской и Пензенской областей составила в 2021 году 40 млн долларов, отметили в посольстве Беларуси.", id="ru_mutual"),
        pytest.param("Экспорт Рязанской области в Пензенскую область составил 50 млн долларов в 2021 году, это больше, чем в Беларусь.", id="ru_owner_and_buyer"),
        pytest.param("Рязанская область продала Пензенской области товаров на 70 млн долларов в 2021 году, сообщили белорусские СМИ.", id="ru_dative"),
        pytest.param("Товарооборот России и Киргизии достиг в 2022 году 3 млрд долларов, и Беларусь следит за этим.", id="ru_two_countries"),
    ],
)  # fmt: skip
def test_trade_of_two_others_is_not_ours(sentence: str) -> None:
    assert facts(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("Trade of Ryazan and Penza oblasts with Belarus grew by 7% in 2021.", "turnover turnover", id="of_two_with_us"),
        pytest.param("Trade between Gomel Oblast and Penza Oblast was $70 million in 2021, ahead of trade with Ryazan Oblast.", "turnover", id="ours"),
        pytest.param("Взаимный товарооборот Брестской и Пензенской областей составил 70 млн долларов в 2021 году.", "turnover", id="ru_ours"),
    ],
)  # fmt: skip
def test_trade_of_two_of_ours_is_read(sentence: str, expected: str) -> None:
    assert [flow for _, flow, _ in facts(sentence)] == expected.split()


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("Trade of Ryazan and Penza oblasts with Belarus was $70 million in 2021.", id="of_two_with_us"),
        pytest.param("Exports of Ryazan Oblast and Penza Oblast to Belarus totalled $70 million in 2021, imports $30 million.", id="two_sellers"),
        pytest.param("Trade of Belarus with three regions (Ryazan, Tver and Penza oblasts) amounted to $170 million in 2021.", id="list_in_brackets"),
        pytest.param("Товарооборот Рязанской и Пензенской областей с Беларусью составил 70 млн долларов в 2021 году.", id="ru_of_two_with_us"),
    ],
)  # fmt: skip
def test_a_sum_of_several_regions_is_of_none_of_them(sentence: str) -> None:
    assert facts(sentence) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Trade between Peru and Belarus came to $20 million in 2021.\n\nBelarusian exports prevail: $19 million.\n\nThe turnover is to reach $50 million by 2025. Peru's trade with Russia was $900 million.", id="pair"),
        pytest.param("Belarus and Serbia spoke of trade.\n\nIn 2021 exports of Belarus grew by 5% to $90 million, the turnover to $150 million. Russia was not spoken of.", id="met"),
        pytest.param("Товарооборот Сербии и Беларуси в 2021 году составил 150 млн долларов.\n\nБелорусский экспорт – 90 млн долларов.\n\nТранзит через Россию идет без задержек.", id="ru_pair"),
    ],
)  # fmt: skip
def test_trade_told_before_any_partner_of_ours_is_named(text: str) -> None:
    assert facts(text) == []


def test_trade_told_behind_a_partner_is_read() -> None:
    text = "Belarus and Peru trade little.\n\nRussia is nearer.\n\nIn 2021 exports of Belarus to Russia came to $16 billion."
    assert facts(text) == [("RU", "exports", 16_000_000_000)]


UNIONS = [
    pytest.param("MINSK, 26 February 2021. Trade of Belarus with Russia in 2020 came to $28 billion. Turnover with the countries of the Union fell by 8% to $11 billion, exports to the Union by 10% to $5 billion.", ["BY RU turnover 28000 2020-01..2020-12"], id="union_en"),
    pytest.param("МИНСК, 26 февраля 2021 года. Торговля Беларуси с Россией в 2020 году – 28 млрд долларов. Экспорт в страны союза составил 14 млрд долларов.", ["BY RU turnover 28000 2020-01..2020-12"], id="union_ru"),
    pytest.param("MINSK, 26 February 2021. In 2020 mutual trade between the countries of the Union State was $28 billion. Thanks to the Union programmes it will grow.", ["BY RU turnover 28000 2020-01..2020-12"], id="union_state"),
    pytest.param("MINSK, 26 February 2021. Trade of Belarus with Russia in 2020 came to $28 billion. Trade with the West was $13 billion, with distant-arc countries $9 billion.", ["BY RU turnover 28000 2020-01..2020-12"], id="west"),
    pytest.param("MINSK, 26 February 2021. In 2020 the EAEU countries' share of Belarus' trade was 51%, or $30 billion, with Russia at $28 billion.", ["BY RU turnover 28000 2020-01..2020-12"], id="members_share"),
    pytest.param("MINSK, 26 February 2021. In 2020 the CIS countries accounted for 51% of Belarus' exports, or $16 billion, Russia for $13 billion.", ["BY RU exports 13000 2020-01..2020-12"], id="members_accounted"),
    pytest.param("MINSK, 26 February 2021. In 2020 Belarus ranked first among CIS countries in trade with Russia – $28 billion.", ["BY RU turnover 28000 2020-01..2020-12"], id="first_among"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), UNIONS)
def test_trade_with_a_union_is_with_others(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Trade between Grodno Oblast and Russia made $2.1 billion in 2014.\n\nLithuania is the third biggest trade partner of Grodno Oblast. In 2014 the trade made $240 million.", ["BY-HR RU turnover 2100 2014-01..2014-12"], id="partner_of_the_oblast"),
        pytest.param("Trade between Grodno Oblast and Russia made $2.1 billion in 2014.\n\nPoland is second among the oblast's partners. In 2014 the trade reached $480 million.", ["BY-HR RU turnover 2100 2014-01..2014-12"], id="second_among_partners"),
        pytest.param("Товарооборот Гродненской области с Россией в 2014 году составил 2,1 млрд долларов.\n\nЧетвертым по величине торговым партнером области остается Литва. Торговля в 2014 году превысила 240 млн долларов, экспорт – 130 млн долларов.", ["BY-HR RU turnover 2100 2014-01..2014-12"], id="ru_partner_of_the_oblast"),
        pytest.param("Along with Kazakhstan Russia is a key partner of Belarus. In 2012 the trade made $43 billion.", ["BY RU turnover 43000 2012-01..2012-12"], id="partner_beside_russia"),
        pytest.param("Exports to Russia made $2,210 million in H1 2019. Exports to the Gulf made only $7.2 million over the six months.", ["BY RU exports 2210 2019-01..2019-06"], id="the_gulf"),
        pytest.param("Exports to Russia made $2,210 million in H1 2019. Sales to the Baltics came to $70 million, to the Balkans to $9 million.", ["BY RU exports 2210 2019-01..2019-06"], id="the_baltics"),
        pytest.param("Экспорт в Россию за полугодие 2019 года составил 2210 млн долларов. Страны Залива купили на 7,2 млн долларов.", ["BY RU exports 2210 2019-01..2019-06"], id="ru_the_gulf"),
    ],
)  # fmt: skip
def test_partners_told_behind_russia(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("За январь–март экспорт Беларуси в Россию вырос на 4%. Экспорт во все прочие страны упал на 11,4% до 2,5 млрд долларов, а импорт из них вырос на 4,2% до 4,5 млрд.", ["BY RU exports none undated +4%"], id="all-the-other-countries"),
    ],
)  # fmt: skip
def test_all_other_countries(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In 2021, the trade turnover between Belarus and Omsk Oblast made $62 million. There are 3 dealers of Belarusian equipment in the oblast. The turnover of one of them in 2021 exceeded 2 billion Russian rubles.", ["BY RU-OMS turnover 62 2021-01..2021-12"], id="dealers"),
        pytest.param("In 2021 trade of Belarus with Karelia was $27 million. Contracts may be signed on deliveries of milk and on the repair of hospitals, for which 300 million roubles have been put aside.", ["BY RU-KR turnover 27 2021-01..2021-12"], id="put-aside"),
        pytest.param("In 2021, mutual trade within the EAEU reached $71 billion. What Belarus shipped to the union’s market in larger volumes was machines (up by a quarter) and plastics (33 percent). Russia is ahead of all.", [], id="market-of-the-union"),
    ],
)  # fmt: skip
def test_sums_of_others(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("To restore sales to Russia, the president met governors in 2016, and half a billion US dollars' worth of contracts was signed.", [], id="worth-of-contracts-behind-a-purpose"),
        pytest.param("Trade of Belarus and Russia\n\nThe previous forums brought in contracts worth around $2.1 billion, including:\n\nover $550 million at the 6th Forum of Regions;\n\nover $650 million at the 7th Forum of Regions.", [], id="list-of-contracts"),
    ],
)  # fmt: skip
def test_contracts_signed(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("В январе–мае 2023 года торговый оборот Беларуси с остальным миром достиг 33 млрд 460 млн долларов. На Россию пришлось 62% всего оборота.", [], id="with-the-rest-of-the-world"),
        pytest.param("Товарооборот Беларуси и Тюменской области за 2022 год составил 118 млн долларов. На деле поставки минимум в полтора раза больше, считает консул.", ["BY RU-TYU turnover 118 2022-01..2022-12"], id="in-fact-larger"),
        pytest.param("Trade of Belarus and Tyumen Oblast was $118 million in 2022. In fact supplies are at least one and a half times larger, the consul thinks.", ["BY RU-TYU turnover 118 2022-01..2022-12"], id="in-fact-larger-in-english"),
    ],
)  # fmt: skip
def test_all_trade_and_what_is_thought_of_it(text: str, expected: list[str]) -> None:
    assert told(text) == expected
