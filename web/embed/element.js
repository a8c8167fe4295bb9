// The element <k401-widget>: at first a frame around whatever the page wrote inside it. The calculator itself is fetched when
// the element comes near the window or is touched. `cargo xtask dist` writes names, hashes and versions in, and leaves the
// comments out: what is here weighs on every page that embeds the element.
const VERSION = "K401_VERSION";
const RULES = "K401_RULES";
// Each file at an address of its own beside this one; written out, so that bundlers see them.
const GLUE = [new URL("./app/k401_glue.js", import.meta.url).href, "K401_GLUE_HASH"];
const WASM = [new URL("./app/k401_bg.wasm", import.meta.url).href, "K401_WASM_HASH"];
const FILES = {
  "words/es.txt": [new URL("./app/words_es.txt", import.meta.url).href, "K401_WORDS_ES_HASH"],
  "tables/en.txt": [new URL("./app/tables_en.txt", import.meta.url).href, "K401_TABLES_EN_HASH"],
  "tables/es.txt": [new URL("./app/tables_es.txt", import.meta.url).href, "K401_TABLES_ES_HASH"],
  "panels/compare.wasm": [new URL("./app/compare.wasm", import.meta.url).href, "K401_COMPARE_HASH"],
  "panels/exceptions.wasm": [new URL("./app/exceptions.wasm", import.meta.url).href, "K401_EXCEPTIONS_HASH"],
  "panels/limits.wasm": [new URL("./app/limits.wasm", import.meta.url).href, "K401_LIMITS_HASH"],
  "panels/loan.wasm": [new URL("./app/loan.wasm", import.meta.url).href, "K401_LOAN_HASH"],
  "panels/losses.wasm": [new URL("./app/losses.wasm", import.meta.url).href, "K401_LOSSES_HASH"],
  "panels/rmd.wasm": [new URL("./app/rmd.wasm", import.meta.url).href, "K401_RMD_HASH"],
  "panels/rollover.wasm": [new URL("./app/rollover.wasm", import.meta.url).href, "K401_ROLLOVER_HASH"],
  "panels/roth.wasm": [new URL("./app/roth.wasm", import.meta.url).href, "K401_ROTH_HASH"],
  "panels/sepp.wasm": [new URL("./app/sepp.wasm", import.meta.url).href, "K401_SEPP_HASH"],
  "panels/tables.wasm": [new URL("./app/tables.wasm", import.meta.url).href, "K401_TABLES_HASH"],
};
const STYLE = [new URL("./app/k401.css", import.meta.url).href, "K401_STYLE_HASH"];

// What starts a field of the form, by attribute. The names of fields are those of the engine.
const FIELDS = {
  "tax-year": "taxYear", "filing-status": "filingStatus", income: "otherIncome", amount: "amount", goal: "goal",
  "birth-date": "birthDate", balance: "accountBalance", "state-rate": "stateRate",
  "distribution-date": "distributionDate", "separation-date": "separationDate",
};
const OPTIONS = [
  "view", "views", "age", "exception", "plan-type", "state", "lang", "heading-level", "readonly", "loading", "persist", "privacy",
  "theme", "density", "hide", "wasm-src", "rules-src", "share-base",
];
// Room for the form before there is one, so that nothing below jumps: what the first panel takes, beside and below each other.
const BASE = `:host{display:block}:host([hidden]){display:none}.w{container-type:inline-size}
.f{display:flow-root;box-sizing:border-box;min-height:var(--k401-min-height,1940px)}
@container(min-width:400px){.f{min-height:var(--k401-min-height,1530px)}}
@container(min-width:600px){.f{min-height:var(--k401-min-height,1340px)}}
@container(min-width:832px){.f{min-height:var(--k401-min-height,1240px)}}[hidden]{display:none!important}`;

const { fetch } = globalThis;
const make = (tag, settings, ...children) => {
  const element = Object.assign(document.createElement(tag), settings);
  element.append(...children);
  return element;
};
const sheetOf = (text) => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  } catch {
    // An old browser: the calculator then links its style sheet.
  }
};
const base = sheetOf(BASE);

async function bytes([url, integrity]) {
  const answer = await fetch(url, { integrity });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.arrayBuffer();
}

// The words of another language and the tables, when they are wanted. A panel's code gets its place in the wasm.
let exports;
async function text(file) {
  const found = await bytes(FILES[file]);
  if (!file.endsWith(".wasm")) return new TextDecoder().decode(found);
  await WebAssembly.instantiate(found, { "": exports });
  return "";
}

