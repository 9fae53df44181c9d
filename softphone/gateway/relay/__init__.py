"""The gateway as the receiver of Daily's pinless calls: agents ring, one answers."""
