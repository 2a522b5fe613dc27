"""HOW TO RUN IT: drivers for flows, single flight, deadlines and breakers."""
