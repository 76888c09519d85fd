"""Holds a statement against candidate claims, aspect by aspect, and decides by one table."""
