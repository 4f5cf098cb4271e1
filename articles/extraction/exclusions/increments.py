"""Sums that were added, lost or spent, and are not what there was."""

from __future__ import annotations

import re
from functools import lru_cache

from ..amounts import Amount
from ..flow.gaps import gap_between
from ..goods.goods import brought_by, opened_by
from ..sentences.reading import Reading, Sentence
from ..vocabulary.cargo import FROM_MARKET
from ..vocabulary.languages import vocabulary_of
from ..wording.alternation import sought
from ..wording.lexicon import compiled
from ..wording.matching import whole_words
from ..wording.telling import Rule, rule
from .growth_sums import is_growth
from .minuses import is_lost
from .sold_by import MOVED_RE, is_sold_by

# "supplies – mainly steel – cost": what stands between dashes parts nothing.
_ASIDE_RE = re.compile(r" [–—-] [^–—]{1,120} [–—-] |, [^,]{1,60}, ")
# "We can get $5 million of trade": what trade may come to.
_OF_TRADE_RE = compiled(
    r" ?(?:us )?(?:dollars )?(?:worth )?(?:of|in) (?:(?:the|our|mutual|bilateral|annual|trade) )*"
    r"(?:turnover|trade(?! (?:house|cent|fair|network|mission|infra|compan|facilit|enterpr|and\b))"
    r"|exports?|imports?)\b"
)
_TO_COME = ("will ", "would ", "to ", "may ", "could ")  # "the supply of gas will cost $5m"
_MORE = ("еще", "еще на", "another")
_FLOW_BEHIND_RE = compiled(
    r" ?[–—-] (?:это |наш |их )?(?:[^\W\d]+ )?(?:импорт|экспорт|ввоз|вывоз|закупки|поставки)(?!\w)"
)
_BALANCE_RE = compiled(
    r"(?<!\w)(?:сальдо|баланс|balance)(?!\w)"
    r"(?:(?!вырос|увелич|улучш|сократ|прибав|gr[eo]w|improv|increas|r[io]se|widen)"
    r"(?:[^.;,:\d]|\d{4} год)){0,90}(?:[—–:-] )?(?:минус|плюс|minus|plus) $"
)
# "In Tula alone we earned $5m": what is sold on a market is trade.
_EARNED_RE = compiled(
    r"\b(?:in|on) (?:the )?[PR][^.;]{0,40}"
    r"\b(?:we|exporters|enterprises|companies|manufacturers|producers) (?:have )?earned "
)
_MARKET = 60  # characters from a sum to the market where it was earned
_BEHIND, _MORE_REACH, _IN = 24, 16, 3  # characters
_IN_A_TIME_RE = compiled(r"[^;,.:]*(?<!\w)(?:за|во?|in|over|for|during)(?: the)?(?: [^.]*)?")
_IN_REACH = 8
_BALANCES = ("balance", "surplus", "deficit")
_MORE_GAP_RE = compiled(
    r",? ?[–—-]? ?(?:еще|another) (?:на )?(?:около |почти |более |about |almost |over )?"
)
_OR_BRACKETS = ("(or ", "(or by ", "(or $", "(or by $", "(или ", "(или на ", "(или $", "(или на $")
_BY_SUM_RE = re.compile(
    r"(?:%|процент\w*|раза?|треть|четверть|половину|вдвое|больше|меньше|выше|ниже)"
    r" ?\((?:или |то есть )?на (?:почти |более чем |около |примерно )?$"
)
_LESS_BEHIND_RE = compiled(
    r"(?: dollars| долларов)?\)? (?:more|less|higher|lower|above|below|up|down"
    r"|больше|меньше|выше|ниже)(?!\w)"
)
_ALL_SOLD = ("exports", "imports", "suppl", "экспорт", "импорт", "поставки")

