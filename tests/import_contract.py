"""The kind of import contract this project uses: a room imports what is listed for it, and nothing else.

import-linter's own contracts name what is forbidden; a list of what is allowed needs no change when a new room or a new
third-party package appears.
"""

import sys
from typing import Any

import grimp
from importlinter import Contract, ContractCheck, fields, output


class MayImport(Contract):
    """Allow a room the standard library, itself, and the listed rooms and packages.

    Every import counts, wherever it stands: at the top, in a function or under `TYPE_CHECKING`.
    """

    # `Any`, because import-linter replaces each field by the value that stands in the configuration.
    room: Any = fields.ModuleField()
    rooms: Any = fields.SetField(subfield=fields.ModuleField())
    packages: Any = fields.SetField(subfield=fields.StringField())

    def check(self, graph: grimp.ImportGraph, verbose: bool) -> ContractCheck:
        """Find every import of the room that is not allowed."""
        room = self.room.name
        allowed = {room, *(other.name for other in self.rooms), *self.packages}
        broken = [
            graph.get_import_details(importer=importer, imported=imported)[0]
            for importer in sorted({room} | graph.find_descendants(room))
            for imported in sorted(graph.find_modules_directly_imported_by(importer))
            if not is_allowed(imported, allowed)
        ]
        return ContractCheck(kept=not broken, metadata={"broken": broken})

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Print one line for each import that is not allowed."""
        for detail in check.metadata["broken"]:
            output.print_error(
                f"{detail['importer']}:{detail['line_number']} imports {detail['imported']}: {detail['line_contents']}",
                bold=False,
            )
        output.new_line()


def is_allowed(imported: str, allowed: set[str]) -> bool:
    """Whether a module is part of the standard library or of one of the allowed packages."""
    if imported.partition(".")[0] in sys.stdlib_module_names:
        return True
    return any(imported == name or imported.startswith(f"{name}.") for name in allowed)
