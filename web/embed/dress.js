// What a page may change in what is drawn: the look of its parts, and its words.
// By the class inside.
const PARTS = {
  head: "header", tabs: "tabs", tab: "tab", form: "form", field: "field", label: "label", "flag-label": "label", input: "input",
  checkbox: "input", select: "select", hint: "hint", problem: "error", problems: "error", result: "result",
  "answer-amount": "result-net", table: "table", chart: "chart", figure: "chart", legend: "chart-legend", worksheet: "steps",
  citation: "citation", button: "button", foot: "footer disclaimer", version: "badge-year",
};
// The rows of the bar, by the fill of their key: first what is kept, which is named where it stands in large type.
const FILLS = ["", " result-tax", " result-penalty", " result-state"];

const partsOf = (inner) => {
  const { localName, parentElement } = inner;
  const outer = parentElement.getAttribute("class") ?? "";
  if (localName === "div" && /k401-lines/.test(outer)) {
    return /k401-withheld/.test(outer) && !inner.previousElementSibling ? "row result-withheld" : "row";
  }
  if (localName === "tr") {
    const key = inner.querySelector(".k401-key rect");
    const [, fill] = /k401-fill-(\d)/.exec(`${key?.getAttribute("class")} ${key?.getAttribute("fill")}`) ?? [];
    return fill ? `row${FILLS[fill - 1]}` : "";
  }
  if (localName === "table") return inner.querySelector(".k401-key") ? "table chart-legend" : "table";
  const names = (inner.getAttribute("class") ?? "").replace(/k401-/g, "").split(" ");
  return names.map((name) => PARTS[name]).filter(Boolean).join(" ");
};

/** Names the parts of what is drawn. */
export const nameParts = (root) => {
  for (const inner of root.querySelectorAll("[class^=k401-], .k401-lines > div, .k401-chart tbody tr")) {
    const parts = partsOf(inner);
    if (parts === (inner.getAttribute("part") ?? "")) continue;
    if (parts) inner.setAttribute("part", parts);
    else inner.removeAttribute("part");
  }
};

// Ours and the page's, by the text or the element whose name it is.
const changed = new WeakMap();
const FIXED = ".k401-foot, .k401-banner, .k401-answer-amount, textarea";

const worded = (node, shown, labels) => {
  const known = changed.get(node);
  const ours = known && known.theirs === shown ? known.ours : shown;
  const theirs = labels.get(ours.trim()) ?? ours;
  if (theirs === ours) changed.delete(node);
  else changed.set(node, { ours, theirs });
  return theirs;
};

/** Replaces our words by the page's. The foot, with the year and what the calculator does not do, keeps ours. */
export const nameWords = (root, labels) => {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode } = texts;
    if (currentNode.parentElement.closest(FIXED)) continue;
    const text = worded(currentNode, currentNode.data, labels);
    if (text !== currentNode.data) currentNode.data = text;
  }
  for (const named of root.querySelectorAll("[aria-label]")) {
    const name = named.getAttribute("aria-label");
    const text = worded(named, name, labels);
    if (text !== name) named.setAttribute("aria-label", text);
  }
};

/** The page's words that can be used: no figure may be put in, or taken away. */
export const usable = (labels) => {
  const pairs = Object.entries(labels ?? {});
  const isWords = (text) => typeof text === "string" && !/\d/.test(text);
  const [taken, refused] = [new Map(), []];
  for (const [ours, theirs] of pairs) {
    if (isWords(ours) && isWords(theirs) && theirs.trim()) taken.set(ours.trim(), theirs);
    else refused.push(ours);
  }
  return { taken, refused };
};
