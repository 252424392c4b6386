"""The hostile corpus through the sanitizer: nothing comes out that should not, with one wall or with both."""

from collections.abc import Sequence

import pytest

from forum.core.errors import Invalid
from forum.core.markup import (
    ARTICLE,
    COMMENT,
    NOTE,
    Context,
    normalise,
    prepare,
    renderer,
    walls,
    write_anyway,
)
from forum.core.markup.walls import Wall
from tests.core.corpus import CLASSES, CLOBBERED, DOCUMENTS
from tests.core.oracle import faults, hidden_signs

CONTEXTS = pytest.mark.parametrize("context", [COMMENT, ARTICLE, NOTE], ids=lambda each: each.name)
OWN = [text for name, texts in CLASSES.items() if name not in {"tangles", "said before"} for text in texts]
ALONE = {"bleach alone": (walls.first,), "nh3 alone": (walls.second,)}


def test_the_corpus_is_large_and_of_our_own() -> None:
    assert len(set(OWN)) >= 1_000
    assert len(CLASSES) >= 20
    assert all(len(texts) >= 15 for texts in CLASSES.values())
    assert len(CLOBBERED) >= 60


@CONTEXTS
def test_what_is_stored_of_it_is_harmless(context: Context) -> None:
    done = {text: write_anyway(text, context).html for text in DOCUMENTS}
    assert {text: found for text, html in done.items() if (found := faults(html, context))} == {}
    assert {text: signs for text, html in done.items() if (signs := hidden_signs(html))} == {}


@CONTEXTS
@pytest.mark.parametrize("standing", ALONE.values(), ids=ALONE)
def test_one_wall_is_enough(
    context: Context, standing: Sequence[Wall], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(walls, "agreed", lambda html, where: walls.clean(html, where, standing))
    done = {text: write_anyway(text, context).html for text in DOCUMENTS}
    assert {text: found for text, html in done.items() if (found := faults(html, context))} == {}


@CONTEXTS
@pytest.mark.parametrize("standing", ALONE.values(), ids=ALONE)
def test_html_that_comes_past_markdown_is_harmless_too(context: Context, standing: Sequence[Wall]) -> None:
    done = {text: walls.clean(normalise(text), context, standing) for text in DOCUMENTS}
    assert {text: found for text, html in done.items() if (found := faults(html, context))} == {}


@CONTEXTS
def test_the_walls_agree_about_it_and_a_second_time_changes_nothing(
    context: Context, caplog: pytest.LogCaptureFixture
) -> None:
    for text in DOCUMENTS:
        try:
            once = renderer.sanitised(prepare(text, context), context)
        except Invalid:
            continue
        assert walls.agreed(once, context) == once
    assert "disagree" not in caplog.text
