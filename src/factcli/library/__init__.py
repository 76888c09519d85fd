"""The editing side: claim files and collections, read, checked, formatted and converted.

The only package that knows YAML and pydantic. Nothing is imported here, so that a light part
(``catalogue``, ``collection``) does not pay for a heavy one.
"""
