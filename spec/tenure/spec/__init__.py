"""The normative specification of the session lifecycle, and its typed loader.

`session.toml` is the one table from which everything else is generated or checked; only this file defines what a
session does. The package also has its JSON Schema, and the code that reads it. It imports attrs only.

- `late`: lazy exports of a package
- `loader`: reads the table
- `toml_limits`: TOML of bounded size and depth
- `toml_reader`: typed access to the entries of a file
- `command_entries`: the records of commands and views
- `table`: the records of the table
- `expression`: the language of guards and effects
- `claims`: the language of theorems about one session
- `checks`: checks the consistency of the table
- `table_of`: the specification without its texts, for `make generate`
- `phrases`: rows, guards and effects as text
"""

from tenure.spec.late import face

__all__, __getattr__, __dir__ = face(__name__, __file__)
