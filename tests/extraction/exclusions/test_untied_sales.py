"""What is sold where no trade with Russia has been told of yet, and what one house sells or signs for."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

UNTIED = [
    pytest.param("3 October 2014. The poor results stem from the fact that Russia has closed its border for dyes. Revenues from exports of dyes reached over $2.1 billion this year, about 9% of all Belarusian exports.", [], id="re-exports_barred"),
    pytest.param("12 April 2016. Growing Russian criticism goes on. In January-February 2016 exports shrank by 21.4 percent and imports by 18.9 percent.", [], id="criticism"),
    pytest.param("12 апреля 2016. Российская критика звучит все громче. За январь-февраль 2016 года экспорт сократился на 21,4%, импорт – на 18,9%.", [], id="criticism_ru"),
    pytest.param("14 March 2025. Trade between Belarus and China has doubled. Goods worth $7 billion go to China and come from China. Exports grow faster than those to Russia. Trade in goods and services has approached $10.5 billion.", [], id="china_first"),
    pytest.param("8 September 2015. The number of Russians has fallen, the Russian financial market being weak. Two million people came in half a year. The volume of exports of tourism services totalled $71 million.", [], id="tourism"),
    pytest.param("Belarus and Russia trade more\n\n20 September 2019. Exports came to $6.1 billion in January-June.", ["BY RU exports 6100 2019-01..2019-06"], id="trade_of_both"),
    pytest.param("20 September 2019. The Russian market remains the main one. Exports came to $6.1 billion in January-June.", ["BY RU exports 6100 2019-01..2019-06"], id="market"),
]  # fmt: skip
HOUSES = [
    pytest.param("14 August 2016. \"Russia accounts for 52% of the concern's exports,\" its head said. Exports made 96% of the level of the first half of 2015. Exports are expected to grow by 4% this year.", [], id="concern"),
    pytest.param("14 августа 2016. «На Россию приходится 52% экспорта концерна», – сказал его глава. Экспорт в первом полугодии вырос на 4% до 310 млн долларов.", [], id="concern_ru"),
    pytest.param("14 August 2016. Russia accounts for 52% of the company's exports. Exports of Belarus to Russia grew by 4% to $5 billion in January-June.", ["BY RU exports 5000 2016-01..2016-06 +4%"], id="not_of_the_company"),
    pytest.param("5 May 2024. The distributor signed contracts with the Russian ministry for 900 million rubles. Sales in the first quarter alone exceeded $7 million.", [], id="under_contracts"),
    pytest.param("1 October 2018. Belarus and Russia meet in Gomel. The total amount of contracts and export agreements signed can reach almost half a billion dollars. It is twice more than the sum of the previous four forums.", [], id="export_agreements"),
    pytest.param("10 June 2021. The exchange named a large transaction with Russia for the purchase of butter to the amount of over $1.7 million.", [], id="transaction"),
    pytest.param("Trade losses of Belarus near $2 billion\n\n5 May 2015. Both the Russian and Belarusian economies shrank by about 4 percent in the first quarter of this year.", [], id="economies"),
    pytest.param("20 September 2019. The Russian economy grows and trade with Belarus rose by 5% in January-June.", ["BY RU turnover none 2019-01..2019-06 +5%"], id="economy_and_trade"),
    pytest.param("Trade with Russia decreased in 2008.\nExports: $31.7 billion (2008 est.).\nImports: $37.5 billion f.o.b. (2008 est.).", [], id="handbook"),
    pytest.param("20 September 2009. Supplies to Russia declined by 16.3% on the year to 5,605 trucks.", [], id="trucks"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), UNTIED)
def test_only_trade_tied_to_russia_is_with_it(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), HOUSES)
def test_what_a_house_sells_is_no_trade_of_two(text: str, expected: list[str]) -> None:
    assert told(text) == expected
