"""Articles: who sees which story, lists, standing pages, old addresses."""
