"""Finite state machines of the specification: complete suites for them, and learning them from answers.

- `abstraction`: the machines: the specification without irrelevant times and names
- `mapper`: maps inputs of a machine to commands, and answers to its outputs
- `separation`: words that distinguish the states of a machine
- `complete_cases`: the cases that are complete for the machines
- `completeness`: checks that a set of words is complete
- `case_reader`: reads a case back as a word
- `certify`: checks the file of cases: `python -m tenure.conformance.fsm.certify`
- `guarantee`: states what passing these cases means
- `learning`: learns the machine of a target, and compares it with that of the specification
"""
