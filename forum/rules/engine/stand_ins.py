"""Signs that stand for words where words are counted: any digit, any sign of money, marks of health."""

MONEY, DIGIT = "£", "#"
MARKS = frozenset("MTC")
