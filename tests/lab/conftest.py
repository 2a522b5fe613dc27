"""Tests on real servers, on a machine that may be busy."""

from tests.patience import patience as patience
