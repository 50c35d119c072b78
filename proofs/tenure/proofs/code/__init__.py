"""The shipped scheduler: its code, run on symbolic values, and compared with the specification.

- `symbolic_execution`: runs code on every feasible path
- `subset`: the Python subset in which symbolic runs represent all runs
- `loops`: the restrictions on loops
- `function_contract`: a function with its specified answers
- `path_obligations`: the obligations of each path
- `step_obligations`: the step: CODE
- `move_obligations`: the moves, which apply a step to the state: MOVE
- `partial_state`: the part of a state that a move may read or write
- `placement`: checks that part of the state after a move
- `queue_order`: linked lists of waiting jobs, of any length
- `assurance_case`: the whole argument, and the checks of the source
- `bounded_equivalence`: compares scheduler and specification within bounds
- `large_states`: the same comparison in much larger states
"""
