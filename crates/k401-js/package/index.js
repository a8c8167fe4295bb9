// The calls of the engine around its wasm. No globals, no clock, no storage; the network only in `init` without bytes.
import load, * as wasm from "./k401_engine.js";
import english from "./words/en.js";

/** What bad input throws: every problem at once, each with its field. */
export class K401Error extends Error {
  constructor(problems) {
    super(problems.map(({ field, message }) => `${field}: ${message}`).join(" "));
    this.name = "K401Error";
    this.code = "invalid_input";
    this.problems = problems;
  }
}

let starting;
let started = false;

/** Words and tables are files of their own, so that nobody fetches what nobody reads. */
const WORDS = { en: async () => ({ default: english }), es: () => import("./words/es.js") };
const TABLES = { en: () => import("./tables/en.js"), es: () => import("./tables/es.js") };

function begin() {
  if (!started) speak("en", english);
  started = true;
}

function speak(lang, words) {
  if (!wasm.take_words(lang, words)) throw new Error(`k401: the words in ${lang} belong to another version`);
}

function furnish(lang, file) {
  if (!wasm.take_tables(lang, file)) throw new Error(`k401: the tables in ${lang} belong to another version`);
}

/** Loads the wasm, once, the words of further languages, and the reference tables in English and in those. */
export async function init(source, { languages = [], tables = false } = {}) {
  starting ??= (async () => {
    if (!started) await load({ module_or_path: await source });
    begin();
  })().catch((error) => {
    starting = undefined;
    throw error;
  });
  await starting;
  for (const lang of languages) {
    if (!Object.hasOwn(WORDS, lang)) throw new RangeError(`k401: no language "${lang}"`);
    speak(lang, (await WORDS[lang]()).default);
  }
  for (const lang of tables ? new Set(["en", ...languages]) : []) furnish(lang, (await TABLES[lang]()).default);
}

/** Starts wasm that is here already, with words and tables that are: `import es from "k401/words/es.js"`. */
export function initSync(module, { words = {}, tables = {} } = {}) {
  if (!started) wasm.initSync({ module });
  begin();
  for (const [lang, text] of Object.entries(words)) speak(lang, text);
  for (const [lang, file] of Object.entries(tables)) furnish(lang, file);
}

/** The wasm throws problems as a plain list. */
function call(work) {
  if (!started) throw new Error("k401: await init(), or call initSync(), before the first call");
  try {
    return work();
  } catch (error) {
    throw Array.isArray(error) ? new K401Error(error) : error;
  }
}

const rule = (name) => (input, lang) => call(() => wasm.reckon(name, input, lang));

export const versions = () => call(wasm.versions);
export const withdrawal = rule("withdrawal");
export const contributionLimits = rule("contributionLimits");
export const planLoan = rule("planLoan");
export const requiredMinimumDistribution = rule("requiredMinimumDistribution");
export const periodicPayments = rule("periodicPayments");
export const rollover = rule("rollover");
export const rothConversion = rule("rothConversion");
export const loss = rule("loss");
export const hardship = rule("hardship");
/** The same need met in six ways. */
export const compare = rule("compare");
export const tables = (input, lang) =>
  call(() => {
    const found = wasm.tables(input, lang);
    if (!found) throw new Error("k401: load the tables first: await init(undefined, { tables: true })");
    return found;
  });
export const figures = (input, lang) => call(() => wasm.figures(input, lang));
