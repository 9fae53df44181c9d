"""Qt item models fed by the controller's signals."""
