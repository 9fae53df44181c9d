"""The local interface for other programs of this computer, such as a CRM in a browser.

Off until the operator switches it on. It listens on the loopback only and speaks HTTP/1.1 and
WebSocket; see ``resources/help/crm.md`` for its contract.
"""
