// For a page that shows the calculator in frames: gives each frame the height it asks for and passes its messages on as events
// of the frame. A frame is known by its window; only frames that show `embed.html` are heard.
(() => {
  const frames = () => [...document.querySelectorAll("iframe[src*='/embed.html']")];
  addEventListener("message", ({ source, origin, data }) => {
    if (!data || data.k401 !== 1) return;
    const frame = frames().find((found) => found.contentWindow === source);
    if (!frame || (origin !== "null" && origin !== new URL(frame.src, document.baseURI).origin)) return;
    const { k401, id, type, ...detail } = data;
    if (!["ready", "height", "result", "view", "error"].includes(type)) return;
    const height = type === "height" && typeof detail.height === "number" && Math.ceil(detail.height);
    if (height > 0 && height < 100000) frame.style.height = `${height}px`;
    frame.dispatchEvent(new CustomEvent(`k401-${type}`, { bubbles: true, detail }));
  });
  // A frame that is out of sight does not see that the page has another width.
  addEventListener("resize", () => {
    for (const frame of frames()) frame.contentWindow?.postMessage({ k401: 1, type: "set" }, "*");
  });
})();
