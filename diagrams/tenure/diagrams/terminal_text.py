"""Text in columns of a terminal: the width of a string, and padding or cutting it to a width.

Ids are untrusted: they must neither break the columns nor contain terminal control sequences.
"""

import unicodedata


def legible(text: str, *, unicode: bool = True) -> str:
    r"""The text with unprintable characters escaped; without `unicode`, also all that are not ASCII.

    >>> legible("a\x1b[2J")
    'a\\x1b[2J'
    """
    if not unicode:
        return legible(text).encode("ascii", "backslashreplace").decode()
    return "".join(mark if mark.isprintable() else mark.encode("unicode_escape").decode() for mark in text)


def columns(text: str) -> int:
    """The number of terminal columns that the text takes: two for a wide character, none for a combining one.

    >>> columns("量子"), columns("e\N{COMBINING ACUTE ACCENT}")
    (4, 1)
    """
    return sum(_columns(mark) for mark in text)


def fitted(text: str, room: int, more: str = "…") -> str:
    """The text padded with spaces to `room` columns, or cut to them, with `more` (one column) where it was cut.

    >>> fitted("first", 7), fitted("a long name", 7)
    ('first  ', 'a long…')
    """
    if columns(text) > room:
        head, used = "", 0
        for mark in text:
            used += _columns(mark)
            if used > room - 1:
                break
            head += mark
        text = head + more if room else ""
    return text + " " * (room - columns(text))


def _columns(mark: str) -> int:
    if unicodedata.combining(mark):
        return 0
    return 2 if unicodedata.east_asian_width(mark) in "WF" else 1
