/* Does to people's texts what a reader might, and then some; gives back what is wrong with them as they stand. */
([where, names]) => {
  const events = ["mouseover", "mouseenter", "pointerenter", "pointerover", "mousemove", "focus", "focusin", "blur",
    "keydown", "toggle", "animationstart", "load", "error"];
  const found = [], parts = [...document.querySelectorAll(where)];
  for (const part of parts) {
    for (const name of events) part.dispatchEvent(new Event(name, { bubbles: name !== "load" && name !== "error" }));
    part.focus?.();
    part.click?.();
  }
  const ours = ".journal, .journal__time, .journal__text, .words__host, .words";
  for (const part of document.querySelectorAll("div.words *")) {
    const bad = ["id", "name", "style", "target", "srcdoc"].filter(name => part.hasAttribute(name));
    if (bad.length || (part.className && !part.matches(ours))) found.push(`${part.tagName} has ${bad} ${part.className}`);
  }
  for (const name of names) for (const holder of [window, document]) {
    const value = holder[name], nodes = value instanceof Element ? [value] : value instanceof HTMLCollection ? [...value] : [];
    if (nodes.some(node => [node.id, node.name].includes(name) && node.closest("div.words"))) found.push(`${name} is clobbered`);
  }
  // What is said of a link is what the browser makes of its address.
  for (const link of document.querySelectorAll("div.words a[href^='http' i]")) {
    const beside = link.nextElementSibling, host = link.hostname.replace(/^www\./, "");
    const said = beside?.matches(".words__host") ? beside.textContent : "";
    const shown = link.textContent.trim().toLowerCase().replace(/^https?:\/\//, "").replace(/^www\./, "");
    if (!host || (said ? said !== `(${host})` : !shown.startsWith(host))) found.push(`${link.href} is called ${said || shown}`);
  }
  // Read again, it is the same: no mutation.
  for (const words of document.querySelectorAll("div.words")) {
    const again = document.createElement("div");
    document.body.append(again);
    again.innerHTML = words.innerHTML;
    if (again.innerHTML !== words.innerHTML) found.push(`reads differently: ${words.innerHTML.slice(0, 200)}`);
    again.remove();
  }
  return found;
}
