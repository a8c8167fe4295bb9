// Whatever comes in ends in a K401Error that names the field, or in a right number; never in a trap.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";
import * as k401 from "k401/engine";

await k401.init();

const facts = {
  taxYear: 2026, filingStatus: "single", birthDate: "1986-06-01", distributionDate: "2026-03-02",
  otherIncome: "60000", amount: "20000",
};
const fail = () => { throw new Error("hostile"); };
const throwing = Object.fromEntries(
  ["get", "ownKeys", "getPrototypeOf", "getOwnPropertyDescriptor", "has"].map((trap) => [trap, fail]),
);
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const cycle = {};
cycle.self = cycle;
cycle.list = [cycle];
const deep = [];
for (let at = deep, level = 0; level < 100_000; level += 1) { at.push([]); at = at[0]; }
const wide = Array.from({ length: 1000 }, () => Array.from({ length: 1000 }, () => ({})));

const VALUES = {
  "a function": () => 1,
  "a symbol": Symbol("x"),
  "a BigInt": 20000n,
  null: null,
  "a Date": new Date(0),
  "a Map": new Map([["a", 1]]),
  "a Set": new Set(),
  "a class's instance": new (class { amount = 1; })(),
  "a boxed number": Object(5),
  "a regular expression": /x/,
  "a typed array": new Uint8Array(8),
  "an error": new Error("x"),
  "a promise": Promise.resolve(1),
  "a plain object": { a: 1 },
  "an array": [1, 2],
  "a sparse array": new Array(1e9),
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  "-Infinity": Number.NEGATIVE_INFINITY,
  "-0": -0,
  "-1": -1,
  "1e308": 1e308,
  "-1e308": -1e308,
  "5e-324": 5e-324,
  "1e-7": 1e-7,
  "0.1 + 0.2": 0.1 + 0.2,
  "a long text": "1".repeat(1_000_000),
  "41 digits": "1".repeat(41),
  "30 decimals": `0.${"1".repeat(30)}`,
  "an exponent": "1e3",
  "hexadecimal": "0x10",
  "a grouped number": "20,000",
  "other digits": "٢٠٠٠٠",
  "Devanagari digits": "२००००",
  "wide digits": "２００００",
  "a NUL": "20000\u0000",
  "half a surrogate": "\ud800",
  "a space": " ",
  "a sign": "+5",
  "a revoked proxy": revoked(),
  "a throwing proxy": new Proxy({}, throwing),
  "a throwing proxy of a list": new Proxy([], throwing),
  "a throwing proxy of a function": new Proxy(fail, throwing),
  "a throwing conversion": { valueOf: fail, toString: fail, toJSON: fail, [Symbol.toPrimitive]: fail },
  "a cycle": cycle,
  "100,000 lists deep": deep,
  "a million records": wide,
};

/** The problems of a call, which must be thrown as they should. */
function problems(call) {
  let error;
  try {
    call();
  } catch (thrown) {
    error = thrown;
  }
  assert.ok(error instanceof k401.K401Error, `threw ${error}`);
  assert.ok(error instanceof Error);
  assert.equal(error.code, "invalid_input");
  assert.ok(error.message.length < 20_000);
  for (const { field, code, message } of error.problems) {
    assert.equal(typeof field, "string");
    assert.match(code, /^[a-z_]+$/);
    assert.ok(message.length > 0);
  }
  return error.problems;
}

const named = (list, field) => list.filter((problem) => problem.field === field || problem.field.startsWith(`${field}[`) || problem.field.startsWith(`${field}.`));

for (const field of ["amount", "otherIncome", "birthDate", "taxYear", "filingStatus", "stateRate", "blind", "deduction", "exceptions"]) {
  test(`hostile values in ${field}`, () => {
    for (const [name, value] of Object.entries(VALUES)) {
      // The one value among them that means something there.
      if (field === "stateRate" && name === "0.1 + 0.2") continue;
      const found = problems(() => k401.withdrawal({ ...facts, [field]: value }));
      assert.ok(named(found, field).length > 0, `${name}: ${JSON.stringify(found)}`);
    }
    assert.equal(k401.withdrawal(facts).net, "14250.00", "the next call is answered");
  });
}

test("hostile values as the whole input", () => {
  for (const name of ["withdrawal", "contributionLimits", "planLoan", "requiredMinimumDistribution", "periodicPayments", "rollover", "rothConversion", "loss", "compare", "hardship", "tables", "figures"]) {
    for (const value of [undefined, ...Object.values(VALUES)]) {
      assert.ok(problems(() => k401[name](value)).length > 0, name);
    }
  }
});

test("hostile languages", () => {
  for (const value of Object.values(VALUES)) {
    assert.deepEqual(problems(() => k401.withdrawal(facts, value)).map(({ field }) => field), ["lang"]);
  }
});

