"""Daily's telephony surface as models: options, events, rooms, tokens, errors, REST."""