_TRADE_COST_RE = compiled(
    r"(?:(?:the|their|our|mutual|bilateral|two-way|trade|товарн\w+|взаимн\w+|двусторонн\w+|их|наш) ){0,3}"
    r"(?:trade|turnover|commerce|(?:товаро)?оборот|торг|торговля|коммерция)"
    r"(?: (?:between|of|между|со?|[BMRPа-я]*(?:беларус|белорус|росси|област)[^\W\d]*)(?: [^,;:.]{1,60})?)? "
)
# "What Tula shipped to Brest cost $5m", "the goods they bought here cost $3m".
_WHAT_SENT_RE = compiled(
    r"\bgoods (?:(?:that|which) )?(?:(?:was|were) )?"
    r"(?:brought|shipped|sold|sent|supplied|delivered|exported|bought)\b[^.;:,\d]{0,40}$"
    r"|\b(?:what(?:ever)?|all (?:that )?|everything(?: that)?|the (?:goods|products|wares)(?: that| which)?)"
    r" [^.;:,\d]{1,40}?\b(?:shipped|sold|sent|supplied|delivered|exported|bought|purchased|imported)\b"
    r"[^.;:,\d]{0,40}$"
)
_LEVEL_RE = compiled(
    r"\b(?:stood at|amount(?:ed|s|ing) to|reach(?:ed|es|ing)|totall?(?:ed|ing)|c[ao]mes? to|made(?: up)?"
    r"|equall?ed|составил[аио]?|достиг(?:ла|ло|ли)?|равнял\w+)"
    r" (?:(?:about|almost|nearly|over|some|just|more than|около|почти|более) )?$"
)
# «Снижение к февралю 2010 года составляет 390 тыс. долларов», "the decrease on 2010 makes $3m"
# "$3 million of exports was lost", «на 3 млн экспорта потеряно»: what has not been sold.
_LOST_BEHIND_RE = compiled(
    r"(?: (?:of|in|worth of) [^.;,\d]{3,40}?)? (?:was|were|has been|have been) (?:lost|forgone|missed)\b"
    r"|(?: [^\W\d]+){0,3} (?:было )?(?:потерян|упущен|недополучен)[оаы](?!\w)"
)
# "On Russia fell $5m", word for word from the Russian: it is what went there.
_FELL_TO_RE = compiled(
    r"\b(?:on|to|upon) (?:the )?(?:share of )?[BMRP]+ (?:fell|falls?|fallen)"
    r" (?:about |over |almost )?(?:us ?)?[$€]?$"
)
# "By 60 billion rubles ($705 million)", «на 60 млрд рублей [$705 млн – ред.]».
_IN_OTHER_MONEY_RE = compiled(
    r" ?[(\[](?:(?:or|about|almost|nearly|over|some|more than|roughly|approximately"
    r"|или|около|почти|более|свыше|примерно|порядка|≈|~) ?)*"
)


@lru_cache(maxsize=2)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = vocabulary_of(language)
    return {
        "after": sought(words.increment_after),
        "counted": compiled(words.counted),
        "services_behind": compiled(words.services_behind),
        "exported": compiled(words.exported_behind),
        "contributes": compiled(words.contributes),
    }


@lru_cache(maxsize=2)
def _from_market(language: str) -> Rule:
    return rule(FROM_MARKET[language])


@lru_cache(maxsize=2)
def _rules(language: str) -> dict[str, Rule]:
    words = vocabulary_of(language)
    return {"before": rule(words.increment_before), "spent": rule(words.spent_before)}


def is_increment(reading: Reading, sentence: Sentence, amount: Amount) -> bool:
    """Say whether the sum is what was added or lost, not what there was."""
    before = [a for a in sentence.amounts if a.end <= amount.start]
    if before and _is_in_other_money(reading, before[-1], amount):
        return is_increment(reading, sentence, before[-1])
    return _is_added(reading, sentence, amount)


def _is_in_other_money(reading: Reading, told: Amount, amount: Amount) -> bool:
    """Say whether a sum in brackets is the one before them in another currency."""
    if None in (told.currency, amount.currency) or told.currency == amount.currency:
        return False
    return _IN_OTHER_MONEY_RE.fullmatch(reading.plain, told.end, amount.start) is not None


