"""Guards of the house: what holds for every route, page, table and file."""
