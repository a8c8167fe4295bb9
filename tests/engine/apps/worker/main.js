// The engine in a module worker, so that long series do not hold the page up.
import { show } from "../example.js";

show(() => new Promise((resolve, reject) => {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = (event) => reject(new Error(event.message));
}));
