"""Load the plugins that give tests real servers and proxies, and keep the clock and chance out of property tests."""

from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.proxy", "tests.servers"]

# Hypothesis fails an example that takes 200 ms, which on a busy machine any may; and what it finds by chance would
# fail somebody else's change.
settings.register_profile("askonce", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("askonce")
