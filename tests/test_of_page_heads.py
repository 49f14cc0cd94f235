"""Pages saved as text: the title is found among paths, names of sites, labels and tags, and tells whose the figures are."""
from __future__ import annotations

from pathlib import Path

import pytest

from corpus_tools.articles import read_articles
from corpus_tools.load import read_document
from corpus_tools.observations import extract
from corpus_tools.pipeline import read_reading

TITLE, PROSE = "云江高新区新引进项目扎实推进", "今年前五个月，园区新增企业131家，实现工业总产值417亿元，同比增长9.5%。全区引进项目48个，情况良好。"


@pytest.mark.parametrize("above", [
    "浙江法规文库 > 正文查看\n",
    "浙江法规文库 > 正文查看\n跳到\n下载\n显示设置\n行距可选择一倍或两倍\n" + TITLE + "\n",  # and the title again
    "浙江省人民政府 - 政务公开 - 统计数据\n",
    "浙江新闻网\n", "浙江要闻\n", "招商指南 → 投资成本\n", "浙江 > 园区 > 要闻\n", "浙江日报数字报\n", "产业园区 / 浙江\n", "浙江经济 2031年第3期\n", "附件2\n",
    "三版：综合新闻总第1137期 >2031-04-29编印\n", "首页 要闻 园区 科技 楼市 教育 旅游 客户端\n资讯 > 园区 >\n", "浙江切换\n新闻\n", "2031年\n5月31日\n",
    "You are currently at: main page\n", "青禾首页 | 留言板 | 班车时刻 | 给我们投稿 | 站内检索 |\n", "Thursday, March 6, 2031\n",
    "登录 注册 收藏本站\n浙江招商引资网\n热门：浙江 金华 云江\n",
    "所属地区：浙江-金华-云江区\n", "【地区】浙江省金华市\n", "索引号：003482/2031-00012 主题分类：综合政务\n",
    "浙江新闻网 >> 浙江要闻 >> ", "【浙江】", "[浙江经济]",
])
def test_what_stands_above_a_title_is_no_title(tmp_path: Path, above: str) -> None:
    (tmp_path / "a.txt").write_text(f"{above}{TITLE}\n{PROSE}\n", "utf-8")
    reading = read_reading(read_document(tmp_path / "a.txt"))
    assert [article.title for article in reading.articles] == [TITLE]
    assert {o.subject for o in reading.observations} == {"云江高新区"}


@pytest.mark.parametrize("behind", ["_浙江新闻网", " - 浙江省工业和信息化厅", "--浙江频道--青禾网", "|浙江|招商|园区", " | 浙江在线"])
def test_the_name_of_the_site_behind_a_title(tmp_path: Path, behind: str) -> None:
    (tmp_path / "a.txt").write_text(f"{TITLE}{behind}\n{PROSE}\n", "utf-8")
    reading = read_reading(read_document(tmp_path / "a.txt"))
    assert [article.title for article in reading.articles] == [TITLE]
    assert {o.subject for o in reading.observations} == {"云江高新区"}


def test_tags_between_a_title_and_its_day(tmp_path: Path) -> None:
    tags = "先进制造业\n招商服务\n产业园\n所属地区：浙江-金华-云江区\n发布日期：2031年03月30日\n"
    (tmp_path / "a.txt").write_text(f"{TITLE}\n{tags}{PROSE}\n", "utf-8")
    article, = read_articles(read_document(tmp_path / "a.txt"))
    assert (article.title, article.date, article.text.text) == (TITLE, "2031-03-30", f"{TITLE}\n{PROSE}")


@pytest.mark.parametrize("title", [  # near misses
    "云江高新区引进项目48个——浙江园区巡礼之二", "云江县", "浙江省\n云江县", "产业观察\n云江县农业稳步发展", "云江—沧澜产业合作区今日揭牌", "园区简介",
])
def test_titles_that_stay_whole(tmp_path: Path, title: str) -> None:
    (tmp_path / "a.txt").write_text(f"{title}\n{PROSE}\n", "utf-8")
    article, = read_articles(read_document(tmp_path / "a.txt"))
    assert article.text.text == f"{title}\n{PROSE}"


