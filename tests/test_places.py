"""Places in a text: which names count, which strings only look like one, and where a document is from."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus_tools import extract
from corpus_tools.data import read_table
from corpus_tools.mapped import MappedText
from corpus_tools.model import Article
from corpus_tools.names import find_names
from corpus_tools.names.above import CITIES, PROVINCES, find_above
from corpus_tools.names.currency import find_currency
from corpus_tools.names.home import document_place
from corpus_tools.names.places import find_places, is_inside, list_places
from corpus_tools.normal import normalise
from corpus_tools.split import read_passage


def places(text: str) -> list[str]:
    norm = normalise(text)
    return [f"{norm[h.start:h.end]}={h.place.name}" if norm[h.start:h.end] != h.place.name else h.place.name
            for h in find_places(norm)]


@pytest.mark.parametrize(("text", "found"), [
    ("江苏昆山和浙江省义乌市", ["江苏=江苏省", "昆山=昆山市", "浙江省", "义乌市"]),
    ("深圳市光明区与合肥高新区", ["深圳市", "光明区", "合肥=合肥市"]),
    ("安徽潜山、山西平陆的农民", ["安徽=安徽省", "潜山=潜山市", "山西=山西省", "平陆=平陆县"]),
    ("恩施州和凉山彝族自治州", ["恩施州=恩施土家族苗族自治州", "凉山彝族自治州"]),
    ("章丘市改区之前", ["章丘市=章丘区"]),
    ("横县花业办与关岭自治县民政局", ["横县", "关岭自治县=关岭布依族苗族自治县"]),
    ("质量已达县级标准，召开县委会，纵横县域", []),
    ("香港元朗與澳門氹仔", ["香港=香港特别行政区", "元朗", "澳门=澳门特别行政区", "氹仔"]),
    ("哈萨克斯坦、东盟与京津冀", ["哈萨克斯坦", "东盟", "京津冀"]),
    # the short name of a district is one only where its full name, or its city, is in the text
    ("光明区上半年增长，光明的项目", ["光明区", "光明=光明区"]),
    ("前途光明", []),
    # near misses: words that hold a place, and seams of two words
    ("国家长治久安", []),
    ("其中国家级平台三个", []),
    ("弘扬中华文化", []),
    ("振兴城市商业", []),
    ("真金白银支持", []),
    ("出海口的日照时数", []),
    ("昆山市场很大", ["昆山=昆山市"]),
    ("河北区域协同", ["河北=河北省"]),
    ("中国式现代化", []),
    ("世界500强企业", []),
    ("城区与郊区", []),
    ("获评示范县和致富县", []),
    ("河南范县与和县、富县", ["河南=河南省", "范县", "和县", "富县"]),
    ("", []),
])
def test_places_are_found(text, found):
    assert places(text) == found


@pytest.mark.parametrize(("text", "found"), [
    ("加州和班加罗尔、巴伐利亚", ["加州", "班加罗尔", "巴伐利亚"]),
    ("参加州里的活动，养殖加州鲈", []),
    ("浙东南、长江流域与贵阳都市圈", ["浙东南", "长江流域", "贵阳都市圈"]),
    ("義大利、奈及利亞", ["义大利", "奈及利亚"]),
    ("越南河内的运河内侧", ["越南", "河内"]),
    ("西南亚热带作物，南亚热带水果", []),
    ("香港油麻地至柴湾", ["香港=香港特别行政区", "油麻地", "柴湾"]),
    ("蒙古族乡亲的蒙古包，蒙古的羊", ["蒙古"]),
    ("静安的企业，宁静安详", ["静安=静安区"]),
])
def test_places_abroad_and_regions_are_found(text, found):
    assert places(text) == found


@pytest.mark.parametrize(("text", "subject"), [
    ("班加罗尔今年上半年新增企业320家。", "班加罗尔"),
    ("青禾公司2025年营收12亿元，在慕尼黑举办路演3场。", "青禾公司"),
    ("江州市今年上半年对拉美地区出口32亿元。", "江州市"),
    ("美国亚利桑那州青禾国家公园面积达450平方公里。", "美国亚利桑那州青禾国家公园"),  # its name begins with where it lies
    ("贵阳都市圈的企业数达320家。", "贵阳都市圈"),
])
def test_figures_of_places_abroad(text, subject):
    assert {record.subject for record in extract(text)} == {subject}


def test_places_know_what_lies_above_them():
    table = list_places()
    assert find_above(table["昆山市"], PROVINCES).name == "江苏省"
    assert find_above(table["昆山市"], CITIES).name == "苏州市"
    assert find_above(table["鼓楼区"], CITIES) is None  # several cities have one
    assert is_inside(table["浦东新区"], table["上海市"])
    assert not is_inside(table["上海市"], table["浦东新区"])
    assert is_inside(table["昆山市"], table["中国"]) and not is_inside(table["日本"], table["中国"])


def test_short_names_that_are_free_are_told_by_the_table():
    rows = {row["name"]: row for row in read_table("places.csv")}
    assert rows["昆山市"]["use"] == "free" and rows["光明区"]["use"] == "bound"
    assert all(row["use"] in ("free", "bound", "") for row in rows.values())
    assert all(len(row["short"]) != 1 for row in rows.values())


@given(st.text(alphabet="江苏省昆山市上海光明区中国家级香港，。12a", max_size=60))
def test_hits_stand_in_the_text_in_order_and_do_not_overlap(text):
    at = 0
    for hit in find_places(text):
        assert at <= hit.start < hit.end <= len(text)
        at = hit.end


def make_article(text: str, **known: str) -> Article:
    return Article("a.txt", 0, MappedText.of(text), (), **known)


@pytest.mark.parametrize(("text", "known", "home"), [
    ("苏州工业园区产值增长，昆山市、常熟市居前。", {}, ("中国", "江苏省", "苏州市", "")),
    ("宁夏日报讯，银川与中卫项目开工。", {}, ("中国", "宁夏回族自治区", "", "")),
    ("产值增长。", {"publisher": "中国庆元网"}, ("中国", "浙江省", "丽水市", "庆元县")),
    ("产值增长。", {"publisher": "中国新闻网"}, ("", "", "", "")),
    ("产值增长。", {"publisher": "宁夏日报"}, ("中国", "宁夏回族自治区", "", "")),
    ("本港零售額上升，九龍塘與元朗亦然。", {}, ("中国", "香港特别行政区", "香港特别行政区", "")),
    ("北京、广东、四川、浙江四地增长。", {}, ("中国", "", "", "")),
    ("美国和日本的企业。", {}, ("", "", "", "")),
    ("产值增长。", {}, ("", "", "", "")),
])
def test_document_is_from(text, known, home):
    passage = read_passage(text)
    article = make_article(text, **known)
    assert document_place(article, find_names(passage)) == home


@pytest.mark.parametrize(("text", "known", "currency"), [
    ("本港去年零售額3000億元，旺角、元朗租金上升。", {}, "HKD"),
    ("特首宣布撥款20億元發展創科。", {"publisher": "香港電台"}, "HKD"),
    ("新竹科学园区去年营业额1万亿元。", {}, "TWD"), ("台北市政府编列预算50亿元。", {}, "TWD"),
    ("某公司营收50亿元，在香港上市，募资3亿港元。", {}, "CNY"), ("江苏与台湾合作，投资50亿元。", {}, "CNY"),
    ("澳門旅遊收益增長，氹仔酒店收入5億元。", {}, "MOP"),
    ("台灣半導體產值2兆元，新竹與台南設廠。", {}, "TWD"),
    # near misses: Traditional characters on the mainland, and Hong Kong in mainland characters
    ("深圳高新區產值五百億元，廣州、東莞緊隨其後，與香港合作。", {}, "CNY"),
    ("香港与深圳合作项目投资20亿元。", {}, "CNY"),
    ("產值增長到20億元。", {}, "CNY"),
])
def test_plain_yuan_is_of_the_document_s_place(text, known, currency):
    passage = read_passage(text)
    article = make_article(text, **known)
    assert find_currency(passage, article, find_names(passage)) == currency


@pytest.mark.parametrize(("text", "units"), [
    ("本港財政司公布，100億很快用完，1億用戶登記，另有20億北區發展。九龍塘商場租金上升。", ["HKD", "count", "HKD"]),
    ("全国网民5亿用户，100亿很快用完。", ["count", "count"]),
])
def test_bare_amounts_of_hong_kong_are_money(text, units):
    assert [r.unit for r in extract(text)] == units
