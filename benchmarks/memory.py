"""The memory of a waiting job, in the scheduler and in a SimPy simulation.

In SimPy a waiting job is a process that has requested a priority resource. All that either side allocates for the job
counts, including its name. Reported events do not count, because nothing refers to them.

    python benchmarks/memory.py --jobs 4000
"""

from __future__ import annotations

import argparse
import gc
import sys
import tracemalloc
from typing import TYPE_CHECKING, Any

import simpy

from tenure.reference import Scheduler

if TYPE_CHECKING:
    from collections.abc import Callable, Generator


def tenure_jobs(jobs: int) -> Scheduler:
    """Jobs without a session in the normal queue."""
    scheduler = Scheduler()
    for number in range(jobs):
        scheduler.submit(f"job{number}")
    return scheduler


def tenure_jobs_of_a_session(jobs: int) -> Scheduler:
    """Jobs of one session in the normal queue."""
    scheduler = Scheduler(lanes=0)
    scheduler.open("a", max_time=1, interactive_timeout=0)
    for number in range(jobs):
        scheduler.submit(f"job{number}", session="a")
    return scheduler


def simpy_jobs(jobs: int) -> tuple[simpy.Environment, dict[str, Any]]:
    """Processes that wait for the QPU."""
    env = simpy.Environment()
    qpu = simpy.PriorityResource(env, capacity=1)
    waiting: dict[str, Any] = {}

    def run(number: int) -> Generator[simpy.Event, Any, None]:
        with qpu.request(priority=number) as request:
            yield request
            yield env.timeout(1)

    for number in range(jobs):
        waiting[f"job{number}"] = env.process(run(number))
    env.run(until=0.5)
    return env, waiting


def bytes_for_each(make: Callable[[int], object], jobs: int) -> float:
    """The memory of the result of `make`, per job."""
    make(10)
    gc.collect()
    tracemalloc.start()
    made = make(jobs)
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del made
    return size / jobs


def main() -> int:
    """Measure both and print the ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jobs", type=int, default=4_000, help="SimPy takes time in proportion to the square")
    parser.add_argument("--quick", action="store_true", help="500 jobs")
    options = parser.parse_args()
    jobs = 500 if options.quick else options.jobs
    alone, member = bytes_for_each(tenure_jobs, jobs), bytes_for_each(tenure_jobs_of_a_session, jobs)
    other = bytes_for_each(simpy_jobs, jobs)
    print(f"tenure, without a session {alone:8.0f} bytes/job")
    print(f"tenure, in a session      {member:8.0f} bytes/job")
    print(f"SimPy                     {other:8.0f} bytes/job")
    print(f"SimPy / tenure            {other / alone:8.2f} x and {other / member:.2f} x")
    return 0


if __name__ == "__main__":
    sys.exit(main())
