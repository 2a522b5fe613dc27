# ruff: noqa: SIM905 — tables of words read best as lines of words
"""Measure how often each policy rule fires where it should, and where it should not.

    python benchmarks/policy_false_alarms.py [--half dev|held-out|all] [--questions FILE] [--show RULE]

CLINC150 (`$ASKONCE_EVAL_DATA/clinc150.jsonl`, by default ../shared/data) is cut in two by a hash of the text; the
patterns were written with only the dev half in sight. Its intents decide what is right:

* an intent of a rule (OWN below): firing is a catch; recall is catches over all its questions;
* a shared intent (SHARED): its answer is the same for everybody, at any time, so any firing is a false alarm;
* the rest (orders to a device, live or personal in part) are counted as `other` and judged neither way.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from askonce.core.policy import Rule, fold
from askonce.core.rules import DEFAULT_RULES

OWN = {
    "personal": """balance bill_balance bill_due transactions spending_history pto_balance pto_used pto_request_status
        order_status credit_score credit_limit rewards_balance income payday user_name application_status
        last_maintenance current_location""".split(),
    "current_time": ["time", "date", "next_holiday"],
    "current_events": ["weather", "traffic", "how_busy", "flight_status"],
    "moving_money": ["exchange_rate", "interest_rate"],
}
SHARED = """definition spelling calculator measurement_conversion translate calories nutrition_info ingredients_list
    ingredient_substitution recipe cook_time food_last fun_fact meaning_of_life jump_start oil_change_how tire_change
    plug_type vaccines international_visa carry_on international_fees improve_credit_score rollover_401k order_checks
    direct_deposit redeem_rewards replacement_card_duration new_card report_lost_card credit_limit_change pto_request
    accept_reservations insurance_change how_old_are_you what_is_your_name who_made_you are_you_a_bot timezone
    what_can_i_ask_you what_are_your_hobbies where_are_you_from who_do_you_work_for do_you_have_pets tell_joke
    travel_suggestion meal_suggestion restaurant_suggestion restaurant_reviews distance gas_type sync_device
    change_accent change_language reset_settings greeting goodbye thank_you yes no maybe""".split()


def in_dev_half(text: str) -> bool:
    """Tell the two halves apart in a way that no order or version of the file can change."""
    return hashlib.sha256(text.encode()).digest()[0] & 1 == 0


def clinc(half: str) -> Iterator[tuple[str, str]]:
    """Yield (question, intent) of one half, or leave with a clear word when the data is not there."""
    path = Path(os.environ.get("ASKONCE_EVAL_DATA", "../shared/data")) / "clinc150.jsonl"
    if not path.is_file():
        sys.exit(f"{path} is not there: set ASKONCE_EVAL_DATA to the folder that holds clinc150.jsonl")
    for line in path.open(encoding="utf-8"):
        row = json.loads(line)
        if half == "all" or in_dev_half(row["text"]) == (half == "dev"):
            yield row["text"], row["intent"]


def measure(rule: Rule, rows: list[tuple[str, str]]) -> str:
    """Return one line of the table."""
    totals = Counter(intent for _, intent in rows)
    fired = Counter(intent for question, intent in rows if rule.applies(fold(question), None))
    own = OWN.get(rule.name, [])
    true, asked = sum(fired[i] for i in own), sum(totals[i] for i in own)
    false, shared = sum(fired[i] for i in SHARED), sum(totals[i] for i in SHARED)
    recall = f"{true / asked:7.1%}" if asked else "    n/a"
    return (
        f"{rule.name:16}{fired.total():7}{true:7}{false:7}{fired.total() - true - false:7}"
        f"{false / shared:13.2%}{recall:>9}   of {shared} shared, {asked} own"
    )


def show(rule: Rule, rows: Iterable[tuple[str, str]]) -> None:
    """Print the false alarms and the misses of one rule, to work on its patterns."""
    for question, intent in rows:
        fires = rule.applies(fold(question), None)
        if fires and intent in SHARED:
            print(f"FALSE  {intent:28}{question}")
        elif not fires and intent in OWN.get(rule.name, []):
            print(f"MISS   {intent:28}{question}")
        elif fires and intent not in OWN.get(rule.name, []):
            print(f"OTHER  {intent:28}{question}")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--half", choices=["dev", "held-out", "all"], default="held-out")
    parser.add_argument("--questions", type=Path, help="shared questions, one a line, or JSONL with a `question`")
    parser.add_argument("--show", help="print this rule's false alarms and misses (dev half)")
    options = parser.parse_args()
    rows = list(clinc("dev" if options.show else options.half))
    text_rules = [rule for rule in DEFAULT_RULES if rule.patterns]
    if options.show:
        show(next(rule for rule in text_rules if rule.name == options.show), rows)
        return
    print(f"CLINC150, {options.half} half: {len(rows)} questions")
    print(f"{'rule':16}{'fired':>7}{'true':>7}{'false':>7}{'other':>7}{'false alarms':>13}{'recall':>9}")
    for rule in text_rules:
        print(measure(rule, rows))
    started = time.perf_counter()
    for question, _ in rows:
        folded = fold(question)
        for rule in text_rules:
            rule.applies(folded, None)
    print(f"all rules: {(time.perf_counter() - started) / len(rows) * 1e6:.0f} µs a question")
    if options.questions:
        lines = options.questions.read_text(encoding="utf-8").splitlines()
        questions = [json.loads(line)["question"] if line.startswith("{") else line for line in lines if line.strip()]
        alarms = [(r.name, q) for q in questions for r in text_rules if r.applies(fold(q), None)]
        print(f"{options.questions}: {len(alarms)} false alarms in {len(questions)} questions")
        for name, question in alarms:
            print(f"  {name}: {question}")


if __name__ == "__main__":
    main()
