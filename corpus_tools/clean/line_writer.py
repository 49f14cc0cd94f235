"""The lines of a text under markup, put on record while its elements open and close, with the edits that take the markup out."""
from __future__ import annotations

from corpus_tools.clean.draft import Edit, Line, new_line
from corpus_tools.clean.scan import scan_markup
from corpus_tools.late import compile_late

_WIDE = compile_late(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…·]")
_CLOSES = frozenset(".,;:!?)%")  # no space stands before them
_LEAST = 20  # characters of a line of the source that goes on below
_LABEL = compile_late("[^，。；：:、<\\s]{2,8}[：:]")  # 电话：…
_IN_NUMBERS = frozenset("0123456789.")


class LineWriter:
    """Lines and edits of one text; the counters say in how many links, bold and centred elements the place is."""

    # slots: more fields than Python keeps quickly at hand in a dictionary of their own
    __slots__ = ("text", "page", "edits", "lines", "kinds", "links", "bold", "group", "centred", "displayed", "first", "last", "linked",
                 "bolded", "shown", "size", "breaks", "soft", "image", "total", "total_linked")

    def __init__(self, text: str, page: bool) -> None:
        self.text, self.page = text, page
        self.edits: list[Edit] = []
        self.lines: list[Line] = []
        self.kinds: list[tuple[str, int]] = []  # of the open elements that make a heading, an item, a caption
        self.links = self.bold = self.group = self.centred = self.displayed = 0
        self.first = self.last = -1  # the line being read
        self.linked = self.bolded = self.shown = self.size = self.breaks = 0
        self.soft = self.image = False
        self.total = self.total_linked = 0

    def take_text(self, a: int, b: int) -> None:
        """Text between two tokens."""
        chunk = self.text[a:b]
        bare = chunk.strip()
        if not bare:
            return
        size = len(bare)
        indent = 0 if size == b - a else len(chunk) - len(chunk.lstrip())
        if self.first < 0:
            self.first = a + indent
            self.soft = self.breaks == 1 and indent < 2
        self.last = a + indent + size
        self.size += size
        self.total += size
        if self.links:
            self.linked += size
            self.total_linked += size
        if self.bold:
            self.bolded += size
        if self.displayed or self.centred:
            self.shown += size

    def take_entity(self, a: int, b: int, meaning: str) -> None:
        """A character that is written as an entity."""
        if meaning.isspace():
            self.edits.append((a, b, " ", ""))
            return
        if self.first < 0:
            self.first, self.soft = a, self.breaks == 1
        self.last = b
        self.size += 1
        self.total += 1
        self.edits.append((a, b, meaning, ""))

    def goes_on(self, a: int, b: int) -> bool:
        """Whether a line end inside a paragraph that the markup marks is white space: a line long enough is above it, no label below."""
        return self.text.find("\n", max(0, a - _LEAST), a) < 0 and self.text.count("\n", a, b) < 2 and self.text[b - 1] != "\u3000" \
            and not _LABEL.match(self.text, b)

    def end_source_line(self, a: int, b: int, inside: bool) -> None:
        """A line end of the source: only white space inside a page or a sentence, the end of a line elsewhere."""
        if not inside:
            self.end_line()
            self.breaks += self.text.count("\n", a, b) or 1
            tail = self.text[a:b].rpartition("\n")[2]
            if len(tail) >= 2 or "\u3000" in tail or "\t" in tail:
                self.breaks += 1  # indented
        elif self.first >= 0:
            before, after = self.text[self.last - 1], self.text[b:b + 1]
            close = _WIDE.match(before) or _WIDE.match(after) or before == "(" or after in _CLOSES or not self.page and (
                after.isdigit() and before in _IN_NUMBERS)
            start = max(self.last, self.edits[-1][1]) if self.edits else self.last
            self.edits.append((start, b, "" if close else " ", ""))

    def reveal(self, a: int, b: int, kind: str, inside: tuple[int, int] | None) -> None:
        """Cut an element of the head; its text, where it has one, becomes a line of its own."""
        words = self.text[slice(*inside)] if inside else ""
        if not inside or not words.strip() or any(line.kind == kind for line in self.lines):
            self.cut(a, b)
            return
        inside = inside[0] + len(words) - len(words.lstrip()), inside[1] - len(words) + len(words.rstrip())
        self.cut(a, inside[0], "\n" if self.end_line() else "")
        for what, i, j, meaning, _ in scan_markup(self.text[:inside[1]], inside[0], page=True):
            if what in ("entity", "newline"):
                self.edits.append((i, j, meaning or " ", ""))
        self.lines.append(Line(*inside, kind))
        self.edits.append((inside[1], b, "\n", "markup"))

    def cut(self, a: int, b: int, new: str = "") -> None:
        """Take markup out; stretches with nothing between them become one."""
        if self.edits and self.first < 0:
            start, end, before, rule = self.edits[-1]
            if rule == "markup" and (end == a or self.text[end:a].isspace()):
                self.edits[-1] = (start, b, before or new or ("\n" if end < a else ""), rule)
                return
        elif self.edits and self.edits[-1][1] == a and self.edits[-1][3] == "markup" and not new:
            self.edits[-1] = (self.edits[-1][0], b, self.edits[-1][2], "markup")
            return
        self.edits.append((a, b, new, "markup"))

    def end_line(self) -> bool:
        """Put the line being read on record; whether there was one."""
        if self.first < 0:
            return False
        kind, level = self.kinds[-1] if self.kinds else ("", 0)
        if not kind and self.size and self.bolded == self.size:
            kind = "strong"
        if not kind and self.image and self.centred and self.size <= 80:
            kind = "caption"
        self.lines.append(new_line(Line, self.first, self.last, kind, level, (), self.linked, self.soft, self.group,
                                   0, self.page and bool(self.size) and self.shown == self.size))
        self.first = self.last = -1
        self.linked = self.bolded = self.shown = self.size = self.breaks = 0
        self.image = False
        return True
