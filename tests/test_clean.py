"""Cleaning: tables of text in and blocks out, near misses that must stay, pages of six kinds, properties of any input."""
from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from corpus_tools.clean import STEPS, clean_document, count_removed, show_removed
from corpus_tools.clean.bylines import is_byline
from corpus_tools.clean.rules import find_rule
from corpus_tools.model import Document

PAGES = Path(__file__).parent / "pages"
PROSE = "园区去年实现产值五十亿元，比上年增长一成，新设企业十二家，其中规上企业三家，运行情况良好。"


def blocks_of(text: str, format: str = "txt") -> list[tuple[str, str]]:
    cleaned = clean_document(Document(f"a.{format}", text, format=format))
    return [(b.kind, cleaned.text.text[b.start:b.end]) for b in cleaned.blocks]


def words_of(text: str, format: str = "txt") -> list[str]:
    return [words for _, words in blocks_of(text, format)]


def rules_of(text: str, format: str = "txt") -> list[str]:
    return [r.rule for r in clean_document(Document(f"a.{format}", text, format=format)).removed]


# ---------------------------------------------------------------- front matter

@pytest.mark.parametrize(("text", "expected"), [
    ("---\ntitle: 园区产值增长8%\ndate: 2024-03-01\n---\n园区正在建设", ["园区产值增长8%", "园区正在建设"]),
    ("\n---\ntitle: '园区''新''政'\ncategories: \n - 财经\n---\n\n园区正在建设", ["园区'新'政", "园区正在建设"]),
    ('---\ntitle: "园区\\"新\\"政"\n---\n园区正在建设', ['园区"新"政', "园区正在建设"]),
    ("---\ntitle: 甲\ndescription: 产值破百亿\ntags: [一, 二]\n---\n园区正在建设", ["甲", "产值破百亿", "园区正在建设"]),
    ("---\ndescription: |\n  第一行\n  第二行\ntitle: 乙\n---\n园区正在建设", ["第一行", "第二行", "乙", "园区正在建设"]),
    ("+++\ntitle = \"丙\"\nweight = 5\n+++\n园区正在建设", ["丙", "园区正在建设"]),
    ("---\r\ntitle: 丁\r\n---\r\n园区正在建设\r\n", ["丁", "园区正在建设"]),
    # near misses: a rule across the page, a fence that is never closed
    ("---\n园区概况\n---\n园区正在建设", ["园区概况", "园区正在建设"]),
    ("---\ntitle: 戊\n没有结束", ["title: 戊", "没有结束"]),
])
def test_front_matter(text, expected):
    assert words_of(text, "md") == expected


# ---------------------------------------------------------------- markup

@pytest.mark.parametrize(("text", "expected"), [
    ("<p>入驻<b>91</b>家企业。</p><p>新增12家。</p>", ["入驻91家企业。", "新增12家。"]),
    ("<p>引进<span id=\"stock_x\"><a class=\"keyword\" href=\"s\">某科技</a></span><span></span>等企业落户。</p>", ["引进某科技等企业落户。"]),
    ("<div>产值<br>增长8%</div>", ["产值", "增长8%"]),
    ("<p>全年实现工业\n总产值5亿元。</p>", ["全年实现工业总产值5亿元。"]),
    ("<p>IT\nservice</p>", ["IT service"]),
    ("<p>产值&nbsp;50&#20159;元&hellip;</p>", ["产值 50亿元…"]),
    ("<p>甲<!-- 乙 -->丙<script>var a='<p>1亿元</p>'</script></p>", ["甲丙"]),
    ("<p>甲<style>p{}</style></p><textarea>100家</textarea><select><option>1</option></select>", ["甲"]),
    ("<P>甲</P><P>乙", ["甲", "乙"]),
    ("<ul><li>甲类<li>乙类</ul>", ["甲类", "乙类"]),
    ("<p title=\"a > b\">甲", ["甲"]),
    ("<p title='<b>x</b>' data-x=\"<p>5亿元</p>\">甲", ["甲"]),
    ("<div></span>甲</div></div>乙", ["甲", "乙"]),
    ("<p>甲</p></body></html><p>乙</p>", ["甲", "乙"]),
])
def test_markup(text, expected):
    assert words_of(text, "html") == expected


@pytest.mark.parametrize("text", ["PM2.5<35微克，优良天数>300天。", "若a<b且b>c，则成立。", "AT&T公司落户园区，R&D经费增长8%。",
                                  "价格<成本的企业减少3家。", "x&y;z"])
def test_signs_that_are_no_markup_stay(text):
    assert words_of(text, "txt") == [text]


@pytest.mark.parametrize(("part", "kept"), [
    ('<div class="nav"><a href=1>首页</a><a href=2>新闻</a></div>', False),
    ('<div class="footer"><p>地址：某某路8号，园区占地12公顷</p></div>', False),
    ('<div id="related_news"><h3>更多</h3><p>东区完成投资90亿元。</p></div>', False),
    ('<div style="display:none">隐藏：产值99亿元</div>', False),
    ('<div class="breadcrumb">首页 > 新闻 > 正文</div>', False),
    ('<p class="article-editor">责任编辑：王五 SF01</p>', False),
    ('<div class="content"><p>占地12公顷。</p></div>', True),
    ('<div class="TRS_Editor"><p>占地12公顷。</p></div>', True),
    ('<div class="has-sidebar"><p>占地12公顷。</p></div>', True),
    ('<div class="sidebar"><p>产值5亿元</p><p>占地12公顷。</p></div>', True),  # a box of figures
    ('<p><a class="keyword" href=1>某科技</a>占地12公顷。</p>', True),
])
def test_parts_told_by_their_class(part, kept):
    page = f"<html><body><h1>园区简况一览</h1><p>{PROSE}</p><p>{PROSE}</p>{part}</body></html>"
    assert (len(words_of(page, "html")) > 3) is kept


@pytest.mark.parametrize(("page", "expected"), [
    ("<template><div><p>园区占地12公顷。</p><template #box>产值5亿元。</template></div></template>", ["园区占地12公顷。", "产值5亿元。"]),
    ("<html><body><p>园区占地12公顷。</p><template>产值5亿元。</template></body></html>", ["园区占地12公顷。"]),  # near miss: not shown
    ('<%@ page language="java" %><html><body><p>园区占地12公顷。</p><% out.print(1) %></body></html>', ["园区占地12公顷。"]),
])
def test_what_only_templates_hold(page, expected):
    assert words_of(page, "html") == expected


