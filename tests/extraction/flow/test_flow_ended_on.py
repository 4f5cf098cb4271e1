"""What a sentence without figures leaves for the next: the flow it ends on, its goods, its partner."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import figures, told

LEAD = "Tula Region and Belarus\n\nIn 2022 trade of Tula Region with Belarus came to $90 million. "
LEAD_RU = "Тульская область и Беларусь\n\nВ 2022 году товарооборот Тульской области с Беларусью составил 90 млн долларов. "

FLOWS = [
    pytest.param(LEAD + "Belarusian purchases of pig iron weigh most, so the talks turned to exports from Belarus. They stood at $28 million.", "exports", id="exports"),
    pytest.param(LEAD + "Belarusian sales of cheese are known to all, and what worries the ministry in Minsk is imports. They reached $62 million.", "imports", id="imports"),
    pytest.param(LEAD_RU + "Белорусские закупки чугуна велики, поэтому в Минске заговорили о том, как поднять экспорт. Он составил 28 млн долларов.", "exports", id="ru_exports"),
    pytest.param(LEAD + "Cheese is what the shops ask for. It came to $28 million.", "turnover", id="no_flow_named"),
]  # fmt: skip

SIDES, SIDES_RU = "Belarus and Tver Oblast", "Беларуси и Тверской области"
SUBJECTS = [
    pytest.param(f"Trade of {SIDES} is growing because of exports. It was $37 million in 2022.", "turnover", id="reason"),
    pytest.param(f"Trade of {SIDES} depends on exports. It fell to $37 million in 2022.", "turnover", id="depends"),
    pytest.param(f"{SIDES} are happy with trade, especially with imports. It reached $37 million in 2022.", "turnover", id="one_for_it"),
    pytest.param(f"Trade of {SIDES} is growing because of exports. They were $37 million in 2022.", "exports", id="many_for_they"),
    pytest.param("Exports of Belarus to Tver Oblast grow faster than imports. They were $37 million in 2022.", "exports", id="measured"),
    pytest.param(f"{SIDES} discussed trade and agreed to raise exports. They came to $37 million in 2022.", "exports", id="ended_on"),
    pytest.param("Belarusian imports from Tver Oblast are large, so the talks turned to exports. They came to $37 million in 2022.", "exports", id="another_clause"),
    pytest.param(f"Товарооборот {SIDES_RU} растёт за счёт экспорта. Он составил 37 млн долларов в 2022 году.", "turnover", id="ru_reason"),
    pytest.param(f"Товарооборот {SIDES_RU} зависит от импорта. Он упал до 37 млн долларов в 2022 году.", "turnover", id="ru_depends"),
    pytest.param(f"Торговля {SIDES_RU} растёт за счёт экспорта. Она составила 37 млн долларов в 2022 году.", "turnover", id="ru_she"),
    pytest.param(f"Торговля {SIDES_RU} растёт за счёт экспорта. Он составил 37 млн долларов в 2022 году.", "exports", id="ru_he"),
    pytest.param("Белорусский экспорт в Тверскую область велик, но в Минске говорили об импорте. Он составил 37 млн долларов в 2022 году.", "imports", id="ru_another_clause"),
]  # fmt: skip

GOODS = [
    pytest.param("Belarus sold Russia 9% more services in 2022.\n\nExports of goods to Russia were a disappointment. They dropped by 3% to $20 billion.", id="goods"),
    pytest.param("Беларусь в 2022 году продала России на 9% больше услуг.\n\nЭкспорт товаров в Россию разочаровал. Он упал на 3% до 20 млрд долларов.", id="ru_goods"),
    pytest.param("Belarus sold Russia 9% more services in 2022.\n\nThe exports of goods were weaker. They dropped by 3%, with tractors being sold in smaller numbers.", id="part_in_its_own_clause"),
]  # fmt: skip

PARTNERS = [
    pytest.param("Lipetsk area and Belarus\n\nThe Republic of Belarus enters into four of the basic trading partners of area. For 2010 the turnover with it has made 37,6 million dollars, from them import – 19,8 million dollars.", ["BY RU-LIP turnover 37.6 2010-01..2010-12", "BY RU-LIP exports 19.8 2010-01..2010-12"], id="translated"),
    pytest.param("Belarus and Lipetsk Region\n\nThe region is among the four main partners of Belarus in Russia. In 2010 the turnover with it came to $37 million, of which imports were $19 million.", ["BY RU-LIP turnover 37 2010-01..2010-12", "BY RU-LIP imports 19 2010-01..2010-12"], id="partner_in_russia"),
    pytest.param("Беларусь и Липецкая область\n\nРегион входит в четвёрку основных партнёров Беларуси в России. За 2010 год оборот с ним составил 37 млн долларов, из них импорт – 19 млн.", ["BY RU-LIP turnover 37 2010-01..2010-12", "BY RU-LIP imports 19 2010-01..2010-12"], id="ru_partner_in_russia"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "flow"), FLOWS)
def test_the_flow_a_sentence_ends_on(text: str, flow: str) -> None:
    last = extract(text).figures[-1]
    assert (str(last.flow), last.product) == (flow, None)


@pytest.mark.parametrize("text", GOODS)
def test_goods_behind_services(text: str) -> None:
    services, goods = figures(text)
    assert (services.product, goods.product, goods.change_pct) == ("services", None, -3)


@pytest.mark.parametrize(("text", "flow"), SUBJECTS)
def test_it_is_what_agrees_with_it(text: str, flow: str) -> None:
    assert [line.split()[2:4] for line in told(text)] == [[flow, "37"]]


@pytest.mark.parametrize(("text", "lines"), PARTNERS)
def test_the_trade_with_it_is_with_the_partner(text: str, lines: list[str]) -> None:
    assert told(text) == lines
