"""Russian pages as they stand on the web: kinds of wording that regional press and agencies use."""

from __future__ import annotations

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Визит\n\nТоварооборот Тульской области с Беларусью вырос на 3%. На 5% вырос экспорт в Беларусь и на 35% — импорт.",
            ["BY RU-TUL turnover none undated +3%", "BY RU-TUL imports none undated +5%", "BY RU-TUL exports none undated +35%"],
            id="change-before-its-verb",
        ),
        pytest.param(
            "Встреча\n\nВ 2021 году прирост товарооборота Томской области с Беларусью составил 12%, в 2022 — 17%.",
            ["BY RU-TOM turnover none 2021-01..2021-12 +12%", "BY RU-TOM turnover none 2022-01..2022-12 +17%"],
            id="bare-year-and-dash-are-no-range",
        ),
        pytest.param(
            "Встреча\n\nТоварооборот Пензенской области с Беларусью в 2021 году вырос на 12%. "
            "С начала 2022 года он продолжает расти — на 17% к аналогичному периоду.",
            ["BY RU-PNZ turnover none 2021-01..2021-12 +12%", "BY RU-PNZ turnover none 2022-01..2022-12 +17%"],
            id="goes-on-growing",
        ),
        pytest.param(
            "Встреча\n\nПо итогам первой половины 2022 года товарооборот Калужчины и Беларуси составил 40 млн долларов.",
            ["BY RU-KLU turnover 40 2022-01..2022-06"],
            id="first-half-of-a-numbered-year",
        ),
        pytest.param(
            "Встреча\n\nТоварооборот Ленобласти и Белоруссии может увеличится до 700 млн долларов.",
            ["BY RU-LEN turnover 700 undated target"],
            id="misspelt-can-grow",
        ),
        pytest.param(
            "Встреча\n\nБеларусь — один из главных партнеров Курганской области. По итогам 2019 года объем "
            "экспортно-импортных операций превысил 30 млн долларов.",
            ["BY RU-KGN turnover 30 2019-01..2019-12"],
            id="export-and-import-operations",
        ),
        pytest.param(
            "Встреча 2 мая 2023 года\n\nЭто позволило в прошлом году на 52% увеличить товарооборот между Пермским краем "
            "и Беларусью — до 570 млн долларов.",
            ["BY RU-PER turnover 570 2022-01..2022-12 +52%"],
            id="made-it-possible-to-raise",
        ),
        pytest.param(
            "Встреча 2 мая 2023 года\n\nНа 12% вырос экспорт Тульской области в Беларусь и достиг 70 млн долларов.",
            ["BY RU-TUL imports 70 undated +12%"],
            id="change-before-its-verb-with-a-sum",
        ),
        pytest.param(
            "Встреча 2 мая 2023 года\n\nНа 30% выросла торговля Тульской области с Беларусью за последние три года.",
            [],
            id="change-of-several-years-before-its-verb",
        ),
        pytest.param(
            "Встреча\n\nРастет товарооборот между Белоруссией и Алтайским краем. За три года он вырос в 3 раза. "
            "В 2021 году составил 4 млрд рублей.",
            ["BY RU-ALT turnover 4000 2021-01..2021-12"],
            id="growth-carries-trade-on",
        ),
        pytest.param(
            "Встреча\n\nСмоленская область торгует со всеми регионами Беларуси. В 2020 году товарооборот составил "
            "800 млн долларов, из которых 200 млн — с Витебской областью. За 5 месяцев 2021 года показатель составил 350 млн.",
            [
                "BY RU-SMO turnover 800 2020-01..2020-12",
                "BY-VI RU-SMO turnover 200 2020-01..2020-12",
                "BY RU-SMO turnover 350 2021-01..2021-05",
            ],
            id="part-of-one-home-region",
        ),
        pytest.param(
            "Товарооборот Белоруссии и Хакасии вырос до 40 млн долларов за 2022 год\n\nЗа 11 месяцев 2022 года товарооборот "
            "между Беларусью и Хакасией вырос на 10%, достигнув 40 млн долларов.",
            ["BY RU-KK turnover 40 2022-01..2022-11 +10%"],
            id="headline-rounds-the-months",
        ),
        pytest.param(
            "Товарооборот Карелии и Белоруссии превысил 1,85 млрд рублей\n\nПо итогам 2021 года товарооборот между "
            "Карелией и Белоруссией вырос на 32%, составив 1,87 млрд рублей.",
            ["BY RU-KR turnover 1870 2021-01..2021-12 +32%"],
            id="headline-names-the-least",
        ),
        pytest.param(
            "Встреча\n\nТоварооборот Курской области с Белоруссией за 2018 год достиг 360 млн долларов. Из них около "
            "210 млн — белорусский экспорт.\n\nОб этом сообщила торгово-промышленная палата со ссылкой на посольство. "
            "Такие показатели можно назвать рекордными. Область невелика, но ее дела идут в гору, и стороны готовы работать "
            "дальше: открываются магазины, приходят новые поставщики, строятся склады, идут переговоры о ярмарках.\n\n"
            "По данным министерства, товарооборот между Курской областью и Белоруссией в 2018 году вырос вдвое.",
            ["BY RU-KRS turnover 360 2018-01..2018-12 +100%", "BY RU-KRS exports 210 2018-01..2018-12"],
            id="change-of-a-fact-told-far-behind-it",
        ),
        pytest.param(
            "Встреча\n\nЗа три квартала 2021 года торговля Тамбовщины с Беларусью выросла на 40 %. "
            "За этот период она составила 55 млн долларов.",
            ["BY RU-TAM turnover 55 2021-01..2021-09 +40%"],
            id="sum-of-the-same-period-behind-its-change",
        ),
    ],
)  # fmt: skip
def test_pages(text: str, figures: list[str]) -> None:
    assert told(text) == figures
