from tenure.proofs.code.function_contract import OtherWords as OtherWords
from tenure.proofs.code.symbolic_execution import OutsideSubset as OutsideSubset
from tenure.proofs.counterexamples.counterexample import (
    Counterexample as Counterexample,
    NO_RUN as NO_RUN,
    UnknownTheorem as UnknownTheorem,
    find_counterexample as find_counterexample,
)
from tenure.proofs.deciding import Decision as Decision, Proof as Proof, prove as prove
from tenure.proofs.index import (
    ProofPlace as ProofPlace,
    proof_places as proof_places,
    theorems_of_row as theorems_of_row,
)
from tenure.proofs.ledger import (
    ledger_arguments as ledger_arguments,
    ledger_page as ledger_page,
    ledger_summary as ledger_summary,
    method_in_words as method_in_words,
    unfounded_theorems as unfounded_theorems,
)
from tenure.proofs.registry import (
    ARGUMENTS as ARGUMENTS,
    SENTENCES as SENTENCES,
    TheoremProof as TheoremProof,
    theorems as theorems,
)
from tenure.proofs.shipped import Examined as Examined, examine as examine
from tenure.proofs.smt.certificates import (
    CHECKER_COMMANDS as CHECKER_COMMANDS,
    CHECKER_SOURCES as CHECKER_SOURCES,
    NoCertificate as NoCertificate,
    certify as certify,
)
from tenure.proofs.smt.obligation import Obligation as Obligation
from tenure.proofs.smt.solvers import EngineError as EngineError, engine_version as engine_version
from tenure.proofs.spin.promela import promela as promela
