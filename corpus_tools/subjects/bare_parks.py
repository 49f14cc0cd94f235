"""Parks that a text calls by a bare word (高新区, 开发区), and whose they are."""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from corpus_tools.data import compiled, remembered
from corpus_tools.late import compile_late
from corpus_tools.model import Article
from corpus_tools.names.aliases import abbreviates
from corpus_tools.names.endings import list_park_words
from corpus_tools.names.find import Name, find_names
from corpus_tools.names.mastheads import list_masthead
from corpus_tools.normal import normalise
from corpus_tools.split import Passage, read_passage
from corpus_tools.subjects.roles import Role
from corpus_tools.subjects.tally import Tally

ANY_PARK = ("园区", "该园", "本园", "全园", "我园", "该园区")  # a bare 开发区 may be any one
_PARKS = ("园", "园区", "区", "城", "谷", "港")
_OF_OFFICES = (*_PARKS, "竹科", "中科", "南科")
_THINGS = ("孵化器", "加速器", "众创空间", "孵化基地")  # what a park has, where one is named
_OFFICES = ("管委会", "管理委员会", "管委会办公室", "管理委员会办公室", "党工委办公室", "工委办公室", "党政办公室", "管理办公室",
            "党工委", "管理局", "管理处", "发展协会", "企业协会", "企业联合会", "同业公会", "协会", "商会", *(
    f"{word}有限公司" for word in ("管理", "运营", "运营管理", "开发", "发展", "建设发展", "投资发展", "")), "公司")
_OWN_OFFICES = ("工委", "党工委", "管委会", "管理委员会")
_COUNTED = compile_late(r"(?:[\d两几多十百]|[一二三四五六七八九])[家个座大]$|各$|所有$|每个$|级$|以上$")
_OWN = "我全本"
_COUNTED_ENDS = frozenset("家个座大各有级上")  # the last characters of these
_LOCAL = ("city", "county", "district")  # levels of 全市, 我县: a text that says so is no country's
_POINTING, _OF_PLACE = "该本我全这此", ("全市", "全省", "全县", "全区", "全州", "全盟")
_WEIGHT = 1.2  # of a park among the names that an article may be about
_MEANT = 0.8  # of a park that the text names, too
_SURE = 3  # clauses that a bare word opens, to be what the article is about; the title is as good
_ENOUGH = 2  # where no clause is about a park that is named
# the country as what a clause is about; in 全国最大的基地 it only measures something else
_BROADCASTERS = ("央视", "央广", "中央广播", "中央电视", "中央人民广播", "新闻联播")
_ASIDE = ("object", "oblique", "origin", "bracket")  # parts of names that a text is not about
_DIGEST, _OPENING = compile_late("(?:节目|联播|今日|本期)主要内容|内容提要|新闻摘要|主要新闻"), 80  # characters
_ABROAD = compile_late("国际(?!干线|航线|班列|物流|货运|中心|创新)|联合国|世界|全球|各国|多国|欧佩克|欧盟|北约|总统")
_NATIONAL = compile_late(r"[我全中各国](?<![^，。；：！？\n“（年月日].)(?:(?<=[我全中])国|(?<=各)地|(?<=中)央|(?<=国)(?:家(?!级|火炬|重点|工程|标准|专利)|务院))"
                         r"(?!最|重要|领先|首|知名|著名|先进|唯一|第|优秀|百强|十[强佳大]|前列|前茅|排名|同类|同行|规模最|内?较|[\u4e00-\u9fff]{2,6}网[讯\n])")


