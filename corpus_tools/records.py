"""What was read of the numbers of an article, written as its observations."""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from corpus_tools.confidence import Claim, estimate_confidences
from corpus_tools.frames.read import Frame
from corpus_tools.frozen import frozen
from corpus_tools.model import Article, Document, Numeral, Observation, Quantity
from corpus_tools.names.currency import find_told_currency
from corpus_tools.numerals.money import is_counted
from corpus_tools.spans import find_page, find_span, make_ids
from corpus_tools.split import Passage
from corpus_tools.subjects.resolve import Subject
from corpus_tools.taxonomy import find_indicator_id, is_unit_strange
from corpus_tools.times.decided import Status
from corpus_tools.times.settle import Period
from corpus_tools.traditional import spell_as

_LONGEST_SENTENCE = 1200  # characters; longer ones are shown around the mention only
Reading = tuple[Numeral, Frame, Status, Period, Subject]  # of one number


@frozen
class Trace:
    """One observation with every judgement that led to it, for those who ask how a number was read."""

    observation: Observation
    passage: Passage
    mention: Numeral
    frame: Frame
    status: Status
    period: Period
    subject: Subject
    confidences: tuple[float, float, float]  # of indicator, subject and period


# what the constructors call, without a detour through the type or through Python
_new_observation, _new_trace, _new_claim = Observation.__new__, Trace.__new__, Claim.__new__


def write_records(document: Document, article: Article, passage: Passage, readings: Iterable[Reading], currency: str,
                  written: str, simple: str) -> list[Trace]:
    """The observations of an article, each with how it was read; ``currency`` is that of a plain 元.

    Phrases and names are cut from the ``simple`` form of a text and spelled as it is ``written``.
    """
    readings = list(readings)
    spans = [find_span(article, reading[0]) for reading in readings]
    ids = make_ids(document.sha256, spans)
    torn = _find_torn(passage, article)
    shown: dict[int, str] = {}
    claims = []
    in_yuan = -1  # the sentence in which a paper of Hong Kong or Macau has told of sums in 人民幣
    for k, ((m, frame, status, period, subject), (start, end)) in enumerate(zip(readings, spans)):
        number = passage.sentence_at(m.start)
        unit = _name_currency(m.quantity, "CNY" if number == in_yuan else currency, m, passage.norm)
        if unit == "CNY" and currency in ("HKD", "MOP") and m.text[-1] in "幣币":
            in_yuan = number  # 收入5億元人民幣，研發投入2億元: of a company that reckons so
        if number not in shown:
            shown[number] = _show_sentence(passage, number)
        sentence = shown[number] or _show_around(passage.text, m.start, m.end)
        indicator, indicator_id = _name_measure(frame, unit, subject.name)
        if indicator_id is not None and _counts_some(passage, m, frame, unit):
            indicator_id = None
        rules = f"{m.rule} {frame.rule} {status.rule} {period.rule} {subject.rule}"
        if simple is not written:
            indicator = spell_as(written, simple, indicator, m.start)
            subject = replace(subject, name=spell_as(written, simple, subject.name, m.start))
            readings[k] = m, frame, status, period, subject
        claims.append(_new_claim(Claim, rules, document.text[start:end], unit, m.quantity.bound, status.status, indicator,
                                 indicator_id, subject.name, sentence, frame.of is not None))
    traces = []
    for claim, parts, record, (start, end), (m, frame, status, period, subject) in zip(
            claims, estimate_confidences(claims), ids, spans, readings):
        q = m.quantity
        value, value_max, low, high = q.value, q.value_max, q.low, q.high
        if frame.kind == "change" and q.unit == "times" and m.rule != "doubling":  # 增长2倍 is three times as much: numbers.md
            low, high = (None if v is None else v + 1 for v in (low, high))
        if frame.negative:  # a fall: the ends of the interval change places
            value, value_max, low, high = (None if v is None else -v for v in (value, value_max, high, low))
        observation = _new_observation(
            Observation,
            record,
            document.doc,
            article.article,
            find_page(document, start) if document.pages else None,
            start,
            end,
            claim.text,
            value,
            value_max,
            claim.bound,
            low,
            high,
            claim.unit,
            frame.kind,
            claim.status,
            claim.indicator,
            claim.indicator_id,
            claim.subject,
            subject.subject_id,
            period.period,
            period.basis,
            None if frame.of is None else ids[frame.of],
            claim.sentence,
            round(parts[0] * parts[1] * parts[2], 3),
            claim.rule,
            _list_flags(q, frame, claim, bool(torn) and passage.sentence_at(m.start) in torn),
        )
        traces.append(_new_trace(Trace, observation, passage, m, frame, status, period, subject, parts))
    return traces


