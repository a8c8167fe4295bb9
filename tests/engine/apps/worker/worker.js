import { init, withdrawal } from "../package/engine/index.js";
import { answer } from "../example.js";

await init(undefined, { languages: ["es"] });
postMessage(`${answer(withdrawal)} in ${self.constructor.name}`);
