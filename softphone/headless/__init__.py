"""An operator without a window: places and takes calls on a backend and tells what happened."""
