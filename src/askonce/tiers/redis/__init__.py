"""The exact tier in Redis, Valkey, or another server that speaks their protocol."""

from askonce.tiers.redis.tier import RedisTier

__all__ = ["RedisTier"]
