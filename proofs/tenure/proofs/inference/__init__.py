"""Research: invariants of one session that a solver finds.

- `spacer`: asks Spacer, z3's engine for Horn clauses
- `answer_parser`: translates its answers
- `candidate`: candidate invariants and their obligations
- `minimization`: makes a candidate shorter
- `store`: the file of results, and its page
"""
