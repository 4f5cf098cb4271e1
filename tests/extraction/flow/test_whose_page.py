"""A page of an office tells from its side, and each way's number in brackets has the unit of the sum."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

YEAR = "2021-01..2021-12"


def article(title: str, office: str, text: str) -> str:
    """Return a page with an office's line below its title."""
    return f"{title}\n\n{office}\n\n{text}\n\n15 March 2022"


EN = "In 2021 the trade turnover was $90 million. Exports reached $60 million, imports $30 million."
RU = "В 2021 году товарооборот составил 90 млн долларов. Экспорт достиг 60 млн, импорт – 30 млн."


@pytest.mark.parametrize(
    ("page", "exports"),
    [
        pytest.param(article("Tver Oblast and Belarus", "Committee for Trade of Tver Oblast", EN), 30, id="committee"),
        pytest.param(article("Tver Oblast and Belarus", "Tver Oblast Government", EN), 30, id="government_behind"),
        pytest.param(article("Tver Oblast and Belarus", "Executive Committee news: a delegation of Tver Oblast came.", EN), 60, id="no_office_line"),
        pytest.param(article("Сотрудничество с Беларусью", "Министерство промышленности Тверской области", RU), 30, id="ru_ministry"),
        pytest.param(article("Сотрудничество с Тверской областью", "Комитет экономики Гомельского облисполкома", RU), 60, id="ru_home_committee"),
    ],
)  # fmt: skip
def test_exports_are_those_of_the_office_whose_page_it_is(page: str, exports: int) -> None:
    lines = [line.split()[2:5] for line in told(page)]
    assert ["exports", str(exports), YEAR] in lines


HEAD = "Brest hosts guests\n\n15 March 2022. Trade of Belarus with Tver Oblast in 2021 was"
RU_HEAD = (
    "Брест ждет гостей\n\n15 марта 2022. Товарооборот Беларуси с Тверской областью в 2021 году –"
)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{HEAD} $90 million (export 60.5, import 29.5).", id="bare"),
        pytest.param(f"{HEAD} $90 million (exports – 60.5, imports – 29.5).", id="dashes"),
        pytest.param(f"{HEAD} USD 90 million (exports: 60.5, imports: 29.5).", id="colons"),
        pytest.param(f"{RU_HEAD} 90 млн долларов (экспорт - 60,5, импорт - 29,5).", id="ru_dashes"),
        pytest.param(f"{RU_HEAD} 90 млн долларов (экспорт 60,5; импорт 29,5).", id="ru_semicolon"),
    ],
)
def test_each_way_in_the_brackets_of_a_sum(text: str) -> None:
    ways = [" ".join(line.split()[2:4]) for line in told(text)]
    assert ways == ["turnover 90", "exports 60.5", "imports 29.5"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{HEAD} $90 million (export 60.5%, import 39.5%).", id="percents"),
        pytest.param(f"{HEAD} $90 million (export 60, import 40 thousand tonnes).", id="tonnes"),
        pytest.param(
            "В 2022 году товарооборот Беларуси с Тульской областью составил 90 млн долларов. Экспорт 60, импорт 40 тыс. тонн.",
            id="ru_tonnes",
        ),
    ],
)
def test_shares_and_tonnes_in_brackets_are_no_sums(text: str) -> None:
    assert [line.split()[3] for line in told(text)] == ["90"]
