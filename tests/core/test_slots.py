"""Pages with gaps: the same for everyone, but for what is one reader's own."""

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from forum.core.web.slots import Casting, Mould, Sheet, slot

NAMES = st.sampled_from(["token", "name", "own-1", "own-12", "since"])
TEXT = st.text(max_size=30)


@st.composite
def pages(draw: st.DrawFn) -> list[tuple[str, str, str]]:
    """Literal, gap, and what the gap holds otherwise."""
    return draw(st.lists(st.tuples(TEXT, NAMES, st.text("abc <>&", max_size=8)), max_size=8))


def printed(page: list[tuple[str, str, str]]) -> str:
    return "".join(before + str(slot(name, otherwise)) for before, name, otherwise in page)


@given(pages(), st.dictionaries(NAMES, TEXT))
def test_a_gap_holds_what_it_was_given_and_else_what_everybody_sees(
    page: list[tuple[str, str, str]], values: dict[str, str]
) -> None:
    html = "".join(before + values.get(name, str(escape(otherwise))) for before, name, otherwise in page)
    assert Sheet.cut(printed(page)).fill(values) == html.encode()


@given(pages(), TEXT)
def test_a_sheet_weighs_more_than_what_it_prints(page: list[tuple[str, str, str]], text: str) -> None:
    sheet = Sheet.cut(printed(page) + text)
    assert len(sheet) > len(sheet.fill({}))


def test_nobody_can_write_a_gap_into_a_text() -> None:
    html = "<p>\ue000token:\ue001 {{ token }} \ue000/\ue001</p>"
    assert Sheet.cut(html).fill({"token": "secret"}) == html.encode()


def test_what_stands_in_a_gap_for_everybody_is_escaped() -> None:
    assert Sheet.cut(slot("a", "<b>")).fill({}) == b"&lt;b&gt;"


def test_what_fills_a_gap_is_not_looked_through_for_gaps() -> None:
    sheet = Sheet.cut(str(slot("name")) + str(slot("token")))
    assert sheet.fill({"name": str(slot("token")), "token": "t"}).endswith(b"t")
    assert b"t" not in sheet.fill({"name": ""})


@given(pages(), pages(), TEXT, st.dictionaries(NAMES, TEXT))
def test_a_sheet_inside_another_is_as_if_they_had_been_printed_as_one(
    outer: list[tuple[str, str, str]],
    inner: list[tuple[str, str, str]],
    end: str,
    values: dict[str, str],
) -> None:
    around = Sheet.cut(printed(outer) + str(slot("inside")) + end)
    both = around.with_sheet("inside", Sheet.cut(printed(inner)))
    assert both.fill(values) == Sheet.cut(printed(outer) + printed(inner) + end).fill(values)


def test_a_mould_is_filled_again_and_again_and_keeps_its_open_gaps_apart() -> None:
    mould = Mould(f"<p>100 % {slot('name')}{slot('own-')}</p>", {"name"})
    casting = Casting()
    for id in ("1", "12"):
        casting.add(mould, {"name": f"nobody %s {id}"}, ending=id)
    assert casting.sheet.fill({"own-12": "!"}) == b"<p>100 % nobody %s 1</p><p>100 % nobody %s 12!</p>"


def test_a_mould_may_have_others_inside() -> None:
    outer, inner, casting = Mould(f"[{slot('in')}]"), Mould("x"), Casting()
    casting.add(outer, {}, {"in": lambda: casting.add(inner, {})})
    assert casting.sheet.fill({}) == b"[x]"


def test_a_mould_without_a_gap_that_stays_is_text() -> None:
    assert Mould(f"{slot('a')} & {slot('b')}", {"a", "b"}).text({"a": "1", "b": "%(a)s"}) == "1 & %(a)s"
