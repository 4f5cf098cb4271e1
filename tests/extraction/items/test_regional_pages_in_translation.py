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
        pytest.param(
            "The commodity circulation between Byelorussia and the Russian Federation has reached in 2009 23,4 billion dollars, that on 31,2% concedes to level of 2008.",
            ["BY RU turnover 23400 2009-01..2009-12 -31.2%"],
            id="concedes to a year, in a translation",
        ),
        pytest.param(
            "In 2010 Byelorussia counts to lift export of the goods to Russia not less than by 18%.",
            ["BY RU exports none 2010-01..2010-12 +18% target"],
            id="counts to lift",
        ),
        pytest.param(
            "Out of the 2021 trade turnover of the Pskov region with Belarus of $412 million, the Vitebsk region accounted for $97 million.",
            [
                "BY RU-PSK turnover 412 2021-01..2021-12",
                "BY-VI RU-PSK turnover 97 2021-01..2021-12",
            ],
            id="a region of Belarus had a part of all",
        ),
        pytest.param(
            "12.04.2018\n\nThe volume of Tver exports to Belarus grew, in comparison with 2016, to 84.2 mln dollars.",
            ["BY RU-TVE imports 84.2 2017-01..2017-12"],
            id="grew on a year to a sum",
        ),
        pytest.param(
            "12.04.2018\n\nОбъем тверского экспорта в Беларусь вырос по сравнению с 2016 годом до 84,2 млн долларов.",
            ["BY RU-TVE imports 84.2 2017-01..2017-12"],
            id="grew on a year to a sum, Russian",
        ),
        pytest.param(
            "According to the press service of the embassy, having increased by more than 9%, the trade turnover of Belarus and Tomsk Region for 10 months of 2022 reached 61 mln dollars.",
            ["BY RU-TOM turnover 61 2022-01..2022-10 +9%"],
            id="having increased by",
        ),
        pytest.param(
            "Как сообщили в посольстве, увеличившись более чем на 9%, товарооборот Беларуси и Томской области за 10 месяцев 2022 года достиг 61 млн долларов.",
            ["BY RU-TOM turnover 61 2022-01..2022-10 +9%"],
            id="having increased by, Russian",
        ),
        pytest.param(
            "Trade of the Smolensk region with Belarus has grown 1.2 times. Earlier the authorities reported on plans to update two checkpoints on the border for 700 mln rubles.",
            ["BY RU-SMO turnover none undated +20%"],
            id="checkpoints to be updated",
        ),
        pytest.param(
            "24 November 2021\n\nAlmost by 38% compared with the same period of 2020 grew the volume of the Belarusian export to the Tomsk region of Russia in 9 months of 2021.",
            ["BY RU-TOM exports none 2021-01..2021-09 +38%"],
            id="a change whose verb stands behind its base",
        ),
        pytest.param(
            "24 ноября 2021\n\nПочти на 38% по сравнению с таким же периодом 2020 года вырос белорусский экспорт в Томскую область за 9 месяцев 2021 года.",
            ["BY RU-TOM exports none 2021-01..2021-09 +38%"],
            id="a change whose verb stands behind its base, Russian",
        ),
        pytest.param(
            "Foreign trade turnover of Chuvashia with Belarus, mln. US dollars: 68,9 for 2016 (112,4% to 2015), including export 43,6, import 25,3.",
            [
                "BY RU-CU turnover 68.9 2016-01..2016-12 +12.4%",
                "BY RU-CU imports 43.6 2016-01..2016-12",
                "BY RU-CU exports 25.3 2016-01..2016-12",
            ],
            id="the first number of a list named by its head",
        ),
        pytest.param(
            "143 million dollars of commodity turnover between the Saratov region and Belarus in 2012 is 21.2% less than the indicator of the previous year.",
            ["BY RU-SAR turnover 143 2012-01..2012-12 -21.2%"],
            id="a sum that is less than a year before, its places between",
        ),
        pytest.param(
            "For eight months of 2021 import of the Brest region from the Tula region made $42.6 mln, export increased up to $84.9 mln, having been $71.4 mln for the same term of the last year, the surplus is $42.3 mln.",
            [
                "BY-BR RU-TUL imports 42.6 2021-01..2021-08",
                "BY-BR RU-TUL exports 84.9 2021-01..2021-08",
                "BY-BR RU-TUL exports 71.4 2020-01..2020-08",
                "BY-BR RU-TUL balance 42.3 2021-01..2021-08",
            ],
            id="a base behind having been",
        ),
        pytest.param(
            "9 June 2022\n\nFor 2021 the commodity turnover between the Penza and Brest regions is 28,4 mln dollars, and in the current year it has added another 7%.",
            [
                "BY-BR RU-PNZ turnover 28.4 2021-01..2021-12",
                "BY-BR RU-PNZ turnover none 2022-01..2022-12 +7%",
            ],
            id="this year's growth behind a year's sum",
        ),
        pytest.param(
            "9 июня 2022\n\nВ 2021 году товарооборот Пензенской и Брестской областей составил 28,4 млн долларов, а в этом году прибавил еще 7%.",
            [
                "BY-BR RU-PNZ turnover 28.4 2021-01..2021-12",
                "BY-BR RU-PNZ turnover none 2022-01..2022-12 +7%",
            ],
            id="this year's growth behind a year's sum, Russian",
        ),
        pytest.param(
            "In January-April of 2023 goods for 22,4 mln dollars were exported by the Orel region to Belarus, and their import turned out to be four times less and made 5,6 mln.",
            ["BY RU-ORL imports 22.4 2023-01..2023-04", "BY RU-ORL exports 5.6 2023-01..2023-04"],
            id="times as large as the other way",
        ),
        pytest.param(
            "In 2021 imports of Belarus from the Orel region were $6 million, in 2022 imports were four times higher and made $24 million.",
            ["BY RU-ORL imports 6 2021-01..2021-12", "BY RU-ORL imports 24 2022-01..2022-12 +300%"],
            id="times as large as a year before",
        ),
        pytest.param(
            "In 2021 Belarus exported goods worth $12 million to the Orel region, and imports were 1.5 times higher, at $8 million.",
            ["BY RU-ORL exports 12 2021-01..2021-12", "BY RU-ORL imports 8 2021-01..2021-12 +50%"],
            id="times as large as no other sum",
        ),
        pytest.param(
            "In 2011 the export of Belarusian goods to Russia made 14.5 billion dollars, the import of the Russian ones - 25.1 billion (growth of 30%).",
            ["BY RU exports 14500 2011-01..2011-12", "BY RU imports 25100 2011-01..2011-12 +30%"],
            id="of the Russian ones",
        ),
        pytest.param(
            "A forum took place in 2022. Annual trade turnover between Belarus and Karelia exceeds $40 million.",
            ["BY RU-KR turnover 40 undated"],
            id="annual trade in the present",
        ),
        pytest.param(
            "Форум прошел в 2022 году. Ежегодный товарооборот между Белоруссией и Карелией превышает 40 млн долларов.",
            ["BY RU-KR turnover 40 undated"],
            id="annual trade in the present, Russian",
        ),
        pytest.param(
            "The following indicators of mutual trade in goods of Belarus and Russia have developed following the results of 2011:\n\n- foreign trade turnover – 39 bln 438 mln USD (140% to the level of 2010);\n- export to Russia – 14 bln 508 mln USD (145%).",
            [
                "BY RU turnover 39438 2011-01..2011-12 +40%",
                "BY RU exports 14508 2011-01..2011-12 +45%",
            ],
            id="a list of mutual trade",
        ),
        pytest.param(
            "In 2018 Chuvashia exported goods for 23.6 mln US dollars to Belarus and imported from there for 15.2 mln; total foreign trade turnover was equal to 38.8 mln US dollars.",
            [
                "BY RU-CU imports 23.6 2018-01..2018-12",
                "BY RU-CU exports 15.2 2018-01..2018-12",
                "BY RU-CU turnover 38.8 2018-01..2018-12",
            ],
            id="a sum of both ways just told",
        ),
        pytest.param(
            "In 2018 Belarus exported goods for 12.6 bln dollars to Russia. Foreign trade turnover was 60 bln dollars.",
            ["BY RU exports 12600 2018-01..2018-12"],
            id="all foreign trade beside a part",
        ),
        pytest.param(
            "For $1.4 bln the Brest region and Russia traded in January-September of 2021; in comparison with nine months of 2020 the foreign trade turnover has gained 8.7%. The export of enterprises of the region reached $0.6 bln.",
            [
                "BY-BR RU turnover 1400 2021-01..2021-09 +8.7%",
                "BY-BR RU exports 600 2021-01..2021-09",
            ],
            id="growth of foreign trade of the two just told",
        ),
        pytest.param(
            "In 2013 the turnover of Belarus and Russia was reduced by 10.5 percent, to 39.7 bln. dollars, including the export from Belarus - by 3 percent, to 16.8 bln.",
            [
                "BY RU turnover 39700 2013-01..2013-12 -10.5%",
                "BY RU exports 16800 2013-01..2013-12 -3%",
            ],
            id="including the export",
        ),
        pytest.param(
            "The minus of Belarus in trade with Russia reached in January-May of 2014 $2,9 billion: it exported to the Russian market goods only for $6,1 billion.",
            ["BY RU balance -2900 2014-01..2014-05", "BY RU exports 6100 2014-01..2014-05"],
            id="a minus of one side",
        ),
        pytest.param(
            "26 December 2023\n\nPavel Sedov predicts: by the end of the year the turnover of Belarus and Russia will renew the record, having exceeded $52 bln.",
            ["BY RU turnover 52000 2023-01..2023-12 forecast"],
            id="a record to be renewed",
        ),
        pytest.param(
            "Foreign trade turnover of the Tomsk region with the Republic of Belarus in 2021: growth by 17%, export: growth by 21,4%, import: growth by 8%.",
            [
                "BY RU-TOM turnover none 2021-01..2021-12 +17%",
                "BY RU-TOM imports none 2021-01..2021-12 +21.4%",
                "BY RU-TOM exports none 2021-01..2021-12 +8%",
            ],
            id="labels with growth behind them",
        ),
        pytest.param(
            "Trade of the Tomsk region with Belarus grew by 17% in 2021. I quarter of 2022: turnover +11,5%, export +12,2%, import +9,1%.",
            [
                "BY RU-TOM turnover none 2021-01..2021-12 +17%",
                "BY RU-TOM turnover none 2022-01..2022-03 +11.5%",
                "BY RU-TOM imports none 2022-01..2022-03 +12.2%",
                "BY RU-TOM exports none 2022-01..2022-03 +9.1%",
            ],
            id="signs behind export and import",
        ),
        pytest.param(
            "9 February 2023\n\nIn the current year the commodity turnover of Russia and Belarus will make from 52 to 54 bln dollars, having been approximately 45 bln a year earlier.",
            [
                "BY RU turnover 52000 2023-01..2023-12 forecast",
                "BY RU turnover 45000 2022-01..2022-12",
            ],
            id="a year earlier behind a forecast",
        ),
        pytest.param(
            "30 September 2011\n\nThis year trade of the Saratov region with Belarus is growing: $98 million in January-June, 18.6% more than a year ago.",
            ["BY RU-SAR turnover 98 2011-01..2011-06 +18.6%"],
            id="months of this year behind a sum and its growth",
        ),
        pytest.param(
            "By 8,2% grew the commodity turnover between Belarus and the Tver region in 2021, its sum was $241,5 mln.",
            ["BY RU-TVE turnover 241.5 2021-01..2021-12 +8.2%"],
            id="by so much grew",
        ),
    ],
)
def test_read_as_meant(text: str, lines: list[str]) -> None:
    assert told(text) == lines


def test_whose_words_are_conveyed() -> None:
    text = (
        "President Petr Sedov met the governor. "
        '"This is not the amount worth flying for," the press service conveys Sedov\'s words.'
    )
    assert [quote.speaker for quote in extract(text).quotes] == ["Petr Sedov"]
