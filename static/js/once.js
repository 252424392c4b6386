/* A form that is on its way is not sent again. The last to hear of it: what another script took over, it leaves. */
(() => {
  const ON_ITS_WAY = 8000; /* after that many milliseconds something went wrong, and one may try again */

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (form.dataset.sent) {
      event.preventDefault();
      kith.say("It is on its way already.");
      return;
    }
    form.dataset.sent = "yes";
    setTimeout(() => { delete form.dataset.sent; }, ON_ITS_WAY);
  });

  addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => { delete form.dataset.sent; });
  });
})();
