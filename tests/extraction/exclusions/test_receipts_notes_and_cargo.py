"""Receipts behind tonnes, "its exports" of goods, sums with a note's number, goods brought with others."""

from __future__ import annotations

import pytest

from articles.extraction import extract

HEAD = "Belarus and Russia in 2021\n\n"
RU_HEAD = "Беларусь и Россия в 2021 году\n\n"
TULA = "Tula Oblast and Belarus\n\nIn 2021 the region traded with Belarus for $90 million. "
RU_TULA = (
    "Тульская область и Беларусь\n\nВ 2021 году регион наторговал с Беларусью на 90 млн долларов. "
)
SUMS = [
    pytest.param(f"{HEAD}In 2021 butter exports to Russia fell to 9 thousand tons, and revenue by 4%, to $44 million.", ["exports 44 butter -4"], id="revenue_behind_tonnes"),
    pytest.param(f"{HEAD}In 2021 Belarus sold 9 thousand tons of butter to Russia; revenue amounted to $44 million.", ["exports 44 butter"], id="weight_of_goods"),
    pytest.param(f"{HEAD}In 2021 Belarus sold butter to Russia. The revenue of the dairy plant was $44 million.", [], id="revenue_of_a_plant"),
    pytest.param(f"{RU_HEAD}В 2021 году экспорт масла в Россию снизился до 9 тыс. тонн, а выручка – на 4%, до 44 млн долларов.", ["exports 44 butter -4"], id="ru_revenue_behind_tonnes"),
    pytest.param(f"{HEAD}Exports to Russia came to $3 billion in 2021. Sugar is another story. Its exports to Russia fell to $44 million.", ["exports 3000", "exports 44 sugar"], id="its_exports_of_goods"),
    pytest.param(f"{HEAD}Exports to Russia came to $3 billion in 2021. Belarus eats less sugar. Its exports to Russia in 2020 were $2 billion.", ["exports 3000", "exports 2000"], id="its_exports_of_a_country"),
    pytest.param(f"{TULA}Exports were 44 million [21], imports 46 million [21, p. 4].", ["turnover 90", "imports 44", "exports 46"], id="notes"),
    pytest.param(f"{RU_TULA}Экспорт составил 44 млн [21], импорт – 46 млн [21, с. 4].", ["turnover 90", "imports 44", "exports 46"], id="ru_notes"),
    pytest.param(f"{TULA}From Belarus brought tractors and parts for $44 million, milk products for 12 million.", ["turnover 90", "exports 44 tractors", "exports 12 dairy products"], id="brought_with_parts"),
    pytest.param(f"{TULA}From Belarus to the region they brought tractors worth $44 million and furniture worth 12 million.", ["turnover 90", "exports 44 tractors", "exports 12 furniture"], id="brought_and_brought"),
    pytest.param(f"{TULA}The deficit was $12 million, more than the deficit with Russia as a whole without gas.", ["turnover 90", "balance -12"], id="left_out_of_what_is_compared"),
    pytest.param(f"{TULA}Without gas the trade was $44 million.", ["turnover 90", "turnover 44 goods other than natural gas"], id="left_out"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SUMS)
def test_sums_and_their_goods(text: str, expected: list[str]) -> None:
    lines = []
    for f in extract(text).figures:
        words = [f.flow.value, f"{float(f.value or 0) / 10**6:g}", f.product]
        change = None if f.change_pct is None else f"{float(f.change_pct):g}"
        lines.append(" ".join(filter(None, [*words, change])))
    assert lines == expected
