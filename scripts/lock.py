"""Write requirements.lock from pyproject.toml: every extra, Python 3.11 to 3.13, every system, with hashes. Needs uv.

`make lock` keeps the versions that the lock has wherever they still fit; `make lock UPGRADE=1` takes the newest.
The lock holds no address of a package index: each machine asks the index that its pip is set to.
"""
from __future__ import annotations

import argparse
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions")
    args = parser.parse_args()
    uv = shutil.which("uv")
    if uv is None:
        raise SystemExit("uv is missing; install it first: python -m pip install uv")
    command = [uv, "pip", "compile", "pyproject.toml", "--all-extras", "--universal", "--python-version", "3.11",
               "--generate-hashes", "--custom-compile-command", "make lock", "--quiet",
               "--output-file", "requirements.lock"]
    if args.upgrade:
        command.append("--upgrade")
    subprocess.run(command, cwd=ROOT, check=True)
    pins = sum("==" in line and not line.startswith((" ", "#")) for line in
               (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines())
    print(f"requirements.lock: {pins} pins")


if __name__ == "__main__":
    main()
