"""One file of a support bundle, as it will leave the machine."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleFile:
    """What is shown is what is written: the text is final.

    Attributes:
        name: path inside the archive.
        about: what it is: ``versions``, ``settings``, ``log``, ``gateway-log`` or ``timeline``.
        text: its content, redacted.
    """

    name: str
    about: str
    text: str

    @property
    def size(self) -> int:
        """Bytes in the archive before it is packed."""
        return len(self.text.encode())
