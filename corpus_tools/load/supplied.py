"""What a ``documents.csv`` beside the files, or a column beside a text, tells of a document from outside its text."""
from __future__ import annotations

import csv
import datetime
import io
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import field
from functools import lru_cache
from pathlib import Path

from corpus_tools.decode import UndecodableError, decode_bytes
from corpus_tools.frozen import frozen
from corpus_tools.late import compile_late
from corpus_tools.load.refusals import RefusedError

DOCUMENTS = "documents.csv"
KEYS = ("title", "publisher", "via", "date", "place", "park", "edition", "authors")
# Heads that people give their columns, in both scripts and in English.
_HEADS = {head: key for key, heads in {
    "doc": "doc document file filename file_name path 文件 文件名 文档 文檔 檔案 檔名",
    "title": "title headline 标题 標題 题名 篇名",
    "publisher": "publisher source 来源 來源 发布者 发布机构 發布機構 媒体 媒體 报纸 報紙",
    "via": "via portal 转载 轉載 平台 门户",
    "date": "date published publication_date 日期 发布日期 發布日期 发布时间 發布時間",
    "place": "place city location 地点 地點 地区 地區 城市",
    "park": "park 园区 園區 开发区 開發區 高新区",
    "edition": "edition page_name 版次 版面",
    "authors": "authors author byline 作者 记者 記者",
}.items() for head in heads.split()}
_DATE = compile_late(r"(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?月?)?年?(?:[T ].{0,20})?")
MAX_SIZE = 50_000_000


@frozen
class Supplied:
    """The rows of one ``documents.csv``: what they say of each document, and in which line."""

    metas: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    lines: Mapping[str, int] = field(default_factory=dict)
    notes: tuple[str, ...] = ()  # what of it could not be used

    def find(self, name: str) -> Mapping[str, str]:
        """The metadata of a document (or of the file that holds it) by its path below the folder of the table."""
        if not self.metas:
            return {}
        name = _fold(name)
        file = re.split(r"!/|#\d+\Z", name, maxsplit=1)[0]
        return {**self.metas.get(file, {}), **self.metas.get(name, {})}


def read_meta(row: Mapping[str, object]) -> dict[str, str]:
    """The metadata among the columns of a row, by the heads that people use; a date that is none is left out.

    >>> read_meta({"标题": "高新区年报", "日期": "2024年3月5日", "点击": "7"})
    {'title': '高新区年报', 'date': '2024-03-05'}
    """
    meta = {}
    for head, value in row.items():
        key = _HEADS.get(str(head).strip().lower(), "doc")
        told = "" if value is None else str(value).strip()
        if key == "date":
            told = read_date(told)
        if key != "doc" and told:
            meta.setdefault(key, told)
    return meta


def read_date(text: str) -> str:
    """A date as people write it in tables → ISO 8601, as exact as it is; empty where the order of its parts is open.

    >>> read_date("2024/3/5"), read_date("2024年3月"), read_date("20240305"), read_date("3/5/2024")
    ('2024-03-05', '2024-03', '2024-03-05', '')
    """
    text = unicodedata.normalize("NFKC", text).strip()
    if re.fullmatch(r"\d{8}", text):
        text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    found = _DATE.fullmatch(text)
    if not found:
        return ""
    parts = [int(p) for p in found.groups() if p]
    try:
        datetime.date(*parts, *(1,) * (3 - len(parts)))
    except ValueError:
        return ""
    return "-".join([f"{parts[0]:04d}", *(f"{p:02d}" for p in parts[1:])])


def read_supplied(data: bytes, name: str) -> Supplied:
    """The rows of a ``documents.csv``, in any encoding that a text may have (Excel saves GB18030).

    ``name`` is what a refusal calls it. Refused where no column names the documents.

    >>> table = read_supplied("doc,title,date\\n2023/a.txt,年报,2024-03\\n".encode(), "documents.csv")
    >>> table.find("2023/a.txt")
    {'title': '年报', 'date': '2024-03'}
    """
    try:
        text = decode_bytes(data).text
    except UndecodableError as error:
        raise RefusedError(name, str(error), "save it as CSV in UTF-8") from None
    rows = split_rows(text)
    heads = [_HEADS.get(head.strip().lower(), "") for head in next(rows, (0, []))[1]]
    if "doc" not in heads:
        raise RefusedError(name, "no column is called doc or file", "name the column that holds the files' names doc")
    metas: dict[str, dict[str, str]] = {}
    lines: dict[str, int] = {}
    notes: list[str] = []
    at = heads.index("doc")
    for line, row in rows:
        doc = _fold(row[at]) if at < len(row) else ""
        if doc:
            metas[doc] = read_meta(dict(zip(heads, row)))
            lines[doc] = line
            told = row[heads.index("date")].strip() if "date" in heads and len(row) > heads.index("date") else ""
            if told and not read_date(told):
                notes.append(f"line {line}: the date {told[:40]} is not read; write it as 2024-03-05, 2024-03 or 2024")
    return Supplied(metas, lines, tuple(notes))


def split_rows(text: str, column: str = "") -> Iterable[tuple[int, list[str]]]:
    """The rows of a CSV text with the line that each ends on; its separator is the one that its head row shows."""
    head = text[:100_000].split("\n", 1)[0]
    separator = max(",\t;，|", key=lambda s: (column in [c.strip(' "\r') for c in head.split(s)], head.count(s)))
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))  # its default refuses articles of 128 KB
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    return ((reader.line_num, row) for row in reader if any(cell.strip() for cell in row))


def read_folder_table(folder: str) -> Supplied:
    """The ``documents.csv`` of a folder; nothing where there is none. Refused where it can't be read."""
    path = Path(folder, DOCUMENTS)
    try:
        state = path.stat()
    except OSError:
        return Supplied()
    return _read_table(path, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=256)
def _read_table(path: Path, changed: int, size: int) -> Supplied:
    if size > MAX_SIZE:
        raise RefusedError(str(path.name), f"larger than {MAX_SIZE // 10**6} MB", "split the folder")
    return read_supplied(path.read_bytes(), path.name)


def find_meta(path: str, root: str, inside: str = "") -> dict[str, str]:
    """What the tables beside a file and in the folders above it, up to ``root``, tell of it; the nearest one counts.

    ``inside`` is the part of its name after the file's (``!/b.txt``, ``#17``).
    """
    meta: dict[str, str] = {}
    file, top = Path(path), Path(root)
    for folder in file.parents:
        try:
            table = read_folder_table(str(folder))
        except RefusedError:
            table = Supplied()  # told once, by list_inputs
        meta = {**table.find(file.relative_to(folder).as_posix() + inside), **meta}
        if folder == top:
            break
    return meta


def _fold(name: str) -> str:
    """A file name as written in a table, on any system: one form of accents, forward slashes."""
    return unicodedata.normalize("NFC", name.strip().replace("\\", "/").removeprefix("./"))
