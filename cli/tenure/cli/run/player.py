"""Runs a scenario on the reference scheduler; a refused command does not stop the run."""

import attrs

from tenure.cli.run.scenario import Scenario, TimedCommand
from tenure.reference import POLICIES, Event, Limits, LogHeader, Scheduler, SchedulerError


@attrs.frozen
class CommandAnswer:
    """The answer to a command: the events of `waiting` for its time, and then its events or a refusal.

    `lanes` is the number of lanes after it.
    """

    command: TimedCommand
    at: int
    waiting: tuple[Event, ...]
    caused: tuple[Event, ...]
    refused: SchedulerError | None
    lanes: int

    @property
    def events(self) -> tuple[Event, ...]:
        """All events, before and by the command."""
        return self.waiting + self.caused

    @property
    def is_unexpected(self) -> bool:
        """Whether the scenario expects another answer."""
        return self.command.expect_refused != (self.refused and self.refused.code)

    def __str__(self) -> str:
        expected = self.command.expect_refused
        if self.refused is None:
            return f"{self.command.place}: carried out, but the scenario expects it to be refused as {expected}"
        verdict = "as expected"
        if self.is_unexpected:
            verdict = f"but the scenario expects {expected}" if expected else "but the scenario expects no refusal"
        return f"{self.command.place}: {self.refused} ({self.refused.code}, {verdict})"


@attrs.frozen
class PlayedScenario:
    """A scenario with the answers to its commands; `now` is the scheduler's time at the end."""

    scenario: Scenario
    answers: tuple[CommandAnswer, ...]
    now: int

    @property
    def events(self) -> list[Event]:
        """All events in order."""
        return [event for answer in self.answers for event in answer.events]

    @property
    def lanes(self) -> tuple[tuple[int, int], ...]:
        """The times at which the number of lanes changes, with the number, from the beginning on."""
        counts = [(self.scenario.now, self.scenario.lanes)]
        for answer in self.answers:
            if answer.lanes != counts[-1][1]:
                counts.append((answer.at, answer.lanes))
        return tuple(counts)

    @property
    def unexpected(self) -> list[CommandAnswer]:
        """The answers that the scenario does not expect."""
        return [answer for answer in self.answers if answer.is_unexpected]

    @property
    def header(self) -> LogHeader:
        """The first record of its log."""
        return LogHeader(self.scenario.lanes, self.scenario.unit)


def play(scenario: Scenario) -> PlayedScenario:
    """Give all commands of a scenario to a new scheduler."""
    scheduler = Scheduler(scenario.lanes, POLICIES[scenario.policy], Limits(**scenario.limits), scenario.now)
    return PlayedScenario(scenario, tuple([_give(scheduler, command) for command in scenario.commands]), scheduler.now)


def _give(scheduler: Scheduler, command: TimedCommand) -> CommandAnswer:
    waiting: list[Event] = []
    caused: list[Event] = []
    refused = None
    try:
        if command.at is not None:
            waiting += scheduler.advance(command.at)
        caused += getattr(scheduler, command.op)(**command.fields)
    except SchedulerError as error:
        refused = error
    return CommandAnswer(command, scheduler.now, tuple(waiting), tuple(caused), refused, scheduler.lanes)
