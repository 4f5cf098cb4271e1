"""Whose "the region" is on a page of one region's office, and where no oblast has been named yet."""

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Gomel Oblast Executive Committee\n\nResults of foreign trade of the region\n\n3 March 2022\n\nExports to Russia made up $1.5 billion last year.\n\nAmong Russian regions the leaders are the Moscow Region ($300 million of our exports), the Bryansk Region ($90 million) and the Kaluga Region ($40 million).\n\nThe region exported dairy products for $600 million, of which $500 million fell on Russia. In January the region's exports to Russia grew by 31%.",
            [
                "BY-HO RU exports 1500 2021-01..2021-12",
                "BY-HO RU-MOS exports 300 2021-01..2021-12",
                "BY-HO RU-BRY exports 90 2021-01..2021-12",
                "BY-HO RU-KLU exports 40 2021-01..2021-12",
                "BY-HO RU exports 500 2021-01..2021-12",
                "BY-HO RU exports none 2022-01..2022-01 +31%",
            ],
            id="a page of a Belarusian region's committee tells of its own",
        ),
        pytest.param(
            "Гомельский облисполком\n\nИтоги внешней торговли региона\n\n3 марта 2022\n\nЭкспорт в Россию составил в прошлом году 1,5 млрд долларов.\n\nСреди покупателей – Брянская область и Калужская область.\n\nРегион экспортировал молочной продукции на 600 млн долларов, из них на 500 млн – в Россию.",
            ["BY-HO RU exports 1500 2021-01..2021-12", "BY-HO RU exports 500 2021-01..2021-12"],
            id="страница облисполкома",
        ),
        pytest.param(
            "Government of Tula Oblast\n\nGuests from Brest and Grodno\n\n3 March 2022\n\nA delegation from Brest Oblast and Grodno Oblast came to Tula. Brest Oblast showed tractors, Grodno Oblast showed milk.\n\nIn 2021 the region's exports to Belarus came to $120 million.",
            ["BY RU-TUL imports 120 2021-01..2021-12"],
            id="a page of a Russian region's government about its guests",
        ),
        pytest.param(
            'Belarus\' Deputy Prime Minister Ivan Lis met with the Head of Mari El Oleg Yarov. "We have some 9% growth in our exports to the region in 2021," Ivan Lis said.\n\nPeat and buses of plants of Vitebsk Oblast could find buyers there.',
            ["BY RU-ME exports none 2021-01..2021-12 +9%"],
            id="a-republic-named-before-any-oblast",
        ),
    ],
)
def test_whose_the_region_is(text: str, expected: list[str]) -> None:
    assert told(text) == expected
