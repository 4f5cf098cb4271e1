"""What a question that asks for some months and no more may say besides: "And the first half-year?"."""

from __future__ import annotations

_ENGLISH = (
    r"and|but|so|then|well|ok|now|what|about|how|is|was|are|were|has|have|had|been|it|things?|going|in|for|over|during"
    r"|with|by|the|of|that|this|did|do|does|go|gone|look|looks|like|figures?|numbers?|results?|data|tell|us|you|we|say"
    r"|if|take|there|same|as|far|concerned|today|already|yet|end|finish|close|expect to"
)
_RUSSIAN = (
    r"а|и|но|ну|что|как|каков\w*|какие|какая|со?|за|во?|по|на|о|об|про|дела|дело|обсто\w+|насчет|если|взять|говорить|же"
    r"|ли|сейчас|теперь|сегодня|уже|там|тут|это|итог\w*|цифр\w*|результат\w*|показател\w*|данны\w*|сложил\w*|был[аио]?"
    r"|стал[аио]?|выглядит|выглядят|можно|можете|сказать|есть|у|вас|нас|вы|мы|динамик\w*|ситуаци\w*|картин\w*"
    r"|складыва\w+|прошел|прошл[аио]|получ\w+|закончите|закроете|завершите"
)
# All of a question but its period, who asks before a colon.
ASKS_WHEN = (
    r"[–—\-“”«\"' ]*(?:[^\W\d]+ ?\.?: )?"
    rf"(?:(?:{_ENGLISH}|{_RUSSIAN})\b[ ,–—-]*)*[?!»”\" ]*"
)
