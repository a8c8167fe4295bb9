// What old libraries and ad scripts do to the globals.
// Broken for the element alone: the test's own driver needs them whole.
const isTheElement = () => new Error().stack.includes("/k401/");
Object.defineProperty(Array.prototype, "toJSON", { get: () => (isTheElement() ? () => "broken" : undefined) });
const { stringify } = JSON;
JSON.stringify = (...given) => (isTheElement() ? "broken" : stringify(...given));
const { trim } = String.prototype;
Array.prototype.last = function () { return this[this.length - 1]; };
Object.defineProperty(Object.prototype, "inherited", { value: "from the page", enumerable: true, configurable: true });
String.prototype.trim = function () { return isTheElement() ? "broken" : trim.call(this); };
const theirs = window.fetch;
window.fetch = function (...given) { return theirs.apply(this, given); };
window.$ = window.jQuery = window.define = () => { throw new Error("a global of the page"); };
window.define.amd = {};
window.module = window.exports = window.process = undefined;
window.Widget = window.Calculator = window.k401 = "taken";
window.addEventListener("error", (event) => { (window.thrown ??= []).push(event.message); });
