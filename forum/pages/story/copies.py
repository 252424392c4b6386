"""A visitor's copy of a page: the same for everybody, plain and packed."""

from forum.core.web.packing import packed, packed_well


class Copy:
    """A whole page as every visitor gets it. What is asked for packed more than once is packed well."""

    __slots__ = ("_asked", "_packed", "plain")

    def __init__(self, plain: bytes) -> None:
        self.plain = plain
        self._packed = b""
        self._asked = False

    def __len__(self) -> int:
        return len(self.plain) * 3 // 2  # with the packed one, about

    @property
    def packed(self) -> bytes:
        """Gzipped; the first time quickly, since somebody is waiting and it may be the only one."""
        if self._packed:
            return self._packed
        if not self._asked:
            self._asked = True
            return packed(self.plain)
        self._packed = packed_well(self.plain)
        return self._packed
