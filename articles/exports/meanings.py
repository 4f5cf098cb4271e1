"""What the columns of the files mean, as the method page tells it."""

from __future__ import annotations

# A line for columns that are told together, in the order of the files.
MEANINGS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("figure_id",), "name of the figure for good; its page is evidence_url"),
    (
        ("reporter", "reporter_name"),
        "Belarusian side: BY for the country, else the ISO 3166-2 code of its region",
    ),
    (
        ("partner", "partner_name"),
        "Russian side: RU for the country, else the ISO 3166-2 code of its region",
    ),
    (
        ("flow",),
        "turnover, exports (from reporter to partner), imports (from partner to reporter), balance"
        " (exports less imports; a deficit is negative)",
    ),
    (("product",), "goods or services counted; empty for all goods"),
    (("status",), "actual, target (with or without a period) or forecast; never weighed together"),
    (("origin",), "stated: files hold no implied values"),
    (("review", "reviewed_on"), "how far a person has checked it; unreviewed or confirmed"),
    (
        ("qualifier",),
        "exact, about, over (the number is a lower bound), under (an upper bound) or range; for negative"
        " numbers too",
    ),
    (
        ("value", "value_high"),
        "whole units of the currency, not millions; of a range the lower and the upper end; empty where"
        " only a change is stated",
    ),
    (("currency",), "ISO 4217 code as stated; nothing is converted"),
    (("value_as_written",), "the words of the article"),
    (("start", "end"), "first and last month of the period, both counted; empty if none is stated"),
    (("time_period",), "the same as SDMX writes it: 2022, 2022-03, 2022-01-01/P8M"),
    (("change_pct",), "change on the same months of the year before in percent, as stated"),
    (("derived_from",), "empty for stated values"),
    (("speaker", "speaker_role"), "who said it, and as what, where the article tells"),
    (("said_on",), "day on which the article was published"),
    (("source", "source_kind"), "who published the article"),
    (("article_id", "article_url", "evidence_url"), "the article and the figure on this site"),
    (("sentence",), "the sentence that states it"),
    (("known_from", "known_to"), "since when the register has held the figure as it stands here"),
    (
        ("rank",),
        "place by the published rule among figures of the same sides, flow, goods, currency, status and"
        " period: 1 is the one that charts show",
    ),
    (("is_disputed",), "whether no one number fits all figures of that group"),
    (("is_sample",), "whether the article is one of the samples that come with the site"),
)
