"""The WordPress import, whole: from a file to pages that people read."""
