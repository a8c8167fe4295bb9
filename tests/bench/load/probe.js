// Runs before any script of the page. Types into the form again and again until the right sum is shown, and notes when.
(() => {
  const { fields, output, expected } = K401_CONTESTANT;
  const bench = (window.bench = {});
  const streaming = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...given) => {
    const made = await streaming.apply(WebAssembly, given);
    bench.instantiated = performance.now();
    return made;
  };
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
  const shown = () => Number(document.querySelector(output)?.textContent.replace(/[^\d.]/g, "") || NaN);
  const attempt = async () => {
    const inputs = fields.map(([field, text]) => [document.querySelector(field), text]);
    if (inputs.every(([input]) => input)) {
      for (const [input, text] of inputs) {
        write.call(input, text);
        input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType: "insertText" }));
        // As after a key that a person presses, the page finishes what it put into microtasks before the next field.
        for (let turn = 0; turn < 4; turn += 1) await null;
      }
      if (shown() === expected) {
        bench.interactive = performance.now();
        return;
      }
    }
    setTimeout(attempt, 1);
  };
  setTimeout(attempt);
})();
