"""Pages of Russian regions and news of them as translations put them: shares, rates, parts of a sum."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param(
            "Foreign trade turnover between Grodno region and Russia decreased by 4%\n\nAmbassador of Russia to Belarus Ivan Serov was received on 12 May 2021 by the chairman of the Grodno regional executive committee. Trade in January - March of 2021, if compared with the same period of 2020, has decreased by 4.2%. Thus the enterprises of the region reduced export only by 1.1%.",
            [
                "BY-HR RU turnover none 2021-01..2021-03 -4.2%",
                "BY-HR RU exports none 2021-01..2021-03 -1.1%",
            ],
            id="firms of the oblast beside an ambassador",
        ),
        pytest.param(
            "Товарооборот Гродненской области с Россией снизился на 4%\n\n12 мая 2021 года председатель Гродненского облисполкома принял посла России в Беларуси Ивана Серова. Торговля в январе – марте 2021 года снизилась на 4,2%. При этом предприятия области сократили экспорт на 1,1%.",
            [
                "BY-HR RU turnover none 2021-01..2021-03 -4.2%",
                "BY-HR RU exports none 2021-01..2021-03 -1.1%",
            ],
            id="firms of the oblast beside an ambassador, Russian",
        ),
        pytest.param(
            "In 2022 commodity turnover between Kaliningrad region and Belarus increased by 6.5%. Deliveries from the Kaliningrad region accounted for 48 mln dollars of 131 mln.",
            [
                "BY RU-KGD turnover 131 2022-01..2022-12 +6.5%",
                "BY RU-KGD imports 48 2022-01..2022-12",
            ],
            id="a part of the sum of both",
        ),
        pytest.param(
            "Trade between Tula region and Belarus reached $310 million in 2022. Earlier we wrote that in 2022 Belarus was visited by 40 thousand guests from Tula, who spent there about 1.9 bln rubles.",
            ["BY RU-TUL turnover 310 2022-01..2022-12"],
            id="what guests spent",
        ),
        pytest.param(
            "The Russian Federation is the main partner of the Vitebsk region: its specific weight in the total foreign trade turnover of the region is 61%, or about 2.9 bln. dollars for 2016 (less than in 2015 by nearly 12%).",
            ["BY-VI RU turnover 2900 2016-01..2016-12 -12%"],
            id="its specific weight",
        ),
        pytest.param(
            "In 2018 Russia accounted for 54% of all foreign trade of Brest Region, which reached $4.1 billion.",
            [],
            id="part of what reached a sum",
        ),
        pytest.param(
            "В 2018 году на Россию пришлось 54% внешнеторгового оборота Брестской области, который достиг 4,1 млрд долларов.",
            [],
            id="part of what reached a sum, Russian",
        ),
        pytest.param(
            "In 2019 Belarus accounted for 34% of Smolensk Region's total foreign trade, or about $1.2 billion.",
            ["BY RU-SMO turnover 1200 2019-01..2019-12"],
            id="share of the total of a region",
        ),
        pytest.param(
            "The growth rate of exports from Belarus to the Kirov region in January - August 2023 exceeded 112%.",
            ["BY RU-KIR exports none 2023-01..2023-08 +12%"],
            id="rate of growth that exceeded",
        ),
        pytest.param(
            "Темп роста экспорта из Беларуси в Кировскую область в январе - августе 2023 года превысил 112%.",
            ["BY RU-KIR exports none 2023-01..2023-08 +12%"],
            id="rate of growth that exceeded, Russian",
        ),
        pytest.param(
            "Alexander Petrov: the Tomsk - Belarus turnover makes 84 mln dollars\n\nFor the first quarter of 2023 commodity turnover between the Tomsk region and Belarus increased by 5.9%. The turnover for the first quarter of 2023 was 84 mln dollars.",
            ["BY RU-TOM turnover 84 2023-01..2023-03 +5.9%"],
            id="headline, change, sum",
        ),
        pytest.param(
            "Trade turnover between Belarus and the Orel region grew in 2022 by 14.6%. The growth rate of exports in January - May 2023 was 109%.\n\nIn 2022 the foreign trade turnover updated a record (it is about $190 mln.).",
            [
                "BY RU-ORL turnover 190 2022-01..2022-12 +14.6%",
                "BY RU-ORL exports none 2023-01..2023-05 +9%",
            ],
            id="brackets that tell what a record was",
        ),
    ],
)
def test_read_as_meant(text: str, lines: list[str]) -> None:
    assert told(text) == lines


def test_examples_of_goods_leave_the_goods_told_of() -> None:
    text = (
        "The trade turnover of agricultural products between Russia and Belarus is growing. In 2021 it "
        "exceeded 6.1 billion dollars, of which Russian exports - grain, tea, fish - reached 1.4 billion "
        "dollars."
    )
    assert {figure.product for figure in extract(text).figures} == {"agricultural products"}
