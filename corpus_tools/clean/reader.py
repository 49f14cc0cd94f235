"""One pass over the markup of a text: elements as they open and close, tables and parts; nothing is decided here."""
from __future__ import annotations

from collections import defaultdict

from corpus_tools.clean.areas import AREAS
from corpus_tools.clean.heads import find_description, note_head
from corpus_tools.clean.line_writer import LineWriter
from corpus_tools.clean.parts import Region, read_attributes, read_hints
from corpus_tools.clean.scan import element_roles, scan_markup
from corpus_tools.clean.table_heads import Cell
from corpus_tools.clean.tables import Table

_KINDS = {"h1": ("heading", 1), "h2": ("heading", 2), "h3": ("heading", 3), "h4": ("heading", 4), "h5": ("heading", 5),
          "h6": ("heading", 6), "li": ("item", 0), "dt": ("item", 0), "dd": ("item", 0), "figcaption": ("caption", 0),
          "blockquote": ("quote", 0), "caption": ("table caption", 0)}
_BOLD = frozenset({"b", "strong", "h1", "h2", "h3", "h4", "h5", "h6"})
# Which open element a new one closes, as HTML's parsing rules have it for elements whose end tag may be left out.
_CLOSES = {"li": ("li",), "dt": ("dt", "dd"), "dd": ("dt", "dd"), "tr": ("tr",), "td": ("td", "th"), "th": ("td", "th")}
_ROW_PARTS = frozenset({"tr", "td", "th"})  # they close what their row or cell left open, up to their table
_LOOK_UP = 16  # open elements looked at for one that the new element closes


# An element that is open: name, whether it is a link, bold, centred, set as a title, where it begins, the part that it seems to be
Open = tuple[str, bool, bool, bool, bool, int, Region | None]


class Reader(LineWriter):
    """One pass over the tokens of a text: edits, lines, tables, parts; nothing is decided here."""

    __slots__ = ("at", "regions", "tables", "areas", "fields", "open", "counts", "roles", "open_tables", "groups")

    def __init__(self, text: str, start: int, page: bool) -> None:
        super().__init__(text, page)
        self.at = start
        self.regions: list[Region] = []
        self.tables: list[Table] = []
        self.areas: list[tuple[int, int]] = []  # elements that lay out the page
        self.fields: dict[str, str] = {}
        self.open: list[Open] = []
        self.counts: defaultdict[str, int] = defaultdict(int)
        self.roles = element_roles()
        self.open_tables: list[Table] = []
        self.groups = 0

    def read(self) -> None:
        """Read all tokens."""
        for what, a, b, name, attributes in scan_markup(self.text, self.at, page=self.page):
            if a > self.at:
                self.take_text(self.at, a)
            self.at = b
            if what == "open":
                self.open_element(a, b, name, attributes)
            elif what == "close":
                self.close_element(a, b, name)
            elif what == "newline":
                self.end_source_line(a, b, self.page or self.first >= 0 and self.counts["p"] > 0 and self.goes_on(a, b))
            elif what == "entity":
                self.take_entity(a, b, name)
            else:
                note_head(self.fields, name, attributes)
                inside = (b - len(attributes), self.text.rfind("<", a, b)) if name == "title" and self.page else None
                self.reveal(a, b, "page title", inside)
        self.take_text(self.at, len(self.text))
        self.end_line()
        while self.open:
            self.pop(len(self.text))

    def open_element(self, a: int, b: int, name: str, attributes: str) -> None:
        """A start tag."""
        role = self.roles.get(name, "inline")
        if role == "void":
            self.image = self.image or name == "img"
            inside = None
            if name == "meta":
                note_head(self.fields, name, attributes)
                inside = find_description(attributes) if self.page else None
            shift = a + 1 + len(name)
            self.reveal(a, b, "page description", inside and (inside[0] + shift, inside[1] + shift))
            return
        if role == "inline":
            self.cut(a, b)
        else:
            ended = self.end_line()
            self.breaks += 1 if role == "break" else 2
            self.cut(a, b, "\n" if ended else "")
            if role == "break":
                return
            self.close_left_open(a, name)
        if attributes.endswith("/"):
            return
        hints = read_hints(name, attributes)
        region = None
        if hints.part and name not in ("body", "html"):
            region = Region(hints.part, a, self.total - self.total_linked, self.total_linked)
            self.regions.append(region)
        link, bold = name == "a" and "href" in attributes.lower(), hints.bold or name in _BOLD
        centred = hints.centred and name != "table" or name == "center"
        self.open.append((name, link, bold, centred, hints.display, a, region))
        self.counts[name] += 1
        if link or bold or centred or hints.display:
            self.links += link
            self.bold += bold
            self.centred += centred
            self.displayed += hints.display
        if name in _KINDS:
            self.kinds.append(_KINDS[name])
        elif name == "article" and self.counts["article"] == 1:
            self.groups += 1
            self.group = self.groups
        elif name in ("table", "tr", "td", "th"):
            self.open_table_part(b, name, attributes)

    def open_table_part(self, at: int, name: str, attributes: str) -> None:
        if name == "table":
            for outer in self.open_tables[-1:]:
                outer.nested = True
            self.open_tables.append(Table(at))
        elif self.open_tables and name == "tr":
            self.open_tables[-1].rows.append([])
        elif self.open_tables:
            rows = self.open_tables[-1].rows
            if not rows:
                rows.append([])
            values = read_attributes(attributes) if "span" in attributes.lower() else {}
            rows[-1].append(Cell(at, -1, name == "th", _number(values.get("rowspan")), _number(values.get("colspan"))))

    def close_left_open(self, at: int, name: str) -> None:
        """Close what HTML closes by itself: a paragraph before a block, an item before the next."""
        closes = _CLOSES.get(name, ("p",))
        for close in closes:
            if self.counts[close]:
                break
        else:
            return
        for depth in range(1, min(_LOOK_UP, len(self.open)) + 1):
            inner = self.open[-depth][0]
            if inner in closes:
                for _ in range(depth):
                    self.pop(at)
                return
            if inner == "table" if name in _ROW_PARTS else self.roles.get(inner) == "block" and not (name in _CLOSES and inner == "p"):
                return

    def close_element(self, a: int, b: int, name: str) -> None:
        """An end tag; one that closes nothing only goes."""
        ended = False
        if self.roles.get(name) in ("block", "break"):
            ended = self.end_line()
            self.breaks += 2
        self.cut(a, b, "\n" if ended else "")
        if self.counts[name]:
            while self.pop(b if self.open[-1][0] == name else a) != name:
                pass

    def pop(self, at: int) -> str:
        """Leave the innermost open element."""
        name, link, bold, centred, display, start, region = self.open.pop()
        self.counts[name] -= 1
        if link or bold or centred or display:
            self.links -= link
            self.bold -= bold
            self.centred -= centred
            self.displayed -= display
        if name in AREAS:
            self.areas.append((start, at))
        if region:
            region.close(at, self.total - self.total_linked, self.total_linked)
        if name in _KINDS:
            self.kinds.pop()
        elif name == "article" and not self.counts["article"]:
            self.group = 0
        elif name in ("td", "th") and self.open_tables and self.open_tables[-1].rows and self.open_tables[-1].rows[-1]:
            self.open_tables[-1].rows[-1][-1].end = at
        elif name == "table" and self.open_tables:
            table = self.open_tables.pop()
            table.end = at
            self.tables.append(table)
        return name


def _number(value: str | None) -> int:
    return min(int(value), 1000) if value and value.isascii() and value.isdigit() and len(value) < 6 else 1
