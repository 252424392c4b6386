/* Only for who has switched it on: says once that a story was opened, and once that its end was reached. */
(() => {
  const story = document.querySelector(".story");
  const allowed = kith.kept()[6] === "on" && !navigator.globalPrivacyControl && navigator.doNotTrack !== "1";
  if (!story || !allowed || location.search || !/^\/articles\/[^/]+$/.test(location.pathname)) return;
  const LOOKED = 1500;
  const tell = (what) => kith.send(`${location.pathname}/readings`, { what }, true).catch(() => {});

  tell("opened");
  let timer;
  const watch = new IntersectionObserver(([end]) => {
    clearTimeout(timer);
    if (!end.isIntersecting) return;
    timer = setTimeout(() => {
      if (document.hidden) return;
      watch.disconnect();
      tell("ended");
    }, LOOKED);
  });
  watch.observe(story.querySelector(".disclosure"));
})();
