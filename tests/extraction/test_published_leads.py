"""Leads of articles whose date line has no year: the year that a reader works out from the rest."""

from __future__ import annotations

import pytest

from articles.extraction.published import find_published
from articles.extraction.text import read_document

ENGLISH = [
    # Months that are over lie in this year or, early in the year, in the last one.
    pytest.param("""Tomsk comes closer

MINSK, 18 January (BelTA) – Trade between Belarus and Tomsk Oblast was up by 12.4% in January-November
2023 from the same period of 2022, the embassy told the agency. The parties signed their first agreement
in 1998.""",
                 "2024-01-18", id="months-over-read-in-january"),
    pytest.param("""Machines for the steppe

14:10, 6 March

The trade with Orenburg Oblast totaled $112 million in 2018, up by 7% from the year before. This year
the parties intend to open a joint service centre, Governor Pavel Sukhov said. The plant was built in
1971.""",
                 "2019-03-06", id="whole-year-read-in-march"),
    pytest.param("""Grodno looks north

GRODNO, 29 September – In January-July this year trade went up by 20% after $85 million in 2020, the
regional executive committee said. In 2019 it was $91 million.""",
                 "2021-09-29", id="months-of-this-year-after-a-whole-one"),
    pytest.param("""Trade with Murmansk shrinks

12 December, Minsk. Trade hit a record in 2019: $140 million. In January–October it declined by 12%
because of the pandemic, and the two sides hope to win back the ground next year.""",
                 "2020-12-12", id="months-without-a-year-after-a-record"),
    pytest.param("""Fish and tractors

MINSK, 24 May – Over the first quarter of 2022 the turnover reached $31 million. A plan of cooperation
for 2021–2025 is under way, and by 2025 the sum is to double.""",
                 "2022-05-24", id="first-quarter"),
    pytest.param("""Kaluga buys more

12 April

Trade for 2017 amounted to $310 million. For January-February 2018 it came to $45 million, a fifth more
than a year before. Talks on a logistics centre will go on in 2019.""",
                 "2018-04-12", id="year-and-first-months"),
    pytest.param("""Tula and Brest sign

9 January (Interfax-West) – In January-October 2017 the region's companies sold goods worth $37 million
to Tula Oblast, 1.3 times more than in the same months of 2016.""",
                 "2018-01-09", id="ten-months-read-in-january"),
    pytest.param("""Vologda timber

Vologda, 20 November. January–September 2022: $150 million, 1.3 times as much as in the same period of
2021. By 2025 the governor wants to see $300 million.""",
                 "2022-11-20", id="terse-months"),
    pytest.param("""Half a year in figures

MINSK, 21 August. In the first half of the year the trade was $66 million, up 8% on the first half of
2022, said the ministry. The intergovernmental commission met in Minsk in April.""",
                 "2023-08-21", id="measured-against-the-half-year-before"),
    pytest.param("""More milk for Samara

MINSK, 3 October. Exports of milk made $8.8 million in January-August against $7.1 million in
January-August 2016.""",
                 "2017-10-03", id="measured-against-months"),
    # Results of a year come out in the year after it.
    pytest.param("""Vladimir sums up

Vladimir, 11 February. Following the results of 2020, mutual trade fell by 4 percent to $102 million.""",
                 "2021-02-11", id="results-of-the-year"),
    pytest.param("""Lipetsk at Belagro

MINSK, 8 February. Trade in 2024 came to $260 million, 103% of the level of 2023. By the end of 2025
they plan to hit $300 million.""",
                 "2025-02-08", id="results-and-a-plan-for-this-year"),
    pytest.param("""Three good years

7 August

Trade with the region has grown for three years running: $210 million in 2020, $260 million in 2021,
$310 million in 2022. The parties want to bring it to $500 million by 2025.""",
                 "2023-08-07", id="a-row-of-years"),
    pytest.param("""Ahead of the holidays

30 December. Trade will reach $600 million by the end of the year, the ambassador believes. In 2021 it
was $480 million, in 2020 $410 million.""",
                 "2022-12-30", id="by-the-end-of-the-year"),
    pytest.param("""A target within reach

15 December. The target for 2024 is $900 million. In ten months trade rose by 15%; it had made $700
million in 2022.""",
                 "2023-12-15", id="target-for-next-year"),
    pytest.param("""Buses for Perm

MINSK, 2 June. Exports stood at $54 million last year against $49 million in 2015. In 2017 we expect $60
million, said the head of the trading house. The first bus was sent in 2009.""",
                 "2017-06-02", id="expected-this-year"),
    pytest.param("""Good neighbours

28 March

In 2021 the turnover amounted to $1.3 billion. Next year, 2023, Smolensk will host the forum.""",
                 "2022-03-28", id="next-year-named"),
    pytest.param("""Astrakhan waits for tractors

Astrakhan, 17 July. In 2015, bilateral trade decreased by 20%, in January–May 2016 it went up by 6%. The
joint plant is to start work in 2018.""",
                 "2016-07-17", id="decline-then-growth"),
    # A weekday beside the day chooses among the years that are possible.
    pytest.param("""Bashkiria's bread

Tuesday, 4 April

The ambassador recalled that trade had passed $3.2 billion in 2022. In 2019 it was $2.1 billion.""",
                 "2023-04-04", id="weekday-agrees-with-results"),
    pytest.param("""A visit to Penza

Thursday, 16 November. Trade made $77 million in January-August. The 2016 figure was $70 million, and
$82 million was reached in 2015.""",
                 "2017-11-16", id="weekday-and-figure-of-a-year"),
    pytest.param("""Ulyanovsk delegation

Friday, 21 June – A delegation arrived in Minsk. Its members visited the tractor works, with which a
contract was concluded in 2017. Turnover was $71 million in 2018.""",
                 "2019-06-21", id="weekday-after-a-contract"),
    # Words that count the years.
    pytest.param("""Twenty-five years on

MINSK, 2 April. The two countries mark today the 25th anniversary of the community founded in 1996.""",
                 "2021-04-02", id="anniversary"),
    pytest.param("""How it began

MOGILEV, 5 October – Five years ago, in 2016, the region sold $12 million worth of goods to Tambov
Oblast. Now it sells twice as much.""",
                 "2021-10-05", id="years-ago"),
    pytest.param("""Trading house opens

19 September. Last year the two regions traded for $40 million, which is 9% more than in 2020. The year
before last the border was closed for months.""",
                 "2022-09-19", id="last-year-against-the-one-before"),
    pytest.param("""Fewer lorries

MINSK, 11 March. Mutual trade in the past year of 2023 decreased by 3.1%.""",
                 "2024-03-11", id="the-past-year-of"),
    pytest.param("""Talks in Kazan

KAZAN, 26 October. Trade is set to exceed $1 billion in 2021. In January-August 2021 it was $720
million, while the whole of 2020 gave $850 million.""",
                 "2021-10-26", id="set-to-exceed-this-year"),
    # Years brought up by the way decide nothing against the figures.
    pytest.param("""Old friends

VITEBSK, 13 June. Twinned since 1992, the cities signed a new agreement in 2011. Trade between the
regions amounted to $58 million in January-April 2013. The stadium will be ready for the championship of
2014.""",
                 "2013-06-13", id="history-and-a-tournament"),
    pytest.param("""Leap day talks

MINSK, 29 February. In 2019 trade rose to $35 billion.""",
                 "2020-02-29", id="leap-day"),
    pytest.param("""Export credit extended

6 November. The programme of import substitution runs until 2020. Trade in January-September 2018 grew
by 11%; the agreement of 2010 stays in force.""",
                 "2018-11-06", id="programme-and-months"),
    pytest.param("""Delegation of Komi in Minsk

22 April. The council last met in Syktyvkar in December 2014. In 2014 trade was $54 million. In 2016 the
republic turns 95, and Belarusians are invited.""",
                 "2015-04-22", id="coming-anniversary"),
    # Other dates of the page.
    pytest.param("""Yaroslavl motors

MINSK, 12 May. Trade grew, officials said.

(updated 14 May 2021)""",
                 "2021-05-12", id="updated-two-days-later"),
    pytest.param("""Print this page
Printed 02.02.2023

Pskov dairy

MINSK, 19 October – In January–August 2021 sales of feed rose to $18 million.""",
                 "2021-10-19", id="dateline-beside-a-later-print-date"),
    pytest.param("""Ryazan signs up

MINSK, 5 March. Ryazan signed a plan of events for the year with its partners.

© 2019 Regional News""", "2019-03-05", id="copyright-line"),
    pytest.param("""Business forum

MINSK, 16 June – The forum, which opened on 15 June 2022, drew 300 firms. Trade made $2 billion in 2021.""",
                 "2022-06-16", id="event-of-the-day-before"),
    pytest.param("""Ivanovo fabrics

Ivanovo, 8 December. The protocol was signed on 25 November 2016 and ratified this week.""",
                 "2016-12-08", id="event-some-days-before"),
    pytest.param("""From the archive
Source: https://news.example.by/economics/2018/09/27/kirov

Kirov, 27 September. Trade in the first half-year went up.""", "2018-09-27", id="address-in-the-text"),
    # Where nothing settles it, nothing is said.
    pytest.param("""A wish

MINSK, 17 June. The two regions want to reach a billion dollars by 2030.""",
                 None, id="only-a-far-plan"),
    pytest.param("""Greetings

MINSK, 17 June. The plant, founded in 1946, sent its first machines there in 1958.""",
                 None, id="only-old-history"),
    pytest.param("""Meeting held

MINSK, 17 June. Trade grew by 5% in January-April, the ambassador said.""",
                 None, id="no-year-at-all"),
    # Harder ones: tenses, exhibitions, translated text.
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
]  # fmt: skip

