"""A scheduler in Python as a target: an object with the methods and properties of `tenure.reference.Scheduler`.

It is made anew for each case by a factory, which is called with those of `lanes`, `limits` (`tenure.reference.Limits`)
and `now` that it takes. A refusal is an exception with a `code`. What the object does not have it is taken to lack; for
the rest it may have `name`, `version`, and `capabilities` as in `hello`.
"""

import importlib
import inspect
import json
import signal
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from math import isfinite
from pathlib import Path
from types import FrameType
from typing import Any, Protocol

from tenure.conformance.capabilities import CORE_FIELDS, EVENT_FIELDS, VIEW_FIELDS
from tenure.conformance.target import Broken, CannotStart, Request, short, shown


class Scheduler(Protocol):
    """The methods that a target must have.

    It may also have `cancel_job`, `resize`, `forget` and `job`, and the properties `now`, `lanes`, `holder`, `running`,
    `waiting` and `next_deadline`. Commands return events in order; an event or a view is a mapping, or an object with
    the fields as attributes.
    """

    def open(self, session: str, *, max_time: int, interactive_timeout: int) -> Sequence[Any]:
        """Open a session; `unused_timeout` is given only to those that can."""

    def submit(self, job: str) -> Sequence[Any]:
        """Submit a job; `session` is given if it has one."""

    def finish(self, job: str, *, outcome: str) -> Sequence[Any]:
        """Report that a running job is over."""

    def close(self, session: str) -> Sequence[Any]:
        """Let a session accept no more jobs."""

    def cancel(self, session: str) -> Sequence[Any]:
        """End a session now."""

    def advance(self, to: int) -> Sequence[Any]:
        """Move time on."""

    def session(self, session: str) -> Any:
        """What can be seen of a session: `state`, `accepting`, and what else it shows."""


Factory = Callable[..., Scheduler]

_SUBJECTS = {
    "open": "session",
    "submit": "job",
    "finish": "job",
    "close": "session",
    "cancel": "session",
    "advance": "to",
    "session": "session",
    "cancel_job": "job",
    "resize": "lanes",
    "forget": "id",
    "job": "job",
}
"""What each method takes first; everything else is given by name."""

_REQUIRED = ("open", "submit", "finish", "close", "cancel", "advance", "session")
_EVENT_FIELDS = ("at", "kind", "session", "job", *EVENT_FIELDS)
_MOST_BITS = 1000
_SETTINGS = {"lanes": "lanes", "limits": "limits", "now": "start_time"}
"""The arguments of a factory, with the capability that is missing without each."""


def load(name: str) -> Factory:
    """Find the factory that `module:factory` names, also in the current folder. Raises CannotStart."""
    module_name, _, path = name.partition(":")
    if not module_name or not path:
        raise CannotStart(f"{name!r} does not name a target; write module:factory")
    if str(Path.cwd()) not in sys.path:
        sys.path.insert(0, str(Path.cwd()))
    try:
        found: Any = importlib.import_module(module_name)
    except ModuleNotFoundError as error:
        if error.name is not None and f"{module_name}.".startswith(f"{error.name}."):
            raise CannotStart(f"there is no module {error.name!r} here or among the installed ones") from None
        raise CannotStart(f"importing {module_name!r} failed: {error}") from None
    except Exception as error:
        raise CannotStart(f"importing {module_name!r} failed: {_said(error)}") from None
    for part in path.split("."):
        if not hasattr(found, part):
            raise CannotStart(f"{module_name!r} has no {path!r}")
        found = getattr(found, part)
    if not callable(found):
        raise CannotStart(f"{name} is no factory: a {type(found).__name__} cannot be called")
    factory: Factory = found
    return factory


