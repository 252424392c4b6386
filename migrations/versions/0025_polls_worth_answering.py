"""Polls of several kinds, beside stories or alone; ballots that nobody can read a name from

The tables are made anew. Who has voted becomes a sign that is made with the site's secret (KITH_SECRET_KEY):
run this with the secret that the site has, or people could vote a second time in polls that are open.

Revision: 0025. After: 0024.
"""

import hmac
from collections import defaultdict
from itertools import count

import sqlalchemy as sa
from alembic import op
from alembic.util import CommandError
from flask import current_app

revision = '0025'
down_revision = '0024'
branch_labels = None
depends_on = None

OLD, NEW = ('comment', 'article'), ('comment', 'article', 'poll')
REFUSED = (
    'There is no way back below 0025: {}. Nothing was changed. '
    'To go back all the same, restore a backup from before.'
)

# The version before would show every result to everybody, for one.
NEWER = "article_id IS NULL OR kind != 'single' OR voters != 'members' OR results != 'asked' OR after_id IS NOT NULL"


def upgrade() -> None:
    bind = op.get_bind()
    polls = _rows(
        'SELECT poll.id, article_id, question, opened_at, closes_at, article.author_id AS by_id '
        'FROM poll JOIN article ON article.id = poll.article_id ORDER BY poll.id'
    )
    choices = _rows('SELECT id, poll_id, position, text, ballots FROM choice ORDER BY id')
    ballots = _rows('SELECT poll_id, member_id, choice_id, cast_at FROM ballot')
    for table in ('ballot', 'choice', 'poll'):
        op.drop_table(table)
    _create()
    _put('poll', _new_polls(polls, choices))
    _put('choice', [each | {'kind': 'answer'} | dict.fromkeys(('firsts', 'points', 'guest_ballots', 'guest_firsts', 'guest_points'), 0) for each in choices])
    _put_ballots(ballots)
    if bind.dialect.name == 'postgresql':
        for table in ('poll', 'choice'):
            op.execute(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))")
    _subjects(OLD, NEW)


def downgrade() -> None:
    _refuse()
    _subjects(NEW, OLD)
    polls = _rows('SELECT id, article_id, question, opens_at AS opened_at, closes_at FROM poll')
    choices = _rows('SELECT id, poll_id, position, text, ballots FROM choice')
    for table in ('poll_of_the_week', 'ballot_mark', 'ballot', 'choice', 'poll'):
        op.drop_table(table)
    _create_old()
    _put('poll', polls)
    _put('choice', choices)
    if op.get_bind().dialect.name == 'postgresql':
        for table in ('poll', 'choice'):
            op.execute(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))")


def _refuse() -> None:
    """What the tables before had no place for must not be lost in silence."""
    if _rows('SELECT 1 AS one FROM ballot LIMIT 1'):
        raise CommandError(REFUSED.format('ballots do not say any more whose they are'))
    if _rows(f'SELECT 1 AS one FROM poll WHERE {NEWER} LIMIT 1') or _rows("SELECT 1 AS one FROM choice WHERE kind != 'answer' LIMIT 1"):
        raise CommandError(REFUSED.format('there are polls that the version before has no place for'))
    if _rows("SELECT 1 AS one FROM editors_note WHERE subject_kind = 'poll' LIMIT 1"):
        raise CommandError(REFUSED.format("there are editors' notes under polls"))


def _new_polls(polls: list[dict], choices: list[dict]) -> list[dict]:
    total: dict[int, int] = defaultdict(int)
    for each in choices:
        total[each['poll_id']] += each['ballots']
    places: dict[int, count] = defaultdict(count)
    usual = {
        'kind': 'single', 'least': 1, 'most': 1, 'low': '', 'high': '', 'voters': 'members', 'results': 'asked',
        'edition': 1, 'after_id': None, 'guest_ballots': 0,
    }
    found = []
    for each in polls:
        opened = each.pop('opened_at')
        closes = each['closes_at']
        opens = min(opened, closes) if closes is not None else opened
        place = next(places[each['article_id']])
        found.append(each | usual | {'opens_at': opens, 'position': place, 'ballots': total[each['id']]})
    return found


