"""Cases, the answers that the specification expects, and files of both.

- `case`: what a case is, and the bundled ones
- `trace`: a recorded run of the specification's scheduler, from which a case is made
- `expected`: the expected answers to each command and to the queries after it
- `coverage`: what a run covers of the table
- `unreachable`: which outcomes of guards cannot be reached, and why
- `vectors`: cases with their expected answers, as JSON Lines
- `vector_reader`: reads such files
"""
