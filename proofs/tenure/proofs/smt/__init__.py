"""Obligations, the solvers that decide them, and their files.

- `obligation`: one question to a solver
- `premises`: why a premise may be taken for granted
- `solvers`: z3 and cvc5
- `smtlib`: formulas as SMT-LIB text
- `certificates`: cvc5's proofs as files
- `finding`: what a check found wrong, with an example
"""
