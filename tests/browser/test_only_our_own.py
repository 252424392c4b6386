"""Nothing comes from elsewhere, and a page that tries is stopped by its own policy."""

from tests.browser.conftest import Windows


def test_the_fonts_are_our_own(window: Windows) -> None:
    page = window("/")
    faces = page.evaluate("document.fonts.ready.then(all => [...all].map(face => face.family + face.status))")
    assert any(face.endswith("loaded") for face in faces)


def test_the_policy_stops_a_picture_from_elsewhere_and_we_would_see_it(window: Windows) -> None:
    page = window("/")
    blocked = page.evaluate(
        """new Promise(done => {
          document.addEventListener("securitypolicyviolation", event => done(event.blockedURI));
          document.body.append(Object.assign(new Image(), {src: "https://elsewhere.example/x.png"}));
        })"""
    )
    assert blocked.startswith("https://elsewhere.example")
    page.wait_for_timeout(100)
    seen, window.watch.seen = window.watch.seen, []
    assert any("Content Security Policy" in each for each in seen)
