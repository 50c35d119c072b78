"""The reference scheduler with a change in its source: the changed modules, and fresh copies of those built on them.

Afterwards the shipped modules are put back, so that no other code gets the change.
"""

import ast
import inspect
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from importlib.abc import InspectLoader
from importlib.util import module_from_spec, spec_from_loader
from types import CodeType, ModuleType
from typing import Any

PACKAGE = "tenure.reference"
IN_ORDER = (
    *("step", "indexes.usage_by_owner", "timers", "state", "moves", "settle"),
    *("commands.preconditions", "commands.transactions", "scheduler"),
)
"""The step and the modules that change the state, each after those that it imports."""


def source_with(module: str, before: str, after: str) -> str:
    """The source of a module in which a text, which is there once, is another."""
    source = inspect.getsource(import_module(f"{PACKAGE}.{module}"))
    assert 1 == source.count(before), f"{module} has {before!r} {source.count(before)} times"
    return source.replace(before, after)


def built_on(changed: Mapping[str, ModuleType | str]) -> dict[str, Any]:
    """All of IN_ORDER with some changed: each a module, or the source of one."""
    with _put_back():
        for name in IN_ORDER[1:]:
            del sys.modules[f"{PACKAGE}.{name}"]
            delattr(*_place(name))  # or `from tenure.reference import moves` would find the old one
        made: dict[str, Any] = {}
        for name in IN_ORDER:
            if name in changed:
                new = changed[name]
                sys.modules[f"{PACKAGE}.{name}"] = new if isinstance(new, ModuleType) else loaded(new, name)
            made[name] = import_module(f"{PACKAGE}.{name}")
            setattr(*_place(name), made[name])
        return made


def _place(name: str) -> tuple[ModuleType, str]:
    """The package that has a module as an attribute, and the name of the attribute."""
    package, _, attribute = f"{PACKAGE}.{name}".rpartition(".")
    return import_module(package), attribute


def loaded(source: str | ast.Module, name: str) -> ModuleType:
    """A module of the reference made of other source, in memory."""
    spec = spec_from_loader(f"{PACKAGE}.{name}", _Loader(source))
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class _Loader(InspectLoader):
    def __init__(self, source: str | ast.Module) -> None:
        self._source = source

    def get_source(self, fullname: str) -> None:
        return None

    def get_code(self, fullname: str) -> CodeType:
        return self.source_to_code(self._source, f"{fullname.rpartition('.')[2]}.py")


@contextmanager
def _put_back() -> Iterator[None]:
    """Leave the loaded modules, and the attributes of the package, as they were."""
    shipped = {name: import_module(f"{PACKAGE}.{name}") for name in IN_ORDER}
    try:
        yield
    finally:
        for name, module in shipped.items():
            sys.modules[f"{PACKAGE}.{name}"] = module
            setattr(*_place(name), module)
