"""What speaks for each name that an article may be about."""
from __future__ import annotations

from collections import defaultdict

from corpus_tools.names.find import Name
from corpus_tools.names.places import list_places
from corpus_tools.subjects.roles import Role


class Tally:
    """Points by full name, and what is known of each name; one tally an article, that every step adds to.

    >>> tally = Tally()
    >>> tally.add(Name(0, 5, "云江软件园", "park", "云江软件园"), 2.0)
    >>> tally.scores
    {'云江软件园': 2.0}
    """

    __slots__ = ("scores", "shown", "told", "heads", "titled", "introduced", "listed", "firms", "stand_ins")

    def __init__(self) -> None:
        self.scores: dict[str, float] = {}
        self.shown: dict[str, Name] = {}  # the first mention; one of no length where the text does not say it
        self.told: dict[str, int] = {}  # how often it is said
        self.heads: dict[str, int] = defaultdict(int)  # how often it begins a clause
        self.titled: set[str] = set()  # the title has it
        self.introduced: set[str] = set()  # the text says what it is
        self.listed: set[str] = set()  # it stands inside a list: 甲、乙、丙
        self.firms: set[str] = set()  # companies that a clause is about by their names in full
        self.stand_ins: list[tuple[Name, Role]] = []  # 全市, 园区 …, which are nobody's name

    def add(self, name: Name, points: float, full: str = "") -> None:
        """Give points to a name; ``full`` is its key, for a caller that has it."""
        full = full or self.find_key(name)
        self.shown.setdefault(full, name)
        self.scores[full] = self.scores.get(full, 0.0) + points

    def find_key(self, name: Name) -> str:
        """The full name under which a name counts: 云江市青岳镇 and 青岳镇 are one."""
        if name.level != "town":
            return name.full
        return next((full for full, known in self.shown.items() if known.level == "town" and
                     (full.endswith(name.full) or name.full.endswith(full))), name.full)

    def add_place(self, place: str, points: float, said: Name | None = None) -> None:
        """Give points to a place by its name in the table of places; to one that nothing shows only as the name ``said``."""
        if list_places().get(place) is None:
            return
        full = self.find_place(place)
        if not full and said is not None:
            full = said.full
        if full:
            if said is not None:
                self.shown.setdefault(full, said)
            self.scores[full] = self.scores.get(full, 0.0) + points

    def find_place(self, place: str) -> str:
        """The full name under which a place of the table stands here, or ""."""
        return next((full for full, name in self.shown.items() if name.type == "place" and name.place == place), "")
