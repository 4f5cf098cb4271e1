"""News agencies and papers as texts name them, and the one name we keep."""

from __future__ import annotations

AGENCIES = {
    "BelTA": "BelTA", "BELTA": "BelTA", "БелТА": "BelTA", "БЕЛТА": "BelTA",
    "TASS": "TASS", "ITAR-TASS": "TASS", "ТАСС": "TASS", "ИТАР-ТАСС": "TASS",
    "RIA Novosti": "RIA Novosti", "РИА Новости": "RIA Novosti",
    "Interfax": "Interfax", "Интерфакс": "Interfax", "Interfax-West": "Interfax", "Интерфакс-Запад": "Interfax",
    "Sputnik": "Sputnik", "Sputnik Belarus": "Sputnik", "Sputnik Беларусь": "Sputnik",
    "Regnum": "Regnum", "REGNUM": "Regnum", "PRIME": "Prime", "ПРАЙМ": "Prime",
    "BelaPAN": "BelaPAN", "БелаПАН": "BelaPAN", "Reuters": "Reuters", "Рейтер": "Reuters",
    "SB. Belarus Today": "SB. Belarus Today", "SB. Belarus Segodnya": "SB. Belarus Today",
    "СБ. Беларусь сегодня": "SB. Belarus Today", "Zvyazda": "Zvyazda", "Звязда": "Zvyazda",
    "Kommersant": "Kommersant", "Коммерсантъ": "Kommersant", "Vedomosti": "Vedomosti", "Ведомости": "Vedomosti",
    "Rossiyskaya Gazeta": "Rossiyskaya Gazeta", "Российская газета": "Rossiyskaya Gazeta",
    "Xinhua": "Xinhua", "Синьхуа": "Xinhua",
}  # fmt: skip

DOMAINS = "by|ru|com|org|net|info|eu"  # the last part of the names of their sites
