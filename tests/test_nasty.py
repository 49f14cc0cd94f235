"""A folder of hostile files beside good ones: every good document comes out whole, in bounded time."""
from __future__ import annotations

import json
import random
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from corpus_tools import extract
from corpus_tools.model import Document
from corpus_tools.observations import extract_document

resource = pytest.importorskip("resource", reason="processor time of another process is told on Unix only")
ROOT = Path(__file__).parent.parent
GOOD = "青禾高新区2023年实现工业总产值1769.6亿元，同比增长38.8%。园区现有企业316家，新引进项目127个。\n"
VALUES = [176960000000, 38.8, 316, 127]
SECONDS = 90  # of processor time, for all of them together; a busy machine may take longer by the clock
RUN = """
import json, sys, time
from corpus_tools.observations import extract_document
from corpus_tools.load import LoadOptions, Refusal, read_all
for item in read_all([sys.argv[1]], LoadOptions(text_column="text")):
    at = time.process_time()
    if isinstance(item, Refusal):
        print(json.dumps([item.doc, str(item), 0]), flush=True)
        continue
    print(json.dumps([item.doc, "begun", 0]), flush=True)
    values = []
    for record in extract_document(item):
        assert item.text[record.start:record.end] == record.text
        json.dumps(record.text + record.indicator + record.subject, ensure_ascii=False).encode("utf-8")
        values.append(record.value)
    print(json.dumps([item.doc, values[:10], time.process_time() - at]), flush=True)
"""


def _word_bomb(path: Path, size: int, told: int | None = None) -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_paragraph(GOOD)
    document.save(path)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("word/media/filler.xml", "w", force_zip64=True) as member:
        for _ in range(size >> 20):
            member.write(b"<!-- -->" * (1 << 17))
    if told is not None:  # a directory that lies about the size
        data = path.read_bytes()
        path.write_bytes(data.replace((size >> 20 << 20).to_bytes(4, "little"), told.to_bytes(4, "little")))


def _nest_zips(path: Path, depth: int) -> None:
    data, name = GOOD.encode(), "a.txt"
    for _ in range(depth):
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(name, data)
        data, name = path.read_bytes(), "in.zip"


