"""Small words of both languages by which speech and offices are cut out of a sentence."""

from __future__ import annotations

STOPS = frozenset(
    """
    that who which whose when while where as by with from and but or is was are were has had have will would said says told
    met meets greets welcomes receives congratulates after before during between than if because also then he she they it what how since until amid via including against
    и журналистам журналисту журналистов журналисты что который которая которого как когда если но а также с со к ко от для при перед через
    """.split()
)
LINKS_EN = frozenset("of for to at in on and".split())
LINKS_RU = frozenset("по в на из и при".split())
LEADING = frozenset("the a an its their his her our".split())
# What opens a sentence right before an office: "Earlier Minister Ivan Sedov said".
# A month ends "On 20 March".
OPENING = frozenset("January February March April May June July August September October November December Earlier Later Today Yesterday Tomorrow Meanwhile However Previously Recently Afterwards Then Moreover Now Finally Subsequently".split())  # fmt: skip
RANK_WORDS = frozenset("deputy vice former first assistant acting заместитель зам первый бывший вице-премьер вице-губернатор замминистр вице-президент вице-мэр вице-спикер пресс-секретар помощник советник".split())  # fmt: skip
# "told X" has an object after it, not a subject.
TO_SOMEBODY = frozenset(
    "told tells telling reminded reminds assured assures informed urged urges asked thanked accused quoted quoting".split()
)
CROWDS = frozenset(
    "police people everyone somebody someone authorities critics prosecutors locals firefighters sources parties sides".split()
)
WITH_OBJECT = frozenset("told tells reminded reminds assured informed".split())
# What may stand between a subject and its verb, besides words in -ly.
ADVERBS = frozenset(
    """
    has had have also then later once again now further earlier already will would could did recently often always even
    only just still repeatedly previously publicly himself herself is was can simply merely never not both all
    тоже также же уже ещё еще тут потом затем и сразу
    """.split()
)
# Of a ministry for two things: "Deputy Agriculture and Food Minister".
MINISTRY_FIELDS = frozenset(
    (
        "agriculture", "agricultural", "labor", "labour", "transport", "industry",
        "trade", "economy", "economic", "energy", "housing", "health", "sport", "sports",
        "culture", "construction", "architecture", "taxes", "finance", "resources",
        "science", "education", "antimonopoly", "information", "communications",
        "employment", "tourism", "investment", "innovation", "youth", "digital",
        "development",
    )
)  # fmt: skip
# What stands in small letters before an office or a calling: "foreign minister", "political scientist".
OFFICE_FIELDS = MINISTRY_FIELDS | frozenset(
    (
        "foreign", "interior", "defence", "defense", "justice", "environment", "emergencies",
        "forestry", "food", "farm", "statistics", "revenue", "press", "political", "policy",
        "military", "independent", "financial", "security", "market", "research", "banking", "oil",
        "sales", "marketing", "export", "academic", "scientific", "opposition", "executive",
    )
)  # fmt: skip
# Who studies at a house of learning: "a senior policy fellow at the centre".
SCHOLARS = frozenset(
    ("senior", "research", "policy", "visiting", "associate", "nonresident", "non-resident")
)
# Bodies whose head is not the head of a region.
BODIES = frozenset(
    """
    department directorate division ministry committee chamber council board zone company corporation holding
    plant enterprise bank branch agency service customs embassy mission association union centre center city
    district parliament assembly duma university government
    департамента управления отдела министерства комитета палаты совета госсовета зоны компании корпорации
    холдинга завода предприятия банка отделения агентства службы таможни посольства ассоциации союза центра
    города района парламента собрания заксобрания госсобрания думы облдумы университета правительства
    """.split()
)
