"""Subjects: whom each quantity is said of, in sentences of our own, with near misses."""
from __future__ import annotations

import csv
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus_tools import extract
from corpus_tools.data import read_table, use_words
from corpus_tools.frames import Frame
from corpus_tools.mapped import MappedText
from corpus_tools.model import Article, Document
from corpus_tools.names import find_names
from corpus_tools.numerals import read_numerals
from corpus_tools.observations import extract_document
from corpus_tools.split import read_passage
from corpus_tools.subjects import read_who_is_who, resolve_subjects

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "benchmarks"))

from choices import fit_choices  # noqa: E402


def subjects(text: str) -> list[str]:
    return [r.subject for r in extract(text, date="2024-03-01")]


@pytest.mark.parametrize(("text", "publisher", "via", "found"), [
    # a bare word in the title: the park whose site it is; without one the word alone
    ("高新区首季开局良好\n一季度，高新区完成投资12亿元。全区实现税收3亿元。", "某某日报", "江州高新技术产业开发区", ["江州高新技术产业开发区"] * 2),
    ("高新区首季开局良好\n一季度，高新区完成投资12亿元。全区实现税收3亿元。", "某某日报", "", ["高新区", "高新区"]),
    ("高新区首季开局良好\n一季度，无锡高新区完成投资12亿元。全区实现税收3亿元。", "某某日报", "", ["无锡高新区"] * 2),  # named in full
    # an office's site tells where 我市 is, a portal's does not
    ("我市投资增长平稳\n1至8月，我市完成投资240亿元。", "市统计局办公室", "无锡市统计局", ["无锡市"]),
    ("我市投资增长平稳\n1至8月，我市完成投资240亿元。", "", "无锡生活在线", [""]),
])
def test_what_the_masthead_tells(text, publisher, via, found):
    document = Document("a.txt", text, meta={"publisher": publisher, "via": via, "date": "2024-05-01"})
    assert [r.subject for r in extract_document(document)] == found


