"""Which theorems fail when the table is changed (`tenure.model.table_changes`).

- `load_bearing`: the page of the purpose of each part of the table
"""
