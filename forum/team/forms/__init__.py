"""What comes in by the team's forms: a value, or what is wrong with it."""
