"""Places: the regions of Russia and Belarus, and the two countries as wholes."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Sum
from django.urls import reverse

BELARUS = "BY"
RUSSIA = "RU"


def fold_name(name: str) -> str:
    """Return a name as it is looked up: without case, and with "е" for "ё", as the gazetteer writes.

    >>> fold_name(" Орёл ")
    'орел'
    """
    return name.strip().casefold().replace("ё", "е")


class RegionQuerySet(models.QuerySet["Region"]):
    """Regions as the pages ask for them."""

    def of_russia(self) -> RegionQuerySet:
        """Return the regions of Russia, without Russia itself."""
        return self.filter(code__startswith="RU-")

    def of_belarus(self) -> RegionQuerySet:
        """Return the regions of Belarus, without Belarus itself."""
        return self.filter(code__startswith="BY-")

    def named(self, name: str) -> RegionQuerySet:
        """Return the regions that go by `name`: ISO code, slug, or a name in any language or case."""
        folded = fold_name(name)
        return self.filter(
            models.Q(code__iexact=folded)
            | models.Q(slug=folded)
            | models.Q(names__contains=[folded])
        )

    def register_version(self) -> int:
        """Return a number that grows whenever anything in the register changes."""
        return self.aggregate(total=Sum("version"))["total"] or 0

    def note_change(self) -> None:
        """Note that the register has changed in something that belongs to no one place."""
        self.touch(set())

    def touch(self, codes: set[str]) -> None:
        """Note that what is known of these places, and so the register, has changed.

        Rows are taken in the order of their codes, so that two writers never wait for each other;
        their keys stay free, as the rows that another writer has just stored refer to them.
        """
        rows = self.filter(code__in=codes | {RUSSIA}).order_by("code")
        rows = rows.select_for_update(no_key=True)
        self.filter(pk__in=[region.pk for region in rows]).update(version=F("version") + 1)


class Region(models.Model):
    """A region of Russia or Belarus (ISO 3166-2), or one of the two countries (ISO 3166-1).

    The rows are written from `articles.extraction.places.REGIONS`, their one source.
    """

    code = models.CharField(primary_key=True, max_length=6)
    name_en = models.CharField(max_length=80)
    name_ru = models.CharField(max_length=80)
    slug = models.SlugField(max_length=80, unique=True)
    kind = models.CharField(max_length=20)
    district = models.CharField(
        "federal district", max_length=60, blank=True, help_text="Federal district, in English."
    )
    capital_en = models.CharField(max_length=60, blank=True)
    capital_ru = models.CharField(max_length=60, blank=True)
    names = ArrayField(
        models.CharField(max_length=80),
        default=list,
        help_text="Every name it goes by, case-folded: both languages, short forms, capital, former units.",
    )
    version = models.PositiveBigIntegerField(default=0, editable=False)

    objects = RegionQuerySet.as_manager()

    class Meta:
        ordering = ["name_en"]

    def __str__(self) -> str:
        return self.name_en

    def get_absolute_url(self) -> str:
        """Return the region page's address."""
        return reverse("region-detail", args=[self.code])

    @property
    def is_russian(self) -> bool:
        """Say whether this is Russia or one of its regions, and so a partner."""
        return self.code.startswith(RUSSIA)
