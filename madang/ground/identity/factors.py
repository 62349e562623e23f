"""Second factors: time-based codes (RFC 6238), recovery codes, passkeys (WebAuthn level 3).

The library for passkeys loads at first use, as that for QR codes does: together they are a seventh of the start.
"""

import hashlib
import logging
import secrets
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pyotp

from madang.ground.db import Queries
from madang.ground.errors import Forbidden, Refused, Unavailable
from madang.ground.identity import store
from madang.ground.identity.models import Factors, Passkey, Relying
from madang.ground.ids import new_id
from madang.ground.vault import Vault
from madang.standards import qr

log = logging.getLogger("madang.identity")

STEP = 30
RECOVERY_CODES = 10
CHALLENGE_LIFE = timedelta(minutes=5)
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


# Time-based codes


async def begin_totp(q: Queries, person: UUID, *, login: str, issuer: str, vault: Vault | None) -> tuple[str, str, str]:
    """A new secret, not in force before it is confirmed; gives secret, URI and the QR code as SVG.

    It is kept encrypted where there is a vault.
    """
    secret = pyotp.random_base32()
    if not await store.insert_totp(q, person, vault.close(secret) if vault is not None else secret):
        raise Refused("ground.totp-there-already")
    uri = pyotp.TOTP(secret).provisioning_uri(name=login, issuer_name=issuer or "Madang")
    return secret, uri, qr.picture(uri)


async def check_totp(
    q: Queries, person: UUID, code: str, *, now: datetime, vault: Vault | None, confirming: bool = False
) -> bool:
    """Whether the code is right, at most a step early or late. Each code works once (RFC 6238 section 5.2).

    No code is right for a secret that another house encrypted; recovery codes still are.
    """
    found = await store.totp(q, person, confirming=confirming)
    if found is None:
        return False
    kept, last = found
    secret = _opened(kept, vault)
    if secret is None:
        return False
    here = int(now.timestamp()) // STEP
    given = "".join(code.split())
    for step in (here - 1, here, here + 1):
        if step > last and secrets.compare_digest(pyotp.TOTP(secret).at(step * STEP), given if given.isascii() else ""):
            # kept in the clear before there was a vault
            closed = vault.close(secret) if vault is not None and kept == secret else kept
            await store.use_totp(q, person, step=step, secret=closed, now=now)
            return True
    return False


def _opened(kept: str, vault: Vault | None) -> str | None:
    if not Vault.is_closed(kept):
        return kept
    try:
        return vault.open(kept) if vault is not None else None
    except Unavailable:
        log.warning("secret.key does not open the second factors kept in this house")
        return None


async def remove_totp(q: Queries, person: UUID) -> bool:
    """No time-based codes any more; without passkeys the recovery codes go as well."""
    gone = await store.delete_totp(q, person)
    await store.delete_lonely_codes(q, person)
    return gone


# Recovery codes


def _code_hash(person: UUID, code: str) -> bytes:
    plain = "".join(letter for letter in code.casefold() if letter.isalnum())
    return hashlib.sha256(b"recovery" + person.bytes + plain.encode()).digest()


async def new_recovery_codes(q: Queries, person: UUID) -> list[str]:
    """Ten fresh codes of 49 bits; those before no longer work."""
    codes = [
        "-".join("".join(secrets.choice(_LETTERS) for _ in range(5)) for _ in range(2)) for _ in range(RECOVERY_CODES)
    ]
    await store.replace_codes(q, person, [_code_hash(person, code) for code in codes])
    return codes


async def use_recovery_code(q: Queries, person: UUID, code: str, *, now: datetime) -> bool:
    """Whether the code is right and unused; it is used now."""
    return await store.use_code(q, person, _code_hash(person, code), now=now)


# Passkeys


async def _challenge(q: Queries, person: UUID | None, *, now: datetime) -> tuple[UUID, bytes]:
    id, challenge = new_id(), secrets.token_bytes(32)
    await store.insert_challenge(q, id, person, challenge, until=now + CHALLENGE_LIFE)
    return id, challenge


async def _take_challenge(q: Queries, id: UUID, *, now: datetime) -> tuple[UUID | None, bytes]:
    taken = await store.take_challenge(q, id, now=now)
    if taken is None:
        raise Forbidden("ground.passkey-refused")
    return taken


