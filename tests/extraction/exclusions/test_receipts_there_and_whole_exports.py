"""Receipts on the Russian market, exports to all of which a share was told, purchases at home, conditions."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

YEAR = "2021-01..2021-12"
KOMI = f"BY RU-KO turnover 80 {YEAR}"
IN_2021 = "In 2021 trade between Belarus and Komi came to $80 million."
V_2021 = "В 2021 году товарооборот Беларуси с Коми составил 80 млн долларов."
BOTH = f"BY RU turnover 23000 {YEAR}"
RECEIPTS = [
    pytest.param("Выручка Беларуси от молочной продукции на российском рынке в 2021 году выросла на 9% и достигла 2 млрд долларов.", [f"BY RU exports 2000 {YEAR} +9%"], id="ru_on_the_market"),
    pytest.param("Беларусь продает больше. Выручка от экспорта сыров в Россию в 2021 году достигла 900 млн долларов.", [f"BY RU exports 900 {YEAR}"], id="ru_from_exports"),
    pytest.param("Russia is the main buyer of Belarus. Revenue from dairy products on the Russian market reached $2 billion in 2021.", [f"BY RU exports 2000 {YEAR}"], id="en_on_the_market"),
    pytest.param("Russia is the main buyer of Belarus. The revenue of the holding in Russia reached $900 million in 2021.", [], id="en_of_a_holding"),
    pytest.param(f"{V_2021} Выручка комбината достигла 9 млн долларов.", [KOMI], id="ru_of_a_plant"),
]  # fmt: skip
WHOLES = [
    pytest.param(f"{V_2021}\n\nРоссия забирает две трети областного экспорта. За 2021 год он составил 1,3 млрд долларов.", [KOMI], id="ru_of_the_oblast"),
    pytest.param(f"{IN_2021}\n\nRussia takes two thirds of the oblast's exports. In 2021 they have come to $1.3 billion.", [KOMI], id="en_of_the_oblast"),
    pytest.param("Экспорт Брестской области\n\nБрестская область в 2021 году увеличила экспорт товаров на 3,4%, до 1,6 млрд долларов.\n\n«Прирост дал российский рынок, объем превысил 1,3 млрд долларов», – сказал он.", [f"BY-BR RU exports 1300 {YEAR}"], id="ru_market_of_growth"),
    pytest.param(f"{V_2021} Объем промпроизводства составил 104,2% к 2020 году.", [KOMI], id="ru_output"),
]  # fmt: skip
AT_HOME = [
    pytest.param(f"{V_2021} На сырзавод закуплено оборудование за 9 млн рублей.", [KOMI], id="ru_for_a_plant"),
    pytest.param(f"{IN_2021} Equipment worth 9 million rubles was bought for the cheese plant.", [KOMI], id="en_for_a_plant"),
    pytest.param(f"{V_2021} Стороны обсудили трамваи на 9 млрд рублей.", [KOMI], id="ru_discussed"),
    pytest.param(f"{IN_2021} The sides discussed trams worth 9 billion rubles.", [KOMI], id="en_discussed"),
    pytest.param(f"{V_2021} Закуплено белорусских тракторов на 9 млн долларов.", [KOMI, f"BY RU-KO exports 9 {YEAR}"], id="ru_bought_of_us"),
]  # fmt: skip
CONDITIONS = [
    pytest.param("Взаимная торговля Беларуси и России в 2021 году составила 23 млрд долларов. Если бы не нефть, которую республика переработала и продала в Европу на 7 млрд долларов, дефицит выглядел бы хуже. А он и так составил 10 млрд.", [BOTH, f"BY RU balance -10000 {YEAR}"], id="ru_sold_elsewhere"),
    pytest.param("Взаимная торговля Беларуси и России в 2021 году составила 23 млрд долларов. Если бы не транзит в Китай, дефицит был бы больше. А он и так составил 10 млрд.", [BOTH, f"BY RU balance -10000 {YEAR}"], id="ru_transit"),
    pytest.param("Mutual trade of Belarus and Russia was $23 billion in 2021. If not for transit to China, the deficit would be larger. It came to $10 billion.", [BOTH, f"BY RU balance -10000 {YEAR}"], id="en_transit"),
    pytest.param("Взаимная торговля Беларуси и России в 2021 году составила 23 млрд долларов. Дефицит торговли с Польшей вырос. Он составил 1 млрд.", [BOTH], id="ru_deficit_elsewhere"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*RECEIPTS, *WHOLES, *AT_HOME, *CONDITIONS])
def test_receipts_there_and_whole_exports(text: str, expected: list[str]) -> None:
    article = text if "\n\n«" in text else "Новости дня\n\n" + text
    assert sorted(told(article)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        pytest.param("Выручка от сыров на российском рынке в 2021 году достигла 9 млн долларов.", "cheese", id="ru"),
        pytest.param("Russia buys more of Belarus. Receipts from sales of cheese in the Russian market came to $9 million.", "cheese", id="en"),
    ],
)  # fmt: skip
def test_what_brings_in_receipts(text: str, goods: str) -> None:
    assert [f.product for f in extract(f"Новости Беларуси\n\n{text}").figures] == [goods]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("Об этом сообщил начальник управления Антон Лапин.\n\n«Масла стало меньше, зато сыр вытянул все», – пояснил специалист.", "Антон Лапин", id="ru_specialist"),
        pytest.param("Об этом сообщил начальник управления Антон Лапин.\n\n«Масла стало меньше, зато сыр вытянул все», – пояснил один чиновник.", None, id="ru_some_official"),
        pytest.param("В Перми встретились с советником посольства Аркадием Вершиницей.\n\nГосподин Вершиница отметил, что решение ждут «не раньше следующего года».", "Аркадий Вершиница", id="ru_instrumental_in_ey"),
        pytest.param("В Перми встретились с послом Игорем Дудой.\n\nДуда отметил: «Решение ждут не раньше следующего года».", "Игорь Дуда", id="ru_instrumental_in_oy"),
        pytest.param("Anton Lapin, head of the department, announced this.\n\n“There is less butter, but cheese saved it all,” the specialist explained.", "Anton Lapin", id="en_specialist"),
    ],
)  # fmt: skip
def test_whom_a_specialist_and_a_case_mean(text: str, speaker: str | None) -> None:
    assert [quote.speaker for quote in extract(f"Новости\n\n{text}").quotes] == [speaker]
