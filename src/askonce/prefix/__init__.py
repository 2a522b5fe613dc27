"""How much of a prompt a model's server can reuse, and what keeps it from more: the level under the response cache.

Pure: what reads files, servers and their metrics is in `askonce.cli`.
"""

from askonce.core.usage import Reading as Reading
from askonce.prefix.analysis import Analysis as Analysis
from askonce.prefix.analysis import Cause as Cause
from askonce.prefix.analysis import Group as Group
from askonce.prefix.analysis import Observed as Observed
from askonce.prefix.analysis import PrefixReport as PrefixReport
from askonce.prefix.analysis import analyse as analyse
from askonce.prefix.checking import Problem as Problem
from askonce.prefix.checking import check as check
from askonce.prefix.comparing import compare as compare
from askonce.prefix.counters import read_counters as read_counters
from askonce.prefix.prompts import Prompt as Prompt
from askonce.prefix.prompts import read_prompt as read_prompt
