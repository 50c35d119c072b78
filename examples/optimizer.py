"""An optimizer in a session: submit, read the result, decide what to ask next, submit again.

Each evaluation is a job. The first one waits in the queue; after that the session has the QPU, and the next job starts
at once although others wait. Leaving the `with` block closes the session, and the others get their turn.
"""

import math

from tenure.reference import Event, Scheduler, SessionHandle

JOB_TIME = 3  # seconds on the QPU
THINKING_TIME = 1  # seconds between a result and the next job; less than the interactive timeout


class Backend:
    """A QPU that is simulated: jobs take JOB_TIME, and nobody waits for real."""

    def __init__(self) -> None:
        self.scheduler = Scheduler()
        self.log: list[Event] = []

    def run(self, job: str) -> None:
        """Let time pass until `job` is done; jobs that come before it are run, too."""
        while self.scheduler.job(job).state != "done":
            (running,) = self.scheduler.running
            self.wait(JOB_TIME)
            self.log += self.scheduler.finish(running)

    def wait(self, seconds: int) -> None:
        """Let time pass."""
        self.log += self.scheduler.advance(self.scheduler.now + seconds)


class Estimator:
    """Evaluates a cost function on the backend, one job of the session for each value."""

    def __init__(self, backend: Backend, session: SessionHandle) -> None:
        self.backend = backend
        self.session = session
        self.jobs = 0

    def energy(self, angle: float) -> float:
        """What the QPU would measure at this angle."""
        self.jobs += 1
        job = f"{self.session.id}.{self.jobs}"
        self.backend.wait(THINKING_TIME)
        self.backend.log += self.session.submit(job)
        self.backend.run(job)
        return math.cos(angle) + 0.25 * math.sin(2 * angle)


def minimize(estimator: Estimator, low: float, high: float, tolerance: float) -> float:
    """Golden-section search: each result decides where to measure next."""
    ratio = (math.sqrt(5) - 1) / 2
    left, right = high - ratio * (high - low), low + ratio * (high - low)
    at_left, at_right = estimator.energy(left), estimator.energy(right)
    while high - low > tolerance:
        if at_left < at_right:
            high, right, at_right = right, left, at_left
            left = high - ratio * (high - low)
            at_left = estimator.energy(left)
        else:
            low, left, at_left = left, right, at_right
            right = low + ratio * (high - low)
            at_right = estimator.energy(right)
    return (low + high) / 2


def main() -> None:
    """Find the angle of least energy while somebody else's job waits."""
    backend = Backend()
    scheduler = backend.scheduler
    backend.log += scheduler.submit("earlier")
    backend.log += scheduler.open("tuning", max_time=600, interactive_timeout=10)
    with scheduler.handle("tuning") as session:
        estimator = Estimator(backend, session)
        angle = minimize(estimator, 2.0, 4.0, 0.01)
        backend.log += scheduler.submit("later")
    backend.log += session.closing
    backend.run("later")

    started = {event.job: event.at for event in backend.log if event.kind == "job_started"}
    view = session.view()
    print(f"angle {angle:.2f} after {estimator.jobs} jobs")
    print(f"first job started at {started['tuning.1']} s, behind the job that was there before")
    print(f"session {view.phase}: {view.reason} at {view.ended_at} s, used the QPU for {view.usage} s")
    print(f"the job of somebody else started at {started['later']} s")


if __name__ == "__main__":
    main()
