"""What has happened: observers of the events that a cache has (:mod:`askonce.core.events`), one file each."""
