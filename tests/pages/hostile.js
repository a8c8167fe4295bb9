// What old libraries and ad scripts do to the globals.
Array.prototype.toJSON = function () { return "broken"; };
Array.prototype.last = function () { return this[this.length - 1]; };
Object.prototype.inherited = "from the page";
String.prototype.trim = function () { throw new Error("trim of the page"); };
const theirs = window.fetch;
window.fetch = function (...given) { return theirs.apply(this, given); };
JSON.stringify = () => "broken";
window.$ = window.jQuery = window.define = () => { throw new Error("a global of the page"); };
window.define.amd = {};
window.module = window.exports = window.process = undefined;
window.Widget = window.Calculator = window.k401 = "taken";
window.addEventListener("error", (event) => { (window.thrown ??= []).push(event.message); });
