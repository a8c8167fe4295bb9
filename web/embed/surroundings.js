// The calculator in the page's colours: the scheme that `theme="inherit"` takes from the ground behind the element, and an accent
// that can be read.
import { ENOUGH, channels, contrast, hex, isDark, readable, wordsOn } from "./contrast.js";

const OWN_GROUNDS = ["#ffffff", "#10151b"];
let isWarned = false;

// What is behind the element: the first colour that covers. Nothing where a picture lies over it.
const groundOf = (element) => {
  for (let at = element; at; at = at.parentElement ?? at.getRootNode().host) {
    if (at !== element) {
      const { backgroundColor, backgroundImage } = getComputedStyle(at);
      if (backgroundImage !== "none") return undefined;
      const ground = channels(backgroundColor);
      if (ground[3] > 0.5) return ground;
    }
  }
  const { colorScheme } = getComputedStyle(document.documentElement);
  const isNight = /dark/.test(colorScheme) && (!/light/.test(colorScheme) || matchMedia("(prefers-color-scheme: dark)").matches);
  return channels(isNight ? "#121212" : "#ffffff");
};

/** Follows the page around an element, for as long as a calculator is in it. */
export class Surroundings {
  #element; #root; #internals; #watch = new MutationObserver(() => this.fit()); #media = matchMedia("(prefers-color-scheme: dark)");
  // Sees what the page has set, beside the root that holds what is mended.
  #probe = document.createElement("div");

  constructor(element, { frame, internals }, root) {
    this.#element = element;
    this.#root = root;
    this.#internals = internals;
    this.#probe.className = "k401-probe";
    frame.append(this.#probe);
    for (const watched of [document.documentElement, document.body, element]) {
      if (watched) this.#watch.observe(watched, { attributes: true });
    }
    this.#media.addEventListener?.("change", this.fit);
  }

  end() {
    this.#watch.disconnect();
    this.#media.removeEventListener?.("change", this.fit);
    this.#probe.remove();
    for (const name of ["accent", "accent-text", "bg"]) this.#root.style.removeProperty(`--k401-${name}`);
  }

  #set(name, colour) {
    if (colour) this.#root.style.setProperty(`--k401-${name}`, colour);
    else this.#root.style.removeProperty(`--k401-${name}`);
  }

  /** Looks again. */
  fit = () => {
    // The reader's own colours are nobody else's business.
    if (matchMedia("(forced-colors: active)").matches) return;
    const inherits = this.#element.getAttribute("theme") === "inherit";
    const behind = inherits ? groundOf(this.#element) : undefined;
    try {
      this.#internals.states[behind && isDark(behind) ? "add" : "delete"]("dark");
    } catch {
      // An old browser without states: the scheme stays light.
    }
    const found = getComputedStyle(this.#probe);
    const [accent, words, surface, ground, muted, soft] = ["color", "borderTopColor", "backgroundColor", "borderLeftColor",
      "borderRightColor", "borderBottomColor"].map((name) => channels(found[name]));
    // The page's ground shows where all our words can be read on it, and the page has given us none.
    const isOwn = OWN_GROUNDS.includes(hex(ground));
    const isSeen = behind && isOwn && contrast(muted, behind) >= ENOUGH;
    this.#set("bg", isSeen && "transparent");
    const grounds = [surface, isSeen ? behind : ground, soft].filter((one) => one[3] > 0.5);
    if (!grounds.length) return;
    const mended = grounds.every((one) => contrast(accent, one) >= ENOUGH) ? accent : readable(accent, grounds);
    const onAccent = wordsOn(words, mended);
    this.#set("accent", mended !== accent && hex(mended));
    this.#set("accent-text", onAccent !== words && hex(onAccent));
    if (isWarned || (mended === accent && onAccent === words)) return;
    isWarned = true;
    console.warn(`k401: --k401-accent ${hex(accent)} or what is written on it has less contrast than ${ENOUGH} to 1; shown are ${hex(mended)} and ${hex(onAccent)}`);
  };
}
