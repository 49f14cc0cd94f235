"""Metadata: where titles, publishers, dates, editions and authors are read; the seeds and, where there are any, the development documents."""
from __future__ import annotations

import csv
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from corpus_tools.articles import read_articles
from corpus_tools.articles.authors import read_names, read_opening, split_names
from corpus_tools.articles.dates import find_date, find_date_in_address
from corpus_tools.load import read_document
from corpus_tools.model import Document

ROOT = Path(__file__).parent.parent
PAGES = Path(__file__).parent / "pages"
DEV = os.environ.get("PARK_CORPUS_DEV", "")
PROSE = "去年，某园区实现产值五十亿元，比上年增长一成，新设企业十二家，其中规上企业三家，运行情况良好。"


def read(text: str, format: str = "txt", doc: str = "a", **meta: str):
    return read_articles(Document(f"{doc}.{format}", text, format=format, meta=meta))[0]


@pytest.mark.parametrize(("words", "date"), [
    ("2024-03-05 09:20", "2024-03-05"), ("2024年3月5日", "2024-03-05"), ("2024/3/5", "2024-03-05"), ("2024.03.05", "2024-03-05"),
    ("20240305", "2024-03-05"), ("Tue, 05 Mar 2024 09:20:00 GMT", "2024-03-05"), ("Mar 5, 2024", "2024-03-05"),
    ("5.3.2024 09:20", "2024-03-05"), ("增长5.3.2%", ""), ("2024-03-05T09:20:00+08:00", "2024-03-05"), ("二〇二四年三月十五日", "2024-03-15"), ("2017-08-20-23:59:59", "2017-08-20"),
    ("2024年2月30日", ""), ("2023年1-9月各园区指标", ""), ("产值2024亿元", ""), ("电话20240305678", ""), ("", ""),
])
def test_dates(words, date):
    assert find_date(words) == date


@pytest.mark.parametrize(("address", "date"), [
    ("https://a.example/2025/06/04/VIDE.shtml", "2025-06-04"), ("http://a.example/t20220803_12.html", "2022-08-03"),
    ("http://a.example/art/2016/11/22/art_1_3.html", "2016-11-22"), ("bulletin_20250604", "2025-06-04"),
    ("http://a.example/201913/9912.html", ""), ("http://a.example/12345678", ""),
])
def test_dates_in_addresses(address, date):
    assert find_date_in_address(address) == date


@pytest.mark.parametrize(("run", "names"), [
    ("王小明李红霞", ["王小明", "李红霞"]), ("王明李红", ["王明", "李红"]), ("欧阳小明张三", ["欧阳小明", "张三"]), ("王小明", ["王小明"]),
    ("赵一钱二小孙三", ["赵一", "钱二小", "孙三"]),
])
def test_names_written_together(run, names):
    assert split_names(run) == names


@pytest.mark.parametrize(("words", "names"), [
    ("◎本报记者 王小明 实习记者 李红", ["王小明", "李红"]), ("通讯员李大伟、赵四海 文/图", ["李大伟", "赵四海"]), ("▶ 王鹏", ["王鹏"]),
    ("某某省省长 龚 正", ["龚正"]), ("记者 张文文", ["张文文"]),
])
def test_names_of_bylines(words, names):
    assert read_names(words) == names


@pytest.mark.parametrize(("words", "names"), [
    ("某某日报讯（记者王一鸣 通讯员李小二）近日，园区投产。", ["王一鸣", "李小二"]),
    ("某某日报讯（王一鸣 李小二 记者赵三）近日，园区投产。", ["王一鸣", "李小二", "赵三"]),
    ("某某经济报道记者 王海 南京报道 据海关3月5日通报，进出口增长一成。", ["王海"]),
    ("某方财经全媒体 见习记者石小泽 深圳报道 近日，某区发布成绩单。", ["石小泽"]),
    ("园区去年产值五十亿元。（本报记者 王一鸣）", ["王一鸣"]), ("园区去年产值五十亿元。（王一鸣 李小二）", ["王一鸣", "李小二"]),
    ("本报讯  (记者王一鸣)园区去年产值五十亿元。".replace("(", "（").replace(")", "）"), ["王一鸣"]),
    ("园区去年产值五十亿元。（续完）", []), ("园区去年产值五十亿元（王一鸣）", []),
    ("记者从园区获悉，去年产值五十亿元。", []), ("近日，记者走进园区，产值五十亿元。", []),
])
def test_names_in_openings(words, names):
    assert read_opening(words) == names


