/* How many characters are left: said only when it matters. The server counts again. */
(() => {
  const NEAR = 500;

  kith.forEachBox((form) => {
    const area = form.elements.body;
    const most = Number(area.dataset.most);
    if (!most) return;
    const line = kith.element("span", { className: "writing__left" });
    form.querySelector(".writing__rule").append(" ", line);
    let said = 0;

    area.addEventListener("input", () => {
      const left = most - [...area.value].length;
      line.textContent = left > NEAR ? "" : left < 0 ? `${(-left).toLocaleString("en-GB")} too many: please shorten it.` : `${left} left.`;
      /* Aloud at every hundred, and when it becomes too many. */
      const step = left > NEAR ? 0 : left < 0 ? -1 : Math.ceil(left / 100);
      if (step !== said && step) kith.say(line.textContent);
      said = step;
    });
  });
})();
