from tenure.model.exploration import (
    Exploration as Exploration,
    ExploreBounds as ExploreBounds,
    ExploredRun as ExploredRun,
    PolicyName as PolicyName,
    Transition as Transition,
    explore as explore,
)
from tenure.model.interpreter import (
    Interpreter as Interpreter,
    ModelError as ModelError,
    Session as Session,
    TableAnswer as TableAnswer,
)
from tenure.model.machine import Lifecycle as Lifecycle, UNOPENED as UNOPENED, state_of as state_of
from tenure.model.monitors.state_monitors import checked_theorems as checked_theorems
from tenure.model.oracle import Oracle as Oracle
from tenure.model.questions import (
    ANY as ANY,
    BadQuestion as BadQuestion,
    FoundRun as FoundRun,
    RunStep as RunStep,
    find_run as find_run,
)
from tenure.model.relation import Relation as Relation
from tenure.model.solver import SolverUnknown as SolverUnknown
from tenure.model.witness import SMALL_BOUNDS as SMALL_BOUNDS, goals as goals, witnesses as witnesses
from tenure.model.world import (
    Command as Command,
    Event as Event,
    Job as Job,
    Outcome as Outcome,
    Policy as Policy,
    Step as Step,
    ViewFields as ViewFields,
    World as World,
    fifo as fifo,
)
