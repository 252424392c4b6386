/* Buttons for bold, list, quote and link over a writing box: for whoever wants them, away for good for all others. */
(() => {
  const around = (before, after, otherwise) => (area) => {
    const { selectionStart: from, selectionEnd: to, value } = area;
    const words = value.slice(from, to) || otherwise;
    kith.put(area, from, to, before + words + after);
    area.setSelectionRange(from + before.length, from + before.length + words.length);
  };

  /* A list or a quote begins after an empty line. */
  const lines = (mark) => (area) => {
    const { selectionStart, selectionEnd: to, value } = area;
    const from = value.lastIndexOf("\n", selectionStart - 1) + 1;
    const above = value.slice(0, from).split("\n").at(-2) ?? "";
    const gap = above.trim() && !above.startsWith(mark) ? "\n" : "";
    kith.put(area, from, to, gap + value.slice(from, to).split("\n").map((line) => mark + line).join("\n"));
  };

  const ways = [
    ["Bold", around("**", "**", "bold words")],
    ["List", lines("- ")],
    ["Quote", lines("> ")],
    ["Link", around("[", "](address)", "words to press")],
  ];

  const button = (words, act) => {
    const made = kith.element("button", { type: "button", className: "tool", textContent: words, tabIndex: -1 });
    made.addEventListener("click", act);
    return made;
  };

  /* One stop for Tab; arrows go from button to button. */
  const bar = (area, tools, label) => {
    tools[0].tabIndex = 0;
    const made = kith.element("div", { className: "tools-bar", role: "toolbar", ariaLabel: label }, ...tools);
    made.setAttribute("aria-controls", area.id);
    made.addEventListener("keydown", (event) => {
      const at = tools.indexOf(document.activeElement);
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tools.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      tools[at].tabIndex = -1;
      const next = tools.at(to % tools.length);
      next.tabIndex = 0;
      next.focus();
    });
    return made;
  };

  kith.shaping = { around, lines, button, bar }; /* for the writing page of the desk, which has more of them */

  const off = () => { try { return localStorage.getItem("toolbar") === "off"; } catch { return false; } };
  const turn = (how) => { try { localStorage.setItem("toolbar", how); } catch { /* for this page only, then */ } };

  kith.forEachBox((form) => {
    const area = form.elements.body;
    const place = form.querySelector(".writing__tools") ?? kith.element("div", { className: "writing__tools" });
    if (!place.isConnected) area.before(place);

    const show = () => {
      const tools = ways.map(([words, act]) => button(words, () => act(area)));
      const hiding = button("Hide", () => {
        turn("off");
        hide();
        area.focus();
        kith.say("Hidden. The help under the box brings them back.");
      });
      hiding.ariaLabel = "Hide these buttons";
      place.replaceChildren(bar(area, [...tools, hiding], "Shape the text"));
      place.hidden = false;
    };

    const hide = () => {
      place.hidden = true;
      place.replaceChildren();
      const help = form.querySelector(".writing__help");
      if (!help || help.querySelector(".tool")) return;
      const back = button("Show the buttons for bold, list, quote and link", () => {
        turn("on");
        back.remove();
        show();
        place.querySelector("button").focus();
      });
      back.tabIndex = 0;
      help.append(back);
    };

    if (off()) hide();
    else show();
  });
})();
