"""How and where each theorem is proved, and what fails without each row of the table, read without a solver.

`python -m tenure.proofs.index < proofs/load_bearing.json` writes the file.
"""

import json
import sys
from functools import cache
from pathlib import Path
from typing import Any

import attrs

_FILE = Path(__file__).with_name("index.json")


@attrs.frozen
class ProofPlace:
    """How a theorem is proved, by which modules, and the ids of its obligations (the files of `tenure export`)."""

    how: str
    modules: tuple[str, ...]
    obligations: tuple[str, ...]


@cache
def proof_places() -> dict[str, ProofPlace]:
    """The place of each theorem of the bundled specification, and of INV, CODE and MOVE, by id."""
    places = _index()["theorems"].items()
    return {
        name: ProofPlace(place["how"], tuple(place["modules"]), tuple(place["obligations"])) for name, place in places
    }


def theorems_of_row(row: str) -> tuple[str, ...]:
    """The theorems that fail if this row of the bundled specification, or a part of it, is left out or changed."""
    return tuple(_index()["rows"].get(row, ()))


@cache
def _index() -> Any:
    return json.loads(_FILE.read_text(encoding="utf-8"))


def main() -> int:
    """Write the file."""
    from tenure.proofs.mutation.load_bearing import read
    from tenure.proofs.registry import theorems
    from tenure.spec import bundled

    proofs = theorems(bundled())
    places = {
        proof.id: {"how": proof.how, "modules": proof.modules, "obligations": [each.id for each in proof.obligations]}
        for proof in proofs
    }
    rows: dict[str, list[str]] = {}
    for line in read(sys.stdin.read()):
        rows.setdefault(line.change.split()[0], []).extend((*line.refuted, *line.broken))
    in_order = {row: [proof.id for proof in proofs if proof.id in failing] for row, failing in rows.items()}
    _FILE.write_text(json.dumps({"theorems": places, "rows": in_order}, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
