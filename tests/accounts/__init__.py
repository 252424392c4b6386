"""Accounts: joining, coming back, leaving; and who may do what."""
