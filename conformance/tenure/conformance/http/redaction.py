"""Hides a secret in a text, however it is escaped there.

JSON escapes quotes, and some encoders slashes, plus signs and more; URLs use percent signs, HTML uses entities. Letters
and digits are never escaped.
"""

import html
import re
from collections.abc import Callable

HIDDEN = "[token]"


def hiding(secret: str) -> Callable[[str], str]:
    r"""Make a function that hides a secret in a text, however it is escaped there.

    >>> hide = hiding('a"b/c')
    >>> hide(r'it is a"b/c, a\"b\/c, a\u0022b/c, a%22b%2Fc, a&quot;b/c and not a"b')
    'it is [token], [token], [token], [token], [token] and not a"b'
    """
    escaped = re.compile("".join(sign if sign.isalnum() else _escapes(sign) for sign in secret))
    return lambda text: escaped.sub(HIDDEN, text.replace(secret, HIDDEN))


def _escapes(sign: str) -> str:
    """A pattern of the escapes of a character. It is atomic, so that matching takes linear time."""
    code = f"(?i:{ord(sign):02x})"
    plain = r"\\{1,4}" if sign == "\\" else rf"\\{{0,3}}{re.escape(sign)}"
    entity = f"{re.escape(html.escape(sign))}|&#0*{ord(sign)};|&#[xX]0*{code};"
    return rf"(?>\\{{1,3}}u00{code}|%(?:25)?{code}|{entity}|{plain})"
