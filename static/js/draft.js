/* A draft keeps itself on the server while one types. Nothing typed is lost, and nothing is claimed that isn't so. */
(() => {
  const PAUSE = 1500;
  const MOST_AT_THE_END = 60000; /* browsers carry no more than 64 KiB for a page that is closing */
  const words = {
    kept: "Saved as a draft.",
    offline: "Not saved: you are offline. Your words are still here.",
    not: "Not saved just now. Your words are still here.",
    other: "Somebody else is signed in now, so your words are not saved. They are still here; please copy them.",
  };
  const boxes = new Set();

  kith.forEachBox((form) => {
    const area = form.elements.body;
    /* What came back with a sentence about it, or from a session that ended, was never taken. */
    let saved = form.matches(".kept") || form.querySelector(".problem, [data-tells]") ? "" : area.defaultValue;
    form.unsaved = () => form.isConnected && !form.dataset.sent && area.value !== saved && area.value.trim() !== "";
    boxes.add(form);
    if (!form.dataset.draft) return;
    /* The page that one comes back to may have been made before the last save arrived: this tab remembers. */
    const who = document.querySelector(".header__me")?.textContent.trim();
    const drawer = `box of ${who} ${form.dataset.draft} ${form.elements.to?.value ?? ""}`;
    form.remember = () => sessionStorage.setItem(drawer, area.value);
    form.forget = () => sessionStorage.removeItem(drawer);
    const remembered = sessionStorage.getItem(drawer) ?? "";
    form.forget();
    if (remembered !== area.value && remembered.startsWith(area.value.trimEnd()) && !form.querySelector(".problem")) {
      area.value = remembered;
    }
    const line = kith.element("span", { className: "writing__kept" });
    form.querySelector(".writing__rule").append(" ", line);
    form.querySelector('[value="later"]')?.remove(); /* it keeps itself */
    const before = form.elements.before; /* the draft that we know: another one is not ours to replace */
    let said = "";
    let timer, under_way;
    const tried = new Set(); /* what was sent and never answered: if that is the draft now, it is ours */

    const tell = (what) => {
      line.textContent = words[what] ?? what;
      if (what !== said && what && what !== "kept") kith.say(line.textContent);
      said = what;
    };

    form.tell = tell;
    const put = async (last) => {
      const body = area.value;
      try {
        const sent = new URLSearchParams(new FormData(form));
        tried.add(body.trimEnd());
        const answer = await kith.send(form.dataset.draft, sent, last && String(sent).length < MOST_AT_THE_END);
        const { problem = words.not, draft } = answer.ok ? {} : await answer.json().catch(() => ({}));
        if (answer.ok) {
          saved = before.value = body;
          form.forget();
          tried.clear();
          tell(body.trim() ? "kept" : "");
        } else if (tried.has(draft) && before.value !== draft) {
          before.value = draft;
          await put(last);
        } else tell(problem);
      } catch {
        tell("offline");
      }
    };

    /* One at a time, so that an older text never lands on a newer one. */
    form.keep = async (last = false) => {
      clearTimeout(timer);
      if (!last) await under_way;
      if (area.value === saved || form.dataset.sent || !form.isConnected) return;
      under_way = put(last);
      await under_way;
    };

    if (area.value !== area.defaultValue) timer = setTimeout(form.keep, PAUSE);
    area.addEventListener("input", () => {
      if (said === "kept") tell("");
      clearTimeout(timer);
      timer = setTimeout(form.keep, PAUSE);
    });
  });

  const renew = async () => {
    const out = [...boxes].filter((form) => form.unsaved());
    if (!out.length || document.hidden) return;
    const who = await kith.renew();
    if (who === "other") out.forEach((form) => form.tell?.("other"));
    if (who === "same") out.forEach((form) => form.keep?.());
  };

  const all = () => boxes.forEach((form) => { if (form.unsaved()) form.keep?.(true); });
  document.addEventListener("visibilitychange", () => { (document.hidden ? all : renew)(); });
  addEventListener("pagehide", () => {
    boxes.forEach((form) => { if (form.unsaved()) form.remember?.(); });
    all();
  });
  addEventListener("pageshow", ({ persisted }) => { if (persisted) boxes.forEach((form) => form.forget?.()); });
  addEventListener("online", renew);
  addEventListener("beforeunload", (event) => {
    if ([...boxes].some((form) => form.unsaved())) event.preventDefault();
  });
})();
