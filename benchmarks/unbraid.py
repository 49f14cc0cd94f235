"""How well braided pages are put in order again: real articles, cut inside sentences and mixed by a seeded script.

    python benchmarks/unbraid.py             200 pages a row
    python benchmarks/unbraid.py --pages 20  a look

The articles are those of ``seeds/``; where the environment names the development documents (``PARK_CORPUS_DEV``), theirs
and those of the folder ``bulk`` beside it come in too. The even half of ``bulk`` and some of the development documents
were used to set the weights of the method: what counts are the rows of the others, *unseen*.

A page holds 2 to 6 articles of different documents, each cut at random places inside its sentences into 2 to 6 pieces.
*kept*: the pieces of an article keep their order between those of the others. *shuffled*: all are shuffled. A row says
whether the pieces are handed over whole or as their paragraphs, one piece each, and whether titles are there (a title is
a piece of its own); never is there a hint what a piece is.

Joins are counted as printed and where they are surer than 0.8. A piece is in the right article when articles found and
true are paired off one to one, so that most pieces agree. *generated*: articles of random clauses, as far from real text
as can be; *damaged*: one to three characters are lost at each cut.
"""
from __future__ import annotations

import argparse
import csv
import html
import io
import json
import os
import random
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from corpus_tools.unbraid import Piece, Unbraided, unbraid_page
from corpus_tools.unbraid.assign import match_pairs

ROOT = Path(__file__).resolve().parents[1]
SHORTEST = 240  # characters of an article's body
SEEN = ("d1", "d2", "d4", "d7", "d8", "d9", "d11", "d13", "d15")  # development documents that weights were set with
LONGEST = 3000  # a longer one is cut off after a paragraph: a newspaper page holds no more
_FRONT = re.compile(r"\A\ufeff?\s*---\n(.*?)\n---\n", re.S)
_MARKUP = re.compile(r"<!--[^>]*-->|<(?:style|script|figure)\b.*?</(?:style|script|figure)>", re.S)
_DATELINE = re.compile(r"^[^。，]{2,12}消息\s*（[^）]{2,8}）[：:]")
_SENTENCE_END = re.compile(r"[。！？!?…；;]+[”’」』）)]*$")
_INSIDE = re.compile(r"[^。！？!?；;”」』…\s]")


@dataclass(frozen=True)
class Text:
    """A clean article: its title (may be empty) and its paragraphs."""

    source: str
    title: str
    paragraphs: tuple[str, ...]


@dataclass
class Page:
    """A page with its truth: the article of each piece, the pieces of each article in reading order, the cuts."""

    pieces: list[Piece] = field(default_factory=list)
    article: list[int] = field(default_factory=list)
    order: list[list[int]] = field(default_factory=list)
    joins: set[tuple[int, int]] = field(default_factory=set)


# --- articles -------------------------------------------------------------------------------------------------------

def read_texts(path: Path) -> list[Text]:
    """The articles of one document, roughly cleaned; sections under third-level headings are articles of their own."""
    raw = path.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n")
    title = ""
    if raw.lstrip("\ufeff").startswith("province,"):
        row = next(csv.DictReader(io.StringIO(raw.lstrip("\ufeff"))))
        raw, title = row["full_text"], row["title"]
    front = _FRONT.match(raw)
    if front:
        found = re.search(r"^title:[ ]*['\"]?(.*?)['\"]?[ ]*$", front[1], re.M)
        title, raw = found[1] if found else "", raw[front.end():]
    raw = _MARKUP.sub("", raw)
    raw = re.sub(r"(?i)</?(?:p|div|h\d|li|tr|br|title)\b[^<>]*>", "\n", raw)
    raw = html.unescape(re.sub(r"<[^<>]*>|\*\*|!\[[^\]\n]*\]\([^()\n]*\)", "", raw))
    raw = re.sub(r"\[([^\[\]\n]*)\]\((?:[^()\n]|\([^()\n]*\))*\)", r"\1", raw)
    sections = re.split(r"(?m)^###[ ]+(.*)$", raw)
    if len(sections) > 6:
        pairs = list(zip(sections[1::2], sections[2::2], strict=True))
    else:
        pairs = [(title, re.sub(r"(?m)^#+[ ]*", "", raw))]
    texts = []
    for head, body in pairs:
        paragraphs = _trim_paragraphs(body, head)
        if "快讯" not in head and sum(map(len, paragraphs)) >= SHORTEST:  # a round-up holds many articles
            texts.append(Text(path.name, head.strip() or "", tuple(paragraphs)))
    return texts


