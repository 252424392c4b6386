"""Tables: members, the names of those who left, where members are signed in, worries about them."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from forum.accounts.roles import Role, carries
from forum.core.db import Base, Moment, pick


class Member(Base):
    """Somebody with an account. Two usernames, or two addresses, that differ only by case are one."""

    __tablename__ = "member"
    __table_args__ = (
        CheckConstraint("length(username_key) >= 1", name="username_key_is_set"),
        Index("ix_member_role", "role"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    username: Mapped[str] = mapped_column(String(30))
    username_key: Mapped[str] = mapped_column(String(60), unique=True)
    name: Mapped[str | None] = mapped_column(String(80))
    email: Mapped[str | None] = mapped_column(String(254))
    email_key: Mapped[str | None] = mapped_column(String(500), unique=True)
    password_hash: Mapped[str | None] = mapped_column(String(200))
    role: Mapped[Role] = mapped_column(pick(Role), default=Role.MEMBER)
    relation: Mapped[str] = mapped_column(String(120), default="")
    bio: Mapped[str] = mapped_column(Text, default="")
    joined_at: Mapped[datetime] = mapped_column(Moment)
    closed_at: Mapped[datetime | None] = mapped_column(Moment)

    @property
    def called(self) -> str:
        """What others see."""
        return self.name or self.username

    def may(self, role: Role) -> bool:
        """Whether this member has all the rights of a role."""
        return carries(self.role, role)


class LeftName(Base):
    """A username whose owner has left, as a fingerprint. Links to them should lead to nobody else."""

    __tablename__ = "left_name"

    fingerprint: Mapped[str] = mapped_column(String(64), primary_key=True)


class SignIn(Base):
    """One browser in which a member is signed in. Without its row, the cookie is worth nothing."""

    __tablename__ = "sign_in"

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id", ondelete="CASCADE"), index=True)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    since: Mapped[datetime] = mapped_column(Moment)
    until: Mapped[datetime] = mapped_column(Moment)

    member: Mapped[Member] = relationship(lazy="joined", innerjoin=True)


class OwnZone(Base):
    """The time zone in which a member plans; without a row, that of the site."""

    __tablename__ = "own_zone"

    member_id: Mapped[int] = mapped_column(ForeignKey("member.id", ondelete="CASCADE"), primary_key=True)
    zone: Mapped[str] = mapped_column(String(64))


class Worry(Base):
    """Somebody may be in danger: what they tell about themselves sounds so. Until a person has looked."""

    __tablename__ = "worry"

    member_id: Mapped[int] = mapped_column(ForeignKey("member.id", ondelete="CASCADE"), primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
