"""PostgreSQL with pgvector, and Valkey, started from wheels (extra `embedded`).

One pair of servers per folder is shared by all processes that use the folder; `keeper.py` is the process that runs
them.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from askonce.errors import ConfigurationError
from askonce.extras import install

if TYPE_CHECKING:
    from askonce.embedded.servers import EmbeddedServers

__all__ = ["start_servers"]


def start_servers(folder: str | Path | None = None) -> EmbeddedServers:
    """Start the servers of a folder, or use them if they are already running.

    The folder is created with access for its owner only; `None` means the user's data folder
    (`platformdirs`). Data stays there between runs. The servers stop when their last user closes its
    handle, exits or crashes. Blocks until both servers answer.

    Started by root, the servers run as the account `askonce` (created if absent), or as the folder's owner
    if that is another account; it is granted search permission on the folders above the data and the programs.

    Raises:
        ConfigurationError: On Windows, for a folder with other contents or another owner, or when a server
            does not start; the message has the end of its log.
        ImportError: The extra `embedded` is not installed.
    """
    if sys.platform == "win32":
        raise ConfigurationError(
            "embedded servers run on Linux and macOS only: on Windows, give redis_url and postgres_url of "
            "servers that run elsewhere (in WSL, in a container or on another machine)"
        )
    try:
        from askonce.embedded.servers import EmbeddedServers

        return EmbeddedServers(folder)
    except ModuleNotFoundError as error:
        raise ImportError(f"embedded servers need their wheels: {install('embedded')}") from error
