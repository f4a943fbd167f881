"""Entities to statements: quotes, attribution, events."""
