"""What a file with a drawing says about what made it, where no reader sees it: it may then be written over."""

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
    """The drawing in a format with the signature at its end, in a comment."""
    if name == "png":
        return data.removesuffix(_PNG_END) + _chunk(b"tEXt", b"Software\0" + SIGNATURE.encode()) + _PNG_END
    return data + (b"" if data.endswith(b"\n") else b"\n") + _COMMENTS[name].encode()


def _chunk(kind: bytes, content: bytes) -> bytes:
    """A chunk of a PNG file: the length and the kind of its content, the content, and a check sum of both."""
    return len(content).to_bytes(4) + kind + content + zlib.crc32(kind + content).to_bytes(4)
