"""The report: hostile text stays text, every observation has its mark, and the page works in a browser without a network."""
from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from corpus_tools import Document
from corpus_tools.pipeline import read_reading
from corpus_tools.report import write_report

HOSTILE = '<script>alert("甲")</script> ]]> --> &lt;b&gt; </mark></article> \'"` ${title} $title \u2028'
TEXT = f"甲州高新区发展报告\n\n2023年，甲州高新区实现工业总产值50亿元，同比增长8%。\n\n{HOSTILE}\n\n预计2024年甲州高新区新增企业30余家，居全市第一。\n"


class Page(HTMLParser):
    """What a browser would see: elements with their attributes, and the text of the marks."""

    def __init__(self, html):
        super().__init__()
        self.elements, self.marks, self.scripts, self._open = [], {}, [], []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        self._open.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        tag, attrs = self._open[-1] if self._open else ("", {})
        if tag == "mark":
            self.marks[attrs["id"]] = self.marks.get(attrs["id"], "") + data
        if tag == "script":
            self.scripts.append((attrs, data))


@pytest.fixture
def reading():
    return read_reading(Document(f"hostile{HOSTILE[:8]}.txt", TEXT, "0" * 64))


def make_page(reading, path, figures=(), **options):
    write_report([reading], list(figures), path, **options)
    return path.read_text(encoding="utf-8")


def make_figure(folder, reading, question="Is it <b>safe</b> & sound?"):
    """A figure as matplotlib writes it: a point that links to the sentence of the first observation."""
    svg = folder / "figure.svg"
    svg.write_text('<?xml version="1.0" encoding="utf-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="60" height="40">'
                   f'<a xlink:href="report.html#o-{reading.observations[0].id}" target="_blank"><circle id="point" cx="20" cy="20" r="9"/></a></svg>', encoding="utf-8")
    return {"svg": str(svg), "title": "A <title>", "question": question}


def test_the_test_has_something_to_test(reading):
    assert {o.kind for o in reading.observations} == {"level", "change", "rank"}
    assert {o.status for o in reading.observations} >= {"actual", "forecast"}


def test_hostile_text_stays_text(reading, tmp_path):
    hostile = replace(reading, observations=tuple(replace(o, subject=HOSTILE, indicator=HOSTILE, sentence=HOSTILE) for o in reading.observations))
    page = Page(make_page(hostile, tmp_path / "report.html", [make_figure(tmp_path, reading)], title=HOSTILE))
    assert [attrs.get("type") for attrs, _ in page.scripts] == ["application/json", None]  # the data and our own script, no more
    assert not [tag for tag, attrs in page.elements if any(name.startswith("on") for name in attrs)]
    assert not [tag for tag, _ in page.elements if tag in ("b", "iframe", "img", "object", "link")]
    options = [attrs["value"] for tag, attrs in page.elements if tag == "option"]
    assert HOSTILE in options  # whole, as the value of a choice


def test_records_in_the_page_are_the_records(reading, tmp_path):
    page = Page(make_page(reading, tmp_path / "report.html"))
    data = json.loads(page.scripts[0][1])
    assert [row["id"] for row in data] == [o.id for o in reading.observations]
    assert [row["sentence"] for row in data] == [o.sentence for o in reading.observations]


def test_every_observation_has_its_mark_and_its_row(reading, tmp_path):
    page = Page(make_page(reading, tmp_path / "report.html"))
    assert page.marks == {f"o-{o.id}": o.text for o in reading.observations}
    rows = {attrs.get("id") for tag, attrs in page.elements if tag == "tr"}
    assert {f"r-{o.id}" for o in reading.observations} <= rows
    ids = [attrs["id"] for _, attrs in page.elements if "id" in attrs]
    assert len(ids) == len(set(ids))


def test_marks_lie_in_clean_text_though_offsets_count_in_markup(tmp_path):
    reading = read_reading(Document("a.html", "<html><body><article><h1>甲州高新区</h1><p>2023年，甲州高新区实现产值<b>50</b>亿元，企业&nbsp;80&#23478;。</p>"
                                    "</article></body></html>", "1" * 64, format="html"))
    page = Page(make_page(reading, tmp_path / "report.html"))
    assert len(page.marks) == len(reading.observations) > 0
    assert all("<" not in text and "&" not in text for text in page.marks.values())


def test_page_asks_for_nothing_from_outside(reading, tmp_path):
    html = make_page(reading, tmp_path / "report.html", [make_figure(tmp_path, reading)])
    assert "default-src 'none'" in html
    asked = [value for _, attrs in Page(html).elements for name, value in attrs.items() if name in ("src", "href", "xlink:href", "action")]
    assert asked and all(value.startswith("#") for value in asked)
    assert not re.search(r"url\((?!data:)", html)


def test_same_readings_give_the_same_bytes(reading, tmp_path):
    assert make_page(reading, tmp_path / "a.html") == make_page(reading, tmp_path / "b.html")


def test_empty_corpus_makes_a_page(tmp_path):
    write_report([], [], tmp_path / "report.html")
    assert "0 documents, 0 articles, 0 observations" in (tmp_path / "report.html").read_text(encoding="utf-8")


