"""The floor as a whole: what monitors are told, today's figures, and the last hour."""
