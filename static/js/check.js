/* What the rules see, while one types: told under the box, never moving the focus, and nothing is kept of it. */
(() => {
  const PAUSE = 900;

  const replace = (text, { start, end, words, instead }) => {
    const signs = [...text];
    if (signs.slice(start, end).join("") === words) return [...signs.slice(0, start), instead, ...signs.slice(end)].join("");
    const place = text.indexOf(words);
    return place < 0 ? null : text.slice(0, place) + instead + text.slice(place + words.length);
  };

  kith.forEachBox((form) => {
    const area = form.elements.body;
    const place = form.querySelector("[data-told]");
    if (!place || !form.dataset.check) return;
    let asked = area.value, said = "", timer, turn = 0;

    const look = async () => {
      const body = area.value, mine = ++turn;
      if (body === asked || form.dataset.sent) return;
      asked = body;
      try {
        const words = { csrf_token: form.elements.csrf_token.value, body, comment: form.dataset.comment ?? "" };
        const answer = await kith.send(form.dataset.check, words);
        if (!answer.ok || mine !== turn || area.value !== body) return;
        const found = await answer.json();
        /* Whoever is on a button in there keeps it until they leave. */
        if (place.contains(document.activeElement)) return;
        place.replaceChildren(...new DOMParser().parseFromString(found.html, "text/html").body.children);
        if (found.said && found.said !== said) kith.say(found.said);
        said = found.said;
      } catch { /* offline: the server looks again when it is posted */ }
    };

    area.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE);
    });

    place.addEventListener("click", (event) => {
      const button = event.target.closest("button[name=use]");
      const one = button?.closest(".told__one");
      const after = one && replace(area.value.replaceAll("\r\n", "\n"), one.dataset);
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
