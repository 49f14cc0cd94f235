"""Markup found in a text, left to right, in linear time and whatever its mistakes."""
from __future__ import annotations

import re
from collections.abc import Iterator

from corpus_tools.clean.entities import unescape
from corpus_tools.data import compiled, read_table
from corpus_tools.late import compile_late

# (what, start, end, name, attributes): what is open, close, entity, newline or drop; the name of an entity is what it stands for
Token = tuple[str, int, int, str, str]

# Possessive groups: a quote that is not closed before the next "<" ends the attempt there, so that no text is read twice.
_TOKEN = compile_late(
    r"""[<&\r\n\f\v\u2028\u2029]  # one set first, so that all other characters are skipped quickly
       (?:(?<=<)(?:(?P<comment>!--)
          |(?P<server>%[\s@=!a-zA-Z-])
          |(?P<link>(?:https?://|mailto:)[^\s<>]*>)
          |(?P<close>/?)(?P<name>[a-zA-Z][a-zA-Z0-9:-]*+)(?=[\s/>])(?P<attrs>(?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*+)>
          |(?P<cdata>!\[CDATA\[)
          |(?P<declaration>[!?][a-zA-Z\[][^<>]*>)
          |(?P<broken>/?[a-zA-Z][a-zA-Z0-9:-]*+)(?=[\s"'/=<]))
       |(?<=&)(?P<entity>\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});?
       |(?<=[\r\n\f\v\u2028\u2029])(?P<newline>\s*+))""", re.X)
_CLOSES = {"--": "-->", "%": "%>"}
_BROKEN_TAG = compile_late(r"""(?:[^"'>]|"[^"]*+"(?=[\s/>])|'[^']*+'(?=[\s/>]))*+>""")
_BROKEN_WINDOW = 2000  # characters in which a tag with "<" inside its quotes must end
_MOST_BROKEN = 500  # tags of that kind in one text; after that only the "<name" itself is taken out


@compiled
def element_roles() -> dict[str, str]:
    """What each HTML element does to the text: block, inline, drop, void."""
    return {row["element"]: row["role"] for row in read_table("html_elements.csv")}


def scan_markup(text: str, start: int = 0, *, page: bool) -> Iterator[Token]:
    """The tags, entities, line ends and dropped stretches of a text.

    In a page any element counts; in a text with some markup only known ones, so that ``a<b`` stays as it is.

    >>> [t[:4] for t in scan_markup('产值<b class="x">5</b>&amp;<script>1</script>', page=True)]
    [('open', 2, 15, 'b'), ('close', 16, 20, 'b'), ('entity', 20, 25, '&'), ('drop', 25, 43, 'script')]
    """
    roles = element_roles()
    ends = _Ends(text)
    is_component = page and text.lstrip()[:9].lower() == "<template"  # all that a saved component has is a template
    at, broken = start, 0
    for match in _TOKEN.finditer(text, start):
        a, b = match.span()
        if a < at:
            continue
        group = match.lastgroup
        if group == "newline":
            yield "newline", a, b, "", ""
        elif group == "entity":
            written = match["entity"]
            meaning = unescape(match[0]) if match[0].endswith(";") or written.startswith("#") else unescape(f"&{written};")
            if len(meaning) <= 2 and meaning != match[0] and (match[0].endswith(";") or page or written == "nbsp"):
                yield "entity", a, b, meaning, ""
        elif group == "attrs":
            closes, name, attributes = match.group("close", "name", "attrs")
            name = name.lower()
            role = roles.get(name, "inline" if page or "-" in name or ":" in name else "")
            if name == "template" and is_component:
                role = "block"
            if not role:
                continue
            if role == "drop" and not closes and not attributes.endswith("/"):
                at = ends.find(name, b)
                yield "drop", a, at, name, text[b:at]
            else:
                yield "close" if closes else "open", a, b, name, attributes
        elif group == "comment":
            at = ends.find("--", b)
            yield "drop", a, at, "comment", text[b:at]
        elif group == "server":
            if page:  # what the server of a page was told, left in a saved template
                at = ends.find("%", b)
                yield "drop", a, at, "server", text[b:at]
        elif group == "broken":
            name = match["broken"].lstrip("/").lower()
            if name in roles and roles[name] != "drop":
                broken += 1
                at = _end_of_broken_tag(text, b) if broken <= _MOST_BROKEN else b
                yield "close" if match["broken"][0] == "/" else "open", a, at, name, text[b:at]
        else:
            yield "drop", a, b, group or "", ""


class _Ends:
    """Where dropped elements and comments end; a search that failed is not made again."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.missing: set[str] = set()

    def find(self, name: str, at: int) -> int:
        """The offset after the closing mark, or ``at`` where there is none (then only the opening mark goes)."""
        if name not in self.missing:
            found = compile_late(_CLOSES.get(name) or rf"</{name}[^<>]*>", re.I).search(self.text, at)
            if found:
                return found.end()
            self.missing.add(name)
        return at


def _end_of_broken_tag(text: str, at: int) -> int:
    """The end of a tag whose attributes hold "<" or an open quote."""
    stop = min(len(text), at + _BROKEN_WINDOW)
    whole = _BROKEN_TAG.match(text, at, stop)
    if whole:
        return whole.end()
    end = text.find(">", at, stop)
    return end + 1 if end >= 0 else at
