"""Whose exports: of a region in whose trade Belarus has a share, of the embassy that is cited, of goods named."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

RUSSIAN = [
    pytest.param("На долю Беларуси в 2018 году пришлось 4,2% товарооборота Томской области, или 61,3 млн долларов: экспорт – 40,1 млн, импорт – 21,2 млн.", ["BY RU-TOM turnover 61.3 2018-01..2018-12", "BY RU-TOM imports 40.1 2018-01..2018-12", "BY RU-TOM exports 21.2 2018-01..2018-12"], id="share_of_the_regions_turnover_ru"),
    pytest.param("Беларусь занимает пятое место в товарообороте Томской области (61,3 млн долларов). Экспорт составил 40,1 млн, импорт – 21,2 млн.", ["BY RU-TOM turnover 61.3 undated", "BY RU-TOM imports 40.1 undated", "BY RU-TOM exports 21.2 undated"], id="place_in_the_regions_turnover_ru"),
    pytest.param("Доля Томской области в товарообороте Беларуси составила 1,1%, или 61,3 млн долларов: экспорт – 40,1 млн, импорт – 21,2 млн.", ["BY RU-TOM turnover 61.3 undated", "BY RU-TOM exports 40.1 undated", "BY RU-TOM imports 21.2 undated"], id="share_of_belarus_turnover_ru"),
    pytest.param("Товарооборот России и Беларуси в 2005 году составил 16,1 млрд долларов. Как сообщили в посольстве Беларуси в Москве, на долю экспорта пришлось 5,7 млрд, импорта – 10,4 млрд.", ["BY RU turnover 16100 2005-01..2005-12", "BY RU exports 5700 2005-01..2005-12", "BY RU imports 10400 2005-01..2005-12"], id="embassy_gives_its_own_ru"),
    pytest.param("По данным посольства России, товарооборот России и Беларуси составил 16,1 млрд долларов: экспорт – 10,4 млрд, импорт – 5,7 млрд.", ["BY RU turnover 16100 undated", "BY RU imports 10400 undated", "BY RU exports 5700 undated"], id="russian_embassy_gives_its_own_ru"),
    pytest.param("Падение экспорта российских товаров было возмещено ростом поставок продукции Беларуси на 3,8%.", ["BY RU exports none undated +3.8%"], id="goods_of_the_word_before_ru"),
    pytest.param("Торговля продовольствием между Беларусью и Россией достигла 4,1 млрд долларов, из которых на отечественный экспорт приходится 3,2 млрд, а на поставки в Беларусь из России – 905,3 млн долларов.", ["BY RU turnover 4100 undated", "BY RU exports 3200 undated", "BY RU imports 905.3 undated"], id="place_of_the_next_word_ru"),
]  # fmt: skip
ENGLISH = [
    pytest.param("In 2018, Belarus accounted for 4.2% of the Tomsk Region's trade turnover, or $61.3 million: exports – $40.1 million, imports – $21.2 million.", ["BY RU-TOM turnover 61.3 2018-01..2018-12", "BY RU-TOM imports 40.1 2018-01..2018-12", "BY RU-TOM exports 21.2 2018-01..2018-12"], id="share_of_the_regions_turnover_en"),
    pytest.param("In 2018, Belarus accounted for 4.2% of the trade turnover of the Tomsk Region, or $61.3 million: exports – $40.1 million, imports – $21.2 million.", ["BY RU-TOM turnover 61.3 2018-01..2018-12", "BY RU-TOM imports 40.1 2018-01..2018-12", "BY RU-TOM exports 21.2 2018-01..2018-12"], id="share_of_the_turnover_of_the_region_en"),
    pytest.param("The Tomsk Region took 1.1% of Belarus' trade with Russia, or $61.3 million: exports – $40.1 million, imports – $21.2 million.", ["BY RU-TOM turnover 61.3 undated", "BY RU-TOM exports 40.1 undated", "BY RU-TOM imports 21.2 undated"], id="share_of_belarus_trade_en"),
    pytest.param("Trade between Russia and Belarus came to $16.1 billion in 2005. According to the Belarusian Embassy in Moscow, exports were $5.7 billion, imports $10.4 billion.", ["BY RU turnover 16100 2005-01..2005-12", "BY RU exports 5700 2005-01..2005-12", "BY RU imports 10400 2005-01..2005-12"], id="embassy_gives_its_own_en"),
    pytest.param("The fall in exports of Russian goods was made up for by a growth in supplies of products of Belarus by 3.8%.", ["BY RU exports none undated +3.8%"], id="goods_of_the_word_before_en"),
    pytest.param("Food trade between Belarus and Russia reached $4.1 billion, of which domestic exports accounted for $3.2 billion and supplies to Belarus from Russia for $905.3 million.", ["BY RU turnover 4100 undated", "BY RU exports 3200 undated", "BY RU imports 905.3 undated"], id="place_of_the_next_word_en"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), RUSSIAN + ENGLISH)
def test_figures(text: str, expected: list[str]) -> None:
    assert told(text) == expected
