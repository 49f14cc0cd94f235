"""Entities of HTML, the table of which is loaded with the first text that has some."""
from __future__ import annotations


def unescape(text: str) -> str:
    """The same as ``html.unescape``.

    >>> unescape("研发&nbsp;5&amp;6")
    '研发\\xa05&6'
    """
    if "&" not in text:
        return text
    from html import unescape

    return unescape(text)
