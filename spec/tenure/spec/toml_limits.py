"""Reads TOML from untrusted files, in time linear in the length of the file.

The parser of the standard library takes time quadratic in the parts of a dotted key.
"""

import re
import tomllib
from typing import Any

LONGEST = 2**22
"""Bytes of a file."""

MOST_PARTS = 4
"""Parts of a dotted key, and of the name of a table; none of our files needs more than two."""

# What is no key is skipped: strings of several lines, and comments. A string of one line may be a part of a key.
_PART = r"(?:[A-Za-z0-9_-]++|\"(?:[^\"\\\n]|\\.)*+\"|'[^'\n]*+')"
_LONG_KEY = re.compile(
    r"\"\"\"(?:[^\"\\]|\\.|\"(?!\"\"))*+\"\"\"|'''(?:[^']|'(?!''))*+'''|#[^\n]*+"
    rf"|(?P<key>{_PART}(?:[ \t]*+\.[ \t]*+{_PART}){{{MOST_PARTS}}})|{_PART}",
    re.DOTALL,
)


class NotToml(ValueError):
    """A text is not TOML, or not TOML that can be used: the reason, without the name of the file."""


def parse_toml(data: bytes) -> dict[str, Any]:
    """The tables of a file. Raises NotToml."""
    if len(data) > LONGEST:
        raise NotToml(f"it is longer than {LONGEST} bytes")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotToml(f"it is not UTF-8 text (byte {error.start})") from None
    return parse_toml_text(text)


def parse_toml_text(text: str) -> dict[str, Any]:
    """The tables of a text. Raises NotToml."""
    if len(text) > LONGEST:
        raise NotToml(f"it is longer than {LONGEST} characters")
    long = next((match for match in _LONG_KEY.finditer(text) if match["key"]), None)
    if long is not None:
        line = text.count("\n", 0, long.start()) + 1
        raise NotToml(f"a key has more than {MOST_PARTS} parts (at line {line})")
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise NotToml("it is nested too deeply") from None
    except ValueError as error:  # TOMLDecodeError, or the error of an integer with thousands of digits
        reason = str(error) if isinstance(error, tomllib.TOMLDecodeError) else "a number in it is too long"
        raise NotToml(reason) from None
