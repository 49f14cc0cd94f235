"""Bodies that publish their own results, datelines of press releases, companies of a digest: whose the figures are."""
import pytest

from corpus_tools import extract


def _told(text: str) -> list[tuple[str, str, str]]:
    return [(o.text, o.subject, o.period[:4]) for o in extract(text)]


@pytest.mark.parametrize(("text", "expected"), [
    ("香港科技園公司公布2030/31年度業績\n\n（香港，2031年10月9日）香港科技園公司（科技園公司）今日公布2030/31年度業績。年度收入27.8億港元，上升9.4%。年內批出資助8.6億元。",
     [("27.8億港元", "香港科技園公司", "2030"), ("9.4%", "香港科技園公司", "2030"), ("8.6億元", "香港科技園公司", "2030")]),
    ("香港生產力促進局公布年度工作成果\n\n（香港，2031年10月9日）香港生產力促進局今日公布年度工作成果。年內服務收入8.7億港元。",
     [("8.7億港元", "香港生產力促進局", "2031")]),
    ("香港金融管理局公布上月貨幣統計\n\n（香港，2031年10月9日）存款總額上升1.2%。", [("1.2%", "香港", "2031")]),  # near miss: it tells of all
])
def test_results_that_a_body_publishes(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("高雄科技快訊\n\n◎青禾電子11月業績\nIC設計青禾電子11月合併營收7億元，月增6%，前11月81億元。\n\n◎高雄10月失業率3.4%\n高雄市主計處統計，失業率3.4%，高雄新設企業30家。",
     [("7億元", "青禾電子"), ("6%", "青禾電子"), ("81億元", "青禾電子")]),
])
def test_a_measure_that_goes_on(text: str, expected: list[tuple[str, str]]) -> None:
    assert [told for o in extract(text) if (told := (o.text, o.subject)) in expected] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("中科管理局表示，園區廠商完成投資312億元，就業人數5.6萬人。", {"中科"}),
    ("中科管理局獲獎。中科院收入5億元。", {"中科院"}),  # near miss
])
def test_science_parks_of_their_offices(text: str, expected: set[str]) -> None:
    assert {o.subject for o in extract(text)} == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("华岳科技去年营收5亿元。越南产能由60万套提高到95万套；董事会也通过今年资本支出14亿元。", ("14亿元", "华岳科技")),
    ("青禾集团董事会通过分红3亿元。", ("3亿元", "青禾集团")),
    ("云江大学董事会捐款5亿元。", ("5亿元", "云江大学")),  # near miss: of the one before it
])
def test_a_board_acts_for_its_company(text: str, expected: tuple[str, str]) -> None:
    assert [(o.text, o.subject) for o in extract(text)][-1] == expected
