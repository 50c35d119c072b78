"""`python -m tenure.spec.table_of`: the specification as JSON without the tables that are only text.

Files that are made from this JSON need not be made again when only a text changes.
"""

import json
import sys

from tenure.spec.loader import bundled

WORDS = ("clause", "rule", "public_name", "out_of_scope")
"""The tables that are only text."""


def main() -> int:
    """Print the JSON."""
    data = {name: entries for name, entries in bundled().data.items() if name not in WORDS}
    sys.stdout.write(json.dumps(data, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
