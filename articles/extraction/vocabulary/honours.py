"""Letters and words that stand around a name: honours behind it, first names that mean more."""

from __future__ import annotations

# "Ned Hendry KC", "Nadia Rahimi MP"; longer ones are taken for bodies anyway.
POST_NOMINALS = frozenset("KC QC SC MP MD RN AM AO AC CB VC PhD Ph.D. M.D. Esq Esq.".split())
# Words of the lists of offices and bodies that are first names before a surname.
FIRST_LIKE = frozenset("bill dean don christian will".split())
