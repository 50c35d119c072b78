"""The project's own files: the lock fits every machine, and what installs is what is declared."""

import re
import tomllib
from importlib.metadata import metadata

from packaging.requirements import Requirement

from tests.root import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def test_the_lock_holds_every_dependency() -> None:
    """Each package that the project names is locked, at a version that the project accepts."""
    locked = dict(re.findall(r"^([\w.-]+)==([\w.]+)", LOCK, re.MULTILINE))
    groups = [PROJECT["project"]["dependencies"], *PROJECT["project"]["optional-dependencies"].values()]
    groups += [PROJECT["dependency-groups"]["dev"], PROJECT["build-system"]["requires"]]
    wanted = [Requirement(line) for group in groups for line in group if not line.startswith("tenure[")]
    missing = [str(r) for r in wanted if r.name not in locked or locked[r.name] not in r.specifier]
    assert [] == missing, "run `make lock`"


def test_the_lock_names_no_place() -> None:
    """Where packages come from is the machine's affair: the lock has versions and hashes, no index and no path."""
    lines = [line for line in LOCK.splitlines() if not re.fullmatch(r"    --hash=sha256:[0-9a-f]{64}( \\)?", line)]
    assert [] == [line for line in lines if "/" in line or line.startswith("-")]


def test_every_root_is_installed_and_checked() -> None:
    """Each room reaches the wheel, the editable install, the type checker, the tests and the linter."""
    rooms = {portion.parent.parent.parent.name for portion in ROOT.glob("*/tenure/*/py.typed")}
    tool = PROJECT["tool"]
    assert rooms == set(tool["hatch"]["build"]["dev-mode-dirs"])
    assert {f"{room}/tenure" for room in rooms} == set(tool["hatch"]["build"]["targets"]["wheel"]["packages"])
    assert {f"{room}/tenure" for room in rooms} == set(tool["ruff"]["namespace-packages"])
    assert {f"$MYPY_CONFIG_FILE_DIR/{room}" for room in rooms} == set(tool["mypy"]["mypy_path"])
    assert rooms <= set(tool["mypy"]["files"])
    assert rooms <= set(tool["pytest"]["ini_options"]["testpaths"])
    assert rooms <= set(tool["ruff"]["src"])


def test_the_namespace_has_no_init_file() -> None:
    """A `tenure/__init__.py` anywhere would hide the other portions."""
    assert [] == list(ROOT.glob("*/tenure/__init__.py"))


def test_the_description_of_the_package_has_no_links_into_the_repository() -> None:
    """They lead nowhere on the page of an index."""
    description = str(metadata("tenure").json["description"])
    assert "On a quantum-computing service, a *session*" in description
    assert [] == re.findall(r"\]\((?!https?:|#)[^)]*\)", description)


def test_pydoc_is_run_as_a_module() -> None:
    """In an environment of your own there is no program `pydoc`."""
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *ROOT.glob("docs/*.md")]
    bare = re.compile(r"(?<!python -m )\bpydoc\b")
    assert [] == [page.name for page in pages if bare.search(" ".join(page.read_text(encoding="utf-8").split()))]
