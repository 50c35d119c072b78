"""The structure of the code: small packages, no circles of imports, one name for one thing, and a map of it all."""

import ast
import importlib
import inspect
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.root import ROOT

MOST_MODULES = 20

SAME_THING = {
    "Decline": "the choice of a policy that lets no job start, in the model and in the reference",
    "Event": "the record of the JSON Lines protocol, and the one that the reference scheduler makes",
    "Input": "an input of the table; the reference may not import the specification",
    "Job": "a job, in the model and in the reference",
    "Phase": "a phase of the table; the reference may not import the specification",
    "Policy": "what chooses from the normal queue, in the model and in the reference",
    "Session": "a session, in the model and in the reference",
}
"""Names of public types that two rooms share, because they mean the same and may not be imported."""

SAME_SUBJECT = {
    "exploration": "exploring all that can happen, and at random what a target does",
    "judging": "judging a target, and its part of the command",
    "oracle": "the specification's own scheduler, and as a target",
    "profile": "the profile of a target, and its part of the command",
    "protocol": "the JSON Lines protocol",
    "suite": "the suite as a class of tests, and its commands",
    "cases": "the cases of the suite, and the command",
    "vectors": "vectors, and the command",
}
"""Names of modules that two rooms share, because they mean the same."""


def modules() -> Iterator[Path]:
    """All modules of all rooms."""
    yield from (path for room in ROOT.glob("*/tenure") for path in room.rglob("*.py"))


def packages() -> list[Path]:
    """The folders of all packages."""
    return [path.parent for path in modules() if path.stem == "__init__"]


def parts(package: Path) -> set[str]:
    """The names of the modules and packages in a package, but those with a name in underscores."""
    named = {path.stem for path in package.glob("[!_]*.py")}
    return named | {path.parent.name for path in package.glob("*/__init__.py")}


def name_of(path: Path) -> str:
    """The dotted name of a module."""
    names = path.relative_to(ROOT).with_suffix("").parts[1:]
    return ".".join(names[:-1] if names[-1] == "__init__" else names)


def imports(path: Path, known: set[str]) -> set[str]:
    """The modules that a module imports when it runs, also late: all but those that only type checkers need."""
    found = set[str]()

    def visit(node: ast.AST) -> None:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            return
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            full = {f"{node.module}.{alias.name}" for alias in node.names}
            found.update(full & known or {str(node.module)})
        for child in ast.iter_child_nodes(node):
            visit(child)

    visit(ast.parse(path.read_text(encoding="utf-8")))
    return found & known


@pytest.mark.parametrize("package", packages(), ids=name_of)
def test_a_package_is_small(package: Path) -> None:
    """One that is larger is asking to be two."""
    assert len(parts(package)) <= MOST_MODULES


@pytest.mark.parametrize("package", packages(), ids=name_of)
def test_a_package_describes_its_content(package: Path) -> None:
    """Its docstring names each module."""
    text = ast.get_docstring(ast.parse((package / "__init__.py").read_text(encoding="utf-8"))) or ""
    unnamed = parts(package) - set(re.findall(r"\w+", text))
    assert set() == unnamed, "add a line for each to the docstring of the package"


def test_the_map_has_every_package() -> None:
    """With what is in it, and names nothing that is not there."""
    page = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    inner = {name_of(path / "__init__.py").replace("tenure.", "").replace(".", "/") for path in packages()}
    named = set(re.findall(r"`(\w+/\w+)`", page))
    assert {name for name in inner if "/" in name} == named
    rooms = {name for name in inner if "/" not in name}
    assert rooms <= set(re.findall(r"`(\w+)/`", page))
    assert [] == [path for path in re.findall(r"`(\w+/tenure[\w/.]*)`", page) if not (ROOT / path).exists()]


@pytest.mark.parametrize("face", ["spec", "reference", "model", "proofs", "conformance", "diagrams"])
def test_a_public_face_exports_what_it_lists(face: str) -> None:
    """Each name once, also if a module has the same name and was imported before."""
    package = importlib.import_module(f"tenure.{face}")
    assert len(package.__all__) == len(set(package.__all__))
    for module in modules():
        if module.relative_to(ROOT).parts[0] == face and "__main__" not in module.name:
            importlib.import_module(name_of(module))
    for name in package.__all__:
        exported: dict[str, object] = {}
        exec(f"from tenure.{face} import {name}", exported)  # noqa: S102 - as a user writes it
        assert not inspect.ismodule(exported[name])
    assert set(package.__all__) <= set(dir(package))
    with pytest.raises(AttributeError, match=f"module 'tenure.{face}' has no attribute 'nothing'"):
        _ = package.nothing


def test_the_command_uses_the_faces_alone() -> None:
    """So they have what a program needs."""
    files = {name_of(path): path for path in modules()}
    used = set[str]()
    for name, path in files.items():
        if name.startswith("tenure.cli"):
            used |= {
                other for other in imports(path, set(files)) if not other.startswith(("tenure.cli", "tenure.processes"))
            }
    deep = {name for name in used if name.count(".") > 1 and name.split(".")[1] not in ("cli", "processes")}
    assert set() == deep


def test_no_import_runs_in_a_circle() -> None:
    """So that each module can be read after those that it imports."""
    files = {name_of(path): path for path in modules()}
    graph = {name: imports(path, set(files)) - {name} for name, path in files.items()}
    while leaves := [name for name, imported in graph.items() if not imported & set(graph)]:
        for name in leaves:
            del graph[name]
    assert {} == graph


def test_a_module_name_is_unique_in_its_room_and_means_one_thing() -> None:
    """Two rooms share one only where it is about the same."""
    places = defaultdict[str, list[str]](list)
    for path in modules():
        name = path.parent.name if path.stem == "__init__" else path.stem
        if name not in ("__main__", "errors") and path.parent.name != "tenure":
            places[name].append(path.relative_to(ROOT).parts[0])
    rooms = {room.parent.name for room in ROOT.glob("*/tenure")}
    twice = {name: found for name, found in places.items() if len(found) > 1}
    assert {} == {name: found for name, found in twice.items() if len(set(found)) < len(found)}
    assert set(SAME_SUBJECT) == set(twice) - rooms


def test_a_public_type_name_has_one_meaning() -> None:
    """In the whole project, so that a name in a message or a signature needs no room beside it."""
    places = defaultdict[str, list[str]](list)
    for path in modules():
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            match node:
                case ast.ClassDef(name=name):
                    pass
                case ast.AnnAssign(target=ast.Name(id=name), annotation=ast.Name(id="TypeAlias")):
                    pass
                case _:
                    continue
            if not name.startswith("_"):
                places[name].append(name_of(path))
    assert set(SAME_THING) == {name for name, found in places.items() if len(found) > 1}
