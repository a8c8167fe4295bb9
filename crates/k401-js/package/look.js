// Questions to a value that may be anything: a getter or a Proxy can throw at each of them. None of these throws.
// They are not written in Rust, because wasm-bindgen 0.2.130 loses a table entry whenever a caught import returns a value.

const OBJECT = "object";

/** The field's value; null, which no field takes, when it cannot be read. */
export function get(value, name) {
  try {
    return value[name];
  } catch {
    return null;
  }
}

export function isList(value) {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** Made by `{}`, `JSON.parse` or `Object.create(null)`, in this realm or another. Not a Map, a Date or a class's instance. */
export function isPlain(value) {
  try {
    if (typeof value !== OBJECT || value === null || Array.isArray(value)) return false;
    const parent = Object.getPrototypeOf(value);
    return parent === null || Object.getPrototypeOf(parent) === null;
  } catch {
    return false;
  }
}

/** The names of the object's own enumerable fields, at most so many; null when they cannot be read. */
export function names(value, most) {
  try {
    return Object.keys(value).slice(0, most);
  } catch {
    return null;
  }
}
