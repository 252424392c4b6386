"""The yardstick: what the pages cost, beside bare Flask, in one run. `./dev bench`; docs/speed.md tells.

place       a database for one run, gone afterwards      fill     members, stories and comments in bulk
agree       whether fill stores what the app would       target   the applications under load
servers     granian, set up as `./dev run` does it        client   the load, from a process of its own
visit       signs in and reads the real forms             cases    what is measured
statements  SQL statements of each case                  measure  rounds, medians, ratios
report      the table and latest.json                     prose    words to fill with
"""
