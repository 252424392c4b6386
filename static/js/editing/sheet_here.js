/* Who else has the story open, and whether it was saved meanwhile: said quietly. */
(() => {
  const { sheet } = kith;
  const place = document.getElementById("sheet-others");
  if (!sheet || !place) return;
  const EVERY = 20000;

  const here = async () => {
    if (document.hidden) return;
    const number = () => sheet.form.elements.opened_on.value;
    const asked = number();
    try {
      const answer = await sheet.post("here");
      if (!answer.ok) return;
      const { words, newer } = await answer.json();
      if (number() !== asked) return; /* it was saved here while the answer was on its way */
      const now = [words, newer].filter(Boolean).join(" ");
      if (now !== place.textContent) place.textContent = now;
    } catch { /* offline */ }
  };
  setInterval(here, EVERY);
  document.addEventListener("visibilitychange", here);
  here();
})();
