"""A recorded run: the requests to a target and its answers, which can be judged again without the target.

JSON Lines: a header, and for each case, in order, a line with the exchange, if there was one. An answer is recorded as
far as a judgement depends on it. Rejudging compares the recorded answers with the present specification. A case whose
commands have changed cannot be judged, and is not run.
"""

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from math import isfinite
from typing import Any, TypeVar, get_args

import attrs

from tenure.conformance.cases.case import Case, Depth
from tenure.conformance.errors import BadFile, ProtocolError
from tenure.conformance.judging.case_execution import CaseExecution
from tenure.conformance.judging.judgement import Judgement
from tenure.conformance.judging.missing_fields import resolved
from tenure.conformance.judging.runner import JudgeOptions, unjudged
from tenure.conformance.judging.verdicts import Exchange, Verdict, verdict_of
from tenure.conformance.protocol.messages import Events, Hello, Refused, Request, Response, ViewResponse
from tenure.conformance.protocol.strict_json import NamedTwice, named_once
from tenure.conformance.reports.json_report import answer_json
from tenure.spec import counted

FORMAT = "tenure-record"
VERSION = 1


@attrs.frozen
class Recording:
    """A run: the judgement with the exchange of each case, and the version and the depth of its suite.

    `left_out` is the number of cases with ties that were left out; `again` are the arguments that name the target.
    """

    judgement: Judgement
    suite: str
    depth: Depth
    left_out: int
    again: str

    def lines(self) -> Iterator[str]:
        """Yield the lines of the file."""
        judgement = self.judgement
        yield _line(
            {
                "format": FORMAT,
                "version": VERSION,
                "suite": self.suite,
                "depth": self.depth,
                "ties_left_out": self.left_out,
                "target": attrs.asdict(judgement.target),
                "closed": dict(judgement.closed),
                "again": self.again,
                "broke": None if judgement.broke is None else _answer_json(judgement.broke),
                "notes": list(judgement.notes),
                "seconds": round(judgement.seconds, 3),
                "cases": len(judgement.verdicts),
            }
        )
        for verdict in judgement.verdicts:
            record: dict[str, Any] = {"case": verdict.case.id}
            if verdict.lacking:
                record["lacking"] = list(verdict.lacking)
            if verdict.exchange is not None:
                record["seconds"] = round(verdict.seconds, 4)
                record["exchange"] = [[request, _answer_json(answer)] for request, answer in verdict.exchange]
            yield _line(record)


@attrs.frozen
class Recorded:
    """A run that was read: the exchange of each case by id, in order; None for a case that was not run.

    `lacking` are the capabilities for which a case was skipped.
    """

    header: Mapping[str, Any]
    exchanges: Mapping[str, Exchange | None]
    lacking: Mapping[str, tuple[str, ...]]
    seconds: Mapping[str, float]
    target: Hello
    broke: ProtocolError | None

    def only(self, ids: Collection[str]) -> "Recorded":
        """Return the recording with only these cases."""
        return attrs.evolve(self, exchanges={name: each for name, each in self.exchanges.items() if name in ids})


def read_recording(data: bytes, source: str) -> Recorded:
    """Read a run from a file; `source` names it in errors. Raises BadFile."""
    try:
        lines = data.decode().splitlines()
    except UnicodeDecodeError as error:
        raise BadFile(f"{source} is not UTF-8 at byte {error.start}") from None
    header = _read(lines[0], f"{source}, line 1,", _header) if lines else {}
    if header.get("format") != FORMAT:
        raise BadFile(f"{source} is not a recording, as `tenure conform --record` writes it")
    if header["version"] != VERSION:
        raise BadFile(f"{source} has version {header['version']} of the format; this tenure reads version {VERSION}")
    if len(lines) - 1 < header["cases"]:
        raise BadFile(f"{source} is truncated: it has {len(lines) - 1} of {header['cases']} cases")
    if len(lines) - 1 > header["cases"]:
        raise BadFile(f"{source} has {len(lines) - 1} cases, but its first line says {header['cases']}")
    exchanges: dict[str, Exchange | None] = {}
    lacking: dict[str, tuple[str, ...]] = {}
    seconds: dict[str, float] = {}
    for number, line in enumerate(lines[1:], 2):
        place = f"{source}, line {number},"
        name, exchange, lacked, duration = _read(line, place, _case)
        if name in exchanges:
            raise BadFile(f"{place} is a second record of the case {name!r}")
        exchanges[name], lacking[name], seconds[name] = exchange, lacked, duration
    broke = header.get("broke")
    return Recorded(
        header, exchanges, lacking, seconds, Hello(**header["target"]), None if broke is None else _broken(broke)
    )


