"""The theorems of the specification as solver obligations, and the evidence that they hold.

- `registry`: each theorem with its obligations
- `deciding`: decides them with every solver
- `shipped`: the argument about the shipped scheduler, with what came out of each part
- `ledger`: all of it as a page
- `index`: where each theorem is proved
- `smt`: obligations, solvers, and their files
- `session`: one session, by induction over its steps
- `system`: any number of sessions, jobs and lanes
- `code`: the shipped code, run on symbolic values, and compared with the specification
- `encodings`: the encodings of the table answer alike
- `counterexamples`: shortest runs that break a theorem
- `mutation`: what breaks when the table is changed
- `inference`: research: invariants that a solver finds
- `spin`: research: the states counted a second time by spin
"""

from typing import TYPE_CHECKING

from tenure.spec.late import late

if TYPE_CHECKING:
    from tenure.proofs.code.function_contract import OtherWords
    from tenure.proofs.code.symbolic_execution import OutsideSubset
    from tenure.proofs.counterexamples.counterexample import NO_RUN, Counterexample, UnknownTheorem, find_counterexample
    from tenure.proofs.deciding import Decision, Proof, prove
    from tenure.proofs.index import ProofPlace, proof_places
    from tenure.proofs.ledger import ledger_arguments, ledger_page, ledger_summary, method_in_words, unfounded_theorems
    from tenure.proofs.registry import ARGUMENTS, SENTENCES, TheoremProof, theorems
    from tenure.proofs.shipped import Examined, examine
    from tenure.proofs.smt.certificates import CHECKER_COMMANDS, CHECKER_SOURCES, NoCertificate, certify
    from tenure.proofs.smt.obligation import Obligation
    from tenure.proofs.smt.solvers import EngineError, engine_version
    from tenure.proofs.spin.promela import promela

__all__ = [
    "prove",
    "Proof",
    "Decision",
    "theorems",
    "TheoremProof",
    "ARGUMENTS",
    "SENTENCES",
    "ProofPlace",
    "proof_places",
    "Obligation",
    "OtherWords",
    "OutsideSubset",
    "find_counterexample",
    "NO_RUN",
    "UnknownTheorem",
    "Counterexample",
    "ledger_arguments",
    "ledger_page",
    "ledger_summary",
    "method_in_words",
    "unfounded_theorems",
    "examine",
    "Examined",
    "certify",
    "CHECKER_COMMANDS",
    "CHECKER_SOURCES",
    "NoCertificate",
    "EngineError",
    "engine_version",
    "promela",
]

_LATE = {
    "deciding": ("prove", "Proof", "Decision"),
    "registry": ("theorems", "TheoremProof", "ARGUMENTS", "SENTENCES"),
    "index": ("ProofPlace", "proof_places"),
    "smt.obligation": ("Obligation",),
    "code.function_contract": ("OtherWords",),
    "code.symbolic_execution": ("OutsideSubset",),
    "counterexamples.counterexample": ("find_counterexample", "NO_RUN", "UnknownTheorem", "Counterexample"),
    "ledger": ("ledger_arguments", "ledger_page", "ledger_summary", "method_in_words", "unfounded_theorems"),
    "shipped": ("examine", "Examined"),
    "smt.certificates": ("certify", "CHECKER_COMMANDS", "CHECKER_SOURCES", "NoCertificate"),
    "smt.solvers": ("EngineError", "engine_version"),
    "spin.promela": ("promela",),
}

__getattr__ = late(__name__, _LATE, "proofs")
