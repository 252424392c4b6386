/* A draft keeps itself on the server while one types. Nothing typed is lost, and nothing is claimed that isn't so. */
(() => {
  const PAUSE = 1500;
  const MOST_AT_THE_END = 60000; /* browsers carry no more than 64 KiB for a page that is closing */
  const words = {
    kept: "Saved as a draft.",
    offline: "Not saved: you are offline. Your words are still here.",
    out: "You are signed out. Your words are still here; copy them or sign in in another tab.",
    not: "Not saved just now. Your words are still here.",
  };
  const boxes = new Set();

  kith.forEachBox((form) => {
    const area = form.elements.body;
    /* What came back with a sentence about it, or from a session that ended, was never taken. */
    let saved = form.matches(".kept") || form.querySelector(".problem") ? "" : area.defaultValue;
    form.unsaved = () => form.isConnected && !form.dataset.sent && area.value !== saved && area.value.trim() !== "";
    boxes.add(form);
    if (!form.dataset.draft) return;
    const line = kith.element("span", { className: "writing__kept" });
    form.querySelector(".writing__rule").append(" ", line);
    form.querySelector('[value="later"]')?.remove(); /* it keeps itself */
    let said = "";
    let timer, under_way;

    const tell = (what) => {
      line.textContent = what ? words[what] : "";
      if (what !== said && what && what !== "kept") kith.say(words[what]);
      said = what;
    };

    const put = async (last) => {
      const body = area.value;
      try {
        const sent = new URLSearchParams(new FormData(form));
        const answer = await kith.send(form.dataset.draft, sent, last && String(sent).length < MOST_AT_THE_END);
        if (answer.ok) saved = body;
        if (answer.ok) tell(body.trim() ? "kept" : "");
        else tell(answer.status === 403 || answer.status === 401 || answer.type === "opaqueredirect" ? "out" : "not");
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

    area.addEventListener("input", () => {
      if (said === "kept") tell("");
      clearTimeout(timer);
      timer = setTimeout(form.keep, PAUSE);
    });
  });

  /* Somebody who signed in elsewhere has a new token: this page takes it over and goes on. */
  const renew = async () => {
    const out = [...boxes].filter((form) => form.unsaved());
    if (!out.length || document.hidden) return;
    try {
      const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
      const token = page.querySelector("form[method=post] [name=csrf_token]")?.value;
      if (!token) return;
      document.querySelectorAll("[name=csrf_token]").forEach((field) => { field.value = token; });
      out.forEach((form) => form.keep?.());
    } catch { /* still offline: the next time, then */ }
  };

  const all = () => boxes.forEach((form) => { if (form.unsaved()) form.keep?.(true); });
  document.addEventListener("visibilitychange", () => { (document.hidden ? all : renew)(); });
  addEventListener("pagehide", all);
  addEventListener("online", renew);
  addEventListener("beforeunload", (event) => {
    if ([...boxes].some((form) => form.unsaved())) event.preventDefault();
  });
})();
