"""REST routes with Daily's paths and shapes."""
