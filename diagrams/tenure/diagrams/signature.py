"""The mark in a generated drawing, hidden from readers, by which a later command may overwrite the file."""

import zlib
from typing import Final

SIGNATURE: Final = "Made by tenure"

_COMMENTS: Final = {
    "svg": f"<!-- {SIGNATURE} -->\n",
    "pdf": f"% {SIGNATURE}\n",
    "dot": f"// {SIGNATURE}\n",
    "mermaid": f"%% {SIGNATURE}\n",
    "plantuml": f"' {SIGNATURE}\n",
}
_PNG_END: Final = b"\0\0\0\0IEND\xaeB`\x82"


def signed(name: str, data: bytes) -> bytes:
    """Append the signature to a drawing, as a comment of its format."""
    if name == "png":
        return data.removesuffix(_PNG_END) + _chunk(b"tEXt", b"Software\0" + SIGNATURE.encode()) + _PNG_END
    return data + (b"" if data.endswith(b"\n") else b"\n") + _COMMENTS[name].encode()


def _chunk(kind: bytes, content: bytes) -> bytes:
    """A chunk of a PNG file: length, kind, content, and a checksum of kind and content."""
    return len(content).to_bytes(4) + kind + content + zlib.crc32(kind + content).to_bytes(4)
