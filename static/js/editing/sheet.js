/* The writing page: what its other scripts share. Each of them may fail, and the form still goes the ordinary way. */
kith.sheet = (() => {
  const form = document.getElementById("sheet");
  if (!form) return null;
  const { story } = form.dataset;
  const BESIDE = new Set(["csrf_token", "opened_on", "known", "quote", "remark", "find_picture"]); /* no part of the manuscript */

  const values = () => new URLSearchParams(new FormData(form));
  const typed = () => JSON.stringify([...values()].filter(([name]) => !BESIDE.has(name) && !name.startsWith("answer-")));
  const sheet = {
    form,
    area: form.elements.body,
    values,
    typed,
    saved: form.matches("[data-unsaved]") || document.querySelector(".problem") ? "" : typed(),
    who: document.querySelector(".header__me")?.textContent.trim() ?? "",
    story,
    known: form.elements.known,
    offline: "You are offline. Your words are kept here. Press Save again when you are back.",
    away: "The site does not answer. Your words are kept here. Please try again in a minute.",
    changed: () => !form.dataset.sent && typed() !== sheet.saved,
    post: (path, more = {}, keepalive = false) => {
      const sent = values();
      Object.entries(more).forEach(([name, value]) => sent.set(name, value));
      return kith.send(`/desk/stories/${story}/${path}`, sent, keepalive);
    },
    /* The same, or a sentence where nobody answers. */
    posted: async (path, more) => {
      try {
        const answer = await sheet.post(path, more);
        return answer.status < 500 ? answer : sheet.away;
      } catch (problem) {
        if (problem instanceof TypeError) return navigator.onLine ? sheet.away : sheet.offline;
        throw problem;
      }
    },
    tell: (words) => { document.getElementById("sheet-kept").textContent = words; },
  };
  return sheet;
})();

/* Keys are for who wants them: the same switch as for all others. Those with Ctrl stay out of a screen reader's way. */
if (kith.sheet) {
  kith.sheet.keys = kith.kept()[4] !== "off";
  const hint = document.querySelector(".sheet__keys");
  if (hint) hint.hidden = !kith.sheet.keys;
}
