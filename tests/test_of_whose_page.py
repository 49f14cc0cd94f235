"""Whose page it is: reports of parks' offices, schools' own news, associations, several articles with a date of their own: text in, records out."""

import pytest

from corpus_tools.articles import read_articles
from corpus_tools.clean.line_signs import is_date_line
from corpus_tools.model import Document
from corpus_tools.observations import extract_document


def tell(text: str, name: str = "a.md") -> list[tuple[str, str]]:
    return [(o.text, o.subject) for o in extract_document(Document(name, text, "0" * 64))]


@pytest.mark.parametrize(("title", "subject"), [
    ("青岳经济开发区管委会2031年工作总结及2032年工作打算", "青岳经济开发区"),
    ("青岳高新区管委会关于2031年工作的报告", "青岳高新区"),
])
def test_a_report_of_a_parks_office_is_of_the_park(title: str, subject: str) -> None:
    text = f"{title}\n\n区委、区政府：\n今年以来，开发区狠抓项目。总投资9亿元的华岳光学模组项目开工。\n全年预计营业收入90亿元，新增企业12家。"
    assert tell(text)[1:] == [("90亿元", subject), ("12家", subject)]


def test_a_schools_news_is_of_the_school() -> None:
    head, body = "一项专利卖出900万元！我校刷新纪录\n\n6月8日，我校教授将一项专利转让给云江青禾新材有限公司。", "\n\n今年前五月，签订合同90项。"
    assert tell(f"> 沧澜理工大学新闻网 ＞ 综合新闻 ＞ 正文\n\n{head}{body}")[-1] == ("90项", "沧澜理工大学")
    assert tell(f"> 沧澜日报网 ＞ 综合新闻 ＞ 正文\n\n{head}{body}")[-1][1] != "沧澜理工大学"


def test_an_association_tells_of_its_city() -> None:
    text = "订单没少 利润薄了\n\n昨天，在海宁市面料行业协会会员大会上，秘书长给出一组数据：去年，全市面料产量9亿米。柯桥、上海客商前来。"
    assert tell(text) == [("9亿米", "海宁市")]


def test_a_county_by_its_short_name_behind_a_dash() -> None:
    assert tell("墒情好 管护勤——阜南麦田见闻\n\n目前，全县小麦96万亩，居阜阳市第二位。")[0] == ("96万亩", "阜南")


def test_other_languages_are_no_title() -> None:
    assert tell("中文 | English | 日本語\n\n## 关于我们\n\n青岳软件基地占地90亩，入驻企业12家，对日外包占八成。")[:2] == [
        ("90亩", "青岳软件基地"), ("12家", "青岳软件基地")]


@pytest.mark.parametrize(("line", "expected"), [
    ("[2031-06-07] 作者：经贸局 浏览次数：410", True), ("来源：某局 时间：2031-06-07 点击：88次", True), ("2031-06-07 来源：某局", True),
    ("2031-06-07 产值3亿元", False), ("2031年6月7日 作者大会开幕", False), ("来源：某局", False),
])
def test_a_line_that_dates_one_article(line: str, expected: bool) -> None:
    assert is_date_line(line, "body") is expected


@pytest.mark.parametrize("name", ["a.txt", "a.html"])
def test_articles_that_each_have_a_date(name: str) -> None:
    told = [("青禾精工二期封顶", "2031-06-09", "8日，安徽青禾精工有限公司二期厂房封顶，总投资3亿元，占地90亩，预计年底投产，达产后年新增制动盘12万套。"),
            ("主要指标任务过半", "2031-06-07", "前五月，青岳经济开发区企业完成产值51亿元，同比增长9%，高于全县平均3个百分点，完成年度计划的52%。")]
    if name.endswith("html"):
        text = "".join(f"<h3>{title}</h3><span>[{day}] 作者:管委会办公室 浏览次数:410</span><p>{body}</p>" for title, day, body in told)
    else:
        text = "\n".join(f"{title}\n[{day}] 作者:管委会办公室 浏览次数:410\n{body}" for title, day, body in told)
    articles = read_articles(Document(name, text, "0" * 64))
    assert [(a.title, a.date) for a in articles] == [(title, day) for title, day, _ in told]
    assert {a.publisher for a in articles} == {"管委会办公室"}  # without the label before it


@pytest.mark.parametrize(("last", "date"), [
    ("（本文刊于2031年6月12日第3版）", "2031-06-12"), ("（原载《沧澜日报》2031年6月12日）", "2031-06-12"), ("本文摘自《沧澜日报》2031-06-12", "2031-06-12"),
    ("该公司刊登广告于2031年6月12日", ""), ("本文的数据到2031年6月12日", ""),
])
def test_where_a_page_says_that_it_was_printed(last: str, date: str) -> None:
    text = f"青岳高新区产值破百亿\n\n去年，青岳高新区产值达到96亿元。今年前五月，产值51亿元。\n\n{last}"
    assert [a.date for a in read_articles(Document("a.txt", text, "0" * 64))] == [date]


