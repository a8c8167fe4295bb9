// Starting, versions, languages, tables and figures.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as k401 from "k401/engine";
import * as root from "k401";
import englishTables from "k401/tables/en.js";
import spanish from "k401/words/es.js";

const wasm = () => readFileSync(new URL("./node_modules/k401/engine/k401_engine_bg.wasm", import.meta.url));
const facts = {
  taxYear: 2026, filingStatus: "single", birthDate: "1986-06-01", distributionDate: "2026-03-02",
  otherIncome: "60000", amount: "20000",
};

test("a call before the start says so, and both ways of starting lead to the same module", async () => {
  assert.throws(() => k401.versions(), /await init\(\)/);
  await assert.rejects(k401.init(new Uint8Array([1, 2, 3])), "bytes that are no wasm");
  k401.initSync(wasm());
  k401.initSync(wasm());
  await Promise.all([k401.init(), k401.init()]);
  assert.equal(root.withdrawal, k401.withdrawal);
});

test("init takes bytes, a promise of them, a module and a response", async () => {
  const sources = {
    bytes: () => wasm(),
    promise: () => Promise.resolve(wasm()),
    module: () => new WebAssembly.Module(wasm()),
    response: () => new Response(wasm(), { headers: { "content-type": "application/wasm" } }),
  };
  for (const [name, source] of Object.entries(sources)) {
    // Another copy of the module: its wasm is not started yet.
    const copy = new URL(`./node_modules/k401/engine/index.js?${name}`, import.meta.url);
    const fresh = await import(copy);
    await fresh.init(source());
    assert.equal(fresh.withdrawal(facts).net, k401.withdrawal(facts).net, name);
  }
});

test("versions name the code, the rules and the years", () => {
  const versions = k401.versions();
  assert.match(versions.code, /^\d+\.\d+\.\d+$/);
  assert.match(versions.rules, /^\d{4}\.\d+$/);
  assert.ok(versions.taxYears.includes(2026));
});

test("a number and its text are the same fact", () => {
  const numbers = { ...facts, taxYear: "2026", otherIncome: 60000, amount: 20000, stateRate: 0.05 };
  assert.deepEqual(k401.withdrawal(numbers), k401.withdrawal({ ...facts, stateRate: "0.05" }));
});

test("Spanish is loaded when it is wanted", async () => {
  const en = ["en"];
  assert.throws(() => k401.withdrawal(facts, "es"), (error) => {
    assert.deepEqual(error.problems.map(({ field, code, allowed }) => [field, code, allowed]), [["lang", "unknown_value", en]]);
    return true;
  });
  assert.throws(() => k401.initSync(wasm(), { words: { es: spanish.replace(/^./, "x") } }), /another version/);
  assert.throws(() => k401.initSync(wasm(), { words: { es: spanish.slice(0, 200) } }), /another version/);
  await assert.rejects(k401.init(undefined, { languages: ["constructor"] }), RangeError);
  assert.throws(() => k401.tables({ taxYear: 2026 }), /tables: true/);
  assert.throws(() => k401.initSync(wasm(), { tables: { en: englishTables.slice(0, -9) } }), /another version/);
  k401.initSync(wasm(), { tables: { en: englishTables } });
  assert.equal(k401.tables({ taxYear: 2026 }).length > 5, true);
  await k401.init(undefined, { languages: ["es"], tables: true });
  k401.initSync(wasm(), { words: { es: spanish } });
});

test("the language changes words and nothing else", () => {
  const [en, es] = [k401.withdrawal(facts, "en"), k401.withdrawal(facts, "es")];
  assert.deepEqual(k401.withdrawal(facts), en);
  assert.equal(en.net, es.net);
  assert.notEqual(en.worksheet[0].label, es.worksheet[0].label);
  assert.throws(() => k401.withdrawal(facts, "fr"), { name: "K401Error", code: "invalid_input" });
  assert.throws(() => k401.withdrawal({}, "es"), (error) => error.problems[0].message === "Complete este campo.");
});

test("an outcome is plain data", () => {
  const outcome = k401.withdrawal(facts);
  assert.deepEqual(JSON.parse(JSON.stringify(outcome)), outcome);
  assert.equal(Object.getPrototypeOf(outcome), Object.prototype);
});

test("tables come in words, in both languages", () => {
  const en = k401.tables({ taxYear: 2026 });
  const es = k401.tables({ taxYear: 2026, lang: "es" });
  assert.deepEqual(en.map(({ id }) => id), es.map(({ id }) => id));
  assert.notEqual(en[0].title, es[0].title);
  for (const { rows, columns } of en) {
    for (const { cells } of rows) assert.equal(cells.length, columns.length);
  }
  assert.throws(() => k401.tables({ taxYear: 2026, lang: "fr" }), { name: "K401Error" });
  assert.throws(() => k401.tables({ taxYear: 1999 }), (error) => error.problems[0].code === "unsupported_tax_year");
});

test("figures carry their citation, and their amount where they are in force", () => {
  const figures = k401.figures({ taxYear: 2026 });
  const limit = figures.find(({ key }) => key === "elective_deferral_limit");
  assert.equal(limit.amount, "24500.00");
  assert.ok(figures.every(({ citations }) => citations[0].url.startsWith("https://")));
  const before = k401.figures({ taxYear: 2020 }).find(({ key }) => key === "higher_catch_up_limit");
  assert.ok(!("amount" in before));
  assert.equal(figures.filter(({ key, filingStatus }) => key === "bracket_over" && filingStatus === "single").length, 7);
});
