"""What a call is, as pure values: standard library only, no Qt, no input or output."""
