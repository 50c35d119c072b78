"""The long description of the package: the README without its links into the repository, which lead nowhere there."""

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

_LOCAL = r"\((?![a-z]+:|#)[^)\s]*\)"


class CustomMetadataHook(MetadataHookInterface):
    """What hatchling asks for the metadata that `pyproject.toml` leaves open."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Add the description."""
        text = Path(self.root, "README.md").read_text(encoding="utf-8")
        metadata["readme"] = {"content-type": "text/markdown", "text": without_local_links(text)}


def without_local_links(text: str) -> str:
    """A page in Markdown where links to files beside it are their text alone, and their pictures are left out."""
    text = re.sub(rf"\[!\[[^\]]*\]{_LOCAL}\]{_LOCAL}\n*|!\[[^\]]*\]{_LOCAL}\n*", "", text)
    return re.sub(rf"\[([^\]]*)\]{_LOCAL}", r"\1", text)
