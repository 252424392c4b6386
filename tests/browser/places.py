"""The pages that a browser looks at: one of each kind."""

from forum.transfer.demo.source import Story, comments, stories


def _open_poll(story: Story) -> bool:
    poll = story.about.get("poll")
    return bool(poll and not poll.get("closes_days_ago") and len(comments(story.slug)) > 3)


STORY = next(story for story in stories() if _open_poll(story))
PATH = f"/articles/{STORY.slug}"
LONGEST = max(stories(), key=lambda story: len(comments(story.slug)))

FOR_ALL = {
    "home": "/",
    "all stories": "/articles",
    "topics": "/topics",
    "a topic": f"/topics/{STORY.about['topics'][0]}",
    "an author": f"/authors/{STORY.about['author']}",
    "a story": PATH,
    "a story with a long thread": f"/articles/{LONGEST.slug}?sort=oldest",
    "a poll": "/polls/1",
    "polls": "/polls",
    "a story with three polls": "/articles/first-infusion",
    "a poll for visitors, too": "/polls/5",
    "the rules": "/rules",
    "versions of a rule": "/rules/kindness/versions",
    "how the rules were changed": "/rules/history",
    "how we moderate, in numbers": "/transparency",
    "about": "/pages/about",
    "integrity": "/pages/editorial-integrity",
    "support": "/pages/support",
    "reading tools": "/reading-tools",
    "keys": "/reading-tools/keys",
    "stories read to their end": "/reading-tools/ends",
    "sign in": "/account/sign-in",
    "sign up": "/account/sign-up",
    "not found": "/nowhere",
    "reporting a story, without an account": f"{PATH}/report",
    "a notice": "/comments/1/notice",
    "reporting by address": "/report?address=nowhere",
}
FOR_MEMBERS = {
    "a story, signed in": PATH,
    "writing": f"{PATH}/comments/new",
    "own account": "/account",
    "more about a comment": "/comments/1/more",
    "a reply with a quote": "/comments/1/reply?quote=1",
    "a member": "/members/mo",
    "what is new": "/account/new",
    "bookmarks": "/account/bookmarks",
    "what is muted": "/account/mutes",
    "reporting": "/comments/1/report",
    "reporting, in words": "/comments/1/report?reason=kindness",
    "a worry": "/comments/1/report?reason=care",
    "own reports": "/account/reports",
    "own stories": "/account/stories",
    "telling one’s own story": "/account/stories/new",
}
FOR_ADMINS = {
    "changing the rules": "/rules/edit",
    "changing a rule": "/rules/edit/rules/kindness",
    "switches": "/rules/edit/switches",
    "what is let through": "/rules/edit/allowed",
    "words of care": "/rules/edit/care",
    "trying the rules on a text": "/rules/test",
    "who may answer in a thread": "/moderation/threads/1",
    "a branch": "/moderation/branches/1",
    "people who may need somebody": "/moderation/care",
    "what the next of the team should know": "/moderation/hand-over",
    "templates for answers": "/moderation/templates",
    "a template": "/moderation/templates/side-effect",
    "cards": "/moderation/cards",
    "a card": "/moderation/cards/report-gb",
    "answering as the team": "/comments/1/answer?template=side-effect",
    "editor’s notes on a story": f"{PATH}/notes",
    "the library of pictures": "/desk/pictures",
}
# For the team; ola is one of them.
FOR_ADMINS |= {
    "the editors’ desk": "/desk",
    "stories at the desk": "/desk/stories?where=published",
    "a story at the desk": "/desk/stories/1",
    "a new story": "/desk/stories/new",
    "the calendar": "/desk/calendar",
    "polls on the desk": "/desk/polls",
    "a poll on the desk": "/desk/polls/5",
    "asking something": "/desk/polls/new",
    "changing a poll": "/desk/polls/5/edit",
    "editor’s notes on a poll": "/polls/5/notes",
    "everything that came": "/moderation/everything",
    "what one has not read": "/moderation/everything?show=mine",
    "welcome": "/moderation/welcome",
    "the team": "/moderation/team",
    "staff notes": "/moderation/notes?subject=comment-1",
    "a member, for the team": "/members/mo",
    "how moderation goes": "/moderation/figures?weeks=52",
}
FOR_ADMINS |= {
    "writing a story": "/desk/stories/1/write",
    "what was saved of a story": "/desk/stories/1/revisions",
}
EVERY = {**FOR_ALL, **FOR_MEMBERS, **FOR_ADMINS}