async def begin_passkey(
    q: Queries, person: UUID, *, login: str, fn: str, relying: Relying, now: datetime
) -> tuple[UUID, dict[str, Any]]:
    """Options for the browser to make a passkey that is found without a name being typed."""
    import webauthn  # noqa: PLC0415
    from webauthn.helpers import options_to_json_dict, structs  # noqa: PLC0415

    there = await store.credentials_of(q, person)
    id, challenge = await _challenge(q, person, now=now)
    options = webauthn.generate_registration_options(
        rp_id=relying.id,
        rp_name=relying.name or "Madang",
        user_name=login,
        user_id=person.bytes,
        user_display_name=fn,
        challenge=challenge,
        authenticator_selection=structs.AuthenticatorSelectionCriteria(
            resident_key=structs.ResidentKeyRequirement.REQUIRED,
            user_verification=structs.UserVerificationRequirement.REQUIRED,
        ),
        exclude_credentials=[structs.PublicKeyCredentialDescriptor(id=one) for one in there],
    )
    return id, options_to_json_dict(options)


async def finish_passkey(
    q: Queries, person: UUID, *, challenge: UUID, name: str, credential: dict[str, Any], relying: Relying, now: datetime
) -> Passkey:
    """Keep a passkey the browser made. Raises Forbidden when it does not prove what it should."""
    import webauthn  # noqa: PLC0415
    from webauthn.helpers.exceptions import WebAuthnException  # noqa: PLC0415

    owner, expected = await _take_challenge(q, challenge, now=now)
    try:
        made = webauthn.verify_registration_response(
            credential=credential,
            expected_challenge=expected,
            expected_rp_id=relying.id,
            expected_origin=relying.origins,
            require_user_verification=True,
        )
    except (WebAuthnException, ValueError, KeyError, TypeError):
        raise Forbidden("ground.passkey-refused") from None
    if owner != person:
        raise Forbidden("ground.passkey-refused")
    passkey = Passkey(id=new_id(), name=name, created_at=now, used_at=None)
    if not await store.insert_passkey(
        q,
        passkey,
        person=person,
        credential=made.credential_id,
        key=made.credential_public_key,
        count=made.sign_count,
    ):
        raise Refused("ground.passkey-there-already")
    return passkey


async def ask_passkey(q: Queries, *, relying: Relying, now: datetime) -> tuple[UUID, dict[str, Any]]:
    """Options for signing in with any passkey of this house; the answer tells whose it is."""
    import webauthn  # noqa: PLC0415
    from webauthn.helpers import options_to_json_dict, structs  # noqa: PLC0415

    id, challenge = await _challenge(q, None, now=now)
    options = webauthn.generate_authentication_options(
        rp_id=relying.id, challenge=challenge, user_verification=structs.UserVerificationRequirement.REQUIRED
    )
    return id, options_to_json_dict(options)


async def check_passkey(
    q: Queries, *, challenge: UUID, credential: dict[str, Any], relying: Relying, now: datetime
) -> UUID:
    """Whose passkey answered rightly. Raises Forbidden, always the same."""
    import webauthn  # noqa: PLC0415
    from webauthn.helpers.exceptions import WebAuthnException  # noqa: PLC0415

    owner, expected = await _take_challenge(q, challenge, now=now)
    try:
        raw = webauthn.base64url_to_bytes(str(credential["id"]))
        found = await store.passkey_of(q, raw)
        if found is None or owner is not None:
            raise Forbidden("ground.passkey-refused")
        id, person, key, count = found
        proof = webauthn.verify_authentication_response(
            credential=credential,
            expected_challenge=expected,
            expected_rp_id=relying.id,
            expected_origin=relying.origins,
            credential_public_key=key,
            credential_current_sign_count=count,
            require_user_verification=True,
        )
    except (WebAuthnException, ValueError, KeyError, TypeError):
        raise Forbidden("ground.passkey-refused") from None
    await store.use_passkey(q, id, count=proof.new_sign_count, now=now)
    return person


async def remove_passkey(q: Queries, id: UUID, person: UUID) -> bool:
    """Forget one passkey of a person."""
    gone = await store.delete_passkey(q, id, person)
    await store.delete_lonely_codes(q, person)
    return gone


async def remove_all(q: Queries, person: UUID) -> None:
    """Forget every second factor of a person: an administrator's act when all devices were lost."""
    await store.delete_all(q, person)


async def of(q: Queries, person: UUID, *, required: bool) -> Factors:
    """What a person has."""
    totp, left = await store.codes_left(q, person)
    return Factors(totp=totp, recovery_left=left, required=required, passkeys=await store.passkeys(q, person))
