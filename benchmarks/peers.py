"""What JioNLP and Recognizers-Text read in the same documents, for scores.py to measure. `make peers` runs this.

It runs in the peers' own environment (benchmarks/peers-requirements.txt) and takes from this package the cleaned
articles alone, so that nobody is measured by page furniture or markup. Each peer gets clause by clause, which helps:
JioNLP takes a full-width comma for a separator of thousands. What they give is mapped to value and unit:

- JioNLP, ``ner.extract_money`` with its parser: amounts of money, its only quantities that carry a unit. Two numbers
  are a range where the mention holds a range mark; no value where it holds 几 or 数; else the lower end (320多亿元).
- Recognizers-Text, models for currency, dimension, percentage, ordinal and number: a currency or dimension as it is; a
  percentage as percent, or as percentage points where it says 百分点; an ordinal as a rank but before words that only
  number something (第一季度); a number as a count only before a measure word and as times before 倍, since it has no
  counts: all others, years among them, are left out.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import version

from scores import PEERS, PEERS_OF_SEEDS, ROOT, place_rows, read_parts

MEASURES = (
    "家|个(?!百分点|月)|项|人次|人|名|条|次|台|辆|款|件|户|所|场|座|种|批|只|套|艘|架|列|位|支|处|间|宗"
    "|個|項|條|臺|輛|戶|場|種"
)
_CLAUSE = re.compile(r"[^，。；：！？、;!?\s]+")
_COUNTED = re.compile(rf"[余多餘]?(?:(?P<times>倍)|{MEASURES})")
_ONLY_NUMBERS = re.compile(r"季度|届|批|次|产业|条|章|个|期|版|步")
_RANGE = re.compile(r"[至到\-~～—－]")
_MONEY = {"元": "CNY", "美元": "USD", "欧元": "EUR", "港元": "HKD", "日元": "JPY", "英镑": "GBP", "韩元": "KRW",
          "新台币": "TWD", "澳门元": "MOP"}  # fmt: skip
_DIMENSIONS = {"Square kilometer": "km2", "Square meter": "m2", "Kilometer": "km", "Meter": "m", "Centimeter": "cm",
               "Micrometer": "mm", "Nanometer": "nm", "Mu": "mu", "Hectare": "hectare", "Ton": "t", "Kilogram": "kg",
               "Gram": "g", "Jin": "jin", "Cubic meter": "m3", "Liter": "L", "Megabyte": "MB", "Gigabyte": "GB",
               "Terabyte": "TB", "Petabyte": "PB"}  # fmt: skip

Reader = Callable[[str], Iterator[dict]]


def make_jionlp() -> Reader:
    """JioNLP's reader of money."""
    import jionlp

    def read(clause: str) -> Iterator[dict]:
        for found in jionlp.ner.extract_money(clause, with_parsing=True):
            detail, text = found["detail"], found["text"]
            numbers = detail["num"] if isinstance(detail["num"], list) else [detail["num"]]
            low, high = float(numbers[0]), float(numbers[-1]) if _RANGE.search(text) and len(numbers) > 1 else None
            yield {
                "start": found["offset"][0],
                "end": found["offset"][1],
                "value_max": high,
                "value": None if re.search("[几数]", text) else low,
                "unit": _MONEY.get(detail["case"], detail["case"]),
            }

    return read


def make_recognizers() -> Reader:
    """Recognizers-Text's readers of currency, dimension, percentage, ordinal and number, in this order."""
    from recognizers_number import Culture, recognize_number, recognize_ordinal, recognize_percentage
    from recognizers_number_with_unit import recognize_currency, recognize_dimension

    models = (recognize_currency, recognize_dimension, recognize_percentage, recognize_ordinal, recognize_number)

    def read(clause: str) -> Iterator[dict]:
        taken = [False] * len(clause)
        for model in models:
            for found in model(clause, Culture.Chinese):
                start, end = found.start, found.end + 1
                row = _map_recognized(found, clause[end:])
                if row and not any(taken[start:end]):
                    taken[start:end] = [True] * (end - start)
                    yield {"start": start, "end": end, "value_max": None, **row}

    return read


def _map_recognized(found, after: str) -> dict | None:
    resolution = found.resolution or {}
    value = (resolution.get("value") or "").rstrip("%")
    try:
        number = float(value)
    except ValueError:  # a unit without a number
        return None
    if found.type_name == "currency":
        return {"value": number, "unit": resolution.get("isoCurrency") or resolution["unit"]}
    if found.type_name == "dimension":
        return {"value": number, "unit": _DIMENSIONS.get(resolution["unit"], resolution["unit"])}
    if found.type_name == "percentage":
        return {"value": number, "unit": "percentage_point" if re.search("百分[点點]", found.text) else "percent"}
    if found.type_name == "ordinal":
        return None if _ONLY_NUMBERS.match(after) else {"value": number, "unit": "rank"}
    counted = _COUNTED.match(after)
    return {"value": number, "unit": "times" if counted["times"] else "count"} if counted else None


def main() -> int:
    readers = {
        f"JioNLP {version('jionlp')}": make_jionlp(),
        f"Recognizers-Text {version('recognizers-text-suite')}": make_recognizers(),
    }
    lines: dict[str, list[str]] = {}
    for part in read_parts(os.environ.get("PARK_CORPUS_DEV")):
        own = lines.setdefault(part.name, [])
        for reading in part.readings:
            text = "\n".join(article.text.text for article in reading.articles)
            for system, read in readers.items():
                rows = [
                    {**row, "start": match.start() + row["start"], "end": match.start() + row["end"]}
                    for match in _CLAUSE.finditer(text)
                    for row in read(match[0])
                ]
                own += [json.dumps({"system": system, **row}, ensure_ascii=False) for row in place_rows(reading, rows)]
    PEERS.parent.mkdir(exist_ok=True)
    for path, rows in ((PEERS, [line for own in lines.values() for line in own]), (PEERS_OF_SEEDS, lines["seeds"])):
        path.write_text("\n".join(rows) + "\n", encoding="utf-8", newline="\n")
        print(f"{len(rows)} records of {' and '.join(readers)} written to {path.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
