// When the page offers a newer version: never for the first one, whatever the order in which a browser tells what it did. (Firefox
// has told a page of its controller before it told that the first worker was installed.)
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";

const script = readFileSync(join(process.env.K401_EMBED, "..", "offline", "offline.js"), "utf8");

class Worker extends EventTarget {
  constructor(state) {
    super();
    this.state = state;
  }
  becomes(state) {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

// The page after its registration came back as `known`; whether it offers a version is asked of what it returns.
async function page(known, controller) {
  const registration = Object.assign(new EventTarget(), { active: null, installing: null, waiting: null, ...known });
  const container = Object.assign(new EventTarget(), { controller, register: async () => registration });
  const shown = { hidden: true, lang: "en", querySelector: () => ({}) };
  const document = { readyState: "complete", querySelector: () => ({ lang: "en" }), querySelectorAll: () => [shown] };
  runInContext(script, createContext({ navigator: { serviceWorker: container }, document }));
  await new Promise((resolve) => setTimeout(resolve));
  return { registration, container, offers: () => !shown.hidden };
}

test("the first version is not offered, though the page is told late that it is installed", async () => {
  const first = new Worker("installing");
  const { container, offers } = await page({ installing: first }, null);
  container.controller = first;
  first.becomes("installed");
  assert.equal(offers(), false);
});

test("the first version is not offered where it waits and already answers for the page", async () => {
  const first = new Worker("installed");
  const { offers } = await page({ waiting: first }, first);
  assert.equal(offers(), false);
});

test("a version that waits is offered", async () => {
  const { offers } = await page({ active: new Worker("activated"), waiting: new Worker("installed") }, new Worker("activated"));
  assert.equal(offers(), true);
});

test("a version found while the page is open is offered once all of it is there", async () => {
  const active = new Worker("activated");
  const { registration, offers } = await page({ active }, active);
  registration.installing = new Worker("installing");
  registration.dispatchEvent(new Event("updatefound"));
  assert.equal(offers(), false);
  registration.installing.becomes("installed");
  assert.equal(offers(), true);
});

test("a version that did not come whole is not offered", async () => {
  const active = new Worker("activated");
  const { registration, offers } = await page({ active, installing: new Worker("installing") }, active);
  registration.installing.becomes("redundant");
  assert.equal(offers(), false);
});
