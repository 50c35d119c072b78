"""The normative specification of the session lifecycle, and its typed loader.

Here live `session.toml` (the one table from which everything else is made or checked), its JSON Schema, and the code
that reads it. What a session does is decided in that file and nowhere else; no code here decides anything, and this
room imports attrs only.

- `late`: names that a package exports without importing them at once
- `loader`: reads the table
- `toml_limits`: TOML of bounded size and depth
- `toml_reader`: entries of a file, each with what is wrong with it
- `table`: what the table consists of
- `expression`: the language of guards and effects
- `claims`: the language of theorems about one session
- `checks`: holds the parts of the table against one another
- `table_of`: the specification without words, for `make generate`
- `phrases`: rows, guards and effects in words
"""

from tenure.spec.late import face

__all__, __getattr__, __dir__ = face(__name__, __file__)
