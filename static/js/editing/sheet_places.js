/* From a hint to its place in the text; and on a narrow screen, the text or the preview. */
(() => {
  const { sheet } = kith;
  const both = document.querySelector("[data-sheet-both]");
  if (!sheet || !both) return;
  const { area } = sheet;

  sheet.select = (from, to) => {
    both.dataset.shows = "write";
    press(0);
    area.focus();
    area.setSelectionRange(from, to);
    /* Browsers scroll a box to what is typed, not to what is selected. */
    const lines = area.value.slice(0, from).length / Math.max(1, area.value.length);
    area.scrollTop = Math.max(0, lines * area.scrollHeight - area.clientHeight / 2);
  };

  both.addEventListener("click", (event) => {
    const link = event.target.closest("[data-from]");
    if (!link) return;
    event.preventDefault();
    sheet.select(Number(link.dataset.from), Number(link.dataset.to));
  });

  const ways = ["Write", "Preview"].map((words, at) => {
    const made = kith.element("button", { type: "button", className: "tool", textContent: words });
    made.addEventListener("click", () => {
      both.dataset.shows = at ? "proof" : "write";
      press(at);
      if (at) sheet.look?.();
    });
    return made;
  });
  const press = (chosen) => ways.forEach((each, at) => { each.ariaPressed = String(at === chosen); });
  const bar = kith.element("div", { className: "sheet__switch", role: "group", ariaLabel: "What to show" }, ...ways);
  both.before(bar);
  both.dataset.shows = "write";
  press(0);
})();
