"""Kinds of targets.

- `connection`: starts a target
- `python`: a scheduler in Python
- `json_lines`: the conversation in JSON Lines, whatever carries it
- `stdio`: a program that speaks JSON Lines
- `oracle`: the specification's own scheduler
"""
