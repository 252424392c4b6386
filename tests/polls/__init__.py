"""Polls: one question, one ballot a member."""
