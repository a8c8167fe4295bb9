import { init, withdrawal } from "../package/engine/index.js";
import { facts } from "../example.js";

await init();
postMessage(`${withdrawal(facts).net} in ${self.constructor.name}`);