@pytest.mark.parametrize(("text", "found"), [
    # the kind of park that is counted goes on as topic; the count itself is the place's
    ("江苏省138家开发区实现进出口5000亿元，同比增长8%。", ["江苏省", "开发区", "开发区"]),
    ("江苏省新增3家开发区，实现进出口5000亿元。", ["江苏省", "江苏省"]),
    # what is behind a park's or a work's first measure is its own too
    ("2023年无锡市进出口800亿元。无锡锡东经济开发区规划面积20平方公里，已有80个项目落户，总投资300亿元，就业人数11万人。",
     ["无锡市"] + ["无锡锡东经济开发区"] * 4),
    ("无锡市投资增长8%。青鹏智驾项目总投资80亿元，模组厂房建筑面积32万平方米。", ["无锡市"] + ["青鹏智驾项目"] * 2),
    # an example is what the sentence is about; companies that are listed and counted are the group's
    ("江苏省有孵化器4000家。仅以无锡为例，累计获得55亿元投资。", ["江苏省", "无锡"]),
    ("青鹏集团旗下有青鹏汽车（600001.SH）、云江控股（01099.HK）、云江生物（300001.SZ）3家上市公司，员工2万人。", ["青鹏集团"] * 2),
    # who has an amount may stand behind it
    ("无锡市新闻\n青鹏集团以营收539亿元居首，营收415亿元的华岳科技有限公司、376亿元的云江生物有限公司在后。",
     ["青鹏集团", "青鹏集团", "华岳科技有限公司", "云江生物有限公司"]),
    # the whole of a share is not whose it is, a second one neither; an alias behind a space; time before a name; a mill
    ("昆山高新区有高新技术企业200家，占江苏省的11%，昆山市的42%。", ["昆山高新区"] * 3),
    ("昆山市高新技术产业开发区 （以下简称高新区）1994年扩建。高新区在昆山市郊选址，规划总面积15平方公里。", ["昆山市高新技术产业开发区"]),
    ("近十年来昆山高新区累计实现总收入984亿元。", ["昆山高新区"]),
    ("昆山纸厂始建于1958年，属江苏省重点企业。纸厂规模较大，员工2000人。", ["昆山纸厂"]),
    # a bare park that the first sentence is about; companies whose name holds an adverb
    ("无锡网讯 去年，经开区投资增长21%，税收8亿元。\n项目推进提速。新签约项目32个。", ["经开区"] * 3),
    ("四川省正禾农业有限公司占地300亩。", ["四川省正禾农业有限公司"]),
    # the parts that a park is divided into are not what 园区 means
    ("昆山高新区面积40平方公里，分为精密科创园、昆山青阳工业园两大片区。上半年，园区总产值118亿元。", ["昆山高新区"] * 2),
    # how good or how large such parks are names none
    ("建设江苏一流开发区\n江苏云江经济开发区跻身江苏省同类开发区前列。\n全区实现税收8亿元。", ["江苏云江经济开发区"]),
    # several parks under one name
    ("“三区五园”招商提速\n去年，“三区五园”完成税收7亿元。", ["三区五园"]),
    # the nearest name before it in its own clause
    ("2023年无锡高新区实现工业产值500亿元。", ["无锡高新区"]),
    ("一季度，中山市增长3.1%，珠海市增长6.2%、佛山市增长2.4%。", ["中山市", "珠海市", "佛山市"]),
    ("常州高新区企业青鹏汽车完成产值70亿元，居全市首位。", ["青鹏汽车", "青鹏汽车"]),
    ("助力无锡精密制造研究院获得资金2亿元。", ["无锡精密制造研究院"]),
    ("无锡高新区盯住总投资6亿元的青鹏智驾项目。", ["青鹏智驾项目"]),
    # where a ranking is held, or where people met, is no one that it is said of
    ("2023年昆山高新区产值500亿元，增速全省第三，税收12亿元。", ["昆山高新区"] * 3),
    ("昆山市新签项目32个，在苏州、无锡等地考察对接后，签订协议7个，在上海的招商推介会上签约3个。", ["昆山市"] * 3),
    ("昆山市在上海设立离岸孵化器3个。上海增速居全国第二，新增企业50家。", ["昆山市", "上海", "上海"]),
    ("苏州已有4款疫苗在法国、德国获批上市。", ["苏州"]),
    # who speaks for a zone speaks of it; a list or a meeting that a place gives its name to is not the place
    ("常熟高新区党工委副书记李明说，2022年全区生产总值90亿元。", ["常熟高新区"]),
    ("近日，中国数字经济园区竞争力排名发布，兰州高新区居全国第50名。目前集聚企业200家，全国百强企业6家落户园区。", ["兰州高新区"] * 3),
    ("昆山市创新大会举行。昆山高新区产值增长8%。", ["昆山高新区"]),
    # parts of a country that is told of; what a policy gives money to
    ("常州市出台政策\n对新认定的国家级孵化器，给予100万元奖励。", ["常州市"]),
    ("2023年常州市锂电池出口增长5%。", ["常州市"]),
    # each place of a list has what its chain says
    ("巴中市签约项目26个，投资总额60亿元。分县区看，巴州区2个，投资总额4亿元；南江县7个，投资总额22亿元。",
     ["巴中市", "巴中市", "巴州区", "巴州区", "南江县", "南江县"]),
    # 全县, and nobody knows which: not the country; a report is of the place whose government gives it
    ("2021年是中国共产党成立100周年。全县生产总值245亿元，农村人口61万人。", ["", ""]),
    ("生产总值500亿元。青禾实验室成立，青禾实验室获奖，青禾实验室有专利30件。", ["", "青禾实验室"]),
    # a fair that a place gives its name to, a slogan that a noun gives it to
    ("常州市参会。中国西部国际博览会签约项目8个。", ["常州市"]),
    # a zone that has no other name in the text; 我市, nowhere named, is no region
    ("开发区重视招商。截至2006年，引进项目130个。开发区完成产值32亿元，共吸纳员工2万人。", ["开发区"] * 3),
    ("前三季度我市招商项目324个。东部地区是来源地。我市到位资金7亿元。", ["", ""]),
    # a sort of project, a branch, the first of many
    ("常州市会议召开。全年江苏省级重大项目共有9个，投资完成率129%。", ["常州市", "常州市"]),
    ("常州市引进中科院物理所杭州分所等科研机构10家。", ["常州市"]),
    ("常州市发展良好。新加坡禾益国际等500强企业入驻，引进项目47个。", ["常州市"]),
    # districts called by everyday words: where they stand, and where such words only end a longer one
    ("2023年西安市新城区产值50亿元。新城区企业30家。", ["新城区", "新城区"]),
    ("沈阳市和平区产值50亿元，物流业新兴区2个。", ["和平区", "和平区"]),
    # the work that a row of a table is about, beside where it is
    ("常州市项目表\n序号 | 项目名称 | 地点 | 总投资（亿元）\n1 | 高性能碳纤维生产基地 | 新北区 | 30\n2 | 智能网联汽车产业园 | 武进区 | 50",
     ["高性能碳纤维生产基地", "智能网联汽车产业园"]),
    # of the whole that a share is of, no one says it
    ("昆山开发区以占全市10%的土地，创造了全市52%的产值和80%的出口。全市30%的企业是外资企业。", ["昆山开发区"] * 3 + ["昆山"]),
    # 我市, and nobody knows which: not the programme that is named
    ("报告提出，实施龙头企业保链稳链工程。2022年全市规上工业总产值3.1万亿元，今年我市增长6%。", ["", ""]),
    # what is counted in a park is the park's; a company's output is the company's
    ("江州软件园概况\n园区现有企业420家，其中江州青鹏科技有限公司产值5亿元。", ["江州软件园", "江州青鹏科技有限公司"]),
    # carried on over clauses: changes, shares, ranks
    ("无锡高新区产值500亿元，同比增长8%，占全市12%，居全省第二。", ["无锡高新区"] * 4),
    ("常州高新区产值90亿元；青禾时代实现产值30亿元，居全区工业企业第三位。", ["常州高新区", "青禾时代", "青禾时代"]),
    # a budget and a government set aside what their place does; who says it with 指 has nothing of it
    ("香港園區有公司60間，運輸署指，出租率達八成。", ["香港園區", "香港園區"]),
    # a dateline tells where a report was filed, not whom it is of
    ("江州开发区\n某社北京3月1日电 园区产值50亿元，企业300家。", ["江州开发区", "江州开发区"]),
    ("（記者王小明/台北報導）江州園區產值50億元。", ["江州園區"]),
    ("某社广州3月1日电 全年出口增长5%。", ["广州"]),  # near miss: nothing else is named
    # what is written nowhere is told by the money
    ("第三季旅客人均消費1500元（澳門元，下同），旅客總消費12億元，按年減少一成。", ["澳門"] * 3),
    ("江州科技有限公司现有员工300人，预留1000万元用于研发。", ["江州科技有限公司", "江州科技有限公司"]),
    # what an amount is for has it not
    ("香港政府今年支出增加，當中包括20億元屯門醫院擴建、3億元支援商戶。", ["香港", "香港"]),
    # people who speak and act, called by the name that comes again
    ("梁柏棠質疑方案，梁柏棠表示會動議17項修訂。但他認為，團體有會員300人。", ["梁柏棠", "梁柏棠"]),
    # bodies called by everyday words, where they open a clause and act
    ("科技園公司發言人表示，現有公司630間。科技園公司去年錄得收入8億元。", ["科技園公司", "科技園公司"]),
    ("香港研發人員增加。應用科學研究院去年有員工680人，流失率達21%。", ["應用科學研究院", "應用科學研究院"]),
    ("江州软件园有公司150家，办公室出租率93%。", ["江州软件园", "江州软件园"]),
    # a company of two characters without an ending, said again and again
    ("禾岦表示，加租有因。商户批评禾岦，禾岦回应查询。禾岦称，会与商户沟通；商户指禾岦和禾岦的代表未到。禾岦在上月出售17项物业，作价20亿元。",
     ["禾岦", "禾岦"]),
    # one value to each name
    ("无锡、常州分别增长11%、15%。", ["无锡", "常州"]),
    # in a place, and gathered in a place
    ("在无锡，今年前五个月家电消费90亿元。", ["无锡"]),
    ("无锡市新闻\n全国物联网领域六成的检测机构在无锡市集聚。", ["无锡市"]),
    # a nation
    ("我国老年大学学员达2000万人。", ["中国"]),
    ("全国230个国家经开区。", ["中国"]),
    ("到去年底，全国共有230家国家经开区，拥有55%的外资研发中心。", ["中国", "国家经开区"]),
    # a government's doing is its place's
    ("浙江省政府今年投入资金30亿元。", ["浙江省"]),
])
def test_subject_is_said_in_the_sentence(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    # against what it is measured
    ("无锡高新区产值增长8%，比全国高2个百分点，高于江苏省平均水平1个百分点。", ["无锡高新区"] * 3),
    ("无锡高新区获奖，在全省14家高新区中居第3位。", ["江苏省", "无锡高新区"]),
    # who says it
    ("据宁波海关通报，前5个月浙江省进出口2万亿元。", ["浙江省"]),
    ("国家统计局发布数据显示，我国粮食产量6亿吨。", ["中国"]),
    ("无锡市统计局局长王明介绍，全市工业增加值增长8%。", ["无锡市"]),
    # with whom, from whom
    ("无锡市对欧盟出口12亿元。", ["无锡市"]),
    ("无锡高新区与南京大学、东南大学等12所高校合作。", ["无锡高新区"]),
    # names that begin a list that is counted
    ("无锡软件园概况\n园区引进上海青鹏科技有限公司、北京禾谷科技有限公司等企业30余家。", ["无锡软件园"]),
    # in brackets, in quotation marks
    ("无锡市（不含江阴市）下降2.5%。", ["无锡市"]),
    ("无锡市博物馆办“古罗马大展”收入3亿元。", ["无锡市博物馆"]),
    # a part of a name, and of another word
    ("江苏省政府工作报告\n专利奖获奖数、中国专利奖数均居全国首位。", ["江苏省"]),
    ("南京市新闻\n全市制度创新案例新增9个。落地全国首创试点12个。", ["南京市"] * 2),
    # what only a place has is said of no company
    ("无锡市新闻\n青鹏科技、禾谷科技获奖，全市居民收入5万元。", ["无锡市"]),
    ("江苏省政府工作报告\n苏北高铁有序推进，新增装机300万千瓦。", ["江苏省"]),
    # what is done in a place
    ("无锡青鹏科技有限公司投入资金5亿元，在苏州建设占地100亩的基地。", ["无锡青鹏科技有限公司"] * 2),
])
def test_other_names_are_no_subject(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    ("无锡市要闻\n无锡高新区获奖。全市生产总值1万亿元，全省居首。", ["无锡市", "无锡市"][:1]),
    ("江苏省政府工作报告\n全省生产总值12万亿元。我省粮食产量700亿斤。", ["江苏省", "江苏省"]),
    ("江州市工业技术研究院建成。该院培育企业100家。", ["江州市工业技术研究院"]),
    ("常州青鹏科技有限公司公布半年报，公司预计净利润2亿元。", ["常州青鹏科技有限公司"]),
    ("江西省铜鼓县发布消息，全县小麦200万亩。", ["铜鼓县"]),
    ("宁夏回族自治区公报\n全区固定资产投资增长3%。", ["宁夏回族自治区"]),
    ("本港失業率3.1%，香港科學園租戶900間。", ["香港", "香港科學園"]),
    ("苏州工业园区管委会有关负责人表示，园区已集聚企业86家。", ["苏州工业园区"]),
    # a stand-in that nothing explains stands for nothing
    ("该院培育企业100家。", [""]),
])
def test_stand_ins_are_resolved(text, found):
    assert subjects(text)[:len(found)] == found


@pytest.mark.parametrize(("text", "found"), [
    # headings and bullets
    ("三市竞逐数字经济\n无锡：数字经济占三成\n到2027年全市规模达3000亿元。\n常州：再上台阶\n累计建成充电站2万个。",
     ["无锡", "无锡", "常州"]),
    # the article's main subject
    ("江州高新区谱写新篇\n江州高新区今年发力。\n全年完成投资45亿元。", ["江州高新区"]),
    # a sub-area has figures of its own, and does not keep what follows
    ("江苏省政府工作报告\n苏州工业园区产值5000亿元。社会消费品零售总额增长6%。", ["苏州工业园区", "江苏省"]),
    # a company's paragraph
    ("江苏省外贸\n常州青鹏科技有限公司去年投产。节约成本600万元。", ["常州青鹏科技有限公司"]),
    # a bare word that opens the text, and a park in passing
    ("开发区是我区发展的主战场，近年来坚持招商，同时规划建设青沧创新区和智云科技园两个平台。完成产值236亿元。", ["开发区"] * 2),
    # nothing known
    ("产值增长8%。", [""]),
])
def test_subject_comes_from_further_away(text, found):
    assert subjects(text) == found