class PythonTarget:
    """A target made by a factory. `timeout` is how many seconds an answer may take; it is kept where signals work."""

    def __init__(self, factory: Factory, name: str, timeout: float = 10.0) -> None:
        self._factory, self._name = factory, name
        self._settings = _accepted(factory)
        self._exchange: deque[tuple[str, object]] = deque(maxlen=8)
        self._limit = _TimeLimit(timeout)
        try:
            self._scheduler: Any = factory()
        except Exception as error:
            raise CannotStart(f"{name} cannot be called without arguments: {_said(error)}") from None
        lacking = [method for method in _REQUIRED if not callable(getattr(self._scheduler, method, None))]
        if lacking:
            raise CannotStart(f"what {name} returns has no method {' and no method '.join(lacking)}")

    def ask(self, request: Request) -> object:
        """Answer a request by calling the method of its name."""
        self._exchange.append(("->", request))
        try:
            with self._limit:
                answer = self._answer(request)
        except _TooLong:
            reason = f"{request['op']} did not return within {self._limit.seconds:g} s"
            raise Broken(reason, self.exchange(), hung=True) from None
        except (Exception, SystemExit) as error:
            code = getattr(error, "code", None)
            if not isinstance(code, str) or isinstance(error, SystemExit) or request["op"] == "reset":
                raise Broken(f"{request['op']} raised {_said(error)}", self.exchange()) from error
            answer = {"refused": {"code": code, "message": str(error)}}
        self._exchange.append(("<-", answer))
        return answer

    def exchange(self) -> Sequence[str]:
        """The last calls and what they returned."""
        return [f"{arrow} {short(json.dumps(record, default=repr))}" for arrow, record in self._exchange]

    def close(self) -> None:
        """Let go of the timer."""
        self._limit.release()

    def _answer(self, request: Request) -> object:
        op, fields = request["op"], {name: value for name, value in request.items() if name != "op"}
        if op == "hello":
            return self._hello()
        if op == "reset":
            from tenure.reference import Limits

            if fields["limits"] is not None:
                fields["limits"] = Limits(**fields["limits"])
            self._scheduler = self._factory(**{name: fields[name] for name in self._settings})
            return {"events": []}
        if op == "scheduler":
            return {"view": _record(self._scheduler, VIEW_FIELDS[op])}
        method, subject = getattr(self._scheduler, op), fields.pop(_SUBJECTS[op])
        returned = method(subject, **fields)
        if op in VIEW_FIELDS:
            return {"view": _record(returned, (*CORE_FIELDS[op], *VIEW_FIELDS[op]))}
        if not isinstance(returned, Sequence) or isinstance(returned, str):
            raise TypeError(f"not a sequence of events but {shown(returned)}")
        return {"events": [_record(event, _EVENT_FIELDS) for event in returned]}

    def _hello(self) -> object:
        capabilities: dict[str, Any] = {}
        for name, capability in _SETTINGS.items():
            if name not in self._settings:
                capabilities[capability] = f"the factory does not take {name}"
        for method in ("cancel_job", "resize", "forget", "job"):
            if not callable(getattr(self._scheduler, method, None)):
                capabilities[method] = f"there is no method {method}"
        unseen = [field for field in VIEW_FIELDS["scheduler"] if not hasattr(self._scheduler, field)]
        if unseen:
            capabilities["scheduler"] = f"there is no property {' and no property '.join(unseen)}"
        return {
            "name": str(getattr(self._scheduler, "name", self._name)),
            "version": str(getattr(self._scheduler, "version", "")),
            "capabilities": capabilities | dict(getattr(self._scheduler, "capabilities", {})),
        }


def _accepted(factory: Factory) -> tuple[str, ...]:
    try:
        parameters = inspect.signature(factory).parameters
    except (TypeError, ValueError):
        return tuple(_SETTINGS)
    if any(parameter.kind is parameter.VAR_KEYWORD for parameter in parameters.values()):
        return tuple(_SETTINGS)
    return tuple(name for name in _SETTINGS if name in parameters)


def _record(shown_by: Any, fields: Sequence[str]) -> dict[str, Any]:
    if isinstance(shown_by, Mapping):
        found: dict[str, Any] = _plain(shown_by)
        return found
    return {field: _plain(getattr(shown_by, field, None)) for field in fields}


def _plain(value: Any) -> Any:
    """A value as JSON has it; what JSON does not have becomes a text, and equals nothing that is expected."""
    match value:
        case Enum():
            return _plain(value.value)
        case None | bool():
            return value
        case str():
            return str.__str__(value)
        case int() if value.bit_length() <= _MOST_BITS:
            return int(value)
        case float() if isfinite(value):
            return float(value)
        case list() | tuple():
            return [_plain(item) for item in value]
        case Mapping():
            return {str(name): _plain(item) for name, item in value.items()}
    return f"not JSON: {shown(value)}"


def _said(error: BaseException) -> str:
    """An exception in one line, with the place that raised it."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" ({Path(frames[-1].filename).name}, line {frames[-1].lineno})" if frames else ""
    return f"{type(error).__name__}: {' '.join(str(error).split())}{place}"


class _TooLong(BaseException):
    """Time is up; nothing that a target does should catch this."""


class _TimeLimit:
    """Raises _TooLong in what runs for longer; only in the main thread of a system with timer signals."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._works = hasattr(signal, "SIGALRM") and threading.current_thread() is threading.main_thread()
        self._former = signal.signal(signal.SIGALRM, self._ring) if self._works else None

    def release(self) -> None:
        """Give the signal back."""
        if self._works:
            signal.signal(signal.SIGALRM, self._former)

    def __enter__(self) -> None:
        if self._works:
            signal.setitimer(signal.ITIMER_REAL, self.seconds)

    def __exit__(self, *_: object) -> None:
        if self._works:
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _ring(self, number: int, frame: FrameType | None) -> None:
        raise _TooLong
