/* Saving in place: the words, the cursor and the focus stay. What can't be taken goes the ordinary way, to a page. */
(() => {
  const { sheet } = kith;
  if (!sheet) return;
  const { form } = sheet;
  const [button] = form.querySelectorAll("[value=save]");
  let busy = false;

  const save = async () => {
    const now = sheet.typed();
    const answer = await sheet.post("write", { do: "save" });
    if (!answer.ok) throw new Error("it needs a page");
    const { number, words } = await answer.json();
    form.elements.opened_on.value = number;
    sheet.saved = now;
    sheet.forget?.();
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
    save().catch(() => {
      form.ordinary = true;
      setTimeout(() => form.requestSubmit(button)); /* not while the first press is still being told around */
    }).finally(() => { busy = false; });
  });

  addEventListener("pageshow", () => { form.ordinary = false; });
  sheet.save = () => form.requestSubmit(button);
})();
