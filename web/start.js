// Trunk's own start script is inline, which the page's Content-Security-Policy refuses; this file does its work.
import init, { mount, take_words } from "./k401-widget.js";

/** A file beside this one: the words of a language other than English, which is in the wasm, or the tables. */
async function text(file) {
  const answer = await fetch(new URL(file, import.meta.url));
  if (!answer.ok) throw new Error(`k401: no ${file}`);
  return answer.text();
}

const language = document.documentElement.lang;
await init();
if (language.startsWith("es")) take_words(language, await text("words/es.txt").catch(() => ""));
mount(document.getElementById("k401"), language, text);
