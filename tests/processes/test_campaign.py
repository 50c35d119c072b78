"""What the campaign of signals counts as a fault of ours."""

from tests.processes.campaign import is_of_pythons_start

RUNPY = """Traceback (most recent call last):
  File "<frozen runpy>", line 189, in _run_module_as_main
  File "<frozen runpy>", line 148, in _get_module_details
KeyboardInterrupt
"""


def test_a_signal_before_our_first_line_is_distinguished_from_one_after_it() -> None:
    """A single frame of a file makes the traceback ours, and so does a second traceback that is."""
    ours = RUNPY.replace("<frozen runpy>", "cli/tenure/cli/__main__.py", 1)
    assert [True, False, False, False] == [is_of_pythons_start(err) for err in (RUNPY, ours, RUNPY + ours, "Traceback")]
