/* Who goes on to the next card with a reason half typed is asked first. */
addEventListener("beforeunload", (event) => {
  const typed = [...document.querySelectorAll(".desk form[method=post] textarea")].some((area) => area.value !== area.defaultValue);
  if (typed && !document.querySelector("form[data-sent]")) event.preventDefault();
});

/* One key for one thing at the desk: what carries data-key is pressed, or unfolded and its first field reached. */
(() => {
  const keyed = document.querySelector(".desk [data-key]");
  const [kept, reader] = kith.kept().slice(4);
  if (!keyed || kept === "off" || reader === "on") return;
  document.documentElement.dataset.deskKeys = "on";

  const unfold = (summary) => {
    const fold = summary.parentElement;
    fold.open = true;
    kith.go(fold.querySelector("textarea, select, input:not([type=hidden])") ?? summary);
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.repeat || event.isComposing) return;
    if (event.defaultPrevented || event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
    const found = /^[a-z]$/.test(event.key) && document.querySelector(`.desk [data-key="${event.key}"]`);
    if (!found) return;
    event.preventDefault();
    if (found.matches("summary")) unfold(found);
    else found.click();
  });
})();
