/* What the rules see, while one types: told under the box, never moving the focus, and nothing is kept of it. */
(() => {
  const PAUSE = 900;

  /* The words that were meant, at the place where they are now: the nearest, since one may have typed on. */
  const replace = (text, { start, words, instead }) => {
    const before = [...text].slice(0, start).join("").length;
    let nearest = -1;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (nearest < 0 || Math.abs(at - before) < Math.abs(nearest - before)) nearest = at;
    }
    return nearest < 0 ? null : text.slice(0, nearest) + instead + text.slice(nearest + words.length);
  };

  kith.forEachBox((form) => {
    const area = form.elements.body;
    const place = form.querySelector("[data-told]");
    if (!place || !form.dataset.check) return;
    let asked = area.value, said = "", timer, turn = 0;

    const look = async () => {
      const body = area.value, mine = ++turn;
      if (body === asked || form.dataset.sent) return;
      /* Whoever is on a button in there keeps it until they leave. */
      if (place.contains(document.activeElement)) return;
      try {
        const words = { csrf_token: form.elements.csrf_token.value, body, comment: form.dataset.comment ?? "", to: form.elements.to?.value ?? "" };
        const answer = await kith.send(form.dataset.check, words);
        if (!answer.ok || mine !== turn || area.value !== body || place.contains(document.activeElement)) return;
        const found = await answer.json();
        asked = body;
        place.replaceChildren(...new DOMParser().parseFromString(found.html, "text/html").body.children);
        const heard = [...place.querySelectorAll(".support__head, .told__head, .told__one strong")].map((each) => each.textContent).join(" ");
        if (heard && heard !== said) kith.say(heard);
        said = heard;
      } catch { /* offline: the server looks again when it is posted */ }
    };

    area.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE);
    });

    place.addEventListener("focusout", () => { timer = setTimeout(look, PAUSE); });

    place.addEventListener("click", (event) => {
      const button = event.target.closest("button[name=use]");
      const one = button?.closest(".told__one");
      const after = one && replace(area.value, one.dataset);
      if (after == null) return; /* the form goes the ordinary way */
      event.preventDefault();
      area.value = after;
      area.focus();
      area.dispatchEvent(new Event("input", { bubbles: true }));
      clearTimeout(timer);
      kith.say("Replaced.");
      look();
    });
  });
})();
