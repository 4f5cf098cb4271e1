"""Markets lost, losses and duties, growth in others' brackets, levels held to, a firm's sales, intentions."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

TRADE = "Trade of Belarus with Russia was $8 billion in 2015."
TRADE_RU = "Товарооборот Беларуси с Россией в 2015 году составил 8 млрд долларов."
FIRST = "BY RU turnover 8000 2015-01..2015-12"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # what was sold to others once is not what is sold here now
        pytest.param("After the loss of the EU market exports to Russia in 2023 rose to $4 billion.", ["BY RU exports 4000 2023-01..2023-12"], id="market-lost"),
        pytest.param("In 2023, after the closure of the markets of Ukraine and Poland, our exports to Russia came to $4 billion.", ["BY RU exports 4000 2023-01..2023-12"], id="markets-closed"),
        pytest.param("В 2023 году после закрытия рынков Украины и ЕС наш экспорт в Россию составил 4 млрд долларов.", ["BY RU exports 4000 2023-01..2023-12"], id="markets-closed-ru"),
        pytest.param("В 2023 году после ухода с рынка ЕС экспорт в Россию вырос до 4 млрд долларов.", ["BY RU exports 4000 2023-01..2023-12"], id="market-left-ru"),
        pytest.param("After the loss of the EU market exports to Ukraine in 2023 rose to $4 billion.", [], id="sold-to-another"),
        # what a ban costs is no trade
        pytest.param(f"{TRADE} The losses of Belarus from the ban on exports may reach $200 million.", [FIRST], id="losses"),
        pytest.param(f"{TRADE_RU} Потери Беларуси от запрета на экспорт могут достичь 200 млн долларов.", [FIRST], id="losses-ru"),
        pytest.param(f"{TRADE} The ban may lead to a loss of $150 million to $250 million for Belarus.", [FIRST], id="loss-from-to"),
        pytest.param(f"{TRADE} Despite the losses from the ban exports to Russia were $3 billion.", [FIRST, "BY RU exports 3000 2015-01..2015-12"], id="despite-losses"),
        pytest.param("Belarus dodged about $2 billion in customs duty payments to Russia in 2012 by exporting solvents.", [], id="duties-behind"),
        pytest.param("Belarus paid Russia $2 billion in export duties on oil products in 2011.", [], id="duties-paid"),
        pytest.param("Belarus exported to Russia $5 million in taxed goods in 2011.", ["BY RU exports 5 2011-01..2011-12"], id="taxed-goods"),
        # a growth in brackets is of the country before them
        pytest.param("In 2011 Belarus increased exports to Kazakhstan (by 36 percent) and Russia (by almost 32 percent).", ["BY RU exports none 2011-01..2011-12 +32%"], id="growth-in-brackets"),
        pytest.param("В 2011 году вырос экспорт в Китай (на 36%), Россию (на 32%) и Польшу (на 5%).", ["BY RU exports none 2011-01..2011-12 +32%"], id="growth-in-brackets-ru"),
        # rates above the headline are none of the text
        pytest.param("date 2024-11-10 3.43 RUB\n3.32 USD\n3.60 EUR\nPresident of Belarus meets with Lipetsk Governor\nThe guests were warmly welcomed.\nIn 2023, the trade turnover exceeded $300 million.",
                     ["BY RU-LIP turnover 300 2023-01..2023-12"], id="rates-above"),
        # the level that a change is held to has no change of its own
        pytest.param("Exports to Tula Oblast fell by 5% compared with 2022, when they reached $47 million.",
                     ["BY RU-TUL exports none undated -5%", "BY RU-TUL exports 47 2022-01..2022-12"], id="level-when"),
        pytest.param("10 сентября 2024\n\nВ 2024 году товарооборот с Тульской областью вырастет на 5% по сравнению с прошлым годом, когда он составил 47 млн долларов.",
                     ["BY RU-TUL turnover none 2024-01..2024-12 +5% forecast", "BY RU-TUL turnover 47 2023-01..2023-12"], id="level-when-ru"),
        pytest.param("10 September 2024\n\nIn the first quarter exports of furniture to Russia were $181 million, 27% more vis à vis the preceding year.",
                     ["BY RU exports 181 2024-01..2024-03 +27%"], id="vis-a-vis"),
        # a firm opens the passage, its sales go on
        pytest.param("BelAZ plans to raise exports of dump trucks to Russia. Currently, the volume of sales reaches $600 million.", [], id="firm"),
        pytest.param("БелАЗ планирует увеличить экспорт в Россию. Сейчас объем продаж достигает 600 млн долларов.", [], id="firm-ru"),
        # what somebody is going to do is meant, what is going to happen is foreseen
        pytest.param("We are going to raise trade with Tula Oblast to $90 million by 2030.", ["BY RU-TUL turnover 90 2030-01..2030-12 target"], id="going-to-raise"),
        pytest.param("Trade with Tula Oblast is going to exceed $90 million in 2030.", ["BY RU-TUL turnover 90 2030-01..2030-12 forecast"], id="going-to-exceed"),
    ],
)  # fmt: skip
def test_markets_and_losses(text: str, lines: list[str]) -> None:
    """Other markets, losses and levels leave the trade told beside them as it is."""
    assert told(text) == lines


def test_office_of_who_is_addressed() -> None:
    """An office before a comma is theirs to whom is spoken, where a participle opens the sentence."""
    words = "“Each meeting gives us a new impetus.”"
    quotes = extract(f"Addressing the Belarusian premier, Oleg Dronov said: {words}").quotes
    assert [(quote.speaker, quote.role) for quote in quotes] == [("Oleg Dronov", None)]
    quotes = extract(f"The region's governor, Oleg Dronov said: {words}").quotes
    assert [(quote.speaker, quote.role) for quote in quotes] == [
        ("Oleg Dronov", "region's governor")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ties of Belarus and Russia grow. \"Volumes of bilateral trade have risen amid weaker dependence on Western countries, climbing to $48 billion,\" he said.", ["BY RU turnover 48000 undated"], id="dependence"),
        pytest.param("Belarus and Russia met in Minsk. Despite the war in Ukraine, the turnover grew by 5% to $48 billion.", ["BY RU turnover 48000 undated +5%"], id="war-around"),
        pytest.param("Belarus and Russia met in Minsk. After the European Union closed its airspace, bilateral trade reached $48 billion.", ["BY RU turnover 48000 undated"], id="closed-sky"),
        pytest.param("Беларусь и Россия крепят связи. На фоне давления Евросоюза товарооборот вырос на 5% и достиг 48 млрд долларов.", ["BY RU turnover 48000 undated +5%"], id="давление"),
        pytest.param("Беларусь и Россия крепят связи. После событий на Украине двусторонняя торговля достигла 48 млрд долларов.", ["BY RU turnover 48000 undated"], id="события"),
        pytest.param("Belarus and Russia met in Minsk. Amid the conflict in Ukraine Belarus' exports to that country dropped to $500 million.", [], id="there-after-all"),
        pytest.param("Belarus and Russia trade. Exports to Ukraine shrank. The events in Ukraine cut the turnover to $5 billion.", [], id="told-of-for-trade"),
        pytest.param("Беларусь и Россия торгуют. Польша ввела ограничения, и экспорт туда упал до 90 млн долларов.", [], id="туда"),
        pytest.param("Беларусь и Россия торгуют. Операции с Казахстаном достигли 900 млн долларов.", [], id="dealings"),
        pytest.param("Беларусь и Россия торгуют. Разрыв с Украиной в торговле – 3 млрд долларов в нашу пользу.", [], id="gap-in-trade"),
        pytest.param("Беларусь и Россия торгуют. Польша закрыла границу для грузовиков, импорт упал до 300 млн долларов.", [], id="fell-behind-a-closed-border"),
        pytest.param("Беларусь и Россия торгуют. Давление Польши на перевозчиков: импорт из неё – 400 млн долларов.", [], id="из-неё"),
        pytest.param("Беларусь и Россия торгуют. Акций завода продано российским инвесторам на 80 тысяч долларов.", [], id="shares-sold"),
        pytest.param("Беларусь и Калуга торгуют. На ярмарке в Калуге белорусских продуктов продано на 12 тысяч долларов.", [], id="sold-at-a-fair"),
    ],
)  # fmt: skip
def test_a_country_named_for_strife_or_a_closed_border_trades_nothing(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected
