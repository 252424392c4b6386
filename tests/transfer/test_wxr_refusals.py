"""Whoever gives the wrong file is told what it is, in one sentence, and where it is broken."""

from pathlib import Path

import pytest

from forum.transfer.wxr import collector, reader
from forum.transfer.wxr.refusals import CannotRead
from forum.transfer.wxr.staging import stage
from tests.transfer.wxr_files import comment, export, meta, post, save

BOMB = """<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>
<rss><channel><title>&lol2;</title></channel></rss>"""
OUTSIDE = """<?xml version="1.0"?>
<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/evil.dtd">
<rss><channel><title>x</title></channel></rss>"""
SECRETS = """<?xml version="1.0"?>
<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel></rss>"""
FEED = '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item/></channel></rss>'
WHOLE = export(post(1, comment(5)))


def refusal(path: Path) -> CannotRead:
    with pytest.raises(CannotRead) as refused:
        stage(path)
    sentence = refused.value.sentence
    assert "\n" not in sentence
    assert sentence.endswith((".", ".)"))
    return refused.value


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.xml").sentence == f"There is no file {tmp_path / 'gone.xml'}."


def test_a_folder(tmp_path: Path) -> None:
    assert "is a folder" in refusal(tmp_path).sentence


@pytest.mark.parametrize("nothing", ["", " \n\n\t"])
def test_an_empty_file(tmp_path: Path, nothing: str) -> None:
    assert refusal(save(tmp_path, nothing)).sentence.endswith("is empty.")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            '<?xml version="1.0"?><disqus xmlns="http://disqus.com"><post/></disqus>',
            "This is a Disqus export",
        ),
        ('<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"/>', "This is an Atom feed"),
        ('<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', "This is a web page (HTML)"),
        ("<!DOCTYPE html><p>no end tag<br>", "This is a web page (HTML)"),
        ("<!-- hi --><html><body/></html>", "This is a web page (HTML)"),
        ('{"posts": []}', "This is JSON"),
        ("<catalogue/>", "The file begins with <catalogue>"),
        (FEED, "This is an RSS feed without the WordPress parts"),
        ("<rss><channel/></rss>", "This is an RSS feed without the WordPress parts"),
        ("<rss/>", "This is an RSS feed without the WordPress parts"),
    ],
)
def test_something_else_is_called_by_its_name(tmp_path: Path, text: str, said: str) -> None:
    assert refusal(save(tmp_path, text)).sentence.startswith(said)


@pytest.mark.parametrize(
    ("head", "said"),
    [(b"PK\x03\x04rest", "ZIP"), (b"\x1f\x8brest", "gzip"), (WHOLE.encode("utf-16"), "UTF-16")],
)
def test_a_packed_or_foreign_file_is_called_by_its_name(tmp_path: Path, head: bytes, said: str) -> None:
    assert said in refusal(save(tmp_path, head)).sentence


@pytest.mark.parametrize("version", ["1.3", "0.9", "", "2"])
def test_a_version_that_nobody_taught_us(tmp_path: Path, version: str) -> None:
    path = save(tmp_path, WHOLE.replace("version>1.2<", f"version>{version}<"))
    assert refusal(path).sentence.startswith(f"This export is WXR version {version!r};")


@pytest.mark.parametrize("text", [BOMB, OUTSIDE, SECRETS])
def test_a_bomb_never_goes_off(tmp_path: Path, text: str) -> None:
    refused = refusal(save(tmp_path, text))
    assert refused.sentence.startswith("The file declares a document type or entities of its own (line 2)")
    assert refused.line == 2


def test_entities_in_the_middle_are_refused_too(tmp_path: Path) -> None:
    assert "undefined entity" in refusal(save(tmp_path, WHOLE.replace("<link>", "<link>&nbsp;", 1))).sentence


