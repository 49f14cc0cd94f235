"""Word lists of the user: what was read before they came is read again with them."""
from __future__ import annotations

import pytest

from corpus_tools import classify_numerals
from corpus_tools.clean.parts import read_hints
from corpus_tools.data import use_words
from corpus_tools.names.endings import is_generic
from corpus_tools.names.mastheads import find_own_places
from corpus_tools.taxonomy import find_indicator_id
from corpus_tools.times.scenes import read_phrase

# file, its rows, and what is asked before, with them and after
LISTS = [
    ("name_generic.csv", "word\n云朵\n", lambda: is_generic("云朵"), [False, True, False]),
    ("taxonomy.csv", "id,zh,en,synonyms,unit,flow\ncloud_index,云朵指数,cloud index,,point,stock\n",
     lambda: find_indicator_id("云朵指数", "point", "level"), [None, "cloud_index", None]),
    ("places.csv", "name,short,level,parent\n云朵市,云朵,city,浙江省\n",
     lambda: [place.name for place in find_own_places("云朵市日报")], [[], ["云朵市"], []]),
    ("time_words.csv", "word,reads,joins\n开园元年,-3:,\n",
     lambda: [time.relative for time in read_phrase("开园元年")], [[], ["-3:"], []]),
    ("units.csv", "surface,unit,power,sort,not_before\n云朵币,云朵币,0,money,\n",
     lambda: [n.text for n in classify_numerals("30云朵币") if n.cls == "quantity"], [[], ["30云朵币"], []]),
    ("bounds.csv", "word,side,bound,not_after\n稍逊于,before,<,\n",
     lambda: [n.quantity.bound for n in classify_numerals("稍逊于30家")], [["="], ["<"], ["="]]),
    ("numeral_words.csv", "word\n两家坪\n", lambda: [n.cls for n in classify_numerals("两家坪")], [["quantity"], ["name"], ["quantity"]]),
    ("page_parts.csv", "token,part,most\ncloudbar,share bar,200\n",
     lambda: read_hints("div", ' class="cloudbar"').part is not None, [False, True, False]),
]


@pytest.mark.parametrize(("name", "rows", "ask", "answers"), LISTS, ids=[row[0] for row in LISTS])
def test_nothing_read_before_outlives_a_new_list(name, rows, ask, answers, tmp_path, monkeypatch):
    monkeypatch.setenv("PARK_CORPUS_WORDS", "")
    (tmp_path / name).write_text(rows, encoding="utf-8")
    (tmp_path / "none").mkdir()
    found = [ask()]
    try:
        use_words(tmp_path)
        found.append(ask())
    finally:
        use_words(tmp_path / "none")
    assert [*found, ask()] == answers
