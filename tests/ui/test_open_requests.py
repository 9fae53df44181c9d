"""Links that arrive as events: none is lost before somebody listens; files are left alone."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from softphone.ui.open_requests import OpenRequests


def test_links_are_kept_until_somebody_listens(qapp):
    application = QObject()
    requests = OpenRequests(application)
    assert application.findChild(OpenRequests) is requests
    taken: list[str] = []
    QApplication.sendEvent(application, QFileOpenEvent(QUrl("tel:+15550100001")))
    assert taken == []
    requests.hand_to(taken.append)
    QApplication.sendEvent(application, QFileOpenEvent(QUrl("SIP:jane@pbx.example.com")))
    assert taken == ["tel:+15550100001", "sip:jane@pbx.example.com"]


def test_files_and_pages_are_not_ours(qapp):
    application = QObject()
    taken: list[str] = []
    OpenRequests(application).hand_to(taken.append)
    for address in ("file:///tmp/a.vcf", "https://example.org/"):
        QApplication.sendEvent(application, QFileOpenEvent(QUrl(address)))
    assert taken == []