def test_the_user_s_registry_gives_the_id(tmp_path, monkeypatch):
    monkeypatch.setenv("PARK_CORPUS_WORDS", "")
    (tmp_path / "parks.csv").write_text("name,type,id\n无锡高新区,park,WX-01\n", encoding="utf-8")
    (tmp_path / "none").mkdir()
    try:
        use_words(tmp_path)
        assert [r.subject_id for r in extract("无锡高新区产值500亿元。")] == ["WX-01"]
    finally:
        use_words(tmp_path / "none")
    assert [r.subject_id for r in extract("无锡高新区产值500亿元。")] == [None]


def test_subject_is_written_as_the_document_writes_it():
    assert subjects("無錫高新區產值500億元。") == ["無錫高新區"]
    assert subjects("無錫高新區產值500億元，全市產值9000億元。")[0] == "無錫高新區"


@given(st.text(alphabet="无锡高新区青鹏科技公司全市该院园区产值增长5%亿元，。；“”（）占居与12家", max_size=80))
def test_every_record_has_one_subject_or_none(text):
    for record in extract(text):
        assert isinstance(record.subject, str) and "、" not in record.subject and 0 <= record.confidence <= 1


@pytest.mark.parametrize("piece", ["无锡市增长5%、", "青鹏科技产值5亿元，", "全市5家，", "无锡高新区5家", "该院5家；", "某某5家等"])
def test_a_long_clause_costs_no_more_than_its_length(piece):
    passage = read_passage(piece * (20_000 // len(piece)))
    mentions = [n for n in read_numerals(passage.text, passage.norm) if n.quantity is not None]
    frames = [Frame("level", False, "产值", None, None, None, "")] * len(mentions)
    names = find_names(passage)
    start = time.process_time()
    reading = read_who_is_who(passage, Article("a.txt", 0, MappedText.of(passage.text), ()), names, "", mentions)
    resolve_subjects(reading, mentions, frames)
    assert time.process_time() - start < 4


@pytest.mark.parametrize(("text", "found"), [
    # a park told of with where it lies
    ("位于东部的常州青禾软件园有企业40家，其中上市企业16家。", ["常州青禾软件园"] * 2),
    # a project called by the park that it builds
    ("青禾鹏锂产业园项目位于常州市。项目总占地211亩，建筑面积20万平方米。", ["青禾鹏锂产业园项目"] * 2),
    # what an introduction introduces goes on being what the page is about
    ("常州市青禾软件园成立于2010年。规划面积5平方公里。\n首期面积2平方公里。", ["常州市青禾软件园"] * 2),
    # what is only near, or is reached
    ("青禾软件园现有企业5家。距常州站6公里。产品覆盖全国28个省。", ["青禾软件园"] * 3),
    # what is counted itself is no one's but the country's
    ("截至去年底，国家高新区已达43家，遍布我国各省。", ["中国"]),
])
def test_subjects_of_introductions(text, found):
    assert subjects(text) == found


def test_a_company_of_everyday_words_does_what_companies_do():
    text = "春风电池总部位于常州。春风电池现有员工500人。"
    assert subjects(text)[-1] == "春风电池"
    assert subjects("进口电池产量5万只，进口电池价格上涨。")[0] != "进口电池"  # near miss: a kind


@pytest.mark.parametrize(("text", "found"), [
    # a label in front of what is told of it
    ("华芯微电子：营收7亿元，同比增长46%；", ["华芯微电子"] * 2),
    # a name without an ending, founded
    ("据悉，禾鹏锂图成立于2015年，注册资本5000万元，拥有发明专利62项。", ["禾鹏锂图"] * 2),
    # of a group, one company
    ("旗下华岳机器人公司年产能达1.2万台，国内市场占有率约9%。", ["华岳机器人公司"] * 2),
    # a phase of a work, from abroad
    ("德国凯撒精密一期项目正式投产。该项目总投资5000万欧元，用地60亩。", ["德国凯撒精密一期项目"] * 2),
    # where something is built abroad
    ("青禾鹏锂集团计划投资200亿元，在越南、墨西哥新建2座工厂。", ["青禾鹏锂集团"] * 2),
    # names that only begin a list that is counted; a kind of company
    ("常州青禾软件园现有企业5家。去年，入园企业实现营收52亿元。", ["常州青禾软件园"] * 2),
])
def test_subjects_of_pages_of_companies(text, found):
    assert subjects(text) == found


def test_a_park_called_for_short_is_no_company():
    text = "东湖云谷由武汉云谷科技投资有限公司运营。2020年，云谷新引进企业56家。"
    assert subjects(text) == ["东湖云谷"]


def test_a_rank_is_not_of_those_it_is_among():
    text = "常州青禾高新区生产总值286亿元，在全国114家国家高新区评价中列第38位。"
    assert subjects(text)[-1] == "常州青禾高新区"


@pytest.mark.parametrize(("text", "found"), [
    ("青禾鹏锂股份有限公司成立于2005年，在苏州、厦门设有基地，占地面积420亩。", ["青禾鹏锂股份有限公司"]),
    ("青禾鹏锂股份有限公司营收5亿元，归母净利润2亿元。", ["青禾鹏锂股份有限公司"] * 2),
    ("青禾鹏锂股份有限公司的系统已在全国160家医院落地。", ["青禾鹏锂股份有限公司"]),
    ("南岭鹏锂科技城（Nanling Science City，简称NSC）由某公司开发。目前NSC签约企业267家。", ["南岭鹏锂科技城"]),
])
def test_where_a_company_works_is_no_subject(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    ("青禾鹏锂股份有限公司在常州已陆续建设生产线24条。", ["青禾鹏锂股份有限公司"]),
    ("常州青禾软件园布局绿地。占地470亩的鹏锂湖公园将建成。", ["鹏锂湖公园"]),
    ("常州青禾高新区喜讯：鹏锂产业园、华岳禾谷产业基地2个项目成功签约。", ["常州青禾高新区"]),
])
def test_where_it_is_done_and_what_is_that_large(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    # what is pointed at by its kind
    ("云江新区新闻\n记者来到云江动漫文化创意中心。这座文创中心占地50亩，总投资6亿元。", ["云江动漫文化创意中心"] * 2),
    ("云江华岳科技有限公司位于某镇。这家企业有员工300人。", ["云江华岳科技有限公司"]),
    ("云江高新区概况\n园区入驻企业达316家，本土企业占比70%。", ["云江高新区", "云江高新区"]),
    # a work that is told of under the name of a base
    ("据介绍，云江动漫产业发展基地，是集创作、培训于一体的集聚区。\n项目占地88亩，总投资12亿元。", ["云江动漫产业发展基地"] * 2),
    # the one who speaks is nowhere named, and no one else is meant
    ("招商要闻\n据了解，我区紧盯长三角、珠三角以及两江新区等，签约产业项目9个，引资67亿元。", ["", ""]),
    ("2019无锡市企业家峰会在无锡市举行。\n集团公司完成产值120亿元，缴税1亿元。", ["", ""]),
    ("无锡市市长张山到我公司调研。总经理李四光介绍，我公司全年纳税1700万元。", [""]),
    # the only company of a text, though it is named late
    ("“今年我们公司的订单量是120万片。”位于某镇的浙江禾岦体育用品股份有限公司车间负责人说。", ["浙江禾岦体育用品股份有限公司"]),
    # how far it is to places
    ("云江科技园位于某镇，距云江机场30公里，与无锡港仅1小时车程。", ["云江科技园", "云江科技园"]),
    ("无锡港吞吐量5亿吨，岸线长30公里。", ["无锡港", "无锡港"]),
])
def test_subjects_of_pages_of_parks(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    ("青禾黨取得30席，華岳聯盟獲得12席。", ["青禾黨", "華岳聯盟"]),
    ("青禾黨候選人王小明以5萬票當選，得票率40%；華岳黨候選人陳大文得3萬票、得票率25%。",
     ["王小明", "王小明", "陳大文", "陳大文"]),
    ("據統計，全台設投開票所1萬個，投票率71%，新台幣預算5億元。", ["台灣"] * 3),
    # near misses: a ticket, a building, votes of nobody in particular
    ("江州软件园售出门票3万张，票价50元。", ["江州软件园"] * 2),
    ("江州软件园设席位20个。", ["江州软件园"]),
])
def test_who_wins_votes_and_seats(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    ("江州軟件園今年發展。在園區就業的澳門居民達2000人，同比增長8%。", ["江州軟件園"] * 2),
    ("去年320家企業進駐江州軟件園。", ["江州軟件園"]),
    # near miss: the people of the place itself
    ("澳門居民達68萬人。", ["澳門"]),
])
def test_kinds_of_people_and_where_firms_go(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    # places in passing are not what a text is about
    ("招商快讯\n开发区不断加大招商力度。累计引进项目300个，有日本、韩国、台湾等地客商投资。", ["开发区"]),
    # a paper's name is no place
    ("云江示范园年底建成\n中国证券报记者日前获悉，园区占地1平方公里。云江示范园坐落在某市。", ["云江示范园"]),
    # so many parks, and all parks of a country
    ("云江软件园概况\n云江软件园获奖。我国44家软件园实现收入3万亿元。", ["中国"]),
    ("云江软件园概况\n云江软件园获奖。2018年，我国软件园收入约为4万亿元。", ["中国"]),
    # 园区 is the park named last, not the zone that it lies in
    ("常州高新区发展文化产业。云江动漫科技园发展迅速。云江动漫科技园2012年获评国家级园区。\n经过两年发展，园区已集聚企业200家。", ["云江动漫科技园"]),
    # honours of a wider place are counted, not its own
    ("云江高新区概况\n园区有国家级品牌2个，江苏省著名品牌8个。", ["云江高新区", "云江高新区"]),
    ("江苏省概况\n江苏省著名品牌8个。", ["江苏省"]),
    # what is pointed at was named a moment ago
    ("某市集中开工的项目包含云江科技产业园项目，该项目总投资120亿元。", ["云江科技产业园项目"]),
    ("日照经开区主任到禾马集团调研。集团董事长陪同，介绍了生产情况，集团一季度销售额3亿元。", ["禾马集团"]),
])
def test_who_is_meant_in_pages_of_investment(text, found):
    assert subjects(text)[:len(found)] == found


