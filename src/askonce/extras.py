"""Check that the libraries of an extra are installed, and say how to install them."""

from __future__ import annotations

from importlib.util import find_spec

PACKAGE = "askonce"


def require(extra: str, *modules: str) -> None:
    """Check that the modules of an extra are installed, without importing them.

    Raises:
        ImportError: A module is missing; the message has the command that installs the extra.
    """
    missing = [module for module in modules if not _is_there(module)]
    if missing:
        raise ImportError(f"{', '.join(missing)} is not installed: {install(extra)}", name=missing[0])


def _is_there(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:  # not even the package that it is in
        return False


def install(extra: str) -> str:
    """Return the command that adds an extra to this installation, from where it was installed itself.

    A package that came from a checkout, a wheel file or a repository has the address in its `direct_url.json`
    (PEP 610), which pip takes again; without one it came from an index, where its name is enough.

    Args:
        extra: Which.
    """
    import json  # these take longer to import than most of what asks for this, and only a refusal needs them
    from importlib.metadata import PackageNotFoundError, distribution
    from urllib.parse import urlsplit
    from urllib.request import url2pathname

    wanted = f"{PACKAGE}[{extra}]"
    try:
        recorded = distribution(PACKAGE).read_text("direct_url.json")
        origin = json.loads(recorded) if recorded else {}
    except (PackageNotFoundError, ValueError):
        origin = {}
    url = origin.get("url")
    if url is None:
        return f'pip install "{wanted}"'
    if origin.get("dir_info", {}).get("editable"):
        return f'pip install -e "{url2pathname(urlsplit(url).path)}[{extra}]"'
    if version_control := origin.get("vcs_info"):
        url = f"{version_control['vcs']}+{url}@{version_control['commit_id']}"
    return f'pip install "{wanted} @ {url}"'
