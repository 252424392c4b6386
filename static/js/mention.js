/* Typing @do offers names that begin so. The list stands under the box; the focus stays in the text. */
(() => {
  /* As the server reads names: letters of any script, with . _ - between them; not within a word or an address. */
  const START = /(?:^|[^\p{L}\p{N}_@/.+-])@([\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]{1,29})$/u;
  let made = 0;

  kith.forEachBox((form) => {
    const area = form.elements.body;
    const id = `names-${++made}`;
    const list = kith.element("ul", { className: "names", id, role: "listbox", ariaLabel: "Members", hidden: true });
    area.after(list);
    let at = 0;
    let asked = "";
    let timer;

    const typed = () => START.exec(area.value.slice(0, area.selectionStart))?.[1] ?? "";

    const close = () => {
      clearTimeout(timer);
      asked = "";
      list.hidden = true;
      area.removeAttribute("aria-activedescendant");
      area.removeAttribute("aria-controls");
    };

    const mark = (next) => {
      at = (next + list.children.length) % list.children.length;
      [...list.children].forEach((option, i) => { option.ariaSelected = String(i === at); });
      area.setAttribute("aria-activedescendant", list.children[at].id);
      list.children[at].scrollIntoView({ block: "nearest" });
    };

    const take = (option) => {
      const end = area.selectionStart;
      area.setRangeText(`${option.textContent} `, end - typed().length, end, "end");
      close();
      area.focus();
      area.dispatchEvent(new Event("input", { bubbles: true }));
      kith.say(`${option.textContent} is mentioned.`);
    };

    const offer = async (start) => {
      const answer = await fetch(`/members/names?start=${encodeURIComponent(start)}`, { credentials: "same-origin" });
      const found = answer.ok && !answer.redirected ? await answer.json() : [];
      const names = found.filter((name) => name !== start);
      if (typed() !== start || document.activeElement !== area) return;
      if (!names.length) { close(); return; }
      list.replaceChildren(...names.map((name, i) => kith.element("li", { id: `${id}-${i}`, role: "option", textContent: name })));
      list.hidden = false;
      area.setAttribute("aria-controls", id);
      mark(0);
      kith.say(`${names.length === 1 ? "One name" : `${names.length} names`}. Arrow keys choose, Enter takes, Escape closes.`);
    };

    area.setAttribute("aria-autocomplete", "list");
    area.addEventListener("input", () => {
      const start = typed();
      if (start === asked) return;
      close();
      asked = start;
      if (start) timer = setTimeout(() => { offer(start).catch(close); }, 200);
    });
    area.addEventListener("keydown", (event) => {
      if (list.hidden || event.isComposing) return;
      const act = {
        ArrowDown: () => mark(at + 1),
        ArrowUp: () => mark(at - 1),
        Enter: () => take(list.children[at]),
        Tab: () => take(list.children[at]),
        Escape: close,
      }[event.shiftKey ? "" : event.key];
      if (!act) return;
      event.preventDefault();
      act();
    });
    area.addEventListener("blur", () => { setTimeout(close, 200); });
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => { if (event.target.role === "option") take(event.target); });
  });
})();
