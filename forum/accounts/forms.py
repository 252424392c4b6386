"""What comes in by the account forms: a value, and what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

from forum.accounts import names, passwords
from forum.core.markup import normalise

_LONGEST_NAME = 254  # of an e-mail address; what is longer is nobody's, and not worth a look


@dataclass(frozen=True, slots=True)
class SignUpForm:
    """A name and a password. We ask for nothing else."""

    name: str
    password: str = field(repr=False)
    agreed: bool
    problems: Mapping[str, str]

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """Check what can be known without looking anything up."""
        name, password = _name(data), data.get("password", "")
        agreed = bool(data.get("agree"))
        problems = {
            "name": names.problem(name) or names.reserved(name),
            "password": passwords.problem(password),
            "agree": "" if agreed else "Please read the community rules and tick the box.",
        }
        return cls(name, password, agreed, {key: text for key, text in problems.items() if text})


LONGEST_RELATION = 120
LONGEST_BIO = 1000


@dataclass(frozen=True, slots=True)
class ProfileForm:
    """What somebody tells others about themself: how the condition touches their life, and a few words."""

    relation: str
    bio: str
    problems: Mapping[str, str]

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """Plain text, both of it optional."""
        relation = " ".join(normalise(data.get("relation", "")).split())
        bio = normalise(data.get("bio", "")).strip()
        lengths = {"relation": (relation, LONGEST_RELATION), "bio": (bio, LONGEST_BIO)}
        problems = {
            name: f"{most:,} characters at most, please. This has {len(text):,}."
            for name, (text, most) in lengths.items()
            if len(text) > most
        }
        return cls(relation, bio, problems)

    @property
    def judged(self) -> str:
        """All of it that is looked at for whether somebody may be in danger: as much as has room there."""
        return f"{self.relation[:LONGEST_RELATION]}\n{self.bio[:LONGEST_BIO]}"


@dataclass(frozen=True, slots=True)
class SignInForm:
    """A name (or e-mail address) and a password."""

    name: str
    password: str = field(repr=False)

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """What was typed; longer passwords than we ever accept are not worth hashing."""
        return cls(_name(data), data.get("password", "")[: passwords.LONGEST + 1])


def _name(data: Mapping[str, str]) -> str:
    return normalise(data.get("name", "")[:_LONGEST_NAME]).strip()
