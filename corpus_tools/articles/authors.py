"""Names of those who wrote an article, from bylines and from the openings of paragraphs."""
from __future__ import annotations

from collections.abc import Callable, Iterable

from corpus_tools.clean.bylines import byline_words, is_han, surnames
from corpus_tools.data import compiled, read_table, remembered
from corpus_tools.late import compile_late
from corpus_tools.normal import find_spelled, normalise

_HAN = "[\u4e00-\u9fff]"
_SIGN = compile_late(r"^[^\u4e00-\u9fffA-Za-z0-9]+|^(?:文|图|图文|文字|作者|撰文)[/|丨:： ]+")
_BETWEEN = compile_late(r"[、，,;；/|丨&：:（）()\[\]·•\-]+|(?:和|与)(?=[\u4e00-\u9fff])")
_PLACE_REPORT = compile_late(rf"(?:{_HAN}{{2,5}}?)?(?:摄影报道|专电|报道|电)$")
_LATIN_NAME = compile_late(r"[A-Z][a-z]+(?: [A-Z][a-z.]+){1,2}$")
_OPENING = compile_late(
    rf"^[^，。（]{{0,24}}?(?:讯|消息|电)[ ]{{0,4}}（([^（）]{{2,60}})）"  # 某某日报讯（记者王一 通讯员李二）
    rf"|^（?((?:[^，。；（）]{{0,20}}?)(?:记者|研究员|通讯员)[:： ]?[^，。；：（）]{{2,40}}?)(?:{_HAN}{{2,6}}(?:摄影)?报道|[）]|$|[ ]+(?={_HAN}{{2,}}\d|\d))"
    rf"|^[◎●■▲△□○]([^，。；：]{{2,40}})$")
_CLOSING = compile_late(r"（([^（）。，]{0,16}(?:记者|通讯员|作者|文)[:：/ ]?[^（）。，]{2,40})）$")
_SIGNED = compile_late(rf"(?:[。！？”]|^)[ ]*（[ ]*({_HAN}{{2,3}}(?:[ ]+{_HAN}{{2,3}})*)[ ]*）$")  # the names alone, behind the last sentence
_OPENING_SIGNS = "者员（◎●■▲△□○"  # one of them stands in every opening that names someone
_FARTHEST_ROLE = 32  # characters in which an opening has named a role or opened its bracket
_ORDER_COST = 60  # places in the list of family names that weigh as much as a less usual length


def split_names(run: str) -> list[str]:
    """A run of Han characters cut into names: each begins with a family name and has two or three characters, rarely four.

    >>> split_names("曹鹏飞赵琳琳"), split_names("王健高"), split_names("欧阳修"), split_names("李明张华")
    (['曹鹏飞', '赵琳琳'], ['王健高'], ['欧阳修'], ['李明', '张华'])
    """
    if len(run) < 4 or len(run) == 4 and run[:2] in _double_names():
        return [run]
    best: dict[int, tuple[float, list[str]]] = {0: (0.0, [])}
    order = _order_of_names()
    for at in range(len(run)):
        if at not in best:
            continue
        cost, names = best[at]
        for size in (2, 3, 4):
            name = run[at:at + size]
            if len(name) < size:
                continue
            double = name[:2] in _double_names()
            if size == 4 and not double or not double and name[0] not in order:
                continue
            own = {2: 1.0, 3: 0.0, 4: 0.0}[size] + (0 if double else order[name[0]] / _ORDER_COST)
            if at + size not in best or cost + own < best[at + size][0]:
                best[at + size] = (cost + own, [*names, name])
    return best[len(run)][1] if len(run) in best else [run]


def read_names(words: str) -> list[str]:
    """The names in a byline (in its normal form), without offices and places.

    >>> read_names("◎本报记者 王健高 实习记者 宋迎迎"), read_names("柳鑫 谢佳妮 记者过国忠"), read_names("▶ 王鹏")
    (['王健高', '宋迎迎'], ['柳鑫', '谢佳妮', '过国忠'], ['王鹏'])
    """
    return list(_read_signed(words))


