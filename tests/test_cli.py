"""The real command, as a subprocess: output, exit status, errors that name the file and the remedy."""

import csv
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

SEEDS = Path(__file__).parent.parent / "seeds"
TEXT = "2023年，某某高新区实现工业总产值50亿元，同比增长8%。园区企业316家，其中高新技术企业42家。\n"
KEYS = [
    "id",
    "doc",
    "article",
    "page",
    "start",
    "end",
    "text",
    "value",
    "value_max",
    "bound",
    "low",
    "high",
    "unit",
    "kind",
    "status",
    "indicator",
    "indicator_id",
    "subject",
    "subject_id",
    "period",
    "period_basis",
    "of",
    "sentence",
    "confidence",
    "rule",
    "flags",
]


def call(*arguments, given=None, cwd=None):
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONPATH": str(Path(__file__).parent.parent)}
    return subprocess.run(
        [sys.executable, "-m", "corpus_tools", *map(str, arguments)],
        capture_output=True,
        input=given,
        cwd=cwd,
        env=environment,
    )


def read_lines(answer):
    return [json.loads(line) for line in answer.stdout.decode("utf-8").splitlines()]


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "in"
    made.mkdir()
    (made / "甲.txt").write_text(TEXT, "utf-8")
    (made / "乙.txt").write_bytes(TEXT.replace("316", "91").encode("gb18030"))
    return made


def test_extract_gives_the_record_of_the_contract(folder):
    answer = call("extract", folder)
    rows = read_lines(answer)
    assert answer.returncode == 0 and answer.stderr == b""
    assert [list(r) for r in rows] == [KEYS] * len(rows)
    assert [r["doc"] for r in rows] == sorted(["甲.txt", "乙.txt"] * 4)
    source = {"甲.txt": TEXT, "乙.txt": TEXT.replace("316", "91")}
    assert all(source[r["doc"]][r["start"] : r["end"]] == r["text"] for r in rows)
    assert [r["value"] for r in rows if r["doc"] == "甲.txt"] == [5_000_000_000, 8, 316, 42]
    growth = rows[1]
    assert (growth["kind"], growth["of"], growth["period"], growth["subject"]) == (
        "change",
        rows[0]["id"],
        "2023",
        "某某高新区",
    )


def test_jobs_give_the_same_bytes(folder):
    assert call("extract", folder, "--jobs", "2").stdout == call("extract", folder).stdout


def test_standard_input_and_archives(folder):
    assert [r["value"] for r in read_lines(call("extract", "-", given=TEXT.encode()))] == [5_000_000_000, 8, 316, 42]
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        archive.write(folder / "甲.txt", "内/丙.txt")
    assert {r["doc"] for r in read_lines(call("extract", folder / "a.zip"))} == {"a.zip!/内/丙.txt"}


def test_csv_opens_in_excel_and_runs_no_formula(folder):
    (folder / "坏.txt").write_text("=1+1，某某园区企业77家。", "utf-8")
    assert call("extract", folder / "坏.txt", "--format", "csv", "--out", folder.parent / "o.csv").returncode == 0
    assert (folder.parent / "o.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    with open(folder.parent / "o.csv", encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["value"] == "77" and row["sentence"].startswith("'=1+1")


def test_parquet(folder):
    pq = pytest.importorskip("pyarrow.parquet")
    assert call("extract", folder, "--format", "parquet", "--out", folder.parent / "o.parquet").returncode == 0
    assert pq.read_table(folder.parent / "o.parquet").column_names == KEYS
    assert call("extract", folder, "--format", "parquet").returncode == 2


def test_bad_inputs_are_named_and_the_rest_is_done(folder):
    (folder / "空.txt").write_bytes(b"")
    (folder / "乱.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "假.docx").write_bytes(b"PK no archive")
    answer = call("extract", folder, folder / "没有.txt")
    said = answer.stderr.decode("utf-8").splitlines()
    assert answer.returncode == 1
    for name in ("空.txt", "乱.txt", "假.docx", "没有.txt"):
        assert sum(name in line for line in said) == 1, said
    assert len(read_lines(answer)) == 8


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("fly",),
        ("extract",),
        ("extract", "x", "--format", "xml"),
        ("explain", "nowhere"),
        ("score", "no.jsonl", "--pred", "no.jsonl"),
    ],
)
def test_a_wrong_call_ends_with_2(arguments, tmp_path):
    answer = call(*arguments, cwd=tmp_path)
    assert answer.returncode == 2 and b"Traceback" not in answer.stderr


