// Types values into a field and measures, for each: the script of the keystroke with the style and layout it asks for.
// Between keystrokes the page may finish what it put off; the longest of those tasks is measured too.
const [field, values, pause, done] = arguments;
const input = document.querySelector(field);
const keystrokes = [];
let longest = 0;
const observer = new PerformanceObserver((list) => {
  for (const task of list.getEntries()) longest = Math.max(longest, task.duration);
});
observer.observe({ entryTypes: ["longtask"] });

const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
const wait = (time) => new Promise((resolve) => { setTimeout(resolve, time); });
(async () => {
  input.focus();
  for (const value of values) {
    const start = performance.now();
    write.call(input, value);
    input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType: "insertText" }));
    // What the page put into the microtasks of the event belongs to it.
    await null;
    await null;
    document.body.getBoundingClientRect();
    keystrokes.push(performance.now() - start);
    await wait(pause);
  }
  await wait(pause);
  observer.disconnect();
  done({ keystrokes, longest });
})();
