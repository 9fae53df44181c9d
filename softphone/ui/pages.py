"""The pages beside the dialer: calls, and others that are made when first looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from softphone.ui.theme import Theme
    from softphone.ui.widgets.page_tabs import PageTabs

MakePage = Callable[["Theme", QWidget], QWidget]
"""Makes a page for a theme and a parent. The page has ``set_theme`` and may have ``looked_at``."""


class Page(Protocol):
    """What every page offers beside being a widget."""

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""


class Pages(QStackedWidget):
    """One page at a time; the tabs in the top bar choose it.

    Args:
        theme: what to draw with.
        tabs: where the pages' names go.
        parent: Qt parent.
    """

    shown = Signal(str)
    """This page is on the screen now."""

    def __init__(self, theme: Theme, tabs: PageTabs, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tabs = tabs
        self._makers: dict[str, MakePage] = {}
        self._made: dict[str, QWidget] = {}
        tabs.chosen.connect(self.show_page)

    def add(self, name: str, words: str, make: MakePage) -> None:
        """Offer a page; it is made when it is first shown."""
        self._makers[name] = make
        self._tabs.add(name, words)

    def remove(self, name: str) -> None:
        """Take a page and its name away; shows the first page if this one was shown."""
        page = self._made.pop(name, None)
        shown = page is not None and page is self.currentWidget()
        del self._makers[name]
        self._tabs.remove(name)
        if page is not None:
            self.removeWidget(page)
            page.deleteLater()
        if shown and self._makers:
            self.show_page(next(iter(self._makers)))

    def made(self, name: str) -> QWidget | None:
        """The page if somebody has looked at it, else None."""
        return self._made.get(name)

    @property
    def shown_name(self) -> str:
        """Name of the page on the screen, or empty."""
        widget = self.currentWidget()
        return next((name for name, page in self._made.items() if page is widget), "")

    def offers(self, name: str) -> bool:
        """Whether there is a page of that name."""
        return name in self._makers

    def names(self) -> tuple[tuple[str, str], ...]:
        """Name and words of every page, in the order of the tabs."""
        return tuple((name, self._tabs[name].text()) for name in self._makers)

    def page(self, name: str) -> QWidget:
        """The page, made now if nobody has looked at it yet."""
        page = self._made.get(name)
        if page is None:
            page = self._made[name] = self._makers[name](self._theme, self)
            self.addWidget(page)
        return page

    def show_page(self, name: str) -> None:
        """Bring a page to the screen."""
        self.setCurrentWidget(self.page(name))
        self._tabs.show_chosen(name)
        self.shown.emit(name)

    def set_theme(self, theme: Theme) -> None:
        """Draw what is made with another theme."""
        self._theme = theme
        for page in self._made.values():
            cast(Page, page).set_theme(theme)
