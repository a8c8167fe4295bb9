// What a reader does on a page of the calculator, and the figures that it shows on the way. The first argument says where the
// calculator is: nothing for the hosted page, a selector of an element.
const [host, patience] = arguments;
const done = arguments[arguments.length - 1];
const inside = () => (host ? document.querySelector(host).shadowRoot : document);
const find = (css) => inside().querySelector(css);
const pause = (time) => new Promise((go) => setTimeout(go, time));
const until = async (look, every = 30) => {
  const end = performance.now() + patience;
  for (;;) {
    const found = look();
    if (found || performance.now() > end) return found ?? null;
    await pause(every);
  }
};
const texts = (part) => (part.nodeType === Node.TEXT_NODE ? [part.data] : [...part.childNodes].flatMap(texts));
const figures = (css) => [...inside().querySelectorAll(css)].flatMap(texts).join(" ").match(/[−-]?\$?\d[\d,.]*%?/g) ?? [];
// Charts and tables come a moment after the amounts, and browsers let that be a long one.
const settle = async () => {
  await pause(400);
  let before = null;
  await until(() => {
    const now = figures(".k401-result").join();
    const isStill = now === before && !find(".k401-later");
    before = now;
    return isStill;
  }, 200);
};
const fill = (name, text) => {
  const field = find(`#k401-${name}`);
  field.value = text;
  for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
};
const walk = async () => {
  const given = { taxYear: "2026", amount: "$20,000", "birthDate-month": "3", "birthDate-day": "1", "birthDate-year": "1986", otherIncome: "60k" };
  for (const [name, text] of Object.entries(given)) {
    fill(name, text);
    // The parts of a date know of one another only once they are drawn.
    await pause(20);
  }
  await until(() => find(".k401-answer-amount"));
  await settle();
  const found = { answer: find(".k401-answer-amount")?.textContent ?? null, english: figures(".k401-result") };
  find(".k401-language[lang=es]").click();
  await until(() => find(".k401-answer-lead")?.textContent === "Le quedan" || find(".k401-words-missing"));
  await settle();
  found.isSpanish = find(".k401-answer-lead")?.textContent === "Le quedan";
  found.isSaid = Boolean(find(".k401-words-missing"));
  found.other = figures(".k401-result");
  find(".k401-tab[data-panel=tables]").click();
  const note = () => find(".k401-awaited [role=status]")?.textContent ?? "";
  const isMissed = () => /could not|no se pud/i.test(note());
  await until(() => find(".k401-tables table") || isMissed());
  found.tables = figures(".k401-tables table");
  found.isTableSaid = isMissed();
  found.tongue = /[áéíóúñ]/.test(find(".k401-tables table")?.textContent ?? "") ? "es" : "en";
  return found;
};
walk().then(done, (error) => done({ error: String(error?.stack ?? error) }));
