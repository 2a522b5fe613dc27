"""What has happened: observers of the events that a cache has (`askonce.core.events`), one file each."""
