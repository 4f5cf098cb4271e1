"""What a question that asks for some months and no more may say besides: "And the first half-year?"."""

from __future__ import annotations

_ENGLISH = (
    r"and|but|so|then|well|ok|now|what|about|how|is|was|are|were|has|have|had|been|it|things?|going|in"
    r"|for|over|during"
    r"|with|by|the|of|that|this|did|do|does|go|gone|look|looks|like|figures?|numbers?|results?|data"
    r"|tell|us|you|we|say"
    r"|if|take|there|same|as|far|concerned|today|already|yet|end|finish|close|expect to|bring|brought"
    r"|give|gave|begin|began|beginning|start"
    r"|which|would|could|can|assess|rate|describe|sum up|ended|finished|closed|remembered|remember"
    r"|remarkable|turn(?:ed)? out|overall"
)
_RUSSIAN = (
    r"а|и|но|ну|что|как|каков\w*|какие|какая|со?|за|во?|по|на|о|об|про|дела|дело|обсто\w+|насчет|если"
    r"|взять|говорить|же"
    r"|ли|сейчас|теперь|сегодня|уже|там|тут|это|итог\w*|цифр\w*|результат\w*|показател\w*|данны\w*"
    r"|сложил\w*|был[аио]?"
    r"|стал[аио]?|выглядит|выглядят|можно|можете|сказать|есть|у|вас|нас|вы|мы|динамик\w*|ситуаци\w*|картин\w*"
    r"|складыва\w+|прошел|прошл[аио]|получ\w+|закончите|закроете|завершите|принес\w*|дал[аио]?|нача\w+"
    r"|каким|какой|чем|закончил\w*|закрыл\w*|завершил\w*|запомнил\w*|отличил\w*|оценива\w+|оцените"
    r"|оценили|бы|подытож\w+|охарактериз\w+|целом"
)
# A question whether trade has grown, or has fallen, and an answer that is no more than by how much.
ASKS_GROWTH = (
    r"(?P<up>\b(?:gr[eo]w\w*|risen|rose|increas\w+|more|up|better|рост\w{0,2}|прирост\w{0,2}|вырос\w*"
    r"|больше|прибав\w+|увелич\w+|плюс\w{0,2}|лучше)\b)"
    r"|(?P<down>\b(?:less|fall\w*|fell|drop\w*|declin\w+|shrunk|down|lower|меньше|упал\w*|снизи\w+"
    r"|сократи\w+|минус\w{0,2}|спад\w{0,2}|падени\w+)\b)"
)
GROWN_BY = (
    r"[–—\-“”«\"' ]*(?:[^\W\d]+ ?\.?: )?(?:(?:yes|yeah|indeed|of course|so it is|да|конечно|есть"
    r"|верно)[,.!:;–— ]+)*"
    r"(?:(?:by|about|almost|nearly|over|some|just|only|more than|на|примерно|почти|около|более чем"
    r"|всего|где-то|процентов на) )*"
    r"(?P<size>\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|per ?cent|процент\w*)"
    r"(?! (?:of|от|из|предприят\w*|компан\w*|фирм\w*|опрошенн\w*)\b)"
)
# All of a question but its period, who asks before a colon.
ASKS_WHEN = (
    r"[–—\-“”«\"' ]*(?:[^\W\d]+ ?\.?: )?"
    rf"(?:(?:{_ENGLISH}|{_RUSSIAN})\b[ ,–—-]*)*[?!»”\" ]*"
)
