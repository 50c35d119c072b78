"""The specification made executable: interpreter, oracle, `transitions` machine, Z3 relation, exploration.

Everything here is built from `tenure.spec` and nothing else; no phase, row or event is written down a second time.
What needs an extra lives in a module of its own (`machine`: transitions, `relation`: z3), so that this package
imports with attrs alone. The reference scheduler must not be imported here.
"""

from tenure.model.interpreter import Answer, Interpreter, ModelError, Session
from tenure.model.oracle import Oracle
from tenure.model.world import Command, Event, Job, Outcome, Policy, Step, View, World, fifo

__all__ = [
    "Answer",
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
    "View",
    "World",
    "fifo",
]
