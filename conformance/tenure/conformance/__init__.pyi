from tenure.conformance.adapters.adapter_writer import (
    ADAPTER_FACTORY as ADAPTER_FACTORY,
    write_adapter as write_adapter,
)
from tenure.conformance.cases.case import (
    Case as Case,
    DEPTHS as DEPTHS,
    Depth as Depth,
    bundled_cases as bundled_cases,
    select as select,
)
from tenure.conformance.cases.vector_reader import read_vectors as read_vectors
from tenure.conformance.cases.vectors import (
    dump_vectors as dump_vectors,
    files_of_vectors as files_of_vectors,
    vector_of as vector_of,
)
from tenure.conformance.errors import BadFile as BadFile, CannotStart as CannotStart, ProtocolError as ProtocolError
from tenure.conformance.exploration.explorer import RandomRuns as RandomRuns, explore as explore
from tenure.conformance.fsm.abstraction import MACHINE_SCOPES as MACHINE_SCOPES
from tenure.conformance.fsm.learning import (
    Distinction as Distinction,
    Learned as Learned,
    NotDeterministic as NotDeterministic,
    distinguishing_case as distinguishing_case,
    learn as learn,
)
from tenure.conformance.http.http_target import (
    HttpSettings as HttpSettings,
    HttpTarget as HttpTarget,
    SystemClock as SystemClock,
)
from tenure.conformance.http.job_template import (
    BadTemplate as BadTemplate,
    JobTemplate as JobTemplate,
    LONGEST_TEMPLATE as LONGEST_TEMPLATE,
    read_template as read_template,
)
from tenure.conformance.http.real_time import LEAST_DISTANCE as LEAST_DISTANCE
from tenure.conformance.http.rest_mapping import OVER_HTTP as OVER_HTTP, never_shown as never_shown
from tenure.conformance.http.service_runner import ServiceRunner as ServiceRunner, judge_service as judge_service
from tenure.conformance.judging.case_execution import Failure as Failure
from tenure.conformance.judging.failure_signature import failure_signatures as failure_signatures
from tenure.conformance.judging.failure_text import (
    broken_text as broken_text,
    explained_failure as explained_failure,
    in_a_sentence as in_a_sentence,
)
from tenure.conformance.judging.judge import judge as judge
from tenure.conformance.judging.judgement import Judgement as Judgement, unstarted as unstarted
from tenure.conformance.judging.known_failures import (
    known_failures_text as known_failures_text,
    read_known_failures as read_known_failures,
)
from tenure.conformance.judging.results import (
    ClauseResult as ClauseResult,
    SuspectedCause as SuspectedCause,
    by_clause as by_clause,
    outcome as outcome,
    suspects as suspects,
    untested as untested,
)
from tenure.conformance.judging.runner import (
    CaseProgress as CaseProgress,
    JudgeOptions as JudgeOptions,
    TargetRunner as TargetRunner,
)
from tenure.conformance.judging.verdicts import Verdict as Verdict
from tenure.conformance.protocol.capabilities import CAPABILITIES as CAPABILITIES
from tenure.conformance.protocol.messages import Target as Target
from tenure.conformance.protocol.text import printable as printable
from tenure.conformance.reports.fuzz_report import FuzzReport as FuzzReport
from tenure.conformance.reports.html import PageDrawings as PageDrawings, html_page as html_page
from tenure.conformance.reports.json_report import broken_json as broken_json
from tenure.conformance.reports.junit import junit_xml as junit_xml
from tenure.conformance.reports.profile import (
    profile_in_short as profile_in_short,
    profile_of_target as profile_of_target,
)
from tenure.conformance.reports.recording import (
    Recording as Recording,
    read_recording as read_recording,
    rejudge as rejudge,
)
from tenure.conformance.reports.report import Report as Report
from tenure.conformance.reports.reproducer import reproducer as reproducer
from tenure.conformance.stateful import ConformanceMachine as ConformanceMachine
from tenure.conformance.suite import ConformanceSuite as ConformanceSuite
from tenure.conformance.targets.json_lines import JsonLinesTarget as JsonLinesTarget, Stream as Stream
from tenure.conformance.targets.python import PythonTarget as PythonTarget, SchedulerLike as SchedulerLike, load as load
from tenure.conformance.targets.stdio import StdioTarget as StdioTarget
