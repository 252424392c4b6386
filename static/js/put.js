/* Put words into a box as if they had been typed, so that Undo takes them back. */
kith.put = (area, from, to, words) => {
  area.focus();
  area.setSelectionRange(from, to);
  if (document.execCommand(words ? "insertText" : "delete", false, words)) return;
  area.setRangeText(words, from, to, "end");
  area.dispatchEvent(new Event("input", { bubbles: true }));
};
