/* A story that a member tells keeps itself while they type, as drafts of comments do. */
(() => {
  const PAUSE = 1500;
  const form = document.querySelector("form[data-typed]");
  if (!form) return;
  const line = form.querySelector("[data-kept]");
  let timer, under_way;

  const put = async () => {
    try {
      const answer = await kith.send(form.dataset.typed, new URLSearchParams(new FormData(form)));
      const { problem, story, on, known } = await answer.json();
      if (answer.ok) {
        Object.assign(form.elements.story, { value: story });
        Object.assign(form.elements.on, { value: on });
        Object.assign(form.elements.known, { value: known });
        form.action = `/account/stories/${story}`;
        line.textContent = "Kept just now.";
      } else if (form.elements.happened?.value || form.elements.whole?.value) line.textContent = problem;
    } catch {
      line.textContent = "Not kept: you are offline. Your words are still here.";
    }
    under_way = null;
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      await under_way;
      under_way = put();
    }, PAUSE);
  };
  form.addEventListener("input", later);

  /* What is on its way arrives first, so that the form knows of it. */
  form.addEventListener("submit", async (event) => {
    clearTimeout(timer);
    if (!under_way) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    await under_way;
    form.requestSubmit(event.submitter);
  });
})();
