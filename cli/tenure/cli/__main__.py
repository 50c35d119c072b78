"""`python -m tenure.cli` is the `tenure` command."""

import sys

from tenure.cli import main

sys.exit(main())
