"""A test suite for any scheduler, generated from the specification.

- `errors`: what can go wrong with a target or a file
- `protocol`: what the suite and a target say to one another
- `targets`: kinds of targets: schedulers in Python, programs, and oracles of the specification
- `serve`: serves a scheduler in Python as a program: `python -m tenure.conformance.serve`
- `adapters`: adapters to schedulers in Python with another interface
- `http`: services with the public REST interface as targets
- `cases`: cases, the answers that the specification expects, and files of both
- `generation`: makes the cases
- `fsm`: finite state machines of the specification: complete suites for them, and learning them from answers
- `judging`: runs cases on a target, compares its answers, and names the clauses that a difference breaks
- `exploration`: random runs
- `reports`: a judgement as text, JSON, JUnit XML, a page, and a recording
- `mutants`: wrong schedulers, which the suite must fail
- `explore`: random runs on a target, for programs that use this package
- `suite`: the suite as a class of pytest tests, to subclass
- `test_suite`: what `pytest --pyargs tenure.conformance` runs
- `stateful`: a Hypothesis state machine, to subclass
- `strategies`: Hypothesis strategies for properties of one's own
"""

from typing import TYPE_CHECKING

from tenure.conformance.cases.case import DEPTHS, Case, Depth, bundled_cases, select
from tenure.conformance.errors import CannotStart, ProtocolError
from tenure.conformance.explore import explore
from tenure.conformance.judging.case_execution import Failure
from tenure.conformance.judging.failure_text import broken_text
from tenure.conformance.judging.judge import judge
from tenure.conformance.judging.judgement import Judgement
from tenure.conformance.judging.results import ClauseResult, SuspectedCause, by_clause, outcome, suspects, untested
from tenure.conformance.judging.runner import JudgeOptions, TargetRunner
from tenure.conformance.judging.verdicts import Verdict
from tenure.conformance.protocol.messages import Target
from tenure.conformance.reports.json_report import broken_json
from tenure.conformance.reports.report import Report
from tenure.conformance.targets.python import PythonTarget, SchedulerLike, load
from tenure.conformance.targets.stdio import StdioTarget
from tenure.spec.late import late

if TYPE_CHECKING:
    from tenure.conformance.adapters.adapter_writer import ADAPTER_FACTORY, write_adapter
    from tenure.conformance.cases.vector_reader import read_vectors
    from tenure.conformance.cases.vectors import dump_vectors, files_of_vectors, vector_of
    from tenure.conformance.errors import BadFile
    from tenure.conformance.exploration.explorer import RandomRuns
    from tenure.conformance.fsm.abstraction import MACHINE_SCOPES
    from tenure.conformance.fsm.learning import Distinction, Learned, NotDeterministic, distinguishing_case, learn
    from tenure.conformance.http.http_target import HttpSettings, HttpTarget, SystemClock
    from tenure.conformance.http.job_template import LONGEST_TEMPLATE, BadTemplate, JobTemplate, read_template
    from tenure.conformance.http.real_time import LEAST_DISTANCE
    from tenure.conformance.http.rest_mapping import OVER_HTTP, never_shown
    from tenure.conformance.http.service_runner import ServiceRunner, judge_service
    from tenure.conformance.judging.failure_signature import failure_signatures
    from tenure.conformance.judging.failure_text import explained_failure, in_a_sentence
    from tenure.conformance.judging.judgement import unstarted
    from tenure.conformance.judging.known_failures import known_failures_text, read_known_failures
    from tenure.conformance.judging.runner import CaseProgress
    from tenure.conformance.protocol.capabilities import CAPABILITIES
    from tenure.conformance.protocol.text import printable
    from tenure.conformance.reports.fuzz_report import FuzzReport
    from tenure.conformance.reports.html import PageDrawings, html_page
    from tenure.conformance.reports.junit import junit_xml
    from tenure.conformance.reports.profile import profile_in_short, profile_of_target
    from tenure.conformance.reports.recording import Recording, read_recording, rejudge
    from tenure.conformance.reports.reproducer import reproducer
    from tenure.conformance.stateful import ConformanceMachine
    from tenure.conformance.suite import ConformanceSuite

