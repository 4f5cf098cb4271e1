"""Words before a year that dates no trade: of a standard or a room, of a pact, a founding, a prize."""

from __future__ import annotations

_LETTERS = r"[^\W\d]+"
# "GOST 2016", "room 2017", "№ 2019", "ISO 9001:2015", "Agenda 2030": a number or a name, no year.
NO_YEAR = (
    r"(?:(?<!\w)(?:gost|гост\w{0,2}|iso|исо|din|снип|санпин|room|office no\.?|кабинет\w{0,2}|каб\."
    r"|комнат\w|аудитори\w|номер\w{0,2}|№|no\.|tel\.?|phone|тел\.?"
    r"|телефон\w{0,2}|flight|рейс\w{0,2}|windows|office|europe|европа|agenda|vision|horizon"
    r"|модел\w{1,2}|lot|лот\w{0,2}|article|стать\w"
    r")[ :.№\"«“#-]{0,3}|\d:)$"
)
# "The pact was signed in 2014", "founded in 1996", "a decree of 2014": the year of a deed long done.
OF_A_DEED = (
    rf"(?<!\w)(?:signed|inked|concluded|founded|established|created|set up|born|built|opened|launched"
    rf"|registered|adopted|ratified"
    r"|dates? back|dating back|dated|graduated|appointed|elected|renamed|twinned|commissioned|won"
    r"|(?:in|into) (?:force|operation)"
    r"|подписан\w{0,3}|подписал\w?|заключ[её]н\w{0,3}|основан\w{0,3}|создан\w{0,3}|учрежд[её]н\w{0,3}"
    r"|открыт\w{0,3}|запущен\w{0,3}|построен\w{0,3}"
    r"|родил\w{1,3}|зарегистрирован\w{0,3}|принят\w{0,3}|утвержд[её]н\w{0,3}|введ[её]н\w{0,3}"
    r"|образован\w{0,3}|избран\w{0,3}|назначен\w{0,3})"
    rf"(?: (?!(?:and|but|while|that|for|until|by|through|и|а|но|что|на|к"
    rf"|до)\b){_LETTERS}){{0,4}}?(?: (?:back |as early as |ещ[её] )?(?:in|on|from|to|as of|the|в|во"
    rf"|от))?(?: the)? ?$"
    r"|(?<!\w)(?:agreement|treaty|pact|contract|decree|resolution|memorandum|protocol|law|act|contest"
    r"|competition|award|prize|winner|laureate"
    r"|championship|census|соглашени\w{1,2}|договор\w{0,2}|контракт\w{0,2}|указ\w{0,2}"
    r"|постановлени\w{1,2}|закон\w{0,2}|протокол\w{0,2}|меморандум\w{0,2}"
    r"|конкурс\w{0,2}|преми\w{1,2}|лауреат\w{0,2}|чемпионат\w{0,2}|перепис\w{1,2}|образца"
    r"|№ ?\d+)s?(?: (?:of|from|dated|от|в))?(?: the)? ?$"
    # "After the crisis of August 2014 it fell": when that began is not when it fell
    rf"|(?<!\w)(?:after|following) (?:the )?(?:{_LETTERS} ){{0,3}}"
    r"(?:crisis|default|devaluation|invasion|annexation|sanctions|embargo|elections?|events)"
    r"(?: (?:of|in|imposed in))?(?: (?:early|late|mid))? $"
    # (a whole year behind «в» is when it fell: «после выборов в 2020 году экспорт упал до …»)
    rf"|(?<!\w)(?:после|вслед за) (?:{_LETTERS} ){{0,3}}"
    r"(?:кризис|дефолт|девальваци|санкци|эмбарго|выбор|событи)\w{0,3} (?:во? (?!$))?(?:(?:начал|конц)\w )?$"
    # "the line of $400 million, which we set together in 2018": passed in another year
    r"|(?<!\w)(?:which|that) (?:we|they|you|the (?:sides|parties|presidents"
    r"|governments)) (?:had )?(?:[a-z]+ ){0,2}?"
    r"(?:set|outlined|planned|targeted|agreed|named|marked|drew"
    r"|drawn)(?: (?:on|out|up|together|ourselves|themselves|for ourselves)){0,2}"
    r"(?: (?:back|as early as))? in $"
    # "the $500 million that we spoke of in 2018"
    r"|(?<!\w)(?:we|they|you|the (?:sides|parties|presidents|governments)) (?:had )?(?:[a-z]+ ){0,2}?"
    r"(?:spoke|talked|dreamed|dreamt|agreed|decided) (?:of|about|on|upon)(?: together)?"
    r"(?: (?:back|as early as))? in $"
    r"|(?<!\w)о котор\w{2,3} (?:мы |стороны |президенты )?(?:говорили|мечтали|договорились|условились)"
    r"(?: ещ[её])? в $"
    r"|(?<!\w)котор\w{2,3} (?:мы |стороны |президенты )?(?:вместе |сами |тогда )?(?:постави|намети"
    r"|обозначи|определи|заплан\w+а)ли"
    r"(?: (?:вместе|перед собой|себе))?(?: ещ[её])? в $"
)
# "In January, 2020 tractors were sold": machines are counted.
COUNTED = (
    r"(?! (?:tractors|buses|trucks|cars|vehicles|lorries|trolleybuses|trams|combines|machines|lifts"
    # but "in 2020 machines accounted for a third of it"
    r"|units|pieces)\b(?! (?:account|ma[dk]e|took|held|constitut|form))| (?:трактор|автобус|грузовик|троллейбус|трамва|комбайн|лифт|автомобил|станк"
    r"|вагон)(?:ов|ев|ей)\b| (?:машин|единиц|штук|тонн)\b)"
)
# "It will beat last year's result": what is to be beaten dates no sum.
BEATEN = (
    r"\b(?:(?:beat|top|surpass|exceed|outdo|match|repeat)(?:ed|s|es|ing)?|above|below) (?:the )?\Z"
    r"|(?<!\w)(?:(?:по[бв]|прев[зыо]|перекр|обог|обо[йш]|улучш|уступ)\w*|выше|больше|лучше|ниже|меньше|хуже) \Z"
)
# "Last year's level was exceeded by a third".
BEATEN_BEHIND = (
    r"\w* (?:[^\W\d]+ )?(?:(?:был[аои]? )?(?:превышен|перекрыт|превзойден)[аоы]?"
    r"|(?:was|were|has been|have been) (?:exceeded|surpassed|beaten|topped|outdone))\b"
)
# "Its share dropped to 77% from 81% a year ago": the year of the percentage, not of the sums behind it.
FROM_SHARE = (
    r"(?:\b(?:from|against|versus|compared (?:to|with))|(?<!\w)(?:со?|против|после)) (?:[^\W\d]+ )?"
    r"\d{1,2}(?:[.,]\d{1,2})? ?(?:%|per ?cent|процент\w*),? \Z"
)
