"""The gateway: Daily's room semantics over real SIP, as a process of its own. Never imports Qt."""
