"""Reads an export as a stream: one Raw record at a time, in memory no larger than the largest record.

The parser is expat behind defusedxml. No tree is ever built: a record's wanted fields are collected while
they go by, and everything else (commenters' IP addresses, other plugins' data) never enters memory.
"""

from collections.abc import Iterator
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from forum.transfer.wxr.collector import Collector, Raw
from forum.transfer.wxr.refusals import CannotRead, malformed, with_entities
from forum.transfer.wxr.source import Source

LONGEST_TAG = 4_000_000  # characters of one tag or XML comment


def read(source: Source) -> Iterator[Raw]:
    """All records of an export: the channel before the first item, a comment before the item it is in.

    Raises CannotRead for what is not a WordPress export, at the moment when that is seen.
    """
    collector = Collector()
    parser = DefusedXMLParser(target=collector, forbid_dtd=True)
    expat = parser.parser
    collector.line = lambda: source.lines_before + int(expat.CurrentLineNumber)
    patience = _Patience()
    try:
        for text in source.pieces():
            parser.feed(text)
            patience.watch(expat.CurrentByteIndex, len(text), collector.line())
            yield from collector.handed_over()
        parser.close()
    except ParseError as error:
        raise malformed(str(error).partition(":")[0], source.lines_before + error.position[0]) from None
    except DefusedXmlException:
        raise with_entities(collector.line()) from None


class _Patience:
    """Notices a tag or an XML comment without an end: the parser reads it anew with every piece."""

    def __init__(self) -> None:
        self._at = -1
        self._waited = 0

    def watch(self, at: int, fed: int, line: int) -> None:
        """Called after each piece with where the parser stands. Raises CannotRead."""
        # Some builds of expat put off reading an unfinished tag anew, and then stand nowhere: -1.
        self._waited = self._waited + fed if at in {self._at, -1} else 0
        if at >= 0:
            self._at = at
        if self._waited > LONGEST_TAG:
            raise CannotRead(f"A tag or XML comment in line {line} has no end.", line)
