"""Lines of tables: a label, a leader of dots, dashes or spaces, and a number or two."""

from __future__ import annotations

import re

_LONGEST = 120
_TAIL = 12  # characters at the end that hold a number
_DIGIT_RE = re.compile(r"\d")
_NUMBER = r"[–+-]?\d{1,3}(?:[ \u00a0,]\d{3}){0,4}(?:[.,]\d{1,3})?"
_CELL = rf"(?:{_NUMBER}|\d{{4,9}}(?:[.,]\d{{1,3}})?)"  # "1412,3" too, and the year of a head
_YEAR = r"(?:19|20)\d\d(?:[ ](?:год|г\.?))?"
_ROW_RE = re.compile(
    rf"""[\s•*|·]{{0,12}}                                            # what the row is about
    (?:[^\W\d_][^\d\n.;:!?|\t]{{0,60}}?|(?:[^\W\d_]{{1,20}}[ ])?(?:19|20)\d\d(?:[ ]?г\.?|[ ]год\w?)?)
    (?:[ ]?[.…]{{2,}}[.… ]{{0,80}}|[ ](?:[.…][ ]){{2,60}}|\s{{2,60}}|[ ]?[|\t][ ]?|[ ]?[–—:][ ]?|[ ]-[ ])
    {_NUMBER}
    (?:\s{{0,60}}[|(]?[ ]?{_NUMBER}\s?(?:%|times|раза?)?[|)]?)?      # a second column
    (?:\s{{0,20}}[|\t]\s{{0,20}}{_NUMBER}){{0,12}}
    (?:\s?\([^()\n]{{1,60}}\))?[\s;,|]{{0,12}}""",
    re.VERBOSE,
)

# A cell that tells the unit of its row.
_UNIT = r"""(?:(?:in[ ])?(?:thousand|thsd\.?|million|mln\.?|billion|bln\.?
        |тыс\.?|тысяч\w*|млн\.?|миллион\w*|млрд\.?|миллиард\w*)[ ]?(?:of[ ])?(?:us[ ])?
        (?:dollars|usd|\$|€|euros?|rub|ro?ubles|долл\w*\.?(?:[ ]?сша)?|руб\w*\.?|евро)
    |%|\$[ ]?(?:m|million|mln))"""
UNIT_CELL_RE = re.compile(_UNIT, re.IGNORECASE | re.VERBOSE)


def is_ruler(line: str) -> bool:
    """Say whether a line is blank, or drawn between the head of a table and its rows.

    >>> is_ruler("|:---|---:|"), is_ruler("---|---|"), is_ruler("2014 | 142.7")
    (True, True, False)
    """
    return not line.strip(" \t\r|:+-–—=")


_COLUMNS_RE = re.compile(rf"[|\t]\s*{_CELL}\s*(?:$|[|\t])")


def has_columns(line: str) -> bool:
    """Say whether a number stands in a column of its own: "2014 | 142.7 | 61.0".

    >>> has_columns("2014 | 142.7 | 61.0"), has_columns("News | Trade | Print")
    (True, False)
    """
    return _COLUMNS_RE.search(line) is not None


_SUM_ROW_RE = re.compile(
    rf"[\s\d.•*·)–—-]{{0,8}}(?:[^\W\d][^\d\n.;:!?|]{{2,50}}?(?: {_YEAR})?|\b{_YEAR}) ?[–—:-] ?"
    r"(?:\d{1,2}(?:[.,]\d{1,2})? ?%,? (?:or|i\.e\.|that is|или|то есть) )?"  # a share, told first
    r"(?:(?:over|about|almost|nearly|more than|около|почти|более|свыше) )?[+–-]?"
    r"(?:(?:us ?)?[$€]|usd |eur |rub )? ?"
    r"\d[\d.,  ]*(?:million|billion|mln|bln|bn|m|млн|млрд)\.?\+?"
    r"(?: (?:us )?(?:dollars|usd|rubles|roubles|долл\w*\.?(?: сша)?|руб\w*\.?))?"
    r"(?:,? [+–-]\d[\d.,]* ?%(?: y[/-]?o?[/-]?y| year[- ]on[- ]year)?)?(?: ?\([^()]{1,90}\))?[;,]?",
    re.IGNORECASE,
)


# "• $74.5 million – trade turnover in 2013 (+12%)"
_SUM_FIRST_RE = re.compile(
    r"[\s•*·–—-]{0,6}(?:(?:us ?)?[$€] ?|usd )?\d[\d.,  ]*(?:million|billion|mln|bln|bn|m|млн|млрд)\.?"
    r"(?: (?:us )?(?:dollars|usd|rubles|roubles|долл\w*\.?(?: сша)?|руб\w*\.?))? ?[–—:-] "
    r"[^\d\n.;:!?|][^\n;:!?|]{3,80}",
    re.IGNORECASE,
)


