/* What was on the screen long enough counts as read; and the way to the next comment that wasn't. */
(() => {
  const thread = document.querySelector("#comments[data-seen]");
  if (!thread) return;
  const LOOKED = 1500;
  const EVERY = 10000;
  const timers = new Map();
  const seen = new Set();
  let told = Date.now();

  /* 12, 13, 14, 18 is told as 12-14,18 */
  const spans = (numbers) => {
    const found = [];
    for (const number of numbers.sort((a, b) => a - b)) {
      if (found.at(-1)?.[1] === number - 1) found.at(-1)[1] = number;
      else found.push([number, number]);
    }
    return found.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(",");
  };

  const tell = async (last = false) => {
    if (!seen.size) return;
    const numbers = [...seen];
    seen.clear();
    told = Date.now();
    try {
      const answer = await kith.send(thread.dataset.seen, { csrf_token: kith.token(), numbers: spans([...numbers]) }, last);
      if (!answer.ok) throw new Error("not taken");
    } catch {
      numbers.forEach((number) => seen.add(number));
    }
  };

  const watch = new IntersectionObserver((entries) => {
    for (const { target, intersectionRatio, intersectionRect } of entries) {
      clearTimeout(timers.get(target));
      if (intersectionRatio < 0.6 && intersectionRect.height < innerHeight / 2) continue;
      timers.set(target, setTimeout(() => {
        if (document.hidden) return;
        watch.unobserve(target);
        seen.add(Number(target.dataset.number));
      }, LOOKED));
    }
  }, { threshold: [0, 0.05, 0.1, 0.25, 0.6] });
  thread.querySelectorAll(".comment[data-number]").forEach((comment) => watch.observe(comment));

  setInterval(() => { if (Date.now() - told >= EVERY) tell(); }, 1000);
  document.addEventListener("visibilitychange", () => { if (document.hidden) tell(true); });
  addEventListener("pagehide", () => tell(true));

  const marked = () => [...thread.querySelectorAll(".unread")].map((mark) => mark.closest(".comment"));

  kith.nextUnread = async () => {
    const here = document.activeElement.closest(".comment, .branch") ?? thread.querySelector(":target");
    const after = marked().filter((comment) => !here || (here !== comment
      && (here.compareDocumentPosition(comment) & Node.DOCUMENT_POSITION_FOLLOWING)));
    const [next, ...more] = after;
    if (!next) {
      await tell(); /* so that the server doesn't send us back to what was just read */
      if (marked().length || document.getElementById("since")) location.assign(thread.dataset.unread);
      else kith.say("Nothing new since your last visit.");
      return;
    }
    kith.go(next);
    const [what, who] = next.querySelector(".comment__who").textContent.split(",");
    kith.say(`${what.trim()}, by ${who.trim()}, unread. ${more.length ? `${more.length} more.` : "The last one on this page."}`);
  };

  const way = () => kith.element("a", { href: thread.dataset.unread, className: "next-unread", textContent: "Next unread" });
  for (const comment of marked()) {
    const link = way();
    link.dataset.nextUnread = "";
    link.append(kith.element("span", { className: "visually-hidden" }, ` after comment ${comment.dataset.number}`));
    comment.querySelector(".comment__ways").append(link);
  }

  thread.addEventListener("click", (event) => {
    if (!event.target.closest("[data-next-unread]") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    kith.nextUnread();
  });
})();
