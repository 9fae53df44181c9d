"""Supervisors in rooms: who listens, whispers and barges, and the trail of it."""