def _put_ballots(ballots: list[dict]) -> None:
    key = hmac.digest(current_app.config['SECRET_KEY'].encode(), b'kith ballots 1', 'sha256')
    signed = []
    for each in ballots:
        who = b'%d member %d' % (each['poll_id'], each['member_id'])
        sign = hmac.digest(key, who, 'sha256')[:20].hex()
        signed.append((sign, each))
    signed.sort(key=lambda each: each[0])  # no order tells who came first
    _put('ballot', [
        {'poll_id': each['poll_id'], 'voter': sign, 'guest': False, 'words': '', 'cast_on': each['cast_at'].date()}
        for sign, each in signed
    ])
    _put('ballot_mark', [
        {'poll_id': each['poll_id'], 'voter': sign, 'choice_id': each['choice_id'], 'place': 0} for sign, each in signed
    ])


_MOMENTS = ('opened_at', 'closes_at', 'cast_at')


def _rows(statement: str) -> list[dict]:
    wanted = sa.text(statement)
    if moments := {name: sa.DateTime(timezone=True) for name in _MOMENTS if name in statement}:
        wanted = wanted.columns(**moments)
    return [dict(row._mapping) for row in op.get_bind().execute(wanted)]


def _put(table: str, rows: list[dict]) -> None:
    found = sa.Table(table, sa.MetaData(), autoload_with=op.get_bind(), resolve_fks=False)
    for start in range(0, len(rows), 5000):
        op.get_bind().execute(sa.insert(found), rows[start : start + 5000])


def _word(name: str, *words: str) -> sa.Enum:
    return sa.Enum(*words, name=name, native_enum=False, create_constraint=True, length=20)


def _subjects(before: tuple[str, ...], after: tuple[str, ...]) -> None:
    """What an editor's note may stand under."""
    name = op.f('ck_editors_note_subjectkind')
    if op.get_bind().dialect.name == 'postgresql':
        words = ', '.join(f"'{each}'" for each in after)
        op.drop_constraint(name, 'editors_note')
        op.create_check_constraint(name, 'editors_note', f'subject_kind IN ({words})')
        return
    with op.batch_alter_table('editors_note', schema=None) as batch_op:
        batch_op.alter_column('subject_kind', existing_type=_word('subjectkind', *before), type_=_word('subjectkind', *after), existing_nullable=False)


