"""The import contract: it covers every room, and it breaks when a room imports what it must not."""

from pathlib import Path

import grimp
import pytest
from importlinter import api
from importlinter.cli import lint_imports

from tests.import_contract import MayImport
from tests.root import ROOT

CONFIGURATION = api.read_configuration(str(ROOT / "pyproject.toml"))
CONTRACTS = {
    options["name"]: MayImport(options["name"], CONFIGURATION["session_options"], options)
    for options in CONFIGURATION["contracts_options"]
    if options["type"] == "may_import"
}


def holds(importer: str, imported: str) -> bool:
    """Whether the contract of `importer` allows it to import `imported` and nothing more."""
    graph = grimp.ImportGraph()
    graph.add_module(importer)
    graph.add_import(importer=importer, imported=imported, line_number=1, line_contents=f"import {imported}")
    return CONTRACTS[importer].check(graph, verbose=False).kept


def test_every_room_has_a_contract() -> None:
    """A room is a folder with a portion of the namespace package, or a module beside one, and each has its contract."""
    rooms = {f"tenure.{portion.parent.name}" for portion in ROOT.glob("*/tenure/*/py.typed")}
    modules = {f"tenure.{module.stem}" for module in ROOT.glob("*/tenure/*.py")}
    assert rooms | modules == set(CONTRACTS)


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        ("tenure.reference", "tenure.spec"),
        ("tenure.reference", "tenure.model"),
        ("tenure.reference", "tenure.conformance"),
        ("tenure.spec", "tenure.reference"),
        ("tenure.model", "tenure.reference"),
        ("tenure.conformance", "tenure.proofs"),
        ("tenure.pytest_plugin", "tenure.model"),
        ("tenure.diagrams", "tenure.conformance"),
        ("tenure.proofs", "tenure.cli"),
        ("tenure.spec", "click"),
        ("tenure.reference", "z3"),
        ("tenure.conformance", "z3"),
        ("tenure.cli", "z3"),
        ("tenure.proofs", "transitions"),
        ("tenure.model", "pytest"),
        ("tenure.model", "graphviz"),
        ("tenure.reference", "simpy"),
        ("tenure.reference", "tests.import_contract"),
    ],
)
def test_a_forbidden_import_breaks_the_contract(importer: str, imported: str) -> None:
    """Rooms and packages that are not listed for a room are out of its reach."""
    assert False is holds(importer, imported)


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        ("tenure.reference", "attrs"),
        ("tenure.reference", "collections.abc"),
        ("tenure.model", "tenure.spec.loader"),
        ("tenure.model", "transitions.extensions.nesting"),
        ("tenure.cli", "tenure.proofs"),
    ],
)
def test_a_listed_import_keeps_the_contract(importer: str, imported: str) -> None:
    """The standard library, listed rooms and listed packages are free to use, as a whole or in part."""
    assert True is holds(importer, imported)


def test_the_command_fails_on_a_broken_contract(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`lint-imports` ends with 1 and names the module, the line and the import, be it inside a function."""
    room = tmp_path / "probe" / "room"
    room.mkdir(parents=True)
    (room / "__init__.py").write_text("def late() -> None:\n    import attrs, click\n")
    (tmp_path / "contract.toml").write_text(
        '[tool.importlinter]\nroot_package = "probe"\ninclude_external_packages = true\n'
        'contract_types = ["may_import: tests.import_contract.MayImport"]\n'
        '[[tool.importlinter.contracts]]\ntype = "may_import"\nname = "probe.room"\nroom = "probe.room"\n'
        'rooms = []\npackages = ["attrs"]\n'
    )
    monkeypatch.syspath_prepend(tmp_path)
    assert 1 == lint_imports(str(tmp_path / "contract.toml"), no_cache=True)
    assert "probe.room:2 imports click: import attrs, click" in capsys.readouterr().out
