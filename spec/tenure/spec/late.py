"""Lazy exports of a package, for names whose import takes time or needs an extra."""

import ast
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any


def face(
    package: str, file: str, extra: str | None = None
) -> tuple[list[str], Callable[[str], Any], Callable[[], list[str]]]:
    """Make the `__all__`, `__getattr__` and `__dir__` of a package from the imports of the stub beside its `file`.

    Type checkers read the same stub, `__init__.pyi`. `extra` installs the dependencies of the modules. The
    `__getattr__` raises AttributeError for any other name, and ModuleNotFoundError with the command that installs the
    extra if a third-party package is missing.
    """
    stub = ast.parse(Path(file).with_suffix(".pyi").read_bytes())
    imports = [node for node in stub.body if isinstance(node, ast.ImportFrom)]
    modules = {alias.name: node.module or "" for node in imports for alias in node.names}

    def get(name: str) -> Any:
        if name not in modules:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        try:
            return getattr(import_module(modules[name]), name)
        except ModuleNotFoundError as error:
            if extra is None or error.name is None or error.name.partition(".")[0] == "tenure":
                raise
            needed = f"{package}.{name} needs the package {error.name!r}"
            install = f"install it with: pip install 'tenure[{extra}]'"
            raise ModuleNotFoundError(f"{needed}; {install}", name=error.name) from error

    return list(modules), get, lambda: [*vars(sys.modules[package]), *modules]
