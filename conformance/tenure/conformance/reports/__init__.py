"""A judgement as text, JSON, JUnit XML, a page, and a recording that can be judged again.

- `report`: a report and its forms
- `contents`: what every form of a report contains
- `text_report`: for people
- `json_report`: for programs
- `junit`: for build servers
- `html`: one self-contained page
- `html_style`: the style of the page
- `verdict_line`: the verdict in a line
- `profile`: the capabilities of a target
- `fuzz_report`: a report on random runs
- `reproducer`: a failure as a program in Python
- `recording`: a recorded run
"""
