"""Links of an entry of the bundled specification: from a theorem to its proof, from a row to theorems and cases."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from tenure.cli.spec.lookup import Hit, Match
from tenure.spec import Spec

Links: TypeAlias = Callable[[Spec, Hit], Mapping[str, Sequence[str]]]
"""Returns the links of an entry, by kind."""


def links(spec: Spec, hit: Hit) -> Mapping[str, Sequence[str]]:
    """Return the links of a theorem or a row that was found by its id; none for another entry."""
    if hit.match is Match.ID and hit.table == "theorem":
        return _of_theorem(hit.data["id"])
    is_row = hit.table in ("row", "job_row", "scheduler_row")
    return _of_row(spec, hit.data["id"]) if hit.match is Match.ID and is_row else {}


def no_links(spec: Spec, hit: Hit) -> Mapping[str, Sequence[str]]:
    """Return no links, for another specification than the bundled one."""
    return {}


def _of_theorem(name: str) -> Mapping[str, Sequence[str]]:
    from tenure.proofs import proof_places

    places = proof_places()
    if name not in places:
        return {}
    place = places[name]
    return {
        "how": [place.how],
        "run": [f"tenure prove {name}"],
        "proved_in": place.modules,
        "obligations": place.obligations,
    }


def _of_row(spec: Spec, name: str) -> Mapping[str, Sequence[str]]:
    from tenure.conformance import bundled_cases
    from tenure.proofs import theorems_of_row

    cases = [case.id for case in bundled_cases() if case.id.split("/")[0] == name]
    theorems = theorems_of_row(name)
    proofs = [f"tenure prove {name}"] if theorems else []
    judgements = [f"tenure conform --case {case} TARGET" for case in cases]
    pictures = ["tenure diagram phases -o phases.svg"] if name in spec.rows else []
    return {"theorems_that_need_it": theorems, "cases": cases, "run": [*proofs, *judgements, *pictures]}