def test_an_officer_stands_for_what_he_heads():
    text = "江州青鹏科技有限公司董事长王小明介绍情况。王小明表示，公司去年营收5亿元。\n王小明说，研发人员300人。"
    assert set(subjects(text)) == {"江州青鹏科技有限公司"}


def test_a_science_park_is_known_by_its_short_form():
    text = "北川科學園區今天公布，川科去年營業額5億元。川科現有廠商30家，實收資本額為8億元。"
    assert subjects(text) == ["北川科學園區"] * 3


def test_what_an_agency_reports_is_not_of_its_place():
    assert subjects("香港某通社報道，澳門設有酒店42間，按年增加9間。") == ["澳門", "澳門"]


@pytest.mark.parametrize(("text", "found"), [
    ("第五届云江国际音乐节昨晚在杭州开幕。本届音乐节设立6个分会场。音乐节期间，24个艺术团演出52场。", ["第五届云江国际音乐节"] * 3),
    ("民政部近日发布指导意见，提出强化老龄服务等14条措施。", ["民政部"]),
    ("交通运输部近日启动提升行动。今年，将新增充电枪超过1万个。", ["交通运输部"]),
    # near misses: what is done at a fair is not the fair's, what an office counts not its own
    ("第七届中国云江博览会上，常州高新区签约项目20个。", ["常州高新区"]),
    ("国家统计局今天发布数据，我国产值增长8%。", ["中国"]),
])
def test_fairs_and_offices(text, found):
    assert subjects(text) == found


def test_what_stands_inside_a_zone_is_of_it():
    from corpus_tools import extract
    found = extract("临港高新技术产业园区招商\n园区距机场25公里，区内有变电站3座。")
    assert [r.subject for r in found] == ["临港高新技术产业园区"] * 2 and found[0].indicator == "距机场"
    text = "安和科技股份有限公司简介\n安和科技股份有限公司创建于1998年。公司年产各类阀门30万台，公司总数达30家。"
    assert [r.indicator for r in extract(text)] == ["年产各类阀门", "公司总数"]


def test_the_money_told_in_a_bracket_holds_for_what_follows():
    found = extract("註冊資本接近70億（美元，下同），投資總額90.7億，撥款5億元。")
    assert [(r.value, r.unit) for r in found] == [(7_000_000_000, "USD"), (9_070_000_000, "USD"), (500_000_000, "USD")]


def test_this_port_is_hong_kong_whatever_was_named_last():
    assert subjects("澳門入境旅客45萬人次。本港同期的入境旅客約為16萬人次。") == ["澳門", "香港"]


