"""Russian regional press: bars passed, goods told by a bare verb, foreign trade of two regions."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        # a bar that has been passed is no goal; one that is to be passed is
        pytest.param(
            "Товарооборот Брестской и Тверской областей перешагнул рубеж в 120 миллионов долларов.",
            ["BY-BR RU-TVE turnover 120 undated"],
            id="bar-passed",
        ),
        pytest.param(
            "Товарооборот Тверской области и Беларуси должен преодолеть рубеж в 120 миллионов долларов.",
            ["BY RU-TVE turnover 120 undated target"],
            id="bar-to-pass",
        ),
        # "a billion is too little" tells no trade
        pytest.param(
            "Товарооборот Беларуси и Тверской области – 120 миллионов долларов. Но и двухсот миллионов мало!",
            ["BY RU-TVE turnover 120 undated"],
            id="too-little",
        ),
        # goods whose growth and sum a bare verb joins
        pytest.param(
            "Экспорт Брестской области в Тверскую область в 2020 году составил 70 млн долларов. "
            "По молочной продукции прирост – 12%: отгружено на 31 млн долларов.",
            [
                "BY-BR RU-TVE exports 31 2020-01..2020-12 +12%",
                "BY-BR RU-TVE exports 70 2020-01..2020-12",
            ],
            id="goods-told-by-a-bare-verb",
        ),
        # foreign trade with the one just named is of the two
        pytest.param(
            "Тверская область на пятом месте среди российских регионов по внешней торговле с Брестской областью. "
            "Объем внешней торговли товарами за 2020 год составил 120 млн долларов, в том числе экспорт – 80 млн.",
            [
                "BY-BR RU-TVE exports 80 2020-01..2020-12",
                "BY-BR RU-TVE turnover 120 2020-01..2020-12",
            ],
            id="foreign-trade-of-two",
        ),
    ],
)
def test_regional_press(text: str, figures: list[str]) -> None:
    assert sorted(told(text)) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        # a headline's round sum is the exact one of the body
        pytest.param(
            "Товарооборот между Минском и Рязанью достиг $130 млн\n\n"
            "Товарооборот Минска и Рязанской области в 2021 году вырос на 7% и составил 129,6 млн долларов.",
            ["BY RU-RYA turnover 129.6 2021-01..2021-12 +7%"],
            id="round-headline",
        ),
        # what a dated sum has risen to is of the year told before it
        pytest.param(
            "Товарооборот Рязанской области и Беларуси в 2021 году вырос с 84,1 млн долларов в 2020-м до 129,6 млн долларов.",
            [
                "BY RU-RYA turnover 129.6 2021-01..2021-12",
                "BY RU-RYA turnover 84.1 2020-01..2020-12",
            ],
            id="from-a-dated-sum",
        ),
        pytest.param(
            "В 2021 году товарооборот Рязанской области и Беларуси вырос с 84,1 млн долларов годом ранее до 129,6 млн долларов.",
            [
                "BY RU-RYA turnover 129.6 2021-01..2021-12",
                "BY RU-RYA turnover 84.1 2020-01..2020-12",
            ],
            id="from-the-sum-of-a-year-before",
        ),
        # growth in spite of a fall is growth
        pytest.param(
            "В 2021 году оборот Рязанской области с Беларусью вырос, несмотря на падение всей торговли региона, на 7%.",
            ["BY RU-RYA turnover none 2021-01..2021-12 +7%"],
            id="despite-a-fall",
        ),
        # a sum told as a share keeps its growth
        pytest.param(
            "Товарооборот Рязанской области с Беларусью в 2021 году – 130 млн долларов, "
            "при этом доля экспорта – 46 млн долларов (плюс 21,3%).",
            [
                "BY RU-RYA imports 46 2021-01..2021-12 +21.3%",
                "BY RU-RYA turnover 130 2021-01..2021-12",
            ],
            id="share-as-a-sum",
        ),
        # "по России экспорт области": Russia is no seller there
        pytest.param(
            "В целом по России экспорт Витебской области в 2021 году составил 640 млн долларов.",
            ["BY-VI RU exports 640 2021-01..2021-12"],
            id="over-all-russia",
        ),
        pytest.param(
            "Экспорт Витебской области в Рязанскую область в 2021 году – 20 млн долларов. Сальдо в нашу пользу – 12 млн долларов.",
            [
                "BY-VI RU-RYA balance 12 2021-01..2021-12",
                "BY-VI RU-RYA exports 20 2021-01..2021-12",
            ],
            id="balance-in-our-favour",
        ),
        # all trade of a region, told beside that with Belarus
        pytest.param(
            "В 2021 году внешнеторговый оборот Рязанской области с Беларусью – 130 млн долларов. "
            "Внешнеторговый оборот региона в целом упал до 1,1 миллиарда, а с белорусами мы растем.",
            ["BY RU-RYA turnover 130 2021-01..2021-12"],
            id="all-trade-but-with-one",
        ),
    ],
)
def test_sums_beside_others(text: str, figures: list[str]) -> None:
    assert sorted(told(text)) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "С начала 2022 года товарооборот Тульской области с Беларусью растет. За первое полугодие он составил 90 млн долларов.",
            ["BY RU-TUL turnover 90 2022-01..2022-06"],
            id="a-year-begun-goes-on",
        ),
        pytest.param(
            "12 января 2023 года. В 2022 году товарооборот Тульской области с Беларусью составил 90 млн долларов. "
            "Три года назад он не превышал 30 млн долларов. Экспорт из региона вырос на 9% (до 50 млн долларов).",
            [
                "BY RU-TUL imports 50 2022-01..2022-12 +9%",
                "BY RU-TUL turnover 30 2020-01..2020-12",
                "BY RU-TUL turnover 90 2022-01..2022-12",
            ],
            id="years-ago-is-no-new-year",
        ),
        pytest.param(
            "Экспорт Беларуси в Россию составил 5 млрд долларов. Внешняя торговля Беларуси в целом – 14 млрд долларов; "
            "на долю России приходится около двух третей.",
            ["BY RU exports 5000 undated"],
            id="two-thirds-name-no-partner",
        ),
        pytest.param(
            "Товарооборот Тульской области с Беларусью – 90 млн долларов. На границе планируется построить склад за 2 млрд рублей.",
            ["BY RU-TUL turnover 90 undated"],
            id="something-to-build",
        ),
    ],
)
def test_press_of_the_year(text: str, figures: list[str]) -> None:
    assert sorted(told(text)) == figures


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # the dots of an abbreviated office end no sentence
        ("«Торговля растет быстрее прежнего», — сказал и. о. губернатора Тульской области Павел Дроздов.", "Павел Дроздов"),
        ("«Торговля растет быстрее прежнего», — отметила и.о. начальника отдела Ольга Дроздова.", "Ольга Дроздова"),
        ("«Торговля растет быстрее прежнего», — отметил зам. директора Павел Дроздов.", "Павел Дроздов"),
        ("«Торговля растет быстрее прежнего», — отметил мэр г. Орши Павел Дроздов.", "Павел Дроздов"),
        # a body in one word is no part of a name
        ("Председатель Мингорисполкома Павел Дроздов: «Торговля растет быстрее прежнего».", "Павел Дроздов"),
        ("Директор Белстата Павел Дроздов рассказал: «Торговля растет быстрее прежнего».", "Павел Дроздов"),
        ("Глава Минсельхозпрода Павел Дроздов: «Торговля растет быстрее прежнего».", "Павел Дроздов"),
    ],
)  # fmt: skip
def test_offices_of_speakers(text: str, speaker: str) -> None:
    (quote,) = extract(text).quotes
    assert quote.speaker == speaker
