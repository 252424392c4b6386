/* The preview and what helps, made anew while one types: by the server, so that it is exactly what readers get. */
(() => {
  const { sheet } = kith;
  const proof = document.getElementById("proof"), aids = document.getElementById("aids");
  if (!sheet || !proof || !aids) return;
  const PAUSE = 700;
  let looked = sheet.typed(), timer, turn = 0;

  const parsed = (html) => new DOMParser().parseFromString(html, "text/html").body.childNodes;

  /* What a ranking brings along runs again. Nothing moves: what is scrolled stays where it is, what is open stays open, and no focus is taken. */
  const fill = (place, html) => {
    if (place.contains(document.activeElement) && place !== document.activeElement) return false;
    const { scrollTop } = place;
    const open = new Set([...place.querySelectorAll("details[open][data-fold]")].map((each) => each.dataset.fold));
    place.replaceChildren(...parsed(html));
    place.querySelectorAll("script[src]").forEach((each) => each.replaceWith(kith.element("script", { src: each.src })));
    place.querySelectorAll("details[data-fold]").forEach((each) => { each.open = open.has(each.dataset.fold); });
    place.scrollTop = scrollTop;
    return true;
  };

  const look = async () => {
    const now = sheet.typed(), mine = ++turn;
    if (now === looked) return;
    try {
      const answer = await sheet.post("look");
      if (!answer.ok || mine !== turn) return;
      const found = await answer.json();
      if (mine !== turn) return;
      /* Half-way between two letters a text may be nothing yet: what was seen last stays. */
      const filled = (found.objection && proof.querySelector(".story") ? true : fill(proof, found.proof)) && fill(aids, found.aids);
      if (filled) looked = now;
    } catch { /* offline: the next letter tries again */ }
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  };
  sheet.look = look;
  sheet.form.querySelector("[value=preview]").hidden = true; /* it is beside the text already, or behind its own button */
  sheet.form.addEventListener("input", later);
  sheet.form.addEventListener("change", later);
  aids.addEventListener("focusout", later);
})();
