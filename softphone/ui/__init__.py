"""The window. Arranges and paints; decides nothing."""
