// Contrast of two colours by WCAG 2.2, (lighter + 0.05) / (darker + 0.05) of the relative luminances, and colours that have enough
// of it. The element and the builder share this file.

/** What words and marks need. */
export const ENOUGH = 4.5;

/** Red, green and blue, 0 to 255, and opacity, of `#0b6b57`, `rgb(11, 107, 87)` or `color(srgb 0.04 0.42 0.34)`. */
export const channels = (css) => {
  if (css.startsWith("#")) return [1, 3, 5].map((at) => parseInt(css.slice(at, at + 2), 16)).concat(1);
  const [red, green, blue, opacity = 1] = (css.match(/-?[\d.]+(e-?\d+)?/g) ?? [0, 0, 0, 0]).map(Number);
  const whole = css.startsWith("color(") ? 255 : 1;
  return [...[red, green, blue].map((part) => Math.min(255, Math.max(0, part * whole))), opacity];
};

/** `#0b6b57` of its parts. */
export const hex = (parts) => `#${parts.slice(0, 3).map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

const linear = (byte) => {
  const part = byte / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

/** From 0, black, to 1, white. */
export const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Of two colours in parts: from 1 to 21. */
export const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** A ground on which black stands out less than white. */
export const isDark = (ground) => contrast(ground, [0, 0, 0]) < contrast(ground, [255, 255, 255]);

/** The colour, moved towards black, on dark grounds towards white, just so far that it has enough contrast with all grounds. */
export const readable = (colour, grounds) => {
  const end = isDark(grounds[0]) ? 255 : 0;
  // Cut to whole bytes on the way, so that what is measured is what is shown.
  const moved = (step) => colour.slice(0, 3).map((part) => Math.round(part + ((end - part) * step) / 255));
  let step = 0;
  while (step < 255 && grounds.some((ground) => contrast(moved(step), ground) < ENOUGH)) step += 1;
  return moved(step);
};

/** The words' colour if it can be read on the ground; else black or white, one of which always can. */
export const wordsOn = (words, ground) => {
  if (contrast(words, ground) >= ENOUGH) return words;
  return isDark(ground) ? [255, 255, 255] : [0, 0, 0];
};
