"""`python -m tenure.spec.table_of`: the specification as JSON without what is only said in words.

What depends on this and not on the file does not change when a clause is added or a sentence is put better.
"""

import json
import sys

from tenure.spec.loader import bundled

WORDS = ("clause", "rule", "public_name", "out_of_scope")
"""Tables that nothing but text is made from."""


def main() -> int:
    """Print it."""
    data = {name: entries for name, entries in bundled().data.items() if name not in WORDS}
    sys.stdout.write(json.dumps(data, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
