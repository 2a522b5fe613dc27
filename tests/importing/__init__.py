"""Stores of other caches, as their own libraries wrote them (`write_gptcache.py`, `write_redis.py`)."""