def _is_added(reading: Reading, sentence: Sentence, amount: Amount) -> bool:
    """Say whether words beside a sum tell that it was added or lost."""
    if gap_between(reading, sentence, amount) is not None:
        return False
    patterns = _patterns(reading.language)
    rules, told = _rules(reading.language), sentence.told
    before = whole_words(reading.plain, max(sentence.start, amount.start - 70), amount.start)
    if before.endswith("(+") and sentence.tags.isdisjoint(_BALANCES):
        return True  # "it was $104 million (+$9 million to 2022)"
    if is_growth(reading, sentence, amount):
        return True
    if "(" in before and _BY_SUM_RE.search(before):
        return True  # «выросли на 31% (на 2 млн)»
    if before.endswith(_OR_BRACKETS) and _LESS_BEHIND_RE.match(reading.plain, amount.end):
        return True  # "$32.9 billion, which is 2.9% (or 970 million) less than in 2018"
    if _LOST_BEHIND_RE.match(reading.plain, amount.end, sentence.end):
        return True
    if is_lost(reading, sentence, amount):
        return True
    if match := rules["before"].search(told, before):
        return _tells_added(reading, sentence, amount, match)
    if spent := rules["spent"].search(told, before):
        if spent.group().startswith("cost"):
            return not is_worth(reading, sentence, amount.start - len(spent.group()))
        if spent.group().startswith("get") and _OF_TRADE_RE.match(reading.plain, amount.end):
            return False
        if spent.group().startswith("earned") and _is_earned_there(reading, sentence, amount):
            return False
        return patterns["exported"].match(reading.plain, amount.end) is None
    if not patterns["after"].match(reading.plain, amount.end, sentence.end):
        return False
    return _LEVEL_RE.search(before) is None  # not "it stood at $1 billion or 4 percent less"


def _tells_added(
    reading: Reading, sentence: Sentence, amount: Amount, match: re.Match[str]
) -> bool:
    """Say whether a word of adding or losing before a sum tells of it, and not of a flow or a balance."""
    if match.group().strip().endswith(_MORE) and _is_dated(reading, sentence, amount):
        return False  # "$137 million in 2018, and another $81 million in half of this year"
    if _patterns(reading.language)["services_behind"].match(reading.plain, amount.end):
        return not match.group().startswith(
            "plus"
        )  # "goods worth $40m, plus $5m worth of services"
    if _FLOW_BEHIND_RE.match(reading.plain, amount.end):
        return False  # «61 млн – экспорт, еще 34 млн – импорт»
    if _FELL_TO_RE.search(reading.coded, sentence.start, amount.start):
        return False
    if brought_by(reading, sentence.products, amount.end):
        return False  # "another $5 million was brought in by dump trucks"
    is_more = match.group().strip().endswith("еще на")
    if is_more and opened_by(reading, sentence.products, amount.start, amount.end):
        return False  # «на 20 млн закуплено мяса, ещё на 14 млн – сыров»
    if _BALANCE_RE.search(reading.plain, sentence.head, amount.start):
        return False  # «Сальдо торговли с соседями – плюс 41 млн», "in the amount of plus $41m"
    if is_sold_by(reading, sentence, amount) or _is_trade_gap(sentence, match):
        return False
    is_plus = match.group().startswith("plus")  # "the year brought plus $3m"
    return is_plus or not _is_contribution(reading, sentence, amount)


def _is_earned_there(reading: Reading, sentence: Sentence, amount: Amount) -> bool:
    """Say whether a sum was earned on a market: "we earned $5m in Russia"."""
    if _EARNED_RE.search(reading.coded, sentence.head, amount.start):
        return True
    end = min(sentence.end, amount.end + _MARKET)
    market = _from_market(reading.language).search(sentence.told, reading.coded, sentence.head, end)
    return market is not None and market.start() < amount.start < market.end()


