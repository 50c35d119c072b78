"""Names and texts for any format: identifiers for ids, and texts as one printable line."""

import re
from collections.abc import Iterable

from tenure.diagrams.picture import PictureLine

# Words that begin a statement of Mermaid or PlantUML, or end a block there.
_RESERVED = (
    *("accTitle", "as", "class", "classDef", "click", "default", "direction", "end", "hide", "legend", "note"),
    *("scale", "skinparam", "state", "style", "title", "together"),
)


def clean(text: str) -> str:
    r"""The text on one line, without unprintable characters.

    >>> clean("two\nlines\x00 ")
    'two lines'
    """
    return " ".join("".join(mark if mark.isprintable() else " " for mark in text).split())


def in_words(line: PictureLine) -> list[tuple[str, bool]]:
    """The texts of a line: the input, its guard, its rows; each with whether it needs brackets, as a guard does."""
    guard = [(", ".join(line.guard), True)] if line.guard else []
    return [(line.text, False), *guard, (" ".join(mark.row for mark in line.marks), False)]


def identifiers(names: Iterable[str]) -> dict[str, str]:
    """An identifier of ASCII letters, digits and underscores for each name, different ones for different names.

    >>> identifiers(["closed.ended", "closed_ended", "end", "…"])
    {'closed.ended': 'closed_ended', 'closed_ended': 'closed_ended_2', 'end': 'end_2', '…': 'n_'}
    """
    chosen: dict[str, str] = {}
    taken = set(_RESERVED)
    for name in dict.fromkeys(names):
        stem = re.sub(r"\W+", "_", name, flags=re.ASCII)
        stem = stem if stem[:1].isalpha() else f"n{stem}"
        identifier, number = stem, 1
        while identifier in taken:
            number += 1
            identifier = f"{stem}_{number}"
        taken.add(identifier)
        chosen[name] = identifier
    return chosen
