// The JavaScript side of `cargo xtask bench`: reads lines `NAME COUNT`, does NAME so many times, answers
// with the nanoseconds of processor time, compilers and garbage collection included.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { withdrawalWith } from "./decimals.js";
import { withdrawal as inFloats } from "./floats.js";

const engine = await import(pathToFileURL(join(process.env.K401_PACKAGE, "engine", "node.js")));
const bytes = readFileSync(join(process.env.K401_PACKAGE, "engine", "k401_engine_bg.wasm"));
engine.initSync(bytes);
const inDecimals = withdrawalWith(createRequire(join(process.env.K401_TOOLS, "package.json"))("decimal.js"));

const facts = {
  taxYear: 2026, filingStatus: "single", birthDate: "1986-03-01", distributionDate: "2026-06-01",
  otherIncome: 60000, amount: "20000",
};
const outcome = engine.withdrawal(facts);

// Whoever is timed gives the same answer: every field that the plain versions compute.
for (const compute of [inDecimals, inFloats]) {
  const found = compute(facts);
  const { kind, ...withholding } = outcome.withholding;
  const same = Object.fromEntries(Object.keys(found).map((name) => [name, outcome[name]]));
  assert.deepEqual(found, { ...same, withholding });
}

const contestants = {
  engine: (count) => { for (let done = 0; done < count; done += 1) engine.withdrawal(facts); },
  decimals: (count) => { for (let done = 0; done < count; done += 1) inDecimals(facts); },
  floats: (count) => { for (let done = 0; done < count; done += 1) inFloats(facts); },
  // What the answer costs as text: the same data, out of a string.
  parse: (count) => { const text = JSON.stringify(outcome); for (let done = 0; done < count; done += 1) JSON.parse(text); },
  refusal: (count) => {
    for (let done = 0; done < count; done += 1) {
      try { engine.withdrawal({}); } catch { /* what is timed */ }
    }
  },
  start: (count) => {
    for (let done = 0; done < count; done += 1) new WebAssembly.Module(bytes);
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const [name, count] = line.split(" ");
  const started = process.cpuUsage();
  contestants[name](Number(count));
  const { user, system } = process.cpuUsage(started);
  console.log(String((user + system) * 1000));
}
