"""RTP with G.711 and telephone-events (RFC 3550, 3551, 4733), and the sounds played on it."""
