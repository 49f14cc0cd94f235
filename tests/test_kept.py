"""Patterns and tables kept from one start to the next, in files beside the byte code."""
import marshal
import os
import shutil
import subprocess
import sys
from binascii import crc32
from pathlib import Path

import pytest

from corpus_tools import data, kept
from corpus_tools.kept import Store, stamp_package

ROOT = Path(__file__).parent.parent
NAMES = ["code", "patterns", "tables"]


def extract(folder: Path, *flags: str) -> bytes:
    """What the command writes of one seed, its compiled files under ``folder``."""
    env = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder)}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    seed = min((ROOT / "seeds").glob("*.txt"))
    return subprocess.run([sys.executable, *flags, "-m", "corpus_tools", "extract", str(seed)], env=env, cwd=ROOT, check=True,
                          capture_output=True).stdout


def find_kept(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("kept.*") if path.suffix != ".pyc")


def read_kept(path: Path) -> dict:
    _, checked, body = marshal.loads(path.read_bytes())
    assert checked == crc32(body)
    return marshal.loads(body)


def make_store(folder: Path, monkeypatch: pytest.MonkeyPatch, stamp: object = 1) -> Store:
    monkeypatch.setattr(Store, "_find_file", lambda store: str(folder / store._name))
    monkeypatch.setattr(kept, "_stores", [])
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return Store("some", lambda: stamp)


def test_the_next_start_reads_what_was_kept(tmp_path: Path) -> None:
    first = extract(tmp_path)
    files = find_kept(tmp_path)
    assert [path.suffix[1:] for path in files] == NAMES
    assert [len(read_kept(path)) > least for path, least in zip(files, (20, 100, 10), strict=True)] == [True] * 3
    written = [path.stat().st_mtime_ns for path in files]
    assert extract(tmp_path) == first
    assert [path.stat().st_mtime_ns for path in files] == written  # nothing was made, so nothing was written


@pytest.mark.parametrize("damage", [b"", b"\xfb", marshal.dumps(["no", "three"]), marshal.dumps(7), marshal.dumps((1, 2, 3))])
def test_a_damaged_file_is_the_same_as_none(damage: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = make_store(tmp_path, monkeypatch)
    store.things["key"] = b"much of it" * 9
    store.write()
    whole = (tmp_path / "some").read_bytes()
    assert make_store(tmp_path, monkeypatch).things == store.things
    for bad in (damage, whole[:len(whole) // 2], whole.replace(b"much", b"more", 1), bytes(len(whole))):
        (tmp_path / "some").write_bytes(bad)
        assert make_store(tmp_path, monkeypatch).things == {}


def test_damaged_files_are_written_anew(tmp_path: Path) -> None:
    first = extract(tmp_path)
    files = find_kept(tmp_path)
    sizes = [len(read_kept(path)) for path in files]
    for path in files:
        path.write_bytes(path.read_bytes()[:-1] + b"?")
    assert extract(tmp_path) == first
    assert [len(read_kept(path)) for path in files] == sizes


def test_what_was_made_of_something_else_is_the_same_as_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = make_store(tmp_path, monkeypatch, stamp=[("a.csv", 1)])
    old.things["key"] = 1
    old.write()
    new = make_store(tmp_path, monkeypatch, stamp=[("a.csv", 2)])
    assert new.things == {}
    new.things["key"] = 2
    new.write()
    assert make_store(tmp_path, monkeypatch, stamp=[("a.csv", 2)]).things == {"key": 2}


def test_the_stamp_is_of_every_module_and_list() -> None:
    package = ROOT / "corpus_tools"
    assert {package / path for path, *_ in stamp_package()} == {*package.rglob("*.py"), *package.rglob("*.csv")}


def test_tables_follow_their_files(tmp_path: Path) -> None:
    package = tmp_path / "corpus_tools"
    shutil.copytree(ROOT / "corpus_tools", package, ignore=shutil.ignore_patterns("__pycache__", "fonts", "report"))
    ask = ("from corpus_tools.names.places import find_places as find; from corpus_tools.kept import write_kept;"
           "print([ascii(hit.place.name) for hit in find('云朵市增长8%')]); write_kept()")

    def answer() -> str:
        env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"} | {"PYTHONPYCACHEPREFIX": ""}
        return subprocess.run([sys.executable, "-c", ask], cwd=tmp_path, env=env, check=True, capture_output=True, text=True).stdout

    assert answer() == answer() == "[]\n"
    with open(package / "data" / "places.csv", "a", encoding="utf-8") as file:
        file.write("云朵市,city,浙江省,云朵,free\n")
    assert answer() == f"[{ascii(ascii('云朵市'))}]\n"
    code = package / "names" / "place_lists.py"
    code.write_text(code.read_text(encoding="utf-8").replace('if use == "told":', 'if name == "云朵市":'), encoding="utf-8")
    assert answer() == "[]\n"


def test_words_of_the_user_are_never_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = make_store(tmp_path, monkeypatch)
    monkeypatch.setattr(data, "_tables", store)
    monkeypatch.setenv("PARK_CORPUS_WORDS", "")
    (tmp_path / "own").mkdir()
    (tmp_path / "none").mkdir()
    (tmp_path / "own" / "name_generic.csv").write_text("word\n云朵\n", encoding="utf-8")

    def list_words() -> list[str]:
        return [row["word"] for row in data.read_table("name_generic.csv")]

    early, late = data.kept(list_words), data.kept(list_words)
    try:
        assert "云朵" not in early()
        (key, packed), = store.things.items()
        data.use_words(tmp_path / "own")
        assert "云朵" in early() and "云朵" in late()
        assert store.things == {key: packed} and "云朵" not in marshal.loads(packed)
        store.things.clear()
        early.cache_clear()
        assert "云朵" in early() and store.things == {}
    finally:
        data.use_words(tmp_path / "none")


def test_what_is_read_is_no_longer_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(data, "_tables", make_store(tmp_path, monkeypatch))
    monkeypatch.setenv("PARK_CORPUS_WORDS", "")
    made: list[dict[str, int]] = []

    @data.kept
    def table() -> dict[str, int]:
        made.append({"one": 1})
        return made[-1]

    table()["two"] = 2  # what is done to it afterwards is not kept
    table.cache_clear()
    assert table() == {"one": 1} and len(made) == 1


def test_nothing_is_kept_where_python_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert extract(tmp_path, "-B")
    assert find_kept(tmp_path) == []
    monkeypatch.setattr(kept, "__spec__", None)
    monkeypatch.setattr(kept, "_stores", [])
    store = Store("some", stamp_package)
    assert store.things == {}
    store.things["key"] = 1
    store.write()


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="an administrator may write everywhere")
def test_a_folder_that_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    first = extract(tmp_path)
    files = find_kept(tmp_path)
    for path in files:
        path.unlink()
    files[0].parent.chmod(0o555)
    try:
        assert extract(tmp_path) == first
        assert find_kept(tmp_path) == []
    finally:
        files[0].parent.chmod(0o755)


def test_a_folder_that_cannot_be_written_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = make_store(tmp_path / "missing", monkeypatch)
    store.things["key"] = 1
    store.write()
    assert store.things == {"key": 1} and os.listdir(tmp_path) == []


def test_no_more_are_kept_than_fit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_MOST", 3)
    store = make_store(tmp_path, monkeypatch)
    store.things.update({number: "" for number in range(5)})
    kept._stores.append(store)
    kept.write_kept()
    assert list(read_kept(tmp_path / "some")) == [2, 3, 4]
    assert os.listdir(tmp_path) == ["some"]
