"""Contacts that live somewhere else: address books by CardDAV, staff lists by LDAP."""
