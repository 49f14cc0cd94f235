"""The articles of a document: one as a rule; several in a bulletin, on a newspaper page, in a digest."""
from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from corpus_tools.articles.braids import is_braided, weave_articles
from corpus_tools.articles.metadata import Metadata, read_metadata
from corpus_tools.articles.split_articles import find_starts
from corpus_tools.clean import cut_out, prepare
from corpus_tools.clean.draft import Draft, Line, Note, mark_line
from corpus_tools.frozen import change
from corpus_tools.late import compile_late
from corpus_tools.mapped import MappedText
from corpus_tools.model import Article, Block, Document, Join, Span

_SHORTEST = 20  # characters of a paragraph without which a heading makes no article
# 云江青禾科技有限公司（以下简称“青禾”）, in one of several posts that speak of 我司
_CALLED = compile_late("([\u4e00-\u9fff]{2,4}?(?:（[\u4e00-\u9fff]{2,4}）)?[\u4e00-\u9fff]{2,18}(?:有限公司|集团))[（(](?:以下|下文)?简?称")
_OURS = ("我司", "我公司", "本公司")


def read_articles(document: Document) -> list[Article]:
    """The articles of a document in the order of the page, each with its metadata and the pieces of the source it is made of.

    >>> text = "# 园区产值破百亿\\n\\n2024-03-05 来源：某某日报\\n\\n去年，园区产值达到102亿元，比上年增长一成，新设企业12家，其中规上企业3家。"
    >>> article, = read_articles(Document("a.md", text, format="md"))
    >>> article.title, article.publisher, article.date, len(article.blocks)
    ('园区产值破百亿', '某某日报', '2024-03-05', 2)
    """
    draft = prepare(document)
    if not draft.lines:
        return []
    if is_braided(draft):
        woven = weave_articles(draft)
        if woven:
            metas = _read_metas(draft, [w.lines for w in woven])
            return [_make(document, n, meta, w.text, w.blocks, w.spans, w.joins, ("unbraided",))
                    for n, (w, meta) in enumerate(zip(woven, metas))]
    groups = _cut_groups(draft, find_starts(draft))
    articles = []
    for n, (lines, meta) in enumerate(zip(groups, _read_metas(draft, groups))):
        text, blocks = cut_out(draft.text, lines)
        span = (draft.text.source(lines[0].start), draft.text.span(lines[-1].start, lines[-1].end)[1])
        articles.append(_make(document, n, meta, text, blocks, (span,)))
    return articles


def _make(document: Document, number: int, meta: Metadata, text: MappedText, blocks: tuple[Block, ...],
          spans: tuple[Span, ...], joins: tuple[Join, ...] = (), flags: tuple[str, ...] = ()) -> Article:
    return Article(document.doc, number, text, blocks, meta.title, meta.deck, meta.publisher, meta.via, meta.date,
                   meta.edition, meta.authors, meta.place, meta.basis, spans, joins, document.flags + flags,
                   document.meta.get("park", "").strip())


def _cut_groups(draft: Draft, starts: Sequence[int]) -> list[tuple[Line, ...]]:
    """The lines of each article; the heading of several short ones goes with the first of them."""
    if len(starts) == 1:
        return [draft.lines]
    groups: list[tuple[Line, ...]] = []
    waiting: tuple[Line, ...] = ()
    for first, after in zip(starts, [*starts[1:], len(draft.lines)]):
        lines = list(draft.lines[first:after])
        at = 0
        while at < min(3, len(lines)) and lines[at].kind in ("heading", "title"):
            lines[at] = mark_line(lines[at], "title", 0)
            at += 1
        if not groups and not at and after < len(draft.lines):  # what stands above the first title is its deck
            waiting += tuple(mark_line(line, "deck") if line.kind == "para" else line for line in lines)
            continue
        if sum(line.end - line.start for line in lines if line.kind not in ("title", "heading", "byline")) < _SHORTEST:
            waiting += tuple(mark_line(line, "deck") if line.kind == "title" else line for line in lines)
            continue
        groups.append(waiting + tuple(lines))
        waiting = ()
    if waiting:
        groups = [*groups[:-1], groups[-1] + waiting] if groups else [waiting]
    return groups


def _read_metas(draft: Draft, groups: Sequence[Sequence[Line]]) -> list[Metadata]:
    """The metadata of each article; what the page says for all of them stands for those that say nothing."""
    if len(groups) == 1:
        return [read_metadata(draft, groups[0])]
    starts = [draft.text.source(min(line.start for line in group)) for group in groups]
    bounds = sorted(starts)
    end = draft.text.source(max(line.end for line in groups[starts.index(bounds[-1])]) - 1)
    notes: dict[int, list[Note]] = {}
    for note in draft.notes:  # those above the first article and below the last are the page's
        at = bisect_right(bounds, note.start)
        notes.setdefault(bounds[at - 1] if at and note.start < end else -1, []).append(note)
    shared = notes.get(-1, [])
    whole = read_metadata(draft, [line for line in draft.lines if line.kind not in ("para", "byline")], shared)
    metas = [read_metadata(draft, group, notes.get(start) or shared) for group, start in zip(groups, starts)]
    dated = [meta.date for meta in metas if meta.date]
    if not whole.date and len(dated) == 1 and metas[0].date:  # told under the page's own head: it is the page's
        whole = change(whole, date=dated[0])
    publisher = whole.publisher or next((meta.publisher for meta in metas if meta.publisher), "")
    text = draft.text.text
    if not whole.via and any(word in text for word in _OURS) and (own := _CALLED.search(text)) is not None:
        whole = change(whole, via=own[1])
    return [_fill(meta, whole, publisher) for meta in metas]


def _fill(meta: Metadata, whole: Metadata, publisher: str) -> Metadata:
    basis = {key: "page" for key in ("date", "edition", "via") if not getattr(meta, key) and getattr(whole, key)}
    if publisher and not meta.publisher:
        basis["publisher"] = "page"
    if not basis:
        return meta
    return change(meta, publisher=meta.publisher or publisher, date=meta.date or whole.date, via=meta.via or whole.via,
                   edition=meta.edition or whole.edition, basis={**basis, **meta.basis})
