"""The known failures of a target: a TOML file that names each case that may fail, with the reason.

```toml
[[known_failure]]
case = "P1/after-reactivation"
reason = "the holder has no priority yet, see issue 12"
```

Each case is named on its own: a pattern would one day excuse a failure that nobody knows.
"""

import json
from collections.abc import Collection, Mapping
from typing import Any

from tenure.conformance.errors import BadFile
from tenure.spec import NotToml, parse_toml

TABLE = "known_failure"


def read_known_failures(data: bytes, source: str, ids: Collection[str]) -> dict[str, str]:
    """The reasons by case id; `ids` are those of all cases, `source` is what messages call the file. Raises BadFile."""
    try:
        content = parse_toml(data)
    except NotToml as error:
        raise BadFile(f"{source} is not TOML: {error}") from None
    strange = [name for name in content if name != TABLE]
    if strange:
        raise BadFile(f"{source} has {strange[0]!r}, where there can only be tables [[{TABLE}]]")
    entries = content.get(TABLE, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise BadFile(f"{source} has a {TABLE} that is no table; write [[{TABLE}]], with two brackets")
    known: dict[str, str] = {}
    for number, entry in enumerate(entries, 1):
        case, reason = checked(f"{source}, known failure {number},", entry, ids)
        if case in known:
            raise BadFile(f"{source} names the case {case!r} twice; keep one of the two")
        known[case] = reason
    return known


def known_failures_text(failures: Mapping[str, str], reasons: Mapping[str, str]) -> str:
    """A file of these failures, told by case id, with the reasons that are known; the others are to be filled in."""
    pieces = ["# Known failures, for tenure conform --expect. A reason that is empty is refused: fill it in.\n"]
    for case, told in failures.items():
        fields = {"case": case, "reason": reasons.get(case, "")}
        lines = [f"{name} = {json.dumps(value, ensure_ascii=False)}\n" for name, value in fields.items()]
        pieces.append(f"\n[[{TABLE}]]  # {' '.join(told.split())}\n{''.join(lines)}")
    return "".join(pieces)


def checked(place: str, entry: Mapping[str, Any], ids: Collection[str]) -> tuple[str, str]:
    """The case and the reason of an entry; `place` is what messages call it. Raises BadFile."""
    strange = [name for name in entry if name not in ("case", "reason")]
    if strange:
        raise BadFile(f"{place} has {strange[0]!r}, where there can only be case and reason")
    for name in ("case", "reason"):
        if not isinstance(entry.get(name), str):
            raise BadFile(f"{place} has no {name} that is a text")
    case, reason = entry["case"], entry["reason"]
    if case not in ids:
        if set(case) & set("*?["):
            raise BadFile(f"{place} has a pattern, {case!r}; name each case with an id of `tenure cases`")
        raise BadFile(f"{place} names no case: {case!r} is no id of `tenure cases`")
    if not reason.strip():
        raise BadFile(f"{place} gives no reason for {case!r}; say why it may fail")
    return case, " ".join(reason.split())
