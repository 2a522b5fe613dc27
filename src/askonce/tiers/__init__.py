"""WHERE ENTRIES LIVE: one module per tier, in the order in which they are asked."""