RUSSIAN = [
    pytest.param("""Беларусь и Томск

МИНСК, 18 января. В январе–ноябре 2023 года товарооборот вырос на 12% к тому же периоду 2022-го.""",
                 "2024-01-18", id="months-over-read-in-january"),
    pytest.param("""Итоги подвели

11 февраля. По итогам 2020 года товарооборот составил 102 млн долларов, снизившись на 4%.""",
                 "2021-02-11", id="results-of-the-year"),
    pytest.param("""Новый завод

7 августа

В 2022 году товарооборот достиг 310 млн долларов, а к 2025 году стороны хотят довести его до 500 млн.""",
                 "2023-08-07", id="year-and-plan"),
    pytest.param("""Полугодие

ПЕНЗА, 21 августа. За первое полугодие товарооборот составил 66 млн долларов, на 8% больше, чем в первом
полугодии 2022 года.""",
                 "2023-08-21", id="measured-against-the-half-year-before"),
    pytest.param("""Визит

Четверг, 16 ноября. За восемь месяцев товарооборот составил 77 млн долларов. В 2016 году он был 70 млн.""",
                 "2017-11-16", id="weekday"),
    pytest.param("""До конца года

30 декабря. До конца года товарооборот достигнет 600 млн долларов. В 2021 году он составил 480 млн.""",
                 "2022-12-30", id="by-the-end-of-the-year"),
    pytest.param("""Форум

16 июня. Форум открылся 15 июня 2022 года. Товарооборот за 2021 год составил 2 млрд долларов.""",
                 "2022-06-16", id="event-of-the-day-before"),
    pytest.param("""Давняя дружба

МОГИЛЕВ, 5 октября. Пять лет назад, в 2016 году, область продала товаров на 12 млн долларов, сегодня –
вдвое больше.""",
                 "2021-10-05", id="years-ago"),
    pytest.param("""Комбайны

БРЯНСК, 26 октября. За январь–август 2021 года – 720 млн долларов, весь 2020 год дал 850 млн.""",
                 "2021-10-26", id="months-then-whole-year"),
    pytest.param("""Юбилей

МИНСК, 2 апреля. Сегодня отмечается 25-летие сообщества, созданного в 1996 году.""",
                 "2021-04-02", id="anniversary"),
    pytest.param("""Планы

МИНСК, 17 июня. К 2030 году регионы хотят выйти на миллиард долларов.""",
                 None, id="only-a-far-plan"),
    pytest.param("""Новости Калуги

КАЛУГА, 25 февраля. Товарооборот с Беларусью за прошлый год вырос на 8% по сравнению с 2018 годом и
составил 330 млн долларов.""",
                 "2020-02-25", id="last-year-against"),
    pytest.param("""Сотрудничество

14:05, 3 марта

По данным таможни, в 2016 году взаимная торговля составила 1,2 млрд долларов (96,3% к 2015 году). В 2017
году планируется выйти на рост.""",
                 "2017-03-03", id="plan-for-this-year"),
    pytest.param("""Выставка

МИНСК, 8 июня. На выставке «Белагро-2021» подписано 12 контрактов. В 2020 году поставки техники в регион
составили 40 млн долларов.""",
                 "2021-06-08", id="exhibition"),
    pytest.param("""Итоги полугодия

ОРЕЛ, 2 августа. За шесть месяцев 2018 года экспорт области в Беларусь вырос на 14%, до 41 млн долларов.
Программа сотрудничества рассчитана на 2018–2020 годы.""",
                 "2018-08-02", id="six-months"),
    pytest.param("""Встреча в Омске

Омск, 21 декабря. В уходящем году товарооборот, по предварительной оценке, составит 150 млн долларов
против 131 млн в 2022 году.""",
                 "2023-12-21", id="outgoing-year-against"),
    pytest.param("""Псков

ПСКОВ, 15 мая. За январь-март товарооборот увеличился на 6%. В прошлом году он составил 310 млн
долларов, что на 12% больше показателя 2022 года.""",
                 "2024-05-15", id="pokazatel"),
    pytest.param("""Липецк

23 ноября. К концу года товарооборот может достичь 280 млн долларов, сообщил вице-губернатор. В 2019-м
было 255 млн, в 2018-м — 240.""",
                 "2020-11-23", id="m"),
    pytest.param("""Тула

Тула, 12 апреля. Завод открыли в 2016 году, а в 2018-м он выпустил тысячную машину. В первом квартале
2019 года поставлено 120 единиц.""",
                 "2019-04-12", id="quarter"),
    pytest.param("""Саратов

САРАТОВ, 9 января. В наступившем 2024 году регионы планируют провести форум. За 11 месяцев прошлого года
товарооборот вырос на 7%.""",
                 "2024-01-09", id="begun-year"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "date"), ENGLISH)
def test_english_leads(text: str, date: str | None) -> None:
    assert find_published(read_document(text))[0] == date


@pytest.mark.parametrize(("text", "date"), RUSSIAN)
def test_russian_leads(text: str, date: str | None) -> None:
    assert find_published(read_document(text))[0] == date
