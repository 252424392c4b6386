/* Remarks: from the words that are selected, without leaving the page; the focus goes where the remark is. */
(() => {
  const { sheet } = kith;
  const place = document.getElementById("remarks");
  if (!sheet || !place) return;
  const { area, form } = sheet;
  const MOST = 300;

  sheet.remark = () => {
    const words = area.value.slice(area.selectionStart, area.selectionEnd).replace(/\s+/g, " ").trim();
    const quote = document.getElementById("quote");
    if (words) quote.value = words.slice(0, MOST);
    kith.go(words ? document.getElementById("remark") : quote);
  };

  /* To the next one that is open, and to its words in the text. */
  sheet.nextRemark = (by) => {
    const all = [...place.querySelectorAll(".remark:not(.remark--settled)")];
    if (!all.length) {
      kith.say("There is no open remark.");
      return;
    }
    const here = all.indexOf(document.activeElement.closest(".remark"));
    kith.go(all.at((here + by + (here < 0 && by < 0 ? 1 : 0)) % all.length));
  };

  const find = (quote) => {
    const words = quote.split(" ").map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const found = new RegExp(words.join("[\\s*_]+")).exec(area.value);
    if (found) sheet.select?.(found.index, found.index + found[0].length);
  };
  const dress = () => place.querySelectorAll("[data-quote]").forEach((remark) => {
    const made = kith.element("button", { type: "button", className: "tool", textContent: "Go to the words" });
    made.addEventListener("click", () => find(remark.dataset.quote));
    remark.querySelector(".desk__ways").append(made);
  });
  dress();

  const send = async (button) => {
    const answer = await sheet.posted("remarks", { do: button.value });
    if (typeof answer === "string") {
      sheet.tell(answer);
      kith.say(answer);
      return;
    }
    if (!answer.ok) {
      const { problem } = await answer.json().catch(() => ({}));
      if (!problem) throw new Error("it needs a page");
      kith.say(problem);
      return;
    }
    const { html, place: to, words } = await answer.json();
    place.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
    dress();
    kith.go(document.getElementById(to));
    kith.say(words);
  };

  form.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (!button?.matches("[data-remark]") || form.ordinary) return;
    event.preventDefault();
    send(button).catch(() => {
      form.ordinary = true;
      setTimeout(() => form.requestSubmit(button));
    });
  });
})();
