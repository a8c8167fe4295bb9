import type { ForwardRefExoticComponent, ReactNode, RefAttributes } from "react";
import type { Events, Given, K401Widget, Options } from "./widget.js";

export interface K401Props extends Options {
  id?: string;
  className?: string;
  children?: ReactNode;
  /** Filled in at the start and whenever what is in it changes. */
  inputs?: Given;
  /** The page's words, by those that they replace. */
  labels?: Record<string, string>;
  onReady?(event: Events["k401-ready"]): void;
  onFieldInput?(event: Events["k401-input"]): void;
  onFieldChange?(event: Events["k401-change"]): void;
  onResult?(event: Events["k401-result"]): void;
  onView?(event: Events["k401-view"]): void;
  onInvalid?(event: Events["k401-invalid"]): void;
  onStale?(event: Events["k401-stale"]): void;
  onExport?(event: Events["k401-export"]): void;
  onLoadError?(event: Events["k401-error"]): void;
}
export declare const K401: ForwardRefExoticComponent<K401Props & RefAttributes<K401Widget>>;
