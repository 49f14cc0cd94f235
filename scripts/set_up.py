"""Make .venv from requirements.lock, with the package and its command in it. `make setup` runs this; so can you.

    python scripts/set_up.py                       from the package index that pip is set to
    python scripts/set_up.py --wheelhouse DIR      from the files of DIR alone, without a network
    python scripts/set_up.py --fill-wheelhouse DIR fill DIR, for machines of this kind and Python version

Needs Python 3.11, 3.12 or 3.13 and nothing else. A second run does nothing while the lock, the package definition, the
Python and the place of the folder are the same.
"""
from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"
STAMP = VENV / "park-corpus.stamp"
BUILD_TOOLS = ("packaging", "setuptools", "wheel")  # what jieba, published as source only, is built with
PYTHONS = ((3, 11), (3, 12), (3, 13))


def check_python() -> None:
    """Stop with the remedy where this Python cannot make the environment."""
    if sys.version_info[:2] not in PYTHONS:
        raise SystemExit(f"Python {sys.version.split()[0]} at {sys.executable} is not one of 3.11, 3.12, 3.13. "
                         "Name another: make setup PYTHON=/path/to/python3.11")
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError as error:
        name = "python{}.{}-venv".format(*sys.version_info[:2])
        raise SystemExit(f"{sys.executable} cannot make environments (no {error.name}). On Debian and Ubuntu an "
                         f"administrator installs what is missing: apt-get install {name}. "
                         "Or name another Python: make setup PYTHON=/path/to/python3.11") from None


def describe_state() -> str:
    """What the environment depends on, as one hash: a changed byte means a new environment."""
    parts = [LOCK.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), Path(__file__).read_bytes(),
             repr((sys.version, sys.base_prefix, str(VENV))).encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def read_pins(text: str, names: tuple[str, ...]) -> str:
    """The lock's entries of ``names``, with their hashes."""
    chosen: list[str] = []
    keep = False
    for line in text.splitlines():
        if line[:1].strip() and not line.startswith("#"):
            keep = line.split("==")[0].strip() in names
        if keep:
            chosen.append(line)
    return "\n".join(chosen) + "\n"


def run(*command: str | Path) -> None:
    """Run one command of the environment; its failure ends the set-up with the same status."""
    dropped = ("PYTHONHOME", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "PIP_USER")
    env = {key: value for key, value in os.environ.items() if key not in dropped}
    env |= {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1", "PYTHONUTF8": "1"}
    done = subprocess.run([str(part) for part in command], env=env, cwd=ROOT)
    if done.returncode:
        raise SystemExit(f"This step failed (status {done.returncode}): {' '.join(map(str, command))}\n"
                         "Without a network: make setup WHEELHOUSE=folder, with a folder filled by `make wheelhouse`.")


def make_environment(python: Path, source: list[str]) -> None:
    """An empty .venv, then the build tools, then everything else of the lock, then the package itself."""
    import venv

    shutil.rmtree(VENV, ignore_errors=True)
    venv.create(VENV, with_pip=True, symlinks=os.name != "nt")
    pip = (python, "-m", "pip", "install", "-qq", *source)
    install_build_tools(python, source)
    print("setup: everything that requirements.lock names", flush=True)
    run(*pip, "--no-build-isolation", "--require-hashes", "-r", LOCK)
    run(*pip, "--no-build-isolation", "--no-deps", "--editable", ROOT)


def install_build_tools(python: Path, source: list[str]) -> None:
    """setuptools and wheel as locked, so that no build asks an index for tools of its own."""
    with tempfile.TemporaryDirectory() as folder:
        pins = Path(folder) / "build.txt"
        pins.write_text(read_pins(LOCK.read_text(encoding="utf-8"), BUILD_TOOLS), encoding="utf-8")
        run(python, "-m", "pip", "install", "-qq", *source, "--require-hashes", "-r", pins)


def finish_environment(python: Path) -> None:
    """What keeps the first run like every other: modules and patterns compiled, JupyterLab without its question about news."""
    # jieba's sources have escapes that Python warns of while compiling: once here, never in a notebook.
    run(python, "-W", "ignore", "-c", "import compileall, importlib.util as util; "
        "compileall.compile_dir(util.find_spec('jieba').submodule_search_locations[0], quiet=1)")
    run(python, "-m", "compileall", "-q", "corpus_tools")
    with tempfile.TemporaryDirectory() as folder:
        run(python, "-m", "corpus_tools", "extract", "seeds", "--out", Path(folder) / "seeds.jsonl")
    settings = VENV / "share" / "jupyter" / "lab" / "settings"
    settings.mkdir(parents=True, exist_ok=True)
    quiet = {"@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False}}
    (settings / "overrides.json").write_text(json.dumps(quiet, indent=2) + "\n", encoding="utf-8")


def find_tools() -> tuple[Path, Path]:
    """Python and the folder of commands inside .venv, on this system."""
    folder = VENV / ("Scripts" if os.name == "nt" else "bin")
    return folder / ("python.exe" if os.name == "nt" else "python"), folder


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--wheelhouse", type=Path, help="install from this folder alone")
    parser.add_argument("--fill-wheelhouse", type=Path, help="put into this folder what the lock names")
    args = parser.parse_args()
    check_python()
    python, folder = find_tools()
    state = describe_state()
    if not STAMP.is_file() or STAMP.read_text(encoding="utf-8") != state or not python.exists():
        began = time.perf_counter()
        print(f"setup: .venv with Python {sys.version.split()[0]}", flush=True)
        make_environment(python, list(find_source(args.wheelhouse)))
        finish_environment(python)
        STAMP.write_text(state, encoding="utf-8")
        command = folder.relative_to(ROOT) / "corpus-tools"
        print(f"setup: done in {time.perf_counter() - began:.0f} s; the command is {command}")
    if args.fill_wheelhouse:
        target = args.fill_wheelhouse.resolve()
        run(python, "-m", "pip", "download", "-qq", "--no-build-isolation", "--require-hashes", "-r", LOCK,
            "-d", target)
        print(f"wheelhouse: {sum(1 for _ in target.iterdir())} files; there: make setup WHEELHOUSE=folder")


def find_source(wheelhouse: Path | None) -> Iterator[str]:
    """pip's options for where packages come from."""
    if wheelhouse:
        if not wheelhouse.is_dir():
            raise SystemExit(f"{wheelhouse}: no such folder; `make wheelhouse` fills one on a machine with a network")
        yield from ("--no-index", "--find-links", str(wheelhouse.resolve()))


if __name__ == "__main__":
    main()
