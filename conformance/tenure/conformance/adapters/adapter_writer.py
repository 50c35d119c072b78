"""Writes the adapter of `tenure adapter`: `adapter_template` under a name that the user chooses."""

import keyword
import sys
from importlib.util import find_spec
from pathlib import Path

from tenure.conformance.errors import CannotStart

_TEMPLATE, _NAME = Path(__file__).with_name("adapter_template.py"), "my_scheduler"
ADAPTER_FACTORY = "Adapter"


def write_adapter(file: Path) -> str:
    """Write the adapter and return the name of its module. Raises CannotStart if that is not possible."""
    module = _module(file)
    try:
        with file.open("x", encoding="utf-8") as output:
            try:
                output.write(scaffold(module))
                output.flush()
            except BaseException:
                file.unlink()
                raise
    except FileExistsError:
        raise CannotStart(f"{str(file)!r} exists already, and is not overwritten; choose another file") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise CannotStart(f"{str(file)!r} cannot be written: {reason}") from None
    return module


def scaffold(module: str) -> str:
    """Return the text of the adapter as a module of this name."""
    return _TEMPLATE.read_text(encoding="utf-8").replace(_NAME, module)


def _module(file: Path) -> str:
    """The name under which a file can be imported from its folder. Raises CannotStart."""
    name = file.stem
    if file.suffix != ".py" or not name.isidentifier() or keyword.iskeyword(name):
        wanted = f"{_word(name)}.py"
        raise CannotStart(f"{file.name!r} is not the name of a Python module; write, for example, {wanted!r}")
    taken = name in sys.modules or file.with_suffix("").is_dir() or find_spec(name) is not None
    if taken and not file.exists():
        raise CannotStart(f"{file.name!r} would hide the module {name!r}, or be hidden by it; choose another name")
    return name


def _word(name: str) -> str:
    """A valid name of a module that is similar to this one."""
    word = "".join(letter if letter.isalnum() else "_" for letter in name).strip("_")
    return word if word.isidentifier() and not keyword.iskeyword(word) else _NAME
