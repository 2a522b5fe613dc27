"""Pages for people: the operator's dashboard (extra `server`), and reports that are one file."""
