"""The account that runs the servers when root starts them, and its permissions on the way to their files."""

from __future__ import annotations

import contextlib
import errno
import os
import pwd
import stat
import struct
import subprocess
from pathlib import Path

from askonce.errors import ConfigurationError

ACCOUNT = "askonce"

ACL = "system.posix_acl_access"
ACL_VERSION = 2  # linux/posix_acl_xattr.h, as are the tags
USER_OBJ, USER, GROUP_OBJ, MASK, OTHER = 0x01, 0x02, 0x04, 0x10, 0x20
NO_ID = 0xFFFFFFFF
SEARCH = 1
ENTRY = struct.Struct("<HHI")

Entries = list[tuple[int, int, int]]


def server_account() -> pwd.struct_passwd:
    """Return the account that runs servers for root, created on first use: PostgreSQL refuses to run as root."""
    with contextlib.suppress(KeyError):
        return pwd.getpwnam(ACCOUNT)
    options = ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin"]
    try:
        # Found on the PATH: its folder differs between systems.
        subprocess.run(["useradd", *options, ACCOUNT], check=True, capture_output=True)  # noqa: S603, S607
        return pwd.getpwnam(ACCOUNT)
    except (OSError, subprocess.CalledProcessError, KeyError) as error:
        with contextlib.suppress(KeyError):  # another process has just made it
            return pwd.getpwnam(ACCOUNT)
        raise ConfigurationError(
            f"PostgreSQL does not run as root, and the account '{ACCOUNT}' could not be created for it: create it, "
            "run as another user, or give redis_url and postgres_url of servers that run elsewhere"
        ) from error


def let_through(path: Path, uid: int) -> None:
    """Grant one account search permission on the folders above a path; where there are no ACLs, grant it to all.

    The account may not list these folders: it has to have the path already.
    """
    for folder in path.resolve().parents:
        status = folder.stat()
        owns = status.st_uid == uid and status.st_mode & stat.S_IXUSR
        if not owns and not status.st_mode & stat.S_IXOTH:
            _grant_search(folder, uid, status.st_mode)


def _grant_search(folder: Path, uid: int, mode: int) -> None:
    try:
        entries = _access_list(folder, mode)
        _set_access_list(folder, _with_search(entries, uid))
    except (OSError, AttributeError):  # no ACLs: the file system does not support them, or this is macOS
        folder.chmod(stat.S_IMODE(mode) | stat.S_IXOTH)


def _access_list(folder: Path, mode: int) -> Entries:
    try:
        raw = os.getxattr(folder, ACL)
    except OSError as error:
        if error.errno != errno.ENODATA:
            raise
        owner, group, other = mode >> 6 & 7, mode >> 3 & 7, mode & 7
        return [
            (USER_OBJ, owner, NO_ID),
            (GROUP_OBJ, group, NO_ID),
            (MASK, group, NO_ID),
            (OTHER, other, NO_ID),
        ]
    return [(tag, permissions, who) for tag, permissions, who in ENTRY.iter_unpack(raw[4:])]


def _with_search(entries: Entries, uid: int) -> Entries:
    granted = {(tag, who): permissions for tag, permissions, who in entries}
    granted[USER, uid] = granted.get((USER, uid), 0) | SEARCH
    granted[MASK, NO_ID] |= SEARCH
    return [(tag, permissions, who) for (tag, who), permissions in sorted(granted.items())]


def _set_access_list(folder: Path, entries: Entries) -> None:
    body = b"".join(ENTRY.pack(*entry) for entry in entries)
    os.setxattr(folder, ACL, struct.pack("<I", ACL_VERSION) + body)
