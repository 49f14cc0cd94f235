"""The documents are the ones that the manifest describes, to the byte; what differs is named."""
from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from corpus_tools.manifest import ManifestError, check_manifest, describe_folder, read_manifest

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "seeds"


@pytest.fixture
def copy(tmp_path):
    shutil.copytree(SEEDS, tmp_path / "seeds")
    return tmp_path / "seeds"


def test_seeds_are_what_the_manifest_says():
    entries = check_manifest(SEEDS)
    assert [entry.id for entry in entries] == ["000", "001", "002", "003", "004"]


@pytest.mark.parametrize("number", range(5))
@pytest.mark.parametrize("where", ["first", "middle", "last"])
def test_one_flipped_bit_is_an_error_that_names_the_file(copy, number, where):
    path = sorted(copy.glob("*.txt"))[number]
    data = bytearray(path.read_bytes())
    place = {"first": 0, "middle": len(data) // 2, "last": -1}[where]
    data[place] ^= 1
    path.write_bytes(data)
    with pytest.raises(ManifestError) as error:
        check_manifest(copy)
    assert path.name in str(error.value) and "git checkout" in str(error.value)
    others = [other.name for other in copy.glob("*.txt") if other != path]
    assert not any(name in str(error.value) for name in others)


def test_a_changed_line_end_is_an_error(copy):
    path = next(copy.glob("004*.txt"))
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    with pytest.raises(ManifestError, match=path.name):
        check_manifest(copy)


def test_a_missing_and_an_unlisted_file_are_both_named(copy):
    gone = next(copy.glob("002*.txt"))
    gone.unlink()
    (copy / "新的.txt").write_text("园区企业316家。", encoding="utf-8")
    with pytest.raises(ManifestError) as error:
        check_manifest(copy)
    assert gone.name in str(error.value) and "新的.txt" in str(error.value)


def test_hidden_files_and_the_folder_s_own_pages_do_not_count(copy):
    (copy / ".DS_Store").write_bytes(b"x")
    assert len(check_manifest(copy)) == 5


@pytest.mark.parametrize(("text", "says"), [
    ("id,file\n000,a.txt\n", "no column sha256"),
    ("id,file,sha256,title,publisher,date,kind,rights,known_flaws\n0,a.txt,x,,,,,,\n1,a.txt,y,,,,,,\n", "listed twice"),
    ("id,file,sha256,title,publisher,date,kind,rights,known_flaws\n0,../a.txt,x,,,,,,\n", "names no file of this folder"),
])
def test_a_manifest_that_cannot_be_right_is_refused_with_the_line(tmp_path, text, says):
    (tmp_path / "manifest.csv").write_text(text, encoding="utf-8")
    with pytest.raises(ManifestError, match=says) as error:
        read_manifest(tmp_path)
    assert "manifest.csv" in str(error.value)


def test_no_manifest_is_an_error_that_says_so(tmp_path):
    with pytest.raises(ManifestError, match="no such file"):
        check_manifest(tmp_path)


def test_a_described_folder_passes_its_own_check(tmp_path):
    (tmp_path / "甲,乙.txt").write_text("产值1769.6亿元。", encoding="utf-8")
    (tmp_path / "丙.html").write_text("<p>增长38.8%</p>", encoding="utf-8")
    (tmp_path / "manifest.csv").write_text(describe_folder(tmp_path), encoding="utf-8")
    assert [entry.file for entry in check_manifest(tmp_path)] == ["丙.html", "甲,乙.txt"]


def test_what_the_manifest_knows_agrees_with_the_hand_made_answers():
    lines = (ROOT / "gold" / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    articles = [json.loads(line) for line in lines]
    for entry in read_manifest(SEEDS):
        gold = [article for article in articles if article["doc"] == entry.file]
        assert gold, entry.file
        assert {article["publisher"] for article in gold} == {entry.publisher}
        assert {article["date"] for article in gold} == {entry.date}
        assert sorted(article["title"] for article in gold) == sorted(entry.title.split(" | "))


def test_titles_stand_in_the_documents():
    for entry in read_manifest(SEEDS):
        text = "".join((SEEDS / entry.file).read_text(encoding="utf-8").split())
        for title in entry.title.split(" | "):
            assert "".join(title.split()) in text
