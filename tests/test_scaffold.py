"""The files around the package agree with each other: package definition, environment, lock, Makefile, README."""
from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = PYPROJECT["project"]
EXTRAS = PROJECT["optional-dependencies"]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
DISTRIBUTIONS = {"docx": "python-docx", "fontTools": "fonttools", "yaml": "pyyaml",  # whose module has another name
                 "recognizers_number": "recognizers-text-number",
                 "recognizers_number_with_unit": "recognizers-text-number-with-unit"}
PEERS = (ROOT / "benchmarks" / "peers-requirements.txt").read_text(encoding="utf-8")  # an environment of its own
READMES = ("README.md", "README.zh-CN.md")
TARGETS = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))


def list_tracked() -> list[Path]:
    """The project's own files: what git tracks, or what is there where the folder is no clone."""
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True)
    if done.returncode == 0:
        names = done.stdout.decode("utf-8").split("\0")[:-1]
        return [ROOT / name for name in names if (ROOT / name).is_file()]
    return [path for path in ROOT.rglob("*") if path.is_file() and ".venv" not in path.parts]


def read_lock() -> dict[str, list[tuple[str, str, list[str]]]]:
    """Package → its pins, as (version, marker, hashes): one package may have a version for each Python."""
    pins: dict[str, list[tuple[str, str, list[str]]]] = {}
    for line in LOCK.splitlines():
        if line[:1] not in ("#", " ", ""):
            pin, _, marker = line.rstrip(" \\").partition(" ; ")
            name, version = pin.split("==")
            pins.setdefault(name, []).append((version, marker, []))
        elif line.strip().startswith("--hash="):
            pins[name][-1][2].append(line.strip(" \\"))
    return pins


def test_extra_all_holds_every_other_extra():
    [requirement] = map(Requirement, EXTRAS["all"])
    assert requirement.name == PROJECT["name"]
    assert requirement.extras == set(EXTRAS) - {"all"}


def test_core_has_no_dependency():
    assert PROJECT["dependencies"] == []


