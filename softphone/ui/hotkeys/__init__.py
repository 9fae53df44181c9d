"""Keys that work while another program has the keyboard, where the desktop allows it."""
