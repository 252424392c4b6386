/* What is typed keeps itself: on the server after two seconds, in this browser while the server can't be reached. */
(() => {
  const { sheet } = kith;
  if (!sheet) return;
  const PAUSE = 2000, MOST_AT_THE_END = 60000, TRIED = 3;
  const words = {
    kept: "Kept for you, not saved yet.",
    offline: "You are offline. Your words are kept in this browser.",
    other: "Somebody else is signed in now. Your words are still here; please copy them.",
  };
  const name = `sheet of ${sheet.who} ${sheet.story}`;
  const older = `${name}, older`;
  let kept = sheet.typed(), said = "", mine = "", tried = [], timer, under_way;

  /* In this browser. What another tab put there is not ours to take away. */
  const drawer = {
    fill: () => {
      mine = JSON.stringify({ sent: String(sheet.values()), tried });
      try { localStorage.setItem(name, mine); } catch { /* no room: the page still has it */ }
    },
    clear: () => { try { if (localStorage.getItem(name) === mine) localStorage.removeItem(name); } catch { /* nothing was there */ } },
    found: () => {
      try {
        mine = localStorage.getItem(name) ?? "";
        return JSON.parse(mine || localStorage.getItem(older));
      } catch { return null; }
    },
    /* Not to be written over by what is typed now. */
    setAside: (what) => { try { localStorage.setItem(older, JSON.stringify(what)); } catch { /* no room */ } },
    clearOlder: () => { try { localStorage.removeItem(older); } catch { /* nothing was there */ } },
  };

  const flat = (text) => text.normalize("NFC").replace(/\s+/g, " ").trim();
  const wordsOf = (sent) => flat(["title", "standfirst", "body"].map((each) => sent.get(each)).join("\n"));

  /* With the mark of what the page knows to be kept, so that an old text never lands on a newer one. If what is
     kept is what this page sent itself, and the answer was lost on the way, it knows it after all. */
  const bring = async (sent, last = false) => {
    sent.set("csrf_token", sheet.form.elements.csrf_token.value);
    const now = wordsOf(sent);
    tried = [...tried.filter((each) => each !== now), now].slice(-TRIED);
    const address = `/desk/stories/${sheet.story}/typed`;
    const answer = await kith.send(address, sent, last && String(sent).length < MOST_AT_THE_END);
    const { problem = words.offline, known, typed } = await answer.json().catch(() => ({}));
    const lost = !answer.ok && typed !== undefined && tried.includes(flat(typed)) && known !== sent.get("known");
    if (lost) {
      sent.set("known", known);
      return bring(sent, last);
    }
    if (answer.ok) {
      sheet.known.value = known;
      tried = [];
    }
    return { ok: answer.ok, elsewhere: typed !== undefined, problem };
  };

  const tell = (what) => {
    sheet.tell(what);
    if (what !== said && what !== words.kept) kith.say(what);
    said = what;
  };

  const put = async (last) => {
    const now = sheet.typed();
    drawer.fill();
    try {
      const { ok, problem } = await bring(sheet.values(), last);
      if (ok) {
        kept = now;
        if (sheet.typed() === now) drawer.clear();
        if (sheet.changed()) tell(words.kept);
      } else tell(problem);
    } catch {
      drawer.fill(); /* with what was tried */
      tell(words.offline);
    }
  };

  /* One at a time, and after a save that is under way. */
  const keep = async (last = false) => {
    clearTimeout(timer);
    if (!last) {
      await sheet.saving;
      await under_way;
    }
    if (sheet.typed() === kept || sheet.form.dataset.sent) return;
    under_way = put(last);
    await under_way;
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  };
  sheet.form.addEventListener("input", later);
  sheet.form.addEventListener("change", later);

  /* Before a save: what is on its way arrives first. After it: what was typed meanwhile is kept next. */
  sheet.settled = () => {
    clearTimeout(timer);
    return under_way;
  };
  sheet.remember = drawer.fill;
  sheet.forget = (now) => {
    kept = now;
    said = sheet.known.value = "";
    tried = [];
    if (sheet.typed() === now) drawer.clear();
    else {
      drawer.fill();
      later();
    }
  };

  const back = async () => {
    if (document.hidden) { keep(true); return; }
    if (!sheet.changed() || sheet.typed() === kept) return;
    const who = await kith.renew();
    if (who === "other") tell(words.other);
    if (who === "same") keep();
  };
  document.addEventListener("visibilitychange", back);
  addEventListener("online", back);
  addEventListener("pagehide", () => keep(true));
  addEventListener("beforeunload", (event) => {
    if (sheet.changed()) event.preventDefault();
  });

  /* What an earlier tab could not send any more: the server gets it now, and offers it as it offers all else. What
     is older than that which the server has is offered by the page itself. */
  const found = drawer.found();
  const offer = async (sent) => {
    tried = found.tried;
    const { ok, elsewhere } = await bring(sent);
    if (!ok) {
      if (!elsewhere) return;
      drawer.setAside(found);
      drawer.clear();
      sheet.offer?.(sent, drawer.clearOlder);
      return;
    }
    drawer.clear();
    drawer.clearOlder();
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    const box = page.getElementById("kept");
    if (!box) return;
    document.getElementById("kept")?.remove();
    document.querySelector("[data-sheet-both]").before(box);
    kith.say("You typed something that is not saved. It is above the title.");
  };
  if (found) offer(new URLSearchParams(found.sent)).catch(() => { /* offline: the next time, then */ });
})();
