"""The specification made executable: interpreter, oracle, `transitions` machine, Z3 relation, exploration.

Everything here is built from `tenure.spec` and nothing else; no phase, row or event is written down a second time.
What needs an extra lives in a module of its own (`machine`: transitions, `relation`: z3), so that this package
imports with attrs alone. The reference scheduler must not be imported here.

- `interpreter`: what the table answers to one session
- `world`: what there is at one instant, and what is said of it
- `decisions`: which job is chosen and which timer fires first
- `execution`: one command on its way through the rules
- `oracle`: a scheduler as the specification means it
- `machine`: the `transitions` machine
- `questions`: questions about the runs of a session, answered by a solver
- `relation`: the table as constraints of a solver
- `solver`: a typed wall around z3
- `table_changes`: the table with one thing changed
- `invariant`: what holds of a session in each phase
- `search`: breadth-first search
- `exploration`: all worlds within bounds
- `symmetry`: worlds that differ in names only are one
- `witness`: shortest runs to a goal
- `monitors`: the theorems as functions that tell what is wrong
"""

from tenure.spec.late import face

__all__, __getattr__, __dir__ = face(__name__, __file__, "model")