def rejudge(recorded: Recorded, suite: Sequence[Case], suite_version: str, options: JudgeOptions) -> Judgement:
    """Judge a recorded run again, by the cases of `suite`; the recorded closed capabilities stay closed."""
    header, closed = recorded.header, {**options.closed, **recorded.header["closed"]}
    missing = {**closed, **recorded.target.missing}
    missing_then = {**recorded.header["closed"], **recorded.target.missing}
    since = missing.keys() - missing_then.keys()
    notes = [*header["notes"]]
    cases = {case.id: case for case in suite}
    gone = [name for name in recorded.exchanges if name not in cases]
    if gone:
        notes.append(f"{_number(gone)} of the recording left out, because the suite has no such id: {gone[0]}")
    verdicts, changed = [], []
    for name, exchange in recorded.exchanges.items():
        if name not in cases:
            continue
        case, known = cases[name], options.known.get(name)
        lacking = tuple(dict.fromkeys((*recorded.lacking[name], *(need for need in case.needs if need in since))))
        if lacking:
            verdicts.append(Verdict(case, "skipped", lacking=lacking, known=known))
            continue
        if exchange is None:
            verdicts.append(unjudged(case, options))
            continue
        execution = CaseExecution(case, _Answers(exchange).ask, missing, always="events" in missing_then, patient=True)
        try:
            failure = execution.run()
        except _OtherRequest:
            failure = execution.first_absent
            if failure is None:
                changed.append(name)
                verdicts.append(unjudged(case, options))
                continue
        seconds = recorded.seconds[name]
        verdicts.append(verdict_of(case, failure, known, seconds=seconds, exchange=exchange))
    if changed:
        notes.append(
            f"{_number(changed)} cannot be judged by this recording, because version {suite_version} makes other "
            f"requests than version {header['suite']}: {changed[0]}"
        )
    target = attrs.evolve(recorded.target, missing=missing)
    closed = {name: reason for name, reason in closed.items() if missing[name] == reason}
    settled, absences = resolved(verdicts)
    seconds = float(header["seconds"])
    return Judgement(target, settled, tuple(notes), closed, recorded.broke, absences, seconds)


def _number(names: Sequence[str]) -> str:
    return counted(len(names), "case")


class _OtherRequest(Exception):
    """A request is not the recorded one."""


class _Answers:
    """The recorded answers of a case, to the same requests in the same order; recorded queries may be left out."""

    def __init__(self, exchange: Exchange) -> None:
        self._left = list(reversed(exchange))

    def ask(self, request: Request) -> Response:
        """Return the recorded answer. Raises ProtocolError if one was recorded, _OtherRequest for another request."""
        asked, answer = self._next(request)
        if answer is None or _line(asked) != _line(request):
            raise _OtherRequest
        if isinstance(answer, ProtocolError):
            raise answer
        return answer

    def _next(self, request: Request) -> tuple[Request | None, Response | ProtocolError | None]:
        """The next recorded request, without the queries that are no longer made."""
        while self._left:
            asked, answer = self._left.pop()
            if asked.get("op") not in _QUERIES or asked == request or isinstance(answer, ProtocolError):
                return asked, answer
        return None, None


_QUERIES = ("session", "job", "scheduler")


def _line(record: object) -> str:
    return json.dumps(record, separators=(",", ":"))


