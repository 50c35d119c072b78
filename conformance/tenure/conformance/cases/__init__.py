"""Cases, the answers that the specification expects, and files of both.

- `case`: what a case is, and the bundled ones
- `trace`: a case in the making: commands given to the specification, and written down
- `expected`: the expected answer to each command, and what can be seen after it
- `coverage`: what a run covers of the table
- `unreachable`: what of the guards can never be seen, and why
- `vectors`: cases with all that is expected of them, as JSON Lines
- `vector_reader`: reads such files
"""