@pytest.mark.parametrize(("sentence", "period"), [
    ("园区2024年动工，2026年5月开园，规划用地960亩。", "2031-06"),
    ("园区2020年4月经省政府批准筹建，规划用地960亩。", "2031-06"),
    ("园区2024年征收土地960亩。", "2024"),
    ("2024年动工项目12个。", "2024"),
])
def test_what_began_then_is_as_large_today(sentence: str, period: str) -> None:
    text = f"发布时间：2031-06-12\n\n青岳高新区简介\n\n{sentence}"
    assert {o.period for o in extract_document(Document("a.txt", text, "0" * 64))} == {period}


def test_an_aim_behind_a_colon_dates_nothing() -> None:
    text = "青岳高新区产值破百亿\n\n今年前五月，产值51亿元。2029年产值96亿元。下一步目标：2035年产值900亿元。"
    assert [(o.text, o.period) for o in extract_document(Document("a.txt", text, "0" * 64))][-3:] == [
        ("51亿元", "2030-01/2030-05"), ("96亿元", "2029"), ("900亿元", "2035")]


def test_a_grid_tells_of_its_region() -> None:
    text = "新能源装机增长\n\n国网宁夏电力1月17日公布，截至2030年底，全区电力装机总容量9600万千瓦。"
    assert tell(text)[-1] == ("9600万千瓦", "宁夏")


def test_a_county_level_city_is_the_city_of_its_association() -> None:
    text = "订单没少\n\n昨天下午，海宁市面料行业协会召开大会。\n\n去年，全市面料产量9亿米，增长3%。与之相比，绍兴柯桥的产量更大。"
    assert {subject for _, subject in tell(text)} == {"海宁市"}


@pytest.mark.parametrize(("sentence", "subject"), [
    ("与东风商用车一墙之隔的云麓工业园，是第四个专业园区，规划面积6平方公里。", "云麓工业园"),
    ("与东风商用车合作的云麓工业园项目，投资6亿元。", "青岳高新区"),
])
def test_what_lies_beside_another(sentence: str, subject: str) -> None:
    assert tell(f"青岳高新区创新高\n\n{sentence}")[-1][1] == subject


def test_the_history_of_a_company_is_of_the_one_whose_site_it_is() -> None:
    page = "---\ntitle: 发展历程\nsite: {}官网\n---\n\n# 发展历程\n\n**1993** 江阴市青岳镇，创始人凑了8000元起家。\n\n**2004** 成立江苏沧岳金属有限公司。\n\n" \
           "**2016** 更名“江苏沧岳金属集团有限公司”。并购江阴市一家企业，出资2.35亿元。\n\n**2019** \n- 营业收入41.2亿元\n"
    assert tell(page.format("沧岳集团"))[-1] == ("41.2亿元", "江苏沧岳金属集团有限公司")
    assert tell(page.format("青岳传媒集团"))[-1][1] != "江苏沧岳金属集团有限公司"


def test_posts_of_a_company_that_says_we_are_of_the_one_that_one_of_them_names() -> None:
    page = "## 新闻动态\n\n---\n\n### {0}首批重卡交付用户\n\n2034-03-18　|　浏览 53 次\n\n3月16日，江苏沧岳汽车有限公司（以下称“沧岳汽车”）50台重卡发车，合同额1.36亿元，" \
           "余下车辆将在6月底前交完。\n\n---\n\n### 省里公布数字化案例榜\n\n2034-05-06　|　浏览 29 次\n\n近日，省工信厅公布数字化转型案例，{0}榜上有名。" \
           "改造后，车间自动化率升至65%，人均产值138万元。\n"
    assert tell(page.format("我司"))[-2:] == [("65%", "江苏沧岳汽车有限公司"), ("138万元", "江苏沧岳汽车有限公司")]
    assert "江苏沧岳汽车有限公司" not in [subject for _, subject in tell(page.format("某企业"))[-2:]]


@pytest.mark.parametrize(("body", "subject"), [
    ("两年前，云江工业园（下称云工园）93家企业受损。云工园实现产值86亿元。今年园区税收达到9亿元。", "云江工业园"),
    ("两年前，93家企业受损。去年开发区实现产值86亿元。今年开发区税收达到9亿元。", "沧澜开发区"),  # near miss: no other park
])
def test_a_park_of_the_text_goes_before_the_park_whose_paper_it_is(body: str, subject: str) -> None:
    page = f"<html><head><title>废墟上挺起脊梁_沧澜开发区网</title></head><body><h1>废墟上挺起脊梁</h1><p>{body}</p></body></html>"
    assert tell(page, "a.html")[-1] == ("9亿元", subject)


