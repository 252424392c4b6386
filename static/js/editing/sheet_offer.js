/* Words that this browser kept, while other ones were typed in another place since: both are offered. */
(() => {
  const { sheet } = kith;
  if (!sheet) return;
  const BESIDE = new Set(["csrf_token", "known", "do", "quote", "remark", "find_picture"]);

  const restore = (sent) => {
    [...sheet.form.elements].filter(({ name, type }) => name && !BESIDE.has(name) && !name.startsWith("answer-") && type !== "submit").forEach((field) => {
      if (field.type === "checkbox" || field.type === "radio") field.checked = sent.getAll(field.name).includes(field.value);
      else if (sent.has(field.name)) field.value = sent.get(field.name);
    });
    sheet.form.dispatchEvent(new Event("input", { bubbles: true }));
  };

  sheet.offer = (sent, clear) => {
    const head = kith.element("h2", { id: "kept-here-head" }, "This browser has older words of yours");
    const why = kith.element("p", {}, "They could not be sent then, and you went on in another tab or on another device since.");
    const words = kith.element("p", { className: "pieces", dir: "auto" }, sent.get("body"));
    const fold = kith.element("details", { className: "desk__fold" }, kith.element("summary", {}, "See them"), words);
    const put = kith.element("button", { type: "button", className: "button" }, "Put them into the fields");
    const away = kith.element("button", { type: "button", className: "button button--quiet" }, "Throw them away");
    const ways = kith.element("div", { className: "desk__ways" }, put, away);
    const box = kith.element("section", { className: "panel sheet__kept", id: "kept-here" }, head, why, fold, ways);
    box.setAttribute("aria-labelledby", head.id);
    put.addEventListener("click", () => {
      restore(sent);
      sheet.remember?.();
      clear();
      box.remove();
      sheet.area.focus();
    });
    away.addEventListener("click", () => {
      clear();
      box.remove();
      sheet.area.focus();
    });
    document.querySelector("[data-sheet-both]").before(box);
    kith.say("This browser has older words of yours. They are above the title.");
  };
})();
