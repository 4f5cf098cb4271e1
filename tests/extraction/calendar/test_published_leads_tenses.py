"""Leads without a year that tenses, exhibitions or a translation make hard to date."""

from __future__ import annotations

import pytest

from articles.extraction.published import find_published
from articles.extraction.text import read_document

LEADS = [
    pytest.param("""Smolensk meat on Belarusian tables

SMOLENSK, 14 February. /Volga Newswire/. Trade between Smolensk Oblast and Belarus added 6 percent in
eleven months of 2019 and reached $1.9 billion, the customs reported. Four fifths of it are transit
goods.""",
                 "2020-02-14", id="eleven-months"),
    pytest.param("""Karelian granite

News | 17 May | 10:20

Last year Karelia sold $21m worth of stone to Belarus, the Minister of Economy told journalists, a third
up on 2017. He hopes that a direct flight will be opened in 2020.""",
                 "2019-05-17", id="up-on-and-a-far-hope"),
    pytest.param("""Interview: we don't wait for 2025

Chelyabinsk, 1 December

— What has the year been like? — It's been better than 2021 in every respect. Over nine months we sold
for $310 million, and that's already more than in all of 2021. The plan for 2023 is $450 million.""",
                 "2022-12-01", id="interview-late-in-the-year"),
    pytest.param("""Statistics: Brest Oblast

3 March. In January trade grew 11.8%. In 2020 the region's exports to Russia made up $1,310 million
(94.1% against 2019), imports $640 million.""",
                 "2021-03-03", id="january-and-the-year-before"),
    pytest.param("""Sister regions

Gomel, September 5. The agreement of 2004 was renewed in 2019; the roadmap for 2022-2024 provides for 40
events. Mutual trade in the first six months of 2023 made $1.1 billion.""",
                 "2023-09-05", id="agreement-roadmap-half-year"),
    pytest.param("""The exhibition closes

MOSCOW, 22 March – "Belarus is Us 2019" closed at the Gostiny Dvor. Over 120 firms took part. Russia and
Belarus traded for $35.5bn in 2018.""",
                 "2019-03-22", id="name-of-an-exhibition"),
    pytest.param("""Tractors for the Amur

Blagoveshchensk, on April 19th. In the year 2012 deliveries of equipment from Belarus have grown in 1,7
times and have made 14 million dollars, in 2013 it is planned to deliver on 18.""",
                 "2013-04-19", id="machine-translation"),
    pytest.param("""Vote of confidence

MINSK, 20 June. The region aims for $500 million in 2016. In 2014 it was $470 million, then came the
fall of the rouble, and 2015 ended with $330 million.""",
                 "2016-06-20", id="aims-for-this-year"),
    pytest.param("""Stavropol winter wheat

MINSK, 10 January (BelTA) – By the end of this year trade should grow by 10%. In 2023, according to
preliminary data, it amounted to $190 million.""",
                 "2024-01-10", id="preliminary-data"),
    pytest.param("""Governor meets ambassador

28 November. They noted that the turnover for January–September came to $96 million, up from $80 million
in the corresponding period of 2020. The sides drew up a plan for 2022.""",
                 "2021-11-28", id="corresponding-period-and-next-plan"),
    pytest.param("""Anniversary of the embassy's branch

UFA, 4 July. The branch has been working since 2010, for eight years now. Trade was $330 million in
2017.""",
                 "2018-07-04", id="for-eight-years-now"),
    pytest.param("""Trade with the Urals

16 April. Sverdlovsk Oblast: $617 million in 2021 (+18%). Chelyabinsk Oblast: $480 million in 2021
(+9%). Kurgan: $62 million.""",
                 "2022-04-16", id="list"),
    pytest.param("""Belgorod: a look back

Belgorod, 26 December. In 2018 the two regions traded for $620 million, in 2019 they are going to trade
for $650 million.""",
                 "2019-12-26", id="going-to-this-year"),
    pytest.param("""Rostov sells grain

12 October. The harvest of 2017 is a record. Belarus took 40,000 tonnes. Trade made $540 million in
2016.""",
                 "2017-10-12", id="harvest"),
    pytest.param("""Dagestan apricots

Makhachkala, 7 June – In the period from 2015 to 2020 trade tripled; in 2020 it stood at $27 million. By
2024 it may double.""",
                 "2021-06-07", id="period-from-to"),
    pytest.param("""Deputy premier answers

MINSK, 23 September. "Before the end of 2018 we'll sign it," he said. Trade had reached $900 million by
the end of 2017.""",
                 "2018-09-23", id="had-reached-by-the-end-of"),
    pytest.param("""Saratov sells buses

SARATOV, 20 March. Trade between Saratov Oblast and Belarus dropped to $101.4 million in 2016 from $128
million in 2015, but January brought a 30-percent rise. A Belarusian House will open in the autumn.""",
                 "2017-03-20", id="dropped-from"),
    pytest.param("""Tyumen: more oil, more cheese

13:25, 7 November

MINSK, 7 November (BelTA) – Tyumen Oblast is interested in Belarusian dairy equipment, Governor Igor
Lunin said. In January-August this year the turnover doubled to $190 million. For comparison: $210
million in the whole of 2021.""",
                 "2022-11-07", id="for-comparison-whole"),
    pytest.param("""Governor: we should trade for a billion

Krasnoyarsk, 28 May. "Let's reach a billion by 2027," the governor offered. Now it's $430 million
(2023). The Yenisei steamer seats 200.""",
                 "2024-05-28", id="bracketed-year"),
    pytest.param("""Bryansk and Gomel

GOMEL, 30 June – On 26 June 2015 the two governors signed a plan of events for 2015-2017. In the first
quarter trade was down 28 percent.""",
                 "2015-06-30", id="signed-days-before"),
    pytest.param("""Food for the North

Syktyvkar, 11 October. Over 8 months of 2024 the republic bought $23 million worth of food, of it $9
million milk. In the same time of 2023 it was 19.""",
                 "2024-10-11", id="8-months"),
    pytest.param("""Yugra

Khanty-Mansiysk, 3 June. A decade ago, in 2009, nobody here had seen a Belarusian lift. Last year 310 of
them were put up.""",
                 "2019-06-03", id="decade-ago"),
    pytest.param("""Orel talks

14 December. Preliminary results: $92 million for eleven months against $88 million over the same
stretch of 2022. For 2024 the parties have set a goal of 110.""",
                 "2023-12-14", id="same-stretch"),
    pytest.param("""Kirov furs

KIROV, January 29 – In 2010 the turnover was 57.2 million dollars, or 133.4 per cent to the level of
2009. The growth, said the deputy governor, will go on in 2011.""",
                 "2011-01-29", id="goes-on-in"),
    pytest.param("""Trade house in Novosibirsk

25 August. The trade house, opened in May 2017, has sold 320 machines in its first three months.""",
                 "2017-08-25", id="opened-in-months"),
    pytest.param("""Kaluga

18 July. A record harvest, a record price: 2021 was a good year for Kaluga farmers. This spring was
worse. Belarus remains the first buyer of their milk: $40 million in the first half of 2022.""",
                 "2022-07-18", id="record-and-half"),
    pytest.param("""Gas talks

11 December, 18:22

In January-October 2007 Belarus sold Russia goods for $7 billion. Gas cost $46 two winters ago, and $119
is fixed for 2008.""",
                 "2007-12-11", id="fixed-for"),
    pytest.param("""A choir is back

June 29. The choir from Ufa has returned. Trade was left to officials, who are to meet in September 2012.
The towns have been friends since 2009.""",
                 "2012-06-29", id="a-clause-still-to-come"),
    pytest.param("""Хор вернулся

29 июня. Хор из Уфы вернулся. Торговля осталась чиновникам, которые встретятся в сентябре 2012 года.
Города дружат с 2009 года.""",
                 "2012-06-29", id="ru-a-clause-still-to-come"),
    pytest.param("""date 2019-12-13 3.39 RUB

Guests from Ryazan

A delegation arrives today, on Thursday, April 17. Last year trade was 7% more than in 2023.""",
                 "2025-04-17", id="loaded-before-the-base-year"),
    pytest.param("""date 2020-01-15

Guests from Ryazan

A delegation arrived on 14 March. In January-May 2019 trade was 7% more than in 2018.""",
                 "2020-01-15", id="loaded-after"),
    pytest.param("""Brest and Penza

BREST, 12 November. In January-April 2018 trade came to $26 million. The sides agreed to hold the next
exchange of contacts in Penza in March 2019.""",
                 "2018-11-12", id="agreed-to-hold"),
    pytest.param("""Брест и Пенза

12 ноября, Брест. В январе-апреле 2018 года товарооборот составил 26 млн долларов. Губернатор пригласил
коллег посетить Пензу в 2019 году.""",
                 "2018-11-12", id="ru-invited-to-visit"),
    pytest.param("""Trade to break a record

MINSK, May 14. Trade between Belarus and Tatarstan may exceed $2 billion in 2013, the minister said. In
2012 it came to $1.8 billion.""",
                 "2013-05-14", id="may-exceed"),
    pytest.param("""Perm and Belarus

Perm, February 9. At the end of 2018 Belarus became the third trading partner of the region. Trade came to
$300 million.""",
                 "2019-02-09", id="became-a-partner-at-the-end-of"),
    pytest.param("""Пермь и Беларусь

Пермь, 9 февраля. К концу 2018 года Беларусь вышла на третье место среди партнёров края.""",
                 "2019-02-09", id="ru-rose-to-a-place-by-the-end-of"),
    pytest.param("""Deliveries grow

12 November. The region for 9 months of this year has exported to Belarus goods on 90 million dollars. By
the way, in 2015 commodity circulation of the region and Belarus has made 160 million dollars.""",
                 "2016-11-12", id="has-made-in-translation"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "date"), LEADS)
def test_harder_leads(text: str, date: str | None) -> None:
    assert find_published(read_document(text))[0] == date
