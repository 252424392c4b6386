"""The reading half of the WordPress import: files in, plain values and Markdown out. No database."""
