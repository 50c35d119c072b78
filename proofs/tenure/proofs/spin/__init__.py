"""Research: the bounded scheduler as a Promela model, explored independently by spin.

- `promela`: the model
- `promela_table`: the table in it
- `state_counts`: compares the numbers of states
"""
