"""Page furniture: what stands around an article and is not its text, overwritten with spaces.

Share links, photo credits, menus, calendars, "Read also" and the headlines under it. Line endings
stay, so that no offset and no paragraph moves. A line is furniture by its own words, or as one of
a run of lines that no sentence explains.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# A whole line that is furniture by its own words. Without a colon a noun may open a true sentence
# ("Views on the trade differ."), so those lines must not hold a stop.
_LINE_RE = re.compile(
    r"""[\s>|•*·\[(–—-]*(?:
      (?:share|tweet|pin|send|follow|find|join)\s+(?:(?:this|us|it|the\ article)\s+)?(?:on|via|in|by|to|at)\b.{0,60}
    | (?:subscribe\ to|sign\ up\ (?:for|to)|download\ (?:the|our)|follow\ (?:us|our)|you\ may\ also|don.t\ miss|read\ (?:also|more|next)|see\ also|also\ read)\b.{0,300}
    | (?:share|tweet|print|e-?mail|save|copy\ link|subscribe|comments?|leave\ a\ comment|log\ in|sign\ (?:in|up)|register|search|menu|home|back|next|previous|archives?|skip\ to\ [a-z ]+|facebook|twitter|telegram|instagram|youtube|vk(?:ontakte)?|odnoklassniki|whatsapp|viber|linkedin|reddit|flipboard|rss|x\.com)\W*(?:\d+\W*)?
    | (?:photos?|images?|pictures?|video|illustration|file\ photo|archive\ photo|photo\ credits?|caption)\s*[:©/].{0,160}
    | (?:photos?|images?|pictures?|video)\s+(?:by|courtesy|credits?|from)\b[^.!?]{0,100}\.?
    | an?\ (?:file|archive|illustrative)\s+(?:photo|picture|image)\b.{0,100}
    | (?:©|\(c\)|copyright\b|all\ rights\ reserved).{0,300}
    | (?:related|more\ on|recommended|trending|most\ (?:read|popular|viewed)|popular|latest\ news|top\ (?:news|stories)|more\ (?:news|stories)|other\ news|news\ feed|advertisement|sponsored|tags?|keywords|topics|views|hits|comments)
      (?:\s*[:|»>].{0,300}|\s+(?:our|the|this|on|for|from|news|stories|articles?|posts?|topics?)\b[^.!?]{0,100}|\W*\d*)
    | (?:поделиться|поделитесь|распечатать|версия\ для\ печати|подписаться|комментарии|оставить\ комментарий|войти|регистрация|поиск|меню|главная|назад|вперед|наверх|фейсбук|вконтакте|одноклассники|телеграм)(?:\s[^.!?]{0,60})?
    | (?:фото|фотография|видео|иллюстрация|снимок|коллаж)\s*[:©/].{0,160}
    | (?:фото|видео)\s+(?:из\ архива|с\ сайта|пресс-служб\w+|автора|белта|тасс|риа)\b[^!?]{0,100}
    | (?:архивное|иллюстративное)\s+(?:фото|изображение).{0,100}
    | (?:читайте\ также|читать\ также|смотрите\ также|см\.?\ также|читайте\ по\ теме|подписывайтесь|следите\ за\ нами|все\ права\ защищены|перепечатка|при\ использовании\ материалов).{0,300}
    | (?:по\ теме|материалы\ по\ теме|новости\ по\ теме|другие\ новости|последние\ новости|популярное|самое\ читаемое|лента\ новостей|ещ[её]\ по\ теме|рекомендуем|реклама|теги|метки|ключевые\ слова|просмотр(?:ов|ы)|подробнее)(?:\s*[:|»>].{0,300}|[^.!?]{0,60})
    | (?:su|sun|mo|mon|пн|вс)\s+(?:mo|mon|tu|tue|вт|пн)\s.{0,40}
    | (?:\d{1,2}\s+){4,}\d{1,2}
    | [^.!?]{0,30}[+−–-]?\d{1,2}\s?°\s?[CС]?[^.!?]{0,30}
    | (?:\d+\s+)?(?:usd|eur|rub|cny|pln)(?:\s+[\d.,]+)+(?:\s+(?:usd|eur|rub|cny|pln)(?:\s+[\d.,]+)+)*
    | \d{1,6}\s*(?:views?|shares?|comments?|просмотр\w*|комментари\w*)
    )\s*$""",
    re.IGNORECASE | re.VERBOSE,
)
# The trail of links above an article: "| Home | News | Opinions".
_TRAIL_RE = re.compile(r"[^|]{0,40}\|[^|]{0,60}\|")
# A line after which the headlines of other articles stand.
_LIST_HEAD_RE = re.compile(
    r"""[\s>|•*·\[(–—-]*(?:read\ (?:also|more|next)|see\ also|also\ read|related|more\ on|you\ may\ also|recommended|trending|most\ (?:read|popular|viewed)|popular|latest\ news|top\ (?:news|stories)|more\ (?:news|stories|from)|other\ news|news\ feed|archive
    |читайте\ также|смотрите\ также|см\.?\ также|по\ теме|материалы\ по\ теме|новости\ по\ теме|другие\ новости|последние\ новости|популярн\w+|самое\ читаемое|лента\ новостей|ещ[её]\ по\ теме|рекомендуем|архив)[^.!?]{0,40}$""",
    re.IGNORECASE | re.VERBOSE,
)
_TERMINATED_RE = re.compile(r"[.!?…:;,][\"”»’')\]]*$|[\"”»]$")
_DATED_RE = re.compile(
    r"\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}:\d{2}\b"
    r"|\b\d{1,2}\.?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек)"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d",
    re.IGNORECASE,
)
_HEADLINE_MAX = 140
_MENU_MAX = 60
_MENU_RUN = 5


def mask_furniture(text: str) -> str:
    """Return `text` with furniture overwritten by spaces, its length and line endings unchanged."""
    lines = text.split("\n")
    masked = _own_words(lines)
    masked.update(_listed_headlines(lines))
    masked.update(_menus(lines, masked))
    if not masked:
        return text
    return "\n".join(
        _blank(line) if number in masked else line for number, line in enumerate(lines)
    )


def _blank(line: str) -> str:
    """Return spaces in place of the line; a carriage return at its end stays."""
    return " " * (len(line) - 1) + "\r" if line.endswith("\r") else " " * len(line)


def _own_words(lines: list[str]) -> set[int]:
    """Numbers of the lines that are furniture by their own words; a title is never one."""
    return {
        number
        for number, line in enumerate(lines)
        if number and 0 < len(line) < 320 and not line.isspace() and _is_furniture(line)
    }


def _is_furniture(line: str) -> bool:
    """Say whether a line is furniture by its own words; a trail that holds a date is kept for it."""
    if _LINE_RE.match(line):
        return True
    return bool(_TRAIL_RE.match(line)) and not _DATED_RE.search(line)


def _listed_headlines(lines: list[str]) -> Iterator[int]:
    """Numbers of the headlines that stand under "Read also" and the like."""
    inside = False
    for number, line in enumerate(lines):
        bare = line.strip()
        if not bare:
            continue
        if number and len(bare) < 80 and _LIST_HEAD_RE.match(bare):
            inside = True
        elif len(bare) > _HEADLINE_MAX or _TERMINATED_RE.search(bare):
            inside = False
        if inside:
            yield number


def _menus(lines: list[str], masked: set[int]) -> set[int]:
    """Numbers of the lines of menus: long runs of short lines without an end of sentence."""
    found: set[int] = set()
    run: list[int] = []
    for number, line in enumerate([*lines, "."]):
        bare = line.strip()
        if not bare:
            continue
        if number in masked or (
            number < len(lines) and len(bare) <= _HEADLINE_MAX and not _TERMINATED_RE.search(bare)
        ):
            run.append(number)
            continue
        if len(run) >= _MENU_RUN:
            found.update(_menu_of(lines, run, number == len(lines)))
        run = []
    return found


def _menu_of(lines: list[str], run: list[int], at_end: bool) -> Iterator[int]:
    """Numbers of the lines of `run` to mask: not its dates, and not the title before the article."""
    starts_text = not any(line.strip() for line in lines[: run[0]])
    titles = [n for n in run if len(lines[n].split()) >= 5 and not _DATED_RE.search(lines[n])]
    kept = {titles[-1]} if titles and starts_text else set()
    if starts_text and titles[:1] == run[:1] and not "".join(lines[run[0] + 1 : run[0] + 2]).strip():
        kept.add(run[0])  # a title that stands alone over the menu
    for number in run:
        line = lines[number].strip()
        is_menu = at_end or starts_text or (len(line) <= _MENU_MAX and not re.search(r"\d", line))
        if is_menu and number not in kept and not _DATED_RE.search(line):
            yield number
