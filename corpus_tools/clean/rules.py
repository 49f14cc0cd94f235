"""The words by which furniture is known, compiled once: which rule, if any, a line falls under."""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from corpus_tools.data import compiled, kept, read_table
from corpus_tools.frozen import frozen
from corpus_tools.late import compile_late
from corpus_tools.tries import look_for_words

_SEPARATORS = " \t|/·-–—:：;；,，.。、()（）[]【】《》<>＜＞«»‹›~*+=_\"'“”!！?？#&✕×▶►▼▲↑↓→←⋅•●■□◆◇★☆"
_STRIP = compile_late(f"[{re.escape(_SEPARATORS)}]+")
_DIGITS = compile_late(r"[0-9万+k]+")
_COUNTED = frozenset("0123456789万k")
_WORD = compile_late(f"[^{re.escape(_SEPARATORS)}0-9万+k]")  # what both leave
_LEAD = " *◎○■□◆◇●▲▼►▶★☆·-|"
_CHINESE = "〇零一二三四五六七八九十百千"
# an amount in a sentence of several clauses: no furniture, though it tells of visitors, organisers or apps
_FACTS = compile_late("(?=[^，]*，[^，]*，).*?"
                      f"(?:[0-9{_CHINESE}][多余]?(?:[万亿兆]+[多余]?[0-9,{_CHINESE}]*[万亿]?(?:[美港欧日]?[元圆]|人次?|[辆台件吨])"
                      "|%|[家间](?!人)|人次|个百分点|[项户亩]|平方米)|[¥￥][0-9])"
                      "|[^，：]{4,}，[^：]*?[0-9][多余]?(?:[万亿]+[多余]?元|[家件项户亩]|万?台)[，。]")  # 提供技术支持，孵化企业60家。
LONGEST = 4000


class Rule(NamedTuple):
    """One line of the table for one word."""

    name: str
    zone: str  # any, edge, tail
    most: int


Index = Mapping[str, tuple[str, ...]]  # words by the two characters at their edge, of a word of one by that; the longest first


@frozen
class Rules:
    """The table, by the way in which its words are looked for."""

    only: Mapping[str, Index]  # rule name|zone -> a line of nothing but such words
    only_first: frozenset[str]  # what such words begin with
    only_begin: frozenset[str]  # their first two characters, of a word of one that one
    start: Index
    end: Index  # by their last character
    inside: re.Pattern[str]  # group 1 of each pattern is the longest word there
    inside_any: re.Pattern[str]  # those of them that need no edge of the page, and the first words of ``both``
    spelled: re.Pattern[str]  # the same as texts write them, in both scripts
    words: Mapping[tuple[str, str], tuple[Rule, ...]]  # (how, word) -> rules, the widest first
    both: Mapping[str, tuple[tuple[tuple[str, ...], Rule], ...]]  # first word -> (the others, rule)
    both_first: re.Pattern[str]
    only_rules: Mapping[str, Rule]


_Words = dict[tuple[str, str], list[Rule]]  # (how, word) -> its rules
_Both = dict[str, list[tuple[tuple[str, ...], Rule]]]


def _read_rules() -> tuple[_Words, dict[str, list[str]], dict[str, Rule], _Both]:
    words: _Words = {}
    only: dict[str, list[str]] = {}
    only_rules: dict[str, Rule] = {}
    both: _Both = {}
    for row in read_table("furniture.csv"):
        rule = Rule(row["rule"], row["zone"], int(row["most"]))
        for word in filter(None, row["words"].split("|")):
            if row["how"] == "only":
                only.setdefault(f"{rule.name} {rule.zone}", []).append(word)
                only_rules[f"{rule.name} {rule.zone}"] = rule
            elif row["how"] == "both":
                first, *rest = word.split("+")
                both.setdefault(first, []).append((tuple(rest), rule))
            else:
                words.setdefault((row["how"], word), []).append(rule)
    return words, only, only_rules, both


def _list_words(words: _Words, how: str) -> list[str]:
    return [word for kind, word in words if kind == how]


@kept
def _write_patterns() -> tuple[str, str, str, str]:
    """What words in a line are looked for by: all, those of anywhere, these as texts write them, and the first words of ``both``."""
    words, _, _, both = _read_rules()
    inside = _list_words(words, "in")
    anywhere = [*(word for word in inside if any(rule.zone == "any" for rule in words["in", word])), *both]
    spelled = {form for word in anywhere for form in _spell(word)}
    return look_for_words(inside), look_for_words(anywhere), look_for_words(spelled), look_for_words(both)


@compiled
def furniture_rules() -> Rules:
    """The rules of furniture.csv."""
    words, only, only_rules, both = _read_rules()
    inside, inside_any, spelled, both_first = map(compile_late, _write_patterns())
    only_words = [_STRIP.sub("", word) or word for group in only.values() for word in group]
    return Rules(
        {name: _index(_STRIP.sub("", word) or word for word in group) for name, group in only.items()},
        frozenset(word[0] for word in only_words), frozenset(word[:2] for word in only_words),
        _index(_list_words(words, "start")), _index(_list_words(words, "end"), at_end=True), inside, inside_any, spelled,
        {key: tuple(sorted(_inherit(words, *key), key=lambda rule: -rule.most)) for key in words},
        {first: tuple(rest) for first, rest in both.items()}, both_first, only_rules)


