"""What a package exports, without importing it before it is used, because that takes time or an extra."""

import ast
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any


def face(
    package: str, file: str, extra: str | None = None
) -> tuple[list[str], Callable[[str], Any], Callable[[], list[str]]]:
    """The `__all__`, `__getattr__` and `__dir__` of a package: it exports what the stub beside its `file` imports.

    So the stub, `__init__.pyi`, is what type checkers read and what is done. `extra` brings what the modules need. What
    is returned raises AttributeError for any other name, and ModuleNotFoundError with the command that installs the
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