@pytest.mark.parametrize(("text", "key", "value", "basis"), [
    (f"园区产值破百亿\n来源：某某日报 时间：2024-03-05\n{PROSE}", "publisher", "某某日报", "source line"),
    (f"园区产值破百亿\n来源：\n某某日报\n时间：\n2024-03-05\n{PROSE}", "publisher", "某某日报", "source line"),
    (f"园区产值破百亿\n时间：2024-03-05 来源：作者：王一\n{PROSE}", "publisher", "", None),
    (f"园区产值破百亿\n发布机构：云江区商务局 公开日期：2024-03-05\n{PROSE}", "publisher", "云江区商务局", "issuer line"),
    (f"园区产值破百亿\n来源：本站原创\n某某日报讯（记者王一）{PROSE}", "publisher", "某某日报", "dateline"),
    (f"园区产值破百亿\n某某社北京3月5日电 {PROSE}", "publisher", "某某社", "dateline"),
    (f"园区产值破百亿\n{PROSE}\n{PROSE}（文章来源：某某晚报）", "publisher", "某某晚报", "source line"),
    (f"园区产值破百亿\n{PROSE}\n版权所有：某某集团有限公司 粤ICP备1号", "publisher", "某某集团有限公司", "copyright line"),
    (f"园区产值破百亿\n{PROSE}负责人对某某新闻记者表示，今年将继续增长。", "publisher", "某某新闻", "text"),
    (f"园区产值破百亿\n{PROSE}", "publisher", "", None),
    (f"园区产值破百亿\n05.03.2024 13:11\n{PROSE}", "date", "2024-03-05", "date line"),
    (f"园区产值破百亿\n某某网友 发布时间:2024-03-05 05:42\n{PROSE}", "date", "2024-03-05", "date line"),
    (f"园区产值破百亿\nUpdated: Mar 5, 2024\n{PROSE}", "date", "2024-03-05", "date line"),
    (f"2024年3月5日\n第A7版:园区\n园区产值破百亿\n{PROSE}", "date", "2024-03-05", "date line"),
    (f"园区产值破百亿\n05.03.2024 13:11\n{PROSE}", "date", "2024-03-05", "date line"),
    (f"园区产值破百亿\n某某网友 发布时间:2024-03-05 05:42\n{PROSE}", "date", "2024-03-05", "date line"),
    (f"园区产值破百亿\nUpdated: Mar 5, 2024\n{PROSE}", "date", "2024-03-05", "date line"),
    (f"2024年3月5日\n第A7版:园区\n园区产值破百亿\n{PROSE}", "edition", "第A7版:园区", "edition line"),
    (f"---\ntitle: 甲\ndate: Wed, 06 Mar 2024 12:00:00 GMT\n---\n来源：某某日报\n{PROSE}", "date", "2024-03-06", "front matter"),
    (f"---\ntitle: 甲\nauthor: 某某财经\n---\n{PROSE}", "via", "某某财经", "front matter author"),
    (f"高新区投资增长\n来源：市统计局\n{PROSE}\n主办：昆山市人民政府办公室 承办：某中心", "via", "昆山市人民政府办公室", "copyright line"),
    (f"---\ntitle: 甲\nurl: https://a.example/2025/06/04/x.html\n---\n{PROSE}", "date", "2025-06-04", "address"),
    (f"# 《某某新闻》 (20250604)\n\n{PROSE}", "date", "2025-06-04", "title"),
    (f"园区产值破百亿\n{PROSE}\n2024-03-05 1 1 某某导报 content_34609.html 1 园区产值破百亿 /enpproperty-->", "publisher", "某某导报",
     "machine trailer"),
])
def test_where_it_was_read(text, key, value, basis):
    article = read(text, "md")
    assert (getattr(article, key), article.basis.get(key)) == (value, basis)


