"""A document in other forms."""
