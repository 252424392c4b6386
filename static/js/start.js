/* What every other script here uses: say something politely, put the focus somewhere, send a form's words. */
const kith = (() => {
  const status = document.getElementById("says");
  const dressers = [];

  /* Emptied first: the same sentence twice would be announced once. */
  const say = (words) => {
    status.textContent = "";
    setTimeout(() => { status.textContent = words; }, 50);
  };

  /* Open what is closed around it; whoever goes there wants to see it. */
  const go = (place) => {
    if (!place) return false;
    for (let around = place.closest("details:not([open])"); around; around = around.parentElement.closest("details:not([open])")) {
      around.open = true;
    }
    place.focus();
    place.scrollIntoView({ block: place.offsetHeight > innerHeight * 0.7 ? "start" : "nearest" });
    return true;
  };

  const token = () => document.querySelector("#act [name=csrf_token]")?.value;

  const send = (address, words, keepalive = false) => fetch(address, {
    method: "POST",
    body: new URLSearchParams(words),
    headers: { Accept: "application/json" },
    credentials: "same-origin",
    redirect: "manual",
    keepalive,
  });

  const element = (tag, values, ...inside) => {
    const made = Object.assign(document.createElement(tag), values);
    made.append(...inside);
    return made;
  };

  /* What this browser keeps of the reading tools: size, spacing, colours, motion, keys, screen reader. */
  const kept = () => (/(?:^|; )reading=([^;]*)/.exec(document.cookie)?.[1] ?? "").split(".");

  /* Each part that adds something to a writing box says how; boxes that come later get it too. */
  const dress = (form) => dressers.forEach((dresser) => dresser(form));
  const forEachBox = (dresser) => {
    dressers.push(dresser);
    document.querySelectorAll("form.writing:not([data-sheet])").forEach(dresser); /* an editor’s sheet has its own */
  };

  /* Arriving at a comment: the focus is there, whatever was folded around it. */
  const arrive = () => {
    const place = document.getElementById(location.hash.slice(1));
    if (place?.matches(".comment, .tombstone")) go(place);
  };
  addEventListener("hashchange", arrive);
  if (location.hash) arrive();

  /* What a button says once it has worked: told on the page that comes, unless that page has a problem. */
  addEventListener("submit", ({ submitter }) => {
    const { says, replaced = "" } = submitter?.dataset ?? {};
    if (!says) return;
    sessionStorage.setItem("says", says);
    sessionStorage.setItem("replaced", replaced);
  });
  const done = sessionStorage.getItem("says");
  if (done) {
    sessionStorage.removeItem("says");
    const changed = document.getElementById(location.hash.slice(1))?.querySelector(".changed");
    const more = changed && sessionStorage.getItem("replaced");
    if (!document.querySelector(".problem, [data-tells]")) say(more ? `${done} ${more}` : done);
  }

  return { say, go, token, send, element, kept, dress, forEachBox };
})();
