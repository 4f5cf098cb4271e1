"""Russia's share in exports or imports: the flow is that of the Belarusian side."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

SHARES = [
    pytest.param("70% of Russia's exports to Belarus falls on ten regions. In 2019 Russia's share in Belarus' total import is 55%, or $21.9 billion.", ["BY RU imports 21900 2019-01..2019-12"], id="Russia's_share_in_imports_behind_its_own_exports"),
    pytest.param("Russia sells oil to Belarus. In 2019 the share of Russia in imports was 55%, or $21.9 billion.", ["BY RU imports 21900 2019-01..2019-12"], id="a_share_of_Russia_in_imports_of_nobody"),
    pytest.param("Russia sells oil to Belarus. In Belarus' imports Russia accounted for 55%, or $21.9 billion, in 2019.", ["BY RU imports 21900 2019-01..2019-12"], id="in_our_imports_Russia_accounts_for"),
    pytest.param("Россия продает Беларуси нефть. В 2019 году доля России в импорте составила 55%, или 21,9 млрд долларов.", ["BY RU imports 21900 2019-01..2019-12"], id="a_share_of_Russia_in_imports_in_Russian"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SHARES)
def test_share_of_a_flow(text: str, expected: list[str]) -> None:
    assert told(text) == expected
