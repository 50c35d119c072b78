"""The reference scheduler with a change in its source: the changed module, and fresh copies of those built on it.

Afterwards the shipped modules are put back, so that nobody else sees the change.
"""

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.abc import InspectLoader
from importlib.util import find_spec, module_from_spec, spec_from_loader
from types import ModuleType
from typing import Any

PACKAGE = "tenure.reference"
IN_ORDER = ("usage_by_owner", "timers", "state", "moves", "settle", "scheduler")
"""The modules that change the state, each after those that it imports."""


def patched(module: str, before: str, after: str, wanted: str) -> Any:
    """The module `wanted` of a scheduler in whose `module` a text, which is there once, is another."""
    return patched_modules({module: (before, after)})[wanted]


def patched_modules(changes: dict[str, tuple[str, str]]) -> dict[str, Any]:
    """All of IN_ORDER with changes in some."""
    with _put_back() as package:
        for name in IN_ORDER:
            del sys.modules[f"{PACKAGE}.{name}"]
            delattr(package, name)  # or `from tenure.reference import moves` would find the old one
        made: dict[str, Any] = {}
        for name in IN_ORDER:
            made[name] = (
                _load(name, *changes[name]) if name in changes else importlib.import_module(f"{PACKAGE}.{name}")
            )
            setattr(package, name, made[name])
        return made


def _load(name: str, before: str, after: str) -> ModuleType:
    found = find_spec(f"{PACKAGE}.{name}")
    assert found is not None
    assert isinstance(found.loader, InspectLoader)
    source = found.loader.get_source(found.name)
    assert source is not None
    assert 1 == source.count(before), f"{name} has {before!r} {source.count(before)} times"
    spec = spec_from_loader(found.name, _Loader(source.replace(before, after)), origin=found.origin)
    assert spec is not None
    module = sys.modules[found.name] = module_from_spec(spec)
    assert spec.loader is not None
    spec.loader.exec_module(module)
    return module


class _Loader(InspectLoader):
    def __init__(self, source: str) -> None:
        self._source = source

    def get_source(self, fullname: str) -> str:
        return self._source


@contextmanager
def _put_back() -> Iterator[ModuleType]:
    """The package, of which the loaded modules and the attributes are left as they were."""
    package = importlib.import_module(PACKAGE)
    loaded = {name: importlib.import_module(f"{PACKAGE}.{name}") for name in IN_ORDER}
    try:
        yield package
    finally:
        for name, module in loaded.items():
            sys.modules[f"{PACKAGE}.{name}"] = module
            setattr(package, name, module)
