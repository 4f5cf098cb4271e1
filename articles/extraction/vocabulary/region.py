"""One row of the gazetteer: what a region is called, in English and in Russian."""

from __future__ import annotations

from dataclasses import dataclass


def words(listed: str) -> tuple[str, ...]:
    """Return the names that a comma-separated cell of a table lists.

    >>> words("Orel, Orjol")
    ('Orel', 'Orjol')
    """
    return tuple(name.strip() for name in listed.split(",") if name.strip())


@dataclass(frozen=True)
class Region:
    """A unit of ISO 3166-2 with everything articles call it.

    Cells that hold several names are comma-separated. `names_en` and `names_ru` name the unit by
    themselves ("Tatarstan", "Кубань"); `stems_en` need no unit word but may take one ("Penza" +
    "Oblast") and stand for the unit or its city; `adjectives_ru` are stems before -ий/-ая/-ого;
    `people_*` are its inhabitants in the plural; `former` names units that were merged into it.
    """

    code: str
    name_en: str
    name_ru: str
    kind: str
    federal_district: str
    capital_en: str
    capital_ru: str
    names_en: str = ""
    stems_en: str = ""
    adjectives_en: str = ""
    people_en: str = ""
    names_ru: str = ""
    adjectives_ru: str = ""
    people_ru: str = ""
    former: str = ""

    @property
    def country(self) -> str:
        """ISO 3166-1 code of the country the unit belongs to."""
        return self.code[:2]

    @property
    def variants(self) -> tuple[str, ...]:
        """Every other name of the unit, both languages, without repeats."""
        cells = (
            self.names_en, self.stems_en, self.adjectives_en, self.people_en,
            self.names_ru, self.people_ru, self.former,
        )  # fmt: skip
        return tuple(dict.fromkeys(name for cell in cells for name in words(cell)))
