"""Indicator ids: what is the same gets one id, what only sounds alike gets none or another."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus_tools import extract
from corpus_tools.taxonomy import find_indicator_id, read_taxonomy

UNITS = {
    *"CNY USD EUR HKD MOP TWD JPY GBP KRW percent percentage_point times rank count".split(),
    *"second minute hour day week month year g kg t jin mm cm m km nm m2 km2 mu hectare ft2 m3 L".split(),
    *"W kW MW GW kV Wh kWh MWh GWh MB GB TB PB EB Mbps Gbps TFlops PFlops EFlops degC hp TEU point".split(),
}

KNOWN = [
    ("地区生产总值", "CNY", "level", "gross_domestic_product"),
    ("GDP", "percent", "change", "gross_domestic_product"),
    ("全市地区生产总值", "CNY", "level", "gross_domestic_product"),
    ("规模以上工业增加值", "percent", "change", "industrial_value_added"),
    ("规上工业增加值增速", "percentage_point", "change", "industrial_value_added"),
    ("规上工业总产值", "CNY", "level", "gross_industrial_output"),
    ("工业产值", "CNY", "level", "gross_industrial_output_total"),
    ("实际使用外资", "USD", "level", "foreign_capital_used"),
    ("实际利用外资", "CNY", "level", "foreign_capital_used"),
    ("高新技术企业", "count", "level", "high_tech_enterprises"),
    ("国家级高新技术企业数量", "count", "level", "high_tech_enterprises"),
    ("科技型中小企业入库", "count", "level", "tech_smes"),
    ("专精特新“小巨人”企业", "count", "level", "little_giants_national"),
    ("省级专精特新企业", "count", "level", "srdi_enterprises_provincial"),
    ("入驻率", "percent", "ratio", "occupancy_rate"),
    ("软件业务收入", "percent", "ratio", "software_revenue"),
    ("一般公共预算收入", "CNY", "level", "fiscal_revenue_general"),
    ("存款余额", "CNY", "level", "bank_deposits"),
    ("累计培育高新技术企业", "count", "level", "high_tech_enterprises"),
    ("進出口總額", "HKD", "level", "foreign_trade_total"),
    ("总建筑面积", "m2", "level", "floor_area"),
    ("工业用电量", "kWh", "level", "electricity_industrial"),
    ("算力总规模", "PFlops", "level", "computing_power"),
]


@pytest.mark.parametrize(("phrase", "unit", "kind", "expected"), KNOWN)
def test_known_phrases(phrase: str, unit: str, kind: str, expected: str) -> None:
    assert find_indicator_id(phrase, unit, kind) == expected


# Unlike things: each pair differs in scope, level, stage or time and must not share an id.
UNLIKE = [
    ("工业增加值", "规上工业增加值", "CNY"),
    ("工业总产值", "规上工业总产值", "CNY"),
    ("税收收入", "全口径税收收入", "CNY"),
    ("高新技术企业", "新增高新技术企业", "count"),
    ("高新技术企业", "申报高新技术企业", "count"),
    ("高新技术企业", "拟认定高新技术企业", "count"),
    ("上市企业", "拟上市企业", "count"),
    ("上市企业", "新增上市企业", "count"),
    ("国家级专精特新小巨人企业", "省级专精特新企业", "count"),
    ("制造业单项冠军", "省级制造业单项冠军", "count"),
    ("国家制造业单项冠军", "省级制造业单项冠军", "count"),
    ("瞪羚企业", "独角兽企业", "count"),
    ("利润总额", "净利润", "CNY"),
    ("营业收入", "主营业务收入", "CNY"),
    ("营业收入", "微电子产业营业收入", "CNY"),
    ("固定资产投资", "工业投资", "CNY"),
    ("存款余额", "贷款余额", "CNY"),
    ("出口总额", "进口总额", "CNY"),
    ("实际利用外资", "合同利用外资", "USD"),
    ("发明专利申请量", "发明专利授权量", "count"),
    ("城镇调查失业率", "城镇登记失业率", "percent"),
    ("可再生能源装机", "新增可再生能源装机", "kW"),
    ("国家级创新平台", "省级创新平台", "count"),
]


@pytest.mark.parametrize(("a", "b", "unit"), UNLIKE)
def test_unlike_things_are_not_merged(a: str, b: str, unit: str) -> None:
    first = find_indicator_id(a, unit, "level")
    assert first is not None
    assert first != find_indicator_id(b, unit, "level")


@pytest.mark.parametrize(
    ("phrase", "unit", "kind"),
    [
        ("入驻率", "CNY", "level"),
        ("高新技术企业", "CNY", "level"),
        ("累计实际利用外资", "USD", "level"),
        ("某某产业产值", "CNY", "level"),
        ("", "count", "level"),
        ("数量", "count", "level"),
        ("全区", "CNY", "level"),
        ("“”", "count", "level"),
    ],
)
def test_what_is_not_known_gets_no_id(phrase: str, unit: str, kind: str) -> None:
    assert find_indicator_id(phrase, unit, kind) is None


def test_entries_are_sound() -> None:
    entries = read_taxonomy()
    assert len({entry.id for entry in entries}) == len(entries)
    for entry in entries:
        assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", entry.id), entry.id
        assert entry.zh and entry.en
        assert entry.unit in UNITS | {""}, entry
        assert entry.flow in {"stock", "flow", "ratio"}, entry
        assert entry.prices in {"", "real", "nominal"}, entry
        assert entry.basis in {"", "read", "inferred"}, entry
        assert bool(entry.code) == bool(entry.basis), entry


def test_every_name_leads_back_to_its_entry() -> None:
    for entry in read_taxonomy():
        for name in (entry.zh, *entry.synonyms):
            unit = entry.unit or "count"
            assert find_indicator_id(name, unit, "level") == entry.id, name


def test_the_set_of_2021_is_whole() -> None:
    """46 indicators in five groups; places that were inferred from the order of the list are marked so."""
    codes = [entry.code for entry in read_taxonomy() if entry.system == "most-2021"]
    assert sorted(codes) == sorted(
        f"{group}.{n}" for group, last in ((1, 10), (2, 10), (3, 9), (4, 7), (5, 10)) for n in range(1, last + 1)
    )
    inferred = {entry.code for entry in read_taxonomy() if entry.system == "most-2021" and entry.basis == "inferred"}
    assert {"1.6", "2.10", "5.1"} <= inferred and not {"1.1", "2.6", "5.7"} & inferred


def test_the_torch_core_is_whole() -> None:
    codes = {entry.code for entry in read_taxonomy() if entry.system == "torch"}
    assert codes == {f"TORCH.{c}" for c in "ENT EMP GOV IVA REV TECHREV PROFIT NETPROFIT TAX EXP RDEXP RDPER".split()}


@given(
    st.text("新增规上工业企业数量全市总值的“”（） GDPa1", max_size=12),
    st.sampled_from(sorted(UNITS)),
    st.sampled_from(["level", "change", "ratio", "rank"]),
)
def test_any_phrase_has_an_id_of_the_table_or_none(phrase: str, unit: str, kind: str) -> None:
    found = find_indicator_id(phrase, unit, kind)
    assert found is None or found in {entry.id for entry in read_taxonomy()}


@pytest.mark.parametrize(("text", "flagged"), [
    ("云江区2023年一般公共预算收入30家。", True), ("云江区2023年一般公共预算收入30亿元。", False), ("云江区2023年一般公共预算收入30亿美元。", False),
    ("云江区2023年一般公共预算收入增长3%。", False), ("云江区2023年粮仓高度30米。", False),
])
def test_a_level_in_a_unit_that_its_indicator_never_has_is_flagged(text: str, flagged: bool) -> None:
    assert [("implausible_unit" in record.flags) for record in extract(text)] == [flagged]
