"""A scheduler in Python, made by a factory."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from tenure.target_kinds.kind import TargetKind, TargetOption

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tenure.conformance.protocol.messages import Target

REFERENCE = "tenure.reference:Scheduler"
"""The factory that is used if none is named."""


def _connect(given: Mapping[str, Any], timeout: float) -> Callable[[], Target]:
    return partial(_started, given["target"], timeout)


def _started(name: str | None, timeout: float) -> Target:
    from tenure.conformance.targets.python import PythonTarget, load

    return PythonTarget(load(REFERENCE if name is None else name), name or "tenure.reference", timeout)


PYTHON = TargetKind(
    "a target in Python",
    (TargetOption("target", "The scheduler that this factory makes.", "MODULE:FACTORY", is_argument=True),),
    _connect,
    of_adapter=lambda factory, file: [factory],
)
