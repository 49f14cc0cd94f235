"""Bytes → text: the encoding is proved against the bytes, never only believed.

Old portals declare ``gb2312`` and send UTF-8, and the reverse; a byte-order mark and a strict decoding that yields
common characters outweigh what a page says of itself.
"""
from __future__ import annotations

import codecs
import re
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from corpus_tools.late import compile_late

BAD_SHARE = 0.001  # of the bytes: a document with more undecodable ones is refused

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
         (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_DECLARED = re.compile(rb"(?i)<(?:meta|\?xml)[^<>]{0,300}?(?:charset|encoding)\s{0,9}=[\s\"']{0,9}([a-z0-9_.:-]{1,40})")
# What a page may declare → the codec that reads it; the older members of a family are read by its largest.
_FAMILIES = {
    "utf-8": "utf-8 utf8 unicode-1-1-utf-8",
    "gb18030": "gb18030 gbk gb2312 gb_2312-80 x-gbk cp936 ms936 windows-936 gb_2312 csgb2312 euc-cn",
    "big5hkscs": "big5 big5-hkscs big5hkscs cn-big5 x-x-big5 csbig5 cp950 ms950",
    "utf-16-le": "utf-16 utf-16le unicode ucs-2", "utf-16-be": "utf-16be",
    "shift_jis": "shift_jis sjis x-sjis", "euc_jp": "euc-jp", "cp949": "euc-kr ks_c_5601-1987 cp949",
    "cp1252": "windows-1252 iso-8859-1 latin1 us-ascii ascii",
}
_CODECS = {name: codec for codec, names in _FAMILIES.items() for name in names.split()}
_CHINESE = ("gb18030", "big5hkscs", "cp950")
_ASCII = compile_late(r"[\t-\r\x1b -~]+")
_CONTROLS = compile_late(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]+")
_CONTROL_SHARE = 0.002  # a stray backspace stays in a text; a program's bytes do not pass for one
_SAMPLE = 20_000  # characters outside ASCII that are looked at to tell one encoding from another
_PLAUSIBLE = 0.8  # of measure_plausibility


class UndecodableError(ValueError):
    """The bytes are not text in an encoding that is read; the message says why."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with the encoding that it came from and what a careful user should know of the decoding."""

    text: str  # byte-order mark dropped, nothing else changed
    encoding: str  # utf-8, utf-16-le, gb18030, big5hkscs …
    flags: tuple[str, ...] = ()  # bad_bytes, charset_mismatch, encoding_guessed


def decode_bytes(data: bytes, *, declared: str = "") -> Decoded:
    """Turn the bytes of a text file into text by the encoding that they prove to be in.

    ``data`` is the whole file, ``declared`` what its envelope calls its charset. A byte-order mark decides; then
    strict UTF-8; then the strict decoding in GB18030, Big5 or UTF-16 with the largest share of common characters, the
    declared one preferred where two are as good. With at most 0.1 % of bad bytes the text is read with U+FFFD in their
    place and flagged ``bad_bytes``. Raises ``UndecodableError`` with the reason where the bytes are no text.

    >>> decode_bytes("园区企业91家".encode("gb18030"))
    Decoded(text='园区企业91家', encoding='gb18030', flags=())
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _accept(data[len(bom):], encoding, "") or _accept_damaged(data[len(bom):], (encoding,), "")
    declared = find_declared(data) or _CODECS.get(declared.lower(), "")
    found = _accept_utf8(data, declared) or _choose(data, declared)
    if found is None and b"\0" in data:
        raise UndecodableError(f"not text: NUL at byte {data.index(0)}")
    return found or _accept_damaged(data, dict.fromkeys((declared, "utf-8", "gb18030", "big5hkscs")), declared)


def find_declared(data: bytes) -> str:
    """The codec that an HTML or XML head declares, as Python calls it; empty where none is declared or known.

    >>> find_declared(b'<meta http-equiv="Content-Type" content="text/html; charset=gb2312">')
    'gb18030'
    """
    found = _DECLARED.search(data, 0, 8192)
    return _CODECS.get(found[1].decode("ascii").lower(), "") if found else ""


def measure_plausibility(text: str) -> float:
    """Share of common characters (level 1 of GB2312 and Big5, full-width forms) among those outside ASCII.

    1 for a text of ASCII alone. Chinese prose has 0.93 to 1; read by the wrong codec it has under 0.7.

    >>> measure_plausibility("开发区"), measure_plausibility("寮€鍙戝尯") < 0.5
    (1.0, True)
    """
    sample, at = "", 0
    while at < len(text) and len(sample) < _SAMPLE:
        sample += _ASCII.sub("", text[at:at + 4 * _SAMPLE])
        at += 4 * _SAMPLE
    common = _common_characters()
    return sum(1 for c in sample if c in common) / len(sample) if sample else 1.0


def replace_surrogates(text: str) -> tuple[str, int]:
    """A text whose lone surrogates (from ``\\ud800`` in JSON) are U+FFFD, and how many there were.

    >>> replace_surrogates("共\\ud8003家")
    ('共�3家', 1)
    """
    try:
        text.encode("utf-8")
        return text, 0
    except UnicodeEncodeError:
        fixed = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        return fixed, fixed.count("\ufffd") - text.count("\ufffd")


@cache
def _common_characters() -> frozenset[str]:
    """Common characters by the standards' own order: GB2312 and Big5 both put them on a first level."""
    gb, big5 = range(0xA1, 0xFF), (*range(0x40, 0x7F), *range(0xA1, 0xFF))
    return frozenset(_decode_rows((0xA1, 0xA3, *range(0xB0, 0xD8)), gb, "gb2312")
                     + _decode_rows((0xA1, *range(0xA4, 0xC7)), big5, "big5")
                     + "\u2022\u00b7\u2014\u2026\u00a0\u20ac")


def _decode_rows(leads: Iterable[int], trails: Iterable[int], codec: str) -> str:
    return bytes(b for lead in leads for trail in trails for b in (lead, trail)).decode(codec, "ignore")


def _accept_utf8(data: bytes, declared: str) -> Decoded | None:
    found = _accept(data, "utf-8", declared)
    if found is None or len(data) > 400 or data.isascii() or max(found.text) >= "\u0800":
        return found
    # A short GB18030 text can be valid UTF-8 by chance; its pairs of bytes then read as Cyrillic or Arabic letters.
    other = _choose(data, declared)
    return other if other and "encoding_guessed" not in other.flags else found


def _choose(data: bytes, declared: str) -> Decoded | None:
    """The strict decoding with the most common characters, or None where no reading is strict."""
    candidates = list(dict.fromkeys(c for c in (declared, *_CHINESE) if c and c != "utf-8"))
    if len(data) % 2 == 0:
        candidates += [c for c in ("utf-16-le", "utf-16-be") if c not in candidates]
    scored = []
    for order, codec in enumerate(candidates):
        found = _accept(data, codec, declared)
        if found is not None:
            score = measure_plausibility(found.text)
            if codec.startswith("utf-16") and not _is_utf16(found.text):
                continue
            if codec == "cp1252" and sum(b > 127 for b in data[:_SAMPLE]) > len(data[:_SAMPLE]) // 20:
                continue  # every byte string is valid Latin-1: believed only where it is nearly all ASCII
            if codec in ("shift_jis", "euc_jp", "cp949", "cp1252"):
                score = max(score, _PLAUSIBLE)  # other scripts are told by the page alone
            scored.append((round(score, 4), codec == declared, -order, found))
    if not scored:
        return None
    score, _, _, best = max(scored, key=lambda s: s[:3])
    if score >= _PLAUSIBLE:
        return best
    # Nothing reads well: UTF-8 with a few bad bytes is likelier than rare characters all along.
    try:
        return _accept_damaged(data, ("utf-8",), declared)
    except UndecodableError:
        if score < 0.3 or _holds_odd(best.text):
            return None
        return Decoded(best.text, best.encoding, (*best.flags, "encoding_guessed"))


def _is_utf16(text: str) -> bool:
    """UTF-16 without its mark: an even number of bytes is always valid or nearly so, so nearly all must be common."""
    sample = text[:_SAMPLE]
    common = _common_characters()
    good = sum(1 for c in sample if c in common or " " <= c <= "~" or c in "\r\n\t")
    return good >= 0.95 * len(sample) and any(c in sample for c in "\r\n，。、；：") or good == len(sample)


def _holds_odd(text: str) -> bool:
    """Whether private-use or unassigned characters are among the first ones: binary data that happen to decode."""
    sample = text[:_SAMPLE]
    return sum(1 for c in sample if "\ue000" <= c <= "\uf8ff" or c > "\U000e0000") > len(sample) // 100


def _accept(data: bytes, codec: str, declared: str) -> Decoded | None:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return None
    if _CONTROLS.search(text):
        if "\0" in text:
            return None
        if len(text) - len(_CONTROLS.sub("", text)) > max(1, _CONTROL_SHARE * len(text)):
            return None
    mismatch = declared and declared != codec and not data.isascii() and {declared, codec} != {"big5hkscs", "cp950"}
    return Decoded(text, codec, ("charset_mismatch",) if mismatch else ())


_bad = threading.local()


def _count_bad(error: UnicodeError) -> tuple[str, int]:
    """Error handler: U+FFFD for the bad bytes, and an end once there are too many of them."""
    _bad.count += error.end - error.start
    if _bad.count > _bad.limit or not isinstance(error, UnicodeDecodeError):
        raise error
    return "\ufffd", error.end


def _accept_damaged(data: bytes, encodings: Iterable[str], declared: str) -> Decoded:
    """The reading with the fewest bad bytes, if they are few enough."""
    codecs.register_error("corpus_tools.count_bad", _count_bad)
    readings = []
    for codec in encodings:
        if not codec:
            continue
        _bad.count, _bad.limit = 0, int(BAD_SHARE * len(data))
        try:
            text = data.decode(codec, "corpus_tools.count_bad")
        except UnicodeDecodeError:
            continue
        stripped = len(text) - len(_CONTROLS.sub("", text))
        if "\0" not in text and stripped <= max(1, _CONTROL_SHARE * len(text)):
            readings.append((round(measure_plausibility(text), 2), -_bad.count, codec == declared, codec, text))
    if not readings or max(readings)[0] < 0.5:
        marked = tuple(encodings)[0].startswith(("utf-16", "utf-32"))
        if b"\0" in data and not marked:
            raise UndecodableError(f"not text: NUL at byte {data.index(0)}")
        if not marked and len(_CONTROLS.sub("", data[:_SAMPLE].decode("latin-1"))) < 0.99 * len(data[:_SAMPLE]):
            raise UndecodableError("not text: control characters throughout")
        raise UndecodableError("not text in UTF-8, UTF-16, GB18030 or Big5: over 0.1 % of its bytes are bad in each"
                               if not readings else "not Chinese text in UTF-8, UTF-16, GB18030 or Big5")
    _, _, _, codec, text = max(readings, key=lambda r: r[:3])
    return Decoded(text, codec, ("bad_bytes",))
