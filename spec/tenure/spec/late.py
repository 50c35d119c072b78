"""Names that a package exports without importing them before they are used, because that takes time or an extra."""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any


def late(package: str, names: Mapping[str, Sequence[str]], extra: str | None = None) -> Callable[[str], Any]:
    """The `__getattr__` of a package whose names are in these modules; `extra` brings what they need.

    What it returns raises AttributeError for any other name, and ModuleNotFoundError with the command that installs the
    extra if a third-party package is missing.
    """
    where = {name: module for module, found in names.items() for name in found}

    def get(name: str) -> Any:
        if name not in where:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        try:
            module = import_module(f"{package}.{where[name]}")
        except ModuleNotFoundError as error:
            if extra is None or error.name is None or error.name.partition(".")[0] == "tenure":
                raise
            needed = f"{package}.{name} needs the package {error.name!r}"
            install = f"install it with: pip install 'tenure[{extra}]'"
            raise ModuleNotFoundError(f"{needed}; {install}", name=error.name) from error
        return getattr(module, name)

    return get
