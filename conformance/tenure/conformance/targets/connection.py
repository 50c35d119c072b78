"""Starts a target, given as a function that makes one, a factory of schedulers in Python, or the name of a factory."""

import inspect
from collections.abc import Callable
from typing import Any, TypeAlias

import attrs

from tenure.conformance.protocol.messages import Target
from tenure.conformance.targets.python import Factory, PythonTarget, load

Connect: TypeAlias = Callable[[], Target]
"""Starts a target."""

Connectable: TypeAlias = Connect | Factory | str
"""A target as the user gives it: a function that starts one, a factory of schedulers, or `module:factory`."""


def connection(target: Connectable) -> Connect:
    """Return a function that starts a target, picklable if that is. Raises CannotStart, TypeError."""
    if isinstance(target, str):
        return _Connection(load(target), target)
    if not callable(target):
        name = type(target).__name__
        raise TypeError(
            f"a target is a class or function that makes schedulers, not an instance of {name}; "
            f"pass {name} itself, or a function without arguments that returns a Target"
        )
    return _Connection(target, getattr(target, "__qualname__", type(target).__name__))


@attrs.frozen
class _Connection:
    """Starts a target from any of these."""

    make: Callable[..., Any]
    name: str

    def __call__(self) -> Target:
        if _makes_schedulers(self.make):
            return PythonTarget(self.make, self.name)
        made: Any = self.make()
        return made if hasattr(made, "ask") else PythonTarget(self.make, self.name)


def _makes_schedulers(make: Callable[..., Any]) -> bool:
    """Whether it certainly makes schedulers: a maker of a target is a class with `ask`, or takes no arguments."""
    if inspect.isclass(make):
        return not hasattr(make, "ask")
    try:
        inspect.signature(make).bind()
    except TypeError:
        return True
    except ValueError:  # there is no signature
        return False
    return False
