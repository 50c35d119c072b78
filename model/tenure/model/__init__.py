"""The specification made executable: interpreter, oracle, `transitions` machine, Z3 relation, exploration.

Everything here is computed from `tenure.spec` alone; phases, rows and events are not repeated. Modules that need an
extra (`machine`: transitions, `relation`: z3) are imported late, so that this package imports with attrs alone. The
reference scheduler must not be imported here.

- `interpreter`: the answer of the table to one input of one session
- `world`: the state of a scheduler
- `decisions`: which job is chosen and which timer fires first
- `row_execution`: rows, settling and dispatch, with their events
- `execution`: the execution of one command
- `oracle`: a scheduler as specified
- `machine`: the `transitions` machine
- `questions`: questions about the runs of a session, answered by a solver
- `relation`: the table as constraints of a solver
- `solver`: a typed wall around z3
- `table_changes`: the table with one thing changed
- `value_changes`: the table with each single value changed
- `invariant`: the facts about a session in each phase
- `search`: breadth-first search
- `exploration`: all worlds within bounds
- `symmetry`: identifies worlds with the same future
- `witness`: shortest runs to a goal
- `monitors`: the theorems as predicates on states and runs
"""

from tenure.spec.late import face

__all__, __getattr__, __dir__ = face(__name__, __file__, "model")
