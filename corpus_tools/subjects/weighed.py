"""The name that an article is about, weighed against the others: where much more speaks for another one, it is that."""
from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from math import exp, log1p

from corpus_tools.data import compiled, read_table
from corpus_tools.names.find import Name
from corpus_tools.names.home import Home
from corpus_tools.split import Passage
from corpus_tools.subjects.credits import SERIES
from corpus_tools.subjects.mentions import Layout
from corpus_tools.subjects.roles import Role
from corpus_tools.subjects.tally import Tally

NONE = Name(0, 0, "", "", "")  # what an article is about that is about no one

_FAR = 5.0  # times as many points as the rules gave are not outweighed
_TYPES = frozenset(("place", "park", "company", "institution", "project", "class"))
_ACTS = ("topic", "caused")  # parts of what a clause is about
# whose stand-ins may mean a name of a type or level
_SCOPES = {"park": ("park",), "company": ("company", "us"), "institution": ("institution", "company", "us"),
           "project": ("project", "company"), "province": ("province",), "city": ("city", "district"), "municipality": ("city",),
           "county": ("county", "district", "city"), "district": ("district", "county"), "town": ("town",), "country": ("country",)}


def find_weightier(chosen: str, passage: Passage, names: Sequence[Name], roles: Sequence[Role], home: Home, origins: Collection[int],
                   layout: Layout, tally: Tally) -> Name | None:
    """The name that weighs so much more than the ``chosen`` one that the article is about it; NONE where it is about none.

    None where it stays with the chosen one: that of a title does, that which is introduced, that which opens more clauses than any
    other, and that which the rules gave many times the points of the heavier one; and so it is in texts of
    Hong Kong, Macau and Taiwan, which the weights do not know.
    The weights are those of a conditional logistic regression (McFadden 1974), fitted by benchmarks/fit_main.py to the names that
    careful readers gave. Of two names that much speaks for (``least``: the share of the best one) neither is taken.
    """
    if chosen in tally.titled or chosen in tally.introduced or home[1].endswith("特别行政区") or home[1] == "台湾省":
        return None
    own = tally.heads.get(chosen, 0)
    if own and all(own > heads for full, heads in tally.heads.items() if full != chosen):
        return None
    candidates = list_candidates(passage, names, roles, layout, tally)
    if chosen and (chosen not in candidates or len(candidates) < 2):
        return None
    weights = _list_weights()
    weighed = {full: sum([weights.get(fact, 0.0) * value for fact, value in facts])
               for full, facts in describe_candidates(passage, names, roles, home, origins, layout, candidates)}
    best = max(weighed, key=weighed.__getitem__)
    most = weighed[best]
    if best == chosen or most <= weighed[chosen] + weights["margin"] or \
            best in tally.scores and tally.scores[best] * _FAR < tally.scores.get(chosen, 0.0) or \
            1 / sum(exp(weight - most) for weight in weighed.values()) < weights["least"]:
        return None
    return candidates[best][0] if best else NONE


Candidates = dict[str, tuple[Name, list[int]]]  # full name -> its first mention, and all of them as indices of names


def list_candidates(passage: Passage, names: Sequence[Name], roles: Sequence[Role], layout: Layout, tally: Tally) -> Candidates:
    """The names that an article may be about: those that open its text or a clause or come again, and those that the tally has besides."""
    said: dict[str, list[int]] = {}
    for k, name in enumerate(names):
        if name.type in _TYPES:
            full = name.full if name.level != "town" else tally.find_key(name)
            if full in said:
                said[full].append(k)
            else:
                said[full] = [k]
    shown = tally.shown
    is_series = len(tally.firms) >= SERIES
    found: Candidates = {}
    for full, mentions in said.items():
        first = mentions[0]
        name = names[first]
        if (len(mentions) > 1 or (roles[first].head or name.start < layout.lead) and not (
                name.type == "place" and passage.norm.endswith("其中", 0, name.start))) and \
                not (is_series and name.type == "company"):
            found[full] = shown.get(full, name), mentions
    for full, name in shown.items():
        if full not in said and name.type in _TYPES:  # a bare 高新区 has its mentions as stand-ins
            found[full] = name, [k for k, n in enumerate(names) if n.type == "stand-in" and n.text == full]
    return found