def _trim_paragraphs(body: str, title: str) -> list[str]:
    """Lines from the first full sentence to the last one; links and navigation left out, long texts cut off."""
    lines = [re.sub(r"[ \u3000\t]+", " ", line).strip() for line in body.split("\n")]
    lines = [line for line in lines if len(re.findall(r"[\u4e00-\u9fff]", line)) > len(line) / 3 and line != title]
    full = [i for i, line in enumerate(lines) if len(line) > 40 and _SENTENCE_END.search(line)]
    if not full:
        return []
    kept, size = [], 0
    for line in lines[full[0]:full[-1] + 1]:
        if size and size + len(line) > LONGEST:
            break
        line = _DATELINE.sub("", line)
        kept.append(line)
        size += len(line)
    while kept and not _SENTENCE_END.search(kept[-1]):
        kept.pop()
    return kept


def load_texts(paths: Sequence[Path]) -> list[Text]:
    """The articles of these documents without the lines that several documents share (a portal's own words)."""
    texts = [text for path in paths for text in read_texts(path)]
    homes: dict[str, set[str]] = defaultdict(set)
    for text in texts:
        for line in text.paragraphs:
            homes[line].add(text.source)
    kept = [Text(t.source, t.title, tuple(p for p in t.paragraphs if len(homes[p]) == 1)) for t in texts]
    return [t for t in kept if sum(map(len, t.paragraphs)) >= SHORTEST]


def read_gold_page(gold: Path, seed: Path) -> list[Text]:
    """The articles of the braided seed, put together by hand."""
    told = json.loads(gold.read_text(encoding="utf-8"))
    lines, source = seed.read_text(encoding="utf-8").split("\n"), seed.read_text(encoding="utf-8")
    texts = []
    for number, article in enumerate(told["articles"]):
        joined = {right for _, right in article["joins"]}
        paragraphs: list[str] = []
        for line, (start, end) in zip(article["body"], article["body_spans"], strict=True):
            if line in joined:
                paragraphs[-1] += source[start:end]
            else:
                paragraphs.append(source[start:end])
        title = lines[article["title_lines"][-1] - 1].strip()
        texts.append(Text(f"{seed.name}#{number}", title, tuple(paragraphs)))
    return texts


def find_texts() -> dict[str, list[Text]]:
    """Articles by where they come from: seeds, seen (weights were set with them), unseen."""
    seeds = sorted((ROOT / "seeds").glob("*.txt"))
    gold = ROOT / "gold" / "seed_004_articles.json"
    braided = next((p for p in seeds if p.name.startswith("004")), None)
    texts = load_texts([p for p in seeds if p != braided])
    if braided and gold.is_file():
        texts += read_gold_page(gold, braided)
    found = {"seeds": texts}
    dev = os.environ.get("PARK_CORPUS_DEV")
    if dev:
        documents = sorted((Path(dev) / "docs").iterdir())
        bulk = sorted((Path(dev).parent / "bulk").glob("b*.md"))
        found["unseen"] = load_texts([p for p in documents if p.stem not in SEEN]
                                     + [p for p in bulk if int(p.stem[1:]) % 2])
        found["seen"] = load_texts([p for p in documents if p.stem in SEEN] + [p for p in bulk if not int(p.stem[1:]) % 2])
    return found


def invent_texts(count: int, seed: int) -> list[Text]:
    """Articles of random clauses about an invented park each."""
    rng = random.Random(seed)
    names = [a + b for a in "东西南北云青松竹" for b in "岭港湖滩丘泉"]
    verbs, nouns = ("推进", "完成", "引进", "扩大", "验收", "公布"), ("道路", "厂房", "课题", "合同", "检测线", "培训班", "展览")
    texts = []
    for number in range(count):
        name, own = rng.choice(names) + "园区", rng.sample(nouns, 3)
        paragraphs = []
        for _ in range(rng.randint(3, 6)):
            clauses = [f"{name if rng.random() < 0.4 else '管委会'}{rng.choice(verbs)}{rng.randint(2, 900)}个{rng.choice(own)}项目"
                       for _ in range(rng.randint(3, 7))]
            paragraphs.append("，".join(clauses) + "。")
        texts.append(Text(f"generated{number}", f"{name}{rng.choice(verbs)}{own[0]}项目", tuple(paragraphs)))
    return texts


