// The calculator in an element, once its wasm runs. `cargo xtask dist` puts this behind wasm-bindgen's glue, in one file: what
// `Widget` and `years` are is written there.
// The names of all lines, in the order of their numbers in the wasm.
const LINES = "K401_LINES".split(" ");
const CHOICE_PROBLEMS = ["unknown_value", "unsupported_tax_year"];
// Where a page may put its own styles, by the class inside.
const PARTS = {
  head: "header", tabs: "tabs", tab: "tab", form: "form", field: "field", label: "label", "flag-label": "label", input: "input",
  checkbox: "input", select: "select", hint: "hint", problem: "error", problems: "error", result: "result",
  "answer-amount": "result-net", lines: "row", table: "table", chart: "chart", worksheet: "steps", citation: "citation",
  button: "button", foot: "footer disclaimer badge-year",
};

// Calculators that no element shows. Yew cannot let go of a root, so they are used again.
const pool = [];
let text;
function spare() {
  const found = pool.pop();
  if (found) return found;
  const root = document.createElement("div");
  root.className = "k401-root";
  root.dir = "ltr";
  root.setAttribute("part", "base");
  const made = { root };
  made.widget = new Widget(root, (...report) => made.owner?.(report), (file) => text(file));
  return made;
}

// Sizes inside are multiples of the widget's own type size, not of the page's root.
try {
  CSS.registerProperty({ name: "--k401-rem", syntax: "<length>", inherits: true, initialValue: "16px" });
} catch {
  // Registered already, or an old browser: sizes then follow the text around them.
}

const pairs = (flat) => {
  const found = {};
  for (let at = 0; at < flat.length; at += 2) found[flat[at]] = flat[at + 1];
  return found;
};

export class Calculator {
  #element; #inside; #engine; #fields; #held = spare(); #from; #seen = ""; #refused = "";
  #pending = 0; #waiting = []; #told = []; #isFrameAsked; #source = "init"; #asked = new Set(); #isMoved;

