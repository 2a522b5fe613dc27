"""WHAT TO DECIDE: pure values and decisions; no I/O, no clock, no await, no logging."""