def test_boxes_beside_no_text_are_the_text():
    page = "<html><body><div class='left sidebar'><p>园区一览</p></div><div class='sidebar'><p>入驻企业与服务机构名单</p></div></body></html>"
    assert words_of(page, "html") == ["园区一览", "入驻企业与服务机构名单"]


def test_a_part_that_holds_the_page_is_its_text():
    page = f"<html><body><div class='nav footer'><h1>园区简况</h1><p>{PROSE}</p><p>{PROSE}</p><p>{PROSE}</p></div></body></html>"
    assert words_of(page, "html").count(PROSE) == 3


# ---------------------------------------------------------------- Markdown

@pytest.mark.parametrize(("text", "expected"), [
    ("# 标题\n\n## 招商引资\n\n正文" + PROSE, [("title", "标题"), ("heading", "招商引资"), ("para", "正文" + PROSE)]),
    ("**落地**69个[项目](http://a.b/c)。", [("para", "落地69个项目。")]),
    ("![图](a.png)\n落地69个项目。", [("para", "落地69个项目。")]),
    ("- 甲区5家；\n- 乙区6家。", [("item", "甲区5家；"), ("item", "乙区6家。")]),
    ("> 引用5家。", [("para", "引用5家。")]),
    ("**东岭厂****西山厂**各产5吨。", [("para", "东岭厂西山厂各产5吨。")]),
    ("由*东岭厂*出资*500*亿元。", [("para", "由东岭厂出资500亿元。")]),
    ("长5*8*3米的展台，由东岭_厂_出资。", [("para", "长5*8*3米的展台，由东岭_厂_出资。")]),
    ("产值\\*不含乙区。", [("para", "产值*不含乙区。")]),
    ("{{< video src=\"a1.mp4\" >}}\n落地69个项目。", [("para", "落地69个项目。")]),
])
def test_markdown(text, expected):
    got = [(("para" if kind == "quote" else kind), words) for kind, words in blocks_of(text, "md")]
    assert got == expected


@pytest.mark.parametrize("text", ["长5*8*3米的展台共6个。", "第2_3期工程完成。", "代码[A类]企业12家。", "#1号楼入驻8家企业。", "甲|乙两区合作。"])
def test_signs_that_are_no_markdown_stay(text):
    assert words_of(text, "txt") == [text]


# ---------------------------------------------------------------- tables

def test_cells_know_their_heads():
    page = """<table><caption>表1 主要指标</caption><tr><th rowspan=2>园区</th><th colspan=2>2023年</th></tr>
    <tr><th>产值（亿元）</th><th>增速</th></tr><tr><td>东区</td><td>12.5</td><td>8%</td></tr></table>"""
    cleaned = clean_document(Document("a.html", page, format="html"))
    heads = {cleaned.text.text[b.start:b.end]: b.heads for b in cleaned.blocks if b.kind == "cell"}
    assert heads["12.5"] == ("东区", "2023年", "产值（亿元）", "表1 主要指标", "")
    assert heads["8%"] == ("东区", "2023年", "增速", "表1 主要指标", "")
    assert heads["园区"] == ()


@pytest.mark.parametrize("text", [
    "单位：亿元\n\n| 指标 | 本年 |\n|---|---|\n| 产值 | 12.5 |\n", "单位：亿元\n指标\t本年\n产值\t12.5\n",
    "单位：亿元\n| 指标 | 本年\n| 产值 | 12.5\n",
])
def test_tables_with_bars_and_tabs(text):
    cleaned = clean_document(Document("a.md", text, format="md"))
    heads = {cleaned.text.text[b.start:b.end]: b.heads for b in cleaned.blocks if b.kind == "cell"}
    assert heads["12.5"] == ("产值", "本年", "", "单位：亿元")


def test_a_table_of_a_yearbook():
    """Caption, unit and groups in rows of one cell; branches are of the measure above them that has a unit of its own."""
    text = """| 表3 工业产值 | |||
| 单位：万元 | |||
| 项目 | 2019 | 2020 |
| 总产值（亿元） | 61.5 | 70.2 |
| 按轻重分 | ||
| 轻工业 | 20.5 | 22.1 |
| 利润总额 | 812 | 930 |
| 大型企业 | ||
| 税金 | 31 | 35 |
"""
    cleaned = clean_document(Document("a.md", text, format="md"))
    heads = {cleaned.text.text[b.start:b.end]: b.heads for b in cleaned.blocks if b.kind == "cell"}
    assert heads["61.5"] == ("总产值（亿元）", "2019", "表3 工业产值", "单位：万元")
    assert heads["22.1"] == ("轻工业", "总产值（亿元）", "2020", "表3 工业产值", "单位：万元")
    assert heads["812"] == ("利润总额", "2019", "表3 工业产值", "单位：万元")
    assert heads["31"] == ("税金", "大型企业", "2019", "表3 工业产值", "单位：万元")


def test_the_last_year_is_aimed_at_where_rows_are_expected_or_binding():
    text = "| 指标 | 2020年 | 2025年 | 属性 |\n|---|---|---|---|\n| 营业收入（亿元） | 80 | 120 | 预期性 |\n"
    for change, expected in (("", ("2025年", "目标")), ("预期性", ("2025年",))):
        cleaned = clean_document(Document("a.md", text.replace(change, "上报") if change else text, format="md"))
        heads = {cleaned.text.text[b.start:b.end]: b.heads for b in cleaned.blocks if b.kind == "cell"}
        assert heads["120"][1:-2] == expected and heads["80"][1:-2] == ("2020年",)


def test_a_column_of_units_gives_the_unit_of_its_row():
    page = "<table><tr><th>指标</th><th>单位</th><th>全年</th></tr><tr><td>产值</td><td>亿元</td><td>85.6</td></tr></table>"
    cleaned = clean_document(Document("a.html", page, format="html"))
    assert cleaned.blocks[-1].heads == ("产值", "全年", "", "单位：亿元")


def test_a_table_that_lays_out_a_page_has_no_cells():
    page = f"<table><tr><td><table><tr><td>{PROSE}</td></tr></table></td><td>旁栏</td></tr></table>"
    assert all(kind != "cell" for kind, _ in blocks_of(page, "html"))


# ---------------------------------------------------------------- spaces and lines