def _index(words: Iterable[str], *, at_end: bool = False) -> Index:
    index: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        index.setdefault(word[-2:] if at_end else word[:2], []).append(word)
    return {char: tuple(group) for char, group in index.items()}


def _find_first(index: Index, text: str, at: int = 0) -> str:
    """The longest word that begins at a place, "" where none does."""
    for word in index.get(text[at:at + 2], ()):
        if text.startswith(word, at):
            return word
    return text[at] if text[at:at + 1] in index else ""


def _is_made_of(index: Index, text: str) -> bool:
    """Whether a text is nothing but such words, one after the other."""
    at = 0
    while at < len(text) and (word := _find_first(index, text, at)):
        at += len(word)
    return at == len(text)


def _inherit(words: Mapping[tuple[str, str], list[Rule]], how: str, word: str) -> list[Rule]:
    """The rules of a word and of the shorter words that it begins with: a pattern finds only the longest."""
    return [rule for end in range(1, len(word) + 1) for rule in words.get((how, word[:end]), ())]


def _spell(word: str) -> Iterator[str]:
    """A word in its normal form as texts write it: simplified, Traditional, with half-width marks."""
    traditional = _to_traditional()
    for form in (word, "".join(traditional.get(c, c) for c in word)):
        yield form
        yield form.replace("：", ":").replace("（", "(")


@compiled
def _to_traditional() -> Mapping[str, str]:
    return {row["simplified"]: row["traditional"] for row in reversed(read_table("traditional.csv"))}


def find_words(text: str) -> list[int]:
    """Where the words stand that make a line furniture wherever they stand in it, in a text as it is."""
    return [m.start() for m in furniture_rules().spelled.finditer(text)]


def find_rule(norm: str, zone: str) -> str:
    """The name of the rule that a line falls under, in its normal form; "" for none.

    ``zone`` is body, head or tail (before the first or after the last paragraph of prose), or first (the first line,
    which is the title unless it plainly is not).

    >>> find_rule("（责任编辑：王五）", "body"), find_rule("下载 打印 （字号：大 中 小）", "head")
    ('editor', 'tool bar')
    >>> find_rule("园区热线：该区开通企业服务热线", "body")
    ''
    """
    rules = furniture_rules()
    size = len(norm)
    if not norm or size > LONGEST:
        return ""
    if size <= 200:
        found = _find_only(norm, zone, rules)
        if found:
            return found
        bare = norm.lstrip(_LEAD)
        word = _find_first(rules.start, bare)
        if word and (rule := _allow(rules.words["start", word], zone, bare)):
            return rule
        if size <= 24 and norm[-1] in "摄图影片照文道）" and not any(c in norm for c in "，。0123456789"):
            word = next((word for key in (norm[-2:], norm[-1]) for word in rules.end.get(key, ()) if norm.endswith(word)), "")
            if word and (rule := _allow(rules.words["end", word], zone, norm)):
                return rule
    return "" if zone == "body" else find_inside(norm, zone)


def find_inside(norm: str, zone: str) -> str:
    """The rule of a line that holds certain words, wherever they stand in it; "" for none."""
    rules = furniture_rules()
    holds_any, last = zone not in ("body", "first"), 0
    for match in (rules.inside if holds_any else rules.inside_any).finditer(norm):
        if match.start() < last:
            continue  # inside the word before
        holds_any, last = True, match.end(1)
        if rule := _allow(rules.words.get(("in", match[1]), ()), zone, norm):
            if norm[-1] == "。" and _FACTS.match(norm) and rules.inside_any.match(norm, match.start()) is None:
                continue  # 首季访客1200万人次，增长8%，…。
            return rule
    if not holds_any or len(norm) > 300:  # the first words of both are among those of any zone
        return ""
    for match in rules.both_first.finditer(norm):
        for rest, rule in rules.both[match[1]]:
            if all(word in norm for word in rest) and _allow((rule,), zone, norm):
                return rule.name
    return ""


def _allow(candidates: tuple[Rule, ...], zone: str, norm: str) -> str:
    for rule in candidates:
        if len(norm) > rule.most:
            continue
        if rule.zone == "any" or rule.zone == "tail" and zone == "tail" or rule.zone == "edge" and zone in ("head", "tail"):
            if (rule.most < 60 or rule.name in ("info line", "machine trailer") and rule.most < LONGEST) and "。" in norm[:-1]:
                continue  # running text
            return rule.name
    return ""


def _find_only(norm: str, zone: str, rules: Rules) -> str:
    one, two = norm[0], norm[1:2]
    if one.isalnum() and one not in _COUNTED and (one not in rules.only_first or two.isalnum() and two not in _COUNTED and not
                                                  (one + two in rules.only_begin or one in rules.only_begin)):
        return ""  # most lines are no furniture, and one look tells
    first = _WORD.search(norm)
    if first and first[0] not in rules.only_first and first[0].isalnum():
        return ""
    bare = _STRIP.sub("", norm)
    if not any(c.isalnum() for c in bare):
        return "punctuation"
    bare = _DIGITS.sub("", bare) or bare
    if bare[:2] not in rules.only_begin and bare[0] not in rules.only_begin:
        return ""
    for name, index in rules.only.items():
        rule = rules.only_rules[name]
        if len(norm) <= rule.most and _is_made_of(index, bare) and _allow((rule,), zone, norm):
            return rule.name
    return ""
