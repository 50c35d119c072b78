"""Finite state machines of the specification: complete suites for them, and learning them from answers.

- `abstraction`: the machines: the specification without the times and names that do not matter
- `mapper`: from inputs of a machine to commands, and from answers to its outputs
- `separation`: words that tell the states of a machine apart
- `complete_cases`: the cases that are complete for the machines
- `completeness`: checks on the tree of the words that they are
- `case_reader`: reads a case back as a word
- `certify`: checks the file of cases: `python -m tenure.conformance.fsm.certify`
- `guarantee`: what passing them means, in words
- `learning`: learns the machine of a target, and tells it from the specification's
"""
