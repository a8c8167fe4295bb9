// Trunk's own start script is inline, which the page's Content-Security-Policy refuses; this file does its work.
// The page shows the widget's picture and the tables before this runs, and goes on showing the tables if it cannot.
import init, { mount, take_words } from "./k401-widget.js";

let exports;

/** A file beside this one: the words of a language other than English, which is in the wasm, or the tables. A panel's code gets its
 * place in the wasm. */
async function text(file) {
  const answer = await fetch(new URL(file, import.meta.url));
  if (!answer.ok) throw new Error(`k401: no ${file}`);
  if (!file.endsWith(".wasm")) return answer.text();
  await WebAssembly.instantiate(await answer.arrayBuffer(), { "": exports });
  return "";
}

const language = document.documentElement.lang;
const root = document.getElementById("k401");
const still = document.getElementById("k401-still");

/** The tables in the place of the calculator. A page that was cut off has none. */
function fail() {
  root.replaceChildren();
  if (!still) return;
  still.hidden = false;
  const note = still.querySelector(".k401-failed");
  if (note) note.hidden = false;
}

// Wasm that has stopped once, for want of memory, stays stopped, and what it has drawn may be half of something.
for (const kind of ["error", "unhandledrejection"]) {
  addEventListener(kind, ({ error, reason }) => {
    if ((error ?? reason) instanceof WebAssembly.RuntimeError) fail();
  });
}
// When a reader comes back to a page that was left, WebKit sets fields without autocompletion back to what they began with, and
// the answer would stand beside empty fields: they begin with what was typed.
addEventListener("pagehide", () => {
  for (const field of root.querySelectorAll("[autocomplete]")) field.defaultValue = field.value;
});
try {
  exports = await init();
  if (language.startsWith("es")) take_words(language, await text("words/es.txt").catch(() => ""));
  mount(root, language, text);
  if (still) still.hidden = true;
} catch (error) {
  fail();
  throw error;
}
