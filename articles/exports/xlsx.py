"""Figures as a workbook: numbers and days as such, all else text that nothing can run.

Spreadsheets read CSV by the habits of a country (semicolons, decimal commas, code pages); a workbook
opens alike everywhere. It is a ZIP of four small XML files (ECMA-376), so no library is needed.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any
from xml.sax.saxutils import escape

from articles.exports.figures import COLUMNS, plain

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
# What XML 1.0 can't hold.
FORBIDDEN_RE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
LONGEST_CELL = 32_767
# Days are counted from here; style 1 shows them as such.
FIRST_DAY = date(1899, 12, 30)
DAYS = {"said_on"}

PARTS = {
    "[Content_Types].xml": f"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/xl/workbook.xml" ContentType="{SHEET_TYPE}.sheet.main+xml"/>\
<Override PartName="/xl/styles.xml" ContentType="{SHEET_TYPE}.styles+xml"/>\
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{SHEET_TYPE}.worksheet+xml"/></Types>""",
    "_rels/.rels": f"""<Relationships xmlns="{RELATIONS}">\
<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
    "xl/_rels/workbook.xml.rels": f"""<Relationships xmlns="{RELATIONS}">\
<Relationship Id="rId1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>\
<Relationship Id="rId2" Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>""",
    "xl/workbook.xml": f"""<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>\
<sheet name="figures" sheetId="1" r:id="rId1"/></sheets></workbook>""",
    "xl/styles.xml": f"""<styleSheet xmlns="{MAIN}">\
<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>\
<fonts count="1"><font/></fonts>\
<fills count="2"><fill><patternFill patternType="none"/></fill>\
<fill><patternFill patternType="gray125"/></fill></fills>\
<borders count="1"><border/></borders>\
<cellStyleXfs count="1"><xf/></cellStyleXfs>\
<cellXfs count="2"><xf/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>""",
}


def xlsx_bytes(records: Iterable[Mapping[str, Any]]) -> bytes:
    """Return records as a workbook of one sheet, its heading frozen; empty for what is not stated."""
    lines = [[_text(name) for name in COLUMNS]]
    lines += [[_cell(name, record[name]) for name in COLUMNS] for record in records]
    rows = "".join(f"<row>{''.join(line)}</row>" for line in lines)
    sheet = (
        f'<worksheet xmlns="{MAIN}"><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        f"</sheetView></sheetViews><sheetData>{rows}</sheetData></worksheet>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        for name, part in (*PARTS.items(), ("xl/worksheets/sheet1.xml", sheet)):
            # Without the hour, the same records are the same bytes.
            book.writestr(zipfile.ZipInfo(name), HEAD + part, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _cell(name: str, value: Any) -> str:
    """Return a cell of a column: a number, a day, or text, which is never taken for a formula."""
    if value is None or value == "":
        return "<c/>"
    if name in DAYS:
        days = (date.fromisoformat(value) - FIRST_DAY).days
        return f'<c s="1"><v>{days}</v></c>' if days > 0 else _text(value)
    if isinstance(value, bool):
        return f'<c t="b"><v>{int(value)}</v></c>'
    if isinstance(value, Decimal):
        return f"<c><v>{plain(value)}</v></c>"
    if isinstance(value, int):
        return f"<c><v>{value}</v></c>"
    return _text(str(value))


def _text(words: str) -> str:
    """Return a cell of text."""
    told = escape(FORBIDDEN_RE.sub("", words)[:LONGEST_CELL])
    return f'<c t="inlineStr"><is><t xml:space="preserve">{told}</t></is></c>'