def describe_candidates(passage: Passage, names: Sequence[Name], roles: Sequence[Role], home: Home, origins: Collection[int],
                        layout: Layout, candidates: Candidates) -> Iterator[tuple[str, list[tuple[str, float]]]]:
    """Each candidate by its full name with the facts that speak for or against it; "" with those that speak for none.

    A fact that does not hold is left out. Shares go from 0 to 1; what is counted is given as log(1 + n).
    """
    stand_ins: dict[str, int] = {}  # those that a clause is about, by their level
    opening: dict[str, int] = {}  # those that open a clause
    for name, role in zip(names, roles):
        if name.type == "stand-in":
            level = name.level
            if role.part in _ACTS:
                stand_ins[level] = stand_ins.get(level, 0) + 1
            if role.head:
                opening[level] = opening.get(level, 0) + 1
    every = sum(stand_ins.values())
    speaks_of_all = "country" in opening
    for order, (full, (name, said)) in enumerate(candidates.items(), 1):
        level = name.level if name.type == "place" else name.type
        facts = [(f"type {name.type}", 1.0), ("order", 1.0 / order)]
        if name.type == "place":
            facts.append((f"level {level}", 1.0))
            if name.place and name.place in home:
                facts.append((f"home {level}", 1.0))
            if level == "country" and speaks_of_all and name.place == "中国":
                facts.append(("country of those who speak of 全国", 1.0))
        if said:
            facts += _describe_mentions(passage, names, roles, origins, layout, said)
        else:
            facts.append(("opens no clause", 1.0))
        if every and (scopes := _SCOPES.get(level)):
            facts.append(("stand-ins that open clauses", log1p(sum([opening.get(scope, 0) for scope in scopes]))))
            facts.append(("stand-ins, share", sum([stand_ins.get(scope, 0) for scope in scopes]) / every))
        yield full, facts
    below = every - stand_ins.get("country", 0)
    yield "", [("none", 1.0), ("none, of stand-ins", log1p(every)), ("none, of stand-ins below the country", log1p(below))]


def _describe_mentions(passage: Passage, names: Sequence[Name], roles: Sequence[Role], origins: Collection[int], layout: Layout,
                       said: Sequence[int]) -> list[tuple[str, float]]:
    """What the mentions of one name tell: how often, where in the text, and which part they play in their clauses."""
    norm, clauses, sentences, blocks, count = passage.norm, passage.clauses, passage.sentences, passage.blocks, len(said)
    titles, lead, _ = layout
    where: set[str] = set()
    seen: set[int] = set()
    parts: dict[str, int] = {}
    heads = opens = listed = 0
    for k in said:
        part, is_head, clause = roles[k]
        name = names[k]
        block = sentences[clauses[clause].sentence].block if clauses else 0
        seen.add(block)
        if part not in _ACTS or k in origins:
            part = part if k not in origins else "origin"
            parts[part] = parts.get(part, 0) + 1
        if block in titles:
            where.add("title")
            if is_head:
                where.add("title, opens")
        elif name.start < lead:
            where.add("lead")
        if is_head:
            if part == "topic":
                heads += 1
                if name.start < lead and block not in titles:
                    where.add("lead, opens")
            if blocks and name.start - blocks[block].start < 8:
                opens += 1
        if norm[name.start - 1:name.start] == "、" or norm[name.end:name.end + 1] == "、":
            listed += 1
    facts = [(fact, 1.0) for fact in where]
    facts += [(f"{part}, share", times / count) for part, times in parts.items()]
    facts += [("said", log1p(count)), ("blocks, share", len(seen) / max(len(blocks), 1))]
    facts.append(("opens clauses", log1p(heads)) if heads else ("opens no clause", 1.0))
    if count == 1:
        facts.append(("said once", 1.0))
    if opens:
        facts.append(("opens blocks", min(opens, 4) / 4))
    if listed:
        facts.append(("listed, share", listed / count))
    return facts


@compiled
def _list_weights() -> dict[str, float]:
    return {row["fact"]: float(row["weight"]) for row in read_table("main_weights.csv")}
