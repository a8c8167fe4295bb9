// Trunk's own start script is inline, which the page's Content-Security-Policy refuses; this file does its work.
import init, { mount, take_words } from "./k401-widget.js";

/** The words of a language other than English, which is in the wasm. */
async function words(language) {
  const answer = await fetch(new URL(`./words/${language}.txt`, import.meta.url));
  if (!answer.ok) throw new Error(`k401: no words in ${language}`);
  return answer.text();
}

const language = document.documentElement.lang;
await init();
if (language.startsWith("es")) take_words(language, await words("es").catch(() => ""));
mount(document.getElementById("k401"), language, words);
