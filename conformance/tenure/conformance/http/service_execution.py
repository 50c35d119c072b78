"""Runs one case on a service in real time: commands at their instants, and queries of all sessions and jobs in between.

A query takes time, and a service may be late or early by the tolerance. So an answer is compared with all answers that
the specification allows from a tolerance before the query to a tolerance after it. Queries are made when there is only
one such answer: after each event, and before the next one. The expected answers are computed from the instants at which
the commands were really given. If these leave the order of two events open, the case is undecided, and can be tried
again.
"""

import json
from collections.abc import Iterator

import attrs

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.expected import ExpectedStep, view_of
from tenure.conformance.errors import ProtocolError, Undecided
from tenure.conformance.http.http_target import Clock, HttpTarget
from tenure.conformance.http.real_time import TICKS, Moment, Planned, RealTimePlan, Timeline
from tenure.conformance.http.rest_mapping import rest_difference, shown_by_rest
from tenure.conformance.judging.blame import blame_protocol_error, explain
from tenure.conformance.judging.case_execution import Ask, Failure, trimmed
from tenure.conformance.judging.comparison import AnswerDifference
from tenure.conformance.protocol.capabilities import Missing
from tenure.conformance.protocol.messages import Request, Response, ViewResponse
from tenure.model import Command

EARLY = 5
"""The units before an event within which an answer that shows it counts as early."""


