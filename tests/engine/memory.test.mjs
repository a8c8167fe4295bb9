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

// `cargo xtask bench` makes it a million.
const CALLS = Number(process.env.K401_MEMORY_CALLS ?? 100_000);
const year = { taxYear: 2026, birthDate: "1970-01-01" };
const tax = { ...year, filingStatus: "single", otherIncome: "60000" };
const loan = { annualRate: "0.08", termMonths: 12, paymentsPerYear: 4 };

/** Every function in turn, the quick ones more often. */
const GOOD = [
  (index) => k401.hardship({ reason: "tuition", person: "employee", need: index }),
  (index) => k401.requiredMinimumDistribution({ taxYear: 2026, birthDate: "1950-01-01", priorYearEndBalance: index }),
  (index) => k401.loss({ taxYear: 2026, kind: "market_decline", fallInValue: index }),
  (index) => k401.periodicPayments({ balance: index + 1, birthDate: "1980-01-01", firstPaymentDate: "2026-01-01", table: "single", interestRate: "0.05" }),
];
const SLOW = [
  (index) => k401.withdrawal({ ...facts, amount: index + 1 }),
  (index) => k401.contributionLimits({ ...year, compensation: index }),
  (index) => k401.planLoan({ vestedBalance: 200_000, amount: 20_000 + index % 1000, ...loan }),
  (index) => k401.rollover({ ...tax, amount: index + 1, kind: "direct" }),
  (index) => k401.rothConversion({ ...tax, amount: index + 1 }),
  () => k401.compare({ ...tax, distributionDate: "2026-03-02", need: 1_000, vestedBalance: 20_000, annualReturn: "0.05", retirementAge: 67, loan }),
];
const BAD = [
  () => k401.withdrawal({ ...facts, get amount() { throw new Error("hostile"); } }),
  (index) => k401.withdrawal({ ...facts, amount: [{ a: {} }], blind: new Map() }, index % 20 ? "es" : {}),
  () => k401.planLoan({ amount: "1".repeat(10_000) }),
  () => k401.compare(null),
];
const pick = (calls, index) => calls[Math.floor(index / 30) % calls.length];

test(`${CALLS} calls leave memory as it was`, () => {
  const call = (count) => {
    for (let index = 0; index < count; index += 1) {
      if (index % 30 === 0) pick(SLOW, index)(index);
      else if (index % 3 === 0) assert.throws(() => pick(BAD, index)(index), { code: "invalid_input" });
      else pick(GOOD, index)(index);
    }
  };
  call(5_000);
  const before = [memory.buffer.byteLength, handles.length];
  call(CALLS);
  assert.deepEqual([memory.buffer.byteLength, handles.length], before);
});
