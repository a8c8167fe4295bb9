// Whatever a page or a frame sends: the handlers of `web/embed` throw nothing, listen only to whom they should, and let in only
// what they should. Seeded: the same seed sends the same. `K401_MESSAGES` and `K401_SEED` make more, or others.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";

const COUNT = Number(process.env.K401_MESSAGES ?? 5_000);
const SEED = Number(process.env.K401_SEED ?? 401);
const source = (name) => readFileSync(join(process.env.K401_EMBED, name), "utf8");

// SplitMix32.
let state = SEED;
function random(end) {
  state = (state + 0x9e3779b9) | 0;
  let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % end;
}
const pick = (list) => list[random(list.length)];

const TEXTS = [
  "", "x", "20000", "dark", "es", "url(https://a.example/)", "URL(//a)", "image-set(x)", "red", "#0b6b57", "1px", "rgb(1, 2, 3)",
  "--k401-accent", "--k401-x;}", "expression(1)", "set", "ready", "height", "result", "view", "error", "constructor", "__proto__",
  "wasm-src", "\u0000", "\u{1f4b0}", "<b>", "a".repeat(300), "1".repeat(65), "calc(1px + 2px)", "red\n", "red; color: blue",
];
const NAMES = [
  "k401", "type", "id", "theme", "lang", "vars", "inputs", "height", "amount", "wasm-src", "--k401-accent", "--k401-", "--other",
  "--K401-a", "color", "__proto__", "constructor", "toString", "valueOf", "length", "result", "detail",
];

// What `postMessage` can carry: no functions, no getters, but objects that cannot become texts.
function value(depth = 3) {
  switch (random(depth > 0 ? 14 : 9)) {
    case 0: return pick([0, 1, -1, 99_999, 100_000, 1e300, -0, NaN, Infinity, 0.5]);
    case 1: return pick([0n, 1n, 5n, 10n ** 30n]);
    case 2: return pick([null, undefined, true, false]);
    case 3: return { toString: 1, valueOf: 1 };
    case 4: return new Date(pick([0, NaN]));
    case 5: return new Uint8Array(random(4));
    case 6: case 7: case 8: return pick(TEXTS);
    case 9: return Array.from({ length: random(4) }, () => value(depth - 1));
    case 10: return new Map([[pick(NAMES), value(depth - 1)]]);
    default: return record(depth - 1);
  }
}
function record(depth) {
  const made = {};
  for (let count = random(6); count > 0; count -= 1) {
    Object.defineProperty(made, pick(NAMES), { value: value(depth), enumerable: true, configurable: true, writable: true });
  }
  return made;
}
/** Mostly a message that nearly is one of ours. */
function message(types) {
  if (random(6) === 0) return value();
  const made = { ...record(2), k401: random(8) ? 1 : value(), type: random(8) ? pick(types) : value() };
  if (random(3) === 0) made.id = pick(["", "w1", "w2", value()]);
  if (random(2)) made.vars = random(4) ? record(1) : value();
  if (random(2)) made.inputs = random(4) ? record(1) : value();
  if (random(2)) made.theme = value();
  if (random(2)) made.lang = value();
  if (random(2)) made.height = value();
  return structuredClone(made);
}

