"""What the suite and a target say to one another.

- `messages`: requests, responses, and what a target is
- `capabilities`: what a target may be unable to do or to show
- `validating_target`: a target whose answers are checked for what they can mean at all
- `text`: what a message repeats of what a target said
- `strict_json`: JSON from a source that nobody vouches for
"""
