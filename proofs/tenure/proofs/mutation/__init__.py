"""Which theorems fail when the table is changed (`tenure.model.table_changes`, `tenure.model.value_changes`).

- `load_bearing`: the page of the purpose of each part of the table
- `value_campaign`: which theorem refutes each change of a value
- `value_page`: the record and the page of that
- `differing_runs`: the shortest runs that show a change
- `equivalence`: changes of a cell that no run can show
"""
