"""A scheduler as a JSON document and back, with which a service outlives its process.

The document has the limits, the policy with its memory, the values of `copies.Saved` in columns, a version, and a
checksum over all of it. So a document that was cut off or changed is refused, and one of a newer version is not
misread. The checksum is no signature: who can write the document can write another.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

import attrs

from tenure.reference.errors import BadValue, PolicyError
from tenure.reference.persistence.columns import check, columns, saved_in
from tenure.reference.persistence.copies import restored
from tenure.reference.policy import POLICIES
from tenure.reference.validation import Limits, shown

if TYPE_CHECKING:
    from tenure.reference.persistence.copies import Saved
    from tenure.reference.policy import Policy
    from tenure.reference.state import SchedulerState

FORMAT: Final = "tenure-snapshot"
VERSION: Final = 1
"""The versions that can be read are those from 1 to it."""

INCLUDED: Final[Mapping[str, Callable[..., Policy]]] = {name: type(policy) for name, policy in POLICIES.items()}
"""The classes of the included policies."""

ROWS_AT_ONCE: Final = 1000
"""How many rows are text at the same time while a checksum is computed."""


def document(saved: Saved, policy: Mapping[str, Any], limits: Limits) -> dict[str, Any]:
    """The document of a scheduler; takes time and space in proportion to its sessions and jobs."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "limits": attrs.asdict(limits),
        "policy": dict(policy),
        **columns(saved),
    }
    return {**content, "checksum": _checksum(content)}


def read(snapshot: object) -> tuple[SchedulerState, Limits]:
    """The state and the limits in a document. Raises BadValue for one that no scheduler wrote."""
    if not isinstance(snapshot, Mapping) or snapshot.get("format") != FORMAT:
        raise _bad("it is no snapshot of a scheduler")
    version = snapshot.get("version")
    if type(version) is not int or not 1 <= version <= VERSION:
        raise _bad(f"it is of version {shown(version)}, and this scheduler reads version {VERSION}")
    try:
        content = {name: value for name, value in snapshot.items() if name != "checksum"}
        if snapshot.get("checksum") != _checksum(content):
            raise _bad("it was cut off or changed since it was taken")
        state = restored(saved_in(snapshot))
        check(state)
        return state, Limits(**snapshot["limits"])
    except (TypeError, ValueError, LookupError, RecursionError, OverflowError) as error:
        raise _bad(f"it has values that no scheduler writes ({type(error).__name__})") from None


def policy_record(policy: Policy) -> dict[str, Any]:
    """The part of a document about the policy. Raises PolicyError if its memory cannot be had."""
    included: Any = type(policy)
    fields = attrs.fields(included) if included in INCLUDED.values() else ()
    values = {field.name: getattr(policy, field.name) for field in fields if field.init}
    return {"name": name_of(policy), "values": json.loads(_encoded(values)), "memory": _memory(policy)}


def policy_in(snapshot: Mapping[str, Any], policy: Policy | None) -> Policy:
    """The policy of a document if it comes with the scheduler, or the one that is given, with its memory of then."""
    try:
        name, values, memory = (snapshot["policy"][part] for part in ("name", "values", "memory"))
        included = INCLUDED[name](**values) if name in INCLUDED else None
    except (TypeError, LookupError) as error:
        raise _bad(f"it has a policy that no scheduler writes ({type(error).__name__})") from None
    chosen = included if policy is None else policy
    if chosen is None:
        raise _bad_policy(f"the snapshot was taken with the policy {name}", "that policy, or another one, as policy=")
    if memory is not None and name_of(chosen) == name:
        load = getattr(chosen, "load", None)
        if not callable(load):
            raise _bad_policy(f"the policy {name} has a memory in the snapshot", "a policy with a method load(memory)")
        load(memory)
    return chosen


def name_of(policy: Policy) -> str:
    """The name of a policy in a document: its name on the wire, or its class."""
    for name, included in INCLUDED.items():
        if type(policy) is included:
            return name
    return f"{type(policy).__module__}:{type(policy).__qualname__}"


def _memory(policy: Policy) -> Any:
    """The memory of a policy as JSON would give it back, or None. Raises PolicyError."""
    save = getattr(policy, "save", None)
    if save is None:
        return None
    try:
        return json.loads(_encoded(save()))
    except Exception as error:
        raise PolicyError(
            f"the policy {shown(policy)} raised {shown(error)}, or its memory is no JSON",
            command="snapshot",
            subject="policy",
            allowed="a method save() that returns what JSON can hold",
        ) from error


def _checksum(content: Mapping[str, Any]) -> str:
    """Of all the content, but never with all of it as one text."""
    digest = sha256()
    for name in sorted(content):
        value = content[name]
        rows = value if isinstance(value, list) else [value]
        for start in range(0, len(rows), ROWS_AT_ONCE):
            digest.update(_encoded([name, rows[start : start + ROWS_AT_ONCE]]))
    return digest.hexdigest()


def _encoded(value: Any) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def _bad(problem: str) -> BadValue:
    return BadValue(problem, command="restore", subject="snapshot", allowed="what snapshot() returned, whole")


def _bad_policy(problem: str, allowed: str) -> BadValue:
    return BadValue(problem, command="restore", subject="policy", allowed=allowed)