@pytest.mark.parametrize(("text", "expected"), [
    ("该公司成 为行业领军企业，去年完成产值 40 亿元，增长 8.5 %，并在多个细分市场上取得了第一，成绩突出。",
     "该公司成为行业领军企业，去年完成产值40亿元，增长8.5%，并在多个细分市场上取得了第一，成绩突出。"),
    ("企业\u200b316家\ufeff。", "企业316家。"),
    ("全 区 企 业 共 有 九 家 。", "全区企业共有九家。"),
    ("该市推进发电项目 3 个，去年投产后每年可发电 20 亿度, 相当于节约标煤 60 万吨 (按全年计)，成效明显。",
     "该市推进发电项目3个，去年投产后每年可发电20亿度,相当于节约标煤60万吨(按全年计)，成效明显。"),
    ("税率减为15% ，（上年25% ）。", "税率减为15%，（上年25%）。"),
    ("临港一区： 占地 80 亩， 建筑面积 9 万平方米", "临港一区：占地80亩，建筑面积9万平方米"),
    ("去年该镇的 GDP 增速为 5%，其中来自 AI 产业的部分约为三成，比上年有所提高，带动就业也比上年更多。",
     "去年该镇的GDP增速为5%，其中来自AI产业的部分约为三成，比上年有所提高，带动就业也比上年更多。"),
    ("某厂获投资 2 亿元 扩产提速 占 6% 份额 共 30 股东 增 4 倍", "某厂获投资2亿元 扩产提速 占6%份额 共30股东 增4倍"),  # set apart throughout
    ("园区企业 1200 家 , 居全市第一 ; 其中 , 新增 80 家 。 “ 增长快 。 ”", "园区企业1200家,居全市第一;其中,新增80家。“ 增长快。”"),
    # near misses
    ("采用 Park , Lab 及 Hub 三种模式", "采用Park , Lab及Hub三种模式"),
    ("放大空间 提升品质 走好新路", "放大空间 提升品质 走好新路"),
    ("某某日报记者 王小明 南京报道 据海关通报，去年进出口总值三千亿元，增长一成，其中出口两千亿元。",
     "某某日报记者 王小明 南京报道 据海关通报，去年进出口总值三千亿元，增长一成，其中出口两千亿元。"),
    ("新华社合肥5月1日电 3名学生在该市一所学校里完成了研究，成果已在当地企业投入使用，反响很好，得到肯定。",
     "新华社合肥5月1日电 3名学生在该市一所学校里完成了研究，成果已在当地企业投入使用，反响很好，得到肯定。"),
    ("编号为12, 300", "编号为12, 300"),
    ("某厂获投资2亿 扩产至3万 Apple 供应商", "某厂获投资2亿 扩产至3万 Apple 供应商"),
    ("增长10.7% 实现收入增长7%", "增长10.7% 实现收入增长7%"),
    ("2 科技园概况", "2 科技园概况"),
    ("12 34 56", "12 34 56"),
])
def test_spaces(text, expected):
    assert words_of(text) == [expected]


def test_lines_of_a_fixed_width_are_joined():
    text = ("    去年，某高新区坚持稳中求进工作总基调，全年实现地区生产\n总值512.3亿元，比上年增长6.8%；完成预算收入38.6亿元，\n"
            "增长5.1%。规模以上工业企业达到286家，其中高新企业152家，占\n比超过一半。\n    全区新增市场主体9600户。\n")
    assert words_of(text) == ["去年，某高新区坚持稳中求进工作总基调，全年实现地区生产总值512.3亿元，比上年增长6.8%；完成预算收入38.6亿元，"
                              "增长5.1%。规模以上工业企业达到286家，其中高新企业152家，占比超过一半。", "全区新增市场主体9600户。"]


def test_lists_of_titles_are_not_joined():
    titles = ["甲区签约项目三十个", "乙区产值增长一成半", "丙区新增企业二十家", "丁区引进人才一百名", "戊区建成公园"]
    assert words_of("\n".join(titles)) == titles


def test_page_numbers_and_running_heads_go():
    pages = "".join(f"某园区年度报告　2023\n　　{PROSE}第{n}部分的内容到此结束。\n— {n} —\n" for n in (1, 2, 3))
    assert rules_of(pages).count("page number") == 3
    assert rules_of(pages).count("running head") == 2  # the first may be the title
    assert "— 2 —" not in " ".join(words_of(pages))


def test_a_range_of_numbers_is_no_page_number():
    assert "12/15户完成整改" in words_of(f"{PROSE}\n12/15户完成整改\n{PROSE}")


# ---------------------------------------------------------------- furniture

FURNITURE = [
    ("责任编辑：王五 AB012", "editor"), ("（责编：李四、赵六）", "editor"), ("校对/王五 审核/李四", "editor"), ("下载 打印 收藏", "tool bar"),
    ("【字号：大 中 小】", "tool bar"), ("分享到：微信 微博 QQ空间", "tool bar"), ("当前位置：首页 > 新闻 > 正文", "breadcrumb"),
    ("来源：某某日报", "info line"), ("发布时间：2024-03-05 浏览次数：123次", "info line"), ("某某图片社供图", "photo credit"),
    ("王小明摄", "photo credit"), ("图片来源：某某网", "photo credit"), ("版权所有：某某集团 粤ICP备12345号", "copyright"),
    ("Copyright © 2024 All Rights Reserved", "copyright"), ("扫描二维码关注我们", "subscription"), ("点击上方蓝字关注我们", "subscription"),
    ("炒股开户享福利，入金抽百元红包！", "advert"), ("相关阅读", "related"), ("上一篇：东区完成投资90亿元", "related"),
    ("免责声明：本文内容仅供参考，不构成投资建议。", "statement"), ("（来源：某某网）", "info line"), ("查看原文", "tool bar"),
    ("【上一篇】东区完成投资90亿元", "related"), ("[下一条] 西区新增企业12家", "related"), ("下一个：西区新增企业12家", "related"),
]


@pytest.mark.parametrize(("line", "rule"), FURNITURE)
def test_furniture_below_the_text(line, rule):
    cleaned = clean_document(Document("a.txt", f"{PROSE}\n{PROSE}\n{line}"))
    assert [r.rule for r in cleaned.removed] == [rule]
    assert cleaned.document.text[cleaned.removed[0].start:cleaned.removed[0].end] == line


