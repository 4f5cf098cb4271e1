"""Shares of Belarus in trade with a group of countries, of exports in turnover, records hoped for, and flows asked for."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

RUSSIAN = [
    pytest.param("На Беларусь приходится 70 процентов всего товарооборота Вологодской области со странами СНГ – 330 млн долларов из 470 млн.", ["BY RU-VLG turnover 330 undated"], id="dash_behind_group"),
    pytest.param("Беларусь занимает 70% во внешней торговле Вологодской области с государствами ЕАЭС, или 330 млн долларов за полгода.", ["BY RU-VLG turnover 330 undated"], id="takes_part"),
    pytest.param("Доля Беларуси в товарообороте Вологодской области со странами СНГ – 70%, или 330 млн долларов.", ["BY RU-VLG turnover 330 undated"], id="share_of_belarus"),
    pytest.param("На долю Беларуси в торговле Вологодской области со странами СНГ приходится 330 млн долларов (70%).", ["BY RU-VLG turnover 330 undated"], id="percent_in_brackets"),
    pytest.param("Доля экспорта в товарообороте Вологодской области с Беларусью – 78% (258 млн долларов), импорта – 22% (72 млн).", ["BY RU-VLG imports 258 undated", "BY RU-VLG exports 72 undated"], id="share_of_exports_of_region"),
    pytest.param("Доля импорта в товарообороте Беларуси с Россией – 52%, или 27 млрд долларов.", ["BY RU imports 27000 undated"], id="share_of_imports"),
    pytest.param("Из внешней торговли Вологодской области на Беларусь приходится 330 млн долларов (70%).", ["BY RU-VLG turnover 330 undated"], id="falls_to_belarus"),
    pytest.param("Посол Белоруссии в России Александр Рогожник рассчитывает, что по итогам 2025 года товарооборот двух стран станет рекордным и превзойдёт $60 млрд.", ["BY RU turnover 60000 2025-01..2025-12 forecast"], id="to_outdo"),
    pytest.param("Посол Белоруссии в России уверен, что в 2025 году товарооборот двух стран побьёт рекорд – $60 млрд.", ["BY RU turnover 60000 2025-01..2025-12 forecast"], id="to_beat_record"),
    pytest.param("На долю Беларуси в товарообороте Вологодской области приходится 330 млн долларов (70%).", ["BY RU-VLG turnover 330 undated"], id="share_in_turnover"),
    pytest.param("— А что с экспортом Калужской области в республику Беларусь?\n— Около 120 миллионов долларов по итогам 2022-го. А вот импорт из Беларуси скромнее — порядка 80.", ["BY RU-KLU imports 120 2022-01..2022-12", "BY RU-KLU exports 80 2022-01..2022-12"], id="asked_for_exports"),
]  # fmt: skip
ENGLISH = [
    pytest.param("Belarus accounts for 70% of Vologda Region's trade with the CIS, or $330 million.", ["BY RU-VLG turnover 330 undated"], id="accounts_for"),
    pytest.param("The share of exports in the trade of Belarus with Russia was 48%, or $25 billion.", ["BY RU exports 25000 undated"], id="share_of_exports"),
    pytest.param("— And what about exports of Kaluga Region to the Republic of Belarus?\n— About $120 million in 2022. Imports from Belarus are smaller, about $80 million.", ["BY RU-KLU imports 120 2022-01..2022-12", "BY RU-KLU exports 80 2022-01..2022-12"], id="asked_in_english"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), RUSSIAN + ENGLISH)
def test_figures(text: str, expected: list[str]) -> None:
    assert told(text) == expected
