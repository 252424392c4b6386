/* Three keys for a page of comments: shown, changeable, off where a screen reader has its own use for them. */
(() => {
  const thread = document.getElementById("comments");
  const [kept, reader] = kith.kept().slice(4);
  const letters = /^[a-z0-9]{3}$/.test(kept) ? kept : "jkn";
  const threads = () => [...document.querySelectorAll(".threads > .branch")];
  if (!thread || kept === "off" || reader === "on" || !threads().length) return;

  const step = (by) => {
    const all = threads();
    const here = document.activeElement.closest(".threads > .branch");
    /* Nowhere yet: from what stands at the top of the window. */
    const at = here ? all.indexOf(here) : all.findIndex((branch) => branch.getBoundingClientRect().bottom > 0) - (by > 0 ? 1 : 0);
    const inside = here && document.activeElement !== here.querySelector(".comment, .tombstone");
    const branch = all[at + (by < 0 && inside ? 0 : by)];
    const elsewhere = document.querySelector(`.pager [data-thread-${by > 0 ? "next" : "prev"}]`);
    if (branch) kith.go(branch.querySelector(".comment, .tombstone"));
    else if (elsewhere) elsewhere.click();
    else kith.say(by > 0 ? "This is the last thread on this page." : "This is the first thread on this page.");
  };

  const acts = [() => step(1), () => step(-1), () => kith.nextUnread?.()];

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.repeat || event.isComposing) return;
    if (event.defaultPrevented || event.target.closest("input, textarea, select, [contenteditable], [role=listbox]")) return;
    /* The place of the key, where it writes no Latin letter. */
    const key = event.key.length === 1 && event.key > "\x7f" ? event.code.replace("Key", "") : event.key;
    const act = acts[letters.indexOf(key.toLowerCase())];
    if (key.length !== 1 || !act) return;
    event.preventDefault();
    act();
  });

  const words = ["next thread", "previous thread", "next unread"];
  const shown = thread.matches("[data-seen]") ? 3 : 2;
  const hint = kith.element("p", { className: "keys" }, "Keys: ");
  words.slice(0, shown).forEach((word, i) => {
    hint.append(kith.element("kbd", { textContent: letters[i] }), ` ${word}${i < shown - 1 ? ", " : ". "}`);
  });
  const back = encodeURIComponent(location.pathname + location.search);
  hint.append(kith.element("a", { href: `/reading-tools/keys?back=${back}`, textContent: "Change or turn off" }));
  document.querySelector(".threads").before(hint);
})();
