"""Patterns compiled at their first use; how they are kept from one start to the next is tested in test_kept.py."""
import marshal
import re
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus_tools import late
from corpus_tools.late import compile_late

PATTERNS = [
    ("[0-9]+", 0), ("(?P<year>(?:19|20)[0-9]{2})年(?P<month>[0-9]{1,2})月", 0), ("[一-鿿]{2,4}?(?=园区)", 0), ("(?<![^，。])企业|公司", 0),
    ("jan|feb(?:ruary)?", re.I), (r"(a)|(b)\w*$", re.M | re.S), (r"([“‘])[^”’]*+", 0), ("", 0), ("\U00020000|[^\U00020000-\U0002a6df]x", 0),
]
TEXT = st.text(alphabet="0129年月一二企业公司园区，。“”‘’abJAN feb\n\U00020000x")


@given(TEXT)
def test_what_is_kept_finds_what_the_pattern_finds(text: str) -> None:
    for pattern, flags in PATTERNS:
        for _ in range(2):  # the second time from what was kept
            found = list(compile_late(pattern, flags).finditer(text))
            assert [(m.span(), m.groups(), m.groupdict()) for m in found] == [
                (m.span(), m.groups(), m.groupdict()) for m in re.compile(pattern, flags).finditer(text)]


def test_a_pattern_is_compiled_when_first_used() -> None:
    wrong = compile_late("[0-9")
    with pytest.raises(re.error, match="unterminated"):
        wrong.search("9")


def test_a_pattern_has_no_more_than_is_taken() -> None:
    with pytest.raises(AttributeError):
        compile_late("[0-9]").scanner("9")  # type: ignore[attr-defined]


def test_an_unknown_compiler_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(pattern: str, flags: int) -> None:
        raise AttributeError("module 're' has no attribute '_parser'")

    monkeypatch.setattr(late, "_translate", fail)
    assert compile_late("an unseen pattern").search("an unseen pattern")


def test_what_was_kept_wrongly_is_compiled_afresh(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: dict = {}
    monkeypatch.setattr(late, "_kept", SimpleNamespace(things=kept))
    assert compile_late("园区[0-9]+").search("园区91")
    ((key, packed),) = kept.items()
    parts = marshal.loads(packed)
    for wrong in (marshal.dumps((parts[0], parts[1][:-4], *parts[2:])), marshal.dumps(()), b"", ()):
        kept[key] = wrong
        assert compile_late("园区[0-9]+").search("园区91")
