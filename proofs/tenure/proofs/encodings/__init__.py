"""The encodings of the table answer alike, and the table holds together.

- `table_answers`: how each encoding answers one input
- `agreement`: they answer alike
- `sample_points`: what can be the case in each cell
- `consistency`: no guards overlap or leave a gap
"""