def test_articles(folder):
    (row,) = read_lines(call("articles", folder / "甲.txt"))
    assert {"doc", "article", "title", "publisher", "date", "authors", "text", "spans", "joins", "flags"} <= set(row)
    assert "316家" in row["text"]
    assert call("articles", folder / "甲.txt", "--show-removed").returncode == 0


def test_explain_tells_how_a_number_was_read(folder):
    start = TEXT.index("8%")
    said = call("explain", f"{folder / '甲.txt'}:{start}").stdout.decode("utf-8")
    for word in ("「8%」", "change", "某某高新区", "2023", "工业总产值"):
        assert word in said
    year = call("explain", f"{folder / '甲.txt'}:0").stdout.decode("utf-8")
    assert "no observation" in year and "time" in year
    nothing = call("explain", f"{folder / '甲.txt'}:{TEXT.index('某某')}")
    assert nothing.returncode == 2 and "甲.txt" in nothing.stderr.decode("utf-8")


def test_score_of_the_gold_against_itself(tmp_path):
    gold = SEEDS.parent / "gold" / "seeds.jsonl"
    rows = [json.loads(line) for line in gold.read_text("utf-8").splitlines()]
    pred = tmp_path / "p.jsonl"
    pred.write_text(
        "".join(
            json.dumps(
                {
                    **r,
                    "confidence": 1,
                    **{
                        k: r[k][0] if isinstance(r[k], list) else r[k]
                        for k in ("kind", "status", "indicator", "subject", "period")
                    },
                },
                ensure_ascii=False,
            )
            + "\n"
            for r in rows
        ),
        "utf-8",
    )
    answer = call("score", gold, "--pred", pred, "--errors", tmp_path / "e.jsonl")
    last = [line for line in answer.stdout.decode().splitlines() if line.startswith("ALL")][0]
    assert answer.returncode == 0 and last.count("1.000/1.000/1.000") == 7
    assert (tmp_path / "e.jsonl").read_text() == ""


def test_run_and_verify(folder, tmp_path):
    out = tmp_path / "out"
    answer = call("run", folder, "--out", out)
    assert answer.returncode == 0, answer.stderr
    for name in (
        "observations.jsonl",
        "observations.csv",
        "documents.csv",
        "articles.jsonl",
        "removed.csv",
        "comparable.csv",
        "not_comparable.csv",
    ):
        assert (out / "tables" / name).is_file()
    assert (out / "report.html").is_file()
    assert call("verify", out).returncode == 0
    (folder / "甲.txt").write_text(TEXT.replace("50", "60"), "utf-8")
    changed = call("verify", out)
    assert changed.returncode == 1 and "甲.txt" in changed.stdout.decode("utf-8")


def test_what_is_not_there_is_named_with_a_remedy(folder, tmp_path):
    for asked, named, remedy in (
        (("verify", tmp_path / "none"), "none: holds no tables/documents.csv", "the folder that corpus-tools run wrote"),
        (("run", folder, "--out", tmp_path / "out", "--gold", tmp_path / "nix.jsonl"), "nix.jsonl: no such file", "check the path"),
        (("score", "--pred", tmp_path / "nix.jsonl", tmp_path / "gold.jsonl"), ".jsonl: no such file", "check the path"),
    ):
        answer = call(*asked)
        told = answer.stderr.decode("utf-8")
        assert answer.returncode == 2 and named in told and remedy in told and "Errno" not in told


def test_a_changed_seed_is_an_error_that_names_the_file(tmp_path):
    for path in SEEDS.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "000_a39740df00e20f36.txt").write_bytes((SEEDS / "000_a39740df00e20f36.txt").read_bytes() + b" ")
    answer = call("run", tmp_path, "--out", tmp_path / "out")
    assert answer.returncode != 0 and "000_a39740df00e20f36.txt" in answer.stderr.decode("utf-8")


def test_help_explains_every_command():
    said = call("--help").stdout.decode()
    for command in ("run", "extract", "articles", "score", "verify", "explain", "doctor"):
        assert command in said
