"""Mails and web pages saved in one file (.eml, .mht): the text of the part that a reader sees."""
from __future__ import annotations

from corpus_tools.decode import Decoded, decode_bytes
from corpus_tools.load.refusals import RefusedError


def read_mail(data: bytes, doc: str) -> tuple[Decoded, str, dict[str, str]]:
    """The text of a mail or saved page, its kind (html or txt) and its subject as metadata.

    For a mail the plain part is taken where there is one, under the subject; for a saved page its HTML.
    Raises ``RefusedError`` where no part is text and ``UndecodableError`` where it can't be decoded.
    """
    import email
    import email.policy

    message = email.message_from_bytes(data, policy=email.policy.default)
    page = message.get_content_type() == "multipart/related" or "snapshot-content-location" in message
    parts: dict[str, object] = {}
    for part in message.walk():
        if not part.is_multipart() and not part.is_attachment():
            parts.setdefault(part.get_content_type(), part)
    wanted = ("text/html", "text/plain") if page else ("text/plain", "text/html")
    for kind in wanted:
        part = parts.get(kind)
        raw = part.get_payload(decode=True) if part is not None else b""
        if not raw or not raw.strip():
            continue
        found = decode_bytes(raw, declared=part.get_content_charset("") or "")
        subject = str(message.get("subject", "")).strip()
        if kind == "text/plain" and subject and not page:
            found = Decoded(f"{subject}\n\n{found.text}", found.encoding, found.flags)
        return found, kind[5:].replace("plain", "txt"), {"title": subject} if subject else {}
    raise RefusedError(doc, "a mail without a text part", "save its content as .txt or .html")