@remembered(256)  # the articles of a page are signed alike
def _read_signed(words: str) -> tuple[str, ...]:
    roles = byline_words()
    office = roles.office.match(words) if " " in words else None
    if office:
        return (office[1].replace(" ", ""),)
    bare = _SIGN.sub("", words).strip()
    first = roles.before.search(bare)
    if first and (not bare[:first.start()].strip() or bare[:first.start()].strip(" （(").endswith(roles.media)):
        bare = bare[first.start():]
    bare = roles.after.sub("", roles.before.sub(" ， ", bare))
    names: list[str] = []
    if bare.endswith(("电", "报道")):
        bare = _PLACE_REPORT.sub("", bare)
    for part in _BETWEEN.split(bare):
        part = part.strip()
        if _LATIN_NAME.match(part):
            names.append(part)
            continue
        for run in _join_spaced(part.split()):
            if 2 <= len(run) <= 12 and is_han(run):
                names += [name for name in split_names(run) if 2 <= len(name) <= 4 and is_name(name)]
    return tuple(dict.fromkeys(names))


def may_name(text: str, start: int, end: int) -> bool:
    """Whether a paragraph, not in its normal form, may open or close with names: a look at few of its characters."""
    return find_spelled(_OPENING_SIGNS).search(text, start, min(end, start + _FARTHEST_ROLE)) is not None or \
        find_spelled("）").search(text, max(start, end - 2), end) is not None


def read_opening(words: str) -> list[str]:
    """The names in the dateline that opens a paragraph or the bracket that closes it, in its normal form.

    >>> read_opening("某某日报讯（记者王一 通讯员李小二）近日，园区投产。"), read_opening("某某报道记者 王海 南京报道 据海关通报")
    (['王一', '李小二'], ['王海'])
    """
    match = _OPENING.match(words[:120]) if find_spelled(_OPENING_SIGNS).search(words, 0, _FARTHEST_ROLE) else None
    if match:
        names = read_names((match[1] or _from_role(match[2] or "") or match[3] or "").strip())
        if names:
            return names
    if "）" not in words[-2:]:
        return []
    match = _CLOSING.search(words[-70:])
    if match:
        return read_names(match[1])
    match = _SIGNED.search(words[-30:])
    names = match[1].split() if match else []
    return names if all(2 <= len(name) <= 3 and is_name(name) for name in names) else []


def spell_names(words: str, read: Callable[[str], list[str]]) -> list[str]:
    """Names that ``read`` finds in the normal form of a line, spelled as the line spells them.

    >>> spell_names("實習記者周滿鏗", read_names)
    ['周滿鏗']
    """
    norm = normalise(words)
    return [words[at:at + len(name)] if (at := norm.find(name)) >= 0 else name for name in read(norm)]


def _from_role(words: str) -> str:
    """What follows an outlet's name: the first role and the names behind it."""
    role = byline_words().before.search(words)
    return words[role.start():] if role else words


def is_name(run: str) -> bool:
    """Whether a run of characters begins as a personal name does."""
    return run[:2] in _double_names() or run[0] in surnames()


def _join_spaced(tokens: Iterable[str]) -> list[str]:
    """Tokens with a name of two characters that is set with a space between them put together (龚 正)."""
    joined: list[str] = []
    single = ""
    for token in tokens:
        if len(token) == 1:
            single += token
            if len(single) > 1:
                joined.append(single)
                single = ""
            continue
        joined.append(token)
        single = ""
    return joined


@compiled
def _double_names() -> frozenset[str]:
    return frozenset(name for row in read_table("surnames.csv") for name in row["names"].split("|") if len(name) == 2)


@compiled
def _order_of_names() -> dict[str, int]:
    names = [name for row in read_table("surnames.csv") for name in row["names"].split("|") if len(name) == 1]
    return {name: at for at, name in reversed(list(enumerate(names)))}
