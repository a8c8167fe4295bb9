// The element <k401-widget>. Its attributes, events, parts and properties are the public interface: they change with a major version.

export type View =
  | "withdrawal" | "exceptions" | "limits" | "loan" | "rmd" | "sepp" | "roth" | "rollover" | "losses" | "compare" | "tables" | "about";
/** The exceptions to the 10% additional tax that are claimed by a box; the others follow from dates and amounts. */
export type Exception =
  | "birth_or_adoption" | "corrective_distribution" | "death" | "disability" | "domestic_abuse" | "emergency_personal_expense"
  | "employee_stock_ownership_dividend" | "federally_declared_disaster" | "irs_levy" | "long_term_care_premium"
  | "permissive_withdrawal_90_day" | "public_safety_50" | "qualified_domestic_relations_order" | "qualified_reservist"
  | "substantially_equal_payments" | "terminal_illness";
/** Who caused an event: the reader, a script of the page, or the first drawing. */
export type Source = "user" | "api" | "init";
/** What is typed, by the names of the engine: `otherIncome`, `planned.roth`. Money and dates as a reader types them. */
export type Inputs = Record<string, string>;
export type Given = Record<string, string | number | bigint | boolean | null | undefined>;

export interface Citation {
  id: string;
  title: string;
  url: string;
  /** The place in the document; empty for the whole. */
  pinpoint: string;
}
/** A line of the worksheet. */
export interface Line {
  line: number;
  /** What the amount is; the same names as in the engine. */
  key: string;
  /** Dollars as a decimal string to the cent. */
  amount: string;
  citations: Citation[];
}
export interface Result {
  view: View;
  lines: Line[];
  /** Every citation of the lines, once. */
  citations: Citation[];
}
export interface Problem {
  field: string;
  code: string;
}
export interface Version {
  code: string;
  rules: string;
  /** Newest first; empty until the calculator is loaded. */
  taxYears: number[];
}

/** The attributes, in camel case. */
export interface Options {
  view?: View;
  /** The tabs to offer, separated by spaces; one hides the bar. */
  views?: string;
  taxYear?: string | number;
  filingStatus?: "single" | "married_filing_jointly" | "married_filing_separately" | "head_of_household" | "qualifying_surviving_spouse";
  income?: string | number;
  amount?: string | number;
  goal?: "gross" | "net";
  birthDate?: string;
  balance?: string | number;
  /** In percent. */
  stateRate?: string | number;
  distributionDate?: string;
  separationDate?: string;
  /** In whole or half years on the day of the withdrawal; a birth date comes first. */
  age?: string | number;
  exception?: Exception;
  /** The rules are those of 401(k) plans. */
  planType?: "401k";
  /** Not supported: there are no rules of single states. `stateRate` takes a rate. */
  state?: never;
  /** A BCP 47 tag or `auto`. */
  lang?: string;
  headingLevel?: 2 | 3 | 4 | 5 | 6;
  readonly?: boolean;
  loading?: "visible" | "eager" | "interaction";
  /** `session`: a reload in the same tab keeps what was typed. `hash`: the address does, as a link has it. */
  persist?: "none" | "session" | "hash";
  /** `coarse`: events carry bands in place of amounts, and years in place of days. */
  privacy?: "none" | "coarse";
  /** `inherit`: light or dark as the ground of the page. */
  theme?: "auto" | "light" | "dark" | "inherit";
  density?: "comfortable" | "compact";
  /** Any of `chart`, `citations`, `steps`, `share`, `state`. */
  hide?: string;
  wasmSrc?: string;
  /** Not supported: the rules are a part of the wasm. */
  rulesSrc?: never;
  shareBase?: string;
}

export interface K401Widget extends HTMLElement {
  view: string;
  views: string;
  age: string;
  exception: string;
  planType: string;
  state: string;
  privacy: string;
  rulesSrc: string;
  taxYear: string;
  filingStatus: string;
  income: string;
  amount: string;
  goal: string;
  birthDate: string;
  balance: string;
  stateRate: string;
  distributionDate: string;
  separationDate: string;
  headingLevel: string;
  readonly: boolean;
  loading: string;
  persist: string;
  theme: string;
  density: string;
  hide: string;
  wasmSrc: string;
  shareBase: string;
  /** Setting it clears the fields that it does not name. */
  inputs: Inputs;
  readonly result: Result | null;
  /** The page's words, by those of ours that they replace, in any language. Texts with figures stay. */
  labels: Record<string, string>;
  /** Not supported: amounts are written by the rules, and `result` has them as plain decimals. */
  formatters: undefined;
  readonly version: Version;
  readonly updateComplete: Promise<void>;
  load(): Promise<void>;
  setInputs(given: Given): void;
  /** Rejects with `code: "invalid_input"` and `problems`. */
  calculate(given?: Given): Promise<Result>;
  reset(): void;
  focusFirstError(): void;
  toCSV(): string | undefined;
  toJSON(): { version: Version; view?: View; inputs: Inputs; result?: Result | null };
  print(): void;
  shareUrl(): string | undefined;
}

/** `stopped`: the calculator failed while it ran, and the fallback is back. The message names the attribute, or says what happened. */
export type ErrorCode = "load_failed" | "stopped" | "unknown_view" | "unknown_value" | "unsupported_tax_year" | "not_supported";

export interface Events {
  "k401-ready": CustomEvent<Version>;
  "k401-input": CustomEvent<{ field: string; value: string; source: Source }>;
  "k401-change": CustomEvent<{ inputs: Inputs; source: Source }>;
  "k401-result": CustomEvent<{ view: View; result: Result; citations: Citation[]; source: Source }>;
  "k401-view": CustomEvent<{ from: View; to: View; source: Source }>;
  "k401-invalid": CustomEvent<Problem>;
  "k401-stale": CustomEvent<{ lastYear: number }>;
  "k401-export": CustomEvent<{ kind: "csv" | "json" | "print" | "link" }>;
  "k401-error": CustomEvent<{ code: ErrorCode; message: string }>;
}

declare global {
  interface HTMLElementTagNameMap {
    "k401-widget": K401Widget;
  }
  interface HTMLElementEventMap extends Events {}
}