@pytest.mark.parametrize("line", [
    "编辑部负责人介绍，刊物发行量达到3万册。", "来源多样的人才超过500名。", "打印设备产量增长12%。", "该公司版权登记120件。", "微信公众号粉丝超10万人。",
    "园区二维码支付商户达800家。", "热线开通以来受理诉求1200件。", "上一篇章写就于2020年，产值50亿元。", "下载量突破100万次。", "地址编码工作完成95%。",
    "未经许可排污的3家企业被查处。", "关闭落后产能20万吨。", "作者单位增至35家。", "声明发布后签约12家。", "分享住宿企业入驻8家。", "图书馆藏书120万册。",
])
def test_sentences_with_furniture_words_stay(line):
    assert line in words_of(f"{PROSE}\n{line}\n{PROSE}")


@pytest.mark.parametrize(("above", "kept"), [
    # the title is the line above its source and day; names of the site and of its parts stand above that
    (["政务信息", "政策文件", "规章", "部门文件", "云江区农业稳步发展", "来源：区农业局 发布时间：2024-03-05"], ["云江区农业稳步发展"]),
    (["用户登录 新用户入口", "云江文库", "当前位置：首页 > 报告", "报告", "2024年云江区工作报告", "发布时间：2024-03-05"], ["2024年云江区工作报告"]),
    (["当前位置：", "云江区集中开工项目10个", "来源：云江日报"], ["云江区集中开工项目10个"]),
    (["时间：09-15人气：21作者：小云"], []),
    (["求购|供应|展会|资讯", "您的当前位置：>首页 -> 资讯", "云江区农业稳步发展", "时间：2024-03-05"], ["云江区农业稳步发展"]),
    (["求购|供应|展会|资讯|企业|会员|服务|招标|专题", "您的当前位置：>首页 -> 资讯", "云江区稳步发展", "时间：2024-03-05"], ["云江区稳步发展"]),
    (["云江区31个项目集中开工", "文件编号 | 公开时限 | 长期公开"], ["云江区31个项目集中开工"]),
    (["格式】 【 】 【打 印】", "http://www.yunjiang.com   2024-03-05 10:17:35"], ["格式】 【 】 【打 印】"]),
    # near misses: a kicker, a title in two lines, a line that is a sentence
    (["产业观察", "云江区农业稳步发展", "发布时间：2024-03-05"], ["产业观察", "云江区农业稳步发展"]),
    (["云江区举行项目签约", "暨重点项目集中开工仪式", "发布时间：2024-03-05"], ["云江区举行项目签约", "暨重点项目集中开工仪式"]),
    (["当前位置：首页 > 动态", "云江区举行项目签约", "暨重点项目集中开工仪式", "发布时间：2024-03-05"], ["云江区举行项目签约", "暨重点项目集中开工仪式"]),
    (["分享：", "首页", ">", "报告", "2024年云江区工作报告", "2024年1月7日在云江区第五届人民代表大会上", "时间：", "2024-01-09"],
     ["2024年云江区工作报告", "2024年1月7日在云江区第五届人民代表大会上"]),
    (["时间：三年来最好的春天"], ["时间：三年来最好的春天"]),
])
def test_what_stands_above_a_title(above, kept):
    assert words_of("\n".join([*above, PROSE])) == [*kept, PROSE]


@pytest.mark.parametrize("line", ["阅读：7710次", "浏览次数：3445", "来源：办公室 浏览次数：3445　字号：大 中 小", "时间：09:20 字号：大 中 小"])
def test_how_often_a_page_was_read_amid_the_text(line):
    assert words_of(f"{PROSE}\n{line}\n{PROSE}") == [PROSE, PROSE]


LISTED = ["东区完成投资90亿元", "西区新增规上企业12家", "北区三个项目集中开工"]


@pytest.mark.parametrize(("lines", "kept"), [
    # titles of other articles, each before its day; behind it where the page has ended
    ([*[f"{title} 2021-03-0{n}" for n, title in enumerate(LISTED, 1)], PROSE], []),
    ([*[f"·{title}　03-0{n}" for n, title in enumerate(LISTED, 1)], "当前位置：首页 > 要闻", "某园区扩建完工", PROSE], ["某园区扩建完工"]),
    ([PROSE, "上一篇：南区绿化完工", *[f"2021-03-0{n} {title}" for n, title in enumerate(LISTED, 1)]], []),
    ([PROSE, "【打印】【关闭】", *[f"[2021/3/{n}] {title}" for n, title in enumerate(LISTED, 1)]], []),
    # near misses: a chronicle, two lines, a page of nothing else, a sum that looks like a day
    ([PROSE, *[f"2021-03-0{n} {title}。" for n, title in enumerate(LISTED, 1)]], [f"2021-03-0{n} {title}。" for n, title in enumerate(LISTED, 1)]),
    ([PROSE, *[f"{title} 2021-03-05" for title in LISTED[:2]]], [f"{title} 2021-03-05" for title in LISTED[:2]]),
    ([f"{title} 03-05" for title in LISTED], [f"{title} 03-05" for title in LISTED]),
    ([PROSE, *[f"{title[:2]}区工业增速 12.{n}" for n, title in enumerate(LISTED, 1)]], [f"{title[:2]}区工业增速 12.{n}" for n, title in enumerate(LISTED, 1)]),
])
def test_titles_of_other_articles_beside_their_days(lines, kept):
    assert [words for words in words_of("\n".join(lines)) if words != PROSE] == kept


def test_what_follows_a_page_of_wrapped_lines_is_not_joined_to_it():
    rows = ["园区去年实现产值五十亿元比上年增长", "一成新设企业十二家其中规上企业三家", "运行情况良好，全年引进项目八个，均", "已开工建设，预计明年年底可陆续投产"]
    tail = ["上一篇：东区完成投资近九十亿元大关", "下一篇：西区今年新增规上企业十二家了"]
    assert words_of("\n".join([*rows, *tail])) == ["".join(rows)]


@pytest.mark.parametrize(("head", "titles"), [
    # what a page calls itself is no title of an article
    ("某某产业网", []), ("要闻_云江在线", []), ("经济新闻_云江在线", []), ("云江概况", ["云江概况"]), ("云江软件园扩建完工_云江在线", ["云江软件园扩建完工"]),
])
def test_what_the_page_calls_itself(head, titles):
    assert [words for kind, words in blocks_of(f"<html><title>{head}</title><p>{PROSE}</p></html>", "html") if kind == "title"] == titles


