"""Offices under another name or in two words, the office quoted by an agency, opinions told by others first."""

from __future__ import annotations

import pytest

from articles.extraction import extract

RU = "«Осенью мы откроем в Гродно свой торговый дом»"
EN = "“In autumn we will open a trading house in Grodno,”"
MET = "Премьер Хакасии Артур Чебодаев встретился с директором завода Игорем Латушко. "
MET_EN = "Governor of Tula Oblast Pavel Kim and Chairman of the Government Artur Chebodaev came to Minsk. "
ENVOYS = "Мэр Курска Лев Самохин принял советника-посланника посольства Олега Сорокина и первого секретаря Ирину Вишневскую.\n"
AWAITS = "Посол республики в РФ Антон Рыжов ждёт рекорда.\n\n"
UFA = "Рост есть, заявил на встрече с главой Мордовии Айратом Хакимовым вице-премьер Виктор Дашук.\n\n"
SMALL = "Торговля идёт «слишком скромно для таких соседей». "
DEPUTY = "вице-премьер Белоруссии Виктор Дашук."


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(f"{MET}{RU}, — заключил глава кабмина.", "Артур Чебодаев", id="cabinet"),
        pytest.param(f"{MET}{RU}, — сказал руководитель кабинета министров.", "Артур Чебодаев", id="cabinet_of_ministers"),
        pytest.param(f"{MET}{RU}, — сказал председатель правительства.", "Артур Чебодаев", id="chairman_of_government"),
        pytest.param(f"Губернатор Павел Ким приехал в Минск. {RU}, — сказал глава правительства.", None, id="no_governor"),
        pytest.param(f"{MET_EN}{EN} the head of the Cabinet of Ministers said.", "Artur Chebodaev", id="cabinet_en"),
        pytest.param(f"{MET_EN}{EN} the Prime Minister said.", "Artur Chebodaev", id="chairman_is_premier_en"),
        pytest.param(f"{MET_EN}{EN} the governor said.", "Pavel Kim", id="governor_en"),
        pytest.param(f"{ENVOYS}{RU}, — сказал советник-посланник.", "Олег Сорокин", id="counsellor"),
        pytest.param(f"{ENVOYS}{RU}, — сказала первый секретарь.", "Ирина Вишневская", id="first_secretary"),
        pytest.param(f"{AWAITS}{RU}, - приводит слова дипломата БелТА.", "Антон Рыжов", id="words_of_diplomat"),
        pytest.param(f"{AWAITS}{RU}, - цитирует дипломата ТАСС.", "Антон Рыжов", id="quotes_diplomat"),
        pytest.param(f"{AWAITS}{RU}, - говорится в сообщении посольства.", None, id="message_of_embassy"),
        pytest.param(f"{UFA}Встреча главы Мордовии А.Р.Хакимова с вице-премьером В.И.Дашуком.\n\n{RU}, — сказал он.", "Виктор Дашук", id="caption"),
        pytest.param(f"{UFA}Встреча состоялась. Фото: Рустам Валеев\n\n{RU}, — сказал он.", "Виктор Дашук", id="photographer"),
        pytest.param(f"{MET_EN}{EN} the governor said.\n\nPhoto: Rustam Valeev\n\n“We are glad of our friends,” he said.", "Pavel Kim", id="photographer_en"),
        pytest.param(f"{SMALL}Как передаёт корреспондент агентства, так высказался {DEPUTY}", "Виктор Дашук", id="as_correspondent_reports"),
        pytest.param(f"{SMALL}По сообщению агентства, такую оценку дал {DEPUTY}", "Виктор Дашук", id="such_rating"),
        pytest.param(f"{SMALL}Так высказался журналистам в Вологде вчера, 2 июня, {DEPUTY}", "Виктор Дашук", id="dated_aside"),
        pytest.param("Trade is “too modest for such neighbours”. As BelTA reports, this opinion was voiced by Deputy Prime Minister Viktor Dashuk.", "Viktor Dashuk", id="as_agency_reports_en"),
        pytest.param(f"Виктор Дашук приехал в Уфу. {RU}, – добавил, отвечая на вопрос журналиста, Дашук.", "Виктор Дашук", id="answering"),
    ],
)  # fmt: skip
def test_who_is_meant(text: str, speaker: str | None) -> None:
    assert [quote.speaker for quote in extract(text, "2025-05-05").quotes][-1] == speaker


def test_office_in_two_words() -> None:
    (quote,) = extract(f"{ENVOYS}{RU}, — сказал советник-посланник.", "2025-05-05").quotes
    assert quote.role == "советник-посланник посольства"
