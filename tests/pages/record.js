// Keeps every event of the elements, and how far the page has jumped.
window.told = [];
for (const name of ["ready", "input", "change", "result", "view", "invalid", "stale", "export", "error"]) {
  document.addEventListener(`k401-${name}`, (event) => window.told.push([name, event.detail, event.target.id]));
}
window.jumps = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.jumps += entry.value;
}).observe({ type: "layout-shift", buffered: true });
// The memory of every wasm that starts.
window.memories = [];
const { instantiate } = WebAssembly;
WebAssembly.instantiate = async (...given) => {
  const made = await instantiate.apply(WebAssembly, given);
  window.memories.push((made.instance ?? made).exports.memory);
  return made;
};
