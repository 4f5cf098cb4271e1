"""Quotations behind a word for an occasion, broken by an attribution, or said by a named head."""

import pytest

from articles.extraction import extract

OPENING = "MINSK, 14 October 2022 – The days of the region opened here. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('On Tuesday Governor of Tula Oblast Pavel Gromov spoke at the forum. “The next step is a joint venture”, said the governor.', [("The next step is a joint venture", "Pavel Gromov")], id="forum-then-words"),
        pytest.param('“The farmers are glad of the machines, - noted Elena Shulga, director of the plant. - We count on the support of the regions”.', [("The farmers are glad of the machines", "Elena Shulga"), ("We count on the support of the regions", "Elena Shulga")], id="plant-then-words"),
        pytest.param('“The farmers are glad of the machines, - is convinced the director of the plant Elena Shulga. - We count on the support of the regions”.', [("The farmers are glad of the machines", "Elena Shulga"), ("We count on the support of the regions", "Elena Shulga")], id="is-convinced"),
        pytest.param('Elena Shulga came to Minsk. “The farmers are glad of the machines, – she noted. – We count on the support of the regions.”', [("The farmers are glad of the machines", "Elena Shulga"), ("We count on the support of the regions.", "Elena Shulga")], id="she-noted"),
        pytest.param('“The farmers are glad of the machines – and Belarus said so, – and we count on the regions,” Elena Shulga said.', [("The farmers are glad of the machines – and Belarus said so, – and we count on the regions,", "Elena Shulga")], id="no-attribution"),
        pytest.param('Ambassador Oleg Pirog listened. “The farmers are glad of the machines,” Viktor Karpenko, head of the trade mission said.', [("The farmers are glad of the machines,", "Viktor Karpenko")], id="head-of-mission"),
        pytest.param('Ambassador Oleg Pirog listened. According to the head of the trade mission, Viktor Karpenko, “the farmers are glad of the machines”.', [("the farmers are glad of the machines", "Viktor Karpenko")], id="according-to-apposed"),
        pytest.param("В Туле был форум. Со слов губернатора Олега Зайцева, «завод станков работает и ночью».", [("завод станков работает и ночью", "Олег Зайцев")], id="со-слов"),
        pytest.param("В Туле был форум. По мнению посла Беларуси в России Александра Белоусова, «новую линию построим к весне».", [("новую линию построим к весне", "Александр Белоусов")], id="мужчина-в-родительном"),
        pytest.param("В Туле был форум. «Важно, чтобы заводы работали вместе, – подчеркнул посол Иван Сокол. – Рассчитываем на поддержку регионов».", [("Важно, чтобы заводы работали вместе", "Иван Сокол"), ("Рассчитываем на поддержку регионов", "Иван Сокол")], id="заводы-в-речи"),
        pytest.param("В Туле был форум. «План выполнен полностью и в срок», – сказал посол Иван Сокол. «Следующий шаг — совместное предприятие».", [("План выполнен полностью и в срок", "Иван Сокол"), ("Следующий шаг — совместное предприятие", "Иван Сокол")], id="предприятие-в-речи"),
        pytest.param("В Туле был форум. «Заводы теперь работают вместе,— сказал посол Иван Сокол (цитата по ТАСС).— Рассчитываем на поддержку регионов».", [("Заводы теперь работают вместе", "Иван Сокол"), ("Рассчитываем на поддержку регионов", "Иван Сокол")], id="тире-вплотную"),
        pytest.param("В Туле был форум. «Минск — Тула,— так звался поезд.— Он ходил каждый день», – сказал посол Иван Сокол.", [("Минск — Тула,— так звался поезд.— Он ходил каждый день", "Иван Сокол")], id="вплотную-без-слов-автора"),
        pytest.param('Director Elena Shulga showed the plant “Novy Put Tula Works” to the guests.', [], id="name-of-plant"),
    ],
)  # fmt: skip
def test_whose_words(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(quote.text, quote.speaker) for quote in extract(OPENING + text).quotes] == expected
