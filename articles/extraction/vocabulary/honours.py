"""Letters and words that stand around a name: short titles, honours, first names that mean more."""

from __future__ import annotations

# "Ned Hendry KC", "Nadia Rahimi MP"; longer ones are taken for bodies anyway.
POST_NOMINALS = frozenset("KC QC SC MP MD RN AM AO AC CB VC PhD Ph.D. M.D. Esq Esq.".split())
# Words of the lists of offices and bodies that are first names before a surname.
FIRST_LIKE = frozenset("bill dean don christian will".split())
# Titles cut short by a dot, which ends no sentence: "Sen. Drozd", "Coun. Sedov".
DOTTED_TITLES = frozenset(
    """
    Mr Mrs Ms Dr St Prof Sen Rep Gov Gen Lt Col Maj Capt Sgt Rev Hon Adm Cpl Det Coun Cllr Clr Supt Insp Pvt Cmdr
    Brig Asst Atty Pres Amb Ald Lieut Fr Msgr Cr Cst Const Ofc Spc Pfc Dep Sens Reps Govs
    """.split()
)


def of_length(length: int) -> str:
    """Return the dotted titles of so many letters as alternatives of a pattern."""
    return "|".join(sorted(title for title in DOTTED_TITLES if len(title) == length))