@pytest.mark.parametrize(("title", "via"), [
    ("高新区投资增长_国内财经_某某网", "某某网"), ("高新区投资增长--上海频道--东方某网", "东方某网"), ("高新区投资增长 - 【阳光某购】", "阳光某购"),
    ("云江高新技术产业开发区-新闻详细", "云江高新技术产业开发区"), ("高新区投资增长 - 云江论坛 - Powered by Discuz!", "云江论坛"),
    ("高新区投资增长", ""),
])
def test_sites_of_page_titles(title, via):
    assert read(f"<html><title>{title}</title><h1>高新区投资增长</h1><p>来源：某某日报</p><p>{PROSE}</p>", "html").via == via


@pytest.mark.parametrize(("source", "publisher", "via"), [
    # the office whose page it is, where only the site's own name says who publishes it
    ("作者：王五", "某某产业网", "云江区商务局"), ("来源：某某日报", "某某日报", "某某产业网"),
])
def test_the_office_that_a_trail_names(source, publisher, via):
    article = read(f"<html><title>签约项目12个_某某产业网</title><p>当前位置：云江区商务局 > 工作动态</p><h1>签约项目12个</h1><p>{source}</p><p>{PROSE}</p>", "html")
    assert (article.publisher, article.via) == (publisher, via)


@pytest.mark.parametrize(("line", "date", "publisher"), [
    ("原创 小云 云江发布 2024-03-05 18:30", "2024-03-05", "云江发布"), ("云江软件园 2024-03-05 09:00 发表于江苏", "2024-03-05", "云江软件园"),
    ("原创 王小明 云江软件园 2024-03-05 09:00 发表于江苏", "2024-03-05", "云江软件园"), ("云江软件园 2024年03月05日 18:30", "2024-03-05", ""),
    ("云江软件园 昨天", "", ""), ("云江软件园 3月5日 18:30", "", ""),
])
def test_the_line_below_a_posts_title(line, date, publisher):
    article = read(f"园区产值破百亿\n{line}\n{PROSE}\n{PROSE}")
    assert (article.title, article.date, article.publisher, len(article.blocks)) == ("园区产值破百亿", date, publisher, 3)


@pytest.mark.parametrize(("line", "date"), [
    ("□ 本报记者 王小明 通讯员 李红   2024-03-05", "2024-03-05"), ("□本报记者 王小明 通讯员 李红 (2024-03-05)", "2024-03-05"),
    ("［記者王小明／江州報導］2024-03-05 05:30　列印　分享", "2024-03-05"), ("[云江网讯] 2024-03-05 09:26:41　来源:云江报　编辑:李红", "2024-03-05"),
    ("云江商情网2024年3月5日 第45期 作者/王小明", "2024-03-05"), ("云江西街2024年03月05日08:30浙江", "2024-03-05"),
    ("来源：云江报　２０２４－０３－０５　０９：１８", "2024-03-05"), ("本报记者　王小明　２０２４年３月５日", "2024-03-05"),
    ("2024.03.05 09:18 | Yunjiang Seaside Online | by Mary Li", "2024-03-05"), ("2024年第9期 · 3月5日 · 云江研究中心编", "2024-03-05"),
    # near misses: what a line tells of besides
    ("园区2024-03-05投产，产值3亿元", ""), ("2024年第9期工程3月5日竣工，产值3亿元", ""),
])
def test_lines_with_a_date_below_a_title(line, date):
    assert read(f"园区产值破百亿\n{line}\n{PROSE}\n{PROSE}").date == date


def test_dates_in_other_places():
    assert read(f"---\ntitle: 发展历程\nupdated: 2024-03-05\n---\n{PROSE}", "md").date == "2024-03-05"
    assert read(f"公司简介\n{PROSE}\n2024-03更新　　ADD：江州市青禾路8号").date == "2024-03"
    assert read(f"公司简介\n{PROSE}\n2024-03更新换代设备").date == ""  # near miss
    assert read(f"云江产业园\n您现在的位置：首页 > 园区概况 > 基本情况　　更新时间：2024-03-05\n{PROSE}\n{PROSE}").date == "2024-03-05"
    assert read(f"雲江產業園\n您現在的位置：首頁 > 園區概況 > 基本情況　　更新時間：2024-03-05\n{PROSE}\n{PROSE}").date == "2024-03-05"
    assert read(f"投资成本一览(更新日期:2024年3月)\n{PROSE}").date == "2024-03"
    assert read(f"今日要闻\n[2024-03-05]{PROSE}").date == "2024-03-05"
    assert read(f"云江精密冲刺上市：一家大客户撑起半壁江山，隐忧在哪儿？\n云江前沿  记者 王小明  2024-03-05 07:30\n{PROSE}").date == "2024-03-05"


