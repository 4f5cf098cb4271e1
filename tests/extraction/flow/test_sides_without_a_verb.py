"""Which way goods went where only the two sides are named, or the sum stands behind the last of the buyers."""

from __future__ import annotations

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In 2012, the Kirov Region sold Belarus timber for $14.2 million, and Belarus to the Kirov Region - food for $21.7 million and machines for $9.3 million.", ["BY RU-KIR imports 14.2 2012-01..2012-12", "BY RU-KIR exports 21.7 2012-01..2012-12", "BY RU-KIR exports 9.3 2012-01..2012-12"], id="a clause with two sides and no verb"),
        pytest.param("Belarus supplied $7 million worth of tractors to the Omsk Region in 2012, and the region to Belarus grain worth $5 million, fish worth $2 million.", ["BY RU-OMS exports 7 2012-01..2012-12", "BY RU-OMS imports 5 2012-01..2012-12", "BY RU-OMS imports 2 2012-01..2012-12"], id="the region in it has no name"),
        pytest.param("In 2012 the Omsk Region bought from Belarus tractors for $7 million, and Belarus from the region - grain for $5 million and fish for $2 million.", ["BY RU-OMS exports 7 2012-01..2012-12", "BY RU-OMS imports 5 2012-01..2012-12", "BY RU-OMS imports 2 2012-01..2012-12"], id="bought the other way"),
        pytest.param("In 2012 Belarus sold to the Omsk Region tractors for $7 million and to the Tomsk Region buses for $3 million and tyres for $2 million.", ["BY RU-OMS exports 7 2012-01..2012-12", "BY RU-TOM exports 3 2012-01..2012-12", "BY RU-TOM exports 2 2012-01..2012-12"], id="another buyer of the same seller"),
        pytest.param("В 2012 году Кировская область поставила в Беларусь леса на 14,2 млн долларов, а Беларусь в Кировскую область – продовольствия на 21,7 млн долларов и шин на 9,3 млн.", ["BY RU-KIR imports 14.2 2012-01..2012-12", "BY RU-KIR exports 21.7 2012-01..2012-12", "BY RU-KIR exports 9.3 2012-01..2012-12"], id="двое названы без глагола"),
        pytest.param("В 2012 году Кировская область продала Беларуси леса на 14,2 млн долларов, а Беларусь области – продовольствия на 21,7 млн долларов.", ["BY RU-KIR imports 14.2 2012-01..2012-12", "BY RU-KIR exports 21.7 2012-01..2012-12"], id="кому – дательным падежом"),
        pytest.param("В 2012 году Омская область купила у Беларуси тракторов на 7 млн долларов, а Беларусь у области – зерна на 5 млн и рыбы на 2 млн.", ["BY RU-OMS exports 7 2012-01..2012-12", "BY RU-OMS imports 5 2012-01..2012-12", "BY RU-OMS imports 2 2012-01..2012-12"], id="у кого купили"),
        pytest.param("Belarusian furniture exports rose in 2021. Deliveries to the CIS and especially to Russia ($112 million, +38%) grew faster than those to the EU.", ["BY RU exports 112 2021-01..2021-12 +38%"], id="a bracket behind the last of the buyers"),
        pytest.param("В 2021 году поставки Беларуси в страны СНГ и особенно в Россию (112 млн долларов) выросли.", ["BY RU exports 112 2021-01..2021-12"], id="скобка за последним из покупателей"),
    ],
)  # fmt: skip
def test_sides_without_a_verb(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In the first quarter of 2023 the Kostroma Region delivered to Belarus paper for $2.9 million, and from there came 800 tons of cheese for $4.1 million and 35 tractors for $1.2 million.", ["BY RU-KOS imports 2.9 2023-01..2023-03", "BY RU-KOS exports 4.1 2023-01..2023-03", "BY RU-KOS exports 1.2 2023-01..2023-03"], id="goods that came from there go on"),
        pytest.param("In 2022 Kaluga enterprises shipped to Belarus products for 5.6 billion rubles. In the opposite direction went food for 3.8 billion rubles, including 1.9 billion - dairy products, and equipment for 1.2 billion.", ["BY RU-KLU imports 5600 2022-01..2022-12", "BY RU-KLU exports 3800 2022-01..2022-12", "BY RU-KLU exports 1900 2022-01..2022-12", "BY RU-KLU exports 1200 2022-01..2022-12"], id="a part of what went back"),
        pytest.param("За 2022 год калужские предприятия отгрузили в Беларусь продукции на 5,6 млрд рублей. В обратном направлении ушло продовольствия на 3,8 млрд рублей, в том числе на 1,9 млрд – молочной продукции.", ["BY RU-KLU imports 5600 2022-01..2022-12", "BY RU-KLU exports 3800 2022-01..2022-12", "BY RU-KLU exports 1900 2022-01..2022-12"], id="часть того, что ушло обратно"),
        pytest.param("In 2022 cheese for $4 million came from Belarus to the Kostroma Region, and its exports of timber to Belarus were $3 million.", ["BY RU-KOS exports 4 2022-01..2022-12", "BY RU-KOS imports 3 2022-01..2022-12"], id="a flow word of its own behind goods that came"),
    ],
)  # fmt: skip
def test_goods_go_on_behind_those_that_went(text: str, expected: list[str]) -> None:
    assert told(text) == expected
