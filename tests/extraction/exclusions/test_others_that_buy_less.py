"""What Belarus trades where another country only buys less, and flows whose own number follows in a clause."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

YEAR = "2022-01..2022-12"
WITH = "Trade of Belarus with Omsk Oblast grows. "
LESS = [
    pytest.param("While Georgia buys less, Belarus sold $40 million worth of goods to Omsk Oblast in 2022.", "exports 40", id="while"),
    pytest.param("China imports less, so in 2022 Belarus exported goods for $40 million to Omsk Oblast.", "exports 40", id="so"),
    pytest.param("China took third place, Belarus in 2022 bought goods for $40 million from Omsk Oblast.", "imports 40", id="took_a_place"),
    pytest.param("Kazakhstan buys less; Belarusian exports for $40 million went to Omsk Oblast in 2022.", "exports 40", id="semicolon"),
    pytest.param("Китай закупает меньше, поэтому Беларусь в 2022 году продала товаров на 40 млн долларов в Омскую область.", "exports 40", id="ru_so"),
    pytest.param("Пока Грузия купила мало, в 2022 году белорусский экспорт на 40 млн долларов ушел в Омскую область.", "exports 40", id="ru_while"),
]  # fmt: skip
BUYS = [
    pytest.param(f"{WITH}In 2022 Kazakhstan, a new partner, bought Belarusian goods for $40 million.", id="bought_ours"),
    pytest.param(f"{WITH}In 2022 China bought furniture, Belarusian goods among it, for $40 million.", id="ours_among_it"),
    pytest.param(f"{WITH}In 2022 China took goods for $40 million.", id="took"),
    pytest.param("Беларусь торгует с Омской областью. Китай закупил много, белорусских товаров – на 40 млн долларов.", id="ru_bought_ours"),
]  # fmt: skip
CLAUSES = [
    pytest.param("In 2022 exports of Omsk Oblast to Belarus grew faster than imports, which came to $40 million.", "exports 40", id="which"),
    pytest.param("In 2022 Belarus' imports from Omsk Oblast were lower than exports worth $40 million.", "exports 40", id="worth"),
    pytest.param("In 2022 exports of Omsk Oblast to Belarus grew faster than imports, which are small, – by 33%.", "imports none +33%", id="clause_closed"),
    pytest.param("В 2022 году экспорт Омской области в Беларусь вырос сильнее импорта, который составил 40 млн долларов.", "exports 40", id="ru_which"),
    pytest.param("В 2022 году экспорт Омской области в Беларусь был выше импорта, который упал на 5%.", "exports none -5%", id="ru_which_fell"),
    pytest.param("В 2022 году экспорт Омской области в Беларусь рос быстрее импорта, достигшего 40 млн долларов.", "exports 40", id="ru_having_reached"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line"), LESS)
def test_ours_next_to_others_that_buy_less(text: str, line: str) -> None:
    assert told(text) == [f"BY RU-OMS {line} {YEAR}"]


@pytest.mark.parametrize("text", BUYS)
def test_what_others_buy_is_left_out(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(("text", "line"), CLAUSES)
def test_number_in_the_clause_of_the_other_flow(text: str, line: str) -> None:
    flow, value, *change = line.split()
    assert told(text) == [" ".join(["BY RU-OMS", flow, value, YEAR, *change])]
