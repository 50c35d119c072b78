"""Cases of numbers without a clock: none, one and many lanes and jobs, limits, and the least and the largest values.

The bad values beyond these limits are in `refusals`.
"""

from collections.abc import Iterator, Mapping
from itertools import product

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.trace import Trace, open_command, oracle
from tenure.model import Command

LARGEST = 2**63 - 1

FEW = {"none": 0, "one": 1, "many": 3}
"""The numbers of lanes, and of jobs that wait for one."""

PLACES = {"below": -1, "at": 0, "above": 1}
"""The offset of a value from a limit."""


def counts() -> Iterator[Case]:
    """Yield the cases of several busy lanes and waiting jobs: one more is submitted, one ends, the lanes change.

    The jobs have no session, or one session that holds the QPU as soon as there is a lane.
    """
    for (lanes, busy), (queue, waiting), owner in product(FEW.items(), FEW.items(), ("x", "a")):
        name = f"{lanes}/{queue}/{'jobs' if owner == 'x' else 'session'}"
        jobs = [f"submit {owner}{number}" for number in range(1, busy + waiting + 2)]
        opening = ["open a"] if owner == "a" else []
        run = Trace(busy)
        for command in (*opening, *jobs[:-1]):
            run = run.play(command)
        yield run.play(jobs[-1]).case(f"boundary/lanes/{name}/submit", ("P5", "P1" if owner == "a" else "J1"))
        if busy:
            over = run.play(f"finish {owner}1")
            yield over.case(f"boundary/lanes/{name}/finish", over.clauses("P5"))
        for place, offset in {"fewer": -1, "same": 0, "more": 1}.items():
            if busy + offset >= 0:
                resized = run.play(f"lanes {busy + offset}")
                yield resized.case(f"boundary/lanes/{name}/{place}", resized.clauses("P5"))
        if busy > 1:
            crowded = run.play(f"lanes {busy - 1}, finish {owner}1")
            yield crowded.case(f"boundary/lanes/{name}/fewer/finish", crowded.clauses("P5"))


def limits() -> Iterator[Case]:
    """Yield the cases of values below, at and above both limits at once; and of extreme limits."""
    names = [limit.parameter for limit in oracle().spec.limits if limit.command == "open"]
    usual = {name: 50 - 45 * number for number, name in enumerate(names)}
    for here in product(PLACES, repeat=len(names)):
        values = {name: usual[name] + PLACES[place] for name, place in zip(names, here, strict=True)}
        yield _limited(f"both/{'/'.join(here)}", usual, values)
    for name in names:
        for size, limit in {"least": int(name == "max_time"), "int32": 2**31, "double": 2**53 + 1}.items():
            for place, offset in PLACES.items():
                if limit + offset >= int(name == "max_time"):
                    yield _limited(f"{name}/{size}/{place}", {name: limit}, {name: limit + offset}, "X7")
        for place, value in {"below": LARGEST - 1, "at": LARGEST}.items():
            yield _limited(f"{name}/largest/{place}", {name: LARGEST}, {name: value}, "X7")


def _limited(name: str, most: Mapping[str, int], values: Mapping[str, int], *clauses: str) -> Case:
    run = Trace(limits=most).do({**open_command("a"), **values}, at_once=True)
    return run.case(f"boundary/limit/{name}", ("C4", *clauses))


def numbers() -> Iterator[Case]:
    """Yield the cases of the least and the largest value of each number of a command, which are both good (X7)."""
    usual = {**open_command("a"), "unused_timeout": 30}
    for parameter in oracle().spec.parameters:
        least = 0 if parameter.id == "interactive_timeout" else 1
        for size, value in {"least": least, "largest": LARGEST}.items():
            yield _number(f"open/{parameter.id}/{size}", Trace(), {**usual, parameter.id: value})
    for size, value in {"least": 0, "largest": LARGEST}.items():
        yield _number(f"advance/to/{size}", Trace(), {"op": "advance", "to": value})
        yield _number(f"resize/lanes/{size}", Trace().play("submit x1, submit x2"), {"op": "resize", "lanes": value})
    whole = Trace().do(open_command("a", LARGEST, LARGEST), at_once=True).play("!submit a1")
    for place, offset in {"below": -1, "at": 0}.items():
        expired = whole.do({"op": "advance", "to": LARGEST + offset})
        yield expired.case(f"boundary/number/deadline/largest/{place}", expired.clauses("X7", "X1", "E5"))


def _number(name: str, run: Trace, command: Command) -> Case:
    return run.do(command, at_once=True).case(f"boundary/number/{name}", ("X7",))
