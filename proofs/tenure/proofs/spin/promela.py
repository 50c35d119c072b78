"""The bounded scheduler as a Promela model, so that spin visits the states that `tenure.model.exploration` visits.

A state of the model is the key that `tenure.model.symmetry` makes of a settled world, with its sessions in opening
order. One atomic step of the model is one command with all its settling. So spin stores as many states as there are
keys without exchange, and takes as many transitions. Times are relative to now; of a time that nothing reads any more
only whether it is set is stored. Phases, rows and timers are generated from the specification; the rules by which the
scheduler composes sessions are in `scheduler.pml`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.resources import files
from itertools import product

from tenure.model.exploration import ExploreBounds
from tenure.model.invariant import Fact, facts_of_names, facts_of_phase
from tenure.proofs.spin.promela_table import PromelaTable, all_of, any_of, in_phase, is_clock, within
from tenure.spec import OFF, Comparison, Connective, Expression, Spec, names_in
from tenure.spec.expression import parts_of

_TYPES: Mapping[str, str] = {"bool": "bool", "enumeration": "mtype"}
_ORDERED = ("<", "<=", ">", ">=")


def promela(spec: Spec, bounds: ExploreBounds) -> str:
    """The model of the scheduler within bounds, first in, first out; the same arguments give the same text.

    The bounds need at least one session and one job. A comment beside each assertion names its theorem. Jobs have no
    time limit in the model. Raises ValueError for bounds with one.
    """
    if bounds.time_limits != (None,):
        raise ValueError("in the model no job has a time limit")
    return "\n".join(line.rstrip() for line in _Model(spec, bounds).lines()) + "\n"


class _Model:
    """Writes the model of one specification within bounds."""

    def __init__(self, spec: Spec, bounds: ExploreBounds) -> None:
        self.spec, self.bounds = spec, bounds
        self.table = PromelaTable(spec)
        self.stored, self.term = self.table.stored, self.table.term
        self.timers = {timer.id: str(timer.deadline) for timer in spec.timers}

    def lines(self) -> Iterator[str]:
        """The model, line by line."""
        spec, bounds = self.spec, self.bounds
        yield f"/* {spec.title}, version {spec.version}: the scheduler within bounds, first in, first out."
        yield "   Made by `tenure export --to promela`; one step is one command with all that it causes at its instant."
        yield "   spin -a FILE && cc -O2 -DSAFETY -DNOREDUCE -o pan pan.c && ./pan -m1000000 */"
        yield ""
        yield f"#define SESSIONS {bounds.sessions}"
        yield f"#define JOBS {bounds.jobs}"
        yield "#define NOBODY SESSIONS /* to whom the jobs without a session belong */"
        yield f"#define OFF ({OFF})"
        yield "#define NOW 0 /* times are distances from now */"
        yield ""
        yield from self.state()
        yield from self.macros()
        yield from files("tenure.proofs.spin").joinpath("scheduler.pml").read_text(encoding="utf-8").splitlines()
        yield ""
        yield from self.table.answers()
        yield from self.settling()
        yield from self.keeping()
        yield from self.process()

    # -- declarations --------------------------------------------------------------------------------------------------

    def state(self) -> Iterator[str]:
        values = [f"is_{value}" for entry in self.stored.values() for value in entry.values]
        commands = [f"do_{entry.id}" for entry in self.spec.inputs.values() if entry.by == "command"]
        yield f"mtype = {{ {', '.join(map(in_phase, self.spec.phases))} }};"
        yield f"mtype = {{ {', '.join(values)} }};"
        yield f"mtype = {{ {', '.join([*commands, 'do_advance', 'do_resize'])} }};"
        yield ""
        yield "typedef Session {"
        yield "    mtype phase;"
        yield from (f"    {_TYPES.get(entry.kind, 'short')} {entry.id};" for entry in self.stored.values())
        yield "};"
        yield ""
        yield "Session session[SESSIONS]; /* in opening order; a place without a phase is free */"
        yield "bool over[SESSIONS + 1]; /* whether one of its jobs is final */"
        yield "byte running[SESSIONS + 1]; /* how many of its jobs run */"
        yield "byte requested[SESSIONS + 1]; /* how many of those were asked to stop */"
        yield "byte queue[JOBS]; /* to whom the queued jobs belong, in submission order */"
        yield "byte waiting; /* how many jobs are queued */"
        yield f"short lanes = {self.bounds.lanes[0]};"
        yield ""
        yield "/* What a step passes on within itself, no part of a state. */"
        yield "hidden mtype command;"
        yield "hidden byte who, place, here, there, startable, chosen, earliest, stop_requested, stepped, fired;"
        yield "hidden short amount;"
        yield f"hidden short {', '.join(f'given_{entry.id}' for entry in self.spec.parameters)};"
        yield from (f"hidden short new_{name};" for name in self.table.crossing)
        yield ""

    def macros(self) -> Iterator[str]:
        spec, places = self.spec, range(self.bounds.sessions)
        yield f"#define held ({' || '.join(f'session[{place}].holds' for place in places)})"
        yield f"#define busy ({' + '.join(f'running[{place}]' for place in range(self.bounds.sessions + 1))})"
        yield f"#define ended(s) {within(phase.id for phase in spec.phases.values() if phase.final)}"
        yield ""
        yield from self.table.guards()
        yield "/* Whether a timer of session s is armed, and whether none is due before a time has passed. */"
        for timer, deadline in self.timers.items():
            phases = [phase for phase in spec.phases if spec.cells[phase, timer].rows]
            yield f"#define armed_{timer}(s) ({within(phases)} && session[s].{deadline} != OFF)"
        yield f"#define armed(s) {any_of(f'armed_{timer}(s)' for timer in self.timers)}"
        rests = [f"(!armed_{timer}(s) || session[s].{deadline} >= time)" for timer, deadline in self.timers.items()]
        yield f"#define rests(s, time) ({all_of(rests)})"

    # -- settling, keeping, commands -----------------------------------------------------------------------------------

    def settling(self) -> Iterator[str]:
        """The firing of one due timer, and what must hold of a settled session."""
        yield "/* Fire the first due timer, by kind and opening order: all are due now, for time stops at deadlines. */"
        yield "inline fire() {"
        yield "    fired = false;"
        for timer, deadline in self.timers.items():
            yield "    who = 0;"
            yield "    do"
            yield "    :: who < SESSIONS && !fired ->"
            yield "        if"
            yield f"        :: armed_{timer}(who) && session[who].{deadline} <= NOW ->"
            yield f"            session_{timer}();"
            yield "            assert(stepped); /* S20 */"
            yield "            fired = true"
            yield "        :: else -> who++"
            yield "        fi"
            yield "    :: else -> break"
            yield "    od;"
        yield "}"
        yield ""
        yield "inline check_session() {"
        for timer, deadline in self.timers.items():
            yield f"    assert(!armed_{timer}(who) || session[who].{deadline} > NOW); /* S20 */"
        for fact in self.facts(facts_of_names(self.spec.variables)):
            yield f"    assert({self.term(fact.holds, 'who')}); /* {fact.source} */"
        yield "    if"
        for phase in self.spec.phases.values():
            yield f"    :: session[who].phase == {in_phase(phase.id)} ->"
            for fact in self.facts(facts_of_phase(self.spec, phase)):
                yield f"        assert({self.term(fact.holds, 'who')}); /* {fact.source} of {phase.id} */"
        yield "    fi"
        yield "}"
        yield ""

    def facts(self, facts: Iterable[Fact]) -> Iterator[Fact]:
        """The parts of facts that relative times can express: those that do not order times."""
        for fact in facts:
            yield from (Fact(fact.source, part) for part in _conjuncts(fact.holds) if self.can_say(part))

    def can_say(self, expression: Expression) -> bool:
        """Whether relative times decide an expression: it orders no times, and the model has all its names."""
        if not all(name in self.stored for name in names_in(expression)):
            return False
        orders = [part for part in parts_of(expression) if isinstance(part, Comparison) and part.operator in _ORDERED]
        return not any("time" in self.spec.names[name].kind for order in orders for name in names_in(order))

    def keeping(self) -> Iterator[str]:
        """The passing of time, and the reduction of a session at the end of a step."""
        clocks = [entry for entry in self.stored.values() if is_clock(entry)]
        yield "/* Whether something can still read a value of session s. */"
        readable = [*clocks, *(entry for entry in self.stored.values() if entry.role == "parameter")]
        for entry in readable:
            phases = [phase for phase, live in self.table.live.items() if entry.id in live]
            yield f"#define live_{entry.id}(s) {within(phases)}"
        yield ""
        yield "/* Let an amount of time pass. */"
        yield "inline pass() {"
        yield "    who = 0;"
        yield "    do"
        yield "    :: who < SESSIONS ->"
        for entry in clocks:
            value = f"session[who].{entry.id}"
            yield f"        if :: live_{entry.id}(who) && {value} != OFF -> {value} = {value} - amount :: else fi;"
        yield "        who++"
        yield "    :: else -> break"
        yield "    od"
        yield "}"
        yield ""
        yield "/* Forget what nothing can read any more; of a time remains whether it is set. */"
        yield "inline forget() {"
        for entry in readable:
            value = f"session[who].{entry.id}"
            also = f" && {value} != OFF" if is_clock(entry) else ""
            yield f"    if :: !live_{entry.id}(who){also} -> {value} = 0 :: else fi;"
        yield "}"
        yield ""
        yield "inline move() {"
        yield from (f"    session[there].{name} = session[who].{name};" for name in ("phase", *self.stored))
        yield "}"
        yield ""
        yield "inline clear() {"
        yield from (f"    session[there].{name} = 0;" for name in ("phase", *self.stored))
        yield "}"
        yield ""

    def process(self) -> Iterator[str]:
        """The process: an endless loop of commands within bounds, each with all that it causes."""
        yield "active proctype scheduler() {"
        yield "    do"
        yield "    :: atomic {"
        yield "        if"
        yield from (f"        :: {condition} -> {choice}" for condition, choice in self.commands())
        yield "        fi;"
        yield "        d_step {"
        yield "            chosen = false;"
        yield "            earliest = false;"
        yield "            if"
        for name, entry in self.spec.inputs.items():
            if entry.by == "command":
                own = any(row.input == name for row in self.spec.job_rows.values())
                choice = f"if :: who == NOBODY -> job_{name}() :: else -> session_{name}() fi"
                yield f"            :: command == do_{name} -> {choice if own else f'session_{name}()'}"
        yield "            :: command == do_advance -> pass()"
        yield "            :: command == do_resize -> lanes = amount"
        yield "            fi"
        yield "        };"
        yield "        stop_requested = 0;"
        yield "        d_step { settle() };"
        yield "        d_step { check(); leave() }"
        yield "    }"
        yield "    od"
        yield "}"

    def commands(self) -> Iterator[tuple[str, str]]:
        """Every command of `tenure.model.exploration.commands`: its condition and its statements."""
        bounds, room = self.bounds, "waiting + busy < JOBS"
        sessions = [(f"session[{place}].phase != 0", place) for place in range(bounds.sessions)]
        given = [entry.id for entry in self.spec.parameters]
        for terms in product(*(self.terms[name] for name in given)):
            values = "; ".join(f"given_{name} = {value}" for name, value in zip(given, terms, strict=True))
            yield f"session[{bounds.sessions - 1}].phase == 0", f"command = do_open; {values}"
        yield room, "command = do_submit; who = NOBODY"
        for known, place in sessions:
            yield f"{known} && {room}", f"command = do_submit; who = {place}"
            yield known, f"command = do_close; who = {place}"
            yield known, f"command = do_cancel; who = {place}"
        for job in range(bounds.jobs):
            yield f"waiting > {job}", f"command = do_cancel_queued_job; place = {job}; who = queue[{job}]"
            for place in range(bounds.sessions + 1):
                for number, asked in ((f"running[{place}] - requested[{place}]", 0), (f"requested[{place}]", 1)):
                    for name in ("finish", "cancel_running_job"):
                        about = f"command = do_{name}; who = {place}; stop_requested = {asked}"
                        yield f"{number} > {job}", about
        for lanes in dict.fromkeys(bounds.lanes):
            yield f"lanes != {lanes}", f"command = do_resize; amount = {lanes}"
        yield "true", "command = do_advance; amount = 1"
        armed = any_of(f"armed({place})" for _, place in sessions)
        for time in range(2, max(max(times) for times in self.terms.values()) + 1):
            resting = all_of(f"rests({place}, {time})" for _, place in sessions)
            yield f"{armed} && {resting}", f"command = do_advance; amount = {time}"

    @property
    def terms(self) -> Mapping[str, Sequence[int]]:
        """The values of each parameter of an opening."""
        bounds = self.bounds
        return {
            "max_time": bounds.max_times,
            "interactive_timeout": bounds.interactive_timeouts,
            "unused_timeout": [OFF if time is None else time for time in bounds.unused_timeouts],
        }


def _conjuncts(expression: Expression) -> Iterator[Expression]:
    """The conjuncts of an expression, as small as possible."""
    match expression:
        case Connective(word="and", operands=operands):
            for operand in operands:
                yield from _conjuncts(operand)
        case Connective(word="or", operands=operands):
            for parts in product(*(tuple(_conjuncts(operand)) for operand in operands)):
                yield Connective("or", parts)
        case _:
            yield expression
