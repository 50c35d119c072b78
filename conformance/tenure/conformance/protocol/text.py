"""What a message repeats of what a target or a file said: cut to a length that a person reads, and safe to print."""

import json

SHOWN = 200
"""Characters of something that a message repeats."""


def shown(value: object) -> str:
    """A value as a message repeats it, whatever it is."""
    try:
        return short(repr(value))
    except Exception:
        return f"a {type(value).__name__} that cannot be shown"


def short(text: str) -> str:
    """A text as a message repeats it: cut to a length that a person reads."""
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}... ({len(text)} characters)"


def shown_json(value: object) -> str:
    """A value as JSON, cut to a length that a person reads."""
    try:
        return short(json.dumps(value))
    except (RecursionError, TypeError):
        return "something that cannot be shown"


def printable(text: str) -> str:
    """A text that no terminal takes for a command, whatever a target put into it."""
    return "".join(char if char.isprintable() or char == "\n" else ascii(char)[1:-1] for char in text)
