"""Words around a sum so small that only a flow word right before it makes it trade."""

from __future__ import annotations

_FLOW = (
    r"(?:\b(?:exports?|imports?|turnover)(?: (?:from|to|of|with) (?:(?!goods"
    r"|tractors)[^\W\d]+[ -]?){1,4}?)?(?: (?:last|this|that) year| in (?:19|20)\d\d)?"
    r"|(?<!\w)(?:экспорт\w{0,2}|импорт\w{0,2}|(?:товаро)?оборот\w{0,2}|ввоз\w?"
    r"|вывоз\w?)(?: (?!из |в |с )[^\W\d]+){0,2}?(?: (?:из|в|с) (?:[^\W\d]+ ?){1,3}?)?"
    # "exports to Belarus last year were $70 thousand"
    r"(?: ?(?:за|в|по итогам) (?:(?:прошл|минувш|эт|текущ|нынешн|весь|перв"
    r"|январ)\w+(?: [^\W\d]+){0,2}?|(?:19|20)\d\d(?: год\w{0,2})?))?)"
    r" ?(?:[–—:-]|at|of|was|were|(?:is|are|was|were) (?:worth|valued at)"
    r"|(?:amounted|came|fell|dropped|shrank|rose|grew) to|stood at|made(?: up)?|totall?ed|reached"
    r"|на|составил\w?|достиг\w{0,2}|был\w?|до|(?:снизил|сократил|упал|вырос|увеличил)\w{0,4} до)?"
)
# "It is small. In 2021 it amounted to $71,400": a verb of sums, as no price has.
_TRADE_CAME = (
    r"(?:\b(?:it|trade) (?:(?:amounted|came|fell|dropped|shrank) to|totall?ed)"
    r"|(?<!\w)(?:он|торговля) (?:составил\w?|(?:снизил|сократил|упал)\w{0,4} до))"
)
_HEDGES = (
    r"(?:(?:only|just|a mere|about|some|almost|nearly|approximately|roughly|over|above|more than"
    r"|less than|under|in excess of|at least|up to|close to|slightly|a little|well|around|barely"
    r"|as little as|as much as|merely|на|всего|лишь|только|около|почти|более|чуть более"
    r"|порядка) ){0,3}"
)
# "Sales of linen were tiny at just $4,000"
_SALES_AT = r"(?:\bsales of (?:[^\W\d]+[ -]){1,3}(?:were|was) (?:[^\W\d]+ )?at)"
TRADED = rf"(?:{_FLOW}|{_TRADE_CAME}|{_SALES_AT}) ?{_HEDGES}$"
# "It exported $66,500 worth of goods", but no "deal worth".
EXPORTED = rf"\b(?:exported|imported|shipped|supplied|delivered|sold|bought|purchased) {_HEDGES}$"
WORTH_OF = r"(?: (?:us )?dollars)?(?:'s?)? worth of (?:[^\W\d]+ ){0,2}?(?:goods|products|merchandise|produce|food)\b"
# Right behind another sum: "In 2020 it came to $375,000, in January-May 2021 – $67,400".
IN_ROW = (
    r"\d(?: ?(?:thousand|тыс\w*\.?))?(?: ?(?:us )?dollars| ?долл\w*\.?)?[,;] (?:and |while |а |и )?"
    r"(?:in|for|over|за|в) [^.,;:()$€]{4,30}? ?[–—:-] ?(?:(?:about|almost|just|only|over|около|почти"
    r"|всего|лишь) )?$"
)
# «Тканей продано всего на 4 тысячи долларов», «на 22 тысячи долларов куплено станков»,
# "machines worth $22,000 were bought": what was sold, no price.
_SOLD = (
    r"(?:продан|куплен|закуплен|приобретен|ввезен|вывезен|завезен|привезен|поставлен|отправлен"
    r"|отгружен|экспортирован|импортирован)[оаы]?(?!\w)"
)
_SENT = (
    r"(?:завезли|ввезли|вывезли|отправил[аи]|отгрузил[аи]|поставил[аи]|экспортировал[аи]|импортировал[аи]"
    r"|ушло|пошло)"
)
SOLD_FOR = (
    rf"(?<!\w){_SOLD}[^.;:,\d]{{0,40}}? ?[–—-]? ?на (?:сумму )?(?:(?:около|почти|более|свыше"
    r"|порядка|примерно|всего|лишь) )*$"
    # «Область отправила товаров на 61 тысячу долларов», "the oblast sent goods worth $61,000"
    rf"|(?<!\w){_SENT}(?!\w)[^.;:,\d]{{0,50}}? ?[–—-]? ?(?:всего |лишь )?на (?:сумму )?"
    r"(?:(?:около|почти|более|свыше|порядка|примерно|всего|лишь) )*$"
    r"|\b(?:sent|shipped|exported|supplied|delivered|imported)(?: [a-z-]+){0,6}? (?:goods|products|food)"
    rf"(?: (?:to|from) [^\W\d]+){{0,1}} (?:worth|for|valued at) {_HEDGES}(?:(?:usd|us)? ?\$?)?$"
    # "Machine tools were bought for $22,000 and furniture for $9,000"
    r"|\bwere (?:also )?(?:sold|bought|purchased|shipped|supplied|delivered|exported|imported)"
    rf"(?:[^.;:,\d]{{0,24}})? for {_HEDGES}(?:(?:usd|us)? ?\$?\d[\d.,]* and (?:[a-z-]+ ){{1,3}}for {_HEDGES})?$"
)
WORTH = ("на ", "worth ")
SOLD_BEHIND = (
    rf" (?:было )?{_SOLD}"
    r"| (?:was|were) (?:sold|bought|purchased|shipped|supplied|delivered|exported|imported)\b"
)
# What one thing costs.
EACH = r" ?(?:dollars |us dollars |долл\w*\.? )?(?:each|apiece|per|a|an|for a|за|в месяц|на)\b"
