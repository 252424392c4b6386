"""What comes in by the forms of the desk."""
