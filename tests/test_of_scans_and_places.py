"""Scanned reports, with spaces inside their figures, and places in rankings: a row of them, and by how many one rose."""
import pytest

from corpus_tools import extract


def read(text: str) -> list[tuple]:
    return [(r.value, r.unit) for r in extract(text)]


@pytest.mark.parametrize(("text", "expected"), [
    ("2019年，青禾县实现产值 42. 8 亿元，提高 17. 4、29%和 41. 6%。",
     [(42.8e8, "CNY"), (17.4, "percent"), (29, "percent"), (41.6, "percent")]),
    ("2019年，青禾县商品零售额 61 .3 亿元，同比提高 8 .2%。", [(61.3e8, "CNY"), (8.2, "percent")]),
    ("2019年，青禾县实现利税1 280. 5 万元。", [(1280.5e4, "CNY")]),
    ("2019年，青禾县生产总值完成1, 234.5亿元，财政收入12, 345 万元。", [(1234.5e8, "CNY"), (12345e4, "CNY")]),
    ("2019年，青禾县产值、税收、出口分别增长 6. 8、7. 5 和 12. 1 个百分点。", [(6.8, "percentage_point"), (7.5, "percentage_point"), (12.1, "percentage_point")]),
    ("现有企业如下：\n1. 5家电子企业\n2. 8家化工企业", [(5, "count"), (8, "count")]),  # near miss: numbers of a list
    ("园区在2020, 300家企业入驻。", [(300, "count")]),  # near miss: a year
    ("见表1. 2019年增加值5亿元。", [(5e8, "CNY")]),  # near miss: a table and a year
])
def test_spaces_beside_the_points_of_figures(text: str, expected: list[tuple]):
    assert read(text) == [(pytest.approx(value), unit) for value, unit in expected]


def test_a_line_that_goes_on_with_such_a_figure():
    words = "粮食产值 18 亿元,建筑业产值 26 亿元,旅游收入 3 亿元,年末储蓄余额 41 亿元,全年外贸总额 5170\n" \
        "万美元,其中农产品出口 830 万美元,新增贷款 12 亿元,村镇道路改造和其他固定资产投资一共为\n" \
        "83. 7 亿元,同比提高 23. 7%,接待各地游客 630000 人次,每户农家的年收入上升到了 8600 元,\n" \
        "教师的月平均工资上升到 2150 元,同比提高 8. 1%,建成桥梁 16 座,新办合作社一共 38 家。\n"
    found = {r.value: r.indicator for r in extract("沧澜区 2006 年工作总结\n" + words)}
    assert "固定资产投资" in found[8370000000] and 23.7 in found and 8.1 in found


@pytest.mark.parametrize(("text", "ranks", "others"), [
    ("甲、乙、丙高新区分别位列第31、95和120位，比上年分别前移2位、7位和9位。", [31, 95, 120], [2, 7, 9]),
    ("广州、天津、北京经开区分列2、3、4位。", [2, 3, 4], []),
    ("江州、云江两市分列二、三位。", [2, 3], []),
    ("云江高新区在64名的基础上又前移6位，达到58名。", [64, 58], [6]),
    ("云江港前进2位，升至15位。", [15], [2]),
    ("学校招收第3、5班学员12、38名。", [], [5, 12, 38]),  # near miss: persons
    ("随后第二、三、四名证人出庭。", [], []),  # near miss: who is meant
    ("在52名教师的基础上又增加4名，达到56名。", [], [52, 4, 56]),  # near miss: persons
])
def test_rows_of_places(text: str, ranks: list[int], others: list[int]):
    found = extract(text)
    assert [r.value for r in found if r.unit == "rank"] == ranks
    assert [r.value for r in found if r.unit == "count"] == others


def test_of_whom_the_places_and_the_counted_parks_are():
    text = "甘肃省国家高新区考核揭晓\n日前，今年的考核公布，在全国226家高新区排名中甘肃省高新区成绩一般，其中兰州、天水、酒泉3家高新区跻身前150名，" \
        "分别位列第48、103和139位。全省8家高新区有5家位次上升，兰州高新区前移6位；另有2家高新区跻身前120名。"
    found = {(r.value, r.unit): r.subject for r in extract(text)}
    assert (found[48, "rank"], found[103, "rank"], found[139, "rank"]) == ("兰州", "天水", "酒泉")
    assert all(found[value, "count"].startswith("甘肃省") for value in (3, 8, 5, 2))
    assert found[226, "count"] == "中国" and found[6, "count"] == "兰州高新区"


@pytest.mark.parametrize("text", ["五河县第六届龙舟赛开赛。", "三穗举行旅游节。", "五峰土家族自治县举行茶会。"])
def test_counties_whose_names_begin_with_a_number(text: str):
    assert extract(text) == []


@pytest.mark.parametrize(("text", "expected"), [
    ("2008年工作总结\n2008年，全镇实现总产值27.3亿元，同比提高13.6%；财政总收入完成3 500\n万元，占年计划的108%。", [27.3e8, 13.6, 3500e4, 108]),
    ("2008年工作总结\n全镇主要指标，2019\n万元，%", []),  # near miss: a year above units
])
def test_a_number_and_its_unit_on_two_lines(text: str, expected: list[float]):
    assert [r.value for r in extract(text)] == [pytest.approx(value) for value in expected]


@pytest.mark.parametrize(("text", "expected"), [
    ("2022年全国经开区综合排名发布，烟台经开区位居第6位，较上年提升2个位次。", ["全国经开区综合排名"] * 2),
    ("2017年中国高新区百强榜中，云江高新区第一，沧澜高新区第二。", ["中国高新区百强榜"] * 2),
    ("施工中坚持安全第一，质量第二，效益第三。", []),  # near miss: nothing is ranked
])
def test_in_which_ranking_the_places_are(text: str, expected: list[str]):
    assert [r.indicator for r in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("吴忠市2023年工作报告\n新认定国家绿色工厂9家、自治区“专精特新”企业14家。", ["吴忠市", "吴忠市"]),
    ("吴忠市2023年工作报告\n新认定高新技术企业9家，自治区企业总数达12万家。", ["吴忠市", "宁夏回族自治区"]),  # near miss: its own
])
def test_titles_of_an_autonomous_region(text: str, expected: list[str]):
    assert [r.subject for r in extract(text)] == expected
