"""What is known: entries, offices, matcher, gazetteer; the declarative files are in `data/`."""