def test_the_day_of_a_speech_is_no_day_of_publication():
    page = f"<html><h1>云江区2024年工作报告</h1><p>2024年1月7日在云江区第五届人民代表大会上</p><div>{'<p>' + PROSE + '</p>'}{'<p>' + PROSE + '</p>'}</div></html>"
    assert words_of(page, "html")[1] == "2024年1月7日在云江区第五届人民代表大会上"


def test_names_of_picture_files_go():
    assert words_of(f"{PROSE}\n云江截图20240305.jpg\n微信图片_2024.png\n{PROSE}") == [PROSE, PROSE]


def test_the_end_of_a_sentence_keeps_its_words_and_loses_the_editor():
    assert words_of(f"{PROSE}（责任编辑：王五）") == [PROSE]
    assert words_of(f"{PROSE}（其中外资企业2家）") == [f"{PROSE}（其中外资企业2家）"]


def test_a_title_that_the_text_repeats_loses_only_its_label():
    got = blocks_of(f"---\ntitle: 园区产值增长8%，税收增长9%\n---\n原标题：园区产值增长8%，税收增长9%\n\n{PROSE}", "md")
    assert got[:2] == [("title", "园区产值增长8%，税收增长9%")] * 2


@pytest.mark.parametrize(("name", "kept", "gone"), [
    ("portal.html", ["85.6", "48家", "12.5%", "20个"], ["120亿元", "8.3%", "30亿元", "5000人", "88元", "90亿元", "1234次", "0531"]),
    ("gov.html", ["320.5亿元", "56个", "0.5天", "350亿元", "20万台"], ["88.8亿元", "3000名", "356", "1366", "1234567"]),
    ("company.html", ["120万套", "3.6亿元", "95%"], ["400-800", "30年", "2031", "0755", "2020年度"]),
    ("wechat.html", ["86家", "1256家", "8万平方米"], ["蓝字", "在看", "二维码", "审核"]),
    ("hk.html", ["20.5億元", "680間", "30億元"], ["95%", "50億", "3000間", "$88", "2345"]),
    ("gazette.html", ["155亿元", "533.53亿元"], ["超大", "扫一扫", "中文域名"]),
    ("group.html", ["20亿元", "85亿元", "3000人"], ["100万元", "50万吨", "2.6亿元", "1250", "400-123", "1380000"]),
    ("blog.html", ["67个", "88亿元"], ["46人", "4000余万元", "69%", "1665", "警方"]),
])
def test_pages(name, kept, gone):
    text = "\n".join(words_of((PAGES / name).read_text(encoding="utf-8"), "html"))
    assert [w for w in kept if w not in text] == []
    assert [w for w in gone if w in text] == []


def test_the_pages_title_counts_once():
    assert "\n".join(words_of((PAGES / "blog.html").read_text(encoding="utf-8"), "html")).count("67个") == 2  # heading and sentence


OLD_PORTAL = f"""<HTML><HEAD><TITLE>云江在线</TITLE></HEAD><BODY>
<TABLE width=760><TR><TD>2008年3月12日 星期三 天气：多云 8℃～15℃<TD><A HREF=/>首页</A>|<A HREF=/gg>公告</A></TABLE>
<TABLE width=760><TR><TD width=170><TABLE><TR><TD>用户登录<TR><TD>您对本站满意吗？<BR>满意 56%<BR>不满意 14%<BR>共 1203 票</TABLE>
<TD><TABLE><TR><TD ALIGN=center><FONT SIZE=5>云江高新区首季开局良好</FONT>
<TR><TD ALIGN=center><FONT SIZE=4>工业产值增长12%</FONT>
<TR><TD ALIGN=center>来源：云江日报　2008-03-12　【字号 大 中 小】
<TR><TD>　　{PROSE}<P>　　{PROSE}
<TR><TD ALIGN=right>【<A HREF=#>打印</A>】【<A HREF=#>关闭</A>】
<TR><TD>网友：听说还要再投20亿元。<TR><TD>网友：食堂一顿要18元，不便宜，希望早点解决，大家都盼着呢。</TABLE></TABLE>
<TABLE><TR><TD>您是第 892311 位访客</TABLE></BODY></HTML>"""


def test_what_lies_outside_the_articles_place_goes():
    blocks = blocks_of(OLD_PORTAL, "html")
    assert [words for _, words in blocks] == ["云江高新区首季开局良好", "工业产值增长12%", PROSE, PROSE]
    assert blocks[0][0] == "title"


@pytest.mark.parametrize(("page", "kept"), [
    # paragraphs in elements of their own, a list below, an introduction above: one article
    (f"<html><h1>园区概况</h1><div>{PROSE}</div><div>{PROSE}</div><div><ul><li>注册资本5000万元</li></ul></div>", "5000万元"),
    (f"<html><h1>园区概况</h1><div>占地1200亩</div><div>{PROSE}{PROSE}</div>", "1200亩"),
    (f"<html><title>园区概况</title><div>投产企业91家</div><div>{PROSE}{PROSE}</div>", "91家"),  # nothing shows where it begins
    (f"<html><h1>园区概况</h1><table><tr><td>{PROSE}{PROSE}</td></tr></table><table><tr><td>产值</td><td>50亿元</td></tr>"
     "<tr><td>税收</td><td>3亿元</td></tr></table>", "3亿元"),
])
def test_what_belongs_to_the_article_stays(page, kept):
    assert any(kept in words for words in words_of(page, "html"))


@pytest.mark.parametrize("entries", [
    "云江新增企业320家 总投资45亿元 (03-11)\n前5月进出口增长12.3% (03-10)", "· 云江新增企业320家[03-11]\n· 18个项目集中签约[2024-03-09]",
    "1、云江新增企业320家（3月11日）\n2、前5月进出口增长12.3%（3月10日）",
])
def test_lists_of_other_articles_without_links_go(entries):
    for text in (f"高新区投资增长\n{PROSE}\n{PROSE}\n{entries}", f"{entries}\n高新区投资增长\n来源：某某日报 2024-03-12\n{PROSE}\n{PROSE}"):
        assert not [words for words in words_of(text) if "320" in words or "18个" in words or "12.3" in words]


