"""The vocabulary of figures for each language."""

from __future__ import annotations

from .en import ENGLISH
from .ru import RUSSIAN
from .tables import Vocabulary

VOCABULARIES: dict[str, Vocabulary] = {"en": ENGLISH, "ru": RUSSIAN}
