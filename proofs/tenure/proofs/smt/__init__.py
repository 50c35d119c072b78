"""Obligations, the solvers that decide them, and their files.

- `obligation`: one question to a solver
- `premises`: the justification of each premise
- `solvers`: z3 and cvc5
- `smtlib`: formulas as SMT-LIB text
- `certificates`: cvc5's proofs as files
- `finding`: a fault with an example
"""
