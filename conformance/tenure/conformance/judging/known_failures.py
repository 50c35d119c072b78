"""Known failures of a target: a TOML file that names each case that may fail, with the reason.

```toml [[known_failure]] case = "P1/after-reactivation" reason = "the holder has no priority yet, see issue 12" ```

Each case is named individually, because a pattern could also hide new failures.
"""

import json
from collections.abc import Collection, Mapping
from typing import Any

from tenure.conformance.errors import BadFile
from tenure.spec import NotToml, parse_toml

TABLE = "known_failure"


def read_known_failures(data: bytes, source: str, ids: Collection[str]) -> dict[str, str]:
    """Read the reasons by case id; `ids` are those of all cases, `source` names the file in errors. Raises BadFile."""
    try:
        content = parse_toml(data)
    except NotToml as error:
        raise BadFile(f"{source} is not TOML: {error}") from None
    unknown = [name for name in content if name != TABLE]
    if unknown:
        raise BadFile(f"{source} has {unknown[0]!r}; only tables [[{TABLE}]] are allowed")
    entries = content.get(TABLE, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise BadFile(f"{source} has a {TABLE} that is not a list of tables; write [[{TABLE}]], with two brackets")
    known: dict[str, str] = {}
    for number, entry in enumerate(entries, 1):
        case, reason = checked(f"{source}, known failure {number},", entry, ids)
        if case in known:
            raise BadFile(f"{source} names the case {case!r} twice; remove one of the two")
        known[case] = reason
    return known


def known_failures_text(failures: Mapping[str, str], reasons: Mapping[str, str]) -> str:
    """Write a file of failures, given as a description by case id; unknown reasons are left to be filled in."""
    pieces = ["# Known failures, for tenure conform --expect. An empty reason is refused: fill it in.\n"]
    for case, text in failures.items():
        fields = {"case": case, "reason": reasons.get(case, "")}
        lines = [f"{name} = {json.dumps(value, ensure_ascii=False)}\n" for name, value in fields.items()]
        pieces.append(f"\n[[{TABLE}]]  # {' '.join(text.split())}\n{''.join(lines)}")
    return "".join(pieces)


def checked(place: str, entry: Mapping[str, Any], ids: Collection[str]) -> tuple[str, str]:
    """Return the case and the reason of an entry; `place` names it in errors. Raises BadFile."""
    unknown = [name for name in entry if name not in ("case", "reason")]
    if unknown:
        raise BadFile(f"{place} has {unknown[0]!r}; only case and reason are allowed")
    for name in ("case", "reason"):
        if not isinstance(entry.get(name), str):
            raise BadFile(f"{place} has no {name}, or one that is not a string")
    case, reason = entry["case"], entry["reason"]
    if case not in ids:
        if set(case) & set("*?["):
            raise BadFile(f"{place} has the pattern {case!r}; name each case by its id, as `tenure cases` lists it")
        raise BadFile(f"{place} names an unknown case, {case!r}; `tenure cases` lists the ids")
    if not reason.strip():
        raise BadFile(f"{place} has an empty reason for {case!r}; say why it may fail")
    return case, " ".join(reason.split())
