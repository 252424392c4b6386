/* A ranking by buttons: "Put next", "Up", "Down", "Take off". The places are the form's own selects, kept in step. */
(() => {
  const dress = (list) => {
    const rows = [...list.children].map((row) => ({
      row,
      name: row.querySelector("label").textContent.trim(),
      select: row.querySelector("select"),
    }));
    const most = Number(list.dataset.most);
    let ranked = rows.filter(({ select }) => select.value).sort((one, other) => one.select.value - other.select.value);

    const button = (each, word, move) => {
      const made = kith.element("button", { type: "button", className: "button button--quiet", textContent: word });
      made.append(kith.element("span", { className: "visually-hidden", textContent: `: ${each.name}` }));
      made.addEventListener("click", () => {
        move();
        show();
        const place = ranked.indexOf(each) + 1;
        kith.say(place ? `${each.name} is number ${place}.` : `${each.name} has no place.`);
        const again = [...each.row.querySelectorAll("button")];
        (again.find((one) => one.firstChild.textContent === word) ?? again[0]).focus();
      });
      return made;
    };

    const swap = (each, by) => () => {
      const place = ranked.indexOf(each);
      [ranked[place], ranked[place + by]] = [ranked[place + by], ranked[place]];
    };

    const moves = (each) => {
      const place = ranked.indexOf(each);
      if (place < 0) return ranked.length < most ? [button(each, "Put next", () => ranked.push(each))] : [];
      const found = [];
      if (place > 0) found.push(button(each, "Move up", swap(each, -1)));
      if (place < ranked.length - 1) found.push(button(each, "Move down", swap(each, 1)));
      return [...found, button(each, "Take off", () => { ranked = ranked.filter((one) => one !== each); })];
    };

    const show = () => {
      for (const each of rows) {
        const place = ranked.indexOf(each) + 1;
        each.select.value = place || "";
        each.row.toggleAttribute("data-place", place > 0);
        each.number.textContent = place ? `${place}. ` : "";
        each.moves.replaceChildren(...moves(each));
      }
      /* What has a place comes first, in its order. */
      list.append(...ranked.map(({ row }) => row), ...rows.filter((each) => !ranked.includes(each)).map(({ row }) => row));
    };

    for (const each of rows) {
      each.number = kith.element("strong");
      each.moves = kith.element("div", { className: "ballot__moves" });
      each.row.querySelector("label").prepend(each.number);
      each.select.hidden = true;
      each.row.append(each.moves);
    }
    show();
  };

  /* The script comes with each ranking of a page: what is dressed already, it leaves. */
  const undressed = [...document.querySelectorAll("[data-ranks]")].filter((list) => !list.querySelector(".ballot__moves"));
  undressed.forEach(dress);
})();
