"""The doctor finds what is wrong, says what to do, and never fails itself."""
from __future__ import annotations

import io
import os
import sys
import tomllib
from pathlib import Path

import pytest

from corpus_tools import doctor, paths

ROOT = Path(__file__).resolve().parent.parent


def test_all_is_well_in_this_environment(tmp_path):
    checks = doctor.check_environment(tmp_path)
    assert [check.name for check in checks][:3] == ["Python", "console", "font"]
    assert [check for check in checks if not check.ok and check.name != "console"] == []


@pytest.mark.parametrize(("version", "ok"), [((3, 10, 9), False), ((3, 11, 0), True), ((3, 13, 4), True), ((3, 14, 0), False)])
def test_python_version(version, ok):
    check = doctor.check_python(version)
    assert check.ok is ok and bool(check.remedy) is not ok


@pytest.mark.parametrize(("encoding", "ok"), [("utf-8", True), ("UTF-8", True), ("gb18030", True), ("cp1252", False), ("ascii", False)])
def test_console_that_cannot_show_chinese(monkeypatch, encoding, ok):
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding=encoding))
    check = doctor.check_console()
    assert check.ok is ok and ("PYTHONUTF8" in check.remedy) is not ok


def test_missing_package_is_told_with_its_extra():
    check = doctor.check_package("no_such_module_here", "no-such", "charts", "figures")
    assert not check.ok and check.found == "not installed" and "park-corpus[charts]" in check.remedy


@pytest.mark.parametrize("body", ["import no_such_module_within", "raise OSError('libfoo.so is missing')", "1 / 0"])
def test_broken_package_is_told_from_a_missing_one(tmp_path, monkeypatch, body):
    (tmp_path / "broken_here.py").write_text(body, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    check = doctor.check_package("broken_here", "broken-here", "charts", "figures")
    assert not check.ok and check.found.startswith("does not import")


@pytest.mark.parametrize("data", [None, b"", b"<html>", b"\0\1\0\0 too short"])
def test_missing_or_damaged_font(tmp_path, monkeypatch, data):
    path = tmp_path / "font.ttf"
    if data is not None:
        path.write_bytes(data)
    monkeypatch.setattr(doctor, "find_font", lambda: path)
    check = doctor.check_font()
    assert not check.ok and check.remedy


def test_folder_that_is_not_there(tmp_path):
    check = doctor.check_folder("write access", tmp_path / "none")
    assert not check.ok and check.remedy


@pytest.mark.skipif(os.name == "nt" or getattr(os, "geteuid", lambda: 0)() == 0, reason="this user may write everywhere")
def test_folder_without_write_access(tmp_path):
    tmp_path.chmod(0o500)
    assert not doctor.check_folder("write access", tmp_path).ok


def test_nothing_is_left_in_the_folder(tmp_path):
    doctor.check_environment(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_extras_and_distributions_are_those_of_pyproject():
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    for _, distribution, extra, _ in doctor.PACKAGES:
        assert any(text.startswith(distribution + ">") for text in extras[extra]), (distribution, extra)


def test_project_is_found_from_a_folder_below(tmp_path):
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "manifest.csv").write_text("", encoding="utf-8")
    (tmp_path / "notebooks" / "exercises").mkdir(parents=True)
    assert paths.find_project(tmp_path / "notebooks" / "exercises") == tmp_path.resolve()
    assert paths.find_seeds(ROOT / "tests") == ROOT / "seeds"


def test_no_project_is_an_error_that_says_what_to_do(tmp_path):
    with pytest.raises(FileNotFoundError, match="seeds/manifest.csv"):
        paths.find_project(tmp_path)
