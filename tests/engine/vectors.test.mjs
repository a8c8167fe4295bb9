// Every scenario of tests/scenarios, through the installed package.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import * as k401 from "k401/engine";

const folder = process.env.K401_VECTORS;
await k401.init();

/** Any part of an outcome may be expected; lists in full. */
function same(expected, found, path) {
  if (Array.isArray(expected)) {
    assert.equal(found?.length, expected.length, `${path}: length`);
    expected.forEach((item, index) => same(item, found[index], `${path}[${index}]`));
  } else if (typeof expected === "object") {
    for (const [name, value] of Object.entries(expected)) same(value, found?.[name], `${path}.${name}`);
  } else {
    assert.equal(found, expected, path);
  }
}

function check(rule, { facts, expect, lines, notices, noNotices, problems }) {
  let outcome;
  try {
    outcome = k401[rule](facts);
  } catch (error) {
    assert.ok(error instanceof k401.K401Error, String(error));
    assert.deepEqual(Object.fromEntries(error.problems.map(({ field, code }) => [field, code])), problems);
    return;
  }
  assert.deepEqual(problems, {}, "an outcome where problems were expected");
  same(expect, outcome, rule);
  for (const [key, amount] of Object.entries(lines)) {
    const amounts = outcome.worksheet.filter((line) => line.key === key).map((line) => line.amount);
    assert.ok(amounts.includes(amount), `line ${key}: ${amounts} has no ${amount}`);
  }
  const codes = outcome.notices.map(({ code }) => code);
  for (const code of notices) assert.ok(codes.includes(code), `no notice ${code}`);
  for (const code of noNotices) assert.ok(!codes.includes(code), `notice ${code}`);
  outcome.worksheet.forEach((line, index) => {
    assert.equal(line.line, index + 1);
    assert.ok(line.label && line.explanation, `line ${line.key} has words`);
    assert.ok(line.from.every((from) => from < line.line), `line ${line.key} names earlier lines`);
  });
  assert.ok(outcome.notices.every(({ message }) => message), "notices have words");
}

for (const file of readdirSync(folder)) {
  const rule = file.replace(".json", "");
  const cases = JSON.parse(readFileSync(join(folder, file), "utf8"));
  test(`${rule}: ${cases.length} scenarios`, () => {
    assert.ok(cases.length > 0);
    for (const one of cases) {
      try {
        check(rule, one);
      } catch (error) {
        error.message = `${one.name}: ${error.message}`;
        throw error;
      }
    }
  });
}
