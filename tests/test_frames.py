"""How quantities are said: kind, sign, measure and level, sentence by sentence (sentences of our own)."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus_tools import extract
from corpus_tools.frames import Frame, read_frames
from corpus_tools.frames.cells import UNLABELLED
from corpus_tools.model import Block
from corpus_tools.names import Name
from corpus_tools.numerals import read_numerals
from corpus_tools.split import Passage, read_passage
from corpus_tools.traditional import spell_as

KINDS = {"level", "change", "ratio", "rank"}


def read(text: str, *names: str, blocks: list[Block] | None = None) -> list[tuple[str, Frame]]:
    """Every quantity of a text with its frame; ``names`` are places as a list of names would find them."""
    passage = read_passage(text, blocks)
    numerals = read_numerals(passage.text, passage.norm, blocks=blocks or ())
    mentions = [n for n in numerals if n.cls == "quantity"]
    found = [
        Name(at, at + len(name), name, "place", name)
        for name in names
        for at in range(len(text))
        if text.startswith(name, at)
    ]
    return [(m.text, frame) for m, frame in zip(mentions, read_frames(passage, mentions, found), strict=True)]


def tell(text: str, *names: str) -> str:
    """The frames of a text in one line: ``5% change 产值``; a fall is marked ``-``."""
    plain = read_passage(text).plain
    return "; ".join(f"{t} {f.kind}{'-' if f.negative else ''} {spell_as(text, plain, f.indicator, text.find(t))}" for t, f in read(text, *names))


# text, names in it, what is read
SENTENCES = [
    # Taiwan's and Hong Kong's ways: 年增, 成長 as growth; records are no measure; parts of a sum; 會 before a rise
    ("甲園區營業額1.2兆元、年增8.5%。", "甲園區", "1.2兆元 level 營業額; 8.5% change 營業額"),
    ("出口額年減3%。", "", "3% change- 出口額"),
    ("產值達1.0兆元，隔年成長9%，創下1.1兆元歷史新高。", "", "1.0兆元 level 產值; 9% change 產值; 1.1兆元 level 產值"),
    # with 包括 all is said of a sum; with 当中 it is of what went before
    ("财政支出5亿元。这包括预留2亿元成立青岳创投基金,投资企业。", "", "5亿元 level 财政支出; 2亿元 level 成立青岳创投基金"),
    ("财政拨款5亿元。当中2亿元用以兴建设施。", "", "5亿元 level 财政拨款; 2亿元 level 兴建设施财政拨款"),
    # what has risen stands behind the verb; a count is of what is counted alike, no change of money
    ("沧澜市比上年增加企业2家。", "沧澜市", "2家 change 企业"),
    ("沧澜市同比减少2家企业。", "沧澜市", "2家 change- 企业"),
    ("与上年相比，沧澜市增加企业2家，云岭市减少3家。", "沧澜市 云岭市", "2家 change 企业; 3家 change- 企业"),
    ("沧澜市增加企业2家。", "沧澜市", "2家 level 增加企业"),
    ("同比增加收入的企业有20家。", "", "20家 level 增加收入的企业"),
    ("9家工厂产值超过7亿元，比上年增加2家。", "", "9家 level 工厂; 超过7亿元 level 产值; 2家 change 工厂"),
    ("6个区拥有的企业总数超过400家，较上年增长2个。", "", "6个 level 区; 超过400家 level 企业总数; 2个 change 区"),
    ("园区7个，面积9平方公里，增长8%。", "", "7个 level 园区; 9平方公里 level 面积; 8% change 面积"),
    # what a rank was won in
    ("建成16平方公里的框架，三次荣获全市产业园区评比第一名。", "", "16平方公里 level 建成框架; 三次 level 框架; 第一名 rank 全市产业园区评比"),
    ("产值位居全省考核第二名。", "", "第二名 rank 产值"),
    ("60岁以上职工体检率达到85%。", "", "60岁以上 level 职工体检率; 85% ratio 职工体检率"),
    # a bracket on the base of a growth; ranks without 第, of an industry, and of two rates
    ("产值同比增长（按可比价，下同）15%。", "", "15% change 产值"),
    ("公司去年在民企百强排名87位。", "", "87位 rank 民企百强"),
    ("位居精密机械行业第15位。", "", "第15位 rank 精密机械行业"),
    ("净资产收益率、资产保值增值率居首位。", "", "首位 rank 净资产收益率、资产保值增值率"),
    ("年产氯化物2千吨、氢气300万立方米以及发电机组。", "", "2千吨 level 年产氯化物; 300万立方米 level 氢气"),
    ("新增合作组织11个。", "", "11个 level 新增合作组织"),
    # what leads to a list is no part of what is counted; a rise by two digits
    ("集团有3家上市子公司分别为：甲乙丙。", "", "3家 level 上市子公司"),
    ("投资、税收实现两位数增长。", "", "两位数 change 投资、税收"),
    ("五谷集团营业收入9亿元。", "", "9亿元 level 营业收入"),
    ("土地是现时的4倍，届时科研人员数目，将由5万人增至20万人。", "", "4倍 ratio 土地; 5万人 level 科研人员数目; 20万人 level 科研人员数目"),
    ("进、出口额分别成长3%及5%，园区面积扩增至65公顷。", "", "3% change 进口额; 5% change 出口额; 65公顷 level 园区面积"),
    ("器具购置投资增长5%。", "", "5% change 器具购置投资"),
    ("到位资金12亿元，增长3%，完成政府下达任务数13亿元的90%。", "",
     "12亿元 level 到位资金; 3% change 到位资金; 13亿元 level 下达任务数; 90% ratio 到位资金"),
    ("开工97个亿元以上项目。", "", "97个 level 开工项目; 亿元以上 level 项目"),
    ("现完成总工程量的60%。", "", "60% ratio 总工程量"),
    ("盈余2.5元，低于去年同期的3.1元，季微增0.6%。", "", "2.5元 level 盈余; 3.1元 level 盈余; 0.6% change 盈余"),
    ("会推出新一轮15亿元的“青沧补助计划”。", "", "15亿元 level “青沧补助计划”"),
    ("五成四受访企业表示看好，六成二的商户不了解政策。", "", "五成四 ratio 受访企业表示看好; 六成二 ratio 商户"),
    # from what, by how much or by what share
    ("营业额0.8亿元，较2024年上半年0.7亿元成长11%。", "", "0.8亿元 level 营业额; 0.7亿元 level 营业额; 11% change 营业额"),
    ("盈利30亿元，较去年同期之54亿元，减少24亿元或44%。", "", "30亿元 level 盈利; 54亿元 level 盈利; 24亿元 change- 盈利; 44% change- 盈利"),
    ("利润率同比改善3%。", "", "3% change 利润率"),
    ("产值增长20%，其中80%的增长值来自新品。", "", "20% change 产值; 80% ratio 增长值"),
    ("五年前只有二十多家培育公司。", "", "二十多家 level 培育公司"),
    ("总出资8亿元，增长面97%。", "", "8亿元 level 总出资; 97% ratio 增长面"),
    # by how much something has changed, and what has come
    ("种植面积320公顷，减少15公顷；水面40公顷，增加2公顷。", "",
     "320公顷 level 种植面积; 15公顷 change- 种植面积; 40公顷 level 水面; 2公顷 change 水面"),
    ("税收增加3亿元，办理时间缩短3天。", "", "3亿元 change 税收; 3天 change- 办理时间"),
    ("车间增加3条生产线，用户净增20万户。", "", "3条 level 增加生产线; 20万户 level 用户净增"),
    ("增加绿地20公顷。", "", "20公顷 level 增加绿地"),
    ("存款余额10亿元，新增2亿元。", "", "10亿元 level 存款余额; 2亿元 level 新增存款余额"),
    ("机器人身高80厘米。", "", "80厘米 level 机器人身高"),
    ("茶叶指数跌幅达到2.5%，产值跌到3亿元。", "", "2.5% change- 茶叶指数; 3亿元 level 产值"),
    ("估计销售收入做到3亿元没有问题，还要力争4亿元。", "", "3亿元 level 销售收入; 4亿元 level 销售收入"),
    # expectations of growth, revised; rates in basis points; what a rate of growth moves to
    ("将经济增长预期由3.0%上调至3.2%。", "", "3.0% change 经济; 3.2% change 经济"),
    ("出口增速由5%提高到6%，降幅由10%收窄至4%。", "", "5% change 出口; 6% change 出口; 10% change- 出口; 4% change- 出口"),
    ("工业增速回落0.5个百分点至4.8%。", "", "0.5个百分点 change- 工业增速; 4.8% change 工业"),
    ("失业率上升0.2个百分点至5.3%。", "", "0.2个百分点 change 失业率; 5.3% ratio 失业率"),
    ("贷款利率较年初下降5个基点。", "", "5个基点 change- 贷款利率"),
    ("下调存款准备金率0.5个百分点。", "", "0.5个百分点 change- 存款准备金率"),
    ("全年经济增长目标为5%左右。", "", "5%左右 change 经济"),
    # rates and amounts of what a verb does, contributions, sizes without 的, lists of works with their sums
    ("村道覆盖率达94%，药品抽检合格率99%。", "", "94% ratio 村道覆盖率; 99% ratio 药品抽检合格率"),
    ("班列开行数量增长39%，家电零售增长5%。", "", "39% change 班列开行数量; 5% change 家电零售"),
    ("PM2.5年均浓度下降7.4%。", "", "7.4% change- PM2.5年均浓度"),
    ("甲、乙产业对增长贡献超五成。", "", "超五成 ratio 甲、乙产业对增长贡献"),
    ("经济增长超五成。", "", "超五成 change 经济"),
    ("航线通达18个国家106个城市以及9个口岸。", "", "18个 level 国家; 106个 level 城市; 9个 level 口岸"),
    ("上市公司增至8家，募集资金9亿元，数量居第一。", "", "8家 level 上市公司; 9亿元 level 募集资金; 第一 rank 上市公司数量"),
    ("产值达50亿元，设立总规模20亿元的产业基金。", "", "50亿元 level 产值; 20亿元 level 总规模"),
    ("产能可提升1.5倍，行政许可增长5%。", "", "1.5倍 change 产能; 5% change 行政许可"),
    # the verb before a size is of what is counted; a size is of no sentence before
    ("进出口额97亿元。全年签约亿元以上项目52个，其中10亿元以上12个。", "", "97亿元 level 进出口额; 亿元以上 level 签约项目; 52个 level 签约亿元以上项目; "
     "10亿元以上 level 签约项目; 12个 level 签约亿元以上项目"),
    ("投资5000万元以上在建项目80个。", "", "5000万元以上 level 投资在建项目; 80个 level 5000万元以上在建项目"),
    ("产值分别以7亿元和5亿元位列第二、第三。", "", "7亿元 level 产值; 5亿元 level 产值; 第二 rank 产值; 第三 rank 产值"),
    ("按增量部分给予补助，单个企业最高300万元。", "", "300万元 level 补助"),
    ("宁波至台州20分钟。规划总面积55Km2。住客平均留宿1.4晚。", "", "20分钟 level 宁波至台州; 55Km2 level 规划总面积; 1.4晚 level 住客平均留宿"),
    ("新开工15个20亿元及以上民生项目。", "", "15个 level 新开工民生项目; 20亿元及以上 level 民生项目"),
    ("旅客3144万人次，按年多11%；企业460家，同样增加12%。", "", "3144万人次 level 旅客; 11% change 旅客; 460家 level 企业; 12% change 企业"),
    ("矿产资源20余种，开发产品30多种。", "", "20余种 level 矿产资源; 30多种 level 开发产品"),
    ("6,707亿 年营业额", "", "6,707亿 level 年营业额"),
    # the measure of the next number is no part of what is counted; prizes are things
    ("园内300余家企业年研发投入超50亿元，已有2个一类新药获批。", "", "300余家 level 企业; 超50亿元 level 年研发投入; 2个 level 一类新药"),
    ("22个重点集群中新兴产业营收达30亿元。", "", "22个 level 重点集群; 30亿元 level 新兴产业营收"),
    ("20家企业和机构总数达30家。", "", "20家 level 企业和机构; 30家 level 企业和机构总数"),
    ("最终评出一等奖3名、二等奖8名，15个项目现场签约。", "", "3名 level 评出一等奖; 8名 level 二等奖; 15个 level 项目现场签约"),
    ("园区为企业延缓缴纳税款3200万元。", "", "3200万元 level 延缓缴纳税款"),
    # what is given to someone; what is counted is not what its own share is of; of a relative clause the place is no part
    ("对企业给予最高200万元补助，对人才提供3万元安家费。", "", "200万元 level 补助; 3万元 level 提供安家费"),
    ("全省130家科技企业以不到3%的土地，贡献了52%的税收。", "", "130家 level 科技企业; 不到3% ratio 土地; 52% ratio 税收"),
    ("培育30家年产值超5亿元的骨干企业。", "", "30家 level 培育骨干企业; 超5亿元 level 年产值"),
    ("现已成为拥有8万名从业者的产业新城。", "", "8万名 level 从业者"),
    ("集聚了3000家不同类型的企业。", "", "3000家 level 不同类型的企业"),
    ("高新技术企业净增1800户，总数达到6412户。", "", "1800户 level 高新技术企业净增; 6412户 level 高新技术企业总数"),
    ("园区共9栋楼，物联网产业营收30亿元，次年便突破40亿元。", "", "9栋 level 楼; 30亿元 level 物联网产业营收; 突破40亿元 level 物联网产业营收"),
    ("园区派出300多名干部深入企业调研。", "", "300多名 level 派出干部"),
    ("江州地区游客超9万人次，江州地区生产总值9亿元。", "江州", "超9万人次 level 游客; 9亿元 level 地区生产总值"),
    ("平均租金每平方米每天1.5元。", "", "1.5元 level 平均租金"),
    ("全区30个投资额10亿元以上重大项目开工。", "", "30个 level 重大项目; 10亿元以上 level 投资额"),
    ("总投资20亿元的甲园、10亿元的乙园开工。", "", "20亿元 level 总投资; 10亿元 level 总投资"),
    ("治理无手续建筑500平方米，已达标企业22家。", "", "500平方米 level 治理无手续建筑; 22家 level 已达标企业"),
    # sectors that do something, ranks of size, growth behind a share, one unit for two numbers, names that tell two numbers apart
    ("限额以上批发业完成销售额30亿元。", "", "30亿元 level 限额以上批发业销售额"),
    ("企业完成销售额30亿元。", "", "30亿元 level 销售额"),
    ("甲国成为我国第一大贸易伙伴。", "甲国", "第一大 rank 贸易伙伴"),
    ("其中12家企业实现25%以上高速增长。", "", "12家 level 企业; 25%以上 change 企业"),
    ("比重分别提升0.6个和0.5个百分点。", "", "0.6个 change 比重; 0.5个百分点 change 比重"),
    ("东区、西区进出口分别增长12%和11%。", "东区 西区", "12% change 进出口; 11% change 进出口"),
    ("出口增长6.8%，增速高于整体6个百分点，占比提升1.1个百分点至18.6%。", "",
     "6.8% change 出口; 6个百分点 ratio 出口增速; 1.1个百分点 change 出口占比; 18.6% ratio 出口占比"),
    ("关税直接翻四倍。", "", "四倍 change 关税"),
    ("规模工业增加值增速11.3%，在全省园区中排名第7。", "", "11.3% change 规模工业增加值; 第7 rank 规模工业增加值"),
    ("建成投产后，将创造3万人的就业岗位。", "", "3万人 level 就业岗位"),
    ("同比增长均为42%左右，出口增长为5%。", "", "42%左右 change ; 5% change 出口"),
    ("受理申请2.1万件。其中，2.0万件来自国内，0.1万件来自国外。", "",
     "2.1万件 level 受理申请; 2.0万件 level 来自国内受理申请; 0.1万件 level 来自国外受理申请"),
    ("发明专利有效量360万件，使用费出口额454亿元。", "", "360万件 level 发明专利有效量; 454亿元 level 使用费出口额"),
    ("达成就业意向2300余人，存贷比87.5%。", "", "2300余人 level 就业意向; 87.5% ratio 存贷比"),
    ("研究与试验发展经费支出占比3.1%。", "", "3.1% ratio 研究与试验发展经费支出占比"),
    ("产值有望冲刺500亿元，税收力争迈上20亿元台阶。", "", "500亿元 level 产值; 迈上20亿元 level 税收"),
    ("贷款额度提高20万元至80万元。", "", "20万元 change 贷款额度; 80万元 level 贷款额度"),
    ("毛利率由负转正至8.3%，一季度末总资产1.2万亿元。", "", "8.3% ratio 毛利率; 1.2万亿元 level 总资产"),
    ("常住人口由建区初的1.8万人增长到如今的21万人。", "", "1.8万人 level 常住人口; 21万人 level 常住人口"),
    ("却贡献了12%的产值和近30%的出口额。", "", "12% ratio 产值; 近30% ratio 出口额"),
    ("联运量18万吨，占比达8.5%，比上年提高1.3个百分点。", "", "18万吨 level 联运量; 8.5% ratio 联运量占比; 1.3个百分点 change 联运量占比"),
    ("公司拟投资不超过15亿元建设二期，政府出资5亿元修建道路。", "", "不超过15亿元 level 投资; 5亿元 level 出资"),
    ("轨道交通4号线全长36.8公里。", "", "36.8公里 level 全长"),
    ("每平方公里产出12亿元。", "", "12亿元 level 每平方公里产出"),
    ("高成长企业达到30家。", "", "30家 level 高成长企业"),
    ("年增加值达30亿元。", "", "30亿元 level 年增加值"),
    (
        "當中包括30億元注資創新基金、5億元改善實驗設施、2億元支援初創企業。",
        "",
        "30億元 level 注資創新基金; 5億元 level 改善實驗設施; 2億元 level 支援初創企業",
    ),
    ("當中包括20億元醫院擴建、3億元支援商戶。", "", "20億元 level 醫院擴建; 3億元 level 支援商戶"),
    ("3名8月11日在甲灣被救起的船員已經出院。", "", "3名 level 船員"),
    ("預算案撥款的50億元利用在實驗室。", "", "50億元 level 預算案撥款"),
    ("護理人員40名、640名家居照顧者。", "", "40名 level 護理人員; 640名 level 家居照顧者"),
    ("職工個人賬戶共濟4亿人次。", "", "4亿人次 level 職工個人賬戶共濟"),
    ("批出資助額達32億元，平均每宗約17萬元。", "", "32億元 level 批出資助額; 約17萬元 level 批出資助額"),
    ("園內的土地有86幅，總面積20公頃，其中13幅（15%）閒置。", "", "86幅 level 土地; 20公頃 level 總面積; 13幅 level 土地; 15% ratio 土地"),
    ("撥款佔總開支的3%，遠低於鄰市的5%。", "鄰市", "3% ratio 撥款; 5% ratio 撥款"),
    ("年產值上看300億元，通過率3成5。", "", "300億元 level 年產值; 3成5 ratio 通過率"),
    ("甲園區營業額9億元，更較2020年成長56%。", "甲園區", "9億元 level 營業額; 56% change 營業額"),
    ("研發開支佔生產總值的比率，由0.7%增至1.5%，即約450億元。", "", "0.7% ratio 研發開支; 1.5% ratio 研發開支; 約450億元 level 研發開支"),
    ("舖位呎價由2013年的每呎200元升至每呎350元。", "", "200元 level 舖位呎價; 350元 level 舖位呎價"),
    ("擴建計劃獲通過，涉款4億元。", "", "4億元 level 涉款"),
    ("當中包括2億元加強支援商戶以及利用1億元發展電競。", "", "2億元 level 加強支援商戶; 1億元 level 發展電競"),
    ("捐款200万美元，相等于约1500万港元。", "", "200万美元 level 捐款; 约1500万港元 level 捐款"),
    ("每所大學的資助額會增至800萬元。", "", "800萬元 level 每所大學的資助額"),
    ("园区行业协会增至20家。", "", "20家 level 园区行业协会"),
    ("引進15家廠商、投資金額高達40億元。", "", "15家 level 引進廠商; 40億元 level 投資金額"),
    ("科技企业从十多年前的900家增加到2021年的3万家。", "", "900家 level 科技企业; 3万家 level 科技企业"),
    # amounts: the measure before the predicate
    ("全年实现规上工业总产值520亿元。", "", "520亿元 level 规上工业总产值"),
    ("规上工业总产值突破500亿元。", "", "突破500亿元 level 规上工业总产值"),
    ("甲园区累计完成固定资产投资35.2亿元。", "甲园区", "35.2亿元 level 固定资产投资"),
    ("出口总额完成88亿元。", "", "88亿元 level 出口总额"),
    ("市民人均可支配收入达到5.1万元。", "", "5.1万元 level 市民人均可支配收入"),
    ("争取早日实现营业收入跨入800亿元大关。", "", "跨入800亿元大关 level 营业收入"),
    ("医保基金累计支出3.2亿元。", "", "3.2亿元 level 医保基金支出"),
    # counts: before, behind, with a verb that belongs to the measure
    ("目前园区有企业420家。", "", "420家 level 企业"),
    (
        "新增国家级“小巨人”企业8家、省级专精特新企业60家。",
        "",
        "8家 level 新增国家级“小巨人”企业; 60家 level 新增省级专精特新企业",
    ),
    ("引进30个项目，落地12个。", "", "30个 level 引进项目; 12个 level 落地项目"),
    ("建成6座变电站和3条输电线路。", "", "6座 level 建成变电站; 3条 level 输电线路"),
    ("华科电子、天元材料等9家龙头企业签约入园。", "", "9家 level 龙头企业"),
    ("7家企业入选省级技术中心名单。", "", "7家 level 企业入选省级技术中心名单"),
    ("18人入选省级人才计划。", "", "18人 level 入选省级人才计划"),
    ("科技型中小企业评价通过310家。", "", "310家 level 科技型中小企业评价通过"),
    ("累计为210家企业兑现资金3000余万元。", "", "210家 level 企业; 3000余万元 level 兑现资金"),
    ("对千余家重点企业进行走访。", "", "千余家 level 重点企业"),
    ("事故造成3人死亡、12人受伤。", "", "3人 level 死亡; 12人 level 受伤"),
    ("优化营商环境46条改革举措全部落地。", "", "46条 level 改革举措"),
    ("首家产值突破200亿元的企业落户本区。", "", "突破200亿元 level 产值"),
    (
        "引进总投资超5亿元的产业项目20个，其中超10亿元项目6个。",
        "",
        "超5亿元 level 总投资; 20个 level 产业项目; 超10亿元 level 总投资; 6个 level 项目",
    ),
    ("总投资11亿元的智能装备项目开工。", "", "11亿元 level 总投资"),
    (
        "拨款100亿元，当中40亿元与园区有关，30亿元用以兴建实验设施。",
        "",
        "100亿元 level 拨款; 40亿元 level 与园区有关拨款; 30亿元 level 兴建实验设施",
    ),
    ("新登记经营主体3.2万户，总量达20万户。", "", "3.2万户 level 新登记经营主体; 20万户 level 经营主体总量"),
    ("我国共发布5批次、300余款新车型。", "", "5批次 level 新车型; 300余款 level 新车型"),
    # changes
    ("出口增长12.5%，进口下降3.1%。", "", "12.5% change 出口; 3.1% change- 进口"),
    ("实现产值50亿元，同比增长8%，增速居全省第二。", "", "50亿元 level 产值; 8% change 产值; 第二 rank 产值增速"),
    ("GDP增速达6.2%。", "", "6.2% change GDP"),
    ("规上工业增加值增速较一季度提升1.2个百分点。", "", "1.2个百分点 change 规上工业增加值增速"),
    ("固定资产投资降幅收窄2.5个百分点。", "", "2.5个百分点 change- 固定资产投资降幅"),
    ("降幅比上月扩大0.3个百分点。", "", "0.3个百分点 change 降幅"),
    ("数据质量综合提升80%以上。", "", "80%以上 change 数据质量"),
    ("地区生产总值增长了30多倍。", "", "30多倍 change 地区生产总值"),
    ("经营主体数量翻一番。", "", "翻一番 change 经营主体数量"),
    ("技术合同成交额年均增长20%以上。", "", "20%以上 change 技术合同成交额"),
    ("平均压减时间58%、材料40%。", "", "58% change- 时间; 40% change- 材料"),
    ("服务收入保持两位数增长，达到60亿元。", "", "两位数 change 服务收入; 60亿元 level 服务收入"),
    ("城镇调查失业率平均为5.2%，居民消费价格涨幅2%左右。", "", "5.2% ratio 城镇调查失业率; 2%左右 change 居民消费价格"),
    ("人均收入比上年增加2000元。", "", "2000元 change 人均收入"),
    # what looks like a change and is none
    ("入驻率提升至92.5%。", "", "92.5% ratio 入驻率"),
    ("工业增加值120亿元。", "", "120亿元 level 工业增加值"),
    ("增加就业岗位300个。", "", "300个 level 增加就业岗位"),
    ("将年产能从10万辆提升至20万辆。", "", "10万辆 level 年产能; 20万辆 level 年产能"),
    ("参保率由91%提高到95%。", "", "91% ratio 参保率; 95% ratio 参保率"),
    ("租用率微跌两个百分点至93%。", "", "两个百分点 change- 租用率; 93% ratio 租用率"),
    # shares, rates, distances
    ("软件业务收入300亿元，占全市的28%。", "", "300亿元 level 软件业务收入; 28% ratio 软件业务收入"),
    ("数字经济占GDP比重达到45%。", "", "45% ratio 数字经济"),
    (
        "实际利用外资3亿美元，完成年度任务的150%，总量和完成率均居全市首位。",
        "",
        "3亿美元 level 实际利用外资; 150% ratio 实际利用外资; 首位 rank 实际利用外资总量和完成率",
    ),
    ("计划投资60亿元，完成52%。", "", "60亿元 level 计划投资; 52% ratio 计划投资"),
    ("营业收入8亿元，是2019年的三倍。", "", "8亿元 level 营业收入; 三倍 ratio 营业收入"),
    ("用电量增长9%，高于全市3.2个百分点。", "", "9% change 用电量; 3.2个百分点 ratio 用电量"),
    ("出口增速比全国低0.8个百分点。", "", "0.8个百分点 ratio- 出口增速"),
    ("投资完成率比去年同期高4个百分点。", "", "4个百分点 change 投资完成率"),
    (
        "制造业用电量增长15%，拉动全社会用电量增长6个百分点。",
        "",
        "15% change 制造业用电量; 6个百分点 ratio 制造业用电量",
    ),
    ("服务业对经济增长的贡献率为61%。", "", "61% ratio 服务业对经济增长的贡献率"),
    ("集聚了70%的国家实验室。", "", "70% ratio 国家实验室"),
    ("全国新材料领域七成的创新资源在此汇聚。", "", "七成 ratio 新材料领域创新资源"),
    (
        "规上企业营收62亿元（占全部企业的71%），增长5%。",
        "",
        "62亿元 level 规上企业营收; 71% ratio 规上企业营收; 5% change 规上企业营收",
    ),
    # ranks
    ("综合实力全省第三。", "", "第三 rank 综合实力"),
    ("产品市场份额居国内第一、全球第二。", "", "第一 rank 产品市场份额; 第二 rank 产品市场份额"),
    ("总量位居全国第12，同比增长9%。", "", "第12 rank 总量; 9% change 总量"),
    ("多项指标居全市首位。", "", "首位 rank 多项指标"),
    ("市场占有率保持全国第一。", "", "第一 rank 市场占有率"),
    ("完成产值90亿元，居全市工业企业第三位。", "", "90亿元 level 产值; 第三位 rank 产值"),
    # lists
    (
        "工业、制造业、工业技改投资分别增长9%、13%、6%。",
        "",
        "9% change 工业投资; 13% change 制造业投资; 6% change 工业技改投资",
    ),
    ("交通、水利投资分别达到80亿元、40亿元。", "", "80亿元 level 交通投资; 40亿元 level 水利投资"),
    (
        "增加值20亿元，产值90亿元，分别增长11%和下降2%。",
        "",
        "20亿元 level 增加值; 90亿元 level 产值; 11% change 增加值; 2% change- 产值",
    ),
    (
        "加工贸易和保税物流进出口100亿元和30亿元，同增1.9%和38%，分别占31%和10%。",
        "",
        "100亿元 level 加工贸易进出口; 30亿元 level 保税物流进出口; 1.9% change 加工贸易进出口; 38% change 保税物流进出口; "
        "31% ratio 加工贸易进出口; 10% ratio 保税物流进出口",
    ),
    ("人民币存贷款余额分别增长6%、7%。", "", "6% change 人民币存款余额; 7% change 人民币贷款余额"),
    (
        "东城、西城分别实现地区生产总值80亿元、60亿元。",
        "东城 西城",
        "80亿元 level 地区生产总值; 60亿元 level 地区生产总值",
    ),
    ("钢材、水泥分别出口5亿元、3亿元。", "", "5亿元 level 钢材出口; 3亿元 level 水泥出口"),
    ("游客人次、旅游收入增长5%、7%。", "", "5% change 游客人次; 7% change 旅游收入"),
    ("旅客和货邮吞吐量分别达到300万人次、5万吨。", "", "300万人次 level 旅客吞吐量; 5万吨 level 货邮吞吐量"),
    # a flow is one for every member of its list; what is had, and another verb's, is not
    ("新认定技术中心12家、研究中心5家和实验室3家，累计达到80家。", "",
     "12家 level 新认定技术中心; 5家 level 新认定研究中心; 3家 level 新认定实验室; 80家 level 实验室"),
    ("拥有高新技术企业20家、瞪羚企业5家，举办展会20场、参展企业300家。", "",
     "20家 level 高新技术企业; 5家 level 瞪羚企业; 20场 level 举办展会; 300家 level 参展企业"),
    ("引进各类人才3200人、院士5人、项目12个。", "", "3200人 level 引进各类人才; 5人 level 引进院士; 12个 level 项目"),
    # a size before what is counted
    ("培育30家年产值超5亿元的骨干企业。", "", "30家 level 培育骨干企业; 超5亿元 level 年产值"),
    ("形成5个千亿级支柱产业。", "", "5个 level 支柱产业; 千亿级 level 支柱产业"),
    # plans that a number is measured against; the field of a ranking
    ("固定资产投资300亿元，完成年计划385亿元的77.9%，增长2%。", "",
     "300亿元 level 固定资产投资; 385亿元 level 固定资产投资; 77.9% ratio 固定资产投资; 2% change 固定资产投资"),
    ("收入94亿元，在100个园区中列第5位，比上月前进2位。", "", "94亿元 level 收入; 100个 level 园区; 第5位 rank 收入; 2位 change 收入"),
    ("在招商推介会上签订协议6个，推介活动中签约项目3个。", "", "6个 level 签订协议; 3个 level 签约项目"),
    ("进出口规模分别为7.01万亿、7.66万亿和8.24万亿元。", "",
     "7.01万亿 level 进出口规模; 7.66万亿 level 进出口规模; 8.24万亿元 level 进出口规模"),
    ("新增上市公司8家、总数达100家，新增专利30件、累计500件。", "",
     "8家 level 新增上市公司; 100家 level 上市公司总数; 30件 level 新增专利; 500件 level 专利"),
    ("园区居第50名，较上年大幅提升38个名次。", "", "第50名 rank 园区; 38个 change 园区"),
    ("五年时间平台规模拓展了5倍，引进省市级项目17个。", "", "5倍 change 平台规模; 17个 level 引进省市级项目"),
    ("比例位居7县（市）第一，增速居6区2县第三，税收列五县区首位。", "",
     "7 level 县（市）; 第一 rank 比例; 6 level 区; 2 level 县; 第三 rank 增速; 首位 rank 税收"),
    ("产值860亿元，增长9%，增速高于全市2个百分点，总量占全市的11%。", "全市",
     "860亿元 level 产值; 9% change 产值; 2个百分点 ratio 产值增速; 11% ratio 产值总量"),
    # what stands in a clause before
    ("工业投资逆势增长，预计全年同比增长18%。", "", "18% change 工业投资"),
    ("新增病例：东城2例，西城3例。", "东城 西城", "2例 level 新增病例; 3例 level 新增病例"),
    ("建议为“创业基金”加码，由5000万元增加至2亿元。", "", "5000万元 level “创业基金”; 2亿元 level “创业基金”"),
    # Traditional characters
    ("撥款500億元，發展創新科技。", "", "500億元 level 撥款"),
    ("租用率由90.7%跌至72.4%。", "", "90.7% ratio 租用率; 72.4% ratio 租用率"),
]


@pytest.mark.parametrize(("text", "names", "expected"), SENTENCES, ids=[row[0][:14] for row in SENTENCES])
def test_sentences(text: str, names: str, expected: str) -> None:
    assert tell(text, *names.split()) == expected


LEVELS = [
    ("实现产值50亿元，增长8%，占全市的3%，居全市第二。", {"8%": "50亿元", "3%": "50亿元", "第二": "50亿元"}),
    ("存款余额190亿元，增长6%，贷款余额201亿元，增长11%。", {"6%": "190亿元", "11%": "201亿元"}),
    ("增加值20亿元，产值90亿元，分别增长11%和12%。", {"11%": "20亿元", "12%": "90亿元"}),
    ("出口增长5%。", {"5%": None}),
    ("新增企业30家。出口增长5%。", {"5%": None}),
]


@pytest.mark.parametrize(("text", "expected"), LEVELS)
def test_of_names_the_level(text: str, expected: dict[str, str | None]) -> None:
    frames = read(text)
    texts = [t for t, _ in frames]
    found = {t: None if f.of is None else texts[f.of] for t, f in frames if f.kind != "level"}
    assert found == expected


def test_an_unequal_list_is_flagged_and_gives_no_alignment() -> None:
    frames = read("甲、乙、丙产业增加值分别增长9%、15%。")
    assert {f.indicator for _, f in frames} == {"甲、乙、丙产业增加值"}
    assert all("unequal_list" in f.rule for _, f in frames)


def make_table(rows: list[list[str]], caption: str = "") -> tuple[str, list[Block]]:
    """A table as cleaning leaves it: each cell a line with its heads."""
    text, blocks = "", []
    for row in rows[1:]:
        for column, cell in zip(rows[0][1:], row[1:], strict=True):
            blocks.append(Block(len(text), len(text) + len(cell), "cell", heads=(row[0], column, caption, "")))
            text += cell + "\n"
    return text, blocks


def tell_table(rows: list[list[str]], caption: str = "") -> list[str]:
    text, blocks = make_table(rows, caption)
    return [f"{t} {f.kind} {f.indicator}" for t, f in read(text, blocks=blocks)]


def test_cells_without_the_year_of_their_row() -> None:
    rows = [["项目", "金额（万元）"], ["2021税收", "310"], ["2022年度营业收入", "120"], ["其中：城镇", "50"], ["2000元奖励", "9"]]
    assert tell_table(rows) == ["310 level 税收", "120 level 营业收入", "50 level 城镇", "9 level 2000元奖励"]


def test_cells_with_measures_in_rows() -> None:
    rows = [
        ["指标", "1-6月（亿元）", "同比增长（%）"],
        ["一、地区生产总值", "520.3", "6.1"],
        ["其中：第二产业增加值", "200.1", "-0.4"],
    ]
    assert tell_table(rows) == [
        "520.3 level 地区生产总值",
        "6.1 change 地区生产总值",
        "200.1 level 第二产业增加值",
        "-0.4 change 第二产业增加值",
    ]


def test_cells_of_shares_falls_and_groups() -> None:
    rows = [
        ["指标", "2025年（%）"],
        ["结构优化 服务业增加值占GDP比重", "55.5"],
        ["占地面积比重", "8"],
        ["单位产值能耗下降", "13.5"],
    ]
    assert tell_table(rows) == ["55.5 ratio 服务业增加值", "8 ratio 占地面积", "13.5 change 单位产值能耗"]


def test_cells_with_measures_in_columns() -> None:
    rows = [
        ["园区", "营业收入（亿元）", "增速（%）", "企业数（家）", "高企占比（%）"],
        ["东湖园区", "100", "8.5", "320", "41"],
    ]
    assert tell_table(rows) == ["100 level 营业收入", "8.5 change 营业收入", "320 level 企业数", "41 ratio 高企"]


def test_growth_beside_a_measure_is_of_the_measure() -> None:
    rows = [["产品", "产量（万吨）", "比上年增长（%）", "出口（万吨）"], ["水泥", "56.2", "-3.4", "2"]]
    assert tell_table(rows) == ["56.2 level 水泥产量", "-3.4 change 水泥产量", "2 level 水泥出口"]


def test_a_cell_without_a_measure_is_not_guessed() -> None:
    text, blocks = make_table([["地区", "2023年（亿元）"], ["东城区", "12.5"]])
    [(_, frame)] = read(text, blocks=blocks)
    assert frame.indicator == ""
    assert UNLABELLED in frame.rule


def test_a_caption_names_the_measure_of_its_table() -> None:
    assert tell_table([["地区", "2023年（亿元）"], ["东城区", "12.5"]], "表3：各区工业总产值") == [
        "12.5 level 工业总产值"
    ]


def check_frames(passage: Passage, frames: list[Frame]) -> None:
    for index, frame in enumerate(frames):
        assert frame.kind in KINDS
        assert frame.of is None or 0 <= frame.of < index and frames[frame.of].kind == "level"
        for span in (frame.span, frame.cue):
            assert span is None or 0 <= span[0] < span[1] <= len(passage.text)


PIECES = st.sampled_from(
    list("，、。；：（）“”《》 \n的和与占居比分别了")
    + [
        "增长",
        "下降",
        "同比",
        "其中",
        "分别",
        "企业",
        "工业投资",
        "30家",
        "5%",
        "2.5亿元",
        "第三",
        "3个百分点",
        "两倍",
        "完成",
        "全区",
        "提升至",
        "从",
        "至",
        "首位",
        "2023年",
        "入驻率",
        "引进",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_text_gives_one_sound_frame_for_each_quantity(text: str) -> None:
    passage = read_passage(text)
    mentions = [n for n in read_numerals(passage.text, passage.norm) if n.cls == "quantity"]
    frames = read_frames(passage, mentions, [])
    assert len(frames) == len(mentions)
    check_frames(passage, frames)


@pytest.mark.skipif(
    not os.environ.get("PARK_CORPUS_DEV"), reason="PARK_CORPUS_DEV is not set: the development documents are elsewhere"
)
def test_kinds_of_the_development_documents() -> None:
    """A floor for kinds, over the documents that may be looked into."""
    from corpus_tools.load import read_document
    from corpus_tools.observations import extract_document

    folder = Path(os.environ["PARK_CORPUS_DEV"])
    gold = [json.loads(line) for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
    right = seen = 0
    for name in ("d1.md", "d7.txt", "d11.md", "d13.md"):
        records = {(r.start, r.end): r for r in extract_document(read_document(folder / "docs" / name))}
        for g in gold:
            if g["doc"] == name and not g.get("optional") and (g["start"], g["end"]) in records:
                kinds = g["kind"] if isinstance(g["kind"], list) else [g["kind"]]
                seen += 1
                right += records[g["start"], g["end"]].kind in kinds
    assert seen > 150
    assert right / seen > 0.95


@pytest.mark.parametrize(("text", "found"), [
    ("投资建设年产800万台冰箱生产基地", ["年产冰箱"]),
    ("建成日处理3万吨污水处理厂", ["日处理"]),
    ("固定资产投资强度不低于每亩150万元", ["固定资产投资强度"]),
    ("青禾园距常州机场6公里", ["距常州机场"]),
    ("新签约项目45个，超序时进度23.5个百分点", ["新签约项目", "新签约项目"]),
    ("本地员工占七成", ["本地员工"]),
    # near misses
    ("年产值8亿元", ["年产值"]),
    ("每亩税收5万元", ["每亩税收"]),
    # what is chosen behind each of a list; the size of what is counted
    ("12名创业者入选“菁英计划”、18名入选“海创工程”。", ["创业者", "入选“海创工程”"]),
    ("收入超过100亿元的企业数量增加，达到10家，比上年增加2家。", ["收入", "企业数量", "企业数量"]),
    ("销售收入预计能达到1.5亿元，达产后可创年产值3200万元。", ["销售收入", "年产值"]),
    ("总投资拟为40亿元，产值翻了将近一番。", ["总投资", "产值"]),
])
def test_measures_of_pages_of_parks_and_companies(text, found):
    from corpus_tools import extract
    assert [r.indicator for r in extract(text)] == found


def test_bullets_and_list_marks_are_no_part_of_a_measure():
    from corpus_tools import extract
    found = [r.indicator for r in extract("年度成绩\n◆ 在孵企业营收总额6亿元\n拥有学校1所（学位1800个）、三甲医院1家")]
    assert found == ["在孵企业营收总额", "学校", "学位", "三甲医院"]


@pytest.mark.parametrize(("text", "found"), [
    ("青禾黨取得30席，華岳聯盟手握12票。", [("席", "level"), ("票", "level")]),
    ("增加值增长8%，力争达到9%。", [("增加值", "change"), ("增加值", "change")]),
    ("预测出口增速为5%至6%，后下调至4%左右。", [("出口", "change"), ("出口", "change")]),
    ("游客增长38%，按可比口径恢复至2019年同期的126%。", [("游客", "change"), ("游客", "ratio")]),
    ("2023年经济增速5.2%，2024年预计为4.8%。", [("经济", "change"), ("经济", "change")]),
    ("2023年失业率5.2%，2024年预计为5.1%。", [("失业率", "ratio"), ("失业率", "ratio")]),
    ("负债率36.2%，较2022年12月31日的34.8%上升1.4个百分点。", [("负债率", "ratio"), ("负债率", "ratio"), ("负债率", "change")]),
    ("出口增速由-6.8%转为3.5%，占比变为6%。", [("出口", "change"), ("出口", "change"), ("出口占比", "ratio")]),
    ("增加值增长8%，占比达到9%。", [("增加值", "change"), ("增加值占比", "ratio")]),
    ("民主聯盟取得327席選委。", [("選委", "level")]),
    ("服務輸出按年實質擴張6.3%，較上一季的4.1%升幅加快。", [("服務輸出", "change"), ("服務輸出", "change")]),
    ("失業率由上一季的3.5%上升至第3季的3.9%。", [("失業率", "ratio"), ("失業率", "ratio")]),
    ("第3季經濟增長幅為3.8%。", [("經濟", "change")]),
    ("入境旅客惟按年仍減92%。", [("入境旅客", "change")]),
    # near misses
    ("實質本地生產總值增長3%。", [("實質本地生產總值", "change")]),
])
def test_measures_of_hong_kong_statistics_and_of_votes(text, found):
    from corpus_tools import extract
    assert [(r.indicator, r.kind) for r in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("入境旅客共45萬人次，當中有26萬人次為內地旅客，16萬人次為香港旅客。", ["入境旅客", "內地旅客", "香港旅客"]),
    ("有企业300家，其中30家为外资企业，5家是上市公司。", ["企业", "外资企业", "上市公司"]),
    # near misses: for someone, more than anything
    ("其中20家为园区提供服务。", ["为园区提供服务"]),
    ("企业30家，以外资为主。", ["企业"]),
])
def test_what_so_many_of_them_are(text, found):
    from corpus_tools import extract
    assert [r.indicator for r in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("初創企業數目再創新高，達5,221間。", [("初創企業數目", "level")]),
    ("廠商出口額持續暢旺，達5億元。", [("廠商出口額", "level")]),
    ("經濟增長2.8%，高於市場預期的2%。", [("經濟", "change"), ("經濟", "change")]),
    ("新簽約項目3個、新開工項目4個。", [("新簽約項目", "level"), ("新開工項目", "level")]),
    ("另就業人數達5萬人，致營業額僅微幅成長0.74%。", [("就業人數", "level"), ("營業額", "change")]),
    ("兩幢大樓落成後，出租率80%。", [("大樓落成", "level"), ("出租率", "ratio")]),
    # near misses
    ("出租率90%，高于全市8个百分点。", [("出租率", "ratio"), ("出租率", "ratio")]),
    ("另类投资5亿元。", [("另类投资", "level")]),
])
def test_measures_of_news_in_traditional_characters(text, found):
    from corpus_tools import extract
    assert [(r.indicator, r.kind) for r in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("集装箱吞吐量由上年的第12位退居第13位。", [("第12位", "集装箱吞吐量"), ("第13位", "集装箱吞吐量")]),
    ("江苏省产值由第三升到全国第二。", [("第三", "产值"), ("第二", "产值")]),
    ("集团位列中国企业500强第312位。", [("第312位", "中国企业500强")]),
    ("江苏经开区在全国217家国家级经开区综合考评中位居第45位，较上年前移7位。",
     [("217家", "国家级经开区"), ("第45位", "综合考评"), ("7位", "综合考评")]),
    ("江苏软件园在全国44家软件园发展水平评价中排名第9位。", [("44家", "软件园"), ("第9位", "发展水平评价")]),
    # near misses
    ("他从第一退到第二线。", []),
    ("江苏省由第二产业升级。", []),
    ("集团营业收入位列中国企业500强第312位。", [("第312位", "营业收入")]),
])
def test_ranks_that_move_and_contests(text, found):
    from corpus_tools import extract
    assert [(r.text, r.indicator) for r in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("日均客流量8000人次，周末高峰时可达2万人次。", ["日均客流量", "日均客流量"]),
    ("园区企业120家，最多时达到300家。", ["园区企业", "园区企业"]),
    ("高峰期用电量达3万千瓦时。", ["用电量"]),
])
def test_peaks_are_times(text, found):
    from corpus_tools import extract
    assert [r.indicator for r in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("营业额同比增长13.9%，达50亿元。", [("营业额", 13.9, "change"), ("营业额", 5_000_000_000, "level")]),
    ("营业额60亿元，比前年的50亿元多出10亿元。",
     [("营业额", 6_000_000_000, "level"), ("营业额", 5_000_000_000, "level"), ("营业额", 1_000_000_000, "change")]),
    ("园区产值较2020年的50亿元增长20%。", [("园区产值", 5_000_000_000, "level"), ("园区产值", 20, "change")]),
    ("倉儲開支的按年實質升幅加快至6.2%。", [("倉儲開支", 6.2, "change")]),
    ("旅客開支在第2季增速輕微加快，按年上升3.4%。", [("旅客開支", 3.4, "change")]),
    # near misses
    ("营业额增长8%，总额达50亿元。", [("营业额", 8, "change"), ("营业额总额", 5_000_000_000, "level")]),
])
def test_what_is_reached_and_what_is_compared_with(text, found):
    from corpus_tools import extract
    assert [(r.indicator, r.value, r.kind) for r in extract(text)] == found


def test_a_yearly_plan_is_a_yardstick_with_or_without_of():
    from corpus_tools import extract
    text = "2023年，江州高新区财政收入完成4.1亿元，完成年度计划82.3%，同比增长15.3%。"
    assert [r.indicator for r in extract(text)] == ["财政收入"] * 3


@pytest.mark.parametrize("text", ["江州高新区投资额12亿元，位列三县两区第一。", "江州高新区投资额12亿元，居三县两区第一。", "江州高新区投资额12亿元，列五县区首位。"])
def test_a_rank_among_so_many_keeps_the_measure(text):
    from corpus_tools import extract
    assert [(r.kind, r.indicator) for r in extract(text)] == [("level", "投资额"), ("rank", "投资额")]


@pytest.mark.parametrize(("text", "found"), [
    ("2012年取得10%的营业额增长与28%的利润增长。", [("change", "营业额"), ("change", "利润")]),
    ("企业创造了全区10%的产值。", [("ratio", "产值")]),  # a part, and no growth
    ("股价下跌4美元，报53美元。", [("change", "股价"), ("level", "股价")]),
    ("第一季度净营收5亿元，上一季度为4亿元。", [("level", "净营收"), ("level", "净营收")]),
    ("净利润6亿元，与上年的5亿元增长20%。", [("level", "净利润"), ("level", "净利润"), ("change", "净利润")]),
    ("产值、出口值等指标同比依次增长4%和3%。", [("change", "产值"), ("change", "出口值")]),
    ("电子、医药等产业分别增长4%和3%。", [("change", "电子产业"), ("change", "医药产业")]),
    ("产值等指标分别增长4%和3%。", [("change", "指标"), ("change", "指标")]),  # no list of two
])
def test_measures_of_reports_of_companies(text, found):
    assert [(r.kind, r.indicator) for r in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("手机销量同比增长达28%，利润下降高达8%。", [("change", "手机销量"), ("change", "利润")]),
    ("增幅分别高于东部33个国家级开发区0.7和19个百分点。", [("level", "国家级开发区"), ("ratio", "增幅"), ("ratio", "增幅")]),
    ("工业总产值1030亿元，历史上首次突破千亿元，是增长最快的一年。", [("level", "工业总产值"), ("level", "工业总产值")]),
    ("新签订单18亿元，其中海外订单占35%。", [("level", "新签订单"), ("ratio", "海外订单")]),
    ("市场规模5亿元，年复合增长率为22%。", [("level", "市场规模"), ("change", "市场规模")]),
    ("公司签订2亿元设备供货合同。公司全资子公司获政府补助3200万元。", [("level", "签订设备供货合同"), ("level", "补助")]),
    ("移动用户突破了3000万户，每股收益0.35元，超出分析师平均预期的0.32元。", [("level", "移动用户"), ("level", "每股收益"), ("level", "每股收益")]),
    ("业绩不及预期，股价大跌8%。青禾业绩不如人意，盘后大跌8%。", [("change", "股价"), ("change", "盘后")]),
    ("沪指摸高2008点，收盘报1990点，跌幅为0.7%。", [("level", "沪指"), ("level", "沪指"), ("change", "沪指")]),
    ("去年全球主要设备厂商的销售额分别是：青禾5亿元，沧澜4亿元，云麓3亿元。", [("level", "销售额")] * 3),
    ("去年获利增长近倍，达7亿元。", [("level", "获利")]),
    ("全县税收完成18亿元，同比减收1.42亿元，下降6.97%。", [("level", "税收"), ("change", "税收"), ("change", "税收")]),
    ("沪指大跌370点，科技股收涨3%。", [("change", "沪指"), ("change", "科技股")]),
])
def test_measures_of_reports_of_markets(text, found):
    assert [(r.kind, r.indicator) for r in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("全市产值增长12%，高于全国、全省5.7个和3.3个百分点。", ["change 产值"] + ["ratio 产值"] * 2),
    ("全市软件收入40亿元，在全行业收入中占比为65.2%。", ["level 软件收入", "ratio 软件收入"]),
    ("全市高新技术企业在规上企业中占比达30%。", ["ratio 高新技术企业"]),
    ("全市产值增长5.4%，比全省（6.5%）低1.1个百分点。", ["change 产值", "change 产值", "ratio 产值"]),
    ("纺织业产值增幅最大，达20.5%。", ["change 纺织业产值"]),
    ("国家级高新区177家（含若干园区）和经济技术开发区230家。", ["level 国家级高新区", "level 经济技术开发区"]),
    ("一、固定资产投资增长4.8%。", ["change 固定资产投资"]),
    ("全市税收9亿元。产值居前三位的园区是甲园、乙园和丙园，分别为8亿元、7亿元和6亿元。", ["level 税收"] + ["level 产值"] * 3),
    ("对营业收入达到2亿元、6亿元的企业，分别给予20万元、60万元一次性奖励。", ["level 营业收入", "level 营业收入", "level 一次性奖励", "level 一次性奖励"]),
    ("销售额与去年同季比较，通讯设备（+30.6%）、皮具（+21.7%）均录得升幅，药房货品（-5.5%）则下跌。", ["change 通讯设备", "change 皮具", "change 药房货品"]),
    ("产业发展保持着每年18%以上的增速。", ["change 产业发展"]),
    ("平台促成约5.8亿元的融资额，增加约8000万元。", ["level 融资额", "change 融资额"]),
    ("高铁时速目标值350公里。", ["level 高铁时速目标值"]),
    ("锅炉为二台75吨锅炉。", ["level 锅炉"] * 2),
    ("某园公布2022年营业额及出口额，较去年同期分别成长1.59%及8.52%。", ["change 营业额", "change 出口额"]),
    ("某园公布去年经营状况，较前年同期分别成长1.59%及8.52%。", ["change 经营状况", "change 经营状况"]),  # near miss: no list
    ("进、出口分别成长26%及30%。", ["change 进口", "change 出口"]),
    ("营业额继去年站稳兆元后，今年至八月底已达7亿元。", ["level 营业额"]),
    ("全市实现地区生产总值626亿元，现价总量比同期增加73亿元，同比增长2%。", ["level 地区生产总值", "change 地区生产总值现价总量", "change 地区生产总值"]),
    ("光学器材也因检测设备接单成长，年增2.9%。", ["change 光学器材"]),
    ("基因检测收入增长2.9%。", ["change 基因检测收入"]),  # near miss: a word
    ("出口规模连续第29年居全国首位。", ["rank 出口规模"]),
    ("20个项目中有5个总投资超过10亿元。", ["level 项目", "level 项目", "level 总投资"]),
    ("就业人数突破历年同期纪录，来到26万人。", ["level 就业人数"]),
    ("注册用户数在不久前突破了3亿。", ["level 注册用户数"]),
    ("项目总体规划建设3000P算力资源。", ["level 算力资源"]),
    ("园区正在设计建设9200平方米的孵化单元。", ["level 孵化单元"]),
    ("园区投资建设资金2亿元。", ["level 园区投资建设资金"]),  # near miss: a noun of its own
    ("园区建设2个万亩草原公园。", ["level 草原公园", "level 草原公园"]),
    ("社会保障和就业、教育等支出分别增长6.7%和3.2%。", ["change 社会保障和就业支出", "change 教育支出"]),
    ("甲园出租率达100%，北高雄也超过九成。", ["ratio 甲园出租率", "ratio 甲园出租率"]),
    ("高速公路密度达每百平方公里6.2公里。", ["level 高速公路密度"]),
    ("航站楼按年旅客吞吐量5000万人次规划设计。", ["level 旅客吞吐量"]),
    ("130个项目正在加速建设。", ["level 项目"]),
    ("4个项目入选国家工程。", ["level 项目入选国家工程"]),  # near miss: what was given to them
    ("15家企业完成数据资产登记。", ["level 企业完成数据资产登记"]),
    ("对首次认定的企业给予最高100万元的一次性奖励。", ["level 奖励"]),
    ("对入驻企业给予10万元至50万元不等的奖励。", ["level 奖励"]),
    ("全年发放5000元的补贴。", ["level 发放补贴"]),
    ("引进投资20亿元的甲园、10亿元的乙园。", ["level 引进投资"] * 2),
    ("对研发投入超过500万元的，按10%给予补助，最高不超过200万元。", ["level 研发投入", "ratio 研发投入", "level 补助"]),
    ("全市产值5亿元，给予支持力度大，税收最高达3亿元。", ["level 产值", "level 税收"]),  # near miss: it has a measure
    ("全市产值增长9.6%，列六个开发区第2位。", ["change 产值", "level 开发区", "rank 产值"]),
    ("全市税收增长5%，低于全国0.8个百分点，高于上年2个百分点。", ["change 税收", "ratio 税收", "change 税收"]),
    ("（一）固定资产投资。年度目标为30亿元，1至8月完成21亿元。", ["level 固定资产投资"] * 2),
    ("（一）加快推进。年度目标为30亿元。", ["level "]),  # near miss: no measure
    ("全市在169家国家高新区中综合排名第14位，比上年上升1位。", ["level 国家高新区", "rank 综合排名", "change 综合排名"]),
    ("全市实施1622行动。", []),
])
def test_measures_of_bulletins(text, found):
    told = [f"{frame.kind} {frame.indicator}" for _, frame in read(text)]
    assert told == found


@pytest.mark.parametrize(("text", "found"), [
    ("青沧公司有370家客户，占全球市场份额的12%，占国内市场份额的30%。", ["客户", "全球市场份额", "国内市场份额"]),
    ("青沧公司的疫苗占国内市场份额的60%。", ["疫苗"]),  # near miss: what has the share is named
    ("青沧经开区创造了8亿元的产值，增长17%。", ["产值", "产值"]),
    ("此次签约项目共8个。", ["此次签约项目"]),
    ("单价不一（如单台价格约100万元），以及投资20亿元。", ["单台价格", "投资"]),
    ("如东县产值5亿元。", ["产值"]),
    ("建造费用大约为3亿至5亿元。", ["建造费用"]),
])
def test_measures_of_news_of_companies(text, found):
    assert [r.indicator for r in extract(text)] == found


def test_bare_amounts_are_money_before_a_measure_of_money():
    assert [r.unit for r in extract("预计达成30亿的年产值。提前完成200亿招商引资任务。完成任务100亿的99%。")] == ["CNY", "CNY", "CNY", "percent"]


@pytest.mark.parametrize(("text", "found"), [
    ("服务业在全区经济中的比重比上年下降3.2个百分点。", ["change 服务业"]),
    ("全年国内生产总值[2]120亿元，比上年增长3.0%。", ["level 国内生产总值", "change 国内生产总值"]),
])
def test_shares_within_a_whole_and_marks_of_notes(text, found):
    assert [f"{frame.kind} {frame.indicator}" for _, frame in read(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("估值从60亿元升至100亿元，涨幅高达3倍。", ["level 估值", "level 估值", "change 估值"]),
    ("良率从60%提升至90%。", ["ratio 良率", "ratio 良率"]),
    ("致近百人死亡。", ["level 死亡"]),  # near miss: no measure before the number
    ("根据对全省2766家公立机构的问卷调查，合同金额增长。", ["level 公立机构"]),
    ("完成投资5亿元，实现了时间过半、任务过半。", ["level 完成投资"]),
])
def test_measures_of_two_characters_and_slogans(text, found):
    assert [f"{r.kind} {r.indicator}" for r in extract(text)] == found


def test_what_a_part_of_sales_goes_into_is_measured():
    assert [(r.kind, r.indicator) for r in extract("公司每年销售额的3%用于科研投入。")] == [("ratio", "科研投入")]


def test_a_body_in_quotation_marks_is_no_measure() -> None:
    assert [(r.indicator, r.subject) for r in extract("“沧澜创业学院”培训4500人次。")] == [("培训", "沧澜创业学院")]
