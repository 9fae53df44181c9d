"""Meeting tokens of this gateway: minted and read with the API key as the secret."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from pydantic import SecretStr

from softphone.telephony_api.tokens import TokenProperties


class TokenMint:
    """Mints and reads meeting tokens (JWT, HS256, Daily's claims).

    Whoever holds the API key may also sign tokens by itself; the signature is what counts.

    Args:
        key: the API key.
        domain_id: the ``d`` claim of tokens minted here.
    """

    def __init__(self, key: SecretStr, domain_id: str) -> None:
        self._key = key
        self._domain_id = domain_id

    def mint(self, properties: TokenProperties) -> str:
        """A signed token that grants ``properties``.

        Raises:
            InvalidInput: the token would be too long.
        """
        from softphone.telephony_api.token_claims import sign_token

        with _short_keys_accepted():
            return sign_token(properties, self._key, self._domain_id)

    def read(self, token: str, *, ignore_nbf: bool = False) -> TokenProperties:
        """What a token grants.

        Raises:
            AuthRejected: it is malformed, signed with another key, not yet valid or expired.
        """
        from softphone.telephony_api.token_claims import decode_token

        with _short_keys_accepted():
            return decode_token(token, self._key, ignore_nbf=ignore_nbf)


@contextmanager
def _short_keys_accepted() -> Iterator[None]:
    """The start already warned about a short key; PyJWT would repeat it for every token."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        yield
