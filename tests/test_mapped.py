"""A mapped text always finds its way back to the source."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus_tools.mapped import MappedText

edits = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 6), st.sampled_from(["", " ", "甲", "乙丙"])), max_size=8
)


def make_edits(text, raw):
    at, out = 0, []
    for start, size, new in sorted(raw):
        start, end = min(start, len(text)), min(start + size, len(text))
        if start >= at:
            out.append((start, end, new))
            at = max(end, start)
    return out


@given(st.text("园区企业91家，<b> &;", max_size=60), edits, edits)
def test_copied_characters_equal_the_source(source, first, second):
    text = MappedText.of(source)
    for raw in (first, second):
        text = text.replace(make_edits(text.text, raw))
    for start, a, b, copied in text.runs:
        if copied:
            assert text.text[start : start + b - a] == source[a:b]
    for i in range(len(text.text)):
        a, b = text.span(i, i + 1)
        assert 0 <= a <= b <= len(source)


@given(st.text("园区企业91家", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_slice_keeps_places(source, a, b):
    a, b = sorted((min(a, len(source)), min(b, len(source))))
    part = MappedText.of(source).slice(a, b)
    assert part.text == source[a:b]
    if b > a:
        assert part.span(0, b - a) == (a, b)


def test_joined_parts_keep_their_own_places():
    source = "甲乙丙丁戊"
    text = MappedText.of(source)
    joined = MappedText.join([text.slice(3, 5), "\n", text.slice(0, 2)])
    assert joined.text == "丁戊\n甲乙"
    assert joined.span(0, 2) == (3, 5)
    assert joined.span(3, 5) == (0, 2)


def test_a_replaced_entity_stands_for_its_whole_source():
    text = MappedText.of("全&nbsp;区").replace([(1, 7, " ")])
    assert text.text == "全 区"
    assert text.span(1, 2) == (1, 7)


@pytest.mark.parametrize("bad", [[(2, 1, "")], [(0, 3, ""), (2, 4, "")]])
def test_edits_that_overlap_are_an_error(bad):
    with pytest.raises(ValueError, match="edits"):
        MappedText.of("甲乙丙丁").replace(bad)
