// Wasm that has failed once may hold anything: it is never asked again, and every calculator is taken off the page. Whatever enters
// the wasm, a click, a timer or a script, enters through its exports.
/** What is called when the wasm fails. */
export const alive = new Set();
/** Why it failed, if it has. */
export let failure;

// What a call gives that came to nothing: no results, where the glue looks for several; zero, where it wants a number.
const nothing = Object.freeze([]);

/** The exports of the wasm, each of which ends everything when it fails, and does nothing after the end. */
export const guarded = (exports) => {
  const all = {};
  for (const [name, inner] of Object.entries(exports)) {
    all[name] = typeof inner !== "function" ? inner : (...given) => {
      if (failure) return nothing;
      try {
        return inner(...given);
      } catch (error) {
        failure = error;
        for (const end of [...alive]) end(error);
        return nothing;
      }
    };
  }
  return all;
};
