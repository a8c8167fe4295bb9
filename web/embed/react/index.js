// <K401 view="withdrawal" onResult={...} />: the element for React 17 and later, with properties, events and a reference.
import { createElement, forwardRef, useEffect, useImperativeHandle, useRef } from "react";
import { defineK401 } from "../define.js";

const EVENTS = {
  onReady: "k401-ready", onFieldInput: "k401-input", onFieldChange: "k401-change", onResult: "k401-result",
  onView: "k401-view", onInvalid: "k401-invalid", onStale: "k401-stale", onExport: "k401-export", onLoadError: "k401-error",
};
const attribute = (name) => (name === "className" ? "class" : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));

export const K401 = forwardRef(function K401({ inputs, labels, children, ...props }, reference) {
  const element = useRef(null);
  const handlers = useRef(props);
  handlers.current = props;
  useImperativeHandle(reference, () => element.current, []);
  useEffect(() => {
    defineK401();
    const { current } = element;
    const kept = Object.entries(EVENTS).map(([prop, name]) => [name, (event) => handlers.current[prop]?.(event)]);
    for (const [name, handle] of kept) current.addEventListener(name, handle);
    return () => {
      for (const [name, handle] of kept) current.removeEventListener(name, handle);
    };
  }, []);
  // What is in the object counts, not which object it is.
  const given = JSON.stringify(inputs ?? null, (_, value) => (typeof value === "bigint" ? String(value) : value));
  useEffect(() => {
    if (inputs) element.current.setInputs(inputs);
  }, [given]);
  const words = JSON.stringify(labels ?? null);
  useEffect(() => {
    element.current.labels = labels;
  }, [words]);
  const attributes = { ref: element };
  for (const [name, value] of Object.entries(props)) {
    if (name in EVENTS || value == null || value === false) continue;
    attributes[attribute(name)] = value === true ? "" : value;
  }
  return createElement("k401-widget", attributes, children);
});