@pytest.mark.parametrize(("text", "found"), [
    ("走进云江智能制造产业园，12栋厂房整齐排列。“目前，园区厂房使用率达到93%。”", ["云江智能制造产业园"] * 2),
    ("记者走进云江软件园，园内企业360家。", ["云江软件园"]),
    # near misses
    ("省委书记一行走进云江软件园调研。江苏省去年软件业营收860亿元。", ["江苏省"]),
    ("上海证券交易所2023年新增上市公司103家。", ["上海证券交易所"]),
])
def test_places_walked_into_and_exchanges(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    ("江州青鹏科技集团表示，今年将力争完成投资59亿元，投产新线26公里。", ["江州青鹏科技集团"] * 2),
    ("中国某学会表示，全年业务量增长8%。", ["中国"]),  # near miss: no plan of its own
])
def test_who_tells_a_plan_plans_for_itself(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    # the country only measures something else: nobody is named
    ("建成区面积26平方公里，居住人口20万人。形成电子信息等产业，是全国最大的挖掘机生产基地。", ["", ""]),
    ("我国高技术产业投资增长8%。全年新建项目30个。", ["中国", "中国"]),  # near miss: it is what the text is about
    ("江州警方抓获嫌疑人12名。", ["江州警方"]),
])
def test_the_country_is_no_stopgap(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    # 总投资…的某项目: the work, whatever its words; a sort of works is nobody
    ("江州市集中签约，分别为总投资8亿元的青禾储能项目、总投资2亿元的望月电子三期项目。", ["青禾储能项目", "望月电子三期项目"]),
    ("总投资5亿元的青沧客车和水泵项目和总投资2亿元的青沧纸业项目先后签约。", ["青沧客车和水泵项目", "青沧纸业项目"]),
    ("10月8日，总投资26亿元的青沧锂电超级工厂项目正式开工。", ["青沧锂电超级工厂项目"]),
    ("无锡市实施总投资5亿元的重大产业项目。", ["无锡市"]),
    # what its sentence goes on to plan is the work's; a stage of it opens a sentence
    ("青沧建筑智造总部项目是战略项目，计划总投资30亿元，到账外资3000万美元。", ["青沧建筑智造总部项目"] * 2),
    ("青沧智造总部项目在无锡开工。一期项目投产后，年产值6亿元。", ["青沧智造总部项目"]),
    # right behind the park it stands in the work is what the clause is about
    ("沧澜投资区青沧卫星产业项目开工，总投资50亿元。", ["青沧卫星产业项目"]),
    ("无锡市重大项目开工\n我市实施项目13个。", ["无锡市"]),  # no name of one
    # of a bureau's county-level city 全市 is that city; 我市 that nobody names is no park
    ("记者从江阴市科技局了解到，全市新增高新技术企业13家。", ["江阴市"]),
    ("沧澜软件园项目开工\n我市列入集中开工项目13个，总投资31亿元。", ["", ""]),
    ("我市沧澜软件园现有企业31家。", ["沧澜软件园"]),
    ("高新区今年引进项目18个。该区新引进企业9家。", ["高新区", "高新区"]),
    ("记者从青沧高新区管委会获悉，截至4月底，该区落户企业37家。区内上市公司21家。", ["青沧高新区", "青沧高新区"]),
    # companies of everyday words, called so or told by their officers
    ("园区企业星河科技获得A轮融资1.2亿元。", ["星河科技"]),
    ("星河科技总经理王伟说，公司去年营收2亿元。", ["星河科技"]),
    ("园区内的青沧智能今年销售额达3亿元。", ["青沧智能"]),
    ("云帆软件是国内领先的工业软件供应商，服务客户超过2000家。", ["云帆软件"]),
    ("最大的绿色能源去年增长5%。", [""]),
    ("园区有国际学校2所、双语学校1所。", ["", ""]),
    # as many sums and ranks as names
    ("青沧集团营收9亿元，沧澜光伏、驰野重工分别以7亿元和5亿元位列第二、第三。",
     ["青沧集团", "沧澜光伏", "驰野重工", "沧澜光伏", "驰野重工"]),
    ("南京市、苏州市产值分别以7亿元和5亿元位列第二、第三。", ["南京市", "苏州市"] * 2),
    # counties named for short in a list of their city's; the city is whom 全市 means
    ("全市签约项目286个，总投资1265亿元。丹阳签约62个，总投资310亿元；句容签约48个；扬中签约35个。", ["镇江市"] * 2 + ["丹阳"] * 2 + ["句容", "扬中"]),
    ("句容签约48个；扬中签约35个。", ["", ""]),  # near miss: none that needs no company
    ("智谷生物科技（苏州）有限公司成立于2011年，员工420人。", ["智谷生物科技（苏州）有限公司"]),
    # what others are too is no name; companies one after the other are each told of, and the text is about none
    ("青沧经济开发区\n青沧经济开发区2020年晋级省级开发区，规划总面积12平方公里。\n在吉林省省级开发区考评中居第5位，开发区现有企业55户。",
     ["青沧经济开发区"] * 3),
    ("医药产业\n江阴市现有医药企业12家。\n沧澜药业股份有限公司成立于1998年。公司员工352人。\n青沧制药有限公司成立于2001年。公司药品17个。"
     "\n驰野医药有限公司成立于2003年。公司药品9个。\n全行业拥有生产线84条。",
     ["江阴市", "沧澜药业股份有限公司", "青沧制药有限公司", "驰野医药有限公司", "江阴市"]),
    ("青沧高新区投资企业\n沧澜医疗器械有限公司从事制造，公司计划投资6600万元。项目建成后，年产设备2万台。", ["沧澜医疗器械有限公司"] * 2),
    # an office that counts does so for its place; a county that a text opens with; a company told of in the sentences behind
    ("旅客下跌\n澳門統計暨普查局資料顯示，12月旅客有70萬人次。旅客共1200萬人次，香港住客達18萬人次。", ["澳門", "澳門", "香港"]),
    ("句容概况\n句容位于江苏南部。\n2012年，句容实现生产总值410亿元。", ["句容"]),
    ("驰核沧阀是中国阀门行业的首家上市公司，公司计划投资2.31亿元。", ["驰核沧阀"]),
    ("这里是全国最大的企业，产值5亿元。", [""]),
    ("青沧高新区二期开工，投资9亿元。\n项目好。沧澜光电有限公司从事切割。此次新厂9月投产。投产后可实现年销售额70亿元。", ["青沧高新区", "沧澜光电有限公司"]),
    # officers of every rank; a county-level city of companies; works and institutes that have no name
    ("沧澜市企业忙。\n“去年我们的订单多了四成。”青沧集团副总经理周敏说，公司销售收入3亿元。截至目前，企业已投入5000万元。", ["青沧集团"] * 3),
    ("江阴市沧澜航天首次入选，全市独角兽企业达到7家。", ["江阴市"]),
    ("总投资12亿元的新型储能项目落户青沧经开区，项目达产后年销售收入18亿元。", ["青沧经开区", "新型储能项目"]),
    ("青沧高新区累计引进外资项目480多个，项目总投资30亿元。", ["青沧高新区"] * 2),  # of several
    ("高新区与浙江大学共建生物医药研究院，引进人才120名。研究院还提供检测服务2600余次。", ["高新区", "生物医药研究院"]),
    ("园区为210家企业减免租金1860万元，惠及员工1.3万人。", ["", "", ""]),
    ("国务院办公厅公布的《意见》提出，到2027年体育经济规模达到1.2万亿元。", ["中国"]),
    ("江苏省苏州市举行重大项目集中开工仪式，本次开工项目56个。", ["苏州市"]),
    ("记者从青沧软件园获悉，截至4月底，该区落户企业37家。", [""]),  # a park that is no district
])
def test_works_that_are_signed_and_built(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    ("我国54个国家级开发区保持较快发展，GDP10137亿元，出口1492亿美元。", ["中国", "国家级开发区", "国家级开发区"]),
    ("商务部统计，一季度，这30个国家级开发区实现产值800亿元。", ["", "国家级开发区"]),
    ("上证指数收报3000点，跌1%，两市成交5000亿元。", ["上证指数", "上证指数", "两市"]),
    ("设备商的销售额分别是：云岭347亿元，青禾313亿元，沧澜279亿元。", ["云岭", "青禾", "沧澜"]),
    ("各项指标分别是：产值347亿元，税收313亿元，投资279亿元。", ["", "", ""]),
    ("沧澜今日公布财报，非美国通用会计准则净利润5亿元。沧澜现有员工300人。", ["沧澜", "沧澜"]),
])
def test_subjects_of_reports_of_markets_and_companies(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    # a quotation is of the one whose officer says it
    ("江阴市企业忙。\n“去年产值增长31%，订单排到了明年。”青沧集团董事长王小明说。", ["青沧集团"]),
    ("江阴高新区企业忙。\n“江阴高新区给予了支持。今年一季度我们实现产值4000余万元。”王小明告诉记者。\n青沧集团总经理王小明很忙。", ["青沧集团"]),
    ("青沧集团董事长王小明说：“今年销售收入增长16%，订单有30份。”", ["青沧集团", "青沧集团"]),
    ("江阴市企业忙。“专精特新”企业20家。青沧集团董事长王小明说。", ["江阴市"]),  # near miss: no quotation
    # a company is known by its place and its own word, from its project's name too
    ("武汉青沧新材料科技有限公司是一家企业。武汉青沧去年产值3亿元。", ["武汉青沧新材料科技有限公司"]),
    ("武汉青沧新材料科技有限公司三期项目投产。武汉青沧去年产值3亿元。公司有专利20项。", ["武汉青沧新材料科技有限公司"] * 2),
    ("中铁二局高端建筑智造总部项目总投资30亿元，占地124亩。", ["中铁二局高端建筑智造总部项目"] * 2),
])
def test_who_is_quoted_and_what_companies_are_called(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    # 公司 in an announcement is the one that it is of, and none named in between, nor its subsidiary
    ("沧澜电气（600000）16日晚间公告，公司收到江州青山有限公司的通知，公司中标5000万元。", ["沧澜电气"]),
    ("江州网讯（记者 王小明）沧澜股份24日晚公告，公司接到青山高速有限公司的通知，公司中标价2777万元。沧澜股份盈利。", ["沧澜股份"]),
    ("沧澜股份减持江州港300万股。沧澜股份公告称，获利5000万元。", ["沧澜股份"] * 2),
    ("沧澜科技中标项目金额40亿元。", ["沧澜科技"]),
    ("科技企业众多。29家公司累计完成投资5亿元。", ["", "29家公司"]),  # 29家公司 are no 公司
    # 我们 are those whom the text is about, or whose officer the paragraph names; a town's mayor speaks for no firm
    ("沧澜科技董事长王大明：要翻番\n王大明：我们公司成立于2001年，现有员工1200人。\n王大明：去年全国市场规模达到500亿元，我们的市场份额是8%。", ["沧澜科技"] * 2 + ["中国", "沧澜科技"]),
    ("沧澜电子（600000 行情 股吧）今日公布半年报。公司上半年收入12亿元。", ["沧澜电子"]),
    ("中国移动、中国电信和中国联通的基站分别达到21万个、22万个和27万个。中国电信3G用户达1967万户。", ["中国移动", "中国电信", "中国联通", "中国电信"]),
    ("中国制造、中国速度令人赞叹，中国出口5亿元。", ["中国"]),
    ("某网科技讯 11月16日消息，据报告，第三季度全球手机销量为4亿部，增长5.6%。", ["全球", "全球"]),
    # who speaks is no subject
    ("主持人：大家好！\n王小明：上半年，无锡市实现生产总值1205亿元。其中，第一产业增加值85亿元。\n记者：投资如何？\n王小明：投资增长18%。", ["无锡市"] * 3),
    ("沧澜电子有限公司、青禾电子有限公司财报对比\n沧澜电子有限公司领先。沧澜电子有限公司营收9500万元，净利润2100万元；青禾电子有限公司营收8800万元，增长12%，净利润3000万元。",
     ["沧澜电子有限公司"] * 2 + ["青禾电子有限公司"] * 3),
    ("沧澜汽车7月销量达2.35万辆，同比增长42%。", ["沧澜汽车"] * 2),
    # who is asked is whom the text is about
    ("——访江阴经济开发区主任王小明\n\n江阴市天城工业园一片火热。\n江阴经济开发区主任王小明告诉记者，开发区很忙。\n去年，园区税收增长15%。", ["江阴经济开发区"]),
    # where a company builds is no topic of its sentence; of a work that is begun 项目 is the work
    ("江州沧澜食品有限公司主营生态大米。近年来，该公司采取订单模式，在无锡市滨湖区建成基地3个。", ["江州沧澜食品有限公司"]),
    ("沧澜智慧产业园开工\n沧澜智慧产业园占地130亩。沧澜集团总经理介绍，项目建成后，将集聚200家企业。", ["沧澜智慧产业园"] * 2),
])
def test_who_is_meant_in_announcements_of_companies(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    # what is planned, paid and made goes on to be of the one who invests, and of the park that was named
    ("江阴市签约一批项目。\n其中，青沧投资公司计划投资55亿元，建设一个服装中心，集设计、生产于一体，年纳税可达5亿元。", ["青沧投资公司"] * 2),
    ("江阴市园区建设加快\n目前，沧澜科技园已入驻企业16家，总投资44亿元。", ["沧澜科技园"] * 2),
    ("本报讯 “青沧新能源锂电池产业园项目”在江阴市开工。\n据悉，项目总规划用地超过4500亩。", ["“青沧新能源锂电池产业园项目”"]),
    ("沧澜新区年产30GWh新能源电池生产基地项目开建。该项目一期投资28亿元。", ["沧澜新区", "年产30GWh新能源电池生产基地项目"]),
    ("7月8日，它沧智航再获1.22亿美元天使+轮融资。", ["它沧智航"]),
    ("2012年到2017年间共获得3轮融资。", [""]),  # near miss: no name
    ("中原青沧产业园等开工\n一季度，该区共洽谈综合园区项目5个。", [""]),
])
def test_what_investors_and_parks_plan(text, found):
    assert subjects(text)[:len(found)] == found


