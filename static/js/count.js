/* How many characters are left: said only when it matters. The server counts again. */
(() => {
  const count = (area, beside) => {
    const most = Number(area.dataset.most);
    if (!most || !beside) return;
    const near = Math.min(500, most / 4);
    const line = kith.element("span", { className: "writing__left" });
    beside.append(" ", line);
    let said = 0;

    area.addEventListener("input", () => {
      const left = most - [...area.value].length;
      line.textContent = left > near ? "" : left < 0 ? `${(-left).toLocaleString("en-GB")} too many: please shorten it.` : `${left} left.`;
      /* Aloud at every hundred, and when it becomes too many. */
      const step = left > near ? 0 : left < 0 ? -1 : Math.ceil(left / 100);
      if (step !== said && step) kith.say(line.textContent);
      said = step;
    });
  };

  kith.forEachBox((form) => count(form.elements.body, form.querySelector(".writing__rule")));
  for (const area of document.querySelectorAll(".field textarea[data-most]")) count(area, area.closest(".field").querySelector(".field__help"));
})();
