"""Companies and bodies that are known by short names: whole by themselves, and words that only hold their characters."""
from __future__ import annotations

import pytest

from corpus_tools.data import read_table
from corpus_tools.model import Document, Observation
from corpus_tools.normal import normalise
from corpus_tools.pipeline import read_reading


def read_records(text: str) -> list[Observation]:
    return read_reading(Document("x.txt", text)).observations


# Of Hong Kong, Macau and Taiwan

def test_names_stand_in_normal_characters_and_once() -> None:
    names = [row["name"] for row in read_table("companies_taiwan.csv")]
    assert names == sorted(set(names)) and [name for name in names if normalise(name) != name] == []


@pytest.mark.parametrize(("text", "subject", "indicator"), [
    ("華碩去年營收31億元，年增7%。", "華碩", "營收"),
    ("其中穩懋投資7億元建設新廠。", "穩懋", "投資"),
    ("法人預估，頎邦明年營收可望突破31億元。", "頎邦", "營收"),
    ("園區廠商包括緯穎、青岳電子等，去年緯穎營業額達31億元。", "緯穎", "營業額"),
    ("台電今年資本支出將達310億元。", "台電", "資本支出"),
    ("長榮去年盈餘31億元。", "長榮", "盈餘"),
    ("長實去年盈利31億元，按年升7%。", "長實", "盈利"),
    ("九巴現有員工約1.3萬名，車輛逾3100部。", "九巴", "員工"),
    ("記者從港鐵獲悉，首季客量達3.1億人次。", "港鐵", "客量"),
    ("領展指，項目總樓面面積約31萬平方呎。", "領展", "樓面面積"),  # the one who tells, where no word names Hong Kong
    ("新濠國際公布，上半年收入達31億元。", "新濠國際", "收入"),
])
def test_a_company_is_known_by_its_short_name(text: str, subject: str, indicator: str) -> None:
    records = read_records(text)
    assert {record.subject for record in records} == {subject}
    assert indicator in records[0].indicator and subject not in records[0].indicator


@pytest.mark.parametrize(("text", "subjects"), [
    ("該平台電子商務交易額達31億元。", {""}),  # 平台, no 台電
    ("網上銀行交易額達31億元，液晶電視產量7萬台。", {""}),
    ("業者成長和獲利達31億元。", {""}),
    ("希慎道商舖租金升7%。", {""}),
    ("大同區人口12萬人，大同路商家310家。", {"大同區"}),
    ("長榮大學去年學生1.3萬人。", {"長榮大學"}),
    ("遠東新區現有企業31家。", {"遠東新區"}),
    ("东南亚科技产业园区现有企业31家。", {"东南亚科技产业园区"}),
    ("某台电机产值31万元。", {""}),
    ("长荣去年产值31亿元。", {""}),  # of nobody knows what, in a text of the mainland
    ("台积电去年营收31亿元。", {"台积电"}),
])
def test_other_words_hold_no_such_name(text: str, subjects: set[str]) -> None:
    assert {record.subject for record in read_records(text)} == subjects


@pytest.mark.parametrize(("text", "unit"), [
    ("台電去年營收310億元。", "TWD"),
    ("長江基建去年盈利31億元。", "HKD"),
    ("澳電去年售電收入31億元。", "MOP"),
    ("台電去年營收310億美元。", "USD"),
    ("友達廈門廠、昆山廠去年產值31億元，蘇州廠產值7億元。", "CNY"),  # near miss: what is named lies in the mainland
])
def test_a_plain_yuan_is_that_of_where_the_company_is_from(text: str, unit: str) -> None:
    assert {record.unit for record in read_records(text)} == {unit}


@pytest.mark.parametrize(("text", "subject"), [
    ("青岳集團宣布，中期息每股派0.7元，按年升7%。", "青岳集團"),
    ("青岳地產預測，今年樓價升7%，按年升幅收窄。", "香港"),  # near misses: what no company has, and a place that is named
    ("青岳證券表示，成交額達31億元，按年升7%。", "香港"),
    ("青岳集團表示，香港去年訪客31萬人次，按年升7%。", "香港"),
])
def test_who_tells_of_its_own_in_a_text_of_hong_kong_that_does_not_name_it(text: str, subject: str) -> None:
    assert {record.subject for record in read_records(text)} == {subject}
