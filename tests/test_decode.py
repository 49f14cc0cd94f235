"""Bytes → text: every encoding that the documents come in, and what must be refused."""
from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus_tools.decode import BAD_SHARE, UndecodableError, decode_bytes, find_declared, replace_surrogates

SIMPLIFIED = "青禾高新区现有企业316家，去年实现产值1,769.6亿元，同比增长38.8%。\r\n其中，新增上市公司3家。"
TRADITIONAL = "青禾科技園現有企業316家，去年實現產值1,769.6億元，按年增長38.8%。\r\n其中，新增上市公司3家。"


@pytest.mark.parametrize("text, encoding, told", [
    (SIMPLIFIED, "utf-8", "utf-8"),
    (SIMPLIFIED, "utf-8-sig", "utf-8"),
    (SIMPLIFIED, "utf-16", "utf-16-le"),
    (SIMPLIFIED, "utf-16-le", "utf-16-le"),
    (SIMPLIFIED, "utf-16-be", "utf-16-be"),
    (SIMPLIFIED, "utf-32", "utf-32-le"),
    (SIMPLIFIED, "gb2312", "gb18030"),
    (SIMPLIFIED, "gbk", "gb18030"),
    (SIMPLIFIED + "𠮷镕", "gb18030", "gb18030"),
    (TRADITIONAL, "utf-8", "utf-8"),
    (TRADITIONAL, "gbk", "gb18030"),
    (TRADITIONAL, "big5", "big5hkscs"),
    (TRADITIONAL + "啟動，埗、邨、嘅", "big5hkscs", "big5hkscs"),
    (TRADITIONAL, "cp950", "big5hkscs"),
    ("联通", "gbk", "gb18030"),
    ("一", "gbk", "gb18030"),
    ("產值91億元", "big5", "big5hkscs"),
    ("GDP 91.5 (2023)", "ascii", "utf-8"),
])
def test_text_in_an_encoding_is_read_back(text, encoding, told):
    found = decode_bytes(text.encode(encoding))
    assert (found.text, found.encoding, found.flags) == (text, told, ())


@pytest.mark.parametrize("declared, encoding, told, flags", [
    ("gb2312", "utf-8", "utf-8", ("charset_mismatch",)),  # many a portal that was moved to UTF-8 keeps its old head
    ("utf-8", "gbk", "gb18030", ("charset_mismatch",)),
    ("big5", "gbk", "gb18030", ("charset_mismatch",)),
    ("gb2312", "gb18030", "gb18030", ()),
    ("no-such-charset", "gbk", "gb18030", ()),
    ("utf-8", "utf-8", "utf-8", ()),
])
def test_what_a_page_declares_is_checked_against_its_bytes(declared, encoding, told, flags):
    page = f'<html><head><meta charset="{declared}"></head><body>{SIMPLIFIED}</body></html>'
    found = decode_bytes(page.encode(encoding))
    assert (found.text, found.encoding, found.flags) == (page, told, flags)


@pytest.mark.parametrize("head, codec", [
    (b'<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />', "gb18030"),
    (b"<META CHARSET = 'Big5'>", "big5hkscs"),
    (b'<?xml version="1.0" encoding="UTF-8"?>', "utf-8"),
    (b'<meta name="keywords" content="x">', ""),
    (b"charset=gb2312", ""),
    (b'<meta charset="unicode_escape">', ""),
])
def test_declared_charset(head, codec):
    assert find_declared(head) == codec


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "big5", "utf-16"])
def test_few_bad_bytes_are_marked_and_flagged_and_more_refused(encoding):
    text = (TRADITIONAL if encoding == "big5" else SIMPLIFIED).replace("\r\n", "\n") * 100
    data = bytearray(text.encode(encoding))
    bad = b"\x00\xd8" if encoding == "utf-16" else b"\xff"
    data[1000:1000 + len(bad)] = bad
    found = decode_bytes(bytes(data))
    assert found.flags == ("bad_bytes",)
    assert "\ufffd" in found.text and abs(len(found.text) - len(text)) < 20
    for at in range(1000, len(data) - 200, 200):
        data[at:at + len(bad)] = bad
    with pytest.raises(UndecodableError, match="UTF-8, UTF-16, GB18030 or Big5"):
        decode_bytes(bytes(data))


@pytest.mark.parametrize("data, reason", [
    (b"\0" * 100, "NUL at byte 0"),
    ("园区\0企业".encode(), "NUL at byte 6"),
    (b"\x7fELF\x02\x01\x01\x00" + bytes(64), "NUL at byte 7"),
    (b"\x01\x02\x03" * 100, "control characters"),
    (random.Random(1).randbytes(5000), "not text"),
    (random.Random(2).randbytes(16), "not text"),
    (b"\xed\xa0\x80", "not text"),  # a lone surrogate in what calls itself UTF-8
])
def test_what_is_no_text_is_refused(data, reason):
    with pytest.raises(UndecodableError, match=reason):
        decode_bytes(data)


def test_surrogates_of_json():
    assert replace_surrogates("共\ud8003家") == ("共\ufffd3家", 1)
    assert replace_surrogates("\ud842\udfb7") == ("𠮷", 0)
    assert replace_surrogates("园区") == ("园区", 0)


@given(st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=1), st.sampled_from(["utf-8", "utf-8-sig"]))
def test_any_utf8_is_read_back(text, encoding):
    assert decode_bytes(text.encode(encoding)).text == text


@given(st.binary(max_size=3000))
def test_bytes_are_read_or_refused_never_silently_changed(data):
    try:
        found = decode_bytes(data)
    except UndecodableError:
        return
    if "bad_bytes" not in found.flags:
        marks = {"utf-8": b"\xef\xbb\xbf", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff",
                 "utf-32-le": b"\xff\xfe\0\0", "utf-32-be": b"\0\0\xfe\xff"}
        again = found.text.encode(found.encoding)
        assert data in (again, marks.get(found.encoding, b"") + again) or found.encoding in ("big5hkscs", "gb18030")
    else:
        assert found.text.count("\ufffd") <= 4 * BAD_SHARE * len(data) + 1
