"""Compares the numbers of states and transitions of two explorations that share no code: ours and spin's.

`python -m tenure.proofs.spin.state_counts` compares the counts within the bounds of COMPARED. It needs spin and a C
compiler. The exit code is 1 if the counts differ or an assertion of the model fails, and 3 if spin gives no count.
"""

import re
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import attrs

from tenure.model.exploration import ExploreBounds, explore
from tenure.processes.group import ProcessGroup
from tenure.processes.stop import stoppable_main
from tenure.proofs.spin.promela import promela
from tenure.reference.program import run_program
from tenure.spec import Spec, bundled

COMPARED = (
    ExploreBounds(sessions=1, jobs=1, lanes=(1,), unused_timeouts=(None,)),
    ExploreBounds(sessions=1, jobs=3, lanes=(1, 2), interactive_timeouts=(0, 1)),
    ExploreBounds(sessions=2, jobs=2, lanes=(1, 0, 2)),
)
"""The compared bounds; the last are the default of `tenure explore`."""

COMPILERS = ("cc", "gcc", "clang")
LONGEST = 600
"""The time limit of a program in seconds."""
DEEPEST = 1_000_000
"""The depth limit of the verifier in transitions, of which a command has several."""

_COUNTS = re.compile(r"^ *(\d+) states, (stored|matched)", re.MULTILINE)
_ERROR = re.compile(r"^pan:\d+: (.*)", re.MULTILINE)


class NoVerdict(Exception):
    """Spin has no complete count; the message says why."""


class Violation(Exception):
    """An assertion of the model fails; the message is spin's."""


@attrs.frozen
class Count:
    """The numbers of states within bounds and of transitions between them."""

    states: int
    transitions: int

    def __str__(self) -> str:
        """Format: `10 states, 20 transitions`."""
        return f"{self.states:,} states, {self.transitions:,} transitions"


def our_count(spec: Spec, bounds: ExploreBounds) -> Count:
    """Count by the exploration of the oracle, the sessions in opening order. Raises NoVerdict at a contradiction."""
    found = explore(spec, bounds, exchange=False)
    if found.fault is not None:
        raise NoVerdict(f"our exploration found a fault first: {found.fault.what}: {found.fault.text}")
    return Count(found.states, found.transitions)


def spin_count(spec: Spec, bounds: ExploreBounds) -> Count:
    """Count by spin, which also checks the assertions of the model. Raises NoVerdict, and Violation."""
    compiler = next(filter(shutil.which, COMPILERS), None)
    if shutil.which("spin") is None or compiler is None:
        raise NoVerdict("spin and a C compiler are needed (on Debian: apt-get install spin gcc)")
    with TemporaryDirectory(prefix="tenure-spin-") as scratch:
        folder = Path(scratch)
        (folder / "tenure.pml").write_text(promela(spec, bounds), encoding="utf-8")
        run(["spin", "-a", "tenure.pml"], folder)
        run([compiler, "-w", "-DSAFETY", "-DNOREDUCE", "-o", "pan", "pan.c"], folder)
        return counted(run(["./pan", f"-m{DEEPEST}"], folder))


def run(command: Sequence[str], folder: Path) -> str:
    """Run a program and return its output. Raises NoVerdict if it fails or exceeds the time limit."""
    group = ProcessGroup()
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=LONGEST,
            check=False,
            process_group=group.id,
        )
    except subprocess.TimeoutExpired:
        raise NoVerdict(f"{command[0]} has not ended after {LONGEST} seconds") from None
    finally:
        group.end()
    if done.returncode:
        raise NoVerdict(f"{command[0]} ended with {done.returncode}: {(done.stdout + done.stderr).strip()[:500]}")
    return done.stdout


def counted(report: str) -> Count:
    """The counts in a verifier's report. Raises Violation for an error in it, NoVerdict if it is incomplete."""
    error = _ERROR.search(report)
    if error is not None:
        raise Violation(error[1])
    counts = {kind: int(number) for number, kind in _COUNTS.findall(report)}
    if counts.keys() != {"stored", "matched"} or "errors: 0" not in report or "depth too small" in report:
        raise NoVerdict(f"the verifier did not visit everything: {report.strip()[:500]}")
    # Every transition leads to a new state (stored) or to an old one (matched); the initial state has no transition.
    return Count(counts["stored"], counts["stored"] - 1 + counts["matched"])


def described(bounds: ExploreBounds) -> str:
    """Format bounds."""
    return f"sessions {bounds.sessions}, jobs {bounds.jobs}, lanes {','.join(map(str, bounds.lanes))}"


def main() -> int:
    """Compare the counts, and return the exit code."""
    spec = bundled()
    code = 0
    for bounds in COMPARED:
        try:
            begin = time.monotonic()
            theirs = spin_count(spec, bounds)
            between = time.monotonic()
            ours = our_count(spec, bounds)
            end = time.monotonic()
        except (NoVerdict, Violation) as error:
            sys.stderr.write(f"{described(bounds)}: {error}\n")
            return 1 if isinstance(error, Violation) else 3
        verdict = "the same" if ours == theirs else "THEY DIFFER"
        sys.stdout.write(f"{described(bounds)}: {verdict}\n")
        sys.stdout.write(f"  spin    {theirs} in {between - begin:.1f} s\n")
        sys.stdout.write(f"  tenure  {ours} in {end - between:.1f} s\n")
        code = code or int(ours != theirs)
    return code


if __name__ == "__main__":
    sys.exit(run_program(stoppable_main(main)))
