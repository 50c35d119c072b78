"""Every single change of certain kinds of the shipped scheduler outside its step, and some written by hand.

A change is a module with one function, or one constant, that reads otherwise. Its id says where it is and of what kind,
without lines: `state:SchedulerState.start:drop:3` is the fourth statement that is left out of this method. Messages and
annotations are not changed.
"""

import ast
import hashlib
import inspect
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from importlib import import_module

import attrs

from tests.code_mutation.expressions import NEIGHBOURS, UNORDERED, call, of_constant, others
from tests.mutation.changed_modules import source_with

MODULES = (
    *(
        "state",
        "moves",
        "settle",
        "timers",
        "scheduler",
        "views",
        "indexes.usage_by_owner",
        "policy",
        "records",
        "validation",
    ),
    *("commands.preconditions", "commands.requests", "commands.transactions", "commands.prepared", "commands.handle"),
    *("commands.recovery", "protocol", "errors", "events", "indexes.waiting_order"),
    *("persistence.copies", "persistence.columns", "persistence.snapshot"),
)

SEARCHED_IN_PART = frozenset(
    {
        *("state", "scheduler", "policy", "validation", "protocol", "indexes.usage_by_owner", "indexes.waiting_order"),
        *("commands.requests", "commands.transactions", "commands.prepared", "commands.handle", "commands.recovery"),
        *("persistence.copies", "persistence.columns", "persistence.snapshot"),
    }
)
"""The modules for which the page may have open changes: of these only the cheaper layers have been tried so far."""

KINDS: Mapping[str, str] = {
    "hand": "written by hand",
    "compare": "a comparison is another",
    "number": "a number is one more or one less, or a truth the other one",
    "arithmetic": "plus is minus, or the least the greatest",
    "word": "a word is another, or a field its neighbour",
    "condition": "a test is true or false, or lacks an operand or its `not`",
    "drop": "a statement is left out",
    "journal": "an entry of the journal is left out",
    "else": "a branch `else` is left out",
    "order": "two statements, or two arguments, are the other way round, or a loop goes backwards",
    "cap": "a loop, a list or a limit ends at 4 or at 64",
    "answer": "a function answers nothing",
}
"""The kinds of changes, each in a few words."""

NOTHING = ("return None", "return ()", "return False")
"""Answers that are as good as none, or are changed as numbers are."""

_SIMPLE = (ast.Expr, ast.Assign, ast.AugAssign, ast.Delete)

# The same as the generated ones, but of more than one place or expression; each text is there once.
BY_HAND: Mapping[str, tuple[str, str, str]] = {
    "at most four jobs run": ("settle", "len(state.running) < state.lanes", "len(state.running) < min(state.lanes, 4)"),
    "a cancel drops four jobs": ("moves", "list(session.queued)", "list(session.queued)[:4]"),
    "a cancel drops the jobs of other sessions, too": (
        "moves",
        "list(session.queued)",
        "[job for job in list(state.jobs.values()) if job.state == 'queued']",
    ),
    "undoing leaves a job out of the normal queue": (
        "state",
        "        job.in_queue = in_queue\n        in_queue.rejoin()\n",
        "        job.in_queue = in_queue\n",
    ),
    "undoing a submission does not count back": ("state", "        self.submissions = job.number\n", ""),
    "a sweep keeps 64 timers": (
        "timers",
        "sorted({timer for timer in self._heap if _is_live(timer)})",
        "sorted({timer for timer in self._heap if _is_live(timer)})[:64]",
    ),
    "time passes 50 deadlines": (
        "settle",
        "    while (deadline := next_deadline(state)) <= to:\n",
        "    for _ in range(50):\n"
        "        deadline = next_deadline(state)\n"
        "        if deadline > to:\n"
        "            break\n",
    ),
    "a session that gains the QPU takes eight jobs along": (
        "state",
        "for job in session.queued",
        "for job in list(session.queued)[:8]",
    ),
}


@attrs.frozen(eq=False)
class Change:
    """A change: how its place read before and after, the function (`""` for the module), and what makes the module."""

    id: str
    kind: str
    module: str
    function: str
    before: str
    after: str
    make: Callable[[], ast.Module] = attrs.field(repr=False)

    @property
    def hash(self) -> str:
        """Of the code of the function before and of the change: another hash is another change."""
        text = "\n".join((_texts(self.module).get(self.function, ""), self.before, self.after))
        return hashlib.sha256(text.encode()).hexdigest()[:12]