@pytest.mark.parametrize("head", ["延伸阅读", "一周排行", "本类热门", "★延伸閱讀"])
def test_titles_of_other_articles_below_the_last_paragraph_are_no_text(head: str) -> None:
    page = f"<html><body><h1>花开满城</h1><p>全县种植面积10.2万亩，花农33万人，产值38亿元，比上年增长一成。</p><b>{head}</b><br><a>青岳园区产值增12%</a><br><a>新建公路86公里</a></body></html>"
    assert [text for text, _ in tell(page, "a.html")] == ["10.2万亩", "33万人", "38亿元", "一成"]


@pytest.mark.parametrize(("name", "subject"), [
    ("江苏省青岳产业引导基金", "江苏省青岳产业引导基金"),
    ("江苏省国资委", "江苏省"),  # near miss: an office of the place
])
def test_a_fund_that_tells_what_it_did_is_what_the_page_is_about(name: str, subject: str) -> None:
    text = f"# 百亿基金投了谁\n\n岁末盘点，{name}晒出账本：母子基金共设立47支，投资项目90个。按地域，南京占四成，苏州、无锡各占一成。\n\n### 钱去哪了\n\n" \
           "也有冷下来的。今年仅投2个，平均单笔9000万元。\n\n### 说说全省\n\n江苏今年前三季度案例数全国第六。\n\n### 明年怎么干\n\n- 新设天使基金6支\n"
    assert dict(tell(text))["9000万元"] == subject


@pytest.mark.parametrize(("text", "fund"), [
    ("青沧产业母基金揭牌，总规模20亿元。", "青沧产业母基金"),
    ("青岳天使基金今年新投21个项目，金额3亿元。", "青岳天使基金"),
    ("各类基金投资3亿元。", ""),  # near misses: any fund
    ("设立产业基金，规模3亿元。", ""),
])
def test_funds_with_a_name_of_their_own(text: str, fund: str) -> None:
    assert tell(text)[-1][1] == fund


@pytest.mark.parametrize(("lead", "subject"), [
    ("2033年国内挖掘机销量9.1万台", "中国"),
    ("2033年全国挖掘机销量9.1万台", "中国"),
    ("2033年挖掘机销量9.1万台", "沧岳重工"),  # near miss: it speaks of no country
])
def test_a_ranking_of_companies_of_a_trade_is_of_the_country(lead: str, subject: str) -> None:
    text = f"# 工程机械销量榜出炉\n\n{lead}，同比下降四成。\n\n| 排名 | 企业 | 销量（台） |\n|---|---|---|\n| 1 | 沧岳重工 | 21000 |\n| 2 | 青徐重机 | 16800 |\n\n" \
           "前三家合计市场份额51%。沧岳重工靠海外市场稳住了阵脚，青徐重机去年转型。\n\n价格战仍在继续，渠道库存高达3.1万台。\n"
    assert tell(text)[-1] == ("3.1万台", subject)


@pytest.mark.parametrize(("title", "name"), [
    ("从卖苹果到卖风景——记云岭果业合作社", "云岭果业合作社"),
    ("一台减速机的突围——访青禾新材有限公司", "青禾新材有限公司"),
])
def test_a_subtitle_says_of_whom_it_tells(title: str, name: str) -> None:
    assert tell(f"# {title}\n\n今年初秋，人人忙碌，年销售额3600万元，比去年多了不少。\n")[-1] == ("3600万元", name)


def test_a_forum_that_the_title_names_is_what_the_page_is_about() -> None:
    text = "# 2034沧江创新论坛在昆开幕\n\n9月25日，2034沧江创新论坛（CJ Forum）在昆山举行，来自22个国家的600名嘉宾参会。\n\n开幕式上，19个项目现场签约，总金额15亿元。\n\n" \
           "昆山高新区自2019年揭牌，累计签约项目113个。今年，高新区进出口额增长18.9%。\n"
    told = dict(tell(text))
    assert told["600名"] == told["15亿元"] == "2034沧江创新论坛"
    assert told["113个"] == "昆山高新区"


@pytest.mark.parametrize(("rank", "subject"), [
    ("全省高新区第2位", "昆山高新区"),
    ("江苏省开发区首位", "昆山高新区"),
    ("全省高新区产值9亿元，", "江苏省"),  # near miss: an amount of all of them
])
def test_among_whom_one_is_ranked(rank: str, subject: str) -> None:
    assert tell(f"昆山高新区税收900亿元，{rank}。")[-1][1] == subject
