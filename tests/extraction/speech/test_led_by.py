"""Who led or represented a party is who then speaks."""

import pytest

from articles.extraction import extract


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "“We sold more,” said Governor of Vologda Oblast Georgy Filatov.\n\n"
            "Penza Oblast was represented by Vice-Governor Denis Fedotov. “We have cars and food,” he said.",
            "Denis Fedotov",
            id="represented by",
        ),
        pytest.param(
            "“We sold more,” said Governor of Vologda Oblast Georgy Filatov.\n\n"
            "The guests were led by Vice-Governor Denis Fedotov. “We have cars and food to sell,” he noted.",
            "Denis Fedotov",
            id="led by",
        ),
        pytest.param(
            "Governor of Vologda Oblast Georgy Filatov came to a meeting that was led by Denis Fedotov. "
            "“We have cars and food to sell,” the governor noted.",
            "Georgy Filatov",
            id="a meeting led by another",
        ),
        pytest.param(
            "«Мы продали больше», – сказал губернатор Вологодской области Георгий Филатов.\n\n"
            "Пензенскую область представлял вице-губернатор Денис Федотов. «У нас машины и еда», – сказал он.",
            "Денис Федотов",
            id="представлял",
        ),
    ],
)
def test_speaker(text: str, speaker: str) -> None:
    assert extract(text).quotes[-1].speaker == speaker
