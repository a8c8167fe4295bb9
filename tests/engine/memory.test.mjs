// The wasm's memory does not grow with calls, good or bad.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as k401 from "k401/engine";
import spanish from "k401/words/es.js";
import { initSync } from "./node_modules/k401/engine/k401_engine.js";

const bytes = readFileSync(new URL("./node_modules/k401/engine/k401_engine_bg.wasm", import.meta.url));
k401.initSync(bytes, { words: { es: spanish } });
// Started already: hands out the same exports.
const { memory, __wbindgen_externrefs: handles } = initSync({ module: bytes });

const facts = {
  taxYear: 2026, filingStatus: "single", birthDate: "1986-06-01", distributionDate: "2026-03-02",
  otherIncome: "60000", amount: "20000",
};

test("100,000 calls leave memory as it was", () => {
  const call = (count) => {
    for (let index = 0; index < count; index += 1) {
      if (index % 10 !== 0) {
        k401.contributionLimits({ taxYear: 2026, birthDate: "1970-01-01", compensation: index });
        continue;
      }
      assert.throws(() => k401.withdrawal({ ...facts, get amount() { throw new Error("hostile"); } }));
      assert.throws(() => k401.withdrawal({ ...facts, amount: [{ a: {} }], blind: new Map() }, index % 20 ? "es" : {}));
      k401.withdrawal({ ...facts, amount: index + 1 });
    }
  };
  call(2_000);
  const before = [memory.buffer.byteLength, handles.length];
  call(100_000);
  assert.deepEqual([memory.buffer.byteLength, handles.length], before);
});
