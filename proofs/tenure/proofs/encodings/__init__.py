"""All encodings of the table give the same answers, and the table is consistent.

- `table_answers`: the answer of each encoding to one input
- `agreement`: compares these answers
- `sample_points`: the sessions and environments to compare in each cell
- `consistency`: no guards overlap or leave a gap
"""
