"""Documents that are read side by side: the same readings as one by one, in order, and a fault costs its own document alone."""

import time
from pathlib import Path

import pytest

from corpus_tools import extract, pipeline
from corpus_tools.load import Refusal
from corpus_tools.model import Document
from corpus_tools.pipeline import Reading, extract_files, read_corpus, read_reading

TEXTS = {
    "a.txt": "2023年，云江高新区实现工业总产值50亿元，同比增长8%。",
    "b.txt": "",  # refused
    "c.txt": "截至2022年底，青岳软件园共有企业91家。\n\n去年，园区营业收入12亿元。",
    "d.txt": "沧澜县全年接待游客30万人次。",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def read_alone(folder: Path, name: str) -> Reading:
    reading, = (r for r in read_corpus([folder / name]) if isinstance(r, Reading))
    return reading


@pytest.mark.parametrize("most", [1, 2, 32])
@pytest.mark.parametrize("jobs", [1, 2])
def test_side_by_side_gives_what_one_by_one_does(folder: Path, monkeypatch: pytest.MonkeyPatch, most: int, jobs: int) -> None:
    monkeypatch.setattr(pipeline, "_TOGETHER", most)
    items = list(read_corpus([folder], jobs=jobs))
    assert [item.document.doc if isinstance(item, Reading) else item.doc for item in items] == sorted(TEXTS)
    for item in items:
        if isinstance(item, Reading):
            assert item.observations == read_alone(folder, item.document.doc).observations
            assert item.observations


def test_few_characters_are_read_side_by_side(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    groups = []
    read_group = pipeline._read_group
    monkeypatch.setattr(pipeline, "_read_group", lambda group: groups.append(len(group)) or read_group(group))
    monkeypatch.setattr(pipeline, "_CHARACTERS", 60)
    assert len(list(read_corpus([folder]))) == 4
    assert groups == [3, 1]  # the third document goes beyond the 60


def test_a_fault_costs_its_own_document_alone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read_articles = pipeline.read_articles

    def fail_for_one(document: Document) -> list:
        if document.doc == "c.txt":
            raise RecursionError("too deep")
        return read_articles(document)

    monkeypatch.setattr(pipeline, "read_articles", fail_for_one)
    first, empty, failed, last = read_corpus([folder])
    assert isinstance(empty, Refusal) and isinstance(failed, Refusal)
    assert failed.doc == "c.txt" and "RecursionError: too deep" in failed.reason
    assert first.observations[0].text == "50亿元" and last.observations[0].text == "30万人次"


def test_files_give_their_observations_in_order(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert [o.text for o in extract_files([folder])] == [
        "50亿元", "8%", "91家", "12亿元", "30万人次"]
    assert "b.txt" in caplog.text


def test_one_document_without_articles() -> None:
    reading = read_reading(Document("x.txt", " \n"))
    assert reading.articles == () and reading.observations == ()


@pytest.mark.parametrize("clause", ["达2亿元，", "突破2亿元，", "上年同期为4亿元，", "2014/15年度达3亿元，", "第4次突破2亿元，"])
def test_numbers_that_nothing_names_take_linear_time(clause: str) -> None:
    start = time.process_time()
    extract(clause * (30_000 // len(clause)))
    assert time.process_time() - start < 10  # seconds; looking back over the whole sentence for each took 40
