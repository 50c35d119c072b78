"""A program that speaks JSON Lines."""

from __future__ import annotations

import shlex
from functools import partial
from typing import TYPE_CHECKING, Any

from tenure.target_kinds.kind import TargetKind, TargetOption

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tenure.conformance.protocol.messages import Target


def _connect(given: Mapping[str, Any], timeout: float) -> Callable[[], Target]:
    return partial(_started, given["stdio"], timeout)


def _started(command: str, timeout: float) -> Target:
    from tenure.conformance.targets.stdio import StdioTarget

    return StdioTarget(command, timeout)


PROGRAM = TargetKind(
    "a program",
    (TargetOption("stdio", "A program that speaks JSON Lines on stdin and stdout.", "COMMAND"),),
    _connect,
    of_adapter=lambda factory, file: ["--stdio", shlex.join(["python", file])],
)
