"""The type of a kind of targets: a name, options, and a function that connects to such a target."""

from __future__ import annotations

from dataclasses import dataclass  # pytest imports it anyway, unlike attrs
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tenure.conformance.protocol.messages import Target


class BadTarget(Exception):
    """The options do not name a valid target: a sentence. Under pytest, `--` is replaced by `--tenure-` in it."""


@dataclass(frozen=True)
class TargetOption:
    """An option of a kind: `--name` of a command, `--tenure-name` of pytest; `default` if it is not given.

    An integer is from 1 to `most`. In a command an option that `is_argument` is given without its name.
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
    """A kind of target, with a `name` such as "a program". The first of its `options` names a target of the kind.

    `connect` takes the values of the options by name, and the seconds that an answer may take. It checks them and
    returns a picklable function that starts the target, or raises BadTarget. `of_adapter` returns the arguments that
    name an adapter in Python as such a target, from its factory and its file. A kind `in_real_time` is judged by cases
    only, and has the option `lanes`.
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
