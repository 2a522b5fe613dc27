"""The session's servers, as options of a command and as settings; and Redis as other libraries filled it."""

from __future__ import annotations

from tests.commands import options as options
from tests.commands import settings as settings
from tests.patience import patience as patience
