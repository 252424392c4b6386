"""Core: what every feature stands on, and what knows none of them.

config settings · clock the time · db tables and transactions · events facts and what follows ·
answers yes, or no with a sentence · errors · markup text to safe HTML · web everything HTTP.
"""
