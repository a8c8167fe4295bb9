// No bundler: the files of the package as they are. Counts how the wasm was started.
import { init, withdrawal } from "../package/engine/index.js";
import { answer, show } from "../example.js";

const counts = { streamed: 0, instantiated: 0 };
const { instantiate, instantiateStreaming } = WebAssembly;
WebAssembly.instantiateStreaming = async (...args) => {
  const result = await instantiateStreaming(...args);
  counts.streamed += 1;
  return result;
};
WebAssembly.instantiate = async (...args) => {
  const result = await instantiate(...args);
  counts.instantiated += 1;
  return result;
};

show(async () => {
  await init(undefined, { languages: ["es"] });
  return `${answer(withdrawal)}: streamed ${counts.streamed} instantiated ${counts.instantiated}`;
});
