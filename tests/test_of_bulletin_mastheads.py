"""Bulletins that offices print and pages of newspapers: whose they are, when they came out, what only lists their pieces."""
from __future__ import annotations

from pathlib import Path

import pytest

from corpus_tools.articles import read_articles
from corpus_tools.load import read_document
from corpus_tools.observations import extract

PIECES = ("● 4月，新区签约项目12个，总投资41.5亿元，环比增长30.4%。今年已累计签约45个。（招商局）\n\n"
          "● 5月2日，青禾新能源首台逆变器下线。该公司去年6月落户，计划投资8亿元。（经发局、青禾公司）\n")
LIST = "本期要目\n○ 4月份新区新签项目投资额环比增三成\n○ 青禾新能源首台逆变器下线\n○ 外地经验：苏州工业园区的做法\n\n"


def test_a_bulletin_is_of_the_park_whose_office_prints_it() -> None:
    head = "招引与项目动态\n\n第9期（总第61期）\n\n中共云岭新区工委办公室编　　　2023年5月8日\n\n"
    told = extract(head + LIST + PIECES + "\n报：市委办、市政府办　　发：各片区、各部门（共印80份）\n")
    assert [(o.text, o.subject, o.period[:4]) for o in told] == [
        ("三成", "云岭新区", "2023"), ("12个", "云岭新区", "2023"), ("41.5亿元", "云岭新区", "2023"), ("30.4%", "云岭新区", "2023"),
        ("45个", "云岭新区", "2023"), ("8亿元", "青禾新能源", "2023")]


def test_a_park_that_nothing_names() -> None:
    assert "云岭新区" not in {o.subject for o in extract("招引与项目动态\n\n" + PIECES)}


@pytest.mark.parametrize("line", [
    "〔記者 林大成／台中報導〕2024/05/21 05:30", "（記者王小明／苗栗報導）2024-05-21 10:12",
    "撰文：林曉晴　出版：2024-05-21 19:06　更新：2024-05-21 21:15", "文：林曉晴 刊登：2024-05-21",
])
def test_lines_of_newspapers_tell_the_day(tmp_path: Path, line: str) -> None:
    text = "華岳材料建三廠\n\n" + line + "\n\n華岳材料昨日動土興建三廠，總投資額32億元，預定115年第3季量產。去年營收48億元，較前年成長12%，表現亮眼。\n"
    (tmp_path / "a.txt").write_text(text, "utf-8")
    article, = read_articles(read_document(tmp_path / "a.txt"))
    assert article.date == "2024-05-21"
    assert line not in article.text.text


@pytest.mark.parametrize("line", ["（記者林大成報導，攝於2024/05/21）產值5億元。", "文：2024年產值5億元，出版品12種"])  # near misses
def test_lines_that_tell_more_stay(tmp_path: Path, line: str) -> None:
    (tmp_path / "a.txt").write_text(f"華岳材料建三廠\n\n{line}\n\n華岳材料動土興建三廠，總投資額32億元，預計後年完工，將創造就業機會三百個。\n", "utf-8")
    article, = read_articles(read_document(tmp_path / "a.txt"))
    assert line in article.text.text


@pytest.mark.parametrize(("text", "expected"), [
    ("車用電子材料廠青禾精密股份有限公司昨日動土，總投資額32億元。", "青禾精密股份有限公司"),
    ("半導體特用化學品廠青禾精密(股)公司昨日動土，總投資額32億元。", "青禾精密(股)公司"),
    ("汽车零组件厂华岳工业股份有限公司营收5亿元。", "华岳工业股份有限公司"),
    ("青禾食品厂有限公司营收5亿元。", "青禾食品厂有限公司"),  # near misses: a plant in the name
    ("云江酒厂有限公司营收5亿元。", "云江酒厂有限公司"),
    ("5月2日，青禾新能源首台逆变器下线。该公司投资8亿元。", "青禾新能源"),
    ("当日，沧澜智造首款机器人量产，投资3亿元。", "沧澜智造"),
])
def test_companies_behind_what_they_are(text: str, expected: str) -> None:
    assert [o.subject for o in extract(text)] == [expected]


@pytest.mark.parametrize(("text", "expected"), [
    ("2024年5月云岭煤化工基地工业生产情况\n5月份，基地规模以上工业增加值同比增长4.2%。当月工业用电量3.21亿千瓦时。", {"云岭煤化工基地"}),
    ("云岭蔬菜基地投产\n云岭蔬菜基地占地300亩。上半年，全县固定资产投资增长8%。", {"云岭蔬菜基地", ""}),  # near miss: of a county that nothing names
])
def test_a_ground_that_is_run_as_a_place_is(text: str, expected: set[str]) -> None:
    assert {o.subject for o in extract(text)} == expected


@pytest.mark.parametrize(("head", "expected"), [
    ("**西湖区经济和信息化局　第4期　2024年4月19日**", "西湖区"),
    ("**望都县商务局　2024年4月19日**", "望都县"),
    ("**衢州市住房公积金管理中心　2024年4月19日**", "衢州市"),
    ("镇海区统计局　国家统计局镇海调查队　2024年4月", "镇海区"),
    ("**白塔县商务局　2024年4月19日**", ""),  # near miss: a county that is in no table, though 白塔区 is
])
def test_a_bulletin_is_of_the_place_whose_office_prints_it(head: str, expected: str) -> None:
    told = extract(f"# 2023年运行情况\n\n{head}\n\n全年完成工业总产值138.6亿元，同比增长7.2%，工业用电量5.2亿千瓦时，增长4.9%，总体平稳。\n")
    assert {(o.subject, o.period) for o in told} == {(expected, "2023")}
