"""What a kind of target is: a name, options, and what connects to such a target."""

from __future__ import annotations

from dataclasses import dataclass  # which pytest has imported already, unlike attrs
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tenure.conformance.protocol.messages import Target


class BadTarget(Exception):
    """The options name no target: a sentence that says why. Under pytest it has `--tenure-` for each `--`."""


@dataclass(frozen=True)
class TargetOption:
    """An option of a kind: `--name` of a command, `--tenure-name` of pytest; `default` if it is not given.

    An integer is from 1 to `most`. On a command line an option that `is_argument` is given without its name.
    """

    name: str
    help: str
    metavar: str
    type: type = str
    default: Any = None
    most: int | None = None
    is_argument: bool = False


@dataclass(frozen=True)
class TargetKind:
    """A kind of target, whose `name` is as in "a program". The first of its `options` names a target of the kind.

    `connect` checks the options, given by name, and the seconds that an answer may take, and returns what starts the
    target; that can be pickled. It raises BadTarget. An adapter in Python is such a target by the words `of_adapter`
    makes of its factory and of its file. A kind `in_real_time` is judged by cases only, and has the option `lanes`.
    """

    name: str
    options: tuple[TargetOption, ...]
    connect: Callable[[Mapping[str, Any], float], Callable[[], Target]]
    of_adapter: Callable[[str, str], list[str]] | None = None
    in_real_time: bool = False

    @property
    def naming(self) -> TargetOption:
        """The option that names a target of this kind."""
        return self.options[0]
