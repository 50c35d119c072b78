"""`python -m tests.processes.campaign [KILLS [SEED]]`: stop random commands at random instants, and count what is left.

Nothing must be: no process, and no file that the same command does not leave if it is not stopped, nor a folder that is
filled in part. Exit code 1 if there is something, or if a command called the signal a bug or showed a traceback. What
Python shows of a signal that comes before it runs a line of ours is counted, and is no fault of a command.
"""

import random
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.processes.leftovers import Started

PROGRAM = f"/bin/sh -c 'sleep 613 & exec {sys.executable} -m tenure.reference'"
COMMANDS = {
    "conform": [
        *("conform", "--stdio", PROGRAM, "--workers", "2", "--depth", "quick"),
        *("--html", "r.html", "--json", "r.json", "--junit", "r.xml", "--record", "r.jsonl"),
    ],
    "fuzz": ["fuzz", "--stdio", PROGRAM, "--workers", "2", "--runs", "60", "--found", "found.jsonl"],
    "learn": ["learn", "--stdio", PROGRAM],
    "prove": ["prove", "S3", "--jobs", "2"],
    "explore": ["explore"],
    "vectors": ["vectors", "--depth", "standard", "--out", "made/vectors"],
    "export": ["export", "--to", "smtlib", "--out", "made"],
}
SIGNALS = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)


def main(kills: int, seed: int) -> int:
    """Stop so many commands, and print what is left."""
    dice, left, ends, before_us = random.Random(seed), list[str](), Counter[str](), 0
    whole = {name: _undisturbed(command) for name, command in COMMANDS.items()}
    killed = 0
    while killed < kills:
        name, number = dice.choice(list(COMMANDS)), dice.choice(SIGNALS)
        seconds, files = whole[name]
        instant = dice.uniform(0, seconds)
        with TemporaryDirectory() as folder:
            begun = Started(["-m", "tenure.cli", *COMMANDS[name]], Path(folder))
            try:
                begun.process.wait(instant)
            except subprocess.TimeoutExpired:
                killed += 1
                begun.process.send_signal(number)
            what = f"{name}, {number.name} after {instant:.2f} s"
            try:
                code, _, err = begun.ended(*files)
                made = {file for file in begun.new() if file.startswith("made")}
                assert not made or {file for file in files if file.startswith("made")} == made, f"only {made}"
                early = is_of_pythons_start(err)
                before_us += early
                assert early or "Traceback" not in err, err
                assert "bug in tenure" not in err, err
            except AssertionError as error:
                left.append(f"{what}: {error}")
            else:
                ends[str(code)] += 1
    print(f"seed {seed}: {killed} kills, {len(left)} left something; exit codes: {dict(ends.most_common())}")
    print(f"{before_us} of them came before Python ran a line of ours, and are shown by Python")
    print("".join(f"{each}\n" for each in left), end="")
    return int(bool(left))


def is_of_pythons_start(err: str) -> bool:
    """Whether the output is only tracebacks of modules that are frozen into Python, such as `runpy`."""
    files = re.findall(r'^  File "(.*)", line ', err, re.MULTILINE)
    return bool(files) and all(file.startswith("<frozen ") for file in files)


def _undisturbed(command: Sequence[str]) -> tuple[float, set[str]]:
    """How long a command takes, and the files that it leaves."""
    with TemporaryDirectory() as folder:
        begin = time.monotonic()
        begun = Started(["-m", "tenure.cli", *command], Path(folder))
        code = begun.process.wait()
        seconds = time.monotonic() - begin
        files = begun.new()
        begun.ended(*files)
        assert 0 == code
        return seconds, files


if __name__ == "__main__":
    # A shell without job control starts what it does not wait for with Ctrl-C ignored, and our commands would be, too.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    numbers = [int(each) for each in sys.argv[1:]]
    sys.exit(main(*numbers, *(100, random.SystemRandom().getrandbits(32))[len(numbers) :]))
