// The calculator in an element, once its wasm runs. `cargo xtask dist` puts this and what it imports behind wasm-bindgen's glue, in
// one file: what `Widget`, `years` and `wasm` are is written there.
import { coarse } from "./bands.js";
import { nameParts, nameWords, usable } from "./dress.js";
import { alive, failure, guarded } from "./guard.js";
import { Surroundings } from "./surroundings.js";

// The names of all lines, in the order of their numbers in the wasm.
const LINES = "K401_LINES".split(" ");
const CHOICE_PROBLEMS = ["unknown_value", "unsupported_tax_year"];
// What an attribute may say, where that is one of a list; what a calculator of federal rules cannot say is refused by name.
const CHOICES = {
  theme: "auto light dark inherit", density: "comfortable compact", loading: "visible eager interaction", persist: "none session hash",
  privacy: "none coarse", "heading-level": "2 3 4 5 6", "plan-type": "401k", hide: "chart citations steps share state",
};
const NOT_SUPPORTED = ["state", "rules-src"];
const NOT_HIDDEN = ["disclaimer", "tax-year", "year"];
// The exceptions that are claimed by a box; the others follow from dates and amounts.
const CLAIMS = ("birth_or_adoption corrective_distribution death disability domestic_abuse emergency_personal_expense "
  + "employee_stock_ownership_dividend federally_declared_disaster irs_levy long_term_care_premium permissive_withdrawal_90_day "
  + "qualified_domestic_relations_order qualified_reservist substantially_equal_payments terminal_illness").split(" ");