def changes() -> list[Change]:
    """All changes, in a fixed order."""
    found = [change for module in MODULES for change in _of_module(module)]
    seen = Counter[str]()
    numbered = []
    for change in found:
        place = f"{change.module}:{change.function or 'module'}:{change.kind}"
        numbered.append(attrs.evolve(change, id=f"{place}:{seen[place]}"))
        seen[place] += 1
    return [*map(_by_hand, BY_HAND), *numbered]


def _by_hand(name: str) -> Change:
    module, before, after = BY_HAND[name]
    make = partial(ast.parse, source_with(module, before, after))
    return Change(f"{module}:hand:{name}", "hand", module, "", before.strip(), after.strip() or "pass", make)


@cache
def source(module: str) -> str:
    """The source of a shipped module."""
    return inspect.getsource(import_module(f"tenure.reference.{module}"))


@cache
def _texts(module: str) -> dict[str, str]:
    """The code of each function, without its docstring."""
    found = dict(functions(ast.parse(source(module))))
    for node in found.values():
        if ast.get_docstring(node) is not None:
            node.body = node.body[1:] or [ast.Pass()]
    return {name: ast.unparse(node) for name, node in found.items()}


def functions(tree: ast.AST, before: str = "") -> Iterator[tuple[str, ast.FunctionDef]]:
    """The functions of a module and of its classes, by qualified name; those inside of functions belong to these."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef):
            yield f"{before}{node.name}", node
        elif isinstance(node, ast.ClassDef):
            yield from functions(node, f"{before}{node.name}.")


def _of_module(module: str) -> Iterator[Change]:
    tree = ast.parse(source(module))
    for name, function in functions(tree):
        for old, kind, before, new in _of_function(function):
            yield Change("", kind, module, name, before, _text(new), partial(_replaced, tree, old, new))
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None and not _is_type(node):
            for part in ast.walk(node.value):
                for kind, new in of_constant(part):
                    yield Change("", kind, module, "", _text(part), _text(new), partial(_replaced, tree, part, new))


def _is_type(node: ast.Assign | ast.AnnAssign) -> bool:
    """Whether a constant is another name for a type, which nothing does anything with."""
    return isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == "TypeAlias"


def _text(node: ast.AST | list[ast.stmt] | None) -> str:
    if node is None:
        return "pass"
    return "; ".join(map(ast.unparse, node)) if isinstance(node, list) else ast.unparse(node)


_New = ast.AST | list[ast.stmt] | None
_Found = tuple[ast.AST, str, str, _New]
"""What is replaced, the kind, how it reads, and what comes in its place: nothing, a node, or statements for two."""


def _of_function(function: ast.FunctionDef) -> Iterator[_Found]:
    for default in (*function.args.defaults, *filter(None, function.args.kw_defaults)):
        for kind, new in of_constant(default):
            yield default, kind, _text(default), new
    yield from _of_body(function.body)


def _of_body(body: list[ast.stmt]) -> Iterator[_Found]:
    body = [each for each in body if not (isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant))]
    for place, statement in enumerate(body):
        yield from _of_statement(statement)
        other = body[place + 1] if place + 1 < len(body) else None
        if isinstance(statement, _SIMPLE) and isinstance(other, _SIMPLE) and _depend(statement, other):
            yield statement, "order", _text([statement, other]), [other, statement]


def _depend(one: ast.stmt, other: ast.stmt) -> bool:
    """Whether the order may matter: one may change what the other reads or changes.

    An entry of the journal comes before or after everything else. A method may change what it is called on and what it
    is given, and a function anything.
    """
    if any("journal" in ast.unparse(each) for each in (one, other)):
        return True
    return _may_change(one, other) or _may_change(other, one)


def _may_change(one: ast.stmt, other: ast.stmt) -> bool:
    """Whether a statement may change what another reads or changes."""
    changed, read = _changed(one), [f"{chain}." for chain in _chains(other)]
    if changed is None or any(chain.startswith(place) for place in changed for chain in read):
        return True
    calls = any(isinstance(node, ast.Call) for node in ast.walk(other))
    return calls and any(place.startswith(chain) for place in changed for chain in read)


def _changed(statement: ast.stmt) -> set[str] | None:
    """What a statement may change, each with a dot behind it; None if that may be anything."""
    match statement:
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Attribute() as place))):
            return {f"{ast.unparse(place)}."}
        case ast.Expr():
            return None
    targets = getattr(statement, "targets", [getattr(statement, "target", None)])
    return {f"{chain}." for target in targets if target is not None for chain in _chains(target)}


def _chains(node: ast.AST) -> Iterator[str]:
    """The names in a part of the source, each with the fields that are read of it."""
    if isinstance(node, ast.Name | ast.Attribute):
        yield ast.unparse(node)
        if isinstance(node, ast.Name) or isinstance(node.value, ast.Name | ast.Attribute):
            return
    for child in ast.iter_child_nodes(node):
        yield from _chains(child)


def _of_statement(statement: ast.stmt) -> Iterator[_Found]:
    """The changes of a statement and of all in it."""
    yield from _of_whole(statement)
    if isinstance(statement, ast.Raise):
        return
    yield from _of_parts(statement)
    for target in getattr(statement, "targets", [getattr(statement, "target", None)]):
        for part in ast.walk(target) if target is not None else ():
            if isinstance(part, ast.Attribute) and part.attr in NEIGHBOURS:
                yield part, "word", _text(part), ast.Attribute(part.value, NEIGHBOURS[part.attr], part.ctx)
    if isinstance(statement, ast.If | ast.While) and not isinstance(statement.test, ast.Constant):
        for answer in (True, False) if isinstance(statement, ast.If) else (False,):
            yield statement.test, "condition", _text(statement.test), ast.Constant(answer)


def _of_whole(statement: ast.stmt) -> Iterator[_Found]:
    """The changes of a statement as a whole."""
    text = _text(statement)
    match statement:
        case ast.Raise():
            yield statement, "drop", text, None
        case ast.Assign(targets=[ast.Name() | ast.Tuple(elts=[ast.Name(), *_])]):
            pass  # without it the name is missing
        case ast.Expr() if "super()" in text:
            pass  # it needs another scope
        case ast.Expr() | ast.Assign() | ast.AugAssign() | ast.Delete() | ast.Continue() | ast.Break():
            yield statement, "journal" if "journal" in text else "drop", text, None
        case ast.Return(value=value) if value is not None and text not in NOTHING:
            yield statement, "answer", text, ast.Return(ast.Constant(None))
        case ast.For(iter=iterable):
            yield iterable, "order", _text(iterable), call("reversed", call("list", iterable))
        case ast.If(test=test, body=body, orelse=[_, *_]):
            yield statement, "else", text, ast.If(test, body, [])


def _of_parts(statement: ast.stmt) -> Iterator[_Found]:
    """The changes of the statements and expressions in a statement."""
    for field, value in ast.iter_fields(statement):
        if field in ("body", "orelse", "finalbody"):
            yield from _of_body(value)
        elif field == "handlers":
            for handler in value:
                if handler.type is not None and ast.unparse(handler.type) == "BaseException":
                    yield handler.type, "word", "BaseException", ast.Name("Exception", ast.Load())
                yield from _of_body(handler.body)
        elif field not in ("annotation", "targets", "target", "type_comment"):
            for part in value if isinstance(value, list) else [value]:
                if isinstance(part, ast.AST):
                    yield from _of_expression(part, is_test=field == "test")


def _of_expression(expression: ast.AST, *, is_test: bool = False) -> Iterator[_Found]:
    """The changes in an expression; one that is a whole test is true and false anyway, so `is` is not `is not`, too."""
    if isinstance(expression, ast.JoinedStr):
        return
    for kind, new in others(expression):
        if not (is_test and kind == "compare" and isinstance(new, ast.Compare) and isinstance(new.ops[0], UNORDERED)):
            yield expression, kind, _text(expression), new
    for child in ast.iter_child_nodes(expression):
        yield from _of_expression(child)


def _replaced(tree: ast.Module, old: ast.AST, new: _New) -> ast.Module:
    """The module with something else in the place of a node, or of two statements."""
    replacer = _Replacer(old, new)
    made = replacer.visit_copy(tree)
    assert isinstance(made, ast.Module)
    return ast.fix_missing_locations(made)


class _Replacer:
    """Copies a tree but for one node; what does not contain the node is shared."""

    def __init__(self, old: ast.AST, new: _New) -> None:
        self._old, self._new = old, new

    def visit_copy(self, node: ast.AST) -> ast.AST:
        """The copy."""
        fields = {}
        for name, value in ast.iter_fields(node):
            fields[name] = self._list(value) if isinstance(value, list) else self._one(value)
        return ast.copy_location(type(node)(**fields), node)

    def _one(self, value: object) -> object:
        if value is self._old:
            return self._new
        return self.visit_copy(value) if isinstance(value, ast.AST) else value

    def _list(self, values: list[object]) -> list[object]:
        made: list[object] = []
        skip = 0
        for value in values:
            if skip:
                skip -= 1
            elif value is not self._old:
                made.append(self._one(value))
            elif isinstance(self._new, list):
                made += self._new
                skip = len(self._new) - 1
            else:
                made.append(ast.copy_location(ast.Pass(), self._old) if self._new is None else self._new)
        return made