// `import()` checks no hash. But a page has one module an address: what a preload or, in an old browser, a script element has
// checked and put there is what `import()` takes. Trusted Types forbid the latter; browsers that have those have the former.
// WebKit preloads without a look at the hash, so the file is looked at before, and comes a second time from the cache.
async function checkedModule([url, integrity], nonce) {
  if (navigator.vendor.startsWith("Apple")) await bytes([url, integrity]);
  const settings = { integrity, crossOrigin: "anonymous", nonce };
  let tag = make("link", { rel: "modulepreload", href: url, ...settings });
  if (!tag.relList.supports(tag.rel)) tag = make("script", { type: "module", src: url, ...settings });
  await new Promise((done, fail) => {
    tag.onload = done;
    tag.onerror = () => fail(new Error(`${url}: refused`));
    document.head.append(tag);
  }).finally(() => tag.remove());
  return import(/* @vite-ignore */ /* webpackIgnore: true */ url);
}

// One engine for every element of the page; a failure may be tried again.
let engine;
async function start(nonce, wasm) {
  const [code, style, glue] = await Promise.all([bytes(wasm), bytes(STYLE), checkedModule(GLUE, nonce)]);
  exports = await glue.default({ module_or_path: await WebAssembly.compile(code) });
  glue.guard();
  return { glue, text, years: glue.years(), sheet: sheetOf(new TextDecoder().decode(style)), base, style: STYLE };
}

const near = globalThis.IntersectionObserver && new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) if (isIntersecting) target.load();
}, { rootMargin: "300px" });

// WebKit empties fields without autocompletion when a reader comes back to the page; the answer would stand beside none of its facts.
const connected = new Set();
globalThis.addEventListener?.("pagehide", () => {
  for (const inside of connected) for (const field of inside.querySelectorAll("[autocomplete]")) field.defaultValue = field.value;
});

// Where there is no page, as when a server renders one, this file can be read and does nothing.
export class K401Widget extends (globalThis.HTMLElement ?? Object) {
  static formAssociated = true;
  static observedAttributes = [...Object.keys(FIELDS), ...OPTIONS];

