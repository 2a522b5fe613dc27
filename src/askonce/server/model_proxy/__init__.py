"""The proxy: an endpoint of the models' own interfaces that answers from the cache, for any language."""
