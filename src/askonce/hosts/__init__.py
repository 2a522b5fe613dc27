"""What every host decides alike, decided once: parameters, identities, endings, documents, streams.

A host is the library through which an application asks: LangChain, LlamaIndex. What is only of one host (its
classes, its shells, how its request is read) stays in that host's room; nothing here imports a host.
"""
