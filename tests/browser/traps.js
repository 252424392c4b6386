/* Runs before any script in every frame of a watched window: whatever a hostile text could reach says so. */
(() => {
  const say = console.debug.bind(console), own = location.host;
  const trap = (what, how) => say(`TRAP ${window.name || "page"} ${what} ${String(how).slice(0, 80)}`);
  const elsewhere = url => {
    try { return !["", own].includes(new URL(url, document.baseURI).host); } catch { return false; }
  };
  const wrap = (holder, name, when = () => true) => {
    const before = holder?.[name];
    if (typeof before !== "function") return;
    const watched = { // also where it is called with `new`
      apply(target, self, args) { if (when(...args)) trap(name, args[0]); return Reflect.apply(target, self, args); },
      construct(target, args, made) { if (when(...args)) trap(name, args[0]); return Reflect.construct(target, args, made); },
    };
    holder[name] = new Proxy(before, watched);
  };
  const runs = html => /<script|<iframe|<[a-z][^>]*(\son\w+\s*=|javascript:)/i.test(html);
  for (const name of ["alert", "confirm", "prompt", "print"]) window[name] = words => trap(name, words);
  wrap(window, "eval", code => !String(code).startsWith("/* Does")); // that is how poke.js comes in
  for (const name of ["Function", "open", "Worker", "SharedWorker"]) wrap(window, name);
  for (const name of ["setTimeout", "setInterval"]) wrap(window, name, what => typeof what === "string");
  for (const name of ["WebSocket", "EventSource", "fetch"])
    wrap(window, name, url => elsewhere(url?.url ?? url));
  wrap(XMLHttpRequest.prototype, "open", (_, url) => elsewhere(url));
  wrap(Navigator.prototype, "sendBeacon");
  for (const name of ["write", "writeln"]) wrap(Document.prototype, name);
  wrap(Element.prototype, "insertAdjacentHTML", (_, html) => runs(html));
  wrap(Range.prototype, "createContextualFragment", runs);
  for (const [holder, name] of [[Element.prototype, "innerHTML"], [Element.prototype, "outerHTML"],
    [HTMLScriptElement.prototype, "src"], [HTMLImageElement.prototype, "src"], [Document.prototype, "cookie"]]) {
    const old = Object.getOwnPropertyDescriptor(holder, name);
    const bad = name === "src" ? elsewhere : name === "cookie" ? value => !/samesite/i.test(value) : runs;
    Object.defineProperty(holder, name, { ...old, set(value) { if (bad(value)) trap(name, value); old.set.call(this, value); } });
  }
  addEventListener("securitypolicyviolation", event => trap("policy", `${event.violatedDirective} ${event.blockedURI}`));
  globalThis.navigation?.addEventListener("navigate", event => {
    if (event.destination.url.startsWith("about:") || event.destination.sameDocument) return;
    if (document.readyState === "complete") { trap("location", event.destination.url); event.preventDefault(); }
  });
  // A click on an ordinary link would only lead away; one on another address may run.
  addEventListener("click", event => {
    const link = event.target.closest?.("a[href], area[href]");
    if (link && ["http:", "https:", "mailto:"].includes(link.protocol)) event.preventDefault();
  }, true);
})();
