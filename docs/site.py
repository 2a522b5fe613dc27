"""Have mkdocs build its site from the repository as it is, so that the same links work on GitHub and on the site.

The Markdown files at the top of the repository are pages too (README.md is the home page), and so is each source file
that a page links to.
"""

from __future__ import annotations

import os.path
import re
from pathlib import Path, PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).parents[1]
_LINK = re.compile(r"(?<=\]\()([^)#:\s]+)(?=[#)])")


def _target(page: PurePosixPath, link: str) -> PurePosixPath:
    """Return the path, from the top of the repository, of what a page links to."""
    return PurePosixPath(os.path.normpath(page.parent / link))


def _place(path: PurePosixPath) -> PurePosixPath:
    """Return where the site has a file of the repository."""
    if path.is_relative_to("docs"):
        return path.relative_to("docs")
    if path.suffix == ".md":
        return PurePosixPath("index.md" if path.name == "README.md" else path.name.lower())
    return PurePosixPath("source", f"{path}.md")


def _text(path: PurePosixPath) -> str:
    """Return a file of the repository as Markdown; of a folder, what is in it."""
    file = ROOT / path
    if file.is_dir():
        return f"# {path}/\n\n" + "\n".join(f"* `{part.name}`" for part in sorted(file.glob("[!_.]*")))
    text = file.read_text(encoding="utf-8")
    return text if path.suffix == ".md" else f"# {path}\n\n~~~~{path.suffix[1:]}\n{text}\n~~~~\n"


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that are not under docs/."""
    pages = {PurePosixPath(page.relative_to(ROOT)) for page in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"))}
    linked = {_target(page, link) for page in pages for link in _LINK.findall(_text(page))}
    for path in sorted(pages | {path for path in linked if (ROOT / path).exists()}):
        if not path.is_relative_to("docs"):
            files.append(File.generated(config, str(_place(path)), content=_text(path)))
    return files


def on_page_markdown(markdown: str, page: Page, **_: object) -> str:
    """Lead each link to where the site has what the repository has there."""
    top = {str(_place(PurePosixPath(file.name))): PurePosixPath(file.name) for file in ROOT.glob("*.md")}
    here = PurePosixPath(page.file.src_uri)
    if here.is_relative_to("source"):
        return markdown
    path = top.get(str(here), PurePosixPath("docs") / here)
    return _LINK.sub(lambda link: os.path.relpath(_place(_target(path, link[0])), here.parent), markdown)
