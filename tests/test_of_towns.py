"""Towns and villages that open a clause and do something, though no table holds them: and near misses that are kinds of them."""
from __future__ import annotations

import pytest

from corpus_tools import extract


@pytest.mark.parametrize(("text", "subjects"), [
    ("青山镇去年接待游客35万人次。", ["青山镇"]),
    ("青山镇依托万亩茶园发展旅游，去年接待游客35万人次。", ["青山镇", "青山镇"]),
    ("近年来，柳湾镇大力发展电商产业，建成直播基地3个。", ["柳湾镇"]),
    ("青山乡种植烤烟3000亩。", ["青山乡"]),
    ("该县的石桥镇、云岭镇分别种植烤烟3000亩、2000亩。", ["石桥镇", "云岭镇"]),
    ("石桥村有农户320户，人口1286人。", ["石桥村", "石桥村"]),
    # kinds of towns
    ("全市乡镇去年新增企业300家。", [""]),
    ("各镇今年新建厂房30栋。", [""]),
    ("中心镇完成工业投资30亿元。", [""]),
    ("工业强镇今年新增企业30家。", [""]),
    ("江南水乡依托古建筑发展旅游，接待游客30万人。", [""]),
    ("该村农户320户，贫困村农户120户。", ["", ""]),
    ("移民新村现有农户30户。", [""]),
])
def test_towns_act(text: str, subjects: list[str]):
    assert [r.subject for r in extract(text)] == subjects
