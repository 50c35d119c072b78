"""The cost of a command with a thousand and with a million sessions.

Every session has a job in the normal queue and a running clock. Then the same commands are given to random sessions:
submit, cancel that job, read a session, finish the running job (which starts another session), advance, and open, close
and forget a session.

    python benchmarks/scaling.py --sessions 1000 100000 1000000
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys

from measure import timed

from tenure.reference import Scheduler

COMMANDS = 8
"""Commands in a round."""


def make_scheduler(sessions: int) -> Scheduler:
    """A scheduler with one lane and many sessions; the first session holds the QPU."""
    scheduler = Scheduler()
    for number in range(sessions):
        session = f"s{number}"
        scheduler.open(session, max_time=10**9 + number, interactive_timeout=0, unused_timeout=10**9)
        scheduler.submit(f"{session}.0", session=session)
    return scheduler


def make_rounds(sessions: int, rounds: int, seed: int) -> list[tuple[str, str, str]]:
    """A session and two new ids for each round; drawn beforehand, so that only commands are timed."""
    draw = random.Random(seed)
    return [
        (f"s{draw.randrange(sessions)}", f"job{seed}.{number}", f"session{seed}.{number}") for number in range(rounds)
    ]


def play(scheduler: Scheduler, rounds: list[tuple[str, str, str]]) -> None:
    """Give the commands."""
    for session, job, newcomer in rounds:
        scheduler.submit(job, session=session)
        scheduler.cancel_job(job)
        scheduler.session(session)
        scheduler.finish(scheduler.running[0])
        scheduler.advance(scheduler.now + 1)
        scheduler.open(newcomer, max_time=10**9, interactive_timeout=0)
        scheduler.close(newcomer)
        scheduler.forget(newcomer)


def main() -> int:
    """Measure each size, the sizes in turn, and print the medians."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sessions", type=int, nargs="+", default=[1_000, 100_000, 1_000_000])
    parser.add_argument("--rounds", type=int, default=2_000, help="rounds of eight commands in each measurement")
    parser.add_argument("--repeat", type=int, default=7)
    parser.add_argument("--quick", action="store_true", help="1000 and 20000 sessions")
    options = parser.parse_args()
    if options.quick:
        options.sessions, options.rounds, options.repeat = [1_000, 20_000], 100, 3
    # Each round finishes a job, and in the smallest scheduler some must be left in the end.
    options.rounds = min(options.rounds, min(options.sessions) * 9 // 10 // options.repeat)
    schedulers = {sessions: make_scheduler(sessions) for sessions in options.sessions}
    costs: dict[int, list[float]] = {sessions: [] for sessions in schedulers}
    for seed in range(options.repeat):
        for sessions, scheduler in schedulers.items():
            rounds = make_rounds(sessions, options.rounds, seed)
            seconds, _ = timed(lambda s=scheduler, r=rounds: play(s, r))
            costs[sessions].append(seconds / options.rounds / COMMANDS)
    medians = {sessions: statistics.median(times) for sessions, times in costs.items()}
    for sessions, cost in medians.items():
        print(f"{sessions:9} sessions {cost * 1e6:8.2f} us/command")
    first, *_, last = medians.values()
    print(f"last / first       {last / first:8.2f} x")
    return 0


if __name__ == "__main__":
    sys.exit(main())