@pytest.mark.parametrize("line", ["园区开工建设（2001-03-15）\n产值突破10亿元（2008-12-01）", "产值突破10亿元（03-11）", "引进企业12家（2008-12）\n产值10亿元（2009-12）"])
def test_lists_of_own_dates_stay(line):
    assert any("10亿元" in words for words in words_of(f"高新区投资增长\n{PROSE}\n{PROSE}\n{line}"))
    assert any("10亿元" in words for words in words_of(f"大事记\n{PROSE}\n{line}\n{PROSE}"))


def test_a_page_of_one_paragraph_keeps_it():
    text = "园区推出手机客户端\n云江软件园日前推出手机客户端，上线三个月注册用户达到5万人，入驻企业通过客户端办理业务1200件，满意率98%。"
    assert any("5万人" in words for words in words_of(text))


@pytest.mark.parametrize(("first", "second", "joined"), [
    ("领域，到位资金达", "36亿元，比上年增长18%。", True),
    ("领域。", "36家企业投产，比上年增长18%。", False),
    ("二、主要做法", "全年投产企业36家，比上年增长18%。", False),
    ("领域，到位资金达", "三、明年打算", False),
])
def test_a_paragraph_goes_on_over_the_page(first, second, joined):
    pages = [f"　　2023年，云江高新区围绕主导产业开展招商，全年新签约\n项目45个，其中亿元以上项目12个，涉及装备制造、新材料等\n{first}\n", f"{second}\n"]
    text = "".join(pages)
    document = Document("a.pdf", text, format="pdf", pages=((0, len(pages[0])), (len(pages[0]), len(text))))
    cleaned = clean_document(document)
    assert any(first + second in cleaned.text.text[b.start:b.end] for b in cleaned.blocks) == joined


FORUM = f"""<html><title>高新区投资增长 - 云江论坛 - Powered by Discuz!</title><body><table align=center><tr><td>主题 : 高新区投资增长</td></tr></table>
<table align=center><tr><th><b>小桥流水</b><br>级别: 版主<br>发帖: 1560<br>注册时间:2006-05-01</th><th><div>楼主 发表于: 2008-02-14</div>
<div>{PROSE}<br><br>{PROSE}</div></th></tr></table>
<table><tr><th>路人<br>发帖: 12</th><th><div>1 楼 发表于: 2008-02-15</div><div>听说今年还要再投150亿元，大家加油，希望工资也能涨一涨。</div></th></tr></table>"""


def test_replies_of_a_forum_go():
    assert [words for _, words in blocks_of(FORUM, "html")][0] == "高新区投资增长"
    assert not [words for words in words_of(FORUM, "html") if "150" in words or "1560" in words]
    both = f"<html><p>发表于 2024-03-01</p><h2>甲园区</h2><p>{PROSE}</p><p>发表于 2024-03-02</p><h2>乙园区</h2><p>{PROSE}</p>"
    assert words_of(both, "html").count(PROSE) == 2  # two posts of a blog


def test_comments_below_their_head_go():
    page = f"<html><div><div>高新区投资增长</div><div>{PROSE}</div><div>点赞 56</div><div>评论 12</div><div>张三</div><div>去年增长9%，不容易，希望再接再厉。</div></div>"
    assert not [words for words in words_of(page, "html") if "9%" in words]
    page = f"<html><h1>高新区投资增长</h1><p>{PROSE}</p><h3>专家评论</h3><p>{PROSE}增长9%。</p><h3>网友留言</h3><p>{PROSE}{PROSE}{PROSE}增长8%。</p>"
    assert [words for words in words_of(page, "html") if "9%" in words]  # a comment that is part of the article
    assert [words for words in words_of(page, "html") if "8%" in words]  # more than all that stands above


def test_running_text_in_one_cell_is_no_table():
    page = f"<html><table><tr><th>栏目</th><th>{PROSE}{PROSE}</th></tr><tr><th>电话</th><th>2008</th></tr></table>"
    assert all(kind != "cell" for kind, _ in blocks_of(page, "html"))


def test_kinds_of_blocks():
    text = ("做强产业 做优服务\n——某园区三年行动纪实\n本报记者 王小明\n核心提示：三年来，园区新增企业九十家。\n"
            f"{PROSE}\n一、总体要求\n{PROSE}\n（一）招商引资\n{PROSE}\n1．签约项目56个；\n工人在车间作业。王小明摄\n{PROSE}")
    assert [kind for kind, _ in blocks_of(text)] == ["title", "title", "byline", "deck", "para", "heading", "para", "heading", "para",
                                                     "item", "caption", "para"]


@pytest.mark.parametrize("line", ["◎本报记者 王健 实习记者 宋小迎", "通讯员 李大伟", "某报融媒记者王健李琳琳", "▶ 王鹏", "文/李小四", "某某省省长 王大明"])
def test_bylines(line):
    assert is_byline(line)


@pytest.mark.parametrize("line", ["记者从高新区获悉", "作者认为，产值将增长8%。", "记者节活动举行", "▶ 招商引资成果丰硕", "市长热线 12345", "1.某报评论员文章："])
def test_lines_that_are_no_bylines(line):
    assert not is_byline(line)


def test_rules_look_at_the_place_on_the_page():
    assert find_rule("电话：0531-12345678", "tail") == "contact"
    assert find_rule("电话：受理量增长8%", "body") == ""


def test_show_removed_and_counts():
    document = Document("a.txt", f"{PROSE}\n责任编辑：王五")
    assert "[-editor: 责任编辑：王五-]" in show_removed(document)
    assert count_removed(clean_document(document)) == {"editor": (1, 7)}


# ---------------------------------------------------------------- any input

PIECES = [
    "<p>", "</p>", "<div class='nav'>", "<div class=\"share\">", "</div>", "<a href='x'>", "</a>", "<table>", "<tr>", "<td>", "<th rowspan=2>",
    "</table>", "</td>", "</tr>", "<b>", "</b>", "<br>", "<h1>", "</h1>", "<title>", "</title>", "<html>", "<body>", "<script>", "</script>",
    "<!--", "-->", "&nbsp;", "&lt;", "&#20013;", "<li>", "<span class=\"editor\">", "</span>", "<meta name='description' content='甲&amp;乙'>",
    "---\n", "title: '甲乙'\n", "description: 丙丁\n", "# ", "## ", "**", "*", "[", "](http://x.y/)", "![图](a.png)", "| a | 1 |\n", "|---|---|\n",
    "甲\t1\n", "> ", "- ", "```\n", "\n", "\n\n", "\r\n", "\f", " ", "　", "\u200b", PROSE, "来源：某某日报", "责任编辑：王五", "（责任编辑：李四）",
    "2024-03-05", "首页", "打印", "当前位置：首页 > 新闻", "相关阅读", "张三摄", "本报记者 王小明", "某某日报讯（记者王一）", "原标题：",
    "一、总体要求", "1. 项目", "- 3 -", "成 为", "4000 亿元", "A", "<", "&", "'", "\"", ">", "=", "上一篇：", "某", "，", "。", "：", "（", "）", "“", "”"]
