import type { K401Widget as Widget } from "./widget.js";

export type * from "./widget.js";
/** The element, as a type and as the class. */
export type K401Widget = Widget;
export declare const K401Widget: { new (): Widget; readonly observedAttributes: string[] };
/** Registers the element, as `k401-widget` if no name is given. What is registered already stays. */
export declare function defineK401(tag?: string): void;
