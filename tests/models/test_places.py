"""The regions' rows are the gazetteer's, and the gazetteer's are ISO's."""

import pycountry
import pytest

from articles.ingest.places import region_rows
from articles.models import Region

pytestmark = pytest.mark.django_db


def test_the_rows_are_those_of_the_gazetteer() -> None:
    columns = list(region_rows()[0])
    assert sorted(Region.objects.values(*columns), key=lambda row: row["code"]) == sorted(
        region_rows(), key=lambda row: row["code"]
    )


def test_every_iso_code_has_its_region() -> None:
    iso = {
        s.code for country in ("RU", "BY") for s in pycountry.subdivisions.get(country_code=country)
    }
    assert set(Region.objects.values_list("code", flat=True)) == iso | {"RU", "BY"}
    assert (Region.objects.of_russia().count(), Region.objects.of_belarus().count()) == (83, 7)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        pytest.param("RU-ROS", "RU-ROS", id="code"),
        pytest.param("ru-ros", "RU-ROS", id="code in lower case"),
        pytest.param("rostov-oblast", "RU-ROS", id="slug"),
        pytest.param("Ростовская область", "RU-ROS", id="Russian name"),
        pytest.param("краснодар", "RU-KDA", id="capital"),
        pytest.param("Орёл", "RU-ORL", id="ё"),
    ],
)
def test_a_region_is_found_by_any_of_its_names(name: str, code: str) -> None:
    assert [region.code for region in Region.objects.named(name)] == [code]
