/* What the rules see, while one types: told under the box, never moving the focus, and nothing is kept of it. */
(() => {
  const PAUSE = 900;

  /* Where the words that were meant stand now: the nearest to their place, since one may have typed on. */
  const nearest = (text, start, words) => {
    const before = [...text].slice(0, start).join("").length;
    let found = -1;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (found < 0 || Math.abs(at - before) < Math.abs(found - before)) found = at;
    }
    return found;
  };

  /* The last place first: those before it stay where they are. */
  const replaced = (text, { places, instead }) => {
    for (const [start, , words] of JSON.parse(places).reverse()) {
      const at = nearest(text, start, words);
      if (at < 0) return null;
      text = text.slice(0, at) + instead + text.slice(at + words.length);
    }
    return text;
  };

  /* Only what differs, in one go: one Undo brings all of it back. */
  const change = (area, after) => {
    const { value } = area;
    let from = 0, same = 0;
    while (from < after.length && value[from] === after[from]) from++;
    const most = Math.min(value.length, after.length) - from;
    while (same < most && value.at(-1 - same) === after.at(-1 - same)) same++;
    kith.put(area, from, value.length - same, after.slice(from, after.length - same));
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
        const words = { csrf_token: form.elements.csrf_token.value, body, level: form.dataset.level, comment: form.dataset.comment ?? "", to: form.elements.to?.value ?? "" };
        const answer = await kith.send(form.dataset.check, words);
        if (!answer.ok || mine !== turn || area.value !== body || place.contains(document.activeElement)) return;
        const found = await answer.json();
        asked = body;
        place.replaceChildren(...new DOMParser().parseFromString(found.html, "text/html").body.children);
        const heard = [...place.querySelectorAll(".support__head, .told__head, .told > .told__list .told__why")].map((each) => each.textContent).join(" ");
        if (heard && heard !== said) kith.say(heard);
        said = heard;
      } catch { /* offline: the server looks again when it is posted */ }
    };

    form.look = look;
    area.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE);
    });

    place.addEventListener("focusout", () => { timer = setTimeout(look, PAUSE); });

    place.addEventListener("click", (event) => {
      const button = event.target.closest("button[name=use]");
      const one = button?.closest(".told__one");
      const after = one && replaced(area.value, one.dataset);
      if (after == null) return; /* the form goes the ordinary way */
      event.preventDefault();
      change(area, after);
      clearTimeout(timer);
      kith.say("Replaced.");
      look();
    });
  });
})();
