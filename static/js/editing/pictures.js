/* A picture is sent with a bar that says how far it is. It comes by a form, by paste or by drop; never by drop alone. */
(() => {
  const PAUSE = 1000;
  const said = {
    large: (most) => `This file is larger than ${Math.floor(most / 1e6)} MB. Please make the picture smaller and try again.`,
    offline: "It was not sent: there is no connection. Please try again.",
    sending: "The picture is being sent.",
    making: "The picture is being made ready. You can go on meanwhile.",
    ready: "The picture is ready.",
    none: "Please choose a picture first.",
  };

  const box = (words, value) => kith.element("label", {}, words, " ", value);

  /* Sent with a request that tells how far it is, which fetch can't. The answer is what the server says of it. */
  const sent = (address, form, bar) => new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.setRequestHeader("Accept", "application/json");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => { bar.max = total; bar.value = loaded; };
    request.upload.onload = () => bar.removeAttribute("value"); /* how long the rest takes, nobody knows */
    request.onload = () => {
      if (request.status < 400 && request.response) resolve(request.response);
      else reject(new Error(request.response?.problem ?? said.offline));
    };
    request.onerror = () => reject(new Error(said.offline));
    request.send(form);
  });

  const made = async (picture) => {
    let now = picture;
    while (now.state === "waiting") {
      await new Promise((done) => { setTimeout(done, PAUSE); });
      try {
        now = await (await fetch(picture.progress, { headers: { Accept: "application/json" } })).json();
      } catch { /* offline: the next time, then */ }
    }
    if (now.state !== "ready") throw new Error(now.problem);
    return now;
  };

  const progress = (words) => {
    const bar = kith.element("progress", { className: "sending__bar" });
    const line = kith.element("p", { className: "sending__line" }, words);
    bar.setAttribute("aria-label", words);
    return { bar, line, say: (what) => { line.textContent = what; kith.say(what); } };
  };

  const refuse = (place, words) => {
    const problem = kith.element("p", { className: "problem", tabIndex: -1 }, words);
    problem.setAttribute("role", "alert");
    place.replaceChildren(problem);
    problem.focus();
  };

  /* The form of the library: what is typed stays, whatever becomes of the file. */
  document.querySelectorAll("form[data-sends-picture]").forEach((form) => {
    const place = kith.element("div", { className: "sending" });
    form.append(place);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const file = form.elements.picture.files[0];
      if (!file) { refuse(place, said.none); return; }
      if (file.size > form.dataset.most) { refuse(place, said.large(form.dataset.most)); return; }
      const button = form.querySelector("button[type=submit]");
      const { bar, line, say } = progress(said.sending);
      place.replaceChildren(line, bar);
      button.disabled = true;
      say(said.sending);
      try {
        const picture = await sent(form.action, new FormData(form), bar);
        location.assign(picture.next);
      } catch (problem) {
        refuse(place, problem.message);
        button.disabled = false;
      }
    });
  });

  /* A picture's own page: when it is ready it shows, unless somebody is typing. */
  document.querySelectorAll("[data-waits-for]").forEach(async (place) => {
    try {
      await made({ state: "waiting", progress: place.dataset.waitsFor });
    } catch { /* its page says why */ }
    kith.say(said.ready);
    const typed = [...document.querySelectorAll("main form")].some((form) => [...form.elements].some((field) => field.value !== field.defaultValue && field.tagName !== "BUTTON"));
    if (!typed) location.reload();
    else place.querySelector("progress")?.remove();
  });

  /* Beside a box in which a story is written. */
  document.querySelectorAll("[data-adds-pictures]").forEach((place) => {
    const form = document.querySelector("form.writing");
    const area = form?.elements.body;
    if (!area) return;
    const address = place.dataset.addsPictures;
    const most = Number(place.dataset.most);
    const list = kith.element("div", { className: "sending" });
    const chosen = kith.element("input", { type: "file", multiple: true, hidden: true, accept: "image/jpeg,image/png,image/webp,image/gif,image/avif" });
    const button = kith.element("button", { type: "button", className: "button button--quiet" }, "Add a picture");
    button.addEventListener("click", () => chosen.click());
    chosen.addEventListener("change", () => { add([...chosen.files]); chosen.value = ""; });
    place.prepend(button, chosen, " ");
    place.append(list);

    /* On a line of its own, at the cursor; a box that knows better says so by taking the event over. */
    const insert = (line) => {
      const { value, selectionStart: from, selectionEnd: to } = area;
      const before = /(^|\n\n)$/.test(value.slice(0, from)) ? "" : value[from - 1] === "\n" ? "\n" : "\n\n";
      const after = value.slice(to).startsWith("\n\n") ? "" : value[to] === "\n" ? "\n" : "\n\n";
      const words = `${before}${line}${after}`;
      const told = new CustomEvent("kith:insert", { bubbles: true, cancelable: true, detail: { line, words } });
      if (area.dispatchEvent(told)) kith.put(area, from, to, words);
    };

    const described = async (card, picture) => {
      const words = kith.element("textarea", { rows: 2, value: picture.description, maxLength: 500 });
      const caption = kith.element("input", { type: "text", value: picture.caption, maxLength: 300, autocomplete: "off" });
      const put = kith.element("button", { type: "button", className: "button" }, "Put it into the story");
      const later = kith.element("button", { type: "button", className: "button button--quiet" }, "Not now");
      const ways = kith.element("div", { className: "sending__ways" }, put, later);
      const help = kith.element("p", { className: "field__help" }, "For readers who can’t see it, these words are the picture.");
      const why = kith.element("div", {});
      card.append(why, box("What does it show?", words), help, box("Caption (optional)", caption), ways);
      words.focus();
      later.addEventListener("click", () => { card.remove(); area.focus(); });
      put.addEventListener("click", async () => {
        if (!words.value.trim()) { refuse(why, "Please say what it shows."); words.focus(); return; }
        const values = { csrf_token: form.elements.csrf_token.value, description: words.value, caption: caption.value };
        try {
          const answer = await kith.send(picture.page, values);
          const now = await answer.json();
          if (!answer.ok) { refuse(why, now.problem); return; }
          card.remove();
          insert(now.line);
          kith.say("The picture is in the text.");
        } catch {
          refuse(why, said.offline);
        }
      });
    };

    const one = async (file) => {
      const card = kith.element("section", { className: "panel sending__one" });
      card.setAttribute("aria-label", `Picture ${file.name}`);
      const { bar, line, say } = progress(said.sending);
      list.append(card);
      card.append(line, bar);
      if (file.size > most) { refuse(card, said.large(most)); return; }
      say(said.sending);
      const values = new FormData();
      values.append("csrf_token", form.elements.csrf_token.value);
      values.append("picture", file, file.name || "picture.png");
      try {
        const picture = await sent(address, values, bar);
        say(picture.state === "ready" ? said.ready : said.making);
        await described(card, picture);
        await made(picture);
        if (card.isConnected) say(said.ready);
        bar.remove();
      } catch (problem) {
        refuse(card, problem.message);
      }
    };

    const add = (files) => files.filter((file) => file.type.startsWith("image/") || !file.type).forEach(one);

    /* What holds words as well was copied as words, by Word or by a page; those are for others to take. */
    area.addEventListener("paste", (event) => {
      const { files, types } = event.clipboardData;
      if (!files.length || types.includes("text/plain")) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      add([...files]);
    }, true);
    area.addEventListener("dragover", (event) => { if (event.dataTransfer.types.includes("Files")) event.preventDefault(); });
    area.addEventListener("drop", (event) => {
      if (!event.dataTransfer.files.length) return;
      event.preventDefault();
      add([...event.dataTransfer.files]);
    });
  });
})();