def credit_bare_parks(passage: Passage, article: Article | None, names: Sequence[Name], roles: Sequence[Role],
                      titles: Collection[int], tally: Tally) -> None:
    """高新区 and 开发区 in the title, or what clause after clause is about, where the text names none in full.

    It is the park whose site the page is of; else it is called by that word alone.
    """
    acting = {name.full: name for name, role in zip(names, roles) if name.type == "park" and role.part in ("topic", "title", "source")}
    first = next((n.start for n in names if passage.sentences and passage.sentences[passage.sentence_at(n.start)].block not in titles), -1)
    opening = passage.sentence_at(first) if first >= 0 else -1  # 金秋送爽。9月20日，高新区…: the first that names anything
    counts: dict[str, float] = {}
    heads: dict[str, int] = defaultdict(int)
    own = 0
    for name, role in tally.stand_ins:
        word = name.text
        if name.level == "district" and word[0] in _OWN:
            own += 1 + role.head
        if name.level != "park" or word in ANY_PARK or acting and word in _THINGS \
                or word[0] in _POINTING or word[-1] == "内" \
                or role.part == "bracket":
            continue
        if is_counted(passage.norm, name.start):
            heads[word] -= 1
            continue
        if passage.norm.endswith(_OF_PLACE, 0, name.start):
            heads[word] -= _SURE  # 全市工业园区: all that a place has
            continue
        is_titled = bool(passage.sentences) and passage.sentences[passage.sentence_at(name.start)].block in titles
        is_first = bool(passage.clauses) and passage.clauses[role.clause].sentence == opening
        heads[word] += _SURE if is_titled else (1 + is_first) * (role.head and role.part == "topic")
        counts[word] = counts.get(word, 0.0) + (1.0 if role.part == "topic" else 0.4) + role.head + (5.0 if is_titled else 0.0)
    if own > 1 and not acting and (full := next((park for park in find_masthead_parks(article) if park.endswith("区")), "")):
        tally.add(Name(0, 0, full, "park", full), own * _WEIGHT)  # 我区, in what a park's office puts out
    for word, score in counts.items():
        meant = [full for full in acting if _may_mean(word, full)]
        if len(meant) == 1:  # 云江高新区…。高新区新增企业8家: of the park named in full
            tally.add(acting[meant[0]], score * _MEANT)
            tally.told[meant[0]] = tally.told.get(meant[0], 0) + max(heads[word], 0)
        is_sort = heads[word] >= _SURE and len(acting) > 1 and all(full.endswith(word[-2:]) for full in acting) and opening >= 0 and \
            all(n.start >= passage.sentences[opening].end for n in names if n.full in acting)
        full = next((name for name in find_masthead_parks(article) if abbreviates(word, name)), "")
        if heads[word] < (1 if full else _SURE if acting else _ENOUGH) or meant and not is_sort:
            continue  # but 科技产业园区营业额…, and then 甲科技产业园区, 乙科技产业园区: all of them
        full = full or _find_office_park(names, word)
        if full or any(name.level in _LOCAL for name, _ in tally.stand_ins) or not is_national(passage):
            full = full or word
            tally.add(Name(0, 0, full, "park", full), score * _WEIGHT)
            tally.told[full] = tally.told.get(full, 0) + heads[word]


def _find_office_park(names: Sequence[Name], word: str) -> str:
    """The park that a bare word is of by an office or a plan that the text names (江州工业园区党工委), where there is one alone."""
    found = {strip_office(name).full for name in names if name.type == "agency" and name.text.endswith(_OFFICES)}
    found.update(park for name in names if name.type == "document" and word in name.text for park in _find_parks_of(name.text[1:-1]))
    of_word = [full for full in found if full.endswith(word) and len(full) > len(word)]
    return of_word[0] if len(of_word) == 1 else ""


def _may_mean(word: str, full: str) -> bool:
    """Whether a bare word can be short for a park's name: 高新区 for 高新技术产业开发区, 开发区 for 某某经开区."""
    return abbreviates(word, full) or word == "开发区" and full.endswith("经开区")


def find_masthead_parks(article: Article | None) -> list[str]:
    """The parks that the publisher or the site of an article is called by."""
    return [park for words in list_masthead(article) if words for park in _find_parks_of(words)]


@remembered(512)  # of one publisher for all the articles of a page
def _find_parks_of(words: str) -> tuple[str, ...]:
    if _list_park_ends().isdisjoint(normalise(words)):
        return ()  # as a newspaper's name
    passage = read_passage(words.removeprefix("中共"))
    parks = map(strip_office, find_names(passage))
    return tuple(park.full for park in parks if park.type == "park" or
                 park.type == "class" and park.start == 0 and passage.norm.startswith(_OWN_OFFICES, park.end))  # 海棠新区管委会


@compiled
def _list_park_ends() -> frozenset[str]:
    """The last characters of parks, of what their offices may be of, and of ports."""
    return frozenset(word[-1] for word in (*list_park_words(), *_PARKS, "口岸"))


def is_counted(norm: str, at: int) -> bool:
    """Whether what begins at a place is one of many: 44家软件园, 各开发区, 省级以上开发区."""
    return norm[at - 1] in _COUNTED_ENDS and _COUNTED.search(norm, max(at - 4, 0), at) is not None


def strip_office(name: Name) -> Name:
    """The park that an office is of: 某园区管委会 → 某园区; the name itself where it is of none."""
    for office in _OFFICES if name.full.endswith(_OFFICES) else ():
        if name.full.endswith(office) and name.full[:-len(office)].endswith(_OF_OFFICES) and len(name.full) > len(office) + 1:  # no 区党工委
            full = name.full[:-len(office)]
            return Name(name.start, name.end - len(office), full, "park", full, name.place)
    return name


def is_national(passage: Passage) -> bool:
    """Whether a text speaks of the whole country."""
    return _NATIONAL.search(passage.norm) is not None


def lists_contents(norm: str) -> bool:
    """Whether a text opens with a list of what it tells of."""
    head = norm[:_OPENING]
    return ("内容" in head or "新闻" in head) and _DIGEST.search(head) is not None


def is_broadcast(article: Article | None, names: Sequence[Name], roles: Sequence[Role]) -> bool:
    """Whether a text is the country's broadcaster's and is about no place: 前两个月中欧班列开行3501列."""
    if article is None or not article.publisher.startswith(_BROADCASTERS):
        return False
    return lists_contents(article.text.text) or \
        not any(r.part not in _ASIDE and n.place and n.level not in ("group", "world") for n, r in zip(names, roles)) \
        and _ABROAD.search(article.text.text) is None
