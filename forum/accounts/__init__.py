"""Accounts: who is here.

Owns  Member, LeftName, SignIn.   Uses  core.
Words member (not "user"), role, sign in (not "log in").
A member is known by a username; staff and authors may also show a name. E-mail is private and optional.
"""