def test_dates_that_are_not_the_articles():
    assert read(f"园区产值破百亿\n{PROSE}\n下一篇：园区扩建\n2008-02-14\n东区投产\n2008-02-11").date == ""
    assert read(f"园区产值破百亿\n{PROSE}\n责任编辑：王五\n2008-02-14").date == "2008-02-14"
    assert read(f"<html><h1>园区产值破百亿</h1><p>注册时间：2006-05-01</p><p>发表于：2008-02-14</p><p>{PROSE}</p>", "html").date == "2008-02-14"


def test_file_name_is_the_last_resort():
    assert read(PROSE, doc="某报20250604").date == "2025-06-04"
    assert read(f"2024-03-05\n{PROSE}", doc="某报20250604").date == "2024-03-05"


def test_what_is_told_from_outside_goes_first():
    article = read(f"园区产值破百亿\n来源：某某日报 2024-03-05\n{PROSE}", publisher="另一报", date="2020-01-01", authors="甲某；乙某", place="某市")
    assert (article.publisher, article.date, article.authors, article.place) == ("另一报", "2020-01-01", ("甲某", "乙某"), "某市")
    assert article.basis["date"] == "documents.csv"


def test_names_are_spelled_as_the_page_spells_them():
    assert read(f"---\ntitle: 甲\nauthor: 實習記者周滿鏗\n---\n{PROSE}", "md").authors == ("周滿鏗",)


@pytest.mark.parametrize(("page", "title", "publisher", "via", "date", "authors"), [
    ("portal", "东河高新区上半年产值增长12.5%", "东河日报", "东河新闻网", "2014-07-18", ("李明", "张华")),
    ("gov", "北湖经济开发区2023年工作总结", "北湖经济开发区管委会", "北湖市人民政府", "2024-01-15", ()),
    ("company", "南岭精密新工厂投产 年产能达到120万套", "南岭精密制造有限公司", "", "2021-09-08", ()),
    ("wechat", "西山软件园：三季度新增企业86家", "西山软件园", "微信公众平台", "2023-10-01", ()),
    ("hk", "科學園去年收入升兩成", "某某日報有限公司", "", "2019-11-05", ("陳大文",)),
    ("gazette", "某省人民代表大会常务委员会关于批准调整2017年末债务余额限额的决议", "某省人民政府网", "", "2017-08-20", ()),
    ("blog", "南江区上半年签约项目67个", "富某传媒", "", "2019-09-11", ("余小菁", "向小妮")),
])
def test_pages(page, title, publisher, via, date, authors):
    article = read((PAGES / f"{page}.html").read_text(encoding="utf-8"), "html")
    assert (article.title, article.publisher, article.via, article.date, article.authors) == (title, publisher, via, date, authors)


def test_seeds():
    gold = [json.loads(line) for line in (ROOT / "gold" / "articles.jsonl").read_text(encoding="utf-8").splitlines()]
    for answer in gold:
        articles = read_articles(read_document(ROOT / "seeds" / answer["doc"]))
        own = max(articles, key=lambda a: bool(a.title) and (answer["title"] in a.title or a.title in answer["title"]))
        assert answer["title"] in own.title
        assert answer["publisher"] in own.publisher and bool(answer["publisher"]) == bool(own.publisher)
        assert (own.date, own.edition, list(own.authors)) == (answer["date"], answer["edition"], answer["authors"])


@pytest.mark.skipif(not DEV, reason="PARK_CORPUS_DEV names no folder of development documents")
def test_development_documents():
    with open(Path(DEV) / "sources.tsv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    wrong = []
    for row in rows:
        document = replace(read_document(Path(DEV) / "docs" / row["file"]), doc=row["file"])
        article = read_articles(document)[0]
        for key in ("title", "publisher", "via", "date"):
            value = getattr(article, key)
            if not any(value == answer if not answer or not value else answer in value or value in answer for answer in row[key].split("|")):
                wrong.append((row["file"], key))
    assert wrong == []
