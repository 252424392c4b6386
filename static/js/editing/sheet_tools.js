/* The buttons over the text, and their keys. */
(() => {
  const { sheet, shaping } = kith;
  if (!sheet || !shaping) return;
  const { area, form } = sheet;
  const { around, lines } = shaping;

  /* A block stands on lines of its own, with an empty one before and after it. */
  const block = (before, otherwise, after = "") => () => {
    const { selectionStart, selectionEnd, value } = area;
    const from = value.lastIndexOf("\n", selectionStart - 1) + 1;
    const end = value.indexOf("\n", selectionEnd);
    const to = selectionStart === selectionEnd && value.slice(from, end < 0 ? value.length : end).trim() ? (end < 0 ? value.length : end) : selectionEnd;
    const start = to === selectionEnd && selectionStart !== selectionEnd ? from : to;
    const words = value.slice(start, to).trim() || otherwise;
    const gap = value.slice(0, start).trim() ? (value.slice(0, start).endsWith("\n\n") ? "" : value.slice(0, start).endsWith("\n") ? "\n" : "\n\n") : "";
    const rest = value.slice(to).startsWith("\n\n") || !value.slice(to).trim() ? "" : value.slice(to).startsWith("\n") ? "\n" : "\n\n";
    kith.put(area, start, to, gap + before + words + after + rest);
    const at = start + gap.length + before.length;
    area.setSelectionRange(at, at + words.length);
  };
  /* A poll or a picture has a line of its own, after the paragraph where one is. No word is replaced, and the number
     is left open: any number might be a real one. One goes on typing where it belongs. */
  const insert = (before, after) => () => {
    const { selectionEnd, value } = area;
    const gap = value.slice(selectionEnd).search(/\n[ \t]*(?:\n|$)/);
    const at = gap < 0 ? value.length : selectionEnd + gap;
    const lead = value.slice(0, at).trim() ? "\n\n".slice(/\n*$/.exec(value.slice(0, at))[0].length) : "";
    const rest = value.slice(at).trim() && !value.slice(at).startsWith("\n\n") ? "\n\n" : "";
    kith.put(area, at, at, lead + before + after + rest);
    const here = at + lead.length + before.length;
    area.setSelectionRange(here, here);
  };
  const box = (kind, title, otherwise) => block(`::: ${kind}${title ? ` ${title}` : ""}\n`, otherwise, "\n:::");

  const tools = [
    ["Bold", around("**", "**", "bold words")],
    ["Italic", around("*", "*", "words in italics")],
    ["Heading", lines("## ")],
    ["List", lines("- ")],
    ["Quote", lines("> ")],
    ["Link", around("[", "](address)", "words to press")],
  ];
  if (form.dataset.remarks !== undefined) tools.push(["Remark", () => sheet.remark?.()]);
  const blocks = [
    ["Timeline", box("timeline", "", "- **7:00 am** what happened")],
    ["Pull quote", block("::: quote\n", "the words to stand out", "\n— who said it\n:::")],
    ["Note box", box("note", "What to know", "what readers should know")],
    ["Warning", box("warning", "what it is about", "what some would rather not read")],
    ["Short version", box("short", "", "the story in three sentences")],
    ["Question", box("question", "", "what you would like readers to tell")],
    ["Sources", box("sources", "", "- [a page](address)")],
    ["Poll", insert("[poll ", "]")],
    ...(form.dataset.remarks !== undefined ? [["Picture", insert("![](/pictures/", ")")]] : []),
  ];

  const place = form.querySelector(".writing__tools");
  const buttons = (ways) => ways.map(([words, act]) => shaping.button(words, () => act(area)));
  const more = shaping.bar(area, buttons(blocks), "Blocks");
  const unfold = shaping.button("Blocks", () => {
    more.hidden = !more.hidden;
    unfold.ariaExpanded = String(!more.hidden);
    if (!more.hidden) more.querySelector("button").focus();
  });
  more.id = "sheet-blocks";
  more.hidden = true;
  unfold.ariaExpanded = "false";
  unfold.setAttribute("aria-controls", more.id);
  place.replaceChildren(shaping.bar(area, [...buttons(tools), unfold], "Shape the text"), more);
  place.hidden = false;

  const keys = { b: tools[0][1], i: tools[1][1], k: tools[5][1] };
  document.addEventListener("keydown", (event) => {
    if (!sheet.keys || event.repeat || event.isComposing || event.defaultPrevented) return;
    const control = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const key = event.key.toLowerCase();
    if (control && key === "s") {
      event.preventDefault();
      sheet.save?.();
    } else if (control && keys[key] && event.target === area) {
      event.preventDefault();
      keys[key](area);
    } else if (event.altKey && !event.ctrlKey && !event.metaKey && event.code === "KeyR") {
      event.preventDefault();
      sheet.nextRemark?.(event.shiftKey ? -1 : 1);
    }
  });
})();
