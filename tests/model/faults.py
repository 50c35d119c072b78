"""Specifications with a fault in them, made from the bundled one by changing its text."""

from tenure.spec import BUNDLED, Spec, loads

TEXT = BUNDLED.read_text(encoding="utf-8")


def changed(*changes: tuple[str, str]) -> Spec:
    """The bundled specification after each change of a piece of text, which must stand in it exactly once."""
    text = TEXT
    for old, new in changes:
        assert 1 == text.count(old), f"{old!r} stands in the specification {text.count(old)} times"
        text = text.replace(old, new)
    return loads(text)


def row(name: str, old: str, new: str) -> tuple[str, str]:
    """A change within one row."""
    start = TEXT.index(f'[[row]]\nid = "{name}"\n')
    entry = TEXT[start : TEXT.index("\n\n", start)]
    assert 1 == entry.count(old), f"{old!r} stands in {name} {entry.count(old)} times"
    return entry, entry.replace(old, new)
