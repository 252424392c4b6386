/* The preview in place. Without script, the same button of the same form shows it on its own page. */
(() => {
  const show = async (form, place) => {
    const data = new FormData(form);
    data.set("do", "preview");
    const answer = await fetch(form.action, { method: "POST", body: data, credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const preview = page.getElementById("preview");
    const problem = page.querySelector(".problem");
    if (!preview && !problem) throw new Error("no preview in the answer");
    document.getElementById("preview")?.remove();
    form.look?.(); /* what the rules say of it, told as it is told here */
    place.replaceChildren(...(preview ? preview.children : [problem]));
    place.hidden = false;
    kith.say(preview ? "The preview is below the box." : problem.textContent.trim());
    const first = place.firstElementChild;
    first.tabIndex = -1;
    first.focus();
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    const button = event.submitter;
    const place = document.getElementById(form.dataset.preview);
    if (!place || form.ordinary || button?.value !== "preview") return;
    event.preventDefault();
    /* Not `disabled`: a disabled button drops the focus of whoever is on it. */
    if (button.ariaDisabled === "true") return;
    button.ariaDisabled = "true";
    /* If anything goes wrong here, the form goes the ordinary way. */
    show(form, place).catch(() => {
      place.hidden = true;
      form.ordinary = true;
      form.requestSubmit(button);
    }).finally(() => {
      button.ariaDisabled = null;
    });
  });
})();
