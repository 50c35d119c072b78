"""Kinds of targets.

- `connection`: what starts a target
- `python`: a scheduler in Python
- `stdio`: a program that speaks JSON Lines
- `oracle`: the specification's own scheduler
- `server`: serves a scheduler in Python as such a program
- `adapter_template`: an adapter to begin with, for a scheduler in Python
- `adapter_writer`: writes it under a name of its user
"""
