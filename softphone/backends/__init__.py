"""Adapters between the controller and a telephony backend; vendor names stop here."""
