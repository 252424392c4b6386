/* What is typed keeps itself: on the server after two seconds, in this browser while the server can't be reached. */
(() => {
  const { sheet } = kith;
  if (!sheet) return;
  const PAUSE = 2000, MOST_AT_THE_END = 60000;
  const words = {
    kept: "Kept for you, not saved yet.",
    offline: "You are offline. Your words are kept in this browser.",
    other: "Somebody else is signed in now. Your words are still here; please copy them.",
  };
  const drawer = `sheet of ${sheet.who} ${sheet.story}`;
  let kept = sheet.typed(), said = "", timer, under_way;

  const remember = () => {
    try { localStorage.setItem(drawer, String(sheet.values())); } catch { /* no room: the page still has it */ }
  };
  const forget = () => { try { localStorage.removeItem(drawer); } catch { /* nothing was there */ } };
  sheet.forget = () => { forget(); kept = sheet.typed(); said = ""; };

  const tell = (what) => {
    sheet.tell(what);
    if (what !== said && what !== words.kept) kith.say(what);
    said = what;
  };

  const put = async (last) => {
    const now = sheet.typed();
    remember();
    try {
      const answer = await sheet.post("typed", {}, last && String(sheet.values()).length < MOST_AT_THE_END);
      if (answer.ok) {
        kept = now;
        if (sheet.typed() === now) forget();
        if (sheet.changed()) tell(words.kept);
      } else tell((await answer.json().catch(() => ({}))).problem ?? words.offline);
    } catch {
      tell(words.offline);
    }
  };

  /* One at a time, so that an older text never lands on a newer one. */
  const keep = async (last = false) => {
    clearTimeout(timer);
    if (!last) await under_way;
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

  /* What an earlier tab could not send any more: the server gets it now, and offers it as it offers all else. */
  const found = (() => { try { return localStorage.getItem(drawer); } catch { return null; } })();
  const offer = async () => {
    const sent = new URLSearchParams(found);
    sent.set("csrf_token", sheet.form.elements.csrf_token.value);
    const answer = await kith.send(`/desk/stories/${sheet.story}/typed`, sent);
    if (!answer.ok) return;
    forget();
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    const box = page.getElementById("kept");
    if (!box || document.getElementById("kept")) return;
    document.querySelector("[data-sheet-both]").before(box);
    kith.say("You typed something that is not saved. It is above the title.");
  };
  if (found) offer().catch(() => { /* offline: the next time, then */ });
})();
