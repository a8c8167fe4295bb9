// Types amounts into a field, each in an animation frame, and measures until the frame with the right sum has been laid out and
// painted: the script, its style, layout and paint, without the wait for the screen's next refresh.
const [field, output, amounts, expected, pause, done] = arguments;
const input = document.querySelector(field);
const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
const shown = () => Number(document.querySelector(output)?.textContent.replace(/[^\d.]/g, "") || NaN);
const wait = (time) => new Promise((next) => { setTimeout(next, time); });
const channel = new MessageChannel();
const painted = () => new Promise((next) => {
  channel.port1.onmessage = next;
  channel.port2.postMessage(0);
});
const keystroke = (amount, sum) => new Promise((next, fail) => {
  requestAnimationFrame(async () => {
    const start = performance.now();
    write.call(input, amount);
    input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType: "insertText" }));
    await painted();
    // Put off beyond this frame: until it is there.
    while (shown() !== sum) {
      if (performance.now() - start > 5000) return fail(new Error(`${amount}: ${shown()} instead of ${sum}`));
      await new Promise((frame) => requestAnimationFrame(frame));
      await painted();
    }
    next(performance.now() - start);
  });
});
(async () => {
  input.focus();
  const times = [];
  for (const [index, amount] of amounts.entries()) {
    times.push(await keystroke(amount, expected[index]));
    await wait(pause);
  }
  done(times);
})().catch((error) => done(String(error)));
