"""PostgreSQL with pgvector, and Valkey, started from wheels (extra ``embedded``).

One pair of servers per folder serves every process that asks for it; ``keeper.py`` is the process that
runs them.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from askonce.errors import ConfigurationError

if TYPE_CHECKING:
    from askonce.embedded.servers import EmbeddedServers

__all__ = ["start_servers"]


def start_servers(folder: str | Path | None = None) -> EmbeddedServers:
    """Start the servers of a folder, or join them when they run already.

    The folder is made with access for its owner only; ``None`` means the user's data folder
    (``platformdirs``). Data stays there between runs. The servers stop when their last user closes its
    handle, exits or dies. Blocks until both servers answer.

    Started by root, the servers run as the account ``askonce`` (made if absent), or as the folder's owner
    where that is somebody else; this account is let through the folders above the data and the programs.

    Raises:
        ConfigurationError: on Windows, for a folder with other contents or another owner, or when a server
            does not start; the message has the end of its log.
        ImportError: without the extra ``embedded``.
    """
    if sys.platform == "win32":
        raise ConfigurationError(
            "embedded servers run on Linux and macOS only: on Windows, name redis_url and postgres_url of "
            "servers run elsewhere (in WSL, in a container or on another machine)"
        )
    try:
        from askonce.embedded.servers import EmbeddedServers

        return EmbeddedServers(folder)
    except ModuleNotFoundError as error:
        raise ImportError('embedded servers need: pip install "askonce[embedded]"') from error
