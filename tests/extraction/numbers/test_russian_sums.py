"""Russian sums of money and changes: every way of writing a number, and what is no sum at all."""

from __future__ import annotations

import pytest

from articles.extraction.amounts import Amount, find_amounts
from articles.extraction.changes import find_changes
from articles.extraction.wording.lexicon import plain_text


def amounts(text: str) -> list[Amount]:
    """Return the sums found in a text."""
    plain = plain_text(text)
    return find_amounts(plain, 0, len(plain), "ru")


def changes(text: str) -> list[float]:
    """Return the changes found in a text, in percent."""
    plain = plain_text(text)
    return [float(change.percent) for change in find_changes(plain, 0, len(plain), "ru")]


M, BN = 10**6, 10**9


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        # magnitudes, short and in full
        pytest.param("составил 41 млн долларов", 41 * M, "USD", id="mln"),
        pytest.param("составил 41 млн. долл. США", 41 * M, "USD", id="mln-dot"),
        pytest.param("составил 1,6 млрд. рублей", 1.6 * BN, "RUB", id="mlrd"),
        pytest.param("составил 800 тыс. долларов", 800_000, "USD", id="tys"),
        pytest.param("составил 0,2 трлн рублей", 200 * BN, "RUB", id="trln"),
        pytest.param("составил 1,6 миллиардов рублей", 1.6 * BN, "RUB", id="wrong-case"),
        pytest.param("закрыли на 970 миллионах долларов", 970 * M, "USD", id="prepositional"),
        pytest.param("к 15 миллиардам рублей", 15 * BN, "RUB", id="dative"),
        # numbers in words
        pytest.param("на полмиллиарда долларов", 500 * M, "USD", id="half-a-billion"),
        pytest.param("до полумиллиарда долларов", 500 * M, "USD", id="half-a-billion-genitive"),
        pytest.param("на полтора миллиарда долларов", 1.5 * BN, "USD", id="one-and-a-half"),
        pytest.param(
            "больше полутора миллиардов долларов", 1.5 * BN, "USD", id="one-and-a-half-genitive"
        ),
        pytest.param("четверть миллиарда долларов", 250 * M, "USD", id="quarter"),
        pytest.param("два с половиной миллиарда рублей", 2.5 * BN, "RUB", id="two-and-a-half"),
        pytest.param("21 с половиной миллион долларов", 21.5 * M, "USD", id="digits-and-a-half"),
        pytest.param("триста двадцать миллионов долларов", 320 * M, "USD", id="hundreds"),
        pytest.param("больше семи миллиардов долларов", 7 * BN, "USD", id="seven-genitive"),
        pytest.param("за миллиард долларов", BN, "USD", id="bare-billion"),
        pytest.param("почти миллиарду долларов", BN, "USD", id="bare-billion-dative"),
        pytest.param("5 миллиардов 640 миллионов рублей", 5.64 * BN, "RUB", id="two-magnitudes"),
        pytest.param(
            "миллиард двести миллионов долларов", 1.2 * BN, "USD", id="two-magnitudes-in-words"
        ),
        pytest.param(
            "4 миллиона 120,5 тысячи долларов", 4_120_500, "USD", id="million-and-thousand"
        ),
        pytest.param("миллионов 40 долларов", 40 * M, "USD", id="inverted"),
        # decimals and thousands
        pytest.param("составил 3,337 млрд долларов", 3.337 * BN, "USD", id="three-decimals"),
        pytest.param("составил 8 912,4 млн долларов", 8912.4 * M, "USD", id="thousands-space"),
        pytest.param(
            "составил 8\u00a0912,4 млн долларов", 8912.4 * M, "USD", id="thousands-no-break-space"
        ),
        # currencies
        pytest.param("составил $6,1 млрд", 6.1 * BN, "USD", id="dollar-sign"),
        pytest.param("составил USD 28,6 млн", 28.6 * M, "USD", id="dollar-code"),
        pytest.param("составил 31 млрд российских рублей", 31 * BN, "RUB", id="russian-roubles"),
        pytest.param("составил 31 млрд рос. рублей", 31 * BN, "RUB", id="russian-roubles-short"),
        pytest.param(
            "составил 3,2 млн белорусских рублей", 3.2 * M, "BYN", id="belarusian-roubles"
        ),
        pytest.param("составил 3,2 млн бел. руб.", 3.2 * M, "BYN", id="belarusian-roubles-short"),
        pytest.param("составил 120 миллионов евро", 120 * M, "EUR", id="euro"),
        pytest.param("составил 21,27 млрд.", 21.27 * BN, None, id="no-currency"),
    ],
)
def test_a_russian_sum_is_read(text: str, value: float, currency: str | None) -> None:
    [amount] = amounts(text)
    assert (float(amount.value), amount.currency) == (value, currency)


