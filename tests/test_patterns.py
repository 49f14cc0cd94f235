"""No regular expression of the package explodes, whatever is repeated of what it looks for."""
from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator

import pytest

import corpus_tools

signal = pytest.importorskip("signal")
if not hasattr(signal, "setitimer"):
    pytest.skip("a pattern can be stopped on Unix only", allow_module_level=True)

LENGTH = 480  # characters of a text; one pattern may be quadratic on lines that are short, none more
SECONDS = 0.3  # of processor time, for one text: a quadratic pattern takes some hundredths at the most, an exponential one for ever
OTHERS = ("1", "a", " ", "\n", "（", "“", "、", "1.", "10,", "=", "<", "|", "A1")


class TooSlow(Exception):
    pass


def _stop(*_: object) -> None:
    raise TooSlow


def list_patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for module in pkgutil.walk_packages(corpus_tools.__path__, "corpus_tools."):
        if module.name.split(".")[1] in ("__main__", "charts"):
            continue  # these read no document's text
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, re.Pattern) or type(value).__module__ == "corpus_tools.late":
                if isinstance(value.pattern, str):
                    yield f"{module.name}.{name}", value


def find_explosion(pattern: re.Pattern[str]) -> str:
    """What a text must repeat to keep the pattern busy; "" where nothing does."""
    words = re.findall("[\u4e00-\u9fff]{1,4}", pattern.pattern)
    old = signal.signal(signal.SIGVTALRM, _stop)
    word = ""
    try:
        for word in dict.fromkeys((*"".join(words)[:80], *words[:80], *OTHERS)):
            signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
            for _ in pattern.finditer(word * (LENGTH // len(word))):
                pass
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    except TooSlow:
        return word
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, old)
    return ""


def test_what_explodes_is_found():
    assert find_explosion(re.compile("(?:连续[^，]{1,6}|已)*的")) == "连续"
    assert not find_explosion(re.compile("(?:连续|已)*的"))


def test_no_pattern_explodes():
    began = time.process_time()
    bad = {name: word for name, pattern in list_patterns() if (word := find_explosion(pattern))}
    assert not bad
    assert time.process_time() - began < 120
