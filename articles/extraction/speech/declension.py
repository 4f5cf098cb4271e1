"""The cases of Russian names, by their endings; more forms than the language has do no harm."""

from __future__ import annotations

NOUN_ENDINGS = (
    ("й", ("й", "я", "ю", "ем", "е")),
    ("ь", ("ь", "я", "ю", "ем", "е", "и", "ью")),
    ("а", ("а", "ы", "и", "е", "у", "ой")),
    ("ша", ("ша", "ши", "ше", "шу", "шей")),
    ("ия", ("ия", "ии", "ию", "ией")),
    ("я", ("я", "и", "е", "ю", "ей")),
    ("ье", ("ье", "ья", "ью", "ьем")),
    ("ы", ("ы", "", "ам", "ами", "ах", "ов")),
)
CONSONANT_ENDINGS = ("", "а", "у", "ом", "ем", "е")
ADJECTIVE_ENDINGS = ("ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ие", "их", "ими", "о")
PEOPLE_ENDINGS = (
    ("цы", ("цы", "цев", "цам", "цами", "цах", "ец", "ца", "цем")),
    ("не", ("не", "н", "нам", "нами", "нах", "нин", "нина")),
    ("и", ("и", "ей", "ам", "ами", "ах", "ов", "")),
    ("ы", ("ы", "ов", "", "ам", "ами", "ах", "а")),
)
# Names whose stem changes, or whose case forms would be somebody's surname.
IRREGULAR = {
    "орел": ("орел", "орла", "орлу", "орлом", "орле"),
    "иваново": ("иваново", "иванове"),
    "грозный": ("грозный", "грозного", "грозном"),
    "нидерланды": ("нидерланды", "нидерландов", "нидерландам", "нидерландами", "нидерландах"),
    "эмираты": ("эмираты", "эмиратов", "эмиратам", "эмиратами", "эмиратах"),
    "петропавловск-камчатский": (
        "петропавловск-камчатский", "петропавловска-камчатского", "петропавловске-камчатском",
    ),
    "ростов-на-дону": (
        "ростов-на-дону", "ростова-на-дону", "ростову-на-дону", "ростовом-на-дону", "ростове-на-дону",
    ),
    "северная осетия": ("северная осетия", "северной осетии", "северную осетию", "северной осетией"),
}  # fmt: skip
FIRST_WORDS = {
    "нижний": ("нижний", "нижнего", "нижнему", "нижним", "нижнем"),
    "великий": ("великий", "великого", "великому", "великим", "великом"),
    "южный": ("южный", "южного", "южному", "южным", "южном"),
    "средний": ("средний", "среднего", "среднему", "средним", "среднем"),
    "горный": ("горный", "горного", "горному", "горным", "горном"),
}


def decline(noun: str) -> tuple[str, ...]:
    """Return the case forms of a noun or a name, in small letters and without ё.

    >>> decline("Пенза")[:3]
    ('пенза', 'пензы', 'пензи')
    >>> "нижнем новгороде" in decline("Нижний Новгород")
    True
    """
    noun = noun.lower().replace("ё", "е")
    if noun in IRREGULAR:
        return IRREGULAR[noun]
    first, space, last = noun.partition(" ")
    if space and first in FIRST_WORDS:
        return tuple(f"{one} {two}" for one in FIRST_WORDS[first] for two in decline(last))
    if noun[-1] in "оиуэ" and not noun.endswith("ово"):
        return (noun,)
    if noun.endswith("о"):
        return tuple(noun[:-1] + ending for ending in ("о", "а", "у", "ом", "е"))
    for ending, forms in sorted(NOUN_ENDINGS, key=lambda row: -len(row[0])):
        if noun.endswith(ending):
            return tuple(noun.removesuffix(ending) + form for form in forms)
    return tuple(noun + form for form in CONSONANT_ENDINGS)


def decline_adjective(stem: str) -> tuple[str, ...]:
    """Return the forms of an adjective in -ский; the last is the first half of a pair ("брянско-").

    >>> decline_adjective("пензенск")[5]
    'пензенская'
    """
    return tuple(stem + ending for ending in ADJECTIVE_ENDINGS)


def decline_people(plural: str) -> tuple[str, ...]:
    """Return the forms of the inhabitants named in the plural.

    >>> decline_people("смоляне")
    ('смоляне', 'смолян', 'смолянам', 'смолянами', 'смолянах', 'смолянин', 'смолянина')
    """
    for ending, forms in PEOPLE_ENDINGS:
        if plural.endswith(ending):
            return tuple(plural.removesuffix(ending) + form for form in forms)
    return (plural,)


def adjective_stem(name_ru: str) -> str:
    """Return the stem of the adjective that a unit's Russian name begins with, or nothing.

    >>> adjective_stem("Нижегородская область"), adjective_stem("Республика Тыва")
    ('нижегородск', '')
    """
    first = name_ru.split(" ")[0].lower().replace("ё", "е")
    return first[:-2] if first.endswith(("ая", "ий")) else ""
