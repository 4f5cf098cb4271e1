"""Words for the country of who speaks: "exports from her country", «поставки в его страну»."""

from __future__ import annotations

FROM_OWN_COUNTRY = r"(?:from|out of|из)(?!\w)"
# Behind a flow word.
OWN_COUNTRY = (
    r" (?:of goods |товаров |продукции )?(?:(?P<way>from|to|into|out of|из|в)) "
    r"(?:(?:his|her|their) (?:own )?(?:country|homeland|republic)\b"
    r"|(?:его|ее|их|своей|свою) (?:стран[ыу]|республик[иу]|родин[ыу])(?!\w))"
)
