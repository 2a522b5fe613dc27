"""What a missing extra says: the command that installs it, from where askonce itself was installed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from askonce.extras import install, require

WHEEL = "file:///tmp/built%20here/askonce-0.2.0-py3-none-any.whl"
GIT = {"vcs": "git", "commit_id": "9c842c7"}


@pytest.mark.parametrize(
    ("origin", "command"),
    [
        (None, 'pip install "askonce[cli]"'),
        ({"url": WHEEL, "archive_info": {}}, f'pip install "askonce[cli] @ {WHEEL}"'),
        ({"url": "file:///src/askonce", "dir_info": {}}, 'pip install "askonce[cli] @ file:///src/askonce"'),
        ({"url": "file:///my%20src/askonce", "dir_info": {"editable": True}}, 'pip install -e "/my src/askonce[cli]"'),
        (
            {"url": "https://example.org/askonce.git", "vcs_info": GIT},
            'pip install "askonce[cli] @ git+https://example.org/askonce.git@9c842c7"',
        ),
        ("not JSON", 'pip install "askonce[cli]"'),
    ],
)
def test_the_command_installs_from_where_askonce_came(
    origin: object, command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An index, a wheel file, a checkout, an editable checkout and a repository each have a command that pip takes."""
    folder = tmp_path / "askonce-0.2.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.4\nName: askonce\nVersion: 0.2.0\n")
    if origin is not None:
        (folder / "direct_url.json").write_text(origin if isinstance(origin, str) else json.dumps(origin))
    monkeypatch.syspath_prepend(tmp_path)

    assert install("cli") == command


def test_only_what_is_missing_is_named() -> None:
    """The error names the modules that are not there, and the command."""
    with pytest.raises(ImportError, match=r"^no_such_library is not installed: pip install ") as refused:
        require("cli", "json", "no_such_library")
    assert refused.value.name == "no_such_library"
    require("cli", "json")


def test_a_part_of_a_package_that_is_missing_is_named() -> None:
    """A module within a package that is not there is missing too, such as OpenTelemetry's API."""
    with pytest.raises(ImportError, match=r"^no_such_package\.part is not installed: pip install "):
        require("otel", "no_such_package.part")
