"""Words that tie a sum of "foreign trade" to the two: an envoy met just before, a sentence on their ties."""

from __future__ import annotations

from ..wording.lexicon import compiled

# "He met the head of the Belarusian Embassy's office. Foreign trade came to $5m": that of the two.
MET_RE = compiled(
    r"(?:посольств|посл|консул|делегаци)\w*(?: [^\W\d]+)? (?:республики )?(?:беларус|белорус)"
    r"|\bbelarus\w*(?:'s)? (?:embassy|ambassador|consul|delegation)"
    r"|(?:embassy|ambassador|consul\w*|delegation) (?:of|from) (?:the republic of )?belarus"
)
# A sentence on the ties of the two, without their names: "Cooperation goes back to 1998."
TIES_RE = compiled(
    r"(?:the )?(?:cooperation|ties|relations|contacts|an? agreement)\b[^.;%$€BMRPT]{0,80}[.!]"
    r"|(?:сотрудничество|отношения|связи|контакты|соглашение)(?!\w)[^.;%$€BMRPT]{0,80}[.!]"
)
# "Imports from Belarus were $5m. Overall turnover grew": seen from Russia, with Belarus.
WITH_HOME_RE = compiled(
    r"\b(?:imports?|purchases|supplies|deliveries) from (?:the )?B|\b(?:exports?|sales) to (?:the )?B"
    r"|(?<!\w)(?:импорт\w*|закуп\w+|ввоз\w*) из B|(?<!\w)(?:экспорт\w*|вывоз\w*) в B"
)