test("a getter that throws is a value that cannot be read", () => {
  const input = { ...facts, get amount() { return fail(); } };
  assert.equal(named(problems(() => k401.withdrawal(input)), "amount").length, 1);
  const entered = { ...facts, get amount() { return k401.withdrawal(facts).net; } };
  assert.equal(k401.withdrawal(entered).gross, k401.withdrawal(facts).net, "a getter may call the engine");
});

test("numbers out of bounds have codes that say how", () => {
  const codes = { "1e308": "too_large", "-1e308": "negative", "5e-324": "too_many_decimals", "-0": "negative", NaN: "not_a_number" };
  for (const [name, code] of Object.entries(codes)) {
    assert.equal(problems(() => k401.withdrawal({ ...facts, amount: VALUES[name] }))[0].code, code, name);
  }
});

test("only the object's own fields count, and __proto__ is no way in", () => {
  const inherited = Object.create({ amount: "1" });
  Object.assign(inherited, facts);
  assert.ok(problems(() => k401.withdrawal(inherited)).length > 0, "not a plain object");
  const hidden = Object.defineProperty({ ...facts }, "amount", { enumerable: false });
  assert.equal(problems(() => k401.withdrawal(hidden))[0].code, "missing");
  const own = JSON.parse(JSON.stringify(facts).replace("{", '{"__proto__":{"amount":1},'));
  assert.deepEqual(problems(() => k401.withdrawal(own)).map(({ field, code }) => [field, code]), [["__proto__", "unknown_field"]]);
  assert.equal({}.amount, undefined);
  Object.prototype.stateRate = "0.05";
  try {
    assert.equal(k401.withdrawal(facts).stateTax, "0.00");
  } finally {
    delete Object.prototype.stateRate;
  }
});

test("plain objects of another realm or without a prototype count, undefined fields do not", () => {
  const net = k401.withdrawal(facts).net;
  assert.equal(k401.withdrawal(Object.assign(Object.create(null), facts)).net, net);
  assert.equal(k401.withdrawal(runInContext(`(${JSON.stringify(facts)})`, createContext())).net, net);
  assert.equal(k401.withdrawal({ ...facts, spouseBirthDate: undefined, [Symbol("x")]: 1 }).net, net);
  assert.equal(k401.withdrawal(Object.freeze({ ...facts })).net, net);
});

test("many fields and long names are refused without being copied", () => {
  const many = { ...facts };
  for (let index = 0; index < 100_000; index += 1) many[`field${index}`] = index;
  assert.ok(problems(() => k401.withdrawal(many)).length <= 100);
  const long = problems(() => k401.withdrawal({ ...facts, ["x".repeat(1_000_000)]: 1 }));
  assert.equal(long[0].code, "unknown_field");
  assert.ok(long[0].field.length < 100);
});

test("an empty text is not given", () => {
  for (const field of Object.keys(facts)) {
    const found = problems(() => k401.withdrawal({ ...facts, [field]: "" }));
    assert.deepEqual(found.map(({ field, code }) => [field, code]), [[field, "missing"]]);
    const { [field]: left, ...rest } = facts;
    assert.deepEqual(problems(() => k401.withdrawal(rest)), found, "as one that is not there");
  }
});

test("days that no calendar has, and years at both ends", () => {
  const not_a_date = ["2026-02-30", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-1-1", "02/03/2026", "2026-03-02T00:00", "0000-01-01x", "-2026-03-02", "20260302", "2026-03-0２"];
  const out_of_range = ["0001-01-01", "9999-12-31", "1899-12-31", "2027-01-01"];
  for (const day of [...not_a_date, ...out_of_range, "0000-01-01"]) {
    const [problem] = named(problems(() => k401.withdrawal({ ...facts, birthDate: day })), "birthDate");
    if (day !== "0000-01-01") assert.equal(problem.code, out_of_range.includes(day) ? "out_of_range" : "not_a_date", day);
    assert.ok(named(problems(() => k401.withdrawal({ ...facts, distributionDate: day })), "distributionDate").length > 0, day);
  }
  for (const taxYear of [0, 1, 9999, 10000, 2019, 2027, -2026, 2026.5, "2026.0", "02026x", 1e21]) {
    assert.equal(named(problems(() => k401.withdrawal({ ...facts, taxYear })), "taxYear").length, 1, String(taxYear));
  }
});

test("unknown fields are named at every depth, and each field once", () => {
  const found = problems(() => k401.withdrawal({
    ...facts, amuont: 1, toString: 1, constructor: 1, deduction: { itemised: 1 }, exceptions: [{ kind: "death", dateOfDaeth: "2026-01-01" }, 5],
  })).map(({ field }) => field);
  for (const field of ["amuont", "toString", "constructor", "deduction.itemised", "exceptions[0].dateOfDaeth", "exceptions[1]"]) {
    assert.ok(found.includes(field), field);
  }
  assert.equal(new Set(found).size, found.length);
});