def _name_measure(frame: Frame, unit: str, subject: str) -> tuple[str, str | None]:
    """The indicator and its id; without the subject before it, where the rest is a measure that is known: 开发区工业产值."""
    found = find_indicator_id(frame.indicator, unit, frame.kind)
    if found is None and subject and frame.indicator.startswith(subject):
        rest = frame.indicator.removeprefix(subject).lstrip("的")
        found = find_indicator_id(rest, unit, frame.kind)
        return (rest if found or len(rest) > 2 else frame.indicator), found
    return frame.indicator, found


def _counts_some(passage: Passage, mention: Numeral, frame: Frame, unit: str) -> bool:
    """Whether a count is of those that do what its clause says (15家企业获补助), and no stock of the indicator."""
    if unit != "count" or "phrase:right" not in frame.rule:
        return False
    start = passage.clauses[passage.clause_at(mention.start)].start
    before = passage.norm[start : mention.start].strip()
    return not before or before.endswith(("的", "其中", "另有"))


def _name_currency(quantity: Quantity, currency: str, mention: Numeral, norm: str) -> str:
    """The unit, where a bare 元 or $ is the currency of the document's place.

    Papers of Hong Kong, Macau and Taiwan leave 元 out behind 億: what is not told to be counted is money there.
    """
    if norm.startswith("（", mention.end) and (told := find_told_currency(norm, mention.end)):
        return told
    is_bare = mention.rule == "multiplier" and not quantity.measure and mention.text[-1] in "億亿"
    if is_bare and currency != "CNY" and not is_counted(norm, mention.start, mention.end):
        return currency
    if quantity.measure.lstrip("十百千万亿") == "元" or (quantity.measure == "$" and currency in ("HKD", "TWD")):
        return currency
    return quantity.unit


def _find_torn(passage: Passage, article: Article) -> frozenset[int]:
    """Numbers of the sentences that a damaged join runs through."""
    seams = (article.text.locate(article.spans[join.right][0]) for join in article.joins if join.damaged)
    return frozenset(passage.sentence_at(seam) for seam in seams if seam is not None)


def _list_flags(quantity: Quantity, frame: Frame, claim: Claim, is_torn: bool) -> tuple[str, ...]:
    """What a careful user should know of a record."""
    flags = quantity.flags
    if "unequal_list" in frame.rule:
        flags += ("unequal_list",)
    if is_torn:
        flags += ("damaged_join",)
    if frame.kind == "level" and not claim.indicator_id and is_unit_strange(claim.indicator, claim.unit):
        flags += ("implausible_unit",)
    return flags


def _show_sentence(passage: Passage, number: int) -> str:
    """A sentence with its white space made one; empty where it is too long to be shown whole."""
    sentence = passage.sentences[number]
    if sentence.end - sentence.start > _LONGEST_SENTENCE:
        return ""
    return " ".join(passage.text[sentence.start : sentence.end].split())


def _show_around(text: str, start: int, end: int) -> str:
    """Of a sentence without end, the words around a mention: so that many records of it stay small."""
    first, last = max(start - _LONGEST_SENTENCE // 4, 0), end + _LONGEST_SENTENCE // 4
    return f"…{' '.join(text[first:last].split())}…"
