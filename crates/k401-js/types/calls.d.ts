// Written by `cargo xtask dist`: the calls and inputs from crates/k401-js/types/calls.d.ts, the rest from the Rust types.

/** Dollars going in: a number, or a decimal string with at most two decimals, which is exact. `0.1 + 0.2` has more and is refused. */
export type Money = number | string;
/** A rate going in, as a share: `0.05`, or `"0.05"`, at most six decimals. */
export type Rate = number | string;
/** Dollars coming out: a decimal string to the cent, `"14250.00"`. */
export type Dollars = string;
/** A share or factor coming out, as a decimal string: `"0.22"`. */
export type Share = string;
/** `YYYY-MM-DD`. */
export type IsoDate = string;
/** The language of labels, messages and tables. English when not given. */
export type Language = "en" | "es";

/** A place in a statute, regulation or publication. */
export interface Citation {
  id: string;
  title: string;
  url: string;
  /** The place in the document; empty for the whole. */
  pinpoint: string;
}

/** Every outcome explains itself. */
export interface Explained {
  /** Numbered lines, each an operation on earlier ones. */
  worksheet: Line[];
  notices: Notice[];
}

/** What bad input throws: every problem at once. */
export class K401Error extends Error {
  readonly name: "K401Error";
  readonly code: "invalid_input";
  readonly problems: readonly FieldProblem[];
}

/** Where the wasm comes from. */
export type Source = string | URL | Request | Response | BufferSource | WebAssembly.Module;

/**
 * Loads the wasm, once; later calls wait for the first. Without a source: the file beside this module.
 * English is always there; `languages` loads the words of further ones, `tables` what `tables()` shows.
 */
export function init(source?: Source | Promise<Source>, options?: { languages?: Language[]; tables?: boolean }): Promise<void>;
/** Starts wasm that is here already. Words and tables are modules: `import es from "k401/words/es.js"`. */
export function initSync(module: BufferSource | WebAssembly.Module, options?: { words?: Texts; tables?: Texts }): void;
/** By language: the default export of `k401/words/es.js` or `k401/tables/es.js`. */
export type Texts = { [lang in Language]?: string };

export function versions(): Versions;
export function withdrawal(input: WithdrawalInput, lang?: Language): WithdrawalOutcome;
export function contributionLimits(input: ContributionInput, lang?: Language): ContributionOutcome;
export function planLoan(input: PlanLoanInput, lang?: Language): PlanLoanOutcome;
export function requiredMinimumDistribution(input: RmdInput, lang?: Language): RmdOutcome;
export function periodicPayments(input: SeppInput, lang?: Language): SeppOutcome;
export function rollover(input: RolloverInput, lang?: Language): RolloverOutcome;
export function rothConversion(input: RothConversionInput, lang?: Language): RothConversionOutcome;
export function loss(input: LossInput, lang?: Language): LossOutcome;
/** The same need met in six ways. */
export function compare(input: CompareInput, lang?: Language): CompareOutcome;
/** Whether a plan may pay for a hardship, and how much. */
export function hardship(input: HardshipInput, lang?: Language): HardshipOutcome;
/** Every reference table of a year, in words. */
export function tables(input: TablesInput): Table[];
/** Every figure of a year, with its citation. */
export function figures(input: FiguresInput): Figure[];

export type RmdOutcome = RequiredMinimumOutcome;
export type SeppOutcome = PeriodicPaymentsOutcome;
export type Table = RenderedTable;

/** The return and the person. */
export interface TaxFacts {
  taxYear: number | string;
  filingStatus: FilingStatus;
  birthDate: IsoDate;
  spouseBirthDate?: IsoDate;
  blind?: boolean;
  spouseBlind?: boolean;
  /** Ordinary gross income of the return, less adjustments, without the distribution. */
  otherIncome: Money;
  deduction?: "standard" | { itemized: Money };
  stateRate?: Rate;
}

/** A claimed exception to the additional tax, with the facts that its kind needs. */
export interface ExceptionClaim {
  kind: ExceptionKind;
  /** The amount it is claimed for; all of the distribution when not given. */
  amount?: Money;
  [fact: string]: unknown;
}

/** What §72(t) asks about a distribution. */
export interface Circumstances {
  separationDate?: IsoDate;
  publicSafetyEmployee?: boolean;
  exceptions?: ExceptionClaim[];
}

export interface WithdrawalInput extends TaxFacts, Circumstances {
  /** Lies in the tax year. */
  distributionDate: IsoDate;
  amount: Money;
  /** `net`: the amount is what must be left in hand. */
  goal?: Goal;
  account?: Account;
  afterTaxBasis?: Money;
  accountBalance?: Money;
  firstRothContributionYear?: number | string;
  hardship?: boolean;
  eligibleRollover?: boolean;
  federalWithholdingRate?: Rate;
}

