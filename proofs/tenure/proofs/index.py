"""Where each theorem is proved: the modules and the ids of its obligations, read without a solver.

`python -m tenure.proofs.index` makes the file anew.
"""

import json
import sys
from functools import cache
from pathlib import Path

import attrs

_FILE = Path(__file__).with_name("index.json")


@attrs.frozen
class ProofPlace:
    """The modules that prove a theorem, and the ids of its obligations, which `tenure export --to smtlib` writes."""

    modules: tuple[str, ...]
    obligations: tuple[str, ...]


@cache
def proof_places() -> dict[str, ProofPlace]:
    """The place of each theorem of the bundled specification, and of INV, CODE and MOVE, by id."""
    data = json.loads(_FILE.read_text(encoding="utf-8"))
    return {name: ProofPlace(tuple(place["modules"]), tuple(place["obligations"])) for name, place in data.items()}


def main() -> int:
    """Write the file."""
    from tenure.proofs.registry import theorems
    from tenure.spec import bundled

    places = {
        proof.id: {"modules": proof.modules, "obligations": [each.id for each in proof.obligations]}
        for proof in theorems(bundled())
    }
    _FILE.write_text(json.dumps(places, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
