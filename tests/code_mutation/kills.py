"""Which layer finds each change: every change in a process of its own, forked from one in which all is loaded.

What was found by a layer before is looked for in it with the same case or test first, which changes no outcome. A
process that is ended for computing too long, or for another reason, is found by the layer that it was in.
"""

import gc
import json
import os
import resource
import signal
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import attrs

from tests.code_mutation.applied import apply
from tests.code_mutation.changes import Change
from tests.code_mutation.layers import LAYERS, Layer, Layers, limit_time

MEMORY = 2**31
"""Bytes that a process may take more than those that are loaded."""

ENDLESS = "it does not end"
CRASH = "it cannot be loaded"
WALL_SECONDS = 900


@attrs.frozen
class Kill:
    """The result for a change: the first layer that finds it and by what, or `survives`, the last that does not."""

    id: str
    hash: str
    layer: Layer | None = None
    by: str | None = None
    survives: Layer | None = None

    @property
    def line(self) -> str:
        """The record as a line of JSON."""
        return json.dumps(attrs.asdict(self, filter=lambda field, value: value is not None))


def known(text: str) -> dict[str, Kill]:
    """Earlier records by id."""
    return {record["id"]: Kill(**record) for record in map(json.loads, text.splitlines())}


def kills(
    layers: Layers,
    changes: Sequence[Change],
    before: Mapping[str, Kill],
    upto: Mapping[str, Layer],
    jobs: int,
    report: Callable[[Kill], None] = lambda kill: None,
) -> dict[str, Kill]:
    """The result for each change, by id, up to a layer of its own; `jobs` at a time; calls `report` for each."""
    gc.collect()
    gc.freeze()
    found: dict[str, Kill] = {}
    waiting, running = list(reversed(changes)), dict[int, tuple[Change, float]]()
    with TemporaryDirectory() as folder:
        while waiting or running:
            while waiting and len(running) < jobs:
                change = waiting.pop()
                process = os.fork()
                if process == 0:
                    _search(layers, change, before.get(change.id), upto[change.id], Path(folder) / str(os.getpid()))
                running[process] = change, time.monotonic()
            process, _ = os.waitpid(-1, os.WNOHANG)
            if process in running:
                change, _ = running.pop(process)
                found[change.id] = _read(change, Path(folder) / str(process))
                layer, by = found[change.id].layer, found[change.id].by
                if layer is not None and by is not None:
                    layers.found(layer, by)
                report(found[change.id])
            else:
                for slow, (_, began) in running.items():
                    if time.monotonic() - began > WALL_SECONDS:
                        os.kill(slow, signal.SIGKILL)
                time.sleep(0.01)
    return found


def _search(layers: Layers, change: Change, before: Kill | None, upto: Layer, file: Path) -> None:
    """Try one layer after the other on a change, in this process, which ends afterwards."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    taken = int(Path("/proc/self/statm").read_text(encoding="utf-8").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (taken + MEMORY, resource.RLIM_INFINITY))
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    log = file.open("w", buffering=1, encoding="utf-8")
    try:
        limit_time("quick")
        log.write(json.dumps({"layer": "quick", "by": CRASH}) + "\n")
        apply(change)
        for layer in LAYERS[_tried(change, before) : LAYERS.index(upto) + 1]:
            log.write(json.dumps({"layer": layer, "by": ENDLESS}) + "\n")
            limit_time(layer)
            first = before.by if before is not None and before.layer == layer else None
            try:
                by = layers.find(layer, change.module, first)
            except BaseException as error:  # whatever a changed scheduler raises
                by = f"it raises {type(error).__name__}"
            if by is not None:
                log.write(json.dumps({"layer": layer, "by": by}) + "\n")
                break
        else:
            log.write(json.dumps({"survives": upto}) + "\n")
    finally:
        log.flush()
        os._exit(0)


def _tried(change: Change, before: Kill | None) -> int:
    """How many layers did not find the same change of the same function before."""
    known_as = None if before is None or before.hash != change.hash else before.survives
    return 0 if known_as is None else LAYERS.index(known_as) + 1


def _read(change: Change, file: Path) -> Kill:
    last = file.read_text(encoding="utf-8").splitlines()[-1:]
    return Kill(change.id, change.hash, **(json.loads(last[0]) if last else {"layer": "quick", "by": CRASH}))