@pytest.mark.parametrize(
    "text",
    [
        # another unit
        pytest.param("выпустили 3 млн тонн цемента", id="tonnes"),
        pytest.param("приехали 2 тысячи человек", id="people"),
        pytest.param("отдохнули 5 тысяч гостей", id="guests"),
        pytest.param("заготовили 18 тысяч кубометров", id="cubic-metres"),
        # no number
        pytest.param("на сотни миллионов долларов", id="hundreds-of-millions"),
        pytest.param("билет за 40 рублей", id="price"),
    ],
)
def test_a_russian_number_that_is_no_sum_is_left(text: str) -> None:
    assert amounts(text) == []


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        pytest.param("315–320 млн долларов", 315 * M, 320 * M, id="dash"),
        pytest.param("от 40 до 50 млн долларов", 40 * M, 50 * M, id="from-to"),
        pytest.param("между 40 и 50 млн долларов", 40 * M, 50 * M, id="between"),
    ],
)
def test_a_russian_range_has_two_ends(text: str, low: float, high: float) -> None:
    [amount] = amounts(text)
    assert (float(amount.value), float(amount.high or 0)) == (low, high)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("поднялась со 130 до 230 миллиардов рублей", [130 * BN, 230 * BN], id="moved"),
        pytest.param("40, 62 и 55 млн долларов", [40 * M, 62 * M, 55 * M], id="list"),
        pytest.param(
            "204 и 187 млн долларов соответственно", [204 * M, 187 * M], id="respectively"
        ),
    ],
)
def test_russian_sums_share_a_unit(text: str, values: list[float]) -> None:
    assert [float(amount.value) for amount in amounts(text)] == values


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        # by so much
        pytest.param("оборот вырос на 5,4%", 5.4, id="up"),
        pytest.param("оборот снизился на 7 процентов", -7, id="down"),
        pytest.param("оборот составил $5 млн, на 44% меньше, чем годом ранее", -44, id="less"),
        pytest.param("рост на 62% к уровню прошлого года", 62, id="growth-on-the-level"),
        pytest.param("плюс три процента", 3, id="plus-in-words"),
        pytest.param("минус 20,8%", -20.8, id="minus"),
        pytest.param("прибавка почти в 13%", 13, id="gain-of"),
        pytest.param("прирост в 22 процента", 22, id="growth-of"),
        pytest.param("оборот вырос на 6–8%", 7, id="midpoint"),
        # an index
        pytest.param("темп роста 118,2%", 18.2, id="growth-rate"),
        pytest.param("(темп роста 88,7%)", -11.3, id="growth-rate-below"),
        pytest.param("темп роста к январю 2022 года – 121,4%", 21.4, id="growth-rate-to-a-month"),
        pytest.param("составил 105% к уровню прошлого года", 5, id="to-the-level"),
        pytest.param("118,2% к январю–маю прошлого года", 18.2, id="to-the-months"),
        pytest.param("что составило 94% от уровня 2021 года", -6, id="of-the-level"),
        # times and fractions
        pytest.param("вырос в 1,4 раза", 40, id="times"),
        pytest.param("вырос в полтора раза", 50, id="one-and-a-half-times"),
        pytest.param("вырос вдвое", 100, id="twice"),
        pytest.param("сократился вдвое", -50, id="halved"),
        pytest.param("рост более чем вчетверо", 300, id="fourfold"),
        pytest.param("упал в 2,5 раза", -60, id="times-down"),
        pytest.param("вырос на треть", 33.3, id="third"),
        pytest.param("просел на пятую часть", -20, id="fifth"),
        pytest.param("при росте на четверть", 25, id="quarter"),
        pytest.param("прибавила четверть", 25, id="gained-a-quarter"),
        pytest.param("товарооборот удвоился", 100, id="doubled"),
        pytest.param("прибавка выходит примерно сорокапроцентная", 40, id="one-word"),
    ],
)
def test_a_russian_change_is_read(text: str, percent: float) -> None:
    assert changes(text) == [percent]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("доля республики выросла до 48%", id="share"),
        pytest.param("на республику приходится 60% внешней торговли", id="falls-to"),
        pytest.param("поднялась на 2,5 процентного пункта", id="points"),
        pytest.param("кредит под 9%", id="interest"),
        pytest.param("впятеро больше плановой", id="plan"),
    ],
)
def test_a_russian_share_is_no_change(text: str) -> None:
    assert changes(text) == []