export interface ContributionInput {
  taxYear: number | string;
  birthDate: IsoDate;
  compensation: Money;
  priorYearFicaWages?: Money;
  catchUpOffered?: boolean;
  higherCatchUpOffered?: boolean;
  rothOffered?: boolean;
  afterTaxOffered?: boolean;
  planned?: { pretax?: Money; roth?: Money; afterTax?: Money };
  employer?: { match?: { rate: Rate; upToCompensationRate: Rate }[]; nonelective?: Money };
  matchTrueUp?: boolean;
  otherPlans?: { deferrals: Money; otherContributions?: Money; sameEmployer?: boolean }[];
  payPeriods?: number | string;
  payPeriodsLeft?: number | string;
  contributedSoFar?: Money;
}

export interface PlanLoanInput {
  vestedBalance: Money;
  highestBalancePast12Months?: Money;
  outstandingBalance?: Money;
  amount: Money;
  annualRate: Rate;
  termMonths: number | string;
  paymentsPerYear: 4 | 12 | 24 | 26 | 52 | PaymentsPerYear;
  principalResidence?: boolean;
  startDate?: IsoDate;
  expectedReturn?: Rate;
  /** The higher limit after a federally declared disaster. */
  disaster?: { incidentStartDate: IsoDate; declarationDate: IsoDate };
  /** The return of the year of the loan, for what the loan exceeds the limit by; `date` is the day of the loan. */
  excessTaxFacts?: TaxFacts & Circumstances & { date: IsoDate };
  default?: TaxFacts & Circumstances & {
    kind: DefaultKind;
    date: IsoDate;
    cause?: DefaultCause;
    missedPaymentDate?: IsoDate;
    outstandingBalance?: Money;
  };
}

export interface RmdInput {
  taxYear: number | string;
  birthDate: IsoDate;
  priorYearEndBalance: Money;
  spouseBirthDate?: IsoDate;
  spouseSoleBeneficiary?: boolean;
  stillWorking?: boolean;
  fivePercentOwner?: boolean;
  retirementYear?: number | string;
  account?: Account;
  taken?: Money;
  firstYearBalance?: Money;
  firstYearTaken?: Money;
  projection?: { years: number | string; annualReturn: Rate };
}

export interface SeppInput {
  balance: Money;
  birthDate: IsoDate;
  firstPaymentDate: IsoDate;
  table: PeriodicTable;
  beneficiaryBirthDate?: IsoDate;
  interestRate: Rate;
  midTermRate120?: Rate;
  /** The series was changed on a day, after so much of it was paid. */
  modified?: { on: IsoDate; paidSoFar: Money };
}

export interface RolloverInput extends TaxFacts, Circumstances {
  amount: Money;
  kind: RolloverKind;
  rolledOver?: Money;
  /** The day of the payment. */
  receivedOn?: IsoDate;
  rolledOverOn?: IsoDate;
  account?: Account;
  afterTaxBasis?: Money;
  accountBalance?: Money;
  firstRothContributionYear?: number | string;
  destination?: Destination;
  paymentKind?: PaymentKind;
  federalWithholdingRate?: Rate;
}

export interface RothConversionInput extends TaxFacts, Circumstances {
  amount: Money;
  afterTaxBasis?: Money;
  accountBalance?: Money;
  payTaxFrom?: TaxSource;
  target?: ConversionTarget;
  distributionDate?: IsoDate;
  withdrawnLater?: { on: IsoDate; amount: Money };
}

/** The facts of every kind of loss; a kind asks for its own. */
export interface LossInput extends Partial<TaxFacts>, Circumstances {
  taxYear: number | string;
  kind: LossKind;
  afterTaxBasis?: Money;
  distributed?: Money;
  fallInValue?: Money;
  capitalLosses?: Money;
  capitalGains?: Money;
  distributionDate?: IsoDate;
  costBasis?: Money;
  marketValue?: Money;
  capitalGainRate?: Rate;
  wholeBalanceInOneYear?: boolean;
  event?: LumpSumEvent;
}

export interface HardshipInput {
  reason: HardshipReason;
  person?: HardshipPerson;
  mainHome?: boolean;
  inDisasterZone?: boolean;
  need: Money;
  expectedTaxes?: Money;
  otherResources?: Money;
}

export interface CompareInput extends TaxFacts, Circumstances {
  /** Lies in the tax year. */
  distributionDate: IsoDate;
  /** What is needed in hand, after taxes. */
  need: Money;
  vestedBalance: Money;
  /** A share a year, at most 0.3. */
  annualReturn: Rate;
  /** In whole years. */
  retirementAge: number | string;
  loan: {
    annualRate: Rate;
    termMonths: number | string;
    paymentsPerYear: 4 | 12 | 24 | 26 | 52 | PaymentsPerYear;
    principalResidence?: boolean;
    outstandingBalance?: Money;
    highestBalancePast12Months?: Money;
  };
  hardshipReason?: HardshipReason;
}

export interface TablesInput {
  taxYear: number | string;
  lang?: Language;
}

export interface FiguresInput {
  taxYear: number | string;
}