  #inside = this.attachShadow({ mode: "open" });
  #internals = this.attachInternals?.();
  #fallback = make("slot");
  #frame = make("div", { className: "f" }, make("slot", { name: "title" }), make("slot", { name: "intro" }), this.#fallback,
    make("slot", { name: "after-result" }), make("slot", { name: "disclaimer" }));
  #engine; #live; #loading; #labels;
  // What is given before there is a calculator, and what was in it when the element left the page.
  #kept = { inputs: {} };

  constructor() {
    super();
    this.#inside.append(make("div", { className: "w" }, this.#frame));
    if (base) this.#inside.adoptedStyleSheets = [base];
    for (const name of ["pointerdown", "focusin", "keydown"]) this.addEventListener(name, () => this.load(), { once: true });
  }

  connectedCallback() {
    connected.add(this.#inside);
    for (const name of Object.keys(this)) {
      // Set before this script ran: hand it to the setter.
      const value = this[name];
      if (name in K401Widget.prototype && delete this[name]) this[name] = value;
    }
    if (this.#live) return;
    this.#mark("loading");
    const when = this.getAttribute("loading");
    if (when === "eager" || (!near && when !== "interaction")) this.load();
    else if (when !== "interaction") near.observe(this);
  }

  // A move within the page takes it out and puts it in again.
  disconnectedCallback() {
    setTimeout(() => {
      if (this.isConnected) return;
      connected.delete(this.#inside);
      near?.unobserve(this);
      this.#kept = this.#ask((live) => live.leave()) ?? this.#kept;
      this.#live = undefined;
      if (this.#engine) this.#loading = undefined;
    });
  }
  connectedMoveCallback() {}

  attributeChangedCallback(name, before, value) {
    // The reader may have left the view that the attribute names.
    if (before !== value || name === "view") this.#ask((live) => live.change(name, value));
  }

  /** Fetches the calculator now. */
  load() {
    return (this.#loading ??= this.#load());
  }
  async #load() {
    near?.unobserve(this);
    try {
      const nonce = this.nonce || [...document.scripts].find((script) => script.src === import.meta.url)?.nonce || "";
      const own = this.getAttribute("wasm-src");
      engine ??= start(nonce, own ? [new URL(own, document.baseURI).href, WASM[1]] : WASM);
      this.#engine = await engine;
      // The calculator speaks English until it has other words.
      if (/^es\b/i.test(this.closest("[lang]")?.lang ?? "")) {
        await text("words/es.txt").then((words) => this.#engine.glue.take_words("es", words), () => {});
      }
      if (!this.isConnected) return (this.#loading = undefined);
      const inside = {
        root: this.#inside, frame: this.#frame, fallback: this.#fallback, internals: this.#internals,
        mark: (...names) => this.#mark(...names), say: (name, detail) => this.#say(name, detail), stop: (error) => this.#stop(error),
      };
      this.#live = new this.#engine.glue.Calculator(this, inside, this.#engine, FIELDS, this.#kept);
      await this.#live.updateComplete;
      this.#live?.show();
    } catch (error) {
      engine = undefined;
      this.#fail("load_failed", error);
    }
  }
  #fail(code, error) {
    this.#mark("fallback");
    this.#say("error", { code, message: String(error) });
  }
  // What goes wrong in here is told, and not thrown into the page. Wasm that has stopped once stays stopped.
  #ask(work) {
    try {
      return this.#live && work(this.#live);
    } catch (error) {
      this.#stop(error);
    }
  }
  #stop(error) {
    if (!this.#live) return;
    const live = this.#live;
    this.#live = undefined;
    live.end();
    this.#fail("stopped", error);
  }

  #mark(...names) {
    try {
      this.#internals.states.clear();
      for (const name of names) if (name) this.#internals.states.add(name);
    } catch {
      // An old browser without states.
    }
  }
  #say(name, detail) {
    this.dispatchEvent(new CustomEvent(`k401-${name}`, { bubbles: true, composed: true, detail }));
  }

  /** What is typed, by the names of the engine. Setting it clears the fields that it does not name. */
  get inputs() {
    return this.#ask((live) => live.inputs) ?? { ...this.#kept.inputs };
  }
  set inputs(given) {
    this.setInputs({ ...Object.fromEntries(Object.keys(this.inputs).map((field) => [field, ""])), ...given });
  }
  setInputs(given) {
    if (this.#live) this.#ask((live) => live.give(given));
    else Object.assign(this.#kept.inputs, given);
  }
  /** The lines of the result, or null. */
  get result() {
    return this.#ask((live) => live.result) ?? null;
  }
  /** The page's words, by those that they replace. */
  get labels() {
    return { ...this.#labels };
  }
  set labels(given) {
    this.#labels = given;
    this.#ask((live) => live.relabel());
  }
  /** Amounts are written by the rules: a page that formats them has `result`. */
  get formatters() {}
  set formatters(given) {
    this.#say("error", { code: "not_supported", message: "formatters" });
  }
  get version() {
    return { code: VERSION, rules: RULES, taxYears: [...(this.#engine?.years ?? [])] };
  }
  /** Is kept when everything given is drawn. */
  get updateComplete() {
    return this.#live?.updateComplete ?? Promise.resolve();
  }
  /** Loads, fills in and answers; problems are thrown, all at once. */
  async calculate(given) {
    this.setInputs(given);
    await this.load();
    await this.updateComplete;
    if (!this.#live) throw new Error("k401: not loaded");
    return this.#live.answer();
  }
  toJSON() {
    return { version: this.version, inputs: this.inputs, ...this.#ask((live) => live.toJSON()) };
  }

  static {
    for (const name of ["reset", "focusFirstError", "toCSV", "print", "shareUrl"]) {
      this.prototype[name] = function () {
        return this.#ask((live) => live[name]());
      };
    }
    for (const name of this.observedAttributes) {
      const property = name.replace(/-./g, (found) => found[1].toUpperCase());
      if (property === "lang") continue;
      Object.defineProperty(this.prototype, property, {
        get() {
          return name === "readonly" ? this.hasAttribute(name) : (this.getAttribute(name) ?? "");
        },
        set(value) {
          if (value == null || value === false) this.removeAttribute(name);
          else this.setAttribute(name, value === true ? "" : value);
        },
      });
    }
  }
}

/** Registers the element, once: what another version has registered stays. */
export function defineK401(tag = "k401-widget") {
  const { customElements } = globalThis;
  if (!customElements) return;
  if (customElements.get(tag)) console.info(`<${tag}> is there already: k401 ${VERSION} leaves it`);
  else customElements.define(tag, class extends K401Widget {});
}
