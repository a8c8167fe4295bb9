// For the measurement: puts the element into the page, waits for the calculator and takes it away, so often.
window.mounts = async (count) => {
  for (let done = 0; done < count; done += 1) {
    const element = document.createElement("k401-widget");
    element.setAttribute("loading", "eager");
    const ready = new Promise((next) => element.addEventListener("k401-ready", next, { once: true }));
    document.body.append(element);
    await ready;
    element.remove();
    await new Promise((next) => setTimeout(next));
  }
};
