"""An optimizer in a session: submit a job, read its result, choose the next job.

Each evaluation is a job. The first one waits in the queue. After that the session has the QPU, and the next job starts
at once although others wait. Leaving the `with` block closes the session, and the other jobs start.
"""

import math

from tenure.reference import Event, Scheduler, SessionHandle

JOB_TIME = 3  # seconds on the QPU
THINKING_TIME = 1  # seconds between a result and the next job; less than the interactive timeout


class Backend:
    """A simulated QPU: jobs take JOB_TIME of simulated time."""

    def __init__(self) -> None:
        self.scheduler = Scheduler()
        self.log: list[Event] = []

    def run(self, job: str) -> None:
        """Let time pass until `job` is done; earlier jobs run, too."""
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
        """The energy that the QPU measures at an angle."""
        self.jobs += 1
        job = f"{self.session.id}.{self.jobs}"
        self.backend.wait(THINKING_TIME)
        self.backend.log += self.session.submit(job)
        self.backend.run(job)
        return math.cos(angle) + 0.25 * math.sin(2 * angle)


def minimize(estimator: Estimator, low: float, high: float, tolerance: float) -> float:
    """Golden-section search: each result determines the next angle."""
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
    """Find the angle of least energy while another user's job waits."""
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
    print(f"the job of another user started at {started['later']} s")


if __name__ == "__main__":
    main()
