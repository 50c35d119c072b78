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

from tenure.spec.late import face

__all__, __getattr__, __dir__ = face(__name__, __file__, "proofs")
