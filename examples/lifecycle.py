"""A session driven by the specification's state machine: callbacks, a subclass, and a refused input."""

from typing import Any

from tenure.model import Lifecycle


class Billing(Lifecycle):
    """The machine of the specification, which also records its steps."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, after_state_change=self.record, **options)
        self.records: list[str] = []

    def record(self, event: Any) -> None:
        """Record a step: the row of the table, the phase after it, the usage so far."""
        session = event.model.session
        if event.model.answer.kind == "step":
            self.records.append(f"{event.model.answer.row.id} {session.phase} usage {session.variables['usage']}")


class Experiment:
    """A session: its triggers come from the machine, which calls its method when the session becomes idle."""

    def on_enter_active_idle(self, event: Any) -> None:
        """Report that the session is idle; the machine calls this method by its name."""
        print(f"idle at {event.kwargs['now']}, until {self.session.variables['idle_deadline']}")  # type: ignore[attr-defined]


def main() -> None:
    """A first job, a pause that is too long, and a reactivation."""
    experiment: Any = Experiment()
    machine = Billing(experiment)
    lane = {"lanes": 1, "busy": 0, "held": False, "chosen": True, "earliest": True}
    experiment.open(now=0, max_time=100, interactive_timeout=5)
    experiment.submit(now=0)
    experiment.start(now=3, **lane)
    experiment.finish(now=10)
    experiment.interactive_timeout(now=15)
    took_it = experiment.finish(now=16)
    print(f"finish: {took_it}, {experiment.answer.code}")
    experiment.submit(now=20)
    experiment.start(now=25, **lane)
    experiment.close(now=26)
    experiment.finish(now=30)
    print("\n".join(machine.records))
    print(experiment.state)


if __name__ == "__main__":
    main()