const OURS = /^#k401=1(&|$)/;
// How long after the last key the address takes it in: browsers refuse a page that writes it at each.
const PAUSE = 300;

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
  #pending = 0; #waiting = []; #told = []; #isFrameAsked; #source = "init"; #asked = new Set(); #isMoved; #surroundings;
  // How many of the reports to come are of what the page did.
  #ours = 0;
  #labels; #claimed; #timer; #watch = new MutationObserver(() => this.#safely(() => this.#dress()));

  constructor(element, inside, engine, fields, kept) {
    this.#element = element;
    text = engine.text;
    this.#inside = inside;
    this.#engine = engine;
    this.#fields = fields;
    this.#isMoved = Boolean(kept.view);
    if (failure) throw failure;
    alive.add(this.#onFailure);
    this.#held.owner = (report) => this.#note(report);
    inside.root.addEventListener("click", this.#onClick);
    inside.root.addEventListener("change", this.#onChange);
    addEventListener("hashchange", this.#onHash);
    this.#watch.observe(this.#held.root, { childList: true, characterData: true, subtree: true });
    this.relabel();
    this.#begin(kept);
    this.#check();
    if (!this.#isMoved) this.#follow();
    if (failure) throw failure;
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
    if (given.taxYear) this.#turn(given.taxYear);
    widget.give(this.#texts({ ...given, ...this.#born(), ...this.#claim(), ...this.#stored(), ...kept.inputs }));
  }

  // The birth date of an age, where there is none.
  #born() {
    const age = this.#element.getAttribute("age");
    if (!age || this.#element.hasAttribute("birth-date")) return {};
    const birthDate = bornOn(this.#day(), age);
    if (!birthDate) this.#inside.say("error", { code: "unknown_value", message: "age" });
    return { birthDate };
  }
  // The box of an exception, ticked, and that of the one before, which is no longer named.
  #claim() {
    const given = this.#claimed ? { [this.#claimed]: "" } : {};
    const exception = this.#element.getAttribute("exception");
    const isService = exception === "public_safety_50";
    this.#claimed = isService ? "publicSafetyEmployee" : CLAIMS.includes(exception) ? `claims.${exception}` : undefined;
    if (this.#claimed) return { ...given, [this.#claimed]: "true", useExceptions: "true" };
    if (exception) this.#inside.say("error", { code: "unknown_value", message: "exception" });
    return given;
  }
  // The day that an age is meant on: that of the withdrawal, else today or, in another tax year, the last day of that.
  #day() {
    const [, ...parts] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(this.#element.getAttribute("distribution-date") ?? "") ?? [];
    if (parts.length) return parts.map(Number);
    const now = new Date();
    const year = Number(this.#element.getAttribute("tax-year")) || this.#engine.years[0];
    return year === now.getFullYear() ? [year, now.getMonth() + 1, now.getDate()] : [year, 12, 31];
  }
  // Values that there are not, which count as not given.
  #check(only) {
    const unsaid = (code, name) => this.#inside.say("error", { code, message: name });
    for (const name of only ? [only] : [...Object.keys(CHOICES), ...NOT_SUPPORTED]) {
      const value = this.#element.getAttribute(name);
      if (!value) continue;
      if (NOT_SUPPORTED.includes(name)) unsaid("not_supported", name);
      const known = CHOICES[name]?.split(" ");
      const wrong = known ? value.trim().split(/\s+/).filter((part) => !known.includes(part)) : [];
      if (wrong.length) unsaid(name === "plan-type" || wrong.some((part) => NOT_HIDDEN.includes(part)) ? "not_supported" : "unknown_value", name);
    }
  }

  // A link that carries inputs is for the first element of a page, unless its form is only to be looked at.
  get #isAddressed() {
    const first = document.querySelector(this.#element.localName);
    return (!first || first === this.#element) && !this.#element.hasAttribute("readonly");
  }
  #follow() {
    const { hash } = location;
    if (!OURS.test(hash) || !this.#isAddressed) return;
    const [views, panel] = [this.#views(), new URLSearchParams(hash.slice(1)).get("panel")];
    if (views.length && panel && !views.includes(panel)) return;
    this.#pending += 1;
    this.#held.widget.follow(hash);
  }
  #onHash = () => this.#safely(() => this.#follow());

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
  #store(texts, source) {
    try {
      if (this.#key) sessionStorage.setItem(this.#key, texts);
    } catch {
      // A page without storage, or with a full one.
    }
    if (source === "init" || this.#element.getAttribute("persist") !== "hash" || !this.#isAddressed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#safely(() => this.#write()), PAUSE);
  }
  // The address of the page, and with it the way back, is as it was; only what stands behind the # is new.
  #write() {
    const link = this.#held?.widget.link();
    try {
      if (link) history.replaceState(history.state, "", `${location.href.split("#")[0]}#${link}`);
    } catch {
      // A page that may not write its address.
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
    this.#dress();
    const isStale = new Date().getFullYear() > years[0];
    this.#inside.mark("ready", isStale && "stale");
    this.#surroundings = new Surroundings(this.#element, this.#inside, this.#held.root);
    this.#surroundings.fit();
    this.#inside.say("ready", this.#element.version);
    if (isStale) this.#inside.say("stale", { lastYear: years[0] });
  }

  /** Back into the pool, empty: what was typed here is nobody else's. Hands back what was. */
  leave() {
    const kept = { view: this.#look().view, inputs: this.inputs };
    const held = this.#held;
    this.end();
    // The words of one page are not those of the next.
    nameWords(held.root, new Map());
    held.widget.begin("en");
    pool.push(held);
    return kept;
  }
  /** Lets go of everything and gives the fallback its place back. */
  end() {
    const { root, fallback } = this.#inside;
    alive.delete(this.#onFailure);
    root.removeEventListener("click", this.#onClick);
    root.removeEventListener("change", this.#onChange);
    removeEventListener("hashchange", this.#onHash);
    this.#watch.disconnect();
    this.#surroundings?.end();
    clearTimeout(this.#timer);
    this.#held.owner = undefined;
    this.#held.root.remove();
    this.#held = undefined;
    fallback.hidden = false;
    this.#settle(true);
  }
  #onFailure = (error) => this.#inside.stop(error);
  // What the browser calls: a failure ends the calculator and is not thrown into the page.
  #safely(work) {
    try {
      if (this.#held) work();
    } catch (error) {
      this.#inside.stop(error);
    }
  }

  /** An attribute has another value. */
  change(name, value) {
    const { widget } = this.#held;
    if (name === "view") this.#open(value);
    else if (name === "lang") {
      this.#ours += 1;
      widget.speak(this.#language());
    } else if (name in this.#fields) this.give({ [this.#fields[name]]: value });
    else this.#surround();
    if (name === "tax-year") this.#turn(value);
    if (name === "age") this.give(this.#born());
    if (name === "exception") this.give(this.#claim());
    if (name in CHOICES || NOT_SUPPORTED.includes(name)) this.#check(name);
    if (name === "theme") this.#surroundings?.fit();
  }

  #turn(year) {
    if (this.#held.widget.turn(Number(year))) this.#ours += 1;
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
    const saved = event.target.closest?.(".k401-file, .k401-takeaway > .k401-buttons > .k401-button");
    if (saved) {
      const kind = saved.className === "k401-file" ? saved.textContent.toLowerCase() : saved.previousElementSibling ? "print" : "link";
      this.#inside.say("export", { kind });
    }
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
    if (this.#told.push(report) === 1) queueMicrotask(() => this.#safely(() => this.#tell()));
  }
  #tell() {
    const told = this.#told;
    this.#told = [];
    for (const [kind, about, text] of told) {
      if (!this.#held) return;
      if (kind === "given") this.#settle();
      else if (this.#ours && (kind === "changed" || kind === "spoke")) this.#ours -= 1;
      else if (kind !== "news" && (kind !== "opened" || !this.#asked.delete(about))) this.#source = "user";
      if (kind === "typed") this.#say("input", { field: about, value: text, source: "user" });
      if (kind === "committed") this.#say("change", { inputs: this.inputs, source: "user" });
      if (kind !== "opened") continue;
      const [from, source] = [this.#from, this.#source];
      this.#from = about;
      if (from && from !== about) this.#inside.say("view", { from, to: about, source });
    }
    if (!this.#held) return;
    this.#isFrameAsked ??= requestAnimationFrame(() => this.#safely(() => this.#drawn()));
  }
  #dress() {
    nameParts(this.#held.root);
    if (this.#labels) nameWords(this.#held.root, this.#labels);
  }
  /** The page has other words. */
  relabel() {
    const { taken, refused } = usable(this.#element.labels);
    // Once words were changed, ours must be able to come back.
    this.#labels = taken.size || this.#labels ? taken : undefined;
    for (const message of refused) this.#inside.say("error", { code: "unknown_value", message: `labels: ${message}` });
    this.#dress();
  }
  // With amounts as bands, where the page hands events on.
  #say(name, detail) {
    const isChoice = (field) => {
      const input = this.#held.root.querySelector(`[name="${CSS.escape(field)}"]`);
      return input?.localName === "select" || input?.type === "checkbox";
    };
    this.#inside.say(name, this.#element.getAttribute("privacy") === "coarse" ? coarse(detail, isChoice) : detail);
  }
  #settle(isOver) {
    this.#pending = isOver ? 0 : Math.max(0, this.#pending - 1);
    if (this.#pending === 0) for (const done of this.#waiting.splice(0)) done();
  }

  #drawn() {
    this.#isFrameAsked = undefined;
    const { view, result, problems, typed, fields } = this.#look();
    const [element, source] = [this.#element, this.#source];
    this.#source = "api";
    if (source === "user") this.#inside.frame.style.minHeight = "";
    const texts = new URLSearchParams(typed).toString();
    this.#inside.internals?.setFormValue?.(texts);
    this.#store(texts, source);
    // A link that is followed opens its panel without a word.
    const from = this.#from;
    this.#from = view;
    if (from && from !== view) this.#inside.say("view", { from, to: view, source });
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
    if (isAnother) this.#say("result", { view, result, citations: result.citations, source });
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
  /** The page's address, or `share-base`, with what was typed behind the #; nothing when that is too long for a link. */
  shareUrl() {
    const link = this.#held.widget.link();
    if (!link) return undefined;
    this.#inside.say("export", { kind: "link" });
    const base = this.#element.getAttribute("share-base");
    return `${(base ? new URL(base, document.baseURI) : location).href.split("#")[0]}#${link}`;
  }
}

// The day on which somebody of an age was born, as far as an age tells: they reach it on that very day. So 59 is not 59½.
function bornOn([year, month, day], age) {
  const [, years, half] = /^(\d{1,3})(\.5|½)?$/.exec(age.trim()) ?? [];
  if (!years || Number(years) > 120) return undefined;
  const at = year * 12 + month - 1 - Number(years) * 12 - (half ? 6 : 0);
  const [bornYear, bornMonth] = [Math.floor(at / 12), (at % 12) + 1];
  const last = new Date(Date.UTC(bornYear, bornMonth, 0)).getUTCDate();
  return [bornYear, bornMonth, Math.min(day, last)].map((part) => String(part).padStart(2, "0")).join("-");
}

/** Once the wasm runs: whatever enters it goes by the guard. */
export function guard() {
  wasm = guarded(wasm);
}