# --- pages ----------------------------------------------------------------------------------------------------------

def cut_article(text: Text, stretches: int, rng: random.Random) -> tuple[list[list[str]], int]:
    """The article as stretches of paragraphs, cut inside sentences, and how many cuts were made."""
    flat = "\n".join(text.paragraphs)
    places = [i for i in range(30, len(flat) - 10) if _INSIDE.match(flat[i - 1]) and _INSIDE.match(flat[i])
              and flat[i] not in "，、：）》" and flat.find("\n", i - 2, i + 2) < 0]
    long = [line for line in flat.split("\n") if len(line) > 40]
    cuts: list[int] = []
    for place in rng.sample(places, len(places)) if long else []:
        if len(cuts) == stretches - 1:
            break
        line = flat[flat.rfind("\n", 0, place) + 1:(flat + "\n").find("\n", place)]
        if len(line) > 40 and _SENTENCE_END.search(line) and all(abs(place - c) >= 40 for c in cuts):
            cuts.append(place)
    cuts.sort()
    ends = [0, *cuts, len(flat)]
    return [flat[a:b].split("\n") for a, b in zip(ends, ends[1:], strict=False)], len(cuts)


def make_page(texts: Sequence[Text], rng: random.Random, *, shuffled: bool, titled: bool = True,
              whole: bool = False, damaged: bool = False) -> Page:
    """A braided page of these articles; *whole* leaves a stretch one piece, *titled* puts the titles in."""
    strands = []
    for text in texts:
        stretches, _ = cut_article(text, rng.randint(2, 6), rng)
        if damaged:
            stretches = [[*lines[:-1], lines[-1][:-rng.randint(1, 3)]] if number + 1 < len(stretches) else lines
                         for number, lines in enumerate(stretches)]
        if whole:
            stretches = [["\n".join(lines)] for lines in stretches]
        if titled and text.title:
            stretches[0].insert(0, text.title)
        strands.append(stretches)
    turns = [number for number, stretches in enumerate(strands) for _ in stretches]
    rng.shuffle(turns)
    queues = [list(range(len(stretches))) for stretches in strands]
    if shuffled:
        for queue in queues:
            rng.shuffle(queue)
    page = Page(order=[[] for _ in texts])
    placed: dict[tuple[int, int], list[int]] = {}
    at = 0
    for number in turns:
        which = queues[number].pop(0)
        here = placed[number, which] = []
        for line in strands[number][which]:
            here.append(len(page.pieces))
            page.pieces.append(Piece(line, at, at + len(line)))
            page.article.append(number)
            at += len(line) + 2
    for number, stretches in enumerate(strands):
        for which in range(len(stretches)):
            if which:
                page.joins.add((placed[number, which - 1][-1], placed[number, which][0]))
            page.order[number] += placed[number, which]
    return page


def make_pages(texts: Sequence[Text], count: int, seed: int, *, shuffled: bool, titled: bool = True,
               whole: bool = False, damaged: bool = False) -> Iterator[Page]:
    """Seeded random pages; the articles of a page are of different documents, every document equally likely."""
    rng = random.Random(seed)
    by_source: dict[str, list[Text]] = defaultdict(list)
    for text in texts:
        by_source[text.source].append(text)
    for _ in range(count):
        size = min(rng.randint(2, 6), len(by_source))
        chosen = [rng.choice(by_source[source]) for source in rng.sample(sorted(by_source), size)]
        yield make_page(chosen, rng, shuffled=shuffled, titled=titled, whole=whole, damaged=damaged)


# --- measures -------------------------------------------------------------------------------------------------------

@dataclass
class Tally:
    """Counts over pages."""

    pages: int = 0
    joins: int = 0
    found: list[tuple[float, bool, bool]] = field(default_factory=list)  # confidence, right, flagged as damaged
    pieces: int = 0
    at_home: int = 0
    seconds: float = 0.0

    def precision(self, least: float = 0.0) -> float:
        """Share of the joins as sure as this that are right."""
        right = [ok for confidence, ok, _ in self.found if confidence >= least]
        return sum(right) / max(1, len(right))

    def recall(self, least: float = 0.0) -> float:
        """Share of the cuts that are joined, as sure as this."""
        return sum(ok for confidence, ok, _ in self.found if confidence >= least) / max(1, self.joins)

    def flagged(self) -> float:
        """Share of the right joins that are flagged as damaged."""
        right = [flag for _, ok, flag in self.found if ok]
        return sum(right) / max(1, len(right))