__all__ = [
    "explore",
    "DEPTHS",
    "TargetRunner",
    "ProtocolError",
    "CannotStart",
    "Case",
    "ClauseResult",
    "Depth",
    "Failure",
    "Judgement",
    "PythonTarget",
    "Report",
    "SchedulerLike",
    "StdioTarget",
    "SuspectedCause",
    "Target",
    "JudgeOptions",
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
    "read_vectors",
    "dump_vectors",
    "files_of_vectors",
    "vector_of",
    "BadFile",
    "RandomRuns",
    "FuzzReport",
    "MACHINE_SCOPES",
    "Distinction",
    "Learned",
    "NotDeterministic",
    "distinguishing_case",
    "learn",
    "HttpSettings",
    "HttpTarget",
    "SystemClock",
    "BadTemplate",
    "JobTemplate",
    "LONGEST_TEMPLATE",
    "read_template",
    "LEAST_DISTANCE",
    "OVER_HTTP",
    "never_shown",
    "ServiceRunner",
    "judge_service",
    "failure_signatures",
    "explained_failure",
    "in_a_sentence",
    "printable",
    "unstarted",
    "known_failures_text",
    "read_known_failures",
    "CaseProgress",
    "CAPABILITIES",
    "PageDrawings",
    "html_page",
    "junit_xml",
    "profile_in_short",
    "profile_of_target",
    "Recording",
    "read_recording",
    "rejudge",
    "reproducer",
    "ADAPTER_FACTORY",
    "write_adapter",
    "ConformanceSuite",
    "ConformanceMachine",
]

_LATE = {
    "cases.vector_reader": ("read_vectors",),
    "cases.vectors": (
        "dump_vectors",
        "files_of_vectors",
        "vector_of",
    ),
    "errors": ("BadFile",),
    "exploration.explorer": ("RandomRuns",),
    "fsm.abstraction": ("MACHINE_SCOPES",),
    "fsm.learning": (
        "Distinction",
        "Learned",
        "NotDeterministic",
        "distinguishing_case",
        "learn",
    ),
    "http.http_target": (
        "HttpSettings",
        "HttpTarget",
        "SystemClock",
    ),
    "http.job_template": (
        "BadTemplate",
        "JobTemplate",
        "LONGEST_TEMPLATE",
        "read_template",
    ),
    "http.real_time": ("LEAST_DISTANCE",),
    "http.rest_mapping": (
        "OVER_HTTP",
        "never_shown",
    ),
    "http.service_runner": (
        "ServiceRunner",
        "judge_service",
    ),
    "judging.failure_signature": ("failure_signatures",),
    "judging.failure_text": (
        "explained_failure",
        "in_a_sentence",
        "printable",
    ),
    "judging.judgement": ("unstarted",),
    "judging.known_failures": (
        "known_failures_text",
        "read_known_failures",
    ),
    "judging.runner": ("CaseProgress",),
    "protocol.capabilities": ("CAPABILITIES",),
    "reports.fuzz_report": ("FuzzReport",),
    "reports.html": (
        "PageDrawings",
        "html_page",
    ),
    "reports.junit": ("junit_xml",),
    "reports.profile": (
        "profile_in_short",
        "profile_of_target",
    ),
    "reports.recording": (
        "Recording",
        "read_recording",
        "rejudge",
    ),
    "reports.reproducer": ("reproducer",),
    "adapters.adapter_writer": (
        "ADAPTER_FACTORY",
        "write_adapter",
    ),
    "suite": ("ConformanceSuite",),
    "stateful": ("ConformanceMachine",),
}

__getattr__ = late(__name__, _LATE, "conformance")
