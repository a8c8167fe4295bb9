// The page on which editors put the calculator's HTML together. Fetches the tables from its own site, and nothing else.
import { ENOUGH, channels, contrast, hex, readable, wordsOn } from "./contrast.js";
import { INTEGRITY, PANELS, YEARS } from "./data.js";
import { snippet, style } from "./snippet.js";
import { WORDS } from "./words.js";

// Which tables stand in for a calculator; the whole year where none is named.
const TABLES = {
  withdrawal: ["by_transaction", "by_age"],
  exceptions: ["exceptions"],
  limits: ["contribution_limits"],
  loan: ["loan_distribution"],
  rollover: ["by_transaction"],
  roth: ["roth_and_traditional"],
  losses: ["losses"],
  rmd: ["by_age"],
  sepp: ["exceptions"],
  compare: ["alternatives"],
};
const COLOURS = ["accent", "accent-text", "text", "bg"];

const at = (id) => document.getElementById(id);
let language = (new URLSearchParams(location.search).get("lang") ?? navigator.language).startsWith("es") ? "es" : "en";
const word = (name, ...values) =>
  values.reduce((text, value, place) => text.replace(`{${place}}`, value), WORDS[name][language === "es" ? 1 : 0]);

const options = (select, pairs) => {
  const chosen = select.value;
  select.replaceChildren(...pairs.map(([value, label]) => new Option(label, value)));
  if (chosen) select.value = chosen;
};

const speak = () => {
  document.documentElement.lang = language;
  document.title = word("title");
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = word(element.dataset.word);
  options(at("view"), PANELS.map(([name, labels]) => [name, labels[language === "es" ? 1 : 0]]));
  const other = language === "es" ? ["en", "English"] : ["es", "Español"];
  [at("language").lang, at("language").textContent] = other;
};

const fragments = new Map();
const fragment = async (path) => {
  if (!fragments.has(path)) {
    const answer = await fetch(`./builder/tables/${path}.html`);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    fragments.set(path, await answer.text());
  }
  return fragments.get(path);
};

const fallback = async (choices) => {
  const folder = `${choices.lang === "auto" ? "en" : choices.lang}/${choices.year}`;
  const names = TABLES[choices.view];
  const paths = names ? names.map((name) => `${folder}/${name}`) : [folder];
  return (await Promise.all(paths.map(fragment))).join("");
};

const colours = () => Object.fromEntries(COLOURS.map((name) => [name, at(name).value]));

// What the element makes of colours that cannot be read, by the same sums: the accent stands on cards, on the ground, and on what is
// marked.
const mended = (chosen) => {
  const [accent, words, ...grounds] = [chosen.accent, chosen["accent-text"], "#ffffff", chosen.bg, "#e3f2ee"].map(channels);
  const shown = grounds.every((ground) => contrast(accent, ground) >= ENOUGH) ? accent : readable(accent, grounds);
  return { ...chosen, accent: hex(shown), "accent-text": hex(wordsOn(words, shown)) };
};

const showContrast = (chosen) => {
  const pairs = [
    ["onGround", chosen.text, chosen.bg],
    ["onButton", chosen["accent-text"], chosen.accent],
    ["mark", chosen.accent, chosen.bg],
  ];
  const items = pairs.map(([name, one, other]) => {
    const ratio = contrast(channels(one), channels(other));
    // Cut, not rounded: 4.49 is not enough, and must not look like it.
    const shown = (Math.floor(ratio * 10) / 10).toFixed(1);
    return [ratio >= ENOUGH, word(ratio >= ENOUGH ? "enough" : "tooLow", word(name), shown)];
  });
  const shown = mended(chosen);
  for (const name of ["accent", "accent-text"]) {
    const label = word(name === "accent" ? "accent" : "accentText");
    if (shown[name] !== chosen[name]) items.push([false, word("mended", label, chosen[name], shown[name])]);
  }
  at("contrast").replaceChildren(
    ...items.map(([isEnough, words]) => Object.assign(document.createElement("li"), { textContent: words, className: isEnough ? "enough" : "too-low" })),
  );
  // Through the object model, which the page's policy allows, not as an attribute, which it does not.
  const sample = at("sample");
  for (const [name, value] of Object.entries(shown)) sample.style.setProperty(`--sample-${name}`, value);
};

let asked = 0;
const update = async () => {
  const own = asked + 1;
  asked = own;
  const choices = {
    view: at("view").value,
    single: at("single").checked,
    year: at("year").value,
    lang: at("lang").value,
    theme: at("theme").value,
    folder: at("folder").value.trim() || "/k401/",
  };
  const chosen = colours();
  showContrast(chosen);
  at("style").value = style(chosen);
  at("style-piece").hidden = !at("own").checked;
  at("copied").textContent = "";
  const tables = await fallback(choices);
  // An older answer may come later than a newer one.
  if (asked === own) at("snippet").value = snippet(choices, tables, INTEGRITY);
};

const copy = async (area) => {
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    at("copied").textContent = word("copied");
  } catch {
    at("copied").textContent = word("notCopied");
  }
};

options(at("year"), YEARS.map((year) => [year, year]));
speak();
at("unhashed").hidden = Boolean(INTEGRITY);
at("choices").addEventListener("input", update);
at("choices").addEventListener("change", update);
at("choices").addEventListener("submit", (event) => event.preventDefault());
at("copy").addEventListener("click", () => copy(at("snippet")));
at("copy-style").addEventListener("click", () => copy(at("style")));
at("language").addEventListener("click", () => {
  language = language === "es" ? "en" : "es";
  speak();
  update();
});
at("choices").hidden = false;
at("pieces").hidden = false;
await update();