def is_sum_row(line: str) -> bool:
    """Say whether a line is an item with its sum: "Tula Oblast – $310 million".

    >>> is_sum_row("Tula Oblast – $310 million"), is_sum_row("Plant to get $21m - minister")
    (True, False)
    >>> is_sum_row("2015 - $38.6 million"), is_sum_row("January-May 2017: $22 million")
    (True, True)
    >>> is_sum_row("• 51.2 mln USD – exports (+14.4%)"), is_sum_row("5 things to know - minister")
    (True, False)
    >>> is_sum_row("– Russia's share in exports: 60.1%, or $23bn"), is_sum_row("Minister: 60.1% are done")
    (True, False)
    """
    if len(line) > _LONGEST:
        return False
    return any(pattern.fullmatch(line) for pattern in (_SUM_ROW_RE, _SUM_FIRST_RE))


_BULLET_RE = re.compile(
    r"\s{0,4}(?:[•*·◾▪▫■●‣►▶✔✅➡🔹🔸📌✓›→–—-]\ufe0f?|\d\ufe0f?\u20e3)\s{1,3}(?=[^\n]{3,200}$)"
    r"(?=[^\n]*(?:[$€] ?\d|\d ?(?:%|per ?cent|процент|million|billion|m(?:l?n)\b|b(?:l?n)\b|млн|млрд)))"
)
_TRADE_RE = re.compile(
    r"\b(?:trad\w+|turnover|exports?|imports?|sales|sold|bought|deliveries|suppl\w+|shipments)\b"
    r"|(?<!\w)(?:товарооборот|оборот|экспорт|импорт|торговл|постав)",
    re.IGNORECASE,
)


# "Exports to Russia: +22.1%"
_RATE_RE = re.compile(r"\s{0,4}[^\W\d][^\d\n:]{2,60}: ?[+–-]\d{1,3}(?:[.,]\d{1,2})? ?%[;,.]?")


def is_list_of_figures(lines: list[str]) -> bool:
    """Say whether two lines or more are items of a list with numbers, which some word of trade explains.

    >>> is_list_of_figures(["* Trade is up 5%", "* GDP: -3%"]), is_list_of_figures(["• Main", "• News"])
    (True, False)
    """
    items = [line for line in lines if _BULLET_RE.match(line) or _RATE_RE.fullmatch(line)]
    return len(items) > 1 and any(map(_TRADE_RE.search, items))


_PLACE_ROW_RE = re.compile(
    r"[\s•*]{0,4}(?:\d{1,2}[.)] )?[A-ZА-ЯЁ][^\d\n.;:!?|]{0,40}"
    r"\b(?:[Oo]blast|[Rr]egion|[Kk]rai|[Tt]erritory|[Rr]epublic|[Оо]бласть|[Кк]рай|[Рр]еспублика)\b"
    r"[^\d\n.;:!?|]{0,25} [$€]?\d{1,6}(?:[ ,]\d{3}){0,2}(?:[.,]\d{1,3})?"
    r"(?: (?:million|billion|mln|bln|bn|млн|млрд)\b[^\d\n]{0,12})?[;,]?"
)


def is_place_row(line: str) -> bool:
    """Say whether a line is a region with its number, in a list or not.

    >>> is_place_row("1. Tula Oblast 9.6"), is_place_row("Тульская область – 9,6 млн")
    (True, True)
    >>> is_place_row("Governor of Tula Oblast"), is_place_row("Tula Oblast, 9 May: parade")
    (False, False)
    """
    return len(line) <= _LONGEST and _PLACE_ROW_RE.fullmatch(line) is not None


_BETWEEN = r"(?:[ \u00a0]{2,60}|[ ]?[\t|]\s{0,20})"
_GRID_ROW_RE = re.compile(
    rf"""[\s|]{{0,12}}[^\s|][^\n|\t]{{0,60}}?
    (?:{_BETWEEN}{_UNIT}(?:{_BETWEEN}{_CELL}[ ]?%?)|(?:{_BETWEEN}{_CELL}[ ]?%?){{2}})
    (?:{_BETWEEN}{_CELL}[ ]?%?){{0,12}}[\s|]{{0,12}}""",
    re.IGNORECASE | re.VERBOSE,
)
_WIDEST = 200


def is_row(line: str) -> bool:
    """Say whether a line is a row of a table of either kind."""
    if len(line) > _WIDEST or not _DIGIT_RE.search(line, max(0, len(line) - _TAIL)):
        return False
    return is_table_row(line) or is_grid_row(line)


def is_grid_row(line: str) -> bool:
    """Say whether a line is a row of a table with two columns of numbers or more.

    >>> is_grid_row("2013  39 742.1  90.6  16 837.5"), is_grid_row("In 2013 39 to 742")
    (True, False)
    >>> is_grid_row("Balance | million dollars | -39.1 | 90.6")
    True
    """
    if len(line) > _WIDEST or not _DIGIT_RE.search(line, max(0, len(line) - _TAIL)):
        return False
    if "  " not in line and "\t" not in line and "|" not in line:
        return False
    return _GRID_ROW_RE.fullmatch(line) is not None


def is_table_row(line: str) -> bool:
    """Say whether a line is a row of a table.

    >>> is_table_row("Tver Oblast . . . . 66,100.5"), is_table_row("Tver Oblast    61.9   127.7")
    (True, True)
    >>> is_table_row("Published: 28.05.2021"), is_table_row("Trade grew by 5")
    (False, False)
    """
    if len(line) > _LONGEST or not _DIGIT_RE.search(line, max(0, len(line) - _TAIL)):
        return False
    return _ROW_RE.fullmatch(line) is not None
