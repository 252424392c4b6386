"""Hosts as the network knows them, so that nobody takes one for another, neither a reader nor a parser."""

import re
import unicodedata
from ipaddress import AddressValueError, IPv4Address, IPv6Address

_NUMBER = re.compile(r"(?:.*\.)?(?:[0-9]+|0x[0-9a-f]*)\.?", re.IGNORECASE)
_LONGEST = 253  # RFC 1035
_LONGEST_LABEL = 63


def known_as(host: str) -> str:
    """ "bücher.example" as "xn--bcher-kva.example"; empty when a host isn't written in its final form.

    What browsers would translate first (full-width letters, unusual dots, "0x7f.1") is no host here.
    """
    if host.startswith("["):
        return _sixth(host)
    host = host.lower() if host.isascii() else host
    if _NUMBER.fullmatch(host):
        return _fourth(host)
    final = unicodedata.normalize("NFKC", host).lower() == host
    signs = all(sign in ".-_" or unicodedata.category(sign)[0] in "LMN" for sign in host)
    return _in_letters(host) if final and signs and host.strip(".") else ""


def _in_letters(host: str) -> str:
    labels = [
        label if label.isascii() else f"xn--{label.encode('punycode').decode()}" for label in host.split(".")
    ]
    known = ".".join(labels)
    return known if len(known) <= _LONGEST and max(map(len, labels)) <= _LONGEST_LABEL else ""


def _fourth(host: str) -> str:
    try:
        return str(IPv4Address(host))
    except AddressValueError:
        return ""


def _sixth(host: str) -> str:
    try:
        return f"[{IPv6Address(host[1:-1])}]"
    except AddressValueError:
        return ""
