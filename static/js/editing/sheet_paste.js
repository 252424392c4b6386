/* What is pasted from Word, Google Docs or a page keeps its shape: the server makes Markdown of it. */
(() => {
  const { sheet } = kith;
  if (!sheet) return;
  const { area, form } = sheet;
  const SHAPED = /<(?:h[1-6]|b|strong|i|em|a|li|table|p)[\s>]/i;

  const insert = (words) => {
    const { selectionStart, selectionEnd } = area;
    kith.put(area, selectionStart, selectionEnd, words);
  };

  area.addEventListener("paste", async (event) => {
    const html = event.clipboardData?.getData("text/html") ?? "";
    const plain = event.clipboardData?.getData("text/plain") ?? "";
    if (!SHAPED.test(html) || event.clipboardData.files.length) return;
    event.preventDefault();
    try {
      const answer = await kith.send(form.dataset.paste, { csrf_token: form.elements.csrf_token.value, html });
      const { text, said, problem } = await answer.json();
      insert(answer.ok && text ? text : plain);
      if (problem ?? said) {
        sheet.tell(problem ?? said);
        kith.say(problem ?? said);
      }
    } catch {
      insert(plain);
      sheet.tell("Pasted as plain text: the server could not be reached.");
    }
  });
})();
