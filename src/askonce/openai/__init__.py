"""Answer the calls of OpenAI's client, and of other SDKs, from the cache, by what sends their HTTP requests."""
