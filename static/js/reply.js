/* Answering where one reads: the box of the reply's own page, under the comment. */
(() => {
  let made = 0;

  /* The page has a box already: give the names inside this one an ending of their own. */
  const rename = (form) => {
    const ending = `-${++made}`;
    const parts = [form, ...form.querySelectorAll("*")];
    const names = new Set(parts.map((part) => part.id).filter(Boolean));
    for (const part of parts) {
      if (part.id) part.id += ending;
      for (const name of ["for", "aria-describedby", "aria-labelledby", "aria-controls", "data-preview"]) {
        const value = part.getAttribute(name);
        if (value) part.setAttribute(name, value.split(" ").map((id) => (names.has(id) ? id + ending : id)).join(" "));
      }
    }
  };

  const close = async (box, link) => {
    const form = box.querySelector("form");
    await form.keep?.();
    if (form.unsaved?.() && !confirm("Your words are not saved. Close the box all the same?")) return;
    form.done = true;
    const kept = form.elements.body.value.trim() && form.keep;
    box.remove();
    kith.go(link);
    kith.say(kept ? "Closed. Your words are kept as a draft." : "Closed.");
  };

  const open = async (link) => {
    const answer = await fetch(link.href, { credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const form = page.querySelector("form.writing");
    if (!answer.ok || answer.redirected || !form) throw new Error("no box in the answer");
    rename(form);
    const label = form.querySelector(".writing__label");
    if (label) label.textContent = page.querySelector("h1").textContent;
    form.dataset.level = 3; /* here it stands under a comment, not under the heading of a page */
    const cancel = kith.element("button", { type: "button", className: "button button--quiet", textContent: "Cancel" });
    const box = kith.element("div", { className: "answer" }, document.adoptNode(form));
    form.querySelector(".writing__ways").append(cancel);
    link.closest(".comment").after(box);
    cancel.addEventListener("click", () => close(box, link));
    kith.dress(form);
    return form;
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-reply]");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (link.busy) return;
    const there = link.closest(".comment").nextElementSibling;
    if (there?.matches(".answer")) {
      kith.go(there.querySelector("textarea"));
      return;
    }
    link.busy = true;
    open(link)
      .then((form) => kith.go(form.elements.body))
      .catch(() => location.assign(link.href))
      .finally(() => { link.busy = false; });
  });
})();
