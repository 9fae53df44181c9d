"""Numbers and addresses as people of one region write them; import it after the first paint."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLocale

from softphone.controller import dialing
from softphone.controller.dialing import AddressKind, Typed, Understood
from softphone.ui.language import isolated


class RegionalDialing:
    """See `softphone.ui.console.Dialing`.

    Args:
        region: ISO region for numbers without a country code, or empty.
    """

    def __init__(self, region: str = "") -> None:
        self._region = region

    def set_region(self, region: str) -> None:
        """Use this region from now on."""
        self._region = region

    def format_as_typed(self, text: str, caret: int) -> Typed:
        """Group what was typed so far for reading, with the caret kept behind its character."""
        return dialing.format_as_typed(text, caret, self._region)

    def understand(self, text: str) -> Understood:
        """What the text is and whether it can be dialled; never raises."""
        return dialing.understand(text, self._region)

    def format_address(self, address: str) -> str:
        """An E.164 number or SIP URI, as shown to people."""
        text = _address_text(address, self._region) if address else ""
        return isolated(text)

    def country_of(self, address: str) -> str:
        """The country of a number in the desktop's language; empty for anything else."""
        return _country(address) if address.startswith("+") else ""


@lru_cache(maxsize=4096)
def _address_text(address: str, region: str) -> str:
    """Kept, since every change of the selected session asks again."""
    understood = dialing.understand(address, region)
    if understood.kind is AddressKind.NOTHING or not understood.dialable:
        return address
    return understood.display or address


@lru_cache(maxsize=4096)
def _country(number: str) -> str:
    region = dialing.understand(number).region
    territory = QLocale.codeToTerritory(region) if region else QLocale.Country.AnyCountry
    return QLocale.territoryToString(territory) if region else ""
