"""A small SIP user agent over UDP (RFC 3261): messages, transactions, dialogs."""
