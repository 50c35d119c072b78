"""A test suite for any scheduler, generated from the specification.

- `errors`: the errors of a target or a file
- `protocol`: the protocol between the suite and a target
- `targets`: kinds of targets: schedulers in Python, programs, and oracles of the specification
- `serve`: serves a scheduler in Python as a program: `python -m tenure.conformance.serve`
- `adapters`: adapters to schedulers in Python with another interface
- `http`: services with the public REST interface as targets
- `cases`: cases, their expected answers, and files of both
- `generation`: makes the cases
- `fsm`: finite state machines of the specification: complete suites for them, and learning them from answers
- `judging`: runs cases on a target, compares its answers, and names the clauses that a difference breaks
- `exploration`: random runs
- `reports`: a judgement as text, JSON, JUnit XML, a page, and a recording
- `mutants`: wrong schedulers, which the suite must fail
- `suite`: the suite as a class of pytest tests, to subclass
- `test_suite`: what `pytest --pyargs tenure.conformance` runs
- `stateful`: a Hypothesis state machine, to subclass
- `strategies`: Hypothesis strategies for your own properties
"""

from tenure.spec.late import face

__all__, __getattr__, __dir__ = face(__name__, __file__, "conformance")
