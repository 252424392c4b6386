"""Check digits of official numbers, by country. Each answers whether a number could have been given out."""

from collections.abc import Mapping
from importlib import import_module
from typing import Protocol, cast

import stdnum.iban
import stdnum.luhn
import stdnum.verhoeff


class _Checks(Protocol):
    def is_valid(self, number: str) -> bool: ...


_MODULES: Mapping[str, str] = {
    "nhs": "gb.nhs",
    "ssn": "us.ssn",
    "itin": "us.itin",
    "sin": "ca.sin",
    "tfn": "au.tfn",
    "pps": "ie.pps",
    "idnr": "de.idnr",
    "nir": "fr.nir",
    "dni": "es.dni",
    "nie": "es.nie",
    "codicefiscale": "it.codicefiscale",
    "bsn": "nl.bsn",
    "pesel": "pl.pesel",
    "aadhaar": "in_.aadhaar",
    "pan": "in_.pan",
    "cpf": "br.cpf",
    "ahv": "ch.ssn",
    "personnummer": "se.personnummer",
    "hetu": "fi.hetu",
    "cpr": "dk.cpr",
    "fodselsnummer": "no.fodselsnummer",
    "nn": "be.nn",
    "svnr": "at.vnr",
    "idnr_za": "za.idnr",
}


def could_be(kind: str, number: str) -> bool:
    """Whether the check digits of a number of this kind fit."""
    name = _MODULES[kind]
    try:
        module = cast("_Checks", import_module(f"stdnum.{name}"))
    except ImportError:
        return False
    return bool(module.is_valid(number))


def card(digits: str) -> bool:
    """A payment card."""
    return digits[0] in "23456" and stdnum.luhn.is_valid(digits)


def iban(number: str) -> bool:
    """A bank account as banks write it."""
    return bool(stdnum.iban.is_valid(number))


def german_insured(number: str) -> bool:
    """A German health insurance number: the letter counts as two digits."""
    digits = f"{ord(number[0].upper()) - ord('A') + 1:02}{number[1:-1]}"
    total = sum(sum(map(int, str(int(each) * (1 + place % 2)))) for place, each in enumerate(digits))
    return total % 10 == int(number[-1])
