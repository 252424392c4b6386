/* The reading tools without a page reload: the same form, applied at once and kept in the same cookie. */
(() => {
  const page = document.documentElement;
  const order = ["size", "spacing", "theme", "motion"];

  const keep = () => {
    /* The keys are kept in the same cookie, after these. */
    const words = [...order.map((setting) => page.dataset[setting]), ...kith.kept().slice(order.length)].join(".");
    const usual = words === "standard.standard.auto.auto";
    const secure = location.protocol === "https:" ? "; secure" : "";
    document.cookie = `reading=${words}; path=/; max-age=${usual ? 0 : 31536000}; samesite=lax${secure}`;
  };

  for (const form of document.querySelectorAll("form[data-reading]")) {
    form.addEventListener("change", (event) => {
      const field = event.target;
      if (!order.includes(field.name)) return;
      page.dataset[field.name] = field.value;
      keep();
      const legend = field.closest("fieldset").querySelector("legend");
      kith.say(`${legend.textContent}: ${field.labels[0].textContent.trim()}`);
    });
  }

  for (const panel of document.querySelectorAll("details.tools")) {
    const summary = panel.querySelector("summary");
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !panel.open) return;
      panel.open = false;
      summary.focus();
    });
    document.addEventListener("click", (event) => {
      if (panel.open && !panel.contains(event.target)) panel.open = false;
    });
    /* Tab past the last choice: the panel must not lie over what has the focus now. */
    panel.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !panel.contains(event.relatedTarget)) panel.open = false;
    });
    /* Everything is kept already: the button only has to close the panel. */
    panel.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      keep();
      panel.open = false;
      summary.focus();
    });
  }

  /* A skip link to the tools opens them: nobody should have to press twice. */
  for (const link of document.querySelectorAll('.skip a[href="#reading-tools"]')) {
    link.addEventListener("click", (event) => {
      event.stopPropagation(); /* a click outside the panel closes it; this one is meant to open it */
      const summary = document.getElementById("reading-tools");
      summary.parentElement.open = true;
    });
  }

  /* After a form came back with a sentence, or a preview, the focus goes there. */
  const first = document.querySelector("[data-focus]");
  if (first && !location.hash) first.focus();
})();