def _write_nasty(folder: Path) -> None:
    made = random.Random(7)
    texts = {
        "bidi.txt": "产值\u202e1769.6\u202c亿元，\u200f38.8%\u200e，\u2066316\u2069家。\n" + GOOD,
        "zero_width.txt": "产值1\u200b7\u200c6\u200d9\u2060.6\ufeff亿元，企业3\u00ad16家。\n" + GOOD,
        "digits.txt": "7" * 3_000_000,
        "digits_commas.txt": "1,234" * 100_000,
        "digit_lines.txt": "91家\n" * 4_000,
        "yi.txt": "亿" * 1_000_000,
        "wan_yi.txt": "一万亿" * 330_000,
        "numerals.txt": "三百二十一" * 200_000,
        "percent.txt": "38.8%" * 4_000,
        "points.txt": "1." * 500_000,
        "brackets.txt": "[" * 100_000 + "（" * 100_000 + "<" * 100_000 + "{" * 100_000 + "“" * 100_000,
        "brackets.md": "![" * 100_000 + "[a](" * 100_000 + "**" * 100_000,
        "one_line.txt": GOOD.strip() * 1_000,
        "no_stops.txt": "园区企业增长" * 200_000,
        "commas.txt": "园区，" * 300_000,
        "quotes.txt": "“园区" * 300_000,
        "spaces.txt": " " * 3_000_000 + "x",
        "ideographic_spaces.txt": ("　" * 1000 + "\n") * 1000 + "园区",
        "blank_lines.txt": "\n" * 3_000_000 + GOOD,
        "dashes.md": "---\n" * 50_000,
        "tables.md": "| 91 | 92 |\n" * 10_000,
        "pipes.md": "|" * 1_000_000,
        "wide_table.md": "| " + " | ".join(["9"] * 5_000) + " |\n|" + " --- |" * 5_000 + "\n| " + " | ".join(["8"] * 5_000) + " |\n",
        "deep.html": "<html><body>" + "<div>" * 60_000 + GOOD + "</div>" * 60_000 + "</body></html>",
        "deep_tables.html": "<table><tr><td>" * 20_000 + GOOD,
        "unclosed.html": "<html><body>" + "<p <b" * 50_000,
        "comments.html": "<html><body>" + "<!--" * 200_000,
        "scripts.html": "<html><body>" + "<script>" * 100_000,
        "entities.html": "<html><body>" + "&amp;" * 100_000 + "&#" * 100_000 + "&#99999999999;" * 1000,
        "attributes.html": "<html><body><p " + 'a="1" ' * 200_000 + ">" + GOOD,
        "laughs.md": "---\na: &a [x,x]\n" + "".join(f"{chr(98 + k)}: &{chr(98 + k)} [*{chr(97 + k)},*{chr(97 + k)},*{chr(97 + k)}]\n" for k in range(20))
                     + "title: 笑\n---\n" + GOOD,
        "tagged.md": "---\ntitle: !!python/object/apply:os.system ['touch owned']\n---\n" + GOOD,
        "front_only.md": "---\n" + "title: 园区91家\n" * 4_000,
        "dates.txt": "2023年" * 50_000 + "至" * 1000,
        "ranges.txt": "3至5" * 20_000,
        "enumeration.txt": "91家、" * 4_000,
        "respectively.txt": "分别为" + "91家、" * 4_000,
        "names.txt": "青禾高新技术产业开发区" * 50_000,
        "aliases.txt": "青禾高新区（以下简称“青禾”）" * 20_000,
        "surrogate.jsonl": json.dumps({"text": "产值\ud800" + GOOD * 50}) + "\n" + json.dumps({"text": GOOD}),
        "deep.jsonl": "[" * 100_000,
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "nul.txt").write_bytes(b"\0" * 100_000)
    (folder / "random.txt").write_bytes(made.randbytes(1_000_000))
    (folder / "random.pdf").write_bytes(b"%PDF-1.7\n" + made.randbytes(1_000_000) + b"\n%%EOF")
    (folder / "random.docx").write_bytes(b"PK\x03\x04" + made.randbytes(100_000))
    (folder / "surrogate.txt").write_bytes(GOOD.encode() * 30 + b"\xed\xa0\x80" + GOOD.encode() * 30)
    (folder / "controls.txt").write_bytes(bytes(range(1, 32)) * 1000)
    (folder / "empty.txt").write_bytes(b"")
    _word_bomb(folder / "bomb.docx", 300 << 20)
    _word_bomb(folder / "liar.docx", 300 << 20, 1000)
    data = (folder / "bomb.docx").read_bytes()
    (folder / "cut.docx").write_bytes(data[:len(data) // 2])
    with zipfile.ZipFile(folder / "cut.zip", "w") as archive:
        archive.writestr("a.txt", GOOD * 100)
    data = (folder / "cut.zip").read_bytes()
    (folder / "cut.zip").write_bytes(data[:-100])
    (folder / "scrambled.zip").write_bytes(data[:200] + bytes(100) + data[300:])
    with zipfile.ZipFile(folder / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros.txt", bytes(100 << 20))
        archive.writestr("good.txt", GOOD)
    _nest_zips(folder / "nested.zip", 30)
    (folder / "pages.pdf").write_bytes(b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 999999/Kids[2 0 R]>>endobj\n"
                                       b"trailer<</Root 1 0 R>>\n%%EOF")
    (folder / "a").mkdir()
    (folder / "a/up").symlink_to(folder)
    (folder / "a/self").symlink_to(folder / "a/self")
    (folder / "a/deep").mkdir()
    (folder / "a/deep/back").symlink_to(folder / "a")


def test_hostile_files_leave_the_good_ones_whole(tmp_path):
    _write_nasty(tmp_path)
    names = sorted(p.stem for p in tmp_path.iterdir() if p.is_file())
    for name in names:  # one before and one after each
        (tmp_path / f"{name}!good.txt").write_text(GOOD, encoding="utf-8")
    began = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    try:
        run = subprocess.run([sys.executable, "-c", RUN, str(tmp_path)], capture_output=True, text=True, encoding="utf-8",
                             timeout=4 * SECONDS, cwd=ROOT)
        printed, errors = run.stdout, run.stderr
    except subprocess.TimeoutExpired as late:
        printed, errors = (late.stdout or b"").decode("utf-8"), f"stopped after {4 * SECONDS} s"
    lines = [json.loads(line) for line in printed.splitlines()]
    slowest = sorted(((round(took, 1), doc) for doc, _, took in lines), reverse=True)[:5]
    assert not errors, (errors[-2000:], lines[-1:], slowest)
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - began < SECONDS, slowest
    done = {doc: told for doc, told, _ in lines}
    assert [done.get(f"{name}!good.txt") for name in names] == [VALUES] * len(names)
    assert done["bomb.zip!/good.txt"] == done["surrogate.jsonl#2"] == VALUES
    for name in ("bidi.txt", "zero_width.txt", "blank_lines.txt", "laughs.md", "tagged.md", "deep.html", "surrogate.txt"):
        assert set(VALUES) <= set(done[name]), name
    refused = {doc: told for doc, told in done.items() if isinstance(told, str)}
    assert not any("\n" in told for told in refused.values())
    for name, reason in {"nul.txt": "not text", "random.txt": "not text", "controls.txt": "not text", "empty.txt": "empty",
                         "bomb.docx": "unpacks to", "liar.docx": "damaged", "cut.docx": "incomplete", "cut.zip": "incomplete",
                         "scrambled.zip!/a.txt": "damaged", "bomb.zip!/zeros.txt": "above 20 MB", "random.pdf": "PDF",
                         "random.docx": "incomplete", "pages.pdf": "PDF", "a/self": "cannot be opened", "deep.jsonl": "JSON"}.items():
        assert any(reason in told for doc, told in refused.items() if doc.startswith(name)), (name, refused.get(name))
    assert not (ROOT / "owned").exists()


def test_a_text_may_end_with_a_name_behind_a_sum():
    assert extract("今年9月，江州市与沧澜新材签约，共建投资20亿元的万吨级青禾纤维基地")[0].unit == "CNY"


def test_a_table_may_open_with_a_row_that_lost_its_cells():
    page = "<table border=1><tr<td colspan=3>员工（单位：人）</td></tr><tr><td>类别</td><td>2018年末</td><td>2019年末</td></tr><tr><td>司机</td><td>21</td><td></td></tr></table>"
    assert isinstance(extract_document(Document("a.html", page)), tuple | list)
