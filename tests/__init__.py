"""Promises about people, and guards of the house.

conftest  an application on each engine, the cast, their browsers      people  the cast and how they browse
processes end with the tests      makers    stories, comments and polls to start a test from            postgres, chromium  what tests need
gate      `./dev check`, `./dev test`      house  guards      browser  real Chromium      <feature>  by verb
"""