def test_a_crossed_tag_is_named_with_its_line(tmp_path: Path) -> None:
    refused = refusal(save(tmp_path, WHOLE.replace("</item>", "</itme>")))
    line = WHOLE[: WHOLE.index("</item>")].count("\n") + 1
    assert (refused.line, refused.sentence) == (
        line,
        f"The file is not well-formed XML at line {line}: mismatched tag.",
    )


def test_an_export_that_was_cut_off_is_told_so(tmp_path: Path) -> None:
    for cut in ("<wp:comment_content>", "</channel>", "<![CDATA[I know"):
        refused = refusal(save(tmp_path, WHOLE[: WHOLE.index(cut) + 12]))
        assert refused.sentence.startswith("The file stops in the middle, at line ")
        assert refused.line is not None


def test_the_line_is_right_behind_blank_lines(tmp_path: Path) -> None:
    refused = refusal(save(tmp_path, "\n\n\n" + WHOLE.replace("<channel>", "<channel", 1)))
    line = WHOLE[: WHOLE.index("<channel>")].count("\n") + 1 + 3
    assert refused.line in {line, line + 1}


def test_a_nul_byte_is_found_with_its_line_however_late(tmp_path: Path) -> None:
    text = export(post(1, content="line\n" * 50_000 + "HERE"))
    line = text[: text.index("HERE")].count("\n") + 1
    refused = refusal(save(tmp_path, text.encode().replace(b"HERE", b"\0")))
    assert (refused.line, refused.sentence) == (
        line,
        f"There is a NUL byte in line {line}: the file is damaged.",
    )


def test_latin_1_is_refused_with_the_line_however_late(tmp_path: Path) -> None:
    text = export(post(1, content="é\n" * 50_000 + "HERE"))
    line = text[: text.index("HERE")].count("\n") + 1
    refused = refusal(save(tmp_path, text.encode().replace(b"HERE", "é".encode("latin-1") + b" ")))
    assert refused.line == line
    assert refused.sentence == f"Line {line} is not in UTF-8, which a WordPress export is."


def test_a_letter_cut_in_half_at_the_end_is_a_file_cut_off(tmp_path: Path) -> None:
    refused = refusal(save(tmp_path, (WHOLE[: WHOLE.index("I know")] + "é").encode()[:-1]))
    assert refused.sentence.startswith("The file stops in the middle, at line ")


def test_a_letter_across_two_pieces_is_one_letter(tmp_path: Path) -> None:
    for shift in range(4):
        with stage(save(tmp_path, export(post(1, content="x" * shift + "🫶" * 40_000)))) as staging:
            (story,) = staging.posts()
            assert story.content == "x" * shift + "🫶" * 40_000


def test_tags_without_end_inside_one_another_are_refused(tmp_path: Path) -> None:
    deep = "<x>" * 100_000
    assert (
        "nested more than 64 levels deep" in refusal(save(tmp_path, WHOLE.replace("<item>", deep))).sentence
    )


def test_a_tag_without_end_is_refused_before_it_costs_minutes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "LONGEST_TAG", 200_000)
    endless = WHOLE.replace("<item>", f'<x y="{"z" * 600_000}"/><item>')
    assert "has no end" in refusal(save(tmp_path, endless)).sentence


def test_a_text_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collector, "LONGEST_FIELD", 100_000)
    refused = refusal(save(tmp_path, export(post(1, content="x" * 300_000))))
    assert refused.sentence.startswith("The text in line ")


def test_what_we_do_not_want_may_be_as_long_as_it_likes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collector, "LONGEST_FIELD", 100_000)
    with stage(save(tmp_path, export(post(1, meta("_elementor", "x" * 300_000))))) as staging:
        assert len(list(staging.posts())) == 1


def test_thousands_of_names_are_refused(tmp_path: Path) -> None:
    names = "".join(f"<n{number}/>" for number in range(6_000))
    assert "different element names" in refusal(save(tmp_path, WHOLE.replace("<item>", names))).sentence