TEXTS = st.one_of(st.lists(st.sampled_from(PIECES), max_size=40).map("".join), st.text(max_size=80))


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, st.sampled_from(["html", "md", "txt"]))
@example("4000 亿元<p>![图](a.png)", "md")  # a line of which nothing is left, behind a figure
def test_every_character_is_kept_as_it_is_or_removed_by_a_rule(text, format):
    cleaned = clean_document(Document(f"a.{format}", text, format=format))
    clean = cleaned.text
    told = bytearray(len(text))
    for (start, a, b, copied), following in zip(clean.runs, [*clean.runs[1:], None]):
        assert 0 <= a <= b <= len(text)
        if copied:
            assert clean.text[start:following[0] if following else len(clean.text)] == text[a:b]
        told[a:b] = b"\1" * (b - a)
    for removed in cleaned.removed:
        assert 0 <= removed.start <= removed.end <= len(text)
        told[removed.start:removed.end] = b"\1" * (removed.end - removed.start)
    for entity in re.finditer(r"&nbsp;?", text):
        told[entity.start():entity.end()] = b"\1" * len(entity[0])
    assert not [c for c, known in zip(text, told) if not known and not c.isspace()]
    assert "\n".join(clean.text[b.start:b.end] for b in cleaned.blocks) == clean.text
    for block in cleaned.blocks:
        words = clean.text[block.start:block.end]
        assert words == words.strip() and "\n" not in words
        start, end = clean.span(block.start, block.end)
        assert 0 <= start <= end <= len(text)


@pytest.mark.parametrize("text", [
    "<div>" * 60_000 + "产值5亿元。", "<b>" * 20_000 + "<div>x</div>" * 20_000, "<a \"" * 60_000, "<a \"\"<" * 30_000, "<!--" * 60_000,
    "<script>" * 60_000, "&" * 60_000, "[" * 60_000, "](" * 60_000, "*" * 60_000, "# a" + " " * 60_000 + "b", "<" + "a" * 60_000,
    "<meta " + "a" * 60_000 + ">", " " * 60_000 + "x", "园 " * 30_000, "\r\n" * 60_000, "<table><tr><td>" * 5_000, "---\n" + "a: b\n" * 5_000,
], ids=lambda text: text[:12].strip() or "blank")
def test_hostile_input_takes_linear_time(text):
    for format in ("html", "md"):
        start = time.process_time()
        clean_document(Document(f"a.{format}", text, format=format))
        assert time.process_time() - start < 10  # seconds; a quadratic step would take minutes


def test_the_steps_stand_in_one_list():
    assert [step.__name__ for step in STEPS][0] == "drop_invisible" and len(STEPS) == 16


def test_a_bar_before_some_rows_only_opens_an_empty_cell():
    text = "| 绝对数（亿元） | 比上年增长（%） |\n生产总值 | 617.5 | 5.2 |\n第一产业 | 37.1 | 2.6 |"
    cleaned = clean_document(Document("a.txt", text))
    heads = {cleaned.text.text[b.start:b.end]: b.heads[:2] for b in cleaned.blocks if b.kind == "cell" and b.heads}
    assert heads["617.5"] == ("生产总值", "绝对数（亿元）") and heads["2.6"] == ("第一产业", "比上年增长（%）")


@pytest.mark.parametrize("text", [
    "| 地区 | 产值 | 投资 |\n| --- | --- | --- |\n| 总量（亿元） | 增速（%） | 总量（亿元） | 增速（%） |\n| 东区 | 34.6 | 8.0 | 31.1 | 13.1 |\n| 西区 | 10.1 | 9.0 | 7.8 | 13.2 |",
    "地区\t产值\t\t投资\t\n总量（亿元）\t增速（%）\t总量（亿元）\t增速（%）\n东区\t34.6\t8.0\t31.1\t13.1\n西区\t10.1\t9.0\t7.8\t13.2",
    "\n".join("地区 产值 投资 总量（亿元） 增速（%） 总量（亿元） 增速（%） 东区 34.6 8.0 31.1 13.1 西区 10.1 9.0 7.8 13.2".split()),
])
def test_heads_that_lost_the_cell_above_the_rows_are_set_right(text):
    cleaned = clean_document(Document("a.md", text, format="md"))
    heads = {cleaned.text.text[b.start:b.end]: b.heads[:3] for b in cleaned.blocks if b.kind == "cell" and b.heads}
    assert heads["34.6"] == ("东区", "产值", "总量（亿元）") and heads["13.2"] == ("西区", "投资", "增速（%）")


def test_heads_that_lost_their_empty_cells_name_no_column():
    text = """| 类别 | 企业 | 工业 | 资产合计 | |
| 单位数 | 亏损 | |||
| （个） | 企业 | 总产值 ||
| 总计 | 377 | 47 | 4617 | 3683 |
| 轻工业 | 178 | 23 | 2900 | 1169 |
"""
    cleaned = clean_document(Document("a.md", text, format="md"))
    assert not any(b.heads for b in cleaned.blocks if b.kind == "cell")


def test_what_is_told_of_an_industry_is_no_licence():
    told = "这些企业收入约30亿元，只占全行业（增值电信业）0.3%的家数，却有三成以上的收入。"
    assert words_of(f"{PROSE}\n{told}\n增值电信业务经营许可证：苏B2-20200001\n{PROSE}") == [PROSE, told, PROSE]


def test_heads_above_wider_paragraphs_are_no_wrapped_lines():
    heads = ["沧澜光电上半年净利同比增三成五", "青禾股份拟定增募资不超十五亿元", "云岭药业子公司获政府补助三千万", "白山重工签订两亿美元海外新合同"]
    body = "公司晚间发布公告，报告期内实现营业总收入若干亿元，同比有所增长，实现净利润若干亿元，同比也有所增长。"
    text = "\n".join(f"{head}\n{body}" for head in heads)
    assert words_of(text)[::2] == heads


