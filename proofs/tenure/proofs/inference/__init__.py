"""Research: invariants of one session that a solver finds by itself.

- `spacer`: asks Spacer, z3's engine for Horn clauses
- `answer_parser`: reads its answers
- `candidate`: what an invariant is, and what it has to hold
- `minimization`: makes one shorter
- `store`: the file of those that are kept, and its page
"""
