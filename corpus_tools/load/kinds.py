"""What a file holds, told by its first bytes; its name decides only between kinds of text."""
from __future__ import annotations

import re
from pathlib import PurePosixPath

HEAD = 8192  # bytes that are looked at

_MAGIC = (
    (b"PK\x03\x04", "zip"), (b"PK\x05\x06", "zip"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"), (b"{\\rtf", "rtf"),
    (b"\x89PNG\r\n", "picture"), (b"\xff\xd8\xff", "picture"), (b"GIF8", "picture"),
    (b"II*\x00", "picture"), (b"MM\x00*", "picture"), (b"RIFF", "picture"), (b"AT&TFORM", "picture"),
    (b"\x1f\x8b", "archive"), (b"7z\xbc\xaf\x27\x1c", "archive"), (b"Rar!\x1a\x07", "archive"), (b"BZh", "archive"),
    (b"\xfd7zXZ\x00", "archive"), (b"\x28\xb5\x2f\xfd", "archive"),
)
_BY_NAME = {
    ".txt": "txt", ".text": "txt", "": "txt", ".md": "md", ".markdown": "md",
    ".html": "html", ".htm": "html", ".xhtml": "html", ".shtml": "html", ".csv": "csv", ".tsv": "csv",
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".eml": "mail", ".mht": "mail", ".mhtml": "mail",
    ".pdf": "pdf", ".docx": "docx", ".docm": "docx", ".xlsx": "xlsx", ".xlsm": "xlsx", ".zip": "zip",
}
CONTAINERS = ("pdf", "docx", "xlsx", "zip")
_MAIL = re.compile(rb"(?i)\A\s{0,9}(?:[a-z0-9-]{1,40}:[^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n)?){0,30}?mime-version:")
_UNREADABLE = {
    "ole": ("an old Office file (.doc, .xls, .ppt)", "save it as .docx or .xlsx"),
    "rtf": ("rich text (.rtf)", "save it as .docx or .txt"),
    "picture": ("a picture or a sound, not text", "run OCR first, or leave it out"),
    "archive": ("an archive of a kind that is not read", "unpack it, or make a .zip of it"),
}


def name_kind(name: str) -> str:
    """The kind that a file's name promises; empty for names of no kind that is read.

    >>> name_kind("年终/2023.HTM"), name_kind("style.css"), name_kind("README")
    ('html', '', 'txt')
    """
    return _BY_NAME.get(PurePosixPath(name).suffix.lower(), "")


def tell_kind(head: bytes, name: str) -> str:
    """The kind of a file by its first bytes, and where they tell none, by its name: pdf, zip, mail, txt, html …

    docx and xlsx are zips; empty where neither tells a kind that is read.

    >>> tell_kind(b"%PDF-1.7", "a.txt"), tell_kind("园区".encode(), "a.md"), tell_kind("园区".encode(), "a.docx")
    ('pdf', 'md', '')
    """
    if head.startswith(b"%PDF-") or b"%PDF-" in head[:1024] and b" obj" in head:
        return "pdf"
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    kind = name_kind(name)
    if kind in CONTAINERS:
        return ""
    if kind != "mail" and head[:1].isalpha() and _MAIL.match(head[:4096]) and b"boundary" in head:
        return "mail"  # Word and WPS save web pages in one file under .doc, too
    return kind


def begins_as_html(text: str) -> bool:
    """Whether a text is an HTML page whatever its file is called.

    >>> begins_as_html("<!-- saved from … --> <!DOCTYPE html><html>"), begins_as_html("<p>段</p>")
    (True, False)
    """
    at, text = 0, text[:HEAD].lower()
    while True:
        while at < len(text) and text[at].isspace():
            at += 1
        closing = "-->" if text.startswith("<!--", at) else "?>" if text.startswith("<?xml", at) else ""
        if not closing:
            return text.startswith(("<!doctype html", "<html", "<head>", "<body"), at)
        at = text.find(closing, at) + len(closing)
        if at < len(closing):
            return False


def tell_text_kind(kind: str, text: str) -> str:
    """The kind of a decoded text: a page is a page under any name, and no page without a tag."""
    if kind in ("txt", "md", "") and begins_as_html(text):
        return "html"
    return "txt" if kind == "html" and "<" not in text else kind


def explain_unreadable(kind: str, data: bytes) -> tuple[str, str] | None:
    """Reason and remedy for a kind that is never read; None for the others."""
    if kind == "ole" and "EncryptedPackage".encode("utf-16-le") in data:
        return "an encrypted Office file", "open it with its password and save a copy without one"
    return _UNREADABLE.get(kind)
