"""What can go wrong in the domain. Each becomes a status and a sentence in one handler."""


class DomainError(Exception):
    """A refusal with a sentence that a reader may see."""

    status = 400

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class Refused(DomainError):
    """One may not do this; the sentence says why not."""

    status = 403


class Missing(DomainError):
    """There is no such thing, or one may not know of it: both look alike."""

    status = 404

    def __init__(self, sentence: str = "We could not find that.") -> None:
        super().__init__(sentence)


class Gone(DomainError):
    """It was there for everybody to see, and was taken away; the sentence says why."""

    status = 410


class Conflict(DomainError):
    """Somebody or something was faster."""

    status = 409


class Invalid(DomainError):
    """What was typed can't be taken as it is."""

    status = 422


class Away(DomainError):
    """Something that we need does not answer just now; the same may work in a minute."""

    status = 503