@pytest.mark.parametrize(("text", "found"), [
    # names that only begin a list of works are not what is told of next
    ("沧澜高新区持续发力。青沧电子、白山手机、云岭机械等项目12个、占比40%，协议引资约30亿元。", ["沧澜高新区"] * 3),
    # whose plan it is that an office has issued
    ("某市科技局近日发布《沧澜高新区“十三五”规划》，提出到2020年，高新区内高新技术企业为150家，营业收入380亿元。", ["沧澜高新区"] * 2),
    ("某市科技局近日发布《沧澜高新区的故事》，印数1500册。", [""]),  # near miss: a book
])
def test_subjects_of_bulletins_and_plans(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    ("入榜园区按省份排列。其次是浙江省、广东省、山东省，入榜园区分别为6家、5家、4家。", ["浙江省", "广东省", "山东省"]),
    ("排名中，苏州工业园区和张江高科技园区位列前三，沧澜高新区排名第18位，其中产业竞争力排名第11。", ["沧澜高新区"] * 2),
    ("其后依次为浙江省、广东省，入榜园区数量分别为10家、9家、7家。", None),  # near miss: two names, three values
    ("国家级高新区增长较快。2023百强园区中，GDP超过1000亿元的园区共有50个。国家级高新区企业营业收入达36万亿元。",
     ["百强园区", "百强园区", "国家级高新区"]),
])
def test_kinds_of_parks_and_lists_before_a_clause(text, found):
    told = subjects(text)
    assert told == found if found else len(set(told)) == 1


@pytest.mark.parametrize(("text", "found"), [
    ("江阴市新增高企33家\n青沧车料有限公司车间繁忙。该公司总经理王小明告诉记者，企业始终重视研发，先后获得产品专利42项。", ["江阴市", "青沧车料有限公司"]),
    # what has entered a park is the park's, the only one that is named
    ("江阴市花园城镇建设加快\n江阴市服务业兴旺。沧澜软件园是一个亮点。\n开园那年，入园企业20家，合同产值2亿元，税收80万元。", ["沧澜软件园"] * 3),
    ("在江阴市210多家企业中，由诺奖获得者、院士等创办的企业超过100个。", ["江阴市", "江阴市"]),
])
def test_who_tells_and_where_firms_have_entered(text, found):
    assert subjects(text) == found


def test_the_office_of_a_masthead_tells_whose_paper_it_is():
    text = "工作简报\n\n云江经济技术开发区管委会办公室　　2024年6月28日\n\n上半年，招商一局签约项目18个。\n\n云江精工：1—5月实现产值3.2亿元。"
    assert [record.subject for record in extract(text)][0] == "云江经济技术开发区"


def test_a_total_is_not_of_one_of_its_rows():
    text = "## 各园区指标\n\n| 园区 | 产值（亿元） |\n|---|---|\n| 沧澜高新区 | 12.5 |\n| 云岭经开区 | 8.5 |\n| 合计 | 21.0 |\n"
    found = list(extract_document(Document("a.md", text, format="md")))
    assert [r.subject for r in found] == ["沧澜高新区", "云岭经开区", ""]


def test_who_audits_is_no_subject():
    text = "经沧澜会计师事务所（特殊普通合伙）审计，公司2022年实现净利润3亿元。青沧科技股份有限公司现有员工300人。"
    assert subjects(text)[0] != "沧澜会计师事务所"


def test_an_office_that_brings_out_a_plan_is_not_what_it_plans_for():
    text = "近日，深圳市科创委对外发布了《深圳国家高新区发展规划》，提出到2025年，高新区内企业研发支出占比为13%，上市企业数为200家。"
    assert subjects(text) == ["深圳国家高新区"] * 2


