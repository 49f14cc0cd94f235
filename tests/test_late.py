"""Patterns compiled at their first use, and kept from one start to the next."""
import marshal
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus_tools import late
from corpus_tools.late import compile_late

ROOT = Path(__file__).parent.parent
PATTERNS = [
    ("[0-9]+", 0), ("(?P<year>(?:19|20)[0-9]{2})年(?P<month>[0-9]{1,2})月", 0), ("[一-鿿]{2,4}?(?=园区)", 0), ("(?<![^，。])企业|公司", 0),
    ("jan|feb(?:ruary)?", re.I), (r"(a)|(b)\w*$", re.M | re.S), (r"([“‘])[^”’]*+", 0), ("", 0), ("\U00020000|[^\U00020000-\U0002a6df]x", 0),
]
TEXT = st.text(alphabet="0129年月一二企业公司园区，。“”‘’abJAN feb\n\U00020000x")


def extract(folder: Path, *flags: str) -> bytes:
    """What the command writes of one seed, its compiled files under ``folder``."""
    env = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder)}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    seed = min((ROOT / "seeds").glob("*.txt"))
    return subprocess.run([sys.executable, *flags, "-m", "corpus_tools", "extract", str(seed)], env=env, cwd=ROOT, check=True,
                          capture_output=True).stdout


def find_kept(folder: Path) -> list[Path]:
    return list(folder.rglob("*.patterns"))


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


def test_the_next_start_reads_what_was_kept(tmp_path: Path) -> None:
    first = extract(tmp_path)
    (kept,) = find_kept(tmp_path)
    assert len(marshal.loads(kept.read_bytes())) > 100
    written = kept.stat().st_mtime_ns
    assert extract(tmp_path) == first
    assert kept.stat().st_mtime_ns == written  # nothing was compiled, so nothing was written


@pytest.mark.parametrize("damage", [b"", b"\xfb", marshal.dumps(["no", "dictionary"]), marshal.dumps(7)])
def test_a_damaged_file_is_written_anew(tmp_path: Path, damage: bytes) -> None:
    first = extract(tmp_path)
    (kept,) = find_kept(tmp_path)
    whole = kept.read_bytes()
    for bad in (damage, whole[:len(whole) // 2]):
        kept.write_bytes(bad)
        assert extract(tmp_path) == first
        assert len(marshal.loads(kept.read_bytes())) == len(marshal.loads(whole))


def test_what_was_kept_wrongly_is_compiled_afresh(tmp_path: Path) -> None:
    first = extract(tmp_path)
    (kept,) = find_kept(tmp_path)
    patterns = marshal.loads(kept.read_bytes())
    kept.write_bytes(marshal.dumps({key: (parts[0], parts[1][:-4], *parts[2:]) for key, parts in patterns.items()}))
    assert extract(tmp_path) == first
    kept.write_bytes(marshal.dumps(dict.fromkeys(patterns, ())))
    assert extract(tmp_path) == first


def test_nothing_is_kept_where_python_keeps_nothing(tmp_path: Path) -> None:
    assert extract(tmp_path, "-B")
    assert find_kept(tmp_path) == []


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="an administrator may write everywhere")
def test_a_folder_that_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    first = extract(tmp_path)
    (kept,) = find_kept(tmp_path)
    kept.unlink()
    kept.parent.chmod(0o555)
    try:
        assert extract(tmp_path) == first
        assert find_kept(tmp_path) == []
    finally:
        kept.parent.chmod(0o755)


def test_no_more_are_kept_than_fit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(late, "_find_file", lambda: str(tmp_path / "some.patterns"))
    monkeypatch.setattr(late, "_MOST", 3)
    monkeypatch.setattr(late, "_kept", {})
    monkeypatch.setattr(late, "_from_file", 0)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    for number in range(5):
        compile_late(f"a{number}").search("")
    late.keep_patterns()
    assert [key for key, _ in marshal.loads((tmp_path / "some.patterns").read_bytes())] == ["a2", "a3", "a4"]
    assert os.listdir(tmp_path) == ["some.patterns"]
