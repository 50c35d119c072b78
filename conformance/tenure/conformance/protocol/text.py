"""Cuts and escapes answers of a target, or values from a file, so that messages can repeat them."""

import json

SHOWN = 200
"""The most characters that a message repeats."""


def shown(value: object) -> str:
    """Format any value, cut to a readable length."""
    try:
        return short(repr(value))
    except Exception:
        return f"a {type(value).__name__} that cannot be shown"


def short(text: str) -> str:
    """Cut a text to a readable length."""
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}... ({len(text)} characters)"


def shown_json(value: object) -> str:
    """Format a value as JSON, cut to a readable length."""
    try:
        return short(json.dumps(value))
    except (RecursionError, TypeError):
        return "a value that cannot be shown"


def printable(text: str) -> str:
    """Escape the characters of a text that a terminal could interpret as commands."""
    return "".join(char if char.isprintable() or char == "\n" else ascii(char)[1:-1] for char in text)
