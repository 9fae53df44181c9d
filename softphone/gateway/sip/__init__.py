"""SIP engines behind one small Protocol; everything engine-specific stays in its adapter."""