@pytest.mark.parametrize(("text", "subjects"), [
    ("浙江：2030年金华市统计公报\n2030年，我市经济平稳运行。\n全年进出口总额1137亿元，同比增长5.3%。", {"金华市"}),
    ("浙江外贸稳步回升\n今年一季度，浙江出口额达到8137亿元，其中金华市出口额1137亿元。全省进口额为2417亿元。", {"浙江", "金华市"}),  # near miss
])
def test_a_province_in_the_title_and_its_one_city(text: str, subjects: set[str]) -> None:
    assert {o.subject for o in extract(text)} == subjects


@pytest.mark.parametrize(("title", "period"), [
    ("沧澜镇2030年工作总结", "2030"), ("沧澜镇2030年工作总结和2031年打算", "2030"), ("沧澜镇工作情况", "2026"),
])
def test_a_summary_is_of_the_year_of_its_title(title: str, period: str) -> None:
    found = extract(f"{title}\n2026年以来，我镇落实新发展理念，各项工作有序推进。\n茶叶基地达到17个。我镇目前有737户用上沼气。")
    assert [(o.period, o.status) for o in found][-1] == (period, "actual")


@pytest.mark.parametrize("line", ["青禾报2031-05-17 09:11:26  87", "页数：36 大小：2.71MB 格式：PDF", "资源大小：2.3MB 积分：10", "37人赞同了该文章"])
def test_lines_below_a_title_that_tell_of_the_page(tmp_path: Path, line: str) -> None:
    (tmp_path / "a.txt").write_text(f"{TITLE}\n{line}\n{PROSE}\n", "utf-8")
    article, = read_articles(read_document(tmp_path / "a.txt"))
    assert article.text.text == f"{TITLE}\n{PROSE}"


@pytest.mark.parametrize(("text", "subject"), [
    ("经开区2030年工作情况汇报\n经开区坚持项目为王，占全市比重稳步提高。\n青禾电器产量居全国第一，在全国企业中排名第一。\n完成投资287亿元。", "经开区"),
    ("开发区成为创新高地\n全国各地高新区、开发区加快发展，我国开发区总数居世界前列。\n完成投资287亿元。", "中国"),  # near miss: of the whole country
])
def test_a_bare_park_in_a_text_that_speaks_of_its_city(text: str, subject: str) -> None:
    assert extract(text)[-1].subject == subject


def test_what_stands_above_the_path_of_a_page(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"云谷\n云谷新闻-云谷网站\n资讯中心 > 园区 > 云江日报\n\n{TITLE}\n{PROSE}\n", "utf-8")
    article, = read_articles(read_document(tmp_path / "a.txt"))
    assert article.text.text == f"{TITLE}\n{PROSE}"


@pytest.mark.parametrize(("text", "expected"), [
    # all parks of a sort, though some are named; near miss: the one that is named
    ("科技產業園區訂單暢旺\n去年科技產業園區產值再創新高，廠商達到735家。\n未來將推動青禾科技產業園區、禾谷科技產業園區開發。", ["科技產業園區"]),
    ("科技產業園區訂單暢旺\n青禾科技產業園區產值再創新高，廠商達到735家。", ["青禾科技產業園區"]),
    # one company a sentence, over a semicolon
    ("2030年，青禾公司天然气产量1237亿立方米。禾谷公司石油产量3957万吨；天然气产量117亿立方米。", ["青禾公司", "禾谷公司", "禾谷公司"]),
    ("云江高新区是重要枢纽，有企业37家。截至目前，中国借助铁路开行班列的城市逾67个。", ["云江高新区", "中国"]),
    ("云江高新区2030年新设园区3个，获浙江省批准的有2个。", ["云江高新区", "云江高新区"]),
])
def test_of_whom_it_is_told(text: str, expected: list[str]) -> None:
    assert [o.subject for o in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("采矿业和水电及热力供应业增加值分别升9.3%及8%。", ["采矿业增加值", "水电及热力供应业增加值"]),
    ("产品及车船税、企业利润及职工报酬分别为957亿元、1567亿元及1043亿元。", ["产品及车船税", "企业利润", "职工报酬"]),
    ("花蓮縣景點的遊客數，一○四年是1137萬人次，一一二年達1173萬人次。夜市有超過430攤。", ["景點的遊客數", "景點的遊客數", "夜市"]),
    ("公寓房间数量与前一年相比，续增加23.7%。建筑业增加值大升17.3%。制造业增加值实质升9%。", ["公寓房间数量", "建筑业增加值", "制造业增加值"]),
])
def test_of_what_it_is_told(text: str, expected: list[str]) -> None:
    assert [o.indicator for o in extract(text)] == expected
