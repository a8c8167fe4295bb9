// Node's fetch does not read files, so here `init` without a source reads the wasm beside this module.
import { readFile } from "node:fs/promises";
import { init as start } from "./index.js";

export * from "./index.js";

export function init(source, options) {
  return start(source ?? readFile(new URL("./k401_engine_bg.wasm", import.meta.url)), options);
}
