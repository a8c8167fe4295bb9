// The bundler finds the wasm by itself.
import { init, withdrawal } from "k401/engine";
import { facts, show } from "../example.js";

show(async () => {
  await init();
  return withdrawal(facts).net;
});
