"""Measure a cache before and while it serves: `evaluate`, `calibrate` and `replay`, which the command stands on.

Everything decides with the cache's own `Acceptance`; nothing here repeats its rule.
"""
