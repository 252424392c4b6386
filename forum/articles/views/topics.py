"""Doors: the desk's topics."""

from collections.abc import Mapping
from dataclasses import replace

from flask import Response, request

from forum.accounts.door import EDITOR, me, requires
from forum.articles import actions, queries
from forum.articles.forms import StepForm, SubjectForm
from forum.articles.models import Topic
from forum.articles.views.blueprint import bp
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import DomainError, Invalid, Missing
from forum.core.web import page, see_other
from forum.pictures.forms import FIND, chosen, offer


@bp.get("/desk/topics")
@requires(EDITOR)
def topics() -> Response:
    """All topics in their order, and a form for another one."""
    return _list_page(SubjectForm("", "", None, {}))


@bp.post("/desk/topics")
@requires(EDITOR)
def add_topic() -> Response:
    """A topic more."""
    form = SubjectForm.read(request.form)
    if form.subject is None or request.form.get("do") in {"preview", FIND}:
        return _list_page(form, status=422 if form.problems else 200)
    try:
        with transaction():
            topic = actions.add_topic(me(), form.subject)
    except DomainError as refused:
        return _list_page(form, refused.sentence, refused.status)
    return see_other("articles.topics", _anchor=f"row-{topic.id}")


@bp.post("/desk/topics/order")
@requires(EDITOR)
def order_topics() -> Response:
    """One of them a place up or down."""
    form = StepForm.read(request.form)
    topic = next((each for each in queries.topics() if each.id == form.id), None)
    if topic is None:
        raise Missing("That topic is not there any more.")
    with transaction():
        actions.move_topic(me(), topic, form.step)
    return see_other("articles.topics", _anchor=f"row-{form.id}")


@bp.get("/desk/topics/<slug>")
@requires(EDITOR)
def topic(slug: str) -> Response:
    """Its name, description and picture, also one that was just chosen in the library; taking it away."""
    found = queries.topic(slug)
    form = _form(found)
    return _topic_page(found, replace(form, picture=chosen(request.args) or form.picture))


@bp.post("/desk/topics/<slug>")
@requires(EDITOR)
def change_topic(slug: str) -> Response:
    """Another name or description."""
    found, form = queries.topic(slug), SubjectForm.read(request.form)
    if form.subject is None or request.form.get("do") in {"preview", FIND}:
        return _topic_page(found, form, status=422 if form.problems else 200)
    try:
        with transaction():
            actions.change_topic(me(), found, form.subject)
    except DomainError as refused:
        return _topic_page(queries.topic(slug), form, refused.sentence, refused.status)
    return see_other("articles.topics", _anchor=f"row-{found.id}")


@bp.post("/desk/topics/<slug>/removal")
@requires(EDITOR)
def remove_topic(slug: str) -> Response:
    """Take it away, if no story has it."""
    found = queries.topic(slug)
    form = _form(found)
    try:
        with transaction():
            actions.remove_topic(me(), found)
    except DomainError as refused:
        return _topic_page(queries.topic(slug), form, refused.sentence, refused.status)
    return see_other("articles.topics")


@bp.get("/desk/topics/<slug>/merging")
@requires(EDITOR)
def before_merge_topic(slug: str) -> Response:
    """What would follow; nothing has happened yet."""
    found = queries.topic(slug)
    try:
        into = _other(found, request.args)
    except Invalid as refused:
        return _topic_page(found, _form(found), refused.sentence, refused.status)
    return page("articles/merge_topics.html", topic=found, into=into, stories=queries.stories_with(found))


@bp.post("/desk/topics/<slug>/merging")
@requires(EDITOR)
def merge_topic(slug: str) -> Response:
    """Let another topic take its place."""
    found = queries.topic(slug)
    form = _form(found)
    try:
        into = _other(found, request.form)
        with transaction():
            actions.merge_topics(me(), found, into, clock.now())
    except DomainError as refused:
        return _topic_page(queries.topic(slug), form, refused.sentence, refused.status)
    return see_other("articles.topic", slug=into.slug, _anchor="merged")


def _other(topic: Topic, data: Mapping[str, str]) -> Topic:
    others = {each.slug: each for each in queries.topics() if each.id != topic.id}
    if found := others.get(data.get("into", "")):
        return found
    raise Invalid("Please choose another topic, one that is still there.")


def _list_page(form: SubjectForm, problem: str = "", status: int = 200) -> Response:
    found = queries.counted_topics()
    values = {"form": form, "problem": problem, "offer": offer(request.form, form.picture)}
    return page("articles/topics.html", status=status, topics=found, **values)


def _topic_page(topic: Topic, form: SubjectForm, problem: str = "", status: int = 200) -> Response:
    return page(
        "articles/topic.html",
        status=status,
        topic=topic,
        others=[each for each in queries.topics() if each.id != topic.id],
        merges=queries.merges_into(topic),
        form=form,
        problem=problem,
        offer=offer(request.form, form.picture),
    )


def _form(topic: Topic) -> SubjectForm:
    return SubjectForm(topic.name, topic.description, None, {}, topic.picture_id)
