"""The form of the switches: what communities decide differently."""

from forum.core.typed import whole
from forum.rules.book import Book, Switches
from forum.rules.book.questions import QUESTIONS
from forum.rules.book.switches import RANGES, can_be
from forum.rules.forms.draft import Part, Problems, Typed

_SAME_HOUR = "From and until are the same hour. For day and night, please write 0 and 24."


def _filled(book: Book) -> Typed:
    return {name: str(getattr(book.switches, name)) for name in QUESTIONS}


def _changed(typed: Typed, book: Book) -> tuple[Book, Problems]:
    values = {name: _value(name, typed[name].strip()) for name in QUESTIONS}
    problems = {name: _wrong(name) for name, value in values.items() if not can_be(name, value)}
    if values["opens"] == values["closes"]:
        problems.setdefault("closes", _SAME_HOUR)
    if problems:
        return book, problems
    return book.changed(switches=Switches.of(values)), problems


def _value(name: str, typed: str) -> int | str | None:
    return whole(typed) if name in RANGES else typed.upper() if name == "country" else typed


def _wrong(name: str) -> str:
    if name in RANGES:
        low, high = RANGES[name]
        return f"Please write a whole number from {low} to {high}."
    return "Please write two letters, such as GB." if name == "country" else "Please choose one of these."


PART = Part("switches", "Switches", _filled, _changed, {name: each.label for name, each in QUESTIONS.items()})
