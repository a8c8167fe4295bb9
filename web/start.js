// Trunk's own start script is inline, which the page's Content-Security-Policy refuses; this file does its work.
// The page shows the widget's picture and the tables before this runs, and goes on showing the tables if it cannot.
import init, { mount, take_words } from "./k401-widget.js";

/** A file beside this one: the words of a language other than English, which is in the wasm, or the tables. */
async function text(file) {
  const answer = await fetch(new URL(file, import.meta.url));
  if (!answer.ok) throw new Error(`k401: no ${file}`);
  return answer.text();
}

const language = document.documentElement.lang;
const root = document.getElementById("k401");
const still = document.getElementById("k401-still");
try {
  await init();
  if (language.startsWith("es")) take_words(language, await text("words/es.txt").catch(() => ""));
  mount(root, language, text);
  // A page that was cut off has no tables, and a calculator all the same.
  if (still) still.hidden = true;
} catch (error) {
  // Without the sentence the picture stays, and folds away by itself.
  const failed = still?.querySelector(".k401-failed");
  if (failed) {
    root.replaceChildren();
    failed.hidden = false;
  }
  throw error;
}
