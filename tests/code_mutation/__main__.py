"""`python -m tests.code_mutation`: which layer of cases, proofs and tests finds each change of the shipped scheduler.

It reads and writes `reference/kills.jsonl` and `reference/kills.md`. What was found is not looked for again while its
function is the same, unless `--anew`; `--upto` leaves the layers after one out, and what they would find stays open.
What is argued to make no difference is not looked for by the layers after the unit tests.
With `--check` nothing is written: exit code 1 if the changes are not those on record, or if one of a sample is found by
another layer than is on record; layers that take long are tried only if they are the one on record.
"""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from os import cpu_count

import attrs
import pytest

from tests.code_mutation.changes import Change, changes
from tests.code_mutation.kills import Kill, kills, known
from tests.code_mutation.layers import DEAR, LAYERS, TESTS, Layer, Layers
from tests.code_mutation.page import page, reasons
from tests.root import ROOT

RECORDS, PAGE = ROOT / "reference" / "kills.jsonl", ROOT / "reference" / "kills.md"
OUT_OF_DATE = "reference/kills.md is out of date: run `make code-kill-table` and commit the result"

SAMPLE = 24
"""Of how many changes one is looked for again by `--check`."""


class Plugin:
    """Searches for the changes instead of running the tests, once these are collected."""

    def __init__(
        self,
        chosen: Sequence[Change],
        before: Mapping[str, Kill],
        upto: Layer,
        jobs: int,
        save: Callable[[Mapping[str, Kill]], None],
    ) -> None:
        self.chosen, self.before, self.upto, self.jobs, self.save = chosen, before, upto, jobs, save
        self.found: dict[str, Kill] = {}

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the search for the changes."""
        done: dict[str, Kill] = {}

        def report_kill(kill: Kill) -> None:
            done[kill.id] = kill
            if len(done) % 10 == 0 or len(done) == len(self.chosen):
                print(f"{len(done)} of {len(self.chosen)} changes", file=sys.stderr)
                self.save(done)

        upto = {change.id: last_layer(change, self.upto) for change in self.chosen}
        self.found = kills(Layers(session.items), self.chosen, self.before, upto, self.jobs, report_kill)
        return True


def sample(every: Sequence[Change], before: Mapping[str, Kill]) -> list[Change]:
    """Some of the changes that are found, chosen by their hashes, and those that are written by hand."""
    found = [each for each in every if before[each.id].layer is not None]
    return [each for each in found if each.kind == "hand" or int(each.hash, 16) % SAMPLE == 0]


def without_dear_layers(kill: Kill) -> Kill:
    """A record of which only the layer that found it is left to try, if to try those before it takes long."""
    if kill.layer not in DEAR:
        return kill
    return attrs.evolve(kill, survives=LAYERS[LAYERS.index(kill.layer) - 1])


def last_layer(change: Change, upto: Layer) -> Layer:
    """The last layer that is tried on a change."""
    return min(upto, "unit tests", key=LAYERS.index) if change.id in reasons() else upto


def is_open(change: Change, before: Mapping[str, Kill], upto: Layer) -> bool:
    """Whether it is not known up to a layer what becomes of a change."""
    kill = before.get(change.id)
    if kill is None or kill.hash != change.hash:
        return True
    return kill.survives is not None and LAYERS.index(kill.survives) < LAYERS.index(last_layer(change, upto))


def main() -> int:
    """Run the search for the changes, and write or compare."""
    parser = argparse.ArgumentParser(prog="python -m tests.code_mutation", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit code 1 if something differs")
    parser.add_argument("--anew", action="store_true", help="look for all changes, whatever is on record")
    parser.add_argument("--upto", choices=LAYERS, default=LAYERS[-1], help="the last layer that is tried")
    parser.add_argument("--jobs", type=int, default=cpu_count() or 1, help="processes that share the work")
    parser.add_argument("--only", default="", help="look only for the changes whose id begins so")
    arguments = parser.parse_args()
    before = known(RECORDS.read_text(encoding="utf-8")) if RECORDS.exists() else {}
    every = changes()
    if arguments.check:
        if [(each.id, each.hash) for each in every] != [(kill.id, kill.hash) for kill in before.values()]:
            print(OUT_OF_DATE, file=sys.stderr)
            return 1
        chosen = sample(every, before)
        before = {name: without_dear_layers(kill) for name, kill in before.items()}
    else:
        ours = [each for each in every if each.id.startswith(arguments.only)]
        chosen = [each for each in ours if arguments.anew or is_open(each, before, arguments.upto)]

    def save(found: Mapping[str, Kill]) -> None:
        if not arguments.check:
            _write(every, {**before, **found})

    if arguments.anew:
        again = {each.id for each in chosen}
        before = {name: attrs.evolve(kill, survives=None) if name in again else kill for name, kill in before.items()}
    plugin = Plugin(chosen, before, arguments.upto, arguments.jobs, save)
    tests = [str(ROOT / test) for test in TESTS]
    if pytest.main(["-qq", "-s", "-p", "no:cacheprovider", *tests], plugins=[plugin]) != pytest.ExitCode.OK:
        return 1
    if arguments.check:
        wrong = [kill for kill in plugin.found.values() if kill.layer != before[kill.id].layer]
        for kill in wrong:
            print(f"{kill.id}: found by {kill.layer}, on record is {before[kill.id].layer}", file=sys.stderr)
        print(f"{len(plugin.found)} of {len(every)} changes were looked for again")
        return 1 if wrong else 0
    _write(every, {**before, **plugin.found})
    return 0


def _write(every: Sequence[Change], found: Mapping[str, Kill]) -> None:
    """Write what is known of the changes that there are."""
    ours = [found[each.id] for each in every if each.id in found and found[each.id].hash == each.hash]
    RECORDS.write_text("".join(f"{kill.line}\n" for kill in ours), encoding="utf-8")
    PAGE.write_text(page(every, ours), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