@pytest.mark.parametrize(("text", "found"), [
    ("青沧集团计划投资30亿元在江阴高新区建设沧澜储能电池项目。项目占地300亩，年产电池10GWh。", ["青沧集团", "沧澜储能电池项目", "沧澜储能电池项目"]),
    ("◆青沧集团：年产值突破10亿元\n◆沧澜储能电池项目：总投资50亿元\n◆江阴高新区：入驻企业300家", ["青沧集团", "沧澜储能电池项目", "江阴高新区"]),
    ("江阴市签约项目50个。其中，青沧集团投资60亿元的电池项目、沧湖生物科技有限公司投资10亿元的制药项目已开工。", ["江阴市", "青沧集团", "沧湖生物科技有限公司"]),
])
def test_posts_in_points_and_projects_named_once(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    # we, and the company, are those of the one who says so
    ("金青丰科技集团很忙。\n“我们取得了成绩，纳税去年增长12%，总额超过5亿元。”豪沧集团董事长王小运说。", ["豪沧集团", "豪沧集团"]),
    ("武汉青正新材料科技有限公司二厂开工。总经理王小忆介绍，公司申请专利40项。\n“高新区给予了支持。今年一季度实现产值4000万元。”王小忆告诉记者。",
     ["武汉青正新材料科技有限公司"] * 2),
    # what it is called by a province is not the province
    ("武汉青正新材料科技有限公司成立于2010年，湖北省重点培育企业，已申请专利40多件。", ["武汉青正新材料科技有限公司"]),
    ("湖北省现有企业300家，其中湖北省培育企业30家。", ["湖北省", "湖北省"]),
])
def test_who_we_are_and_what_a_company_is_called(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    ("3月，总投资60亿元的青沧锂电江阴“超级工厂”项目动工。", ["“超级工厂”项目"]),
    ("江阴市科技局发布数据显示，2024年全市技术合同成交额达102亿元；万人发明专利拥有量达60件。", ["江阴市", "江阴市"]),
])
def test_a_work_behind_its_place_and_the_city_of_a_bureau(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    ("6月28日，青沧科技在科创板上市，募资总额15亿元。公司去年营收3亿元。", ["青沧科技", "青沧科技"]),
    ("多家公司成功登陆创业板上市，募资15亿元。", [""]),  # near miss: no name
])
def test_who_is_listed(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    ("上述15家公司合计实现净利润35亿元，同比增长22%。其中，青沧股份净利润9亿元，青沧股份居首。",
     ["青沧股份", "上述15家公司", "上述15家公司", "青沧股份", "青沧股份"]),
    ("百强企业共实现营业收入5600亿元，平均每家56亿元。", ["百强企业", "百强企业"]),
    ("江阴高新区完成产值90亿元。15家企业实现利润8亿元。", ["江阴高新区"] * 3),  # near miss: of a park
    ("江阴高新区发展中心服务企业80家，12家企业完成改造，推动5家企业上市。", ["江阴高新区发展中心"] * 3),
])
def test_companies_that_are_told_of_by_their_number(text, found):
    assert [s or "青沧股份" for s in subjects(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("【企业风采】江阴青沧电子股份有限公司是一家高新技术企业，拥有专利156项。", ["江阴青沧电子股份有限公司"]),
    ("我国建材行业发展很快。某建材联合会负责人说，水泥企业有9家，占全国产量的18%。", ["中国", "中国"]),
    ("青沧股份、云麓电子、禾谷科技分别实现产值5亿元、4亿元和3亿元。", ["青沧股份", "云麓电子", "禾谷科技"]),
    ("江阴医药产业园已聚集药企150家。成长型企业百禾生物近三年营收年均增长60%。", ["江阴医药产业园", "百禾生物"]),
    ("大禾股份：参股公司拟建设生产基地，总投资约102亿元。", ["大禾股份"]),
    ("江阴市集中签约35个项目，某某产业园、四川青沧基地2个项目成功签约。", ["江阴市", "江阴市"]),
    ("江阴市引进青沧电子等企业2家。", ["江阴市"]),  # near miss: the place has them
    ("此外，三江医疗等公司中标金额均超2亿元。福云马紧随其后，中标金额1亿元。", ["三江医疗", "福云马"]),
    ("2023年全国高新区实现园区生产总值18万亿元。", ["全国高新区"]),
])
def test_who_is_meant_in_posts_and_lists_of_companies(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    ("“今年，我们的目标是产值3亿元。”江南青汽副总经理王小明信心十足地说。\n禾谷汽车公司产值5亿元。", ["江南青汽", "禾谷汽车公司"]),
    ("青沧华威是全国重型车专业生产企业，该公司已接收订单200台。", ["青沧华威"]),
    ("这里是全国重型车专业生产基地，某公司接收订单200台。", [""]),  # near miss
    ("三禾食品变废为宝，市场前景广阔。据介绍，该公司出口5500万元。", ["三禾食品"]),
    ("高科技产品多。据介绍，该公司出口5500万元。", [""]),  # near miss
    ("石岭科技的状况令人困惑。公司营收增长7%。石岭科技营收为41亿元；而归母净利润为3亿元。", ["石岭科技"] * 3),
    ("江阴市进展顺利。中国联通等11家企业投入运营，竣工90万平方米。", ["江阴市", "江阴市"]),
    ("江阴高新区承担的青沧医疗、禾谷零部件产业园等9个重点项目总投资26亿元。", ["江阴高新区"]),
    ("湖南、浙江等5个省市复工率超过60%。", ["浙江"]),  # near miss: places
    ("全国假日旅游情况\n全国接待游客3亿人次。北京、天津、张家界、昆明等39个旅游城市，共接待游客1.1亿人次。", ["中国"] * 3),  # all of them
    ("昆山市40个重点项目开工，总投资64亿元，其中“双竞赛”项目13个，总投资22亿元。", ["昆山市"] * 4),
])
def test_companies_and_officers_of_rounds_through_a_town(text, found):
    assert [s for s in subjects(text)][-len(found):] == found


@pytest.mark.parametrize(("text", "found"), [
    ("作为一家总投资40亿元的企业，青沧新材料有限公司已取得10项专利。", ["青沧新材料有限公司"] * 2),
    ("走进新区各企业，一派繁忙。某某轴承股份有限公司车间内，工人们正在打磨。去年，新区工业发展好，装备制造业实现总产值73亿元。", ["新区"]),
    ("江阴经济技术开发区忙。\n引进一条青禾智能生产线。\n青沧建筑产业园是我省首批产业基地，项目一期投资6亿元。", ["青沧建筑产业园"]),
    ("28个项目落户常州\n江苏日报 · 2020-10-10\n截至9月30日，497个项目签约注册，总投资额86亿元。", ["常州", "常州", "常州"]),
    ("春都集团的前身是某肉联厂，现有职工5000人。", ["春都集团"]),
    ("目前集团职工5000人。该集团产值3亿元。", ["", ""]),  # near misses: no name
    ("健禾集团一季度实现营业收入9亿元。健禾集团股价回落。", ["健禾集团"]),
])
def test_who_is_meant_in_rounds_through_a_park(text, found):
    assert subjects(text)[-len(found):] == found


@pytest.mark.parametrize(("text", "found"), [
    ("本报讯 开发区是我区工业发展的主阵地，面积86平方公里。规划建设青沧创新区和智谷科技园。", ["开发区"]),
    ("2021年民营企业百强的营收门槛为791亿元，平均为14亿元。", ["民营企业百强"] * 2),
    ("江阴高新区引进500强企业20家，增强企业研发投入。", ["江阴高新区"]),  # near miss: what it has
    ("在江阴开发区，占地500亩的青沧新材料产业园加速成形。据统计，该产业园新注册企业11家。", ["青沧新材料产业园", "青沧新材料产业园"]),
])
def test_datelines_rankings_and_parks_pointed_at(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    ("江阴软件园有企业55家。江阴软件园产值高。正在建设中的江阴钢构工业园，规划面积6000亩。", ["江阴软件园", "江阴钢构工业园"]),
    ("江阴市产值增长6.8%，低于全国（8.1%），高于江苏省平均水平（5.2%）。", ["江阴市", "中国", "江苏省"]),
    ("江阴市增速高于全国（不含港澳台）2个百分点。", ["江阴市"]),  # near miss: the gap
    ("16个重点项目中山东青沧有限公司日产75吨。", ["山东青沧有限公司"] * 2),
    ("某地年产硫酸6万吨、白银18万公斤。", ["", ""]),  # no city
    ("江阴市固定资产投资126亿元，其中，市属投资108亿元，临空园区18亿元。", ["江阴市", "江阴市", "临空园区"]),
    ("该公司位于梧州市万秀区。去年，该市实施164个项目。", ["梧州市"]),
    ("本报讯 走进浙江青丰科技有限公司车间。\n青丰科技2024年产值增长50%。\n近年来我市抢抓机遇。2024年技改投资增长30%，增幅高于全省20个百分点。",
     ["浙江青丰科技有限公司", "", ""]),
])
def test_of_whom_town_news_tell(text, found):
    assert subjects(text) == found



