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

from typing import TYPE_CHECKING

from tenure.model.interpreter import Interpreter, ModelError, Session, TableAnswer
from tenure.model.oracle import Oracle
from tenure.model.world import Command, Event, Job, Outcome, Policy, Step, ViewFields, World, fifo
from tenure.spec.late import late

if TYPE_CHECKING:
    from tenure.model.exploration import Exploration, ExploreBounds, ExploredRun, PolicyName, Transition, explore
    from tenure.model.machine import UNOPENED, Lifecycle, state_of
    from tenure.model.monitors.state_monitors import checked_theorems
    from tenure.model.questions import ANY, BadQuestion, FoundRun, RunStep, find_run
    from tenure.model.relation import Relation
    from tenure.model.solver import SolverUnknown
    from tenure.model.witness import SMALL_BOUNDS, goals, witnesses

__all__ = [
    "TableAnswer",
    "Command",
    "Event",
    "Interpreter",
    "Job",
    "ModelError",
    "Oracle",
    "Outcome",
    "Policy",
    "Session",
    "Step",
    "ViewFields",
    "World",
    "fifo",
    "Lifecycle",
    "UNOPENED",
    "state_of",
    "find_run",
    "FoundRun",
    "RunStep",
    "BadQuestion",
    "ANY",
    "Relation",
    "SolverUnknown",
    "explore",
    "Exploration",
    "ExploreBounds",
    "ExploredRun",
    "PolicyName",
    "Transition",
    "checked_theorems",
    "goals",
    "witnesses",
    "SMALL_BOUNDS",
]

_LATE = {
    "machine": (
        "Lifecycle",
        "UNOPENED",
        "state_of",
    ),
    "questions": (
        "find_run",
        "FoundRun",
        "RunStep",
        "BadQuestion",
        "ANY",
    ),
    "relation": ("Relation",),
    "solver": ("SolverUnknown",),
    "exploration": (
        "explore",
        "Exploration",
        "ExploreBounds",
        "ExploredRun",
        "PolicyName",
        "Transition",
    ),
    "monitors.state_monitors": ("checked_theorems",),
    "witness": (
        "goals",
        "witnesses",
        "SMALL_BOUNDS",
    ),
}

__getattr__ = late(__name__, _LATE, "model")
