"""Kinds of targets.

- `connection`: what starts a target
- `python`: a scheduler in Python
- `stdio`: a program that speaks JSON Lines
- `oracle`: the specification's own scheduler
"""