def _create() -> None:
    op.create_table('poll',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('article_id', sa.Integer(), nullable=True),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('question', sa.String(length=200), nullable=False),
    sa.Column('kind', _word('pollkind', 'single', 'several', 'scale', 'ranked'), nullable=False),
    sa.Column('least', sa.Integer(), nullable=False),
    sa.Column('most', sa.Integer(), nullable=False),
    sa.Column('low', sa.String(length=60), nullable=False),
    sa.Column('high', sa.String(length=60), nullable=False),
    sa.Column('voters', _word('voters', 'members', 'all'), nullable=False),
    sa.Column('results', _word('results', 'always', 'asked', 'voted', 'closed', 'staff'), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=False),
    sa.Column('opens_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('closes_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.Column('after_id', sa.Integer(), nullable=True),
    sa.Column('ballots', sa.Integer(), nullable=False),
    sa.Column('guest_ballots', sa.Integer(), nullable=False),
    sa.CheckConstraint('ballots >= 0 AND guest_ballots >= 0', name=op.f('ck_poll_ballots_are_not_negative')),
    sa.CheckConstraint('least >= 1 AND most >= least', name=op.f('ck_poll_least_is_not_more_than_most')),
    sa.CheckConstraint('closes_at IS NULL OR closes_at >= opens_at', name=op.f('ck_poll_opens_before_it_closes')),
    sa.ForeignKeyConstraint(['after_id'], ['poll.id'], name=op.f('fk_poll_after_id')),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_poll_article_id')),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_poll_by_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_poll')),
    sa.UniqueConstraint('after_id', name=op.f('uq_poll_after_id'))
    )
    op.create_index('ix_poll_article_id', 'poll', ['article_id', 'position'], unique=False)
    op.create_index('ix_poll_opens_at', 'poll', ['opens_at', 'id'], unique=False)
    op.create_table('choice',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('poll_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('kind', _word('choicekind', 'answer', 'other', 'unsaid'), nullable=False),
    sa.Column('text', sa.String(length=120), nullable=False),
    *(sa.Column(name, sa.Integer(), nullable=False) for name in ('ballots', 'firsts', 'points', 'guest_ballots', 'guest_firsts', 'guest_points')),
    sa.CheckConstraint('ballots >= 0 AND guest_ballots >= 0', name=op.f('ck_choice_ballots_are_not_negative')),
    sa.CheckConstraint('firsts >= 0 AND guest_firsts >= 0', name=op.f('ck_choice_firsts_are_not_negative')),
    sa.CheckConstraint('points >= 0 AND guest_points >= 0', name=op.f('ck_choice_points_are_not_negative')),
    sa.ForeignKeyConstraint(['poll_id'], ['poll.id'], name=op.f('fk_choice_poll_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_choice')),
    sa.UniqueConstraint('id', 'poll_id', name=op.f('uq_choice_id_poll_id')),
    sa.UniqueConstraint('poll_id', 'position', name=op.f('uq_choice_poll_id_position'))
    )
    op.create_table('ballot',
    sa.Column('poll_id', sa.Integer(), nullable=False),
    sa.Column('voter', sa.String(length=40), nullable=False),
    sa.Column('guest', sa.Boolean(), nullable=False),
    sa.Column('words', sa.String(length=200), nullable=False),
    sa.Column('cast_on', sa.Date(), nullable=False),
    sa.ForeignKeyConstraint(['poll_id'], ['poll.id'], name=op.f('fk_ballot_poll_id')),
    sa.PrimaryKeyConstraint('poll_id', 'voter', name=op.f('pk_ballot')),
    sqlite_with_rowid=False
    )
    op.create_table('ballot_mark',
    sa.Column('voter', sa.String(length=40), nullable=False),
    sa.Column('poll_id', sa.Integer(), nullable=False),
    sa.Column('choice_id', sa.Integer(), nullable=False),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.CheckConstraint('place >= 0', name=op.f('ck_ballot_mark_places_begin_at_none')),
    sa.ForeignKeyConstraint(['choice_id', 'poll_id'], ['choice.id', 'choice.poll_id'], name='fk_ballot_mark_choice'),
    sa.ForeignKeyConstraint(['poll_id', 'voter'], ['ballot.poll_id', 'ballot.voter'], name='fk_ballot_mark_ballot', ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('voter', 'poll_id', 'choice_id', name=op.f('pk_ballot_mark')),
    sa.UniqueConstraint('poll_id', 'voter', 'place', name='uq_ballot_mark_place'),
    sqlite_with_rowid=False
    )
    op.create_index('ix_ballot_mark_choice', 'ballot_mark', ['choice_id', 'poll_id'], unique=False)
    op.create_table('poll_of_the_week',
    sa.Column('place', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('poll_id', sa.Integer(), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('place = 1', name=op.f('ck_poll_of_the_week_there_is_one_at_most')),
    sa.ForeignKeyConstraint(['by_id'], ['member.id'], name=op.f('fk_poll_of_the_week_by_id')),
    sa.ForeignKeyConstraint(['poll_id'], ['poll.id'], name=op.f('fk_poll_of_the_week_poll_id')),
    sa.PrimaryKeyConstraint('place', name=op.f('pk_poll_of_the_week'))
    )


def _create_old() -> None:
    op.create_table('poll',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('question', sa.String(length=200), nullable=False),
    sa.Column('opened_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('closes_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_poll_article_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_poll'))
    )
    op.create_index('ix_poll_article_id', 'poll', ['article_id'], unique=False)
    op.create_table('choice',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('poll_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('text', sa.String(length=120), nullable=False),
    sa.Column('ballots', sa.Integer(), nullable=False),
    sa.CheckConstraint('ballots >= 0', name=op.f('ck_choice_ballots_are_not_negative')),
    sa.ForeignKeyConstraint(['poll_id'], ['poll.id'], name=op.f('fk_choice_poll_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_choice')),
    sa.UniqueConstraint('id', 'poll_id', name=op.f('uq_choice_id_poll_id')),
    sa.UniqueConstraint('poll_id', 'position', name=op.f('uq_choice_poll_id_position'))
    )
    op.create_table('ballot',
    sa.Column('poll_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('choice_id', sa.Integer(), nullable=False),
    sa.Column('cast_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['choice_id', 'poll_id'], ['choice.id', 'choice.poll_id'], name=op.f('fk_ballot_choice_id_poll_id')),
    sa.ForeignKeyConstraint(['member_id'], ['member.id'], name=op.f('fk_ballot_member_id')),
    sa.ForeignKeyConstraint(['poll_id'], ['poll.id'], name=op.f('fk_ballot_poll_id')),
    sa.PrimaryKeyConstraint('poll_id', 'member_id', name=op.f('pk_ballot'))
    )
    op.create_index('ix_ballot_member_id', 'ballot', ['member_id'], unique=False)
