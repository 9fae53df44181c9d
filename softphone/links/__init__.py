"""Who opens ``tel:``, ``sip:``, ``sips:`` and ``callto:`` links on this computer, per system."""
