"""A test suite for any scheduler, generated from the specification: cases, adapters to targets, verdicts by clause.

`cases` says what a case is; `generate` makes them, from what `search` finds, from `refusals` and `situations.toml`, and
at each `boundary` of the guards; `coverage` tells what a run sees of them, `impossible` what cannot be seen; of the
finite machines of `control`, which a `mapper` speaks to, `control_cases` makes those that are complete, by `separation`
of their states, and `certify` checks it by `readback` and `completeness`; `guarantee` says what that means; `target` is
what can be asked, `python_target` and `stdio_target` two kinds of it, and `watch` sees that it can mean what it
says; `adapter` is one to begin with, `serve` makes a program of one, `http_target` speaks to a service and `http_bench`
judges it; `judge` runs cases on any, each as a `trial`, or in `workers`; `expect` knows the right answers, `vectors`
writes them into files and `vector_files` reads those, `compare` finds differences, `explain` and `scene` the clauses
they break; `summary` and `report` say what came of it. `explore` makes `random_runs`, in which a `player` does its
deeds within `bounds`, and `found` makes one small that fails; `strategies` and `stateful` are for one's own properties.
Nothing here knows how a scheduler works inside; it only talks to one.
"""

from tenure.conformance.account import broken_text
from tenure.conformance.cases import DEPTHS, Case, Depth, bundled_cases, select
from tenure.conformance.judge import Bench, Judgement, Terms, Verdict, judge
from tenure.conformance.python_target import PythonTarget, Scheduler, load
from tenure.conformance.report import Report, broken_json
from tenure.conformance.stdio_target import StdioTarget
from tenure.conformance.summary import ClauseResult, Suspect, by_clause, outcome, suspects, untested
from tenure.conformance.target import Broken, CannotStart, Target
from tenure.conformance.trial import Failure

__all__ = [
    "DEPTHS",
    "Bench",
    "Broken",
    "CannotStart",
    "Case",
    "ClauseResult",
    "Depth",
    "Failure",
    "Judgement",
    "PythonTarget",
    "Report",
    "Scheduler",
    "StdioTarget",
    "Suspect",
    "Target",
    "Terms",
    "Verdict",
    "broken_json",
    "broken_text",
    "bundled_cases",
    "by_clause",
    "judge",
    "load",
    "outcome",
    "select",
    "suspects",
    "untested",
]
