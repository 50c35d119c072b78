"""Makes the cases of the suite: `python -m tenure.conformance.generation`.

- `__main__`: writes the files of all cases
- `shortest_runs`: shortest runs to every row and cell of one session
- `refusals`: every refusal
- `boundaries`: one below, at and one above each bound of a guard
- `deadline_pairs`: two deadlines at one instant, and one apart
- `extreme_values`: the least and the largest numbers
- `timing`: chooses the instants and timeouts of a run by a solver
"""