test("the calculator in a frame obeys the page around it in four things, and nobody else", () => {
  const ATTRIBUTES = ["view", "amount", "lang", "theme", "wasm-src", "share-base"];
  const calls = [];
  const widget = {
    setAttribute: (name, text) => calls.push(["attribute", name, text]),
    setInputs: (given) => calls.push(["inputs", given]),
    style: { setProperty: (name, text) => calls.push(["property", name, text]) },
    addEventListener: () => {},
    shadowRoot: {},
  };
  const parent = { postMessage: () => {} };
  let hear;
  runInContext(source("embed.js"), createContext({
    document: { querySelector: () => widget, body: { getBoundingClientRect: () => ({ height: 10 }) } },
    location: { hash: "#k=w1", search: "?amount=1&wasm-src=https://a.example/x.wasm&onclick=x&style=x&__proto__=x&view=loan" },
    customElements: { get: () => ({ observedAttributes: ATTRIBUTES }) },
    ResizeObserver: class { observe() {} }, MutationObserver: class { observe() {} },
    requestAnimationFrame: () => 1, setTimeout: () => 1,
    addEventListener: (name, handler) => { if (name === "message") hear = handler; },
    parent, URLSearchParams,
  }));
  assert.deepEqual(calls.splice(0), [["attribute", "amount", "1"], ["attribute", "view", "loan"]]);

  let heard = 0;
  for (let sent = 0; sent < COUNT; sent += 1) {
    const data = message(["set"]);
    const from = random(4) ? parent : pick([{}, null, undefined]);
    hear({ source: from, data, origin: "https://page.example" });
    const isOurs = from === parent && data?.k401 === 1 && data.type === "set" && (!data.id || data.id === "w1");
    const done = calls.splice(0);
    if (!isOurs) assert.deepEqual(done, [], "somebody else was heard");
    heard += Number(isOurs);
    for (const [what, name, text] of done) {
      if (what === "attribute") assert.ok(["theme", "lang"].includes(name) && typeof text === "string", `${name} was set`);
      if (what !== "property") continue;
      assert.match(name, /^--k401-[a-z0-9-]+$/);
      assert.equal(typeof text, "string");
      assert.doesNotMatch(text, /url|image|[;{}"'\\@:<\n]/i, `${name}: ${text}`);
      assert.ok(text.length <= 64);
    }
  }
  assert.ok(heard > COUNT / 10, `${heard} of ${COUNT} were heard: the others prove nothing`);
});

test("the page around frames hears its frames, and tells of nothing else", () => {
  const events = [];
  const frame = (src) => ({
    src, style: {}, contentWindow: {},
    dispatchEvent(event) { events.push([this, event]); },
  });
  const frames = [frame("https://page.example/k401/embed.html?view=loan"), frame("https://cdn.example/embed.html")];
  let hear;
  runInContext(source("k401-frame.js"), createContext({
    document: { querySelectorAll: () => frames, baseURI: "https://page.example/article" },
    addEventListener: (name, handler) => { if (name === "message") hear = handler; },
    CustomEvent: class { constructor(type, init) { Object.assign(this, { type }, init); } },
    URL,
  }));
  let heard = 0;
  for (let sent = 0; sent < COUNT; sent += 1) {
    const at = random(3);
    const from = frames[at]?.contentWindow ?? pick([{}, null]);
    const origin = pick(["null", "https://page.example", "https://cdn.example", "https://a.example", ""]);
    const data = message(["ready", "height", "result", "view", "error"]);
    const before = frames.map(({ style }) => style.height);
    hear({ source: from, origin, data });
    const isOwn = ["null", ["https://page.example", "https://cdn.example"][at]].includes(origin);
    const isOurs = at < 2 && isOwn && data?.k401 === 1 && ["ready", "height", "result", "view", "error"].includes(data.type);
    const told = events.splice(0);
    assert.equal(told.length, Number(isOurs), "one event for each message of a frame, and no other");
    heard += told.length;
    if (isOurs) {
      assert.equal(told[0][0], frames[at]);
      assert.equal(told[0][1].type, `k401-${data.type}`);
    }
    frames.forEach(({ style }, index) => {
      if (style.height === before[index]) return;
      assert.ok(isOurs && index === at && data.type === "height", "a height that its frame did not ask for");
      assert.match(style.height, /^[1-9]\d{0,4}px$/);
    });
  }
  assert.ok(heard > COUNT / 10, `${heard} of ${COUNT} were heard: the others prove nothing`);
});

test("the element hands on texts, and refuses the rest by name", () => {
  const asked = [];
  const said = [];
  class Widget {
    begin() {}
    set() {}
    open() { return true; }
    give(texts) { asked.push(texts); }
    look() { return ["withdrawal", "en", [], [], [], null]; }
  }
  // Stands for the page, which this test does not look at.
  const anything = new Proxy(function () {}, {
    get: (_, name) => {
      if (name === Symbol.toPrimitive) return () => "";
      if (name === Symbol.iterator) return function* () {};
      return name === "length" ? 0 : anything;
    },
    set: () => true, apply: () => anything, construct: () => anything,
  });
  // As `cargo xtask dist` joins them.
  const scripts = ["contrast", "surroundings", "bands", "dress", "guard", "calculator"].map((name) => source(`${name}.js`));
  const joined = scripts.join("\n").replace(/^import .*$/gm, "").replace(/^export /gm, "");
  const Calculator = runInContext(`${joined}\nCalculator;`, createContext({
    Widget, document: anything, CSS: anything, MutationObserver: anything, matchMedia: anything, getComputedStyle: anything,
    location: { pathname: "/", hash: "" }, addEventListener() {}, setTimeout() {}, clearTimeout() {},
    URLSearchParams, queueMicrotask, requestAnimationFrame: () => 1,
  }));
  const element = { getAttribute: () => null, hasAttribute: () => false };
  const inside = { root: anything, frame: anything, fallback: {}, say: (...what) => said.push(what) };
  const calculator = new Calculator(element, inside, { years: [2026] }, {}, { inputs: {} });
  asked.length = 0;
  for (let sent = 0; sent < COUNT; sent += 1) {
    const given = structuredClone(random(5) ? record(2) : value());
    calculator.give(given);
    const [texts] = asked.splice(0);
    assert.equal(texts.length % 2, 0);
    assert.ok(texts.every((text) => typeof text === "string"), "not only texts");
    for (const [name, { code }] of said.splice(0)) assert.deepEqual([name, code], ["invalid", "unknown_value"]);
  }
});