class ServiceExecution:
    """One attempt to run a planned case on a service through `ask`, without queries of what is `missing`.

    `queries` counts the queries of one session or job, `exact` those to which only one answer was right.
    """

    def __init__(
        self, case: Case, plan: RealTimePlan, target: HttpTarget, ask: Ask, clock: Clock, missing: Missing
    ) -> None:
        self._case, self._plan, self._target, self._ask, self._clock = case, plan, target, ask, clock
        self._scale, self._missing = target.scale, missing
        self._timeline = Timeline(self._scale.ends(plan), plan.lanes)
        self._request: Request = case.reset
        self._named: list[Request] = []
        self._slack = self._pace = 0
        self._zero = 0.0
        self._is_seen = self._is_over = False
        self.queries = self.exact = 0

    def run(self) -> Failure | None:
        """Run the case; None if every answer is right. Raises Undecided."""
        self._target.let_end(self._scale.ends(self._plan))
        try:
            self._ask(self._request)
            self._zero = self._clock.now()
            return next((failure for failure in self._results() if failure is not None), None)
        except ProtocolError as broke:
            step = self._timeline.last.step
            clauses = blame_protocol_error(self._case, step)
            return Failure(0 if step is None else step.number, self._request, clauses, broke=broke)

    def _results(self) -> Iterator[Failure | None]:
        """Do everything in order, and yield the result of each part."""
        for each in self._plan.commands:
            yield from self._wait(each.at * self._scale.unit)
            yield self._give(each)
        self._is_over = True
        end = self._plan.end * self._scale.unit
        yield from self._wait(end)
        following = self._timeline.next_tick()
        if following is not None and following <= end + 2 * self._margin:
            yield from self._wait(following)  # events at the end come a little later than planned
        self._sleep_until(self._timeline.last.tick + self._margin + 1)
        ambiguous = self.queries - self.exact
        yield self._query_all()
        if self.queries - self.exact > ambiguous:
            raise Undecided("the last query allowed more than one answer; use a longer --time-unit")

    def _wait(self, end: int) -> Iterator[Failure | None]:
        """Wait until an instant, with queries before and after each event."""
        while True:
            following = self._timeline.next_tick()
            yield from self._query_before(end if following is None else min(end, following))
            if following is None or following > end:
                break
            self._sleep_until(following)
            self._timeline.advance(following)
            self._is_seen = False
        self._sleep_until(end)

    def _query_before(self, stop: int) -> Iterator[Failure | None]:
        """Query at the beginning and at the end of a time without events."""
        first, last = self._timeline.last.tick + self._margin + 1, stop - self._margin - self._pace - 1
        if not self._is_seen and max(first, self._now()) <= last:
            self._sleep_until(first)
            yield self._query_all()
            self._is_seen = True
        if self._now() + self._margin <= last:
            self._sleep_until(last)
            yield self._query_all()

    def _give(self, planned: Planned) -> Failure | None:
        """Give a command, and compare whether it is refused."""
        self._request = planned.command
        due, sent = planned.at * self._scale.unit, self._now()
        got = self._ask(self._request)
        answered = self._now()
        if sent - due > self._scale.tolerance:
            raise Undecided(f"a command was given {_seconds(sent - due)} late; use a longer --time-unit")
        if answered - sent > 2 * self._scale.tolerance:
            raise Undecided(f"a command was answered after {_seconds(answered - sent)}; use a larger --tolerance")
        self._slack = max(self._slack, (answered - sent + 1) // 2)
        seen = self._timeline.between(sent - self._margin, answered + self._margin)
        if any(moment.tick >= sent - self._margin and moment.is_by_itself for moment in seen):
            raise Undecided(f"command {planned.number} was too close to another event; use a longer --time-unit")
        is_probe = planned.number == len(self._case.commands)
        command = self._scale.command(planned.command)
        step = self._timeline.give((sent + answered) // 2, planned.number, command, is_probe=is_probe)
        self._is_seen = False
        self._remember(planned.command)
        found = rest_difference(command["op"], step.answer, got, {})
        return None if found is None else self._failure(step, found, step.answer, got)

    def _remember(self, command: Command) -> None:
        """Remember the session or job that a command creates, for the queries."""
        for op, field in {"open": "session", "submit": "job"}.items():
            query = {"op": field, field: command.get(field)}
            if command["op"] == op and query not in self._named and (op == "open" or "job" not in self._missing):
                self._named.append(query)

    def _query_all(self) -> Failure | None:
        """Query all sessions and jobs."""
        start = self._now()
        for request in self._named:
            self._request = request
            sent = self._now()
            got = self._ask(request)
            answered = self._now()
            seen = self._timeline.between(sent - self._margin, answered + self._margin)
            allowed = [view_of(moment.world, request) for moment in seen]
            self.queries += 1
            self.exact += all(_shown(each, request) == _shown(allowed[0], request) for each in allowed)
            if all(rest_difference(request["op"], each, got, {}) is not None for each in allowed):
                return self._not_seen(request, got, sent, answered)
        self._pace = max(self._pace, self._now() - start)
        return None

    def _not_seen(self, request: Request, got: Response, sent: int, answered: int) -> Failure | None:
        """The failure that the answer to a query shows."""
        present = self._timeline.between((sent + answered) // 2, (sent + answered) // 2)[-1]
        expected = view_of(present.world, request)
        found = rest_difference(request["op"], expected, got, {})
        step = self._to_blame(present, answered, request, got)
        if found is None or step is None:
            raise Undecided("a query was too close to an event")
        place = f"{_seconds(sent)} to {_seconds(answered)} after the beginning"
        allowed = f"only {found.field} {json.dumps(found.expected)}, {place}, give or take {_seconds(self._margin)}"
        return self._failure(step, found, expected, got, allowed)

    def _to_blame(self, present: Moment, now: int, request: Request, got: Response) -> ExpectedStep | None:
        """The step that was too early or too late, or else the last one."""

        def is_seen(moment: Moment) -> bool:
            return rest_difference(request["op"], view_of(moment.world, request), got, {}) is None

        soon = self._timeline.until(now + EARLY * self._scale.unit)
        following = next((moment for moment in soon if moment.tick > present.tick), None)
        if following is not None and is_seen(following):
            return following.step
        past = [moment for moment in self._timeline.moments if moment.tick <= present.tick]
        places = [place for place, moment in enumerate(past) if is_seen(moment)]
        if places and places[-1] + 1 < len(past):
            return past[places[-1] + 1].step
        return past[-1].step

    def _failure(
        self, step: ExpectedStep, found: AnswerDifference, expected: Response, got: Response, allowed: str | None = None
    ) -> Failure:
        if self._is_over:
            step = attrs.evolve(step, number=len(self._case.commands), is_probe=True)
        why = explain(self._case, step, self._request, found)
        return Failure(
            step.number, self._request, why.clauses, allowed, None, expected, trimmed(self._request["op"], got), found
        )

    @property
    def _margin(self) -> int:
        """The largest distance of an event from its expected instant, including the uncertainty of our own."""
        return self._scale.tolerance + self._slack

    def _now(self) -> int:
        return round((self._clock.now() - self._zero) * TICKS)

    def _sleep_until(self, tick: int) -> None:
        while (left := tick - self._now()) > 0:
            self._clock.sleep(left / TICKS)


def _shown(answer: Response, request: Request) -> object:
    """The fields of an answer that REST shows."""
    return shown_by_rest(request["op"], answer.record) if isinstance(answer, ViewResponse) else None


def _seconds(ticks: int) -> str:
    return f"{ticks / TICKS:.3f} s"
