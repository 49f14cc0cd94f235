"""What a first look at a number gives: its kind and sign, and the phrase that was chosen for it."""
from __future__ import annotations

from dataclasses import dataclass

from corpus_tools.frames.phrases import Phrase, cut_most, cut_text
from corpus_tools.frames.predicates import Token
from corpus_tools.frozen import frozen
from corpus_tools.model import Numeral
from corpus_tools.split import Passage


@frozen
class Reading:
    """Kind and sign of a number, and where to look for what it measures."""

    kind: str
    negative: bool
    cue: Token | None
    phrase: Phrase
    rule: str
    part: bool = False  # the phrase is to be looked for to the right first (70%的…)


@dataclass(slots=True)
class Side:
    """The phrase that was chosen, with what belongs to it and stands apart (医保基金 … 支出, 引进 … 项目)."""

    phrase: Phrase
    rule: str = "left"
    verb: Token | None = None  # a verb that belongs to the measure and stands apart from the phrase
    parts: tuple[tuple[int, int], ...] = ()  # of which the text is put together, where one stretch does not do
    size: bool = False  # a size (超20亿元项目): what is measured may have been named before
    body: bool = False  # the phrase may be who has them, not what they are
    among: bool = False
    flow: Token | None = None  # the verb that makes it a flow (新增): it holds for the rest of a list too

    def write(self, passage: Passage) -> str:
        """The phrase as text, "" where there is none."""
        if self.phrase.empty:
            return ""
        if self.parts:
            text = "".join([cut_text(passage.plain, passage.norm, *part) for part in self.parts])
        else:
            text = cut_most(cut_text(passage.plain, passage.norm, self.phrase.start, self.phrase.end))
        return write_verb(passage, self.verb) + text if self.verb is not None else text


def write_verb(passage: Passage, verb: Token) -> str:
    """A verb as part of a measure."""
    return cut_text(passage.plain, passage.norm, verb[0], verb[1]).rstrip("了")


def is_signed(norm: str, mention: Numeral) -> bool:
    """Whether a share stands in a bracket with its sign, so that it tells a rise or fall: 通讯设备（+30.6%）、皮具（-4.9%）."""
    before = norm[mention.start - 1 : mention.start]
    return before == "+" and norm[mention.start - 2 : mention.start - 1] == "（" or \
        before == "（" and norm[mention.start] == "-" and mention.quantity.unit == "percent"
