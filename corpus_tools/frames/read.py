"""How a quantity is said: kind, sign, what is measured, and the level that a change or share belongs to."""

from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.frames.bases import find_bases
from corpus_tools.frames.cells import read_cells
from corpus_tools.frames.drafts import Draft, draft_mentions
from corpus_tools.frames.lone_figures import name_lone_figures
from corpus_tools.frames.name_tokens import add_brackets, mark_names
from corpus_tools.frames.rows import align_rows
from corpus_tools.frozen import frozen
from corpus_tools.model import Numeral
from corpus_tools.names.find import Name
from corpus_tools.split import Passage


@frozen
class Frame:
    """What the words around one quantity make of it."""

    kind: str  # level, change, ratio or rank
    negative: bool  # the words say a fall: the value's sign is turned
    indicator: str  # in the text's own words, cut from the text, without subject and number
    span: tuple[int, int] | None  # where its main part stands in the passage; None where inherited or made up
    cue: tuple[int, int] | None  # the predicate (增长, 占, 达 …) in the passage
    of: int | None  # index of the mention whose level this change, ratio or rank belongs to
    rule: str


_new_frame = Frame.__new__  # what the constructor calls, without a detour through the type


def read_frames(passage: Passage, mentions: Sequence[Numeral], names: Sequence[Name]) -> list[Frame]:
    """One frame for each mention, in the same order."""
    named = mark_names(passage.norm, names)
    marks = add_brackets(named, passage.brackets)
    drafts = draft_mentions(passage, mentions, named, marks)
    read_cells(passage, mentions, drafts, names)
    name_lone_figures(passage, mentions, drafts)
    align_rows(passage, mentions, drafts)
    find_bases(passage, mentions, drafts, marks)
    levels = _find_levels(mentions, drafts)
    return [_write_frame(mention, draft, level) for mention, draft, level in zip(mentions, drafts, levels, strict=True)]


def _write_frame(mention: Numeral, draft: Draft, level: int | None) -> Frame:
    value, phrase = mention.quantity.value, draft.side.phrase
    turned = draft.negative and not (value is not None and value < 0)
    span = (phrase.start, phrase.end) if draft.own and phrase.start < phrase.end else None
    cue = draft.cue[:2] if draft.cue is not None else None
    rule = f"kind:{draft.reading.rule} phrase:{draft.rule}"
    return _new_frame(Frame, draft.kind, turned, draft.text, span, cue, level, rule)


def _find_levels(mentions: Sequence[Numeral], drafts: Sequence[Draft]) -> list[int | None]:
    """For each change, share and rank its level: the one it was taken from, or the same measure just before."""
    levels: list[int | None] = []
    for index, draft in enumerate(drafts):
        if draft.kind == "level":
            levels.append(None)
            continue
        base = draft.base
        found = None
        if base is not None and (drafts[base].sentence == draft.sentence or draft.settled):
            found = base if drafts[base].kind == "level" else levels[base] if base < index else None
        elif draft.own:
            for j in range(index - 1, max(-1, index - 12), -1):
                if drafts[j].sentence != draft.sentence:
                    break
                if drafts[j].kind == "level" and drafts[j].text == draft.text:
                    found = j
                    break
        levels.append(found)
    return levels
