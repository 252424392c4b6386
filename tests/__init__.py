"""Promises about people, and guards of the house.

conftest  an application on each engine, the cast, their browsers
people    the cast and how they browse        makers, handles  stories, comments and polls to start from
house     guards of every route, page and file                 browser  a real Chromium
gate      `./dev check` and `./dev test`; it stands on postgres, chromium, databases and processes
<feature> one file for each verb: it works, it refuses, it leaves a trace
"""
