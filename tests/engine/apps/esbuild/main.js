// esbuild does not follow `new URL(…, import.meta.url)`: its `file` loader hands out the name of the copied wasm.
import { init, withdrawal } from "k401/engine";
import wasm from "k401/engine.wasm";
import { answer, show } from "../example.js";

show(async () => {
  await init(new URL(wasm, import.meta.url), { languages: ["es"] });
  return answer(withdrawal);
});