def count_at_home(page: Page, result: Unbraided) -> int:
    """Pieces in the right article, articles paired off so that most agree."""
    shared = Counter((number, page.article[i]) for number, strand in enumerate(result.strands) for i in strand.pieces)
    pairs = match_pairs({(found, true): float(n) for (found, true), n in shared.items()})
    return sum(shared[pair] for pair in pairs.items())


def tally_pages(pages: Iterator[Page]) -> Tally:
    """Unbraid pages and count."""
    tally = Tally()
    for page in pages:
        start = time.process_time()
        result = unbraid_page(page.pieces)
        tally.seconds += time.process_time() - start
        tally.pages += 1
        tally.joins += len(page.joins)
        tally.found += [(s.confidence, (s.left, s.right) in page.joins, s.damaged) for s in result.seams]
        tally.pieces += len(page.pieces)
        tally.at_home += count_at_home(page, result)
    return tally


def time_large_page(texts: Sequence[Text], pieces: int = 200) -> tuple[int, float]:
    """Pieces of a large page and the processor seconds it takes."""
    rng = random.Random(5)
    whole = [text for text in texts if sum(map(len, text.paragraphs)) > 400]
    page = make_page([rng.choice(whole) for _ in range(pieces // 4)], rng, shuffled=False, whole=True)
    start = time.process_time()
    unbraid_page(page.pieces[:pieces])
    return min(pieces, len(page.pieces)), time.process_time() - start


def main(argv: Sequence[str] | None = None) -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--pages", type=int, default=200, help="pages a row")
    pages = parser.parse_args(argv).pages
    texts = find_texts()
    unbraid_page([Piece("园区产值")])  # the tables are read once
    if "unseen" not in texts:
        print("PARK_CORPUS_DEV is not set: the seeds alone")
    print(f"{'articles':10} {'order':9} {'pieces':10} {'titles':7} {'pages':>5} {'cuts':>5}  {'P':>5} {'R':>5}"
          f"  {'P>.8':>5} {'R>.8':>5}  {'home':>5} {'s/page':>6}")
    every: list[tuple[float, bool, bool]] = []
    for name, shuffled, whole, titled in (
            *((n, s, w, t) for n in ("unseen", "seeds", "seen") for w in (True, False) for s in (False, True)
              for t in (True, False)), ("generated", False, True, True), ("generated", True, True, True)):
        pool = invent_texts(60, 1) if name == "generated" else texts.get(name)
        if not pool or (name != "unseen" and not (whole and titled)):
            continue
        tally = tally_pages(make_pages(pool, pages if name == "unseen" or len(texts) == 1 else max(1, pages // 4), 2024,
                                       shuffled=shuffled, titled=titled, whole=whole))
        if name == "unseen":
            every += tally.found
        print(f"{name:10} {'shuffled' if shuffled else 'kept':9} {'whole' if whole else 'paragraphs':10} "
              f"{'yes' if titled else 'no':7} {tally.pages:5} {tally.joins:5}  {tally.precision():5.3f} {tally.recall():5.3f}"
              f"  {tally.precision(0.8):5.3f} {tally.recall(0.8):5.3f}  {tally.at_home / max(1, tally.pieces):5.3f} "
              f"{tally.seconds / max(1, tally.pages):6.2f}", flush=True)
    for low, high in ((0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.97), (0.97, 1.01)):
        here = [ok for confidence, ok, _ in every if low <= confidence < high]
        if here:
            print(f"confidence {low:.2f} to {min(high, 1):.2f}: {len(here):5} joins, {sum(here) / len(here):.3f} right")
    pool = texts.get("unseen") or texts["seeds"]
    for damaged in (False, True):
        tally = tally_pages(make_pages(pool, max(1, pages // 4), 7, shuffled=False, whole=True, damaged=damaged))
        print(f"{'damaged' if damaged else 'clean'} cuts: P {tally.precision():.3f} R {tally.recall():.3f}, "
              f"{tally.flagged():.3f} of the right joins flagged")
    size, seconds = time_large_page(pool)
    print(f"a page of {size} pieces: {seconds:.2f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
