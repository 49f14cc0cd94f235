"""From an article to its observations: the one place where the steps of reading are put in order."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from corpus_tools.confidence import Claim, estimate_confidences
from corpus_tools.frames.read import Frame, read_frames
from corpus_tools.frozen import frozen
from corpus_tools.model import Article, Document, Numeral, Observation, Quantity
from corpus_tools.names.currency import find_currency, find_told_currency
from corpus_tools.names.find import Name, find_names
from corpus_tools.normal import normalise
from corpus_tools.numerals.money import is_counted
from corpus_tools.numerals.read import read_numerals
from corpus_tools.spans import find_page, find_span, make_ids
from corpus_tools.split import Passage, read_passage
from corpus_tools.subjects.resolve import Subject, resolve_subjects
from corpus_tools.taxonomy import find_indicator_id, is_unit_strange
from corpus_tools.times.find import find_times
from corpus_tools.times.periods import resolve_periods
from corpus_tools.times.reference import find_reference
from corpus_tools.times.settle import Period
from corpus_tools.times.status import Status, read_statuses
from corpus_tools.traditional import simplify_article, spell_as

_KINDS = "工产园开高国省市县区级科软经创物特重大主专新化综出保"  # a word for the kind of park begins so
_LONGEST_SENTENCE = 1200  # characters; longer ones are shown around the mention only


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


def extract_article(article: Article, document: Document) -> list[Observation]:
    """All observations of one article, in reading order.

    A number in a table cell that no head labels is left out: nobody can say what it measures.
    """
    return [t.observation for t in trace_article(article, document) if "cell_unlabelled" not in t.frame.rule]


def trace_article(article: Article, document: Document) -> list[Trace]:
    """All observations of one article in reading order, each with how it was read."""
    text = article.text.text
    article, plain, written, simple = simplify_article(article)
    norm = normalise(plain)
    numerals = read_numerals(text, norm, blocks=article.blocks)
    mentions = [n for n in numerals if n.cls == "quantity"]
    if not mentions:
        return []
    passage = read_passage(text, article.blocks, norm=norm, plain=plain)
    names = find_names(passage, article)
    mentions = _leave_names(mentions, names, norm)
    frames = read_frames(passage, mentions, names)
    times = find_times(passage, numerals)
    reference = find_reference(passage, article, times)
    statuses = read_statuses(passage, mentions, frames, times, reference=reference.iso if reference.year else "")
    # a plan that something was measured by is of the time of that
    told = [s.status if s.rule != "status:yardstick" else "actual" for s in statuses]
    periods = resolve_periods(passage, article, mentions, frames, told, times, reference)
    currency = find_currency(passage, article, names)
    subjects = resolve_subjects(passage, article, mentions, frames, names, currency)
    spans = [find_span(article, m) for m in mentions]
    ids = make_ids(document.sha256, spans)
    torn = _find_torn(passage, article)
    shown: dict[int, str] = {}
    claims = []
    for k, (m, frame, status, period, subject, (start, end)) in enumerate(zip(mentions, frames, statuses, periods, subjects, spans)):
        unit = _name_currency(m.quantity, currency, m, passage.norm)
        number = passage.sentence_at(m.start)
        if number not in shown:
            shown[number] = _show_sentence(passage, number)
        sentence = shown[number] or _show_around(passage.text, m.start, m.end)
        indicator, indicator_id = _name_measure(frame, unit, subject.name)
        if indicator_id is not None and _counts_some(passage, m, frame, unit):
            indicator_id = None
        rules = f"{m.rule} {frame.rule} {status.rule} {period.rule} {subject.rule}"
        if simple is not written:
            indicator = spell_as(written, simple, indicator, m.start)
            subject = subjects[k] = replace(subject, name=spell_as(written, simple, subject.name, m.start))
        claims.append(_new_claim(Claim, rules, document.text[start:end], unit, m.quantity.bound, status.status, indicator,
                                 indicator_id, subject.name, sentence, frame.of is not None))
    traces = []
    for claim, parts, record, (start, end), m, frame, status, period, subject in zip(
            claims, estimate_confidences(claims), ids, spans, mentions, frames, statuses, periods, subjects):
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


def _leave_names(mentions: list[Numeral], names: Sequence[Name], norm: str) -> list[Numeral]:
    """The mentions without those whose Chinese number is part of a park's own name: 三条桥工业园, but 三个工业园区."""
    if "chinese" not in [m.rule for m in mentions]:
        return mentions
    ends = {n.start: n.end for n in names if n.type == "park"}
    return [m for m in mentions if m.rule != "chinese" or ends.get(m.start, 0) <= m.end or norm[m.end] in _KINDS]


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
    if quantity.measure == "元" or (quantity.measure == "$" and currency in ("HKD", "TWD")):
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


def extract_document(document: Document) -> Iterator[Observation]:
    """All observations of one document, article by article."""
    from corpus_tools.articles.split_page import read_articles

    for article in read_articles(document):
        yield from extract_article(article, document)


def extract(text: str, *, doc: str = "", date: str | None = None) -> list[Observation]:
    """The observations of a plain text.

    >>> extract("2023年全区实现工业总产值50亿元。")[0].value
    5000000000
    """
    document = Document(
        doc,
        text,
        hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        meta={"date": date} if date else {},
    )
    return list(extract_document(document))


def extract_files(paths: Iterable[str]) -> Iterator[Observation]:
    """The observations of files and folders, in document order."""
    from corpus_tools.load import iter_documents

    for document in iter_documents(paths):
        yield from extract_document(document)
