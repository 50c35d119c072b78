"""What breaks when one thing in the table is changed (`tenure.model.table_changes`).

- `load_bearing`: the page of what each part of the table is there for
"""
