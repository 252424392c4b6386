"""The yardstick: what the pages cost, beside bare Flask, in one run. `./dev bench`; docs/speed.md tells.

sizes       how much is measured: a quick look, or the whole table
place       a database for one run, gone afterwards      content  what is in it, and the member who reads it
agree       whether filling stores what the app would    pages    trees whose pages all show as many
target      the applications under load                  servers  granian, set up as `./dev run` does it
client      the load, from a process of its own          visit    signs in and reads the real forms
cases       what is measured                             measure  rounds, medians, ratios
statements  SQL statements of each case                  weight   bytes of a first visit
memory      web processes under many requests            bars     what has to be reached, and whether it is
report      the tables, and latest.json             picture  what an upload of 40 megapixels takes
lists       pages with lists of stories, with 20,000 of them against 20
"""
