"""In a real Chromium, against the real server: how pages look to assistive technology, and whole journeys."""
