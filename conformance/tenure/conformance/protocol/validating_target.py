"""Checks that the answers of a target are consistent: its ids are known, and its time follows that of the requests.

Whether an event has the right id and instant is for the comparison to decide. Checked here is what is a protocol error
of any scheduler: an id that no request named, or an event of the future or of the past.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any

from tenure.conformance.errors import NoEvents, ProtocolError
from tenure.conformance.protocol.capabilities import missing_of
from tenure.conformance.protocol.messages import JsonObject, Request, Target
from tenure.conformance.protocol.text import shown

MOST_EVENTS = 10_000
"""The most events in one answer."""

_NAMES: Mapping[str, Mapping[str, str]] = {
    "session": {"queued": "job", "running": "job"},
    "job": {"session": "session"},
    "scheduler": {"holder": "session", "running": "job", "waiting": "job"},
}
"""The fields of each view that name sessions or jobs, one or a list."""


class ValidatingTarget:
    """Passes requests to a target, and raises ProtocolError for an inconsistent answer.

    Fields that are `closed`, or that the target reports as missing, may hold anything. If events are missing, so may
    the answer to a command that is not refused; if codes are missing, so may a refusal.
    """

    def __init__(self, target: Target, closed: Iterable[str] = ()) -> None:
        self._target = target
        self._unread = set(closed)
        self._named: Mapping[str, set[object]] = {"session": set(), "job": set()}
        self._now: int | None = None

    def ask(self, request: Request) -> object:
        """Ask the target, and check what it answers."""
        op = request["op"]
        if op == "reset":
            self._named, self._now = {"session": set(), "job": set()}, request["now"]
        for kind, names in self._named.items():
            for field in (kind, "id"):
                if field in request:
                    names.add(_key(request[field]))
        answer = self._answer(request)
        match answer:
            case {"capabilities": dict(capabilities)} if op == "hello":
                with suppress(ValueError):  # `greet` reports what is wrong with them
                    self._unread |= missing_of(capabilities).keys()
            case {"events": list(events)}:
                self._check_events(request, events)
            case {"view": dict(view)} if op in _NAMES:
                self._check_view(op, view)
        return answer

    def _answer(self, request: Request) -> object:
        """The answer of the target, without events and with any code if these are unread."""
        try:
            answer = self._target.ask(request)
        except NoEvents:
            if "events" not in self._unread:
                raise
            return {"events": []}
        match answer:
            case {"refused": dict(refused), **rest} if "codes" in self._unread:
                return {**rest, "refused": {**refused, "code": _text(refused.get("code"))}}
            case {"refused": _}:
                return answer
            case dict() if "events" in self._unread and request["op"] not in ("hello", *_NAMES):
                return {**answer, "events": []}
        return answer

    def exchange(self) -> Sequence[str]:
        """Return the last messages of the target."""
        return self._target.exchange()

    def close(self) -> str | None:
        """Close the target."""
        return self._target.close()

    def _check_events(self, request: Request, events: Sequence[Any]) -> None:
        if len(events) > MOST_EVENTS:
            raise self._broken(f"{request['op']} was answered with {len(events)} events, more than {MOST_EVENTS}")
        earliest, latest = self._now, self._now
        if request["op"] == "advance" and self._now is not None:
            latest = _later(self._now, request.get("to"))
        for event in events:
            if isinstance(event, dict):
                earliest = self._check_event(event, earliest, latest)
        self._now = latest

    def _check_event(self, event: JsonObject, earliest: int | None, latest: int | None) -> int:
        """Check that an event can have happened now; return the earliest instant of the next one."""
        at, kind = event.get("at"), event.get("kind")
        if type(at) is not int:
            raise self._broken(f"an event has the time {shown(at)}, which is not an integer: {shown(event)}")
        if not isinstance(kind, str):
            raise self._broken(f"an event has the kind {shown(kind)}, which is not a string: {shown(event)}")
        if earliest is not None and at < earliest:
            raise self._broken(f"time went back from {earliest} to {at}: {shown(event)}")
        if latest is not None and at > latest:
            raise self._broken(f"an event is at {at}, but the time is only {latest}: {shown(event)}")
        for field in ("session", "job"):
            if event.get(field) is not None:
                self._check_name(field, event[field], event)
        return at

    def _check_view(self, op: str, view: JsonObject) -> None:
        for field, kind in _NAMES[op].items():
            if field not in self._unread:
                shown_there = view.get(field)
                for name in shown_there if isinstance(shown_there, list) else [shown_there]:
                    if isinstance(name, str):
                        self._check_name(kind, name, view)

    def _check_name(self, kind: str, name: object, record: JsonObject) -> None:
        if _key(name) not in self._named[kind]:
            raise self._broken(f"no request named the {kind} {shown(name)}: {shown(record)}")

    def _broken(self, reason: str) -> ProtocolError:
        return ProtocolError(reason, self.exchange())


def _later(now: int, to: object) -> int | None:
    """The time after an advance; None if the target accepted a time that it should have refused."""
    return to if type(to) is int and to >= now else None


def _text(code: object) -> str:
    """A code as a string, whatever value is given for it."""
    return code if isinstance(code, str) else "" if code is None else shown(code)


def _key(name: object) -> object:
    """A hashable key that identifies an id, or any other value in its place."""
    return name if isinstance(name, str) else (json.dumps(name, default=repr),)
