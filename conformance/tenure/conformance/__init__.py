"""A test suite for any scheduler, generated from the specification: cases, adapters to targets, verdicts by clause.

Nothing here knows how a scheduler works inside; it only talks to one. Where to find what:

- Cases: `cases` says what one is, `capabilities` what it may need, `expect` what the right answers are.
- Making them: in a `run` commands are given to the specification and written down. `generate` makes all cases, from
  what `search` finds, from `refusals` and `situations.toml`, and at each `boundary` of the guards, where `timing`
  chooses the instants, with `pairs` of deadlines and other `extremes`. `coverage` tells what a run sees of the guards,
  and `impossible` what cannot be seen.
- Complete cases: of the finite machines of `control`, which a `mapper` speaks to, `control_cases` makes those that are
  complete, by `separation` of their states; `certify` checks it by `readback` and `completeness`, and `guarantee` says
  what it means. `learn` learns the machine of a target instead.
- Targets: `target` is what can be asked, `python_target`, `stdio_target` and `oracle_target` are three kinds of it, and
  `watch` sees that it can mean what it says. `adapter` is one to begin with, which `scaffold` writes, and `serve` makes
  a program of one.
- Services: `http_target` speaks to one by `http_client`, `rest` knows what it shows, `rest_log` what happened as far as
  that shows it, and `hidden` keeps its token. Its jobs, each made from a `job_template`, are tried by `http_probe`
  before `http_bench` runs cases there, each as an `http_trial` in `real_time`.
- Judging: a `verdict` is what becomes of a case, and `absences` are what is in no answer at all. `judge` runs cases on
  a target, each as a `trial`, or in `workers`, which are a `crew`; `compare` finds
  differences, `explain` and `scene` the clauses that they break. `suite` does it as tests, and `test_suite` is one.
- Telling: `summary` is what it comes to, and `verdict_line` says it in a line; `profile` is what the target lacks, by
  `comparisons` also what that hides, `known` what may fail, `account` a failure in
  words and `snippet` as a program. `report` has it all, for `report_text`, `report_explored`, `junit` and `page` (with
  its `page_style`) to show; a `recording` can be judged again.
- Random runs: `explore` makes `random_runs`, in which a `player` does its deeds within `bounds` and knows `ways` into
  each phase; `found` makes one small that fails, and `likeness` tells whether it is a known failure. `strategies` and
  `stateful` are for properties of one's own.
- Files: `vectors` has cases with all answers, `vector_files` reads them, and `strict_json` trusts nobody.
- Wrong schedulers, which the suite must fail: `wrong` has all, each a `wrong_oracle`, from `wrong_cells`,
  `wrong_timers`, `wrong_dispatch`, `wrong_reports` and `wrong_refusals`.
"""

from tenure.conformance.account import broken_text
from tenure.conformance.cases import DEPTHS, Case, Depth, bundled_cases, select
from tenure.conformance.judge import Bench, Judgement, Terms, judge
from tenure.conformance.python_target import PythonTarget, Scheduler, load
from tenure.conformance.report import Report, broken_json
from tenure.conformance.stdio_target import StdioTarget
from tenure.conformance.summary import ClauseResult, Suspect, by_clause, outcome, suspects, untested
from tenure.conformance.target import Broken, CannotStart, Target
from tenure.conformance.trial import Failure
from tenure.conformance.verdict import Verdict

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
