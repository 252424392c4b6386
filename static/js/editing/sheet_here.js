/* Who else has the story open, and whether it was saved meanwhile: said quietly. */
(() => {
  const { sheet } = kith;
  const place = document.getElementById("sheet-others");
  if (!sheet || !place) return;
  const EVERY = 20000;

  const here = async () => {
    if (document.hidden) return;
    try {
      const answer = await sheet.post("here");
      if (!answer.ok) return;
      const { words, newer } = await answer.json();
      const now = [words, newer].filter(Boolean).join(" ");
      if (now !== place.textContent) place.textContent = now;
    } catch { /* offline */ }
  };
  setInterval(here, EVERY);
  document.addEventListener("visibilitychange", here);
  here();
})();
