"""Measures named in the clauses around a number, where no number stands beside them."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.frames.divided import find_gloss
from corpus_tools.frames.drafts import Draft
from corpus_tools.frames.earlier import DIVIDES
from corpus_tools.frames.indicators import read_left
from corpus_tools.frames.phrases import Gap, Phrase, cut_owners, cut_text, find_growth, find_head, is_rate
from corpus_tools.frames.predicates import ADV, GROWTH, LIGHT, MOVES, PREP, RANK, SHARE, TO, VERB, Marks, read_voids
from corpus_tools.frames.tokens import read_tokens
from corpus_tools.frozen import change
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.split import Passage

_SHARES = ("比率", "比例", "比重", "占比", "份额")
_NO_HEADS = ("按", "分别", "具体", "包括", "如下", "据", "根据")
_UNREAD = compile_late("[约近超逾]?[0-9][0-9,.]*[十百千万亿]*[\u4e00-\u9fff]{0,2}$")  # a number that was not read as a quantity
_MANNERS = frozenset("较快 较好 平稳 快速 良好 强劲 高速 稳健 稳定 稳步 恢复性 平稳较快 较大 爆发式 爆发性 显著 明显 大幅 小幅".split())
_MOST = frozenset(far + "最" + how for far in ("", "为", "则", "也", "均") for how in "大高快小低慢")  # 出口跌幅最大，达3%
_VIEWED = ("方面", "部分")
_HELD = ("保持", "维持", "持续保持", "继续保持")
_COMERS = ("旅客", "访客", "游客", "住客", "乘客")
_EXTREME = compile_late("(?:历史|同期)?第[二三四五六七八九十][高低大小多少]的")  # 近10年来第三低的营收
# what a clause without a number begins with: 光电产业受需求影响，, 进口额则因设备需求，
_CROWD = "扎堆|集聚|聚集|云集|林立|纷纷|相继|陆续|加速|加快|越来越多"
_TOPIC = compile_late(
    "(?:[\u4e00-\u9fff]{0,6}[0-9]{1,2}月份?)?(?:其中|而|另外?|至于|其次|以|（[0-9一二三四五六七八九十]{1,2}）|[0-9]\\.)?"
    "(?P<of>[\u4e00-\u9fffA-Z]{0,12}?(?:产业|行业|工业|制造业|服务业|[^企就营毕作失创专事从]业|[额值量数]|收入|营收|利润|税收|投资|出口|财政"
    f"|面积|人口|企业(?={_CROWD})))(?:方面)?(?:则|也|亦|更)?(?={_CROWD}|因|受|随|由于|拜|搭|在[^，。；]{{2,16}}(?:下|中|上)|表现|其?次之?(?=$|，)"
    "|居次|持平|逐[年月季步]|持续|不断|稳步|[连屡再续迭]创|创[下新历]|稳中|平稳|快速|逆势|大幅|强劲|(?:发展|增长|上升|运行)?(?:势头|态势)"
    "|有(?:所|了?(?:较大|显著|明显|大幅|进一步|新的?))(?:提升|提高|增长|增加|突破|改善|下降|回落)|较快|迈上|跨上|跃上|站上|再上|$)")
_TOPPED = compile_late("(?:其中，?)?(?P<of>[\u4e00-\u9fffA-Z]{2,12}?)(?:排名|位居|位列|排在|居|列|排)(?:全[国省市区县])?"
                       "前[一二三四五六七八九十0-9]{1,3}[位名]?的")
_CAUSED = compile_late("(?<![接享遭承感])受[^，。；、0-9到]{2,18}?(?:影响|拖累|冲击|带动|推动|激励|提振)$")
_SECOND = compile_late("(?:其次|再次|最后)则?[是为]([一-鿿A-Za-z、]{2,24})")  # 其次为食品及烟草，下跌2%
_HOW = compile_late("(?:相对)?[最较更偏][快高大低慢小好多少]?$")
_RISES = compile_late("(?:[将会已再便]|预计|估计|可望|有望)*[由从]")  # 人员数目，将由5万人增至20万人
BEFORE_BRACKET = 120  # characters before a bracket: a clause with a thousand brackets is not read anew for each
_LONGEST_RUN_IN, _LONGEST_LABEL, _FARTHEST = 24, 10, 40  # characters; clauses looked back over: a sentence may have a thousand
_RUN_IN = compile_late("[ #*-]*(?:（[0-9一二三四五六七八九十]{1,3}）|[0-9一二三四五六七八九十]{1,3}[.、．]|[一二三四五六七八九十]是)")
_PREDICATES = MOVES | RANK | LIGHT | TO | ADV | VERB | PREP


class Nearby:
    """The clauses of a passage, looked at from its numbers."""

    def __init__(self, passage: Passage, mentions: Sequence[Numeral], drafts: Sequence[Draft], marks: Marks) -> None:
        self.passage, self.mentions, self.drafts, self.marks = passage, mentions, drafts, marks
        self.ends = {  # of each clause, where its last number ends
            draft.region.clause: mention.end
            for draft, mention in zip(drafts, mentions, strict=True)
            if draft.region.bracket is None
        }

    def find_measure(self, index: int, base: int | None) -> str:
        """工业投资逆势增长，全年同比增长22.6%: what a clause without a number names, nearer than the number ``base``."""
        draft = self.drafts[index]
        if draft.region.bracket is not None:
            return ""
        if draft.kind == "level" and base is not None:
            number = self._find_before(index)
            if number is None or number <= self.drafts[base].region.clause:
                return ""
            rises = _RISES.match(self.passage.norm, draft.region.start) is not None
            return self._read_topic(number) or (self.find_title(index) if rises else self._read_label(number))
        first = self.passage.sentences[draft.sentence].first if base is None else self.drafts[base].region.clause + 1
        first = max(first, draft.region.clause - _FARTHEST)
        head = False
        for number in range(draft.region.clause - 1, first - 1, -1):
            clause = self.passage.clauses[number]
            if clause.mark == "：" and not head:
                if DIVIDES.match(self.passage.norm, clause.start, clause.end):
                    continue  # 分年看：2022年176例
                head = True
            is_next = draft.kind == "change" and number == draft.region.clause - 1
            second = _SECOND.fullmatch(self.passage.norm, clause.start, clause.end) if is_next else None
            if second is not None and not any(second.start(1) <= at < second.end(1) for at in self.marks[0]):
                return self.cut(Phrase(*second.span(1), 0))
            has_cause = self.passage.norm.find("受", clause.start, clause.end) >= 0
            caused = _CAUSED.search(self.passage.norm, clause.start, clause.end) if has_cause else None
            if caused is not None:  # 固定资产投资受房地产下滑影响，下降3%; 营业额5亿元，受价格下跌影响，减少8%
                gap = self._read_clause(number)
                phrase = read_left(self.passage.norm, gap, caused.start()) if caused.start() > gap.start else None
                if phrase is not None and find_head(self.passage.norm[phrase.start : phrase.end]):
                    return self.cut(phrase)
                continue
            topped = _TOPPED.match(self.passage.norm, self.passage.clauses[number].start)
            if topped is not None and find_head(topped["of"]):
                return self.cut(Phrase(*topped.span("of"), 0))  # 产值居前三位的是甲园和乙园，分别为8亿元和7亿元
            if clause.mark == "：" and (gloss := find_gloss(self.passage, number)):
                return gloss
            moved = self._read_clause(number), head, number == draft.region.clause - 1, draft.reading.rule == "bare"
            text = draft.kind != "level" and self._read_topic(number) or self._read_moved(*moved)
            if text:
                return cut_owners(text)
        return ""

    def _read_topic(self, number: int) -> str:
        """The branch or measure that a clause without a number begins with, and says why it moved."""
        clause = self.passage.clauses[number]
        topic = _TOPIC.match(self.passage.norm, clause.start, clause.end) if number not in self.ends else None
        if topic is None:
            return ""
        words = topic["of"]
        return self.cut(Phrase(*topic.span("of"), 0)) if words[-1] == "业" or find_head(words) else ""

    def _read_label(self, number: int) -> str:
        """员工：300人: the words before a colon, where all of them are one measure."""
        clause = self.passage.clauses[number]
        if clause.mark != "：" or number in self.ends or clause.end - clause.start > _LONGEST_LABEL:
            return ""
        gap = self._read_clause(number)
        phrase = read_left(self.passage.norm, gap, gap.end)
        return self.cut(phrase) if phrase.start == gap.start and phrase.end == gap.end else ""

    def find_title(self, index: int) -> str:
        """为“创业基金”加码，由5000万元增加至2亿元; 出口额方面，9月为5亿元: the title or measure that ends the clause before."""
        number = self._find_before(index)
        if number is None:
            return ""
        gap = self._read_clause(number)
        end = gap.end - 2 * self.passage.norm.endswith(_VIEWED, gap.start, gap.end)
        phrase = read_left(self.passage.norm, gap if end == gap.end else self.read(gap.start, end), end)
        words = self.passage.norm[phrase.start : phrase.end]
        return self.cut(phrase) if words and (words[-1] in "”》" or find_head(words)) else ""

    def find_run_in(self, index: int, base: int | None) -> str:
        """（一）固定资产投资。年度目标为30亿元: what the heading that opens the paragraph names, nearer than ``base``."""
        passage, number = self.passage, self.drafts[index].sentence
        first = number
        while first and passage.sentences[first - 1].block == passage.sentences[number].block:
            first -= 1
        head = passage.sentences[first]
        if first == number or head.end - head.start > _LONGEST_RUN_IN or base is not None and self.drafts[base].sentence >= first or \
                not _RUN_IN.match(passage.norm, head.start):
            return ""
        gap = self._read_clause(head.last - 1)
        phrase = read_left(passage.norm, gap, gap.end)
        words = passage.norm[phrase.start : phrase.end]
        return self.cut(phrase) if find_head(words) or is_rate(words) else ""

    def is_told_before(self, index: int) -> bool:
        """Whether a clause of the same chain, without a number, stands right before that of a mention."""
        number, clauses = self.drafts[index].region.clause, self.passage.clauses
        return number > 0 and clauses[number - 1].chain == clauses[number].chain and number - 1 not in self.ends

    def fall_back(self, index: int) -> None:
        """Nothing else was found: the whole of a share, or the last noun of the clause before."""
        draft, norm = self.drafts[index], self.passage.norm
        if draft.reading.rule == "share" and draft.cue is not None:
            gap = draft.region.gaps[draft.slot]
            start = draft.cue[1]
            phrase = read_left(norm, Gap(start, gap.end, [t for t in gap.tokens if t[0] >= start]), gap.end)
            if not phrase.empty:
                draft.name(self.cut(phrase), "whole")
                return
        if draft.region.bracket is not None:
            end = self.passage.brackets[draft.region.bracket][0]
            last = self.mentions[index - 1].end if index and self.mentions[index - 1].end < end else 0  # “甲业”（30家）、“乙业”（20家）
            gap = self.read(max(self.passage.clauses[draft.region.clause].start, end - BEFORE_BRACKET, last), end)
        else:
            clause, number = self.passage.clauses[draft.region.clause], self._find_before(index)
            is_second = clause.start < draft.region.start and norm[draft.region.start - 1] == " "
            if is_second and (not index or self.mentions[index - 1].end <= clause.start):
                gap = self.read(clause.start, draft.region.start - 1)  # 营收创新高 全年上看8亿元: a headline in two parts
            elif number is not None and not (number in self.ends and draft.measure in ("户", "人")):
                gap = self._read_clause(number)
            else:
                return
        if norm.startswith(_NO_HEADS, gap.start) or DIVIDES.match(norm, gap.start, gap.end):
            return
        headed = self._find_headed(gap, label=norm[gap.end] == "：")
        if headed is None and norm[gap.end:gap.end + 1] == " ":
            return
        phrase = headed or read_left(norm, gap, gap.end)
        if norm[gap.end - 1] == "中" and not find_head(norm[phrase.start : phrase.end]):
            return  # 榜单前列中，某园以91分居首: where it is, no measure
        end = gap.end if phrase.verb is not None and phrase.verb[1] == gap.end else phrase.end
        if (how := _HOW.search(norm, phrase.start, end)) is not None:
            end = how.start()  # 增速最快，达18%; 增速较快的有甲县（18%）
        end -= 2 * norm.endswith("方面", phrase.start, end)  # GDP增速方面，甲省8%
        if end - phrase.start > 1 and norm[phrase.start : end] not in read_voids():
            draft.name(cut_owners(self.cut(Phrase(phrase.start, end, 0))), "clause")

    def _find_headed(self, gap: Gap, *, label: bool) -> Phrase | None:
        """出口额持续畅旺，达5亿元; 企业数目再创新高，达30家: the measure that the clause says something of; a label is one: 经费支出：5亿元."""
        norm = self.passage.norm
        for token in gap.tokens:
            if token[2] & _PREDICATES and token[0] > gap.start and not (label and gap.end - token[1] < 2):
                phrase = read_left(norm, gap, token[0])
                if phrase.end == token[0] and find_head(norm[phrase.start : phrase.end]):
                    return change(phrase, verb=None)
        return None

    def _find_before(self, index: int) -> int | None:
        draft, number = self.drafts[index], self.drafts[index].region.clause - 1
        inside = draft.region.bracket is not None or number < self.passage.sentences[draft.sentence].first
        return None if inside else number

    def _read_clause(self, number: int) -> Gap:
        clause = self.passage.clauses[number]
        return self.read(max(clause.start, self.ends.get(number, 0)), clause.end)

    def read(self, start: int, end: int) -> Gap:
        return Gap(start, end, read_tokens(self.passage.norm, start, end, self.marks))

    def cut(self, phrase: Phrase) -> str:
        extreme = _EXTREME.match(self.passage.norm, phrase.start, phrase.end)
        return cut_text(self.passage.plain, self.passage.norm, extreme.end() if extreme else phrase.start, phrase.end)

    def _read_moved(self, gap: Gap, head: bool, loose: bool, bare: bool) -> str:
        """What rose, fell or is ranked in a clause; of a list's head, its last noun, of a bare number with its growth."""
        norm = self.passage.norm
        for token in reversed(gap.tokens):
            is_last = token[2] & (MOVES | RANK) and gap.end - token[1] <= 4 or token[2] & GROWTH and norm[token[1]:gap.end] in _MOST
            if is_last and token[1] - token[0] > 1 and token[0] > gap.start:
                phrase = read_left(norm, gap, token[0])
                growth = find_growth(gap, phrase)
                if growth is not None and growth[0] == phrase.start:
                    phrase = read_left(norm, gap, growth[0])  # 消费开支在第3季增速加快
                share = next((t for t in gap.tokens if t[2] & SHARE and gap.start < t[0] and t[1] == phrase.start), None)
                if share is not None and norm.endswith(_SHARES, phrase.start, phrase.end):
                    phrase = read_left(norm, gap, share[0])  # 能源进口占GDP的比重逐渐降低
                if norm[phrase.start : phrase.end] in _MANNERS:
                    phrase = read_left(norm, gap, phrase.start)  # 用电量保持较快增长
                is_held = not token[2] & MOVES and norm[token[0] : token[1]] in _HELD  # 失业率在两段期间保持不变
                if phrase.end - phrase.start > 1 and not (is_held and not find_head(norm[phrase.start : phrase.end])):
                    return self.cut(phrase)
        share = next((t for t in reversed(gap.tokens) if t[2] & SHARE and t[0] > gap.start), None)
        if share is not None and norm.endswith(_SHARES, gap.start, gap.end):
            phrase = read_left(norm, gap, share[0])  # 研发开支占生产总值的比率，由0.7%增至1.5%
            if phrase.end - phrase.start > 1:
                return self.cut(phrase)
        for token in gap.tokens if loose else ():
            if token[2] & _PREDICATES and token[0] > gap.start and not (head and gap.end - token[1] < 2):
                phrase = read_left(norm, gap, token[0])
                if find_head(norm[phrase.start : phrase.end]) or norm.endswith(_COMERS, phrase.start, phrase.end):
                    return self.cut(phrase)
        if not head or norm.startswith(_NO_HEADS, gap.start):
            return ""
        unread = _UNREAD.search(norm, gap.start, gap.end)
        phrase = read_left(norm, gap, unread.start() if unread else gap.end)
        start, lead = phrase.start, phrase.lead
        if lead is not None and lead[2] & VERB and lead[1] == start:
            start = lead[0]
        end = phrase.end if bare else next((t[0] for t in gap.tokens if t[1] == phrase.end and t[2] & GROWTH), phrase.end)
        return self.cut(Phrase(start, end, 0)) if end - start > 1 else ""