def _answer_json(answer: Response | ProtocolError) -> Any:
    if isinstance(answer, ProtocolError):
        return {"broke": answer.reason, "exchange": list(answer.exchange), "hung": answer.hung}
    return answer_json(answer)


Read = TypeVar("Read")


class _BadLine(Exception):
    """A line of a file cannot be used: what is wrong with it."""


def _read(line: str, place: str, take: Callable[[Any], Read]) -> Read:
    """Parse a line. Its integers may be of any size, because those of a target's answers may be."""
    try:
        return take(json.loads(line, object_pairs_hook=named_once, parse_constant=_finite, parse_float=_finite))
    except NamedTwice as error:
        raise BadFile(f"{place} cannot be used: {error}") from None
    except (ValueError, RecursionError):
        raise BadFile(f"{place} is not JSON: {line[:40]!r}") from None
    except _BadLine as error:
        raise BadFile(f"{place} {error}") from None


def _finite(text: str) -> float:
    """Parse a finite number. Raises ValueError."""
    if not isfinite(number := float(text)):
        raise ValueError(text)
    return number


_HEADER: Mapping[str, type | tuple[type, ...]] = {
    "version": int,
    "suite": str,
    "depth": str,
    "ties_left_out": int,
    "target": dict,
    "closed": dict,
    "again": str,
    "notes": list,
    "seconds": (int, float),
    "cases": int,
}


def _header(record: Any) -> Mapping[str, Any]:
    if not isinstance(record, dict) or record.get("format") != FORMAT:
        return {}
    if record.get("version") == VERSION:
        for name, kind in _HEADER.items():
            if not isinstance(record.get(name), kind) or isinstance(record.get(name), bool):
                raise _BadLine(f"has no valid {name}")
        target = record["target"]
        if not (
            set(target) == {"name", "version", "missing"}
            and isinstance(target["name"], str)
            and isinstance(target["version"], str)
            and _are_strings(target["missing"])
        ):
            raise _BadLine("has no valid target")
        if record["depth"] not in get_args(Depth) or not _are_strings(record["closed"]):
            raise _BadLine("has no valid depth or closed capabilities")
        if not all(isinstance(note, str) for note in record["notes"]):
            raise _BadLine("has a note that is not a string")
        if record.get("broke") is not None:
            _broken(record["broke"])
    elif "version" not in record:
        raise _BadLine("has no version")
    return record


def _are_strings(record: Any) -> bool:
    return isinstance(record, dict) and all(isinstance(value, str) for value in record.values())


def _case(record: Any) -> tuple[str, Exchange | None, tuple[str, ...], float]:
    match record:
        case {"case": str(name), "exchange": list(exchange), "seconds": int() | float() as seconds}:
            return name, tuple(map(_answered, exchange)), (), float(seconds)
        case {"case": str(name), "lacking": list(names)} if all(isinstance(each, str) for each in names):
            return name, None, tuple(names), 0.0
        case {"case": str(name), **rest} if not {"exchange", "lacking"} & set(rest):
            return name, None, (), 0.0
    raise _BadLine("is not the record of a case")


def _answered(pair: Any) -> tuple[Request, Response | ProtocolError]:
    match pair:
        case [dict(request), {"events": list(events)}] if all(isinstance(event, dict) for event in events):
            return request, Events(tuple(events))
        case [dict(request), {"view": dict(view)}]:
            return request, ViewResponse(view)
        case [dict(request), {"refused": {"code": str(code), "message": str(message)}}]:
            return request, Refused(code, message)
        case [dict(request), {"broke": _} as broke]:
            return request, _broken(broke)
    raise _BadLine("has an exchange that is not a list of requests with their answers")


def _broken(record: Any) -> ProtocolError:
    match record:
        case {"broke": str(reason), "exchange": list(lines), "hung": bool(hung)} if all(
            isinstance(line, str) for line in lines
        ):
            return ProtocolError(reason, lines, hung=hung)
    raise _BadLine("has a protocol error of an unknown form")