def _is_trade_gap(sentence: Sentence, match: re.Match[str]) -> bool:
    """Say whether a gap is one of trade: "a gap of $5m in trade", "a surplus after a gap of $5m"."""
    is_gap = match.group().startswith("gap of")
    return is_gap and any(c.tag in ("turnover", "surplus", "balance") for c in sentence.cues)


def _is_dated(reading: Reading, sentence: Sentence, amount: Amount) -> bool:
    """Say whether a sum has months of its own: right behind it, or before a verb of trade."""
    opening = [p for p in sentence.periods if p.role == "own" and p.start <= sentence.head + _IN]
    traded = [c for c in sentence.flows if 0 < amount.start - c.end < _MORE_REACH]
    if opening and traded:
        return True  # "In the first quarter they traded for another $169 million"
    if opening and _is_sent_more(reading, sentence, opening[0].end, amount.start):
        return True
    if opening and _MORE_GAP_RE.fullmatch(reading.plain, opening[0].end, amount.start):
        return True  # «За январь – еще 31 млн»
    periods = [p for p in sentence.periods if p.role == "own" and p.start >= amount.end]
    gap = reading.plain[amount.end : periods[0].start] if periods else ","
    return len(gap) < _BEHIND and set(",;:(").isdisjoint(gap)


def _is_sent_more(reading: Reading, sentence: Sentence, start: int, end: int) -> bool:
    """Say whether goods went between two offsets: "in May they sent Russia goods for another"."""
    sent = any(start <= c.start < end and c.tag in ("exports", "imports") for c in sentence.flows)
    clause = sent and set(",;:").isdisjoint(reading.plain[start:end])
    return clause and MOVED_RE.search(reading.plain, start, end) is None


def is_worth(reading: Reading, sentence: Sentence, at: int) -> bool:
    """Say whether trade itself cost a sum: "supplies from the region – mainly steel – cost $5m"."""
    flows = [c for c in sentence.flows if c.start < at and c.tag in ("exports", "imports")]
    if not flows and _TRADE_COST_RE.fullmatch(reading.plain, sentence.head, at):
        return True  # "Bilateral trade cost $5m in 2018", as machines put it
    if not flows or reading.plain.endswith(_TO_COME, 0, at):
        return False
    if _WHAT_SENT_RE.search(reading.plain, sentence.head, at):
        return True
    patterns, last = _patterns(reading.language), flows[-1]
    named = reading.plain.startswith(_ALL_SOLD, last.start)
    if not named or patterns["counted"].match(reading.plain, last.end + 1, at):
        return False
    return set(",;:").isdisjoint(_ASIDE_RE.sub("", reading.plain[last.end : at]))


# "Having added $2m to last January's figure": what it grew by.
_TO_LEVEL_RE = compiled(
    r" (?:to|on) (?:the |its |their |last |that of )?(?:[\w']+ ){0,3}"
    r"(?:figure|level|result|volume|total|value)s?\b"
)


def _is_contribution(reading: Reading, sentence: Sentence, amount: Amount) -> bool:
    """Say whether a period added the sum to the total: "the first quarter added $5 million".

    Where trade did so in a time, it is what it grew by: «экспорт за квартал прибавил 5 млн».
    """
    if _TO_LEVEL_RE.match(reading.plain, amount.end):
        return False
    start = max(sentence.start, amount.start - 50)
    for verb in _patterns(reading.language)["contributes"].finditer(
        reading.plain, start, amount.start
    ):
        near = [p for p in sentence.periods if verb.start() - 24 <= p.end <= verb.start()]
        # "Trade came to $2bn last year, having added $1bn": the year's own sum stands before
        near = [
            p for p in near if p.role == "own" and "," not in reading.plain[p.end : verb.start()]
        ]
        if any(c.start < verb.start() for c in sentence.flows):
            near = [
                p for p in near
                if not _IN_A_TIME_RE.fullmatch(reading.plain, max(sentence.start, p.start - _IN_REACH), p.end)
            ]  # fmt: skip
        if near:
            return True
    return False
