"""Sends many forms with one token: what a person with patience could."""

from tests.people import Browser


class Sender:
    """Posts with a browser's real token, fetched once."""

    def __init__(self, browser: Browser) -> None:
        self.browser, self.token = browser, browser.token

    def __call__(self, path: str, **fields: str) -> Browser:
        """The browser with the answer, which is not followed."""
        return self.browser.seen(self.browser.client.post(path, data={"csrf_token": self.token, **fields}))

    @property
    def page(self) -> str:
        """The last answer."""
        return self.browser.response.get_data(as_text=True)
