/* Saving in place: the words, the cursor and the focus stay. What can't be taken goes the ordinary way, to a page;
   not while there is nobody to answer, for then that page would be the browser's own, without the words. */
(() => {
  const { sheet } = kith;
  if (!sheet) return;
  const { form } = sheet;
  const [button] = form.querySelectorAll("[value=save]");
  let busy = false;

  const tell = (words) => {
    sheet.tell(words);
    kith.say(words);
  };

  const save = async () => {
    await sheet.settled?.();
    const now = sheet.typed();
    const answer = await sheet.posted("write", { do: "save" });
    if (typeof answer === "string") {
      sheet.remember?.();
      tell(answer);
      return;
    }
    if (!answer.ok) throw new Error("it needs a page");
    const { number, words } = await answer.json();
    form.elements.opened_on.value = number;
    sheet.saved = now;
    sheet.forget?.(now);
    document.getElementById("kept")?.remove();
    document.querySelector(".problem")?.remove();
    document.getElementById("sheet-state").textContent = `${words.slice(0, -1)}, just now.`;
    sheet.tell("");
    kith.say(words);
  };

  form.addEventListener("submit", (event) => {
    if (event.submitter !== button || form.ordinary) return;
    event.preventDefault();
    if (busy) return;
    busy = true;
    sheet.saving = save().catch(() => {
      form.ordinary = true;
      setTimeout(() => form.requestSubmit(button)); /* not while the first press is still being told around */
    }).finally(() => { busy = false; });
  });

  addEventListener("pageshow", () => { form.ordinary = false; });
  sheet.save = () => form.requestSubmit(button);
})();
