"""Tests on real servers, on a machine that may be busy."""

from tests.llm_server import llm_server_url as llm_server_url
from tests.patience import patience as patience
