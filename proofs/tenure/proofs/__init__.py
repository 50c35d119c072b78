"""The theorems of the specification as solver obligations, and the evidence that they hold.

- `registry`: each theorem with its obligations
- `deciding`: decides the obligations with every solver
- `shipped`: the argument about the shipped scheduler, with the verdict on each part
- `ledger`: all results as a page
- `index`: where each theorem is proved
- `smt`: obligations, solvers, and their files
- `session`: one session, by induction over its steps
- `system`: any number of sessions, jobs and lanes
- `code`: the shipped code, run on symbolic values, and compared with the specification
- `encodings`: all encodings of the table give the same answers
- `counterexamples`: shortest runs that violate a theorem
- `mutation`: which theorems fail when the table is changed
- `inference`: research: invariants that a solver finds
- `spin`: research: the states counted independently by spin
"""

from tenure.spec.late import face

__all__, __getattr__, __dir__ = face(__name__, __file__, "proofs")
