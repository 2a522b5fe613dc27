"""What is promised of a language in its own file, by examples: one file each, found by being here."""
