"""The one module that knows where the project's folders are."""
from __future__ import annotations

from pathlib import Path


def find_project(start: str | Path = ".") -> Path:
    """The project's folder: ``start`` or the nearest folder above it with ``seeds/manifest.csv``.

    Raises FileNotFoundError where there is none: an installed package comes without documents.
    """
    here = Path(start).resolve()
    for folder in (here, *here.parents):
        if (folder / "seeds" / "manifest.csv").is_file():
            return folder
    raise FileNotFoundError(f"{here}: neither this folder nor one above it holds seeds/manifest.csv; "
                            "work inside a copy of the project, or name your own folder of documents")


def find_seeds(start: str | Path = ".") -> Path:
    """The folder of the documents that come with the project, found from ``start`` upwards."""
    return find_project(start) / "seeds"


def find_font() -> Path:
    """The Chinese font of charts and reports, which comes with the package.

    >>> find_font().name
    'NotoSansSC-subset.ttf'
    """
    return Path(__file__).parent / "data" / "fonts" / "NotoSansSC-subset.ttf"
