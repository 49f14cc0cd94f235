"""Pages of Hong Kong and Taiwan on museums, fairs and results: years of the Republic in a row, those ranked one after the other, prices of the day."""
from __future__ import annotations

import pytest

from corpus_tools import extract


@pytest.mark.parametrize(("text", "periods"), [
    ("沧澜高鐵公司公布112年全年旅運量310萬人次，較111年成長15%。", ["2023", "2023"]),
    ("青禾縣111學年度國小共73所，學生8,826人。", ["2022", "2022"]),
    ("青禾農會外銷花卉，109年5.6億元、110年6.7億元，111及112年皆為8.9億元。", ["2020", "2021", "2022/2023"]),
    ("該會推動外銷，110、111和112年合計4億美元。", ["2021/2023"]),
    ("2022學年度國小共73所。", ["2022"]),
    ("醫院成立112年，服務病人3萬名。", [""]),  # near misses: lengths of time
    ("該會服務社會150年，現有會員320人。", [""]),
    ("這棵樹已有130年樹齡，園內有古樹12棵。", [""]),
    ("沧澜公司公布产值310万元，112年历史的工厂有员工80人。", ["", ""]),
])
def test_years_of_the_republic_that_stand_alone_or_side_by_side(text: str, periods: list[str]) -> None:
    assert [record.period for record in extract(text)] == periods


@pytest.mark.parametrize(("text", "subjects"), [
    ("第一名是青岳陶瓷博物館，參觀人次逾12萬，第二名是雲麓文學館，有近4萬人次。", ["青岳陶瓷博物館", "雲麓文學館"]),
    ("冠軍是「青岳文學館」，參觀者逾4萬人，亞軍為雲麓科學館，參觀者3萬人。", ["青岳文學館", "雲麓科學館"]),
    ("青岳科學館，遊客造訪逾8萬人、雲麓陳列館，遊客造訪逾7萬人、青岳教育館，遊客造訪近6萬人。", ["青岳科學館", "雲麓陳列館", "青岳教育館"]),
    ("展出甲骨300件、青岳文學館藏書，另有拓片20件。", ["青岳文學館", "青岳文學館"]),  # near miss: no row
    ("全台中小企業家數63萬家。", ["台灣"]),
    ("台北國際電腦展將於6月4日登場，今年共有150家廠商參展。", ["台北國際電腦展"]),
    ("台北國際電腦展覽協會有會員150家。", ["台北國際電腦展覽協會"]),  # near miss
])
def test_who_follows_whom_in_a_ranking(text: str, subjects: list[str]) -> None:
    assert [record.subject for record in extract(text)] == subjects


@pytest.mark.parametrize(("text", "records"), [
    ("沧澜電今天股價表現亮眼，至9時52分一度達71.6元，上漲5元。", [(71.6, "level", "股價"), (5, "change", "股價")]),
    ("沧澜公司第3季毛利率竄升至27.6%，較前一季拉升2.9個百分點。", [(27.6, "ratio", "毛利率"), (2.9, "change", "毛利率")]),
    ("沧澜公司第4季毛利率可望攀高至43%，優於外界預期的39%。", [(43, "ratio", "毛利率"), (39, "ratio", "毛利率")]),
    ("沧澜公司每股純益今年可望挑戰7元，後年有機會突破9元水準，目標價因而調高，最高上看136.5元。",
     [(7, "level", "每股純益"), (9, "level", "每股純益"), (136.5, "level", "每股純益")]),
    ("投資拉動沧澜市經濟增長0.4個百分點。", [(0.4, "ratio", "投資")]),  # near miss: what adds to a growth
])
def test_prices_of_the_day_and_rates_that_climb(text: str, records: list[tuple[float, str, str]]) -> None:
    assert [(record.value, record.kind, record.indicator) for record in extract(text)] == records


@pytest.mark.parametrize(("text", "subjects"), [
    ("申訴專員公署年報 2031-2032\n公署年內接獲投訴812宗，完成主動調查8項。本港市民查詢1.2萬宗。", ["申訴專員公署", "申訴專員公署", "香港"]),
    ("教育局年報 2031-2032\n本局處理126宗投訴。\n全港共有46所幼稚園。", ["教育局", "香港"]),
    ("統計處年報 2032\n本港出口總值4億元。", ["香港"]),  # near miss: its reports are on the place
    ("彰化縣政府招商重點如下：全台每外銷3把雨傘，便有一把出自彰化縣。全台傘廠有450家，彰化縣便有180家，占全國四成。\n總人口120萬人。\n彰化北部盛產雨傘。",
     ["台灣", "台灣", "彰化縣", "彰化縣", "彰化縣"]),
    ("立法會年報 2031-2032\n委員會批准的建議包括工程，例如青禾新發展區前期工程，撥款70億元；開設23個職位。", ["青禾新發展區", "立法會"]),
])
def test_whose_report_it_is_and_of_which_part_it_tells(text: str, subjects: list[str]) -> None:
    assert [record.subject for record in extract(text)] == subjects


@pytest.mark.parametrize(("text", "period"), [
    ("2033年4月舉行會議，審核2034-2035年度開支預算。委員提出書面問題109項。", "2033"),
    ("雲嶺縣2034年度預算歲入50億元。", "2034"),  # near miss: of that year
])
def test_a_budget_that_is_talked_over_tells_no_time(text: str, period: str) -> None:
    assert extract(text)[-1].period == period


@pytest.mark.parametrize(("text", "periods"), [
    ("青禾公司由二零三二年起合共四年的投放超過七十億港元。", ["2032/2035"]),
    ("2034年起，5年内安排资金3亿元。", ["2034/2038"]),
    ("2034年起一年内投资3亿元。", ["2034"]),
    ("2033年起两年级学生增加30人。", ["2033"]),  # near miss: no length of time
    ("2031青禾書展吸引3萬人次。", ["2031"]),
    ("2031台灣燈會在台北閉幕，15天展期吸引逾300萬人次。", ["2031"]),
    ("共2031人參加青禾書展。", [""]),  # near miss: so many
])
def test_years_from_one_on_and_years_of_festivals(text: str, periods: list[str]) -> None:
    assert [record.period for record in extract(text)] == periods


@pytest.mark.parametrize(("text", "records"), [
    ("外籍移工以印尼籍36%最多，越南籍35%次之。", [("", "印尼籍"), ("", "越南籍")]),
    ("創新及科技基金已批出5萬個項目。", [("創新及科技基金", "批出項目")]),
    ("沙田區現有公園30個。", [("沙田區", "公園")]),
])
def test_who_is_counted_by_where_they_are_from_and_funds(text: str, records: list[tuple[str, str]]) -> None:
    assert [(record.subject, record.indicator) for record in extract(text)] == records


@pytest.mark.parametrize(("text", "found"), [
    ("接下來的亞軍是坐落高雄市的「青岳陶瓷館」，造訪人數逾27萬。", [("造訪人數", "actual")]),
    ("青禾公司接下來將投資3億元。", [("投資", "target")]),  # near miss: what is to come
    ("公布世界大學排名，青禾大學躍升三位至全球第46名。", [("大學", "actual"), ("大學", "actual")]),
])
def test_next_in_a_row_is_not_to_come(text: str, found: list[tuple[str, str]]) -> None:
    assert [(record.indicator, record.status) for record in extract(text)] == found