CELL_LINES = "指标\n单位\n本月止累计\n同比增长（%）\n工业增加值\n亿元\n86.4\n8.2\n固定资产投资\n亿元\n132.7\n-4.1\n财政收入\n万元\n96543\n-"


def test_tables_with_a_cell_a_line():
    from corpus_tools import extract
    rows = [(r.text, r.kind, r.indicator, r.unit) for r in extract(CELL_LINES)]
    assert rows == [("86.4", "level", "工业增加值", "CNY"), ("8.2", "change", "工业增加值", "percent"), ("132.7", "level", "固定资产投资", "CNY"),
                    ("-4.1", "change", "固定资产投资", "percent"), ("96543", "level", "财政收入", "CNY")]


@pytest.mark.parametrize("text", [
    "园区新闻\n浏览次数\n123\n收藏\n45\n更多",  # no head of a column
    "企业名单\n东区\n12\n西区\n8",  # two rows of two: too little to tell
    "指标\n产值（亿元）\n东区去年实现产值12亿元。\n8.2\n西区\n7.1\n",  # a sentence
])
def test_lines_that_are_no_table(text):
    assert not any(block.kind == "cell" for block in clean_document(Document("a.txt", text)).blocks)


# ---------------------------------------------------------------- lines that a fixed width broke

STORY = ("青溪园区上半年经济运行情况", "今年上半年，青溪园区实现工业产值1280.6亿元，同比增长7.5%，其中装备制造业产值占全区的三成以上；新引进企业143家，总投资超过83亿元。",
         "目前，园区已有高新技术企业216家、科技型中小企业389家，从业人员4.2万名，全年有望完成进出口总额310亿元。", "据园区负责人介绍，下一步将建设12个公共服务平台。")


def cut_words(width, *, measure=len, hang="", indent=""):
    """STORY as a program cuts it after so many characters (or columns, or bytes), one paragraph below the other."""
    lines = []
    for words in STORY:
        line = indent if len(words) > 20 else ""
        for c in words:
            if measure(line + c) > width and c not in hang:
                lines.append(line)
                line = ""
            line += c
        lines.append(line)
    return lines


@pytest.mark.parametrize("lines", [
    cut_words(20), cut_words(24, hang="，。；、"), cut_words(30), cut_words(38, hang="，。；、"), cut_words(27, indent="　　"),
    cut_words(64, measure=lambda w: len(w.encode("gbk"))), cut_words(72, measure=lambda w: len(w.encode())),
], ids=len)
@pytest.mark.parametrize("between", ["\n", "<br>", "<br/>\n", "  \n", "\\\n"])
def test_lines_that_a_fixed_width_broke_are_joined(lines, between):
    wrapped = between.join(lines)
    suffix = "html" if "<" in between else "md" if between != "\n" else "txt"
    cleaned = clean_document(Document(f"a.{suffix}", wrapped, format=suffix))
    assert [cleaned.text.text[b.start:b.end] for b in cleaned.blocks] == list(STORY)


@pytest.mark.parametrize("text, expected", [
    ("公司成立于2008年，厂区位于青溪园区东侧，注册资本1\n20万元。", ["公司成立于2008年，厂区位于青溪园区东侧，注册资本120万元。"]),  # one line, cut in a number
    ("青溪园区去年新引进企业四十二家，其中十六家\n从事芯片设计，九家从事封装测试，另有五家研\n究所迁入。", ["青溪园区去年新引进企业四十二家，其中十六家从事芯片设计，九家从事封装测试，另有五家研究所迁入。"]),
    ("<p>青溪园区去年新引进企业四十二家，其中的\n十六家从事芯片设计。</p>\n<p>九家从事封装。</p>", ["青溪园区去年新引进企业四十二家，其中的十六家从事芯片设计。", "九家从事封装。"]),
    ("<p>全年实现工业产值六百亿元，同比增长7\n.5%，缴纳税金四十亿元，利润12\n0亿元。</p>\n正文之外。", ["全年实现工业产值六百亿元，同比增长7.5%，缴纳税金四十亿元，利润120亿元。", "正文之外。"]),
    ("<p>地址：青溪路2号\n电话：待定</p>", ["地址：青溪路2号", "电话：待定"]),  # short lines
    ("<p>地址：东临市青溪区青溪路2号创新大厦12层\n电话：待定</p>", ["地址：东临市青溪区青溪路2号创新大厦12层", "电话：待定"]),
    ("<p>　　青溪园区去年新引进企业四十二家。\n　　其中十六家从事芯片设计，产值很高。</p>", ["青溪园区去年新引进企业四十二家。", "其中十六家从事芯片设计，产值很高。"]),
    ("青溪园区与三所高校签约共建研究院\n云岭新城首条轨道交通线路开通运营\n沧澜港区集装箱吞吐量再创历史新高\n白山县大力发展林下经济助农民增收", None),  # titles as long
    ("青溪园区与三所高校签约共建研究院，首批...\n云岭新城首条轨道交通线路开通运营，市民...\n沧澜港区集装箱吞吐量再创新高，今年前...\n白山县大力发展林下经济，助力农民增...", None),
    ("你说山那边的灯火还亮着没有熄，\n我说河这边的船还泊着没有走，\n后来风把两岸的话都吹散在夜里，\n只剩下一轮月亮照着空空的渡口，\n谁也没有再提起那年夏天的事，\n谁也没有忘记。", None),  # verse
    ("青溪精密机械有限公司  东区工业大道12号\n云岭电子科技有限公司  南区创新二路35号\n沧澜生物制药有限公司  西区海港大街78号\n白山新型材料有限公司  北区林场东路96号", None),  # rows
    ("姓名：王一，职务：青溪园区管委会副主任\n姓名：李二，职务：青溪园区招商局长助理\n姓名：周三", None),
])
def test_lines_that_are_joined_and_lines_that_are_not(text, expected):
    assert words_of(text) == (expected or text.split("\n"))


def test_wrapped_lines_take_linear_time():
    for text in ("\n".join(cut_words(30)) * 2_000, "甲" * 30 + "\n" + "（" * 90 + "\n" + "1" * 90 + "\n", "<p>" + "园区新引进企业四十二家，其中十六家\n" * 20_000):
        start = time.process_time()
        clean_document(Document("a.txt", text))
        assert time.process_time() - start < 10
