"""What starts a target: a function that makes one, or what makes schedulers in Python, or the name of that."""

import inspect
from collections.abc import Callable
from typing import Any, TypeAlias

import attrs

from tenure.conformance.protocol.messages import Target
from tenure.conformance.targets.python import Factory, PythonTarget, load

Connect: TypeAlias = Callable[[], Target]
"""Starts a target."""

Connectable: TypeAlias = Connect | Factory | str
"""What a target can be given as: what starts one, a class or function that makes schedulers, or `module:factory`."""


def connection(target: Connectable) -> Connect:
    """What starts a target. It can be pickled if the target can. Raises CannotStart; TypeError for anything else."""
    if isinstance(target, str):
        return _Connection(load(target), target)
    if not callable(target):
        name = type(target).__name__
        raise TypeError(
            f"a target is a class or a function that makes schedulers, and not one {name}; "
            f"give {name} itself, or a function without arguments that returns a Target"
        )
    return _Connection(target, getattr(target, "__qualname__", type(target).__name__))


@attrs.frozen
class _Connection:
    """Starts a target, whatever makes it."""

    make: Callable[..., Any]
    name: str

    def __call__(self) -> Target:
        if _makes_schedulers(self.make):
            return PythonTarget(self.make, self.name)
        made: Any = self.make()
        return made if hasattr(made, "ask") else PythonTarget(self.make, self.name)


def _makes_schedulers(make: Callable[..., Any]) -> bool:
    """Whether that is sure without calling it: what makes a target is a class with `ask`, or takes no arguments."""
    if inspect.isclass(make):
        return not hasattr(make, "ask")
    try:
        inspect.signature(make).bind()
    except TypeError:
        return True
    except ValueError:  # there is none to look at
        return False
    return False
