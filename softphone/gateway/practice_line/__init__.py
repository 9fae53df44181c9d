"""The practice line: a real SIP user agent for trying everything with no account."""
