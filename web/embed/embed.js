// The calculator in a frame: its start is in the address, and it tells the page around it how high it is. The frame has no
// origin of its own, so messages are told apart by their source.
const widget = document.querySelector("k401-widget");
const id = new URLSearchParams(location.hash.slice(1)).get("k") ?? "";
const say = (type, detail) => parent.postMessage({ k401: 1, id, type, ...detail }, "*");

const { observedAttributes } = customElements.get("k401-widget");
for (const [name, value] of new URLSearchParams(location.search)) {
  // Where files come from is not for an address to say.
  if (observedAttributes.includes(name) && name !== "wasm-src") widget.setAttribute(name, value);
}

const tell = () => say("height", { height: Math.ceil(document.body.getBoundingClientRect().height) });
let asked;
const measure = () => {
  asked ??= requestAnimationFrame(() => {
    asked = undefined;
    tell();
  });
};
new ResizeObserver(measure).observe(document.body);
// A frame that is out of sight draws nothing: no observer of sizes and no animation frame comes until the reader is there, and then
// everything below would jump. What changes inside is measured by the clock.
let timed;
const soon = () => {
  timed ??= setTimeout(() => {
    timed = undefined;
    tell();
  }, 50);
};
new MutationObserver(soon).observe(widget.shadowRoot, { childList: true, subtree: true, attributes: true, characterData: true });
document.fonts?.ready.then(measure);
addEventListener("orientationchange", measure);

widget.addEventListener("k401-ready", ({ detail }) => {
  say("ready", { version: detail });
  // At once: a frame that is out of sight draws nothing, and no animation frame comes.
  tell();
});
widget.addEventListener("k401-result", ({ detail }) => say("result", { view: detail.view, result: detail.result, source: detail.source }));
widget.addEventListener("k401-view", ({ detail }) => say("view", detail));
widget.addEventListener("k401-error", ({ detail }) => say("error", detail));

addEventListener("message", ({ source, data }) => {
  if (source !== parent || data?.k401 !== 1 || data.type !== "set" || (data.id && data.id !== id)) return;
  for (const name of ["theme", "lang"]) if (typeof data[name] === "string") widget.setAttribute(name, data[name]);
  for (const [name, value] of Object.entries(data.vars ?? {})) {
    // A colour or a length, and nothing that fetches.
    if (typeof value === "string" && /^--k401-[a-z0-9-]+$/.test(name) && /^[\w#%., ()-]{0,64}$/.test(value) && !/url|image/i.test(value)) {
      widget.style.setProperty(name, value);
    }
  }
  if (data.inputs) widget.setInputs(data.inputs);
  // The page may have another width by now, which reaches a frame out of sight some time after the message.
  for (const wait of [50, 400, 2000]) setTimeout(tell, wait);
});