  constructor(element, inside, engine, fields, kept) {
    this.#element = element;
    text = engine.text;
    this.#inside = inside;
    this.#engine = engine;
    this.#fields = fields;
    this.#isMoved = Boolean(kept.view);
    this.#held.owner = (report) => this.#note(report);
    inside.root.addEventListener("click", this.#onClick);
    inside.root.addEventListener("change", this.#onChange);
    this.#begin(kept);
  }

  #begin(kept) {
    const { widget } = this.#held;
    this.#pending += 2;
    widget.begin(this.#language());
    this.#surround();
    const [first] = this.#views();
    this.#open(kept.view ?? this.#element.getAttribute("view") ?? first, first);
    const given = {};
    for (const [name, field] of Object.entries(this.#fields)) {
      if (this.#element.hasAttribute(name)) given[field] = this.#element.getAttribute(name);
    }
    if (given.taxYear) widget.turn(Number(given.taxYear));
    widget.give(this.#texts({ ...given, ...this.#stored(), ...kept.inputs }));
  }

  // With `persist="session"` a reload keeps what was typed, in this tab alone.
  get #key() {
    return this.#element.getAttribute("persist") === "session" && `k401 ${location.pathname} ${this.#element.id}`;
  }
  #stored() {
    try {
      return this.#key && Object.fromEntries(new URLSearchParams(sessionStorage.getItem(this.#key) ?? ""));
    } catch {
      // A page without storage.
    }
  }
  #store(texts) {
    try {
      if (this.#key) sessionStorage.setItem(this.#key, texts);
    } catch {
      // A page without storage, or with a full one.
    }
  }

  /** Takes the place of the fallback. */
  show() {
    const { root, frame, fallback } = this.#inside;
    const { sheet, base, style, years } = this.#engine;
    // Never lower than what stood here: nothing below may jump.
    if (!this.#isMoved) frame.style.minHeight = `${frame.offsetHeight}px`;
    if (sheet) root.adoptedStyleSheets = [base, sheet];
    else if (!root.querySelector("link")) {
      const link = document.createElement("link");
      Object.assign(link, { rel: "stylesheet", href: style[0], integrity: style[1], crossOrigin: "anonymous" });
      root.append(link);
    }
    fallback.hidden = true;
    fallback.before(this.#held.root);
    const isStale = new Date().getFullYear() > years[0];
    this.#inside.mark("ready", isStale && "stale");
    this.#inside.say("ready", this.#element.version);
    if (isStale) this.#inside.say("stale", { lastYear: years[0] });
  }

  /** Back into the pool, empty: what was typed here is nobody else's. Hands back what was. */
  leave() {
    const kept = { view: this.#look().view, inputs: this.inputs };
    const { root, fallback } = this.#inside;
    root.removeEventListener("click", this.#onClick);
    root.removeEventListener("change", this.#onChange);
    this.#held.owner = undefined;
    this.#held.root.remove();
    this.#held.widget.begin("en");
    pool.push(this.#held);
    this.#held = undefined;
    fallback.hidden = false;
    this.#settle(true);
    return kept;
  }

  /** An attribute has another value. */
  change(name, value) {
    const { widget } = this.#held;
    if (name === "view") this.#open(value);
    else if (name === "lang") widget.speak(this.#language());
    else if (name in this.#fields) this.give({ [this.#fields[name]]: value });
    else this.#surround();
    if (name === "tax-year") widget.turn(Number(value));
  }

  #surround() {
    const level = Number(this.#element.getAttribute("heading-level"));
    const isReadonly = this.#element.hasAttribute("readonly");
    this.#held.widget.set(level >= 2 && level <= 6 ? level : 3, this.#views().join(" "), isReadonly);
  }
  #views() {
    return (this.#element.getAttribute("views") ?? "").split(/\s+/).filter(Boolean);
  }
  #open(view, otherwise = "withdrawal") {
    const open = (name) => this.#asked.add(name) && this.#held.widget.open(name);
    if (open(view ?? otherwise)) return;
    this.#inside.say("error", { code: "unknown_view", message: view });
    open(otherwise) || open("withdrawal");
  }
  #language() {
    const own = this.#element.getAttribute("lang");
    if (own && own !== "auto") return own;
    return (this.#element.parentElement?.closest("[lang]") ?? document.documentElement).lang || "en";
  }

  // An address with a fragment leads out of the page where it has a <base>, and never into a shadow tree.
  #onClick = (event) => {
    const link = event.target.closest?.("a[href^='#']");
    if (!link) return;
    event.preventDefault();
    this.#inside.root.getElementById(link.getAttribute("href").slice(1))?.focus();
  };
  #onChange = () => this.#note(["committed"]);

  // Texts that are given, as a flat list. What is no text is refused here.
  #texts(given) {
    const flat = [];
    for (const [field, value] of Object.entries(given ?? {})) {
      if (["string", "number", "bigint"].includes(typeof value)) flat.push(field, String(value));
      else if (value == null || value === false) flat.push(field, "");
      else if (value === true) flat.push(field, "true");
      else this.#inside.say("invalid", { field, code: "unknown_value" });
    }
    return flat;
  }
  /** Fills in fields. */
  give(given) {
    this.#pending += 1;
    this.#held.widget.give(this.#texts(given));
  }
  reset() {
    this.#begin({});
  }
  /** Is kept when everything given is drawn. */
  get updateComplete() {
    return this.#pending ? new Promise((done) => this.#waiting.push(done)) : Promise.resolve();
  }

  // The widget is at work while it reports: take note, look afterwards.
  #note(report) {
    if (this.#told.push(report) === 1) queueMicrotask(() => this.#tell());
  }
  #tell() {
    const told = this.#told;
    this.#told = [];
    for (const [kind, about, text] of told) {
      if (!this.#held) return;
      if (kind === "given") this.#settle();
      else if (kind !== "opened" || !this.#asked.delete(about)) this.#source = "user";
      if (kind === "typed") this.#inside.say("input", { field: about, value: text, source: "user" });
      if (kind === "committed") this.#inside.say("change", { inputs: this.inputs, source: "user" });
      if (kind !== "opened") continue;
      const [from, source] = [this.#from, this.#source];
      this.#from = about;
      if (from && from !== about) this.#inside.say("view", { from, to: about, source });
    }
    if (!this.#held) return;
    for (const inner of this.#held.root.querySelectorAll("[class^=k401-]")) {
      const names = inner.getAttribute("class").replace(/k401-/g, "").split(" ");
      const parts = names.map((name) => PARTS[name]).filter(Boolean).join(" ");
      if (parts) inner.setAttribute("part", parts);
      else inner.removeAttribute("part");
    }
    this.#isFrameAsked ??= requestAnimationFrame(() => this.#drawn());
  }
  #settle(isOver) {
    this.#pending = isOver ? 0 : Math.max(0, this.#pending - 1);
    if (this.#pending === 0) for (const done of this.#waiting.splice(0)) done();
  }

  #drawn() {
    this.#isFrameAsked = undefined;
    if (!this.#held) return;
    const { view, result, problems, typed, fields } = this.#look();
    const [element, source] = [this.#element, this.#source];
    this.#source = "api";
    if (source === "user") this.#inside.frame.style.minHeight = "";
    const texts = new URLSearchParams(typed).toString();
    this.#inside.internals?.setFormValue?.(texts);
    this.#store(texts);
    // A choice that there is not, in an attribute, counts as not made.
    for (const [name, field] of Object.entries(this.#fields)) {
      const problem = problems.find((found) => found.field === field && CHOICE_PROBLEMS.includes(found.code));
      if (!problem || !fields.includes(field) || typed[field] !== element.getAttribute(name)) continue;
      this.give({ [field]: "" });
      this.#inside.say("error", { code: problem.code, message: name });
      return;
    }
    const refused = problems.filter(({ code }) => code !== "missing");
    const names = refused.map(({ field, code }) => `${field} ${code}`).join();
    try {
      this.#inside.internals.states[refused.length ? "add" : "delete"]("invalid");
    } catch {
      // An old browser without states.
    }
    const isNew = names !== this.#refused;
    this.#refused = names;
    if (isNew) for (const problem of refused) this.#inside.say("invalid", problem);
    const seen = result ? view + result.lines.map(({ key, amount }) => key + amount).join() : "";
    const isAnother = seen && seen !== this.#seen;
    this.#seen = seen;
    if (isAnother) this.#inside.say("result", { view, result, citations: result.citations, source });
  }

  #look() {
    const [view, lang, typed, fields, problems, lines] = this.#held.widget.look();
    const found = { view, lang, typed: pairs(typed), fields, problems: [], result: null };
    for (let at = 0; at < problems.length; at += 2) found.problems.push({ field: problems[at], code: problems[at + 1] });
    if (!lines) return found;
    const cites = new Map();
    found.result = { view, lines: [], citations: [] };
    for (let at = 0; at < lines.length; at += 3) {
      const citations = [];
      for (let from = 0; from < lines[at + 2].length; from += 4) {
        const [id, title, url, pinpoint] = lines[at + 2].slice(from);
        if (!cites.has(id + pinpoint)) cites.set(id + pinpoint, { id, title, url, pinpoint });
        citations.push(cites.get(id + pinpoint));
      }
      found.result.lines.push({ line: at / 3 + 1, key: LINES[lines[at]], amount: lines[at + 1], citations });
    }
    found.result.citations = [...cites.values()];
    return found;
  }
  get inputs() {
    return this.#look().typed;
  }
  get result() {
    return this.#look().result;
  }
  answer() {
    const { result, problems } = this.#look();
    if (result) return result;
    throw Object.assign(new Error("invalid_input"), { name: "K401Error", code: "invalid_input", problems });
  }
  /** Lists what is wrong and leads there. */
  focusFirstError() {
    this.#held.widget.submit();
  }
  toJSON() {
    const { view, result } = this.#look();
    return { view, result };
  }
  toCSV() {
    const quoted = (text) => `"${text.replace(/"/g, '""')}"`;
    const law = (cites) => quoted(cites.map(({ title, pinpoint }) => `${title} ${pinpoint}`.trim()).join("; "));
    const rows = (this.result?.lines ?? []).map(({ line, key, amount, citations }) => [line, key, amount, law(citations)].join());
    this.#inside.say("export", { kind: "csv" });
    return ["line,key,amount,law", ...rows, ""].join("\r\n");
  }
  print() {
    this.#inside.say("export", { kind: "print" });
    globalThis.print();
  }
  shareUrl() {
    this.#inside.say("export", { kind: "link" });
    const { view, typed } = this.#look();
    const url = new URL(this.#element.getAttribute("share-base") ?? "", document.baseURI);
    url.hash = new URLSearchParams({ k: "w1", view, ...typed });
    return url.href;
  }
}