@pytest.mark.parametrize(("text", "found"), [
    ("徐州高新区企业青山矿机去年营收突破80亿元，出口额占比40%；同处园区的沧澜光电年产能达到2亿颗，今年产值翻番。",
     ["青山矿机", "青山矿机", "沧澜光电", "沧澜光电"]),
    ("高新区企业去年营收突破80亿元。", ["高新区"]),  # near miss: all of them
    ("天津滨海新区召开大会。浙江青山、沧澜智控等10家企业获“纳税大户”称号，合计纳税28亿元。", ["天津滨海新区"] * 2),
    ("江阴市引进青山电子、沧澜科技等10家企业，合计纳税28亿元。", ["江阴市"] * 2),  # near miss: it has done so
])
def test_companies_of_a_park_and_lists_that_begin_with_a_place(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    ("经济概况：\n上半年经济总收入5亿元。", [""]),  # near miss: a heading
    ("骆驼集团新能源低碳产业园是智能化中心。项目拟投资68亿元。", ["骆驼集团新能源低碳产业园"]),
    ("近日，作为一家明星企业，信青生物公布了年度报告，全年研发投入为12亿元。", ["信青生物"]),
    ("上半年，上市公司共实现归母净利润6亿元；共实现营收9亿元。", ["", ""]),  # 共实现归母 is no name
])
def test_companies_under_labels_and_parks_of_groups(text, found):
    assert [s.replace("龙青绿能", "龙青").replace("龙青", "龙青绿能") for s in subjects(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("青岳镇\n青岳镇位于昆山市东南部，面积49平方公里。\n2006年，全镇农村总收入1.1亿元，粮食产量1300吨。", ["青岳镇"] * 3),
    ("青岳镇\n镇区面积6平方公里。2001年，镇属企业65家。", ["青岳镇"] * 2),
    ("2020年，青岳镇引进项目3个。新增规上企业2家，全镇虾稻面积2万亩。在青岳镇投资450万元。", ["青岳镇"] * 4),
    ("青岳街道介绍\n昆山市青岳街道成立于2004年。辖区面积25平方公里，街道实现税收3亿元。", ["昆山市青岳街道"] * 2),
    ("昆山市概况\n昆山市辖10个镇。青岳镇位于东部。全市工业产值200亿元。", ["昆山市", "昆山市"]),  # near miss: the city's page
    ("成都市新都区泰兴镇2010年完成产值22亿元。", ["成都市新都区泰兴镇"]),  # called like a county elsewhere
    ("江苏泰兴乡镇企业多。泰兴市产值5亿元。", ["泰兴市"]),  # near miss
    ("昆山市青岳镇项目建设加快，今年投资3亿元。", ["昆山市青岳镇"]),
    ("昆山市青岳镇化工新材料项目开工，总投资3亿元。", ["昆山市青岳镇化工新材料项目"]),  # near miss: one of them
    ("昆山市青岳街道2021年工作总结\n2021年，全街道实现工业产值120亿元，新增企业36家。", ["昆山市青岳街道"] * 2),
    ("兴安盟行政公署工作报告\n2021年，全盟完成固定资产投资310亿元。", ["兴安盟"]),
    ("青岳镇“十一五”工作总结\n2010年，全镇财政收入3亿元。", ["青岳镇"]),
    ("昆山市经济发展。2012年，昆山市产值增长8%，其增长率处于中原经济区30个地市的倒数第3位，在江苏省11个地市中处于第5位。",
     ["昆山市", "中原经济区", "昆山市", "江苏省", "昆山市"]),
    ("金秋正奋进。9月20日，高新区举行第三季度招商引资重点项目集中开工仪式。\n昆山市青岳集团股份有限公司副总经理王小明发言。\n"
     "据了解，本次活动是高新区今年举办的第三次重点招商引资项目集中开工仪式，共有14个项目参加。", ["高新区"]),
    ("位于云江镇，目前已成立了青岳高新技术工业园区领导小组，总体控规要达到3平方公里。该园区将加快发展。", ["青岳高新技术工业园区"]),
    ("位于云江镇，成立了青岳高新技术工业园区领导小组。\n全镇产值3亿元。", [""]),  # near miss: said in passing
    ("金城镇\n金城镇辖25个村，总人口4.6万人。全镇工业企业58家。", ["金城镇"] * 3),
    ("乡镇2010年工作总结\n2010年，全镇财政收入3亿元。", [""]),  # near miss
    ("五年来，全镇经济发展。去年，固定资产投入达8亿元。目前，全镇有合作社32家，其中云岭养猪合作社已获称号。", ["", ""]),
])
def test_pages_of_towns(text, found):
    assert subjects(text) == found


_PROVINCE = "江苏省经济\n江苏省今年产值5000亿元，江苏省出口300亿元。\n"
_PARK = "昆山高新区\n昆山高新区面积20平方公里，企业80家。\n"


@pytest.mark.parametrize(("text", "found"), [
    (_PROVINCE + "县城产业集聚区有规上企业27家，增加值4亿元，利润总额1830万元。", ["县城产业集聚区"] * 3),
    (_PROVINCE + "各乡狠抓项目，预计带动青岳产业园年产值达到7亿元，帮助600名村民增收。", ["青岳产业园"] * 2),
    (_PROVINCE + "长三角就业人口超过4300万，但各城市失业率均维持在3%较低水平。", ["长三角"] * 2),
    (_PROVINCE + "昆山苹果、常熟药材入选名录，猕猴桃产值增长8%。", ["江苏省"]),  # near miss: products of a list
    (_PROVINCE + "引进总投资10亿元的数字项目500个，其中制造项目200个。", ["江苏省"] * 3),  # near miss: works of a sort
    (_PARK + "江苏省各地加快建设。昆山高新区签约企业57家，投资额41亿元。现在，已有22个项目投产，19种产品上市。", ["昆山高新区"] * 4),
    (_PARK + "江苏省各地加快建设。现在，已有22个项目投产，19种产品上市。", ["江苏省"] * 2),  # near miss: not back yet
])
def test_names_near_by_where_only_far_ones_are_left(text, found):
    assert subjects(text)[-len(found):] == found


@pytest.mark.parametrize(("text", "found"), [
    ("溧阳市水利规划设计院位于溧阳市。溧阳有多家国有（控股）集团，还引来中国青岳等企业。\n公司现有职工45人。", ["溧阳市水利规划设计院"]),
    ("昆山市公路设计院成立于1990年。青岳集团有限公司是其客户。\n公司现有职工92人。", ["青岳集团有限公司"]),  # near miss: a company that opens a sentence
    ("昆山市公路设计院发布报告。它与青岳集团有限公司签约。\n公司现有职工92人。", ["青岳集团有限公司"]),  # near miss: not introduced
])
def test_institutes_that_call_themselves_companies(text, found):
    assert subjects(text) == found


_OPENED = "目前引进企业35家，就业人数2600人。"


@pytest.mark.parametrize(("text", "found"), [
    # a place that stands first in passing, and a body that opens clauses and that 园区, 公司, 医院 speak of
    ("云岭县今年经济平稳。青沧工业园在江苏省云岭县开工。园区规划用地900亩。\n" + _OPENED, ["青沧工业园"] * 3),
    ("在江州市和云岭市的支持下，公司发展很快。岭海重工有限公司的产品出口多国，公司设备先进。\n年产能5万台，员工2100人。", ["岭海重工有限公司"] * 2),
    ("在甘肃省的支持下，医院发展很快。沧岭医院的楼房很新，医院设备先进。\n床位800张，职工2100人。", ["沧岭医院"] * 2),
    ("江苏省今年经济快报\n云岭县今年经济平稳。青沧工业园在江苏省云岭县开工。\n" + _OPENED, ["江苏省"] * 2),  # near miss: the title has the place
    ("江州市和云岭市经济平稳，江州市企业忙碌。岭海重工有限公司的产品出口多国。\n就业人数12万人。", ["江州市"]),  # near miss: once, and no 公司
])
def test_what_an_article_is_about_is_weighed(text, found):
    assert subjects(text) == found


@pytest.mark.parametrize(("script", "table", "against", "for_it"), [
    ("fit_main.py", "main_weights.csv", "said once", "stand-ins, share"),  # what is said once is seldom what an article is about
    ("fit_names.py", "name_weights.csv", "size 2", "behind: word"),  # two characters are seldom a name; words follow one
])
def test_weights_are_fitted_by_their_script(script, table, against, for_it):
    done = subprocess.run([sys.executable, f"benchmarks/{script}", "--docs", "seeds", "--gold", "gold/seeds.jsonl"], cwd=ROOT,
                          env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    head, columns, *rows = done.stdout.splitlines()
    fitted = {row["fact"]: float(row["weight"]) for row in csv.DictReader([columns, *rows])}
    assert head.startswith("# Weights") and {"fact", "weight"} == {*columns.split(",")}
    assert len(fitted.keys() & {row["fact"] for row in read_table(table)}) > len(fitted) / 2
    assert fitted[against] < 0 < fitted[for_it]


def test_the_weights_prefer_the_right_one_of_two():
    weights = fit_choices([(1.0, [([("opens", 1.0)], True), ([("listed", 1.0)], False)])] * 20, {"opens": 20.0, "listed": 20.0}, 300)
    assert weights["opens"] > 0 > weights["listed"] and abs(weights["opens"] + weights["listed"]) < 1e-6
