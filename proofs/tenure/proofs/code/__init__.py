"""The shipped scheduler: its code, run on symbolic values, and compared with the specification.

- `symbolic_execution`: runs code down every path
- `subset`: in which code a symbolic run stands for every run
- `loops`: the same for loops
- `function_contract`: a function beside what the specification says of it
- `path_obligations`: what has to be proved of each path
- `step_obligations`: the step: CODE
- `move_obligations`: what is around the step: MOVE
- `partial_state`: the part of a state that a move may touch
- `placement`: where a move leaves everything in it
- `queue_order`: lines of waiting jobs, of any length
- `assurance_case`: the whole argument, and what is read off the source
- `bounded_equivalence`: everything within bounds, command by command
- `large_states`: the same in states that are many times larger
"""
