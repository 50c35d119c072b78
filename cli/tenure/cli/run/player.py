"""Runs a scenario on the reference scheduler; a refused command does not stop the run."""

import attrs

from tenure.cli.run.scenario import Scenario, TimedCommand
from tenure.reference import POLICIES, Event, Limits, LogHeader, Scheduler, SchedulerError


@attrs.frozen
class CommandAnswer:
    """The answer to a command: the events of waiting for its time and of the command, and perhaps a refusal."""

    command: TimedCommand
    at: int
    events: tuple[Event, ...]
    refused: SchedulerError | None

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
        resizes = [(event.at, event.lanes) for event in self.events if event.lanes is not None]
        return ((self.scenario.now, self.scenario.lanes), *resizes)

    @property
    def unexpected(self) -> list[CommandAnswer]:
        """The answers that the scenario does not expect."""
        return [answer for answer in self.answers if answer.is_unexpected]

    @property
    def header(self) -> LogHeader:
        """The first record of its log."""
        scenario = self.scenario
        return LogHeader(scenario.lanes, scenario.unit, attrs.asdict(Limits(**scenario.limits)), scenario.policy)


def play(scenario: Scenario) -> PlayedScenario:
    """Give all commands of a scenario to a new scheduler."""
    scheduler = Scheduler(scenario.lanes, POLICIES[scenario.policy], Limits(**scenario.limits), scenario.now)
    return PlayedScenario(scenario, tuple([_give(scheduler, command) for command in scenario.commands]), scheduler.now)


def _give(scheduler: Scheduler, command: TimedCommand) -> CommandAnswer:
    events: list[Event] = []
    refused = None
    try:
        if command.at is not None:
            events += scheduler.advance(command.at)
        events += getattr(scheduler, command.op)(**command.fields)
    except SchedulerError as error:
        refused = error
    return CommandAnswer(command, scheduler.now, tuple(events), refused)