def list_imports(path: Path) -> set[str]:
    """The top-level modules that a file imports, wherever in it."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(node.module.split(".")[0])
    return found


def test_every_import_is_a_declared_dependency():
    declared = {canonicalize_name(Requirement(text).name) for texts in EXTRAS.values() for text in texts}
    own = {path.stem for folder in ("tests", "benchmarks", "scripts") for path in (ROOT / folder).glob("*.py")} | {"corpus_tools", "benchmarks"}
    peers = {canonicalize_name(Requirement(line).name) for line in PEERS.splitlines() if line and line[0] != "#"}
    missing = {}
    for path in list_tracked():
        if path.suffix == ".py":
            there = peers if path == ROOT / "benchmarks" / "peers.py" else declared
            for module in list_imports(path) - sys.stdlib_module_names - own:
                if canonicalize_name(DISTRIBUTIONS.get(module, module)) not in there:
                    missing[module] = path.relative_to(ROOT).as_posix()
    assert not missing, f"name these in an extra of pyproject.toml, then run make lock: {missing}"


def test_peers_stay_out_of_the_lock_and_are_pinned():
    lines = [Requirement(line) for line in PEERS.splitlines() if line and line[0] != "#"]
    assert all(str(requirement.specifier).startswith("==") for requirement in lines)
    assert not {"jionlp", "recognizers-text-suite"} & set(read_lock())


def test_environment_file_says_what_pyproject_says():
    environment = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
    conda = [line for line in environment["dependencies"] if isinstance(line, str)]
    [pip] = [line["pip"] for line in environment["dependencies"] if isinstance(line, dict)]
    assert environment["name"] == PROJECT["name"]
    # one way: everything that conda installs is wanted; the other way: everything wanted is installed
    assert sorted(conda) == ["pip", f"python{PROJECT['requires-python']}"]
    assert pip == ["-e .[all]"]


def test_supported_pythons_are_the_same_everywhere():
    classified = re.findall(r"Python :: (3\.\d+)", "\n".join(PROJECT["classifiers"]))
    assert classified == ["3.11", "3.12", "3.13"]
    assert PROJECT["requires-python"] == ">=3.11,<3.14"
    for name in READMES:
        text = (ROOT / name).read_text(encoding="utf-8")
        assert all(version in text for version in classified), name


@pytest.mark.parametrize("text", [text for extra, texts in EXTRAS.items() if extra != "all" for text in texts])
def test_lock_has_a_fitting_pin_for_every_dependency(text):
    requirement = Requirement(text)
    pins = read_lock().get(canonicalize_name(requirement.name))
    assert pins, f"{requirement.name} is not in requirements.lock: run make lock"
    for version, _, _ in pins:
        assert requirement.specifier.contains(version), f"{requirement}: the lock has {version}: run make lock"


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
def test_lock_pins_each_package_once_for_each_python(python):
    for name, pins in read_lock().items():
        where = {"python_version": python, "python_full_version": f"{python}.0", "sys_platform": "linux",
                 "platform_system": "Linux", "implementation_name": "cpython", "extra": "",
                 "platform_python_implementation": "CPython", "platform_machine": "x86_64", "os_name": "posix"}
        chosen = [version for version, marker, _ in pins if not marker or Marker(marker).evaluate(where)]
        assert len(chosen) <= 1, (name, chosen)


def test_lock_has_hashes_and_no_addresses():
    for name, pins in read_lock().items():
        assert all(hashes for _, _, hashes in pins), f"{name} has no hash"
    assert "://" not in LOCK
    assert not re.search(r"^\s*(-i|--index-url|--extra-index-url|--find-links|-e)\b", LOCK, re.MULTILINE)
    header = [line for line in LOCK.splitlines()[:4] if line.startswith("#")]
    assert not any("/" in line for line in header), header


def test_lock_can_build_what_is_published_as_source_only():
    assert {"jieba", "setuptools", "wheel"} <= set(read_lock())


def test_no_lock_of_another_format():
    names = {path.name for path in list_tracked()}
    assert not names & {"uv.lock", "pylock.toml", "poetry.lock", "Pipfile.lock"}


def test_make_help_explains_every_target():
    done = subprocess.run(["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    if done.returncode == 127:
        pytest.skip("no make here")
    explained = dict(re.findall(r"^make (\w+) +(\S.*)$", done.stdout, re.MULTILINE))
    assert set(explained) == TARGETS
    [phony] = re.findall(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)
    assert set(phony.split()) == TARGETS


@pytest.mark.parametrize("name", (*READMES, "CONTRIBUTING.md"))
def test_make_commands_of_the_docs_exist(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    named = set(re.findall(r"`make ([a-z]+)", text)) | set(re.findall(r"^make ([a-z]+)", text, re.MULTILINE))
    assert named and named <= TARGETS, named - TARGETS


@pytest.mark.parametrize("name", READMES)
def test_files_that_the_readme_names_exist(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    links = set(re.findall(r"\]\(([^)#:]+)\)", text)) | set(re.findall(r"`([\w./-]+\.(?:md|cff|yml|txt|csv|toml))`", text))
    links |= {"LICENSE", "LICENSE-TEXT"}
    made_by_users = {"documents.csv", "corrections.csv"}
    missing = [link for link in links - made_by_users if not (ROOT / link).exists()]
    assert not missing


def test_both_readmes_have_the_same_parts():
    english, chinese = ((ROOT / name).read_text(encoding="utf-8") for name in READMES)
    assert len(re.findall(r"^## ", english, re.MULTILINE)) == len(re.findall(r"^## ", chinese, re.MULTILINE))
    commands = [set(re.findall(r"^\| `corpus-tools (\w+)", text, re.MULTILINE)) for text in (english, chinese)]
    assert commands[0] == commands[1] != set()


def test_extras_of_the_readme_exist():
    for name in READMES:
        [line] = [line for line in re.findall(r"^.*`documents`.*$", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE)]
        assert set(re.findall(r"`(\w+)`", line)) <= set(EXTRAS), name


def test_citation_file_agrees_with_the_package():
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert {"cff-version", "message", "title", "authors"} <= set(citation)  # what the format requires
    assert citation["version"] == PROJECT["version"]
    assert citation["authors"] == PROJECT["authors"]
    assert f"## {PROJECT['version']}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_licence_files_are_there_and_named_in_the_package():
    for pattern in PROJECT["license-files"]:
        assert list(ROOT.glob(pattern)), pattern
    assert "Attribution 4.0 International" in (ROOT / "LICENSE-TEXT").read_text(encoding="utf-8")


def test_lines_of_the_package_are_not_longer_than_the_limit():
    limit = PYPROJECT["tool"]["ruff"]["line-length"]
    long = []
    for path in list_tracked():
        name = path.relative_to(ROOT).as_posix()
        if path.suffix == ".py" and name.split("/")[0] in ("corpus_tools", "scripts", "benchmarks"):
            lines = path.read_text(encoding="utf-8").splitlines()
            long += [f"{name}, line {number}: {len(line)}" for number, line in enumerate(lines, 1) if len(line) > limit]
    assert not long, f"{len(long)} lines of more than {limit} characters:\n" + "\n".join(long)


# Written in pieces, so that this file does not hold what it looks for.
MACHINE_PATH = re.compile(r"(?<![\w.])/(?:" + "|".join(("root", "work", "farm", "home", "tmp", "Users")) + r")/")
REGISTRY = re.compile("|".join((r"registry" + r"\.", r"pypi" + r"\.org", r"python" + r"hosted", r"/sim" + r"ple/",
                                r"deb\.deb" + r"ian", r"index" + r"-url")))


def test_tracked_files_name_no_folder_of_a_machine_and_no_registry():
    found = []
    for path in list_tracked():
        name = path.relative_to(ROOT).as_posix()
        if name.startswith(("seeds/", "gold/")) or path.suffix in (".ttf", ".png", ".svg") or path == Path(__file__):
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{name}, line {number}: {line.strip()[:100]}" for number, line in enumerate(text.splitlines(), 1)
                  if MACHINE_PATH.search(line) or REGISTRY.search(line)]
    assert not found, "\n".join(found)
