"""Plays a scenario on the reference scheduler: every command gets its answer, and no answer stops the run."""

import attrs

from tenure.cli.run.scenario import Scenario, TimedCommand
from tenure.reference import POLICIES, Event, Limits, LogHeader, Scheduler, SchedulerError


@attrs.frozen
class CommandAnswer:
    """What the scheduler said to a command: its events or a refusal, after those of waiting for its time.

    `lanes` is how many there are after it.
    """

    command: TimedCommand
    at: int
    waiting: tuple[Event, ...]
    caused: tuple[Event, ...]
    refused: SchedulerError | None
    lanes: int

    @property
    def events(self) -> tuple[Event, ...]:
        """All of its events."""
        return self.waiting + self.caused

    @property
    def surprising(self) -> bool:
        """Whether the scenario expects something else."""
        return self.command.expect_refused != (self.refused and self.refused.code)

    def __str__(self) -> str:
        expected = self.command.expect_refused
        if self.refused is None:
            return f"{self.command.place}: carried out, but the scenario expects it to be refused as {expected}"
        verdict = "as expected"
        if self.surprising:
            verdict = f"but the scenario expects {expected}" if expected else "which the scenario does not expect"
        return f"{self.command.place}: {self.refused} ({self.refused.code}, {verdict})"


@attrs.frozen
class PlayedScenario:
    """A scenario and what came of it; `now` is the scheduler's time at the end."""

    scenario: Scenario
    answers: tuple[CommandAnswer, ...]
    now: int

    @property
    def events(self) -> list[Event]:
        """All events in their order."""
        return [event for answer in self.answers for event in answer.events]

    @property
    def lanes(self) -> tuple[tuple[int, int], ...]:
        """The number of lanes at the beginning and at each change of it, with its time."""
        counts = [(self.scenario.now, self.scenario.lanes)]
        for answer in self.answers:
            if answer.lanes != counts[-1][1]:
                counts.append((answer.at, answer.lanes))
        return tuple(counts)

    @property
    def surprises(self) -> list[CommandAnswer]:
        """The answers that the scenario does not expect."""
        return [answer for answer in self.answers if answer.surprising]

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
