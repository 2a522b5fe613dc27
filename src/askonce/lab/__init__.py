"""Measure a cache before and while it serves: the library behind `askonce evaluate`, `calibrate` and `replay`.

All decisions are made by the cache's own `Acceptance`.
"""
