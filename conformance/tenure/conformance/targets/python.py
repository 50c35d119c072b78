"""A scheduler in Python as a target: an object with the methods and properties of `tenure.reference.Scheduler`.

A factory makes a new one for each case. It is called with those of the arguments `lanes`, `limits`
(`tenure.reference.Limits`) and `now` that it takes. A refusal is an exception with a `code`. Missing methods and
properties are missing capabilities. The object may also have `name`, `version`, and `capabilities` as in `hello`.

It runs in this process. An answer has a time limit and a maximum size. A loop in C or a lack of memory cannot be
stopped here; for protection against these, serve the scheduler as a program (`serve`).
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

from tenure.conformance.errors import CannotStart, NoEvents, ProtocolError
from tenure.conformance.protocol.capabilities import CORE_EVENT_FIELDS, CORE_FIELDS, EVENT_FIELDS, VIEW_FIELDS
from tenure.conformance.protocol.messages import Request
from tenure.conformance.protocol.text import short, shown
from tenure.reference import Limits
from tenure.spec import bundled


class SchedulerLike(Protocol):
    """The methods that a target must have, with parameters named as those of `tenure.reference.Scheduler`.

    It may also have `cancel_job`, `resize`, `forget` and `job`, and the properties `now`, `lanes`, `holder`, `running`,
    `waiting` and `next_deadline`; and `specification`, the version that it follows, which is 1 otherwise. Commands
    return events in order; an event or a view is a mapping, or an object with the fields as attributes.
    """

    def open(self, session: str, *, max_time: int, interactive_timeout: int) -> Sequence[Any]:
        """Open a session; `unused_timeout` is given only if the target has that capability."""

    def submit(self, job: str) -> Sequence[Any]:
        """Submit a job; `session` is given if it has one."""

    def finish(self, job: str, *, outcome: Any) -> Sequence[Any]:
        """End a running job."""

    def close(self, session: str) -> Sequence[Any]:
        """Close a session, which then accepts no more jobs."""

    def cancel(self, session: str) -> Sequence[Any]:
        """End a session now."""

    def advance(self, to: int) -> Sequence[Any]:
        """Advance the time."""

    def session(self, id: str) -> Any:
        """Return a view of a session: `state`, `accepting`, and other fields."""


Factory = Callable[..., SchedulerLike]

MOST_VALUES, MOST_CHARACTERS, DEEPEST = 200_000, 2**20, 20
"""The maximum size and nesting of an answer."""

SUBJECTS = {
    **{command.id: command.subject for command in bundled().commands.values()},
    **{view: view for view in ("session", "job")},
}
"""The field that each method takes first; all others are passed by name."""

_REQUIRED = ("open", "submit", "finish", "close", "cancel", "advance", "session")
_EVENT_FIELDS = (*CORE_EVENT_FIELDS, *EVENT_FIELDS)
_MOST_BITS = 1000
_AGAIN = 0.01
"""Seconds between two attempts to stop what does not return."""

_SETTINGS = {"lanes": "lanes", "limits": "limits", "now": "start_time"}
"""The arguments of a factory, with the capability that is missing without each."""


def load(name: str) -> Factory:
    """Import the factory that `module:factory` names, also from the current folder. Raises CannotStart."""
    module_name, _, path = name.partition(":")
    if not module_name or not path:
        raise CannotStart(f"{name!r} does not name a target; write module:factory")
    if str(Path.cwd()) not in sys.path:
        sys.path.insert(0, str(Path.cwd()))
    try:
        found: Any = importlib.import_module(module_name)
    except KeyboardInterrupt:
        raise
    except ModuleNotFoundError as error:
        if error.name is not None and f"{module_name}.".startswith(f"{error.name}."):
            raise CannotStart(f"there is no module {error.name!r}, neither here nor installed") from None
        raise CannotStart(f"importing {module_name!r} failed: {error}") from None
    except BaseException as error:
        raise CannotStart(f"importing {module_name!r} failed: {_described(error)}") from None
    for part in path.split("."):
        if not hasattr(found, part):
            raise CannotStart(f"{module_name!r} has no {path!r}")
        found = getattr(found, part)
    if not callable(found):
        raise CannotStart(f"{name} is not a factory: a {type(found).__name__} cannot be called")
    factory: Factory = found
    return factory


class PythonTarget:
    """A target made by a factory.

    `timeout` is how many seconds an answer may take, None for no limit; it is enforced where signals work.
    """

    def __init__(self, factory: Factory, name: str, timeout: float | None = 10.0) -> None:
        self._factory, self._name = factory, name
        self._settings = _accepted(factory)
        self._exchange: deque[tuple[str, object]] = deque(maxlen=8)
        self._limit = _TimeLimit(timeout)
        try:
            self._scheduler: Any = self._first()
        except BaseException:
            self.close()
            raise

    def ask(self, request: Request) -> object:
        """Answer a request by calling the method of its name."""
        self._exchange.append(("->", request))
        try:
            with self._limit:
                answer = self._answer(request)
        except _TooLong:
            broken = ProtocolError(f"{request['op']} {self._limit}", self.exchange(), hung=True)
        except _NotEvents as error:
            broken = NoEvents(f"{request['op']} returned {error}", self.exchange())
        except _NoAnswer as error:
            broken = ProtocolError(f"{request['op']} returned {error}", self.exchange())
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            code = _code(error)
            if code is not None and request["op"] != "reset":
                return self._answered({"refused": {"code": code, "message": _text(error)}})
            broken = ProtocolError(f"{request['op']} raised {_described(error)}", self.exchange())
        else:
            return self._answered(answer)
        raise broken  # without the target's exception, whose traceback would keep its objects in memory

    def exchange(self) -> Sequence[str]:
        """Return the last calls and their results."""
        return [f"{arrow} {short(json.dumps(record))}" for arrow, record in self._exchange]

    def close(self) -> None:
        """Release the timer."""
        self._limit.release()

    def _first(self) -> Any:
        """A scheduler made without arguments."""
        try:
            with self._limit:
                scheduler, lacking = self._made()
        except _TooLong:
            raise CannotStart(f"{self._name}, called without arguments, {self._limit}") from None
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            raise CannotStart(f"{self._name} cannot be called without arguments: {_described(error)}") from None
        if lacking:
            raise CannotStart(
                f"the scheduler that {self._name} returns has no method {' and no method '.join(lacking)}; "
                f"`tenure adapter FILE.py` writes an adapter for a scheduler with another interface"
            )
        return scheduler

    def _made(self) -> tuple[Any, list[str]]:
        scheduler = self._factory()
        return scheduler, [method for method in _REQUIRED if not callable(getattr(scheduler, method, None))]

    def _answered(self, answer: object) -> object:
        self._exchange.append(("<-", answer))
        return answer

    def _answer(self, request: Request) -> object:
        op, fields = request["op"], {name: value for name, value in request.items() if name != "op"}
        if op == "hello":
            return self._hello()
        if op == "reset":
            if fields["limits"] is not None:
                fields["limits"] = Limits(**fields["limits"])
            self._scheduler = self._factory(**{name: fields[name] for name in self._settings})
            return {"events": []}
        if op == "scheduler":
            return {"view": _record(self._scheduler, VIEW_FIELDS[op])}
        method, subject = getattr(self._scheduler, op), fields.pop(SUBJECTS[op])
        returned = method(subject, **fields)
        if op in VIEW_FIELDS:
            return {"view": _record(returned, (*CORE_FIELDS[op], *VIEW_FIELDS[op]))}
        if not isinstance(returned, Sequence) or isinstance(returned, str | bytes):
            raise _NotEvents(f"{shown(returned)}, which is not a sequence of events")
        size = _Size()
        return {"events": [_record(event, _EVENT_FIELDS, size) for event in returned]}

    def _hello(self) -> object:
        given = getattr(self._scheduler, "capabilities", {})
        if not isinstance(given, Mapping):
            raise _NoAnswer(f"capabilities that are not a mapping: {shown(given)}")
        capabilities = _record(given, ())
        for name, reason in self._found_missing().items():
            if capabilities.get(name, True) is True:
                capabilities[name] = reason
        specification = getattr(self._scheduler, "specification", None)
        return {
            "specification": specification if specification is None else short(str(specification)),
            "name": short(str(getattr(self._scheduler, "name", self._name))),
            "version": short(str(getattr(self._scheduler, "version", ""))),
            "capabilities": capabilities,
        }

    def _found_missing(self) -> dict[str, str]:
        """The missing capabilities for which an argument, a method or a property is missing."""
        missing = {
            capability: f"the factory does not take {name}"
            for name, capability in _SETTINGS.items()
            if name not in self._settings
        }
        for method in ("cancel_job", "resize", "forget", "job"):
            if not callable(getattr(self._scheduler, method, None)):
                missing[method] = f"there is no method {method}"
        unseen = [field for field in VIEW_FIELDS["scheduler"] if not hasattr(self._scheduler, field)]
        if unseen:
            missing["scheduler"] = f"there is no property {' and no property '.join(unseen)}"
        return missing


def _accepted(factory: Factory) -> tuple[str, ...]:
    try:
        parameters = inspect.signature(factory).parameters
    except (TypeError, ValueError):
        return tuple(_SETTINGS)
    if any(parameter.kind is parameter.VAR_KEYWORD for parameter in parameters.values()):
        return tuple(_SETTINGS)
    by_name = {name for name, parameter in parameters.items() if parameter.kind is not parameter.POSITIONAL_ONLY}
    return tuple(name for name in _SETTINGS if name in by_name)


class _NoAnswer(Exception):
    """A returned value is not a valid answer: what is wrong with it."""


class _NotEvents(_NoAnswer):
    """A returned value is not a sequence of events."""


class _Size:
    """The size of an answer so far, which may not exceed that of a line of the protocol."""

    def __init__(self) -> None:
        self._values = self._characters = 0

    def grow(self, characters: int = 0) -> None:
        """Count one more value. Raises _NoAnswer."""
        self._values += 1
        self._characters += characters
        if self._values > MOST_VALUES:
            raise _NoAnswer(f"an answer of more than {MOST_VALUES} values")
        if self._characters > MOST_CHARACTERS:
            raise _NoAnswer(f"an answer of more than {MOST_CHARACTERS} characters")


def _record(shown_by: Any, fields: Sequence[str], size: _Size | None = None) -> dict[str, Any]:
    size = size or _Size()
    if isinstance(shown_by, Mapping):
        found: dict[str, Any] = _plain(shown_by, size)
        return found
    return {field: _plain(getattr(shown_by, field, None), size) for field in fields}


def _plain(value: Any, size: _Size, depth: int = 0) -> Any:
    """Convert a value to JSON; other values become a text that equals no expected value."""
    size.grow()
    if depth > DEEPEST:
        raise _NoAnswer(f"an answer that is nested more than {DEEPEST} deep")
    kind = type(value)  # Most values are these, and the patterns below are slow.
    if value is None or kind is bool or (kind is int and value.bit_length() <= _MOST_BITS):
        return value
    if kind is str:
        size.grow(len(value))
        return value
    match value:
        case Enum():
            return _plain(value.value, size, depth + 1)
        case None | bool():
            return value
        case str():
            size.grow(str.__len__(value))
            return str.__str__(value)
        case int() if int.bit_length(value) <= _MOST_BITS:
            return int.__int__(value)
        case float() if isfinite(value):
            return float.__float__(value)
        case list() | tuple():
            return [_plain(item, size, depth + 1) for item in value]
        case Mapping():
            return {_plain(str(name), size): _plain(item, size, depth + 1) for name, item in value.items()}
    return f"not JSON: {shown(value)}"


def _code(error: BaseException) -> str | None:
    """The code of a refusal, if the exception is one."""
    try:
        code = None if isinstance(error, SystemExit) else getattr(error, "code", None)
    except Exception:
        return None
    return short(str.__str__(code)) if isinstance(code, str) else None


def _described(error: BaseException) -> str:
    """An exception in one line, with the place that raised it, except for a SyntaxError, which has its own."""
    frames = [] if isinstance(error, SyntaxError) else traceback.extract_tb(error.__traceback__)
    place = f" ({Path(frames[-1].filename).name}, line {frames[-1].lineno})" if frames else ""
    return f"{type(error).__name__}: {_text(error)}{place}"


def _text(error: BaseException) -> str:
    try:
        return short(" ".join(str(error).split()))
    except Exception:
        return "no message"


_NOT_INTERRUPTED = ("ask", "_first", "__enter__", "__exit__")
"""The functions of this module that the timer must not interrupt, because they are about to stop it."""


class _TooLong(BaseException):
    """The time limit is exceeded; a target should not catch this."""


class _TimeLimit:
    """Raises _TooLong when the limit is exceeded; only in the main thread of a system with timer signals.

    It raises repeatedly, in case the target catches it.
    """

    def __init__(self, seconds: float | None) -> None:
        self._seconds = seconds or 0.0
        here = hasattr(signal, "SIGALRM") and threading.current_thread() is threading.main_thread()
        self._works = here and seconds is not None
        self._former = signal.signal(signal.SIGALRM, self._ring) if self._works else None

    def __str__(self) -> str:
        return f"did not return within {self._seconds:g} s"

    def release(self) -> None:
        """Restore the signal handler."""
        if self._works:
            signal.signal(signal.SIGALRM, self._former)

    def __enter__(self) -> None:
        if self._works:
            signal.setitimer(signal.ITIMER_REAL, self._seconds, _AGAIN)

    def __exit__(self, *_: object) -> None:
        if self._works:
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _ring(self, number: int, frame: FrameType | None) -> None:
        if frame is None or frame.f_globals is not globals() or frame.f_code.co_name not in _NOT_INTERRUPTED:
            raise _TooLong
