/* Put words into a box as if they had been typed, so that Undo takes them back. */
kith.put = (area, from, to, words) => {
  area.focus();
  area.setSelectionRange(from, to);
  if (document.execCommand(words ? "insertText" : "delete", false, words)) return;
  area.setRangeText(words, from, to, "end");
  area.dispatchEvent(new Event("input", { bubbles: true }));
};

/* Somebody who signed in elsewhere has a new token: this page takes it over, if it is the same person. */
kith.renew = async () => {
  try {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    const token = page.querySelector("form[method=post] [name=csrf_token]")?.value;
    const [then, now] = [document, page].map((each) => each.querySelector(".header__me")?.textContent.trim());
    if (!token || !now) return "";
    if (then !== now) return "other";
    document.querySelectorAll("[name=csrf_token]").forEach((field) => { field.value = token; });
    return "same";
  } catch {
    return ""; /* still offline: the next time, then */
  }
};
