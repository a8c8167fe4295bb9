// The bundler finds the wasm and the words by itself.
import { init, withdrawal } from "k401/engine";
import { answer, show } from "../example.js";

show(async () => {
  await init(undefined, { languages: ["es"] });
  return answer(withdrawal);
});
