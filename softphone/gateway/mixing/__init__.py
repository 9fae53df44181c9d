"""Parts of the mixer: a room's frozen mixing plan and the record of how punctual it was."""
