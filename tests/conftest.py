"""Load the plugin that gives tests their real servers."""

pytest_plugins = ["tests.servers"]
