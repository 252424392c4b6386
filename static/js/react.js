/* A reaction in place: the press is told to the server, and the counts and the line under the comment follow. */
(() => {
  const TREMOR = 600; /* a second press within this many milliseconds was not meant */
  const did = { helpful: "as helpful", same_here: "with “Same here”", support: "with “Sending support”" };
  const lines = [
    ["helpful", () => "found this helpful"],
    ["same_here", () => "same here"],
    ["support", (count) => (count === 1 ? "sends support" : "send support")],
  ];

  const show = (comment, now) => {
    for (const button of comment.querySelectorAll('button[form="act"][formaction$="/reactions"]')) {
      const own = now.own.includes(button.name);
      button.ariaPressed = String(own);
      button.value = own ? "0" : "1";
    }
    const line = comment.querySelector(".comment__kind");
    const friends = line.querySelector(".friends");
    const counts = lines.filter(([name]) => now[name])
      .map(([name, words]) => kith.element("span", {}, `${now[name]} ${words(now[name])}`));
    line.replaceChildren(...counts.flatMap((count) => [count, " "]), ...(friends && counts.length ? [friends] : []));
  };

  document.addEventListener("click", async (event) => {
    const button = event.target.closest('button[form="act"][formaction$="/reactions"]');
    const act = document.getElementById("act");
    if (!button || act?.method !== "post" || act.ordinary) return;
    event.preventDefault();
    if (event.timeStamp - (button.pressed ?? -TREMOR) < TREMOR || button.busy) return;
    button.pressed = event.timeStamp;
    button.busy = true;
    const comment = button.closest(".comment");
    const on = button.value === "1";
    try {
      const answer = await kith.send(button.formAction, { csrf_token: kith.token(), [button.name]: button.value });
      if (!answer.ok) throw new Error("not taken");
      show(comment, await answer.json());
      const which = `comment ${comment.dataset.number}`;
      kith.say(on ? `You marked ${which} ${did[button.name]}.` : `Taken back: your mark on ${which}.`);
    } catch {
      act.ordinary = true;
      act.requestSubmit(button); /* the ordinary way says what is the matter */
    } finally {
      button.busy = false;
    }
  });
})();
