"""Team: what those who look after the place keep for themselves.

Uses  comments, articles, rules, accounts, core.
"""
