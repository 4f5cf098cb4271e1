"""Russia told to come first in exports or imports of the Belarusian side, and what became twice smaller."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

FACTS = [
    pytest.param("In 2019 Russia led in exports of Gomel Oblast – 68%, $512 million.", ["BY-HO RU exports 512 2019-01..2019-12"], id="leads_in_exports"),
    pytest.param("Grodno Oblast exported goods to Russia for $690 million in 2019. In terms of imports Russia was first too: $430 million.", ["BY-HR RU exports 690 2019-01..2019-12", "BY-HR RU imports 430 2019-01..2019-12"], id="first_by_imports"),
    pytest.param("Экспорт Гродненской области в Россию за 2019 год составил $690 млн. По импорту Россия тоже первая – 71%, $430 млн.", ["BY-HR RU exports 690 2019-01..2019-12", "BY-HR RU imports 430 2019-01..2019-12"], id="first_by_imports_in_russian"),
    pytest.param("Trade of Belarus in 2019. By exports Russia ranks first: $13 billion.", ["BY RU exports 13000 2019-01..2019-12"], id="ranks_first_by_exports"),
    pytest.param("В 2019 году Россия лидировала по импорту белорусской мебели - $70 млн.", ["BY RU exports 70 2019-01..2019-12"], id="leads_in_imports_of_ours"),
    pytest.param("In 2019 Russia ranked first in imports from Belarus with $13 billion.", ["BY RU exports 13000 2019-01..2019-12"], id="leads_in_imports_from_us"),
    pytest.param("12 July 2017. In 2015 the turnover of Belarus and Samara Oblast made 340 million US dollars. In 2016 it became twice smaller.", ["BY RU-SAM turnover 340 2015-01..2015-12", "BY RU-SAM turnover none 2016-01..2016-12 -50%"], id="twice_smaller"),
    pytest.param("12 July 2017. In 2016 exports of Belarus to Samara Oblast became twice as small and made 90 million dollars.", ["BY RU-SAM exports 90 2016-01..2016-12 -50%"], id="twice_as_small"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "facts"), FACTS)
def test_foremost(text: str, facts: list[str]) -> None:
    assert told(text) == facts
