"""Accounts: who is here.

Owns  Member, LeftName, SignIn, OwnZone, Worry, Sanction.   Uses  core.
Words member (not "user"), role, sign in (not "log in"), sanction (what the team decided about a member),
      ladder (its rungs, and which would be next), barred (suspended, closed by the team, or with a warning
      to read).
A member is known by a username; staff and authors may also show a name. E-mail is private and optional.
"""
