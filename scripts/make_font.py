"""Make corpus_tools/data/fonts/NotoSansSC-subset.ttf: the characters that charts of Chinese text need, and no others.

The source is the npm package @expo-google-fonts/noto-sans-sc 0.4.3 (Noto Sans SC Regular, SIL Open Font License 1.1):

    npm pack @expo-google-fonts/noto-sans-sc@0.4.3
    python scripts/make_font.py expo-google-fonts-noto-sans-sc-0.4.3.tgz

Two runs with the same fontTools write the same bytes.
"""
from __future__ import annotations

import argparse
import hashlib
import io
import tarfile
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "corpus_tools" / "data" / "fonts"
FONT_IN_PACKAGE = "package/400Regular/NotoSansSC_400Regular.ttf"
LICENCE_IN_PACKAGE = "package/LICENSE_FONT"
SOURCE_SHA256 = "d45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16"

# Beyond GB2312 and Latin-1: the minus of matplotlib, marks of charts and tables, punctuation of Traditional text.
SYMBOLS = (
    "−‐‑–—―‘’‚“”„†‡•…‰′″‹›€№™←↑→↓↔↕∆∏∑√∞∫≈≠≤≥■□▪▫▲△▶▷▼▽◀◁"
    "◆◇◊○◎●◯★☆✓㎡㎥㎞㎏℃°·〇〈〉《》「」『』【】〔〕〖〗〜～﹏︰"
)


def collect_characters() -> str:
    """Every character of the subset: ASCII, Latin-1, GB2312, the 5,401 common characters of Big5, chart symbols."""
    latin = [chr(code) for code in (*range(0x20, 0x7F), *range(0xA0, 0x100))]
    gb2312 = decode_rows("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF))
    # Level 1 of Big5 ends at C67E: the characters that Taiwan's Ministry of Education lists as common.
    big5 = [char for char in decode_rows("big5", range(0xA4, 0xC7), (*range(0x40, 0x7F), *range(0xA1, 0xFF)))
            if char.encode("big5") <= b"\xc6\x7e"]
    return "".join(sorted({*latin, *gb2312, *big5, *SYMBOLS}))


def decode_rows(codec: str, rows: range, cells: range | tuple[int, ...]) -> list[str]:
    """The characters of a two-byte character set, in its order; unassigned cells are left out."""
    decoded = (bytes((row, cell)).decode(codec, errors="ignore") for row in rows for cell in cells)
    return [char for char in decoded if char]


def subset_font(source: bytes, characters: str) -> bytes:
    """The font cut down to ``characters``: no hinting, no layout features, no time stamp of the run."""
    from fontTools import subset

    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.drop_tables += ["BASE", "GPOS", "GSUB", "STAT", "vhea", "vmtx"]  # vertical text and variable axes
    options.name_languages = ["*"]
    options.notdef_outline = True
    options.recalc_timestamp = False
    font = subset.load_font(io.BytesIO(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=characters)
    subsetter.subset(font)
    result = io.BytesIO()
    font.save(result)
    return result.getvalue()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("package", type=Path, help="the .tgz that `npm pack` wrote")
    parser.add_argument("--out", type=Path, default=FOLDER, help="folder of the font and its licence")
    args = parser.parse_args()
    with tarfile.open(args.package) as archive:
        source = archive.extractfile(FONT_IN_PACKAGE).read()
        licence = archive.extractfile(LICENCE_IN_PACKAGE).read()
    if hashlib.sha256(source).hexdigest() != SOURCE_SHA256:
        raise SystemExit(f"{args.package}: not the font of version 0.4.3 (its sha256 differs); pack that version")
    characters = collect_characters()
    data = subset_font(source, characters)
    args.out.mkdir(parents=True, exist_ok=True)
    (args.out / "NotoSansSC-subset.ttf").write_bytes(data)
    (args.out / "OFL.txt").write_bytes(licence)
    print(f"{len(characters):,} characters asked for, {len(data):,} bytes, sha256 {hashlib.sha256(data).hexdigest()}")


if __name__ == "__main__":
    main()
