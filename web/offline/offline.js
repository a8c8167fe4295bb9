// Keeps the page for when there is no network, and offers a newer version once all of it is there. Nothing is ever forced:
// without a click the reader stays on what they have.
const worker = navigator.serviceWorker;

const offer = (waiting) => {
  const language = document.querySelector("#k401 [lang]")?.lang;
  const offers = [...document.querySelectorAll(".k401-update p")];
  const shown = offers.find((one) => one.lang === language) ?? offers[0];
  shown.hidden = false;
  shown.querySelector("button").onclick = () => {
    worker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("k401-update");
  };
};

// The first version replaces nothing, and nobody waits for it. Whether there is one before is asked of the registration when
// the new one is met: by the time its state is heard, the page's own controller may be the very same worker.
const watch = (registration) => {
  const { active, installing, waiting } = registration;
  if (!active || !worker.controller) return;
  if (waiting) offer(waiting);
  installing?.addEventListener("statechange", () => {
    if (installing.state === "installed") offer(installing);
  });
};

const keep = async () => {
  const registration = await worker.register("./sw.js", { updateViaCache: "none" });
  registration.addEventListener("updatefound", () => watch(registration));
  watch(registration);
};

// After everything else, and only where the browser offers it: private windows and plain http do not. The page then works
// as long as it is open.
if (worker) {
  const quietly = () => keep().catch(() => {});
  if (document.readyState === "complete") quietly();
  else addEventListener("load", quietly);
}
