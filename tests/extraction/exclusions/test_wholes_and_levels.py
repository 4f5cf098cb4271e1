"""What belongs to all the world's trade, to shares, loans and levels of old; the days they tell."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

HEAD = "14 марта 2023\n\n"
EN_HEAD = "14 March 2023\n\n"
TULA = "За 2022 год товарооборот Беларуси и Тульской области составил 190 млн долларов. "
TULA_TOLD = "BY RU-TUL turnover 190 2022-01..2022-12"
TULA_EN = "In 2022 trade between Belarus and Tula Oblast came to $190 million. "

CASES = [
    # sentences end behind sums whose units are stuck together
    pytest.param(HEAD + "В 2022 году оборот республики с Курской областью составил 60 млн.долл.США, в т.ч. экспорт из Беларуси – 21 млн.долл.США. Отрицательное сальдо связано с топливом.",
                 ["BY RU-KRS turnover 60 2022-01..2022-12", "BY RU-KRS exports 21 2022-01..2022-12"], id="units-stuck-together"),
    pytest.param(HEAD + "В 2022 году экспорт Беларуси в Курскую область составил 21 млн.долл. Дефицит исчез.", ["BY RU-KRS exports 21 2022-01..2022-12"], id="a-stuck-unit-ends"),
    pytest.param(HEAD + "В 2022 году экспорт Беларуси в Курскую область составил 21 млн.долл. США.", ["BY RU-KRS exports 21 2022-01..2022-12"], id="a-stuck-unit-goes-on"),
    # money owed
    pytest.param(HEAD + "Товарооборот Беларуси и России упал. Стороны перенесли погашение двух траншей на 340 млн долларов.", [], id="tranches"),
    pytest.param(HEAD + "Товарооборот Беларуси и России упал. Москва и Минск договорились об отсрочке на сумму 340 млн долларов.", [], id="put-off"),
    pytest.param(HEAD + "Товарооборот Беларуси и России упал. Выплаты Москве в этом году – 340 млн долларов.", [], id="payments"),
    pytest.param(HEAD + "Россия предоставит Беларуси 630 млн долларов до конца года. Товарооборот двух стран сократился.", [], id="lent"),
    pytest.param(EN_HEAD + TULA_EN + "The parties agreed to defer $480 million until 2025.", [TULA_TOLD], id="deferred"),
    # a third country right behind a sum
    pytest.param(HEAD + TULA + "Казахстан купил у Беларуси тракторов на 18 млн долларов.", [TULA_TOLD], id="another-buys"),
    pytest.param(HEAD + TULA + "Китай в 2022 году импортировал белорусский калий на 18 млн долларов.", [TULA_TOLD], id="another-imports"),
    pytest.param(HEAD + TULA + "Армения поставила в Беларусь фруктов на 18 млн долларов.", [TULA_TOLD], id="another-supplies"),
    pytest.param(HEAD + "За 2022 год товарооборот Беларуси и Тульской области составил 190 млн долл. США.", [TULA_TOLD], id="dollars-of-the-states"),
    # trade with all
    pytest.param(EN_HEAD + TULA_EN + "In all, the region's exports came to $3 billion.", [TULA_TOLD], id="a-region-s-exports-in-all"),
    pytest.param(HEAD + "Поставки угля из Кемеровской области в Беларусь растут. В целом экспорт Кемеровской области составил 9 млрд долларов.", [], id="a-region-s-exports-as-a-whole"),
    pytest.param(HEAD + TULA + "В целом экспорт области оценивается в 3 млрд долларов.", [TULA_TOLD], id="as-a-whole-of-the-oblast"),
    pytest.param(HEAD + TULA + "В целом экспорт Тульской области в Беларусь составил 80 млн долларов.", [TULA_TOLD, "BY RU-TUL imports 80 2022-01..2022-12"], id="as-a-whole-to-one"),
    pytest.param(HEAD + TULA + "Экспорт товаров всего должен превысить 5 млрд долларов.", [TULA_TOLD], id="goods-in-all"),
    # whither imports come
    pytest.param(HEAD + TULA + "Белорусский импорт в область занял 120 млн долларов.", [TULA_TOLD, "BY RU-TUL exports 120 2022-01..2022-12"], id="imports-into-the-oblast"),
    pytest.param(HEAD + TULA + "Белорусский ввоз в регион достиг 120 млн долларов.", [TULA_TOLD, "BY RU-TUL exports 120 2022-01..2022-12"], id="brought-into-the-region"),
    pytest.param(HEAD + TULA + "Белорусский импорт достиг 70 млн долларов.", [TULA_TOLD, "BY RU-TUL imports 70 2022-01..2022-12"], id="imports-of-the-country"),
    pytest.param(EN_HEAD + TULA_EN + "Belarusian imports to the region were worth $120 million.", [TULA_TOLD, "BY RU-TUL exports 120 2022-01..2022-12"], id="imports-to-the-region"),
    pytest.param(EN_HEAD + TULA_EN + "Belarusian imports from the region were worth $70 million.", [TULA_TOLD, "BY RU-TUL imports 70 2022-01..2022-12"], id="imports-from-the-region"),
    # whose exports to the market
    pytest.param(HEAD + "Витебская область торгует с Курской и Тульской областями. В 2022 году экспорт области на российский рынок – 900 млн долларов.",
                 ["BY-VI RU exports 900 2022-01..2022-12"], id="to-the-russian-market"),
    # who has only met
    pytest.param(HEAD + "Витебская и Тульская области ищут новые темы. Об этом говорили на встрече председателя Витебского облисполкома Ивана Лося и губернатора Тульской области Петра Юдина.\n\n"
                 "В 2022 году взаимный товарооборот двух областей составил 64 млн долларов. Экспорт – 35 млн долларов.",
                 ["BY-VI RU-TUL turnover 64 2022-01..2022-12", "BY-VI RU-TUL exports 35 2022-01..2022-12"], id="at-a-meeting-of-two"),
    # shares told on
    pytest.param(HEAD + TULA + "Доля России в импорте составила 60%, в экспорте же она упала с 51% в 2010 г. до 36%, уступив Евросоюзу (44%).", [TULA_TOLD], id="a-share-told-on"),
    pytest.param(EN_HEAD + TULA_EN + "Russia's share of imports was 60%, in exports it fell from 51% in 2010 to 36%.", [TULA_TOLD], id="a-share-told-on-in-english"),
    pytest.param(HEAD + "Доля России в торговле Беларуси составила 60%, а экспорт Беларуси в Россию в 2022 году вырос на 12%.", ["BY RU exports none 2022-01..2022-12 +12%"], id="a-change-behind-a-share"),
    # counted on
    pytest.param(HEAD + "Товарооборот Беларуси и России растёт. К концу года рассчитываем увидеть 45 млрд долларов.", ["BY RU turnover 45000 2023-01..2023-12 forecast"], id="counted-on-to-be-seen"),
    pytest.param(HEAD + "Товарооборот Беларуси и России растёт. К концу года хотим увидеть 45 млрд долларов.", ["BY RU turnover 45000 2023-01..2023-12 target"], id="wished-to-be-seen"),
    # levels of old
    pytest.param(HEAD + TULA + "Задача – вернуться на уровень 2021 года (216 млн долларов), а к 2025 году прибавить ещё четверть.", [TULA_TOLD, "BY RU-TUL turnover 216 2021-01..2021-12"], id="back-to-a-level"),
    pytest.param(HEAD + TULA + "Хотим восстановить показатель 2021 года – 216 млн долларов.", [TULA_TOLD, "BY RU-TUL turnover 216 2021-01..2021-12"], id="an-indicator-restored"),
    pytest.param(EN_HEAD + TULA_EN + "The task is to return to the level of 2021 ($216 million) and to add a quarter by 2025.", [TULA_TOLD, "BY RU-TUL turnover 216 2021-01..2021-12"], id="back-to-a-level-in-english"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("КУРСК, 26 ноября. Торговля России и Беларуси с января по август 2021 года выросла на 10%.", "2021-11-26", id="from-month-to-month"),
        pytest.param("KURSK, 26 November. Russia's trade with Belarus from January through August 2021 rose by 10%.", "2021-11-26", id="from-month-to-month-in-english"),
        pytest.param("МИНСК, 6 февраля. Оборот с областью в прошлом году сократился на 4%, до 90 млн долларов. Задача – вернуться к уровню 2018 года.", "2020-02-06", id="back-to-a-level"),
        pytest.param("MINSK, 6 February. Trade with the region fell by 4% last year, to $90 million. The task is to get back to the level of 2018.", "2020-02-06", id="back-to-a-level-in-english"),
    ],
)  # fmt: skip
def test_days(text: str, day: str) -> None:
    assert extract(f"Heading of the news\n\n{text}").published == day


@pytest.mark.parametrize("body", ["Миноблисполкома", "Витебского облисполкома"])
def test_head_of_a_committee(body: str) -> None:
    text = (
        f"Гостя принял председатель {body} Олег Лось.\n\nВ 2022 году торговля выросла.\n\n"
        "«У нас похожие заводы и близкие люди», – сказал председатель облисполкома."
    )
    assert [quote.speaker for quote in extract(HEAD + text).quotes] == ["Олег Лось"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Belarus is a member of the EAEU. In 2001, turnover between Russia and the four other members stood at $15.1 billion.", [], id="rest-of-a-union"),
        pytest.param("Беларусь входит в ЕАЭС. В 2019 году торговля между Россией и остальными четырьмя странами составила 55 млрд долларов.", [], id="остальные"),
        pytest.param("Belarus trades most with Russia. Of Armenia's $2.1 billion trade with the EAEU in 2019, trade with Russia accounted for $2 billion.", [], id="part-of-theirs"),
        pytest.param("Of Belarus' $37 billion trade with the EAEU in 2019, trade with Russia accounted for $35 billion.", ["BY RU turnover 35000 2019-01..2019-12"], id="part-of-ours"),
        pytest.param("Беларусь торгует с Россией. Из 2,1 млрд долларов торговли Армении с ЕАЭС в 2019 году на торговлю с Россией пришлось 2 млрд.", [], id="из-торговли-армении"),
        pytest.param("Imports of Belarus from Russia came to $4.8 billion in 1998, or 54% of the total of $8.5 billion.", ["BY RU imports 4800 1998-01..1998-12"], id="share-of-the-total"),
        pytest.param("Imports of Belarus from Russia came to $4.8 billion in 1998, which is 54% of total imports ($8.5 billion).", ["BY RU imports 4800 1998-01..1998-12"], id="share-in-brackets"),
        pytest.param("Импорт Беларуси из России в 1998 году составил 4,8 млрд долларов, или 54% от общего объема в 8,5 млрд.", ["BY RU imports 4800 1998-01..1998-12"], id="от-общего-объема"),
        pytest.param("Exports of Belarus to Russia fell to $298 million in April 1999. They have since dropped to $190 million in June (a year-on-year fall of 38%).", ["BY RU exports 298 1999-04..1999-04", "BY RU exports 190 1999-06..1999-06 -38%"], id="since-but-on-a-year"),
        pytest.param("Exports of Belarus to Russia were $298 million in April 1999. They have since dropped by 36% to $190 million in June.", ["BY RU exports 298 1999-04..1999-04", "BY RU exports 190 1999-06..1999-06"], id="since-then"),
        pytest.param("Exports of Belarus to Russia were $298 million in April 1999. They dropped by 9% on the month to $271 million in May.", ["BY RU exports 298 1999-04..1999-04", "BY RU exports 271 1999-05..1999-05"], id="on-the-month"),
        pytest.param("In 2007, Belarus sold 91% of its dairy products to Russia, which brought in $0.9 billion.", ["BY RU exports 900 2007-01..2007-12"], id="which-brought-in"),
    ],
)  # fmt: skip
def test_parts_of_others_trade_and_changes_on_a_year(text: str, expected: list[str]) -> None:
    assert told(text) == expected
