"""The regions of Belarus; cells as in `oblasts`."""

from __future__ import annotations

from functools import partial

from .region import Region

_oblast = partial(Region, kind="oblast", federal_district="")

BELARUSIAN_REGIONS = (
    _oblast("BY-BR", "Brest Oblast", "Брестская область", capital_en="Brest", capital_ru="Брест",
            stems_en="Bierascie", names_en="Brestchina", names_ru="Брестчина", people_ru="брестчане"),
    Region("BY-HM", "Minsk", "Минск", "city", "", capital_en="Minsk", capital_ru="Минск", stems_en="Mensk",
           people_en="Minskers", adjectives_ru="минск", people_ru="минчане"),
    _oblast("BY-HO", "Gomel Oblast", "Гомельская область", capital_en="Gomel", capital_ru="Гомель",
            stems_en="Homel, Homiel, Homyel", names_en="Gomelshchina", names_ru="Гомельщина", people_ru="гомельчане"),
    _oblast("BY-HR", "Grodno Oblast", "Гродненская область", capital_en="Grodno", capital_ru="Гродно",
            stems_en="Hrodna, Hrodno, Harodnia", names_en="Grodnenshchina", names_ru="Гродненщина", people_ru="гродненцы"),
    _oblast("BY-MA", "Mogilev Oblast", "Могилевская область", capital_en="Mogilev", capital_ru="Могилев",
            stems_en="Mogilyov, Mogilov, Mahilyow, Mahileu, Mahiliou, Mahilioŭ, Mahiloŭ, Mahilou, Mahileŭ, Mahilyou, Mogiliov",
            names_en="Mogilevshchina", names_ru="Могилевщина", people_ru="могилевчане"),
    _oblast("BY-MI", "Minsk Oblast", "Минская область", capital_en="", capital_ru="",
            names_en="Minshchina", names_ru="Минщина"),
    _oblast("BY-VI", "Vitebsk Oblast", "Витебская область", capital_en="Vitebsk", capital_ru="Витебск",
            stems_en="Viciebsk, Vitsebsk, Vicebsk, Witebsk", names_en="Vitebshchina", names_ru="Витебщина", people_ru="витебчане, витебляне"),
)  # fmt: skip
