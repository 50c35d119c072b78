"""The protocol between the suite and a target.

- `messages`: requests, responses, and the interface of a target
- `capabilities`: what a target may be unable to do or to show
- `validating_target`: a target whose answers are checked for consistency
- `text`: cuts and escapes what messages repeat of an answer
- `strict_json`: parses JSON from an untrusted source
"""
