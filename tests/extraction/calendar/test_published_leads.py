"""Leads of articles whose date line has no year: the year that a reader works out from the rest."""

from __future__ import annotations

import pytest

from articles.extraction.published import find_published
from articles.extraction.text import read_document

ENGLISH = [
    # What is agreed on for a year is agreed on in the one before.
    pytest.param("""Neighbours agree on meat

10:20, 19 December

Belarus and Russia have agreed the balance sheets of food for 2017, the ministry said. In January-October
2016 Belarus exported $2.9 billion worth of food to Russia.""",
                 "2016-12-19", id="balance-sheets-agreed-for-a-year"),
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
    pytest.param("""A goal for two

The president met with the governor of Smolensk Oblast on 18 November. Since 2006 the trade of Belarus with the
region has soared four times to $1.6 billion in 2012. The positive trend remained in place throughout this year.""",
                 "2013-11-18", id="trend-of-this-year-behind-a-sum"),
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
    # A page's own stamp that the weekday of the text belies says nothing of the year.
    pytest.param("""date 2018-04-11

Guests from the Altai

The delegation is expected on Wednesday, 18 October. By the end of 2022 Belarus held second place among the
countries that buy from the region.""",
                 "2023-10-18", id="stamp-belied-by-a-weekday"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "date"), ENGLISH)
def test_english_leads(text: str, date: str | None) -> None:
    assert find_published(read_document(text))[0] == date
