// The browser's side of `cargo xtask bench`: `run(name, count)` does `name` so many times and gives the nanoseconds on the wall.
import Decimal from "./decimal.mjs";
import { withdrawalWith } from "./decimals.js";
import * as engine from "./engine/index.js";
import { withdrawal as inFloats } from "./floats.js";

const bytes = await (await fetch("./engine/k401_engine_bg.wasm")).arrayBuffer();
await engine.init();
const inDecimals = withdrawalWith(Decimal);
const facts = {
  taxYear: 2026, filingStatus: "single", birthDate: "1986-03-01", distributionDate: "2026-06-01",
  otherIncome: 60000, amount: "20000",
};
const kept = engine.withdrawal(facts).net;
for (const compute of [inDecimals, inFloats]) {
  if (compute(facts).net !== kept) throw new Error(`${compute(facts).net} instead of ${kept}`);
}

const contestants = {
  "engine-browser": () => engine.withdrawal(facts),
  "decimals-browser": () => inDecimals(facts),
  "floats-browser": () => inFloats(facts),
  "start-browser": () => new WebAssembly.Module(bytes),
};

window.run = (name, count) => {
  const contestant = contestants[name];
  const started = performance.now();
  for (let done = 0; done < count; done += 1) contestant();
  return (performance.now() - started) * 1e6;
};