# In a browser. The page is driven by a small script at its end, which writes its answer into an attribute of the page.
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)
in_browser = pytest.mark.skipif(BROWSER is None, reason="no Chromium here: the page is not tried in a browser")


def ask_browser(page, script, folder):
    """What ``script`` (JavaScript that returns a value) gives in the page, as a Python value."""
    path = folder / "driven.html"
    asking = ("<script>window.addEventListener('load', async () => { let answer; try { answer = await (async () => {" + script + "})(); }"
              " catch (error) { answer = String(error); } document.documentElement.setAttribute('data-answer', JSON.stringify(answer)); });</script>")
    head, _, tail = page.rpartition("</body>")
    path.write_text(head + asking + "</body>" + tail, encoding="utf-8", newline="\n")
    done = subprocess.run(
        [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", f"--user-data-dir={folder / 'profile'}",
         "--virtual-time-budget=5000", "--dump-dom", path.as_uri()],
        capture_output=True, text=True, encoding="utf-8", timeout=120)
    found = dict(Page(done.stdout).elements)["html"].get("data-answer")
    assert found is not None, done.stderr[-2000:]
    return json.loads(found)


@pytest.fixture
def page(reading, tmp_path):
    return make_page(reading, tmp_path / "report.html", [make_figure(tmp_path, reading)])


@in_browser
def test_browser_shows_chinese_in_the_bundled_font(page, tmp_path):
    answer = ask_browser(page, """
        await document.fonts.ready;
        const face = [...document.fonts].find(f => f.family.includes('Park Corpus Sans'));
        if (face) await face.load();
        return {text: document.body.innerText.includes('甲州高新区'), font: face ? face.status : 'none',
                family: getComputedStyle(document.body).fontFamily, hostile: window.hostile === undefined, charset: document.characterSet};
    """, tmp_path)
    assert answer["text"] and answer["font"] == "loaded" and "Park Corpus Sans" in answer["family"] and answer["charset"] == "UTF-8"


@in_browser
def test_click_on_a_point_goes_to_the_sentence(page, reading, tmp_path):
    first = reading.observations[0]
    answer = ask_browser(page, """
        document.getElementById('point').dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
        await new Promise(done => setTimeout(done, 200));
        const chosen = document.querySelector('mark.chosen'), record = document.getElementById('record');
        return {hash: location.hash, chosen: chosen && chosen.id, shown: !record.hidden, record: record.innerText};
    """, tmp_path)
    assert answer["hash"] == f"#o-{first.id}" and answer["chosen"] == f"o-{first.id}"
    assert answer["shown"] and first.sentence in answer["record"]


@in_browser
def test_click_on_a_mark_tells_how_it_was_read(page, reading, tmp_path):
    last = reading.observations[-1]
    answer = ask_browser(page, f"""
        const before = document.getElementById('record').hidden;
        document.getElementById('o-{last.id}').click();
        const opened = document.getElementById('record').hidden, text = document.getElementById('fields').innerText;
        document.getElementById('close').click();
        return [before, opened, document.getElementById('record').hidden, text];
    """, tmp_path)
    assert answer[:3] == [True, False, True]
    assert last.indicator in answer[3] and str(last.start) in answer[3]


@in_browser
def test_filters_hide_rows(page, reading, tmp_path):
    answer = ask_browser(page, """
        const rows = () => [...document.querySelectorAll('tbody tr')].filter(r => !r.hidden).map(r => r.id);
        const set = (id, value) => { const e = document.getElementById(id); e.value = value; e.dispatchEvent(new Event('input', {bubbles: true})); };
        const all = rows(); set('f-kind', 'change'); const changes = rows(), count = document.getElementById('f-count').textContent;
        set('f-kind', ''); set('f-status', 'forecast'); const ahead = rows();
        set('f-status', ''); set('f-indicator', '产值'); const output = rows();
        set('f-indicator', ''); set('f-confidence', '1'); const sure = rows();
        return {all, changes, count, ahead, output, sure, off: document.querySelectorAll('mark.off').length};
    """, tmp_path)
    def ids(keep):
        return [f"r-{o.id}" for o in reading.observations if keep(o)]
    assert answer["all"] == ids(lambda o: True)
    assert answer["changes"] == ids(lambda o: o.kind == "change") and answer["count"].startswith(f"{len(answer['changes'])} of {len(answer['all'])}")
    assert answer["ahead"] == ids(lambda o: o.status == "forecast") != []
    assert answer["output"] == ids(lambda o: "产值" in o.indicator) != []
    assert answer["sure"] == ids(lambda o: o.confidence >= 1) and answer["off"] == len(answer["all"]) - len(answer["sure"])


@in_browser
def test_hostile_text_runs_nothing(reading, tmp_path):
    attack = "<script>window.hostile = 1</script><img src=x onerror='window.hostile = 2'>"
    bad = replace(reading, observations=tuple(replace(o, subject=attack, indicator=attack) for o in reading.observations))
    page = make_page(bad, tmp_path / "report.html", title=attack)
    answer = ask_browser(page, f"document.getElementById('o-{reading.observations[0].id}').click(); await new Promise(done => setTimeout(done, 200)); "
                               "return [window.hostile === undefined, document.getElementById('fields').innerText.includes('onerror')];", tmp_path)
    assert answer == [True, True]
