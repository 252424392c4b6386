"""A link says where it leads; trusted hosts never count; a newcomer's first links are looked at."""

from dataclasses import replace

import pytest

from forum.rules.book import shipped
from forum.rules.engine import Standing
from tests.rules.business import found, words

RULE = "links"
NEWCOMER = Standing(newcomer=True, published=1)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("full story here bit.ly/zzabc", "bit.ly/zzabc"),
        ("see http://198.51.100.7/login now", "http://198.51.100.7/login"),
        ("my site: wobble(dot)example(dot)com ok", "wobble(dot)example(dot)com"),
        ("get it at naturalknees dot shop", "naturalknees dot shop"),
        ("https://nhs.uk.help-desk.example/form asks for it", "https://nhs.uk.help-desk.example/form"),
        ("https://www.mssocietty.org.uk/donate they say", "https://www.mssocietty.org.uk/donate"),
        ("at https://shop.example/vest?aff_id=12 today", "https://shop.example/vest?aff_id=12"),
        ("http://nhs.uk@verify.example/now is it", "http://nhs.uk@verify.example/now"),
        ("www . fake-knees . net is the place", "www . fake-knees . net"),
        ("[nhs.uk](http://verify.example/now)", "[nhs.uk](http://verify.example/now)"),
    ],
)
def test_links_that_hide_where_they_lead_are_held(text: str, span: str) -> None:
    assert words(text, RULE) == [span]


def test_look_alike_letters_do_not_make_a_trusted_host() -> None:
    assert found("the form is at nhѕ.uk/form", RULE)
    assert found("the form is at healmyknees&#46;store now", RULE)


@pytest.mark.parametrize(
    "text",
    [
        "the page on gov.uk about it is clearer than the letter",
        "I get up at 6.No one else does.Then I read.",
        "I went to the shop.it was shut",
        "I saved it as letter.pdf and notes.md",
        "Node.js and ASP.NET were easier than my benefits",
        "One link: https://wheelchairtravel.example/lisbon",
        "connect the dots and you get my scan, dot to dot with the grandkids",
        "https://www.nhs.uk/a https://mstrust.org.uk/b https://www.bbc.co.uk/c https://www.nice.org.uk/d",
    ],
)
def test_trusted_hosts_single_links_and_full_stops_are_no_matter(text: str) -> None:
    assert not found(text, RULE)


def test_only_so_many_links_go_into_one_comment() -> None:
    two = "https://a.example/1 and https://b.example/2"
    assert not found(two, RULE)
    assert found(f"{two} and https://c.example/3", RULE)
    assert not found(f"{two} and https://a.example/1 again", RULE)
    fewer = replace(shipped(), switches=replace(shipped().switches, most_links=1))
    assert found(two, RULE, book=fewer)


def test_links_of_newcomers_wait_where_the_book_says_so() -> None:
    text = "there is a picture at https://wheelchairtravel.example/lisbon"
    assert found(text, RULE, NEWCOMER)
    assert not found(text, RULE)
    assert not found("nhs.uk has a page", RULE, NEWCOMER)
    open_house = replace(shipped(), switches=replace(shipped().switches, newcomer_links="publish"))
    assert not found(text, RULE, NEWCOMER, open_house)
