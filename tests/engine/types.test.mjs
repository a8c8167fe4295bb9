// types/engine.d.ts against what really goes in and comes out, checked by tsc.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import * as k401 from "k401/engine";

await k401.init(undefined, { tables: true });
const folder = process.env.K401_VECTORS;
const types = readFileSync(new URL("./node_modules/k401/types/engine.d.ts", import.meta.url), "utf8");
const [, ...calls] = [...types.matchAll(/^export function (\w+)\((?:input: (\w+))?[^)]*\): (\S+);$/gm)].map(([, ...parts]) => parts);

function tsc(file) {
  const flags = ["--strict", "--noEmit", "--exactOptionalPropertyTypes", "--target", "es2022", "--module", "nodenext", "--moduleResolution", "nodenext"];
  const { status, stdout } = spawnSync(process.execPath, [process.env.K401_TSC, ...flags, file], { encoding: "utf8" });
  assert.equal(status, 0, stdout.slice(0, 4000));
}

/** Long lists of one kind, cut: tsc is slow on big literals. */
const short = (value) => Array.isArray(value) ? value.slice(0, 3).map(short)
  : value && typeof value === "object" ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, short(inner)])) : value;

test("an example with every call compiles", () => {
  const example = readFileSync("example.ts", "utf8");
  const names = [...types.matchAll(/^export function (\w+)\(/gm)].map(([, name]) => name);
  assert.deepEqual(names.filter((name) => !new RegExp(`\\b${name}\\(`).test(example)), [], "the example leaves calls out");
  tsc("example.ts");
});

test("every field of every scenario's input and outcome is declared", () => {
  const lines = ['import type * as k401 from "k401/engine";'];
  for (const file of readdirSync(folder)) {
    const rule = file.replace(".json", "");
    const [, input, outcome] = calls.find(([name]) => name === rule);
    for (const { facts, problems } of JSON.parse(readFileSync(join(folder, file), "utf8"))) {
      if (Object.keys(problems).length > 0) continue;
      // The engine takes an empty text as not given; the types do not ask for that.
      const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ""));
      lines.push(`${JSON.stringify(given)} satisfies k401.${input};`);
      lines.push(`${JSON.stringify(short(k401[rule](facts)))} satisfies k401.${outcome};`);
    }
  }
  lines.push(`${JSON.stringify(short(k401.tables({ taxYear: 2026 })))} satisfies k401.Table[];`);
  lines.push(`${JSON.stringify(k401.figures({ taxYear: 2026 }))} satisfies k401.Figure[];`);
  lines.push(`${JSON.stringify(k401.versions())} satisfies k401.Versions;`);
  writeFileSync("scenarios.ts", lines.map((line) => line.replace(/^\{/, "({").replace(/^\[/, "([").replace(/([}\]]) satisfies (\S+);$/, "$1 satisfies $2);")).join("\n"));
  tsc("scenarios.ts");
});

/** The fields of an interface and of those it extends. */
function fields(name) {
  const [, parents = "", body] = types.match(new RegExp(`^export interface ${name}(?: extends ([^{]+))? \\{\\n([\\s\\S]*?)^\\}`, "m"));
  const inherited = [...parents.matchAll(/\w+/g)].map(([parent]) => parent).filter((parent) => parent !== "Partial").flatMap(fields);
  return [...inherited, ...[...body.matchAll(/^  (\w+)\??:/gm)].map(([, field]) => field)];
}

function isUnknown(name, input, field) {
  try {
    k401[name](input);
  } catch (error) {
    return error.problems.some((problem) => problem.field === field && problem.code === "unknown_field");
  }
  return false;
}

test("every declared field of an input, even an empty one, is one that the rule knows", () => {
  const kinds = ["market_decline", "employer_stock_nua", "taxable_brokerage", "full_distribution_below_basis"];
  for (const [name, input] of calls.filter(([, input]) => input)) {
    for (const field of fields(input)) {
      for (const value of [[], ""]) {
        const facts = { [field]: value };
        const inputs = name === "loss" && field !== "kind" ? kinds.map((kind) => ({ kind, ...facts })) : [facts];
        assert.ok(!inputs.every((input) => isUnknown(name, input, field)), `${name} does not know ${field}: ${JSON.stringify(value)}`);
      }
    }
  }
});

const facts = {
  taxYear: 2026, filingStatus: "single", birthDate: "1986-06-01", distributionDate: "2026-03-02", otherIncome: "60000", amount: "20000",
};

/** The problems of a claim of an exception, by its fields. */
function problemsOf(claim) {
  try {
    k401.withdrawal({ ...facts, exceptions: [claim] });
  } catch (error) {
    return error.problems.map(({ field, code }) => [field.replace("exceptions[0].", ""), code]);
  }
  return [];
}

test("each kind of exception declares the facts that its rule reads, and needs those that it needs", () => {
  const [, body] = types.match(/^export type ExceptionKind = ([^;]+);/m);
  const kinds = new Set([...body.matchAll(/"(\w+)"/g)].map(([, kind]) => kind));
  const claims = [...types.matchAll(/^export interface \w+ extends Claim<"(\w+)"> \{\n([\s\S]*?)^\}/gm)];
  assert.ok(claims.length > 15);
  for (const [, kind, body] of claims) {
    kinds.delete(kind);
    const declared = [...body.matchAll(/^  (\w+)(\??):/gm)].map(([, field, optional]) => ({ field, needed: !optional }));
    const missing = problemsOf({ kind }).filter(([field, code]) => code === "missing" && field !== "separationDate").map(([field]) => field);
    assert.deepEqual(missing.filter((field) => !declared.some((known) => known.field === field)), [], kind);
    assert.deepEqual(declared.filter(({ needed }) => needed).map(({ field }) => field).filter((field) => !missing.includes(field)), [], kind);
    for (const { field } of declared) {
      assert.ok(!problemsOf({ kind, [field]: "" }).some(([name, code]) => name === field && code === "unknown_field"), `${kind}: ${field}`);
    }
  }
  const [, plain] = types.match(/^export type PlainClaim = Claim<([^>]+)>/m);
  for (const [, kind] of plain.matchAll(/"(\w+)"/g)) {
    kinds.delete(kind);
    assert.deepEqual(problemsOf({ kind }).filter(([field]) => field !== "separationDate"), [], kind);
  }
  assert.deepEqual([...kinds], [], "kinds without a type");
});

test("a map beside every script holds its source", () => {
  const engine = new URL("./node_modules/k401/engine/", import.meta.url);
  for (const script of readdirSync(engine).filter((name) => name.endsWith(".js"))) {
    const [, name] = readFileSync(new URL(script, engine), "utf8").match(/\/\/# sourceMappingURL=(\S+)\n$/) ?? [];
    assert.equal(name, `${script}.map`);
    const { sources, sourcesContent, mappings } = JSON.parse(readFileSync(new URL(name, engine), "utf8"));
    assert.deepEqual(sources, [script]);
    assert.ok(mappings.length > 0 && /^(export|import|\/\/|\/\*)/m.test(sourcesContent[0]) && sourcesContent[0].includes("\n  "), "written by hand or by wasm-bindgen");
  }
});
