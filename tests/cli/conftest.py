"""Tests on real servers, on a machine that may be busy."""

from tests.commands import options as options
from tests.commands import settings as settings
from tests.llm_server import llm_server_url as llm_server_url
from tests.patience import patience as patience
