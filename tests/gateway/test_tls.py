"""REST and sockets over TLS, and certificates that cannot be used."""

from __future__ import annotations

import datetime
import ipaddress
import ssl
from pathlib import Path

import httpx
import pytest
import websockets
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from softphone.errors import SettingsInvalid
from tests.fakes.gateway_process import KEY, RoomSocket, RunningGateway


def certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate for 127.0.0.1 that signs itself, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "gateway.test")])
    now = datetime.datetime.now(datetime.UTC)
    address = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([address]), critical=False)
        .sign(key, hashes.SHA256())
    )
    cert_file, key_file = folder / "cert.pem", folder / "key.pem"
    cert_file.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return cert_file, key_file


async def test_https_and_wss(tmp_path: Path) -> None:
    cert_file, key_file = certificate(tmp_path)
    trust = ssl.create_default_context(cafile=str(cert_file))
    async with RunningGateway(tmp_path, tls_cert=cert_file, tls_key=key_file) as gateway:
        base = gateway.http.replace("http://", "https://")
        async with httpx.AsyncClient(verify=trust, base_url=base) as client:
            key = {"Authorization": f"Bearer {KEY}"}
            assert (await client.post("/v1/rooms", json={"name": "desk"}, headers=key)).is_success
            grant = {"properties": {"room_name": "desk"}}
            token = (await client.post("/v1/meeting-tokens", json=grant, headers=key)).json()
        socket = RoomSocket(
            await websockets.connect(
                f"{base.replace('https', 'wss')}/v1/rooms/desk/socket",
                ssl=trust,
                subprotocols=[websockets.Subprotocol("softphone.room.v1")],
                additional_headers={"Authorization": f"Bearer {token['token']}"},
            )
        )
        assert (await socket.call("join"))["room"] == "desk"
        await socket.close()


async def test_files_that_are_no_certificate(tmp_path: Path) -> None:
    for name in ("cert.pem", "key.pem"):
        (tmp_path / name).write_text("nothing")
    gateway = RunningGateway(tmp_path, tls_cert=tmp_path / "cert.pem", tls_key=tmp_path / "key.pem")
    with pytest.raises(SettingsInvalid, match="PEM"):
        async with gateway:
            pass
    await gateway.gateway.close()
    gateway.mixer.stop()
    gateway.listener.close()
