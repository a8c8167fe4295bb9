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
  /** The year that the document is for, where it is for one: an IRS notice or revenue procedure with a year's figures. */
  taxYear?: number;
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
 * Loads the wasm, once; later calls wait for the first. Without a source: fetches the file beside this module (in Node: reads
 * it), and compiles it while it arrives where the server sends it as `application/wasm`.
 * @param source a URL, a request, a response, bytes or a module, or a promise of one.
 * @param options English is always there; `languages` loads the words of further ones, `tables` what `tables()` shows.
 * @throws what fetching or compiling throws; a later call tries again.
 */
export function init(source?: Source | Promise<Source>, options?: { languages?: Language[]; tables?: boolean }): Promise<void>;
/**
 * Starts wasm that is here already, without waiting: bytes, or a module. Browsers compile only small modules so on the main
 * thread; use `init` there.
 * @param options words and tables are modules: `import es from "k401/words/es.js"`.
 */
export function initSync(module: BufferSource | WebAssembly.Module, options?: { words?: Texts; tables?: Texts }): void;
/** By language: the default export of `k401/words/es.js` or `k401/tables/es.js`. */
export type Texts = { [lang in Language]?: string };

/** The version of the code and of the rules, and the tax years that there are figures for. */
export function versions(): Versions;
/**
 * What a withdrawal costs and leaves: 26 U.S.C. § 402(a) (income), § 72(t) (the additional tax and its exceptions), § 1 and
 * § 63 (rates and deductions), § 3405 (withholding).
 * @param input amounts in dollars, rates as shares of one; the distribution lies in the tax year.
 * @param lang the language of labels and messages.
 * @returns amounts in dollars to the cent, as text; rates as shares of one.
 * @throws {K401Error} with every problem of the input.
 */
export function withdrawal(input: WithdrawalInput, lang?: Language): WithdrawalOutcome;
/**
 * What may be contributed in a calendar year: 26 U.S.C. § 402(g) (elective deferrals), § 414(v) (catch-up), § 415(c) (annual
 * additions), § 401(a)(17) (compensation), with the figures of the year's IRS Notice.
 * @param input amounts in dollars a year, rates as shares of compensation.
 * @param lang the language of labels and messages.
 * @returns amounts in dollars to the cent, as text.
 * @throws {K401Error} with every problem of the input.
 */
export function contributionLimits(input: ContributionInput, lang?: Language): ContributionOutcome;
/**
 * The most that may be borrowed, the payments, and what a default costs: 26 U.S.C. § 72(p), Treas. Reg. § 1.72(p)-1.
 * @param input amounts in dollars, the term in months, `annualRate` as a share of one a year.
 * @param lang the language of labels and messages.
 * @returns amounts in dollars to the cent, as text; one row a payment.
 * @throws {K401Error} with every problem of the input.
 */
export function planLoan(input: PlanLoanInput, lang?: Language): PlanLoanOutcome;
/**
 * The distribution that a year requires, its due date and the excise tax: 26 U.S.C. § 401(a)(9) and § 4974, Treas. Reg.
 * § 1.401(a)(9)-2, -5 and -9.
 * @param input amounts in dollars; the projection in years, its return as a share of one a year.
 * @param lang the language of labels and messages.
 * @returns amounts in dollars to the cent, as text; the factor in years.
 * @throws {K401Error} with every problem of the input.
 */
export function requiredMinimumDistribution(input: RmdInput, lang?: Language): RmdOutcome;
/**
 * Substantially equal periodic payments by the three methods: 26 U.S.C. § 72(t)(2)(A)(iv), IRS Notice 2022-6.
 * @param input amounts in dollars, interest rates as shares of one a year.
 * @param lang the language of labels and messages.
 * @returns amounts in dollars a year to the cent, as text.
 * @throws {K401Error} with every problem of the input.
 */
export function periodicPayments(input: SeppInput, lang?: Language): SeppOutcome;
/**
 * What a rollover leaves taxed now and later: 26 U.S.C. § 402(c) (the 60 days), § 3405(c) (withholding), § 72(t).
 * @param input amounts in dollars, rates as shares of one.
 * @param lang the language of labels and messages.
 * @returns amounts in dollars to the cent, as text.
 * @throws {K401Error} with every problem of the input.
 */
export function rollover(input: RolloverInput, lang?: Language): RolloverOutcome;
/**
 * What a Roth conversion costs now: 26 U.S.C. § 408A(d)(3), § 402A(c)(4).
 * @param input amounts in dollars, rates as shares of one.
 * @param lang the language of labels and messages.
 * @returns amounts in dollars to the cent, as text; rates as shares of one.
 * @throws {K401Error} with every problem of the input.
 */
export function rothConversion(input: RothConversionInput, lang?: Language): RothConversionOutcome;
/**
 * Whether a loss can be deducted, where, and what popular articles say: 26 U.S.C. § 165, § 67(g), § 402(e)(4), § 1211.
 * @param input amounts in dollars; each kind of loss asks for facts of its own.
 * @param lang the language of labels and messages.
 * @returns amounts in dollars to the cent, as text.
 * @throws {K401Error} with every problem of the input.
 */
export function loss(input: LossInput, lang?: Language): LossOutcome;
/**
 * The same need met in six ways, each by its own rule above, now and at retirement.
 * @param input amounts in dollars, rates as shares of one a year, ages in whole years.
 * @param lang the language of labels and messages.
 * @returns amounts in dollars to the cent, as text; those at retirement are approximate.
 * @throws {K401Error} with every problem of the input.
 */
export function compare(input: CompareInput, lang?: Language): CompareOutcome;
/**
 * Whether a plan may pay for a hardship, and how much: 26 U.S.C. § 401(k)(14), Treas. Reg. § 1.401(k)-1(d)(3).
 * @param input amounts in dollars.
 * @param lang the language of labels and messages.
 * @returns amounts in dollars to the cent, as text.
 * @throws {K401Error} with every problem of the input.
 */
export function hardship(input: HardshipInput, lang?: Language): HardshipOutcome;
/**
 * Every reference table of a year in words, computed by the rules above; each names its sources.
 * @returns cells as text: amounts in dollars.
 * @throws {K401Error} with every problem of the input.
 */
export function tables(input: TablesInput): Table[];
/**
 * Every figure of a year, with the notice or procedure that announced it.
 * @returns amounts in dollars to the cent, as text; rates as shares of one.
 * @throws {K401Error} with every problem of the input.
 */
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

/** What every claim of an exception says. */
export interface Claim<Kind extends ExceptionKind> {
  kind: Kind;
  /** Dollars of the distribution that it is claimed for; all of it when not given. */
  amount?: Money;
}

/** Kinds that rest on facts outside the claim, and the three that only an IRA knows, which are refused with the reason. */
export type PlainClaim = Claim<
  | "age_59_and_half" | "separation_from_service_55"
  | "first_time_homebuyer" | "higher_education" | "unemployed_health_premiums"
>;
/** § 72(t)(2)(A)(ii). */
export interface DeathClaim extends Claim<"death"> {
  dateOfDeath: IsoDate;
}
/** § 72(t)(2)(A)(iii), (m)(7). */
export interface DisabilityClaim extends Claim<"disability"> {
  disabledSince: IsoDate;
  ableToWork: boolean;
  /** Expected to end in death or to be of long-continued and indefinite duration. */
  indefinite: boolean;
}
/** § 72(t)(2)(A)(iv), (3)(B), (4). */
export interface PeriodicPaymentsClaim extends Claim<"substantially_equal_payments"> {
  firstPaymentDate: IsoDate;
  /** Begun after separation; needed when there is no `separationDate`. */
  afterSeparation?: boolean;
  /** Changed before the later of five years and 59½, (t)(4). */
  modified?: boolean;
}
/** § 72(t)(10); `separationDate` and `publicSafetyEmployee` stand outside the claim. */
export interface PublicSafetyClaim extends Claim<"public_safety_50"> {
  /** `governmental` when not given. */
  service?: PublicSafetyService;
  /** Full years under the plan at separation; counts below 50. */
  yearsOfService?: number | string;
}
/** § 72(t)(2)(A)(vi). */
export interface DividendClaim extends Claim<"employee_stock_ownership_dividend"> {
  deductibleDividend: boolean;
}
/** § 72(t)(2)(A)(vii). */
export interface LevyClaim extends Claim<"irs_levy"> {
  /** The levy is on the plan, not on its owner. */
  leviedOnPlan: boolean;
}
/** § 72(t)(2)(B). */
export interface MedicalClaim extends Claim<"medical_expenses"> {
  /** Dollars paid in the year and not reimbursed, before the floor of 7.5% of adjusted gross income. */
  expenses: Money;
}
/** § 72(t)(2)(C). */
export interface DomesticRelationsClaim extends Claim<"qualified_domestic_relations_order"> {
  qualifiedOrder: boolean;
  paidToAlternatePayee: boolean;
}
/** § 72(t)(2)(G). */
export interface ReservistClaim extends Claim<"qualified_reservist"> {
  calledOn: IsoDate;
  /** Called for an indefinite period. */
  indefinite?: boolean;
  /** Needed unless `indefinite`. */
  daysCalled?: number | string;
  activeDutyEnds?: IsoDate;
  fromElectiveDeferrals: boolean;
}
/** § 72(t)(2)(H). */
export interface BirthOrAdoptionClaim extends Claim<"birth_or_adoption"> {
  /** The birth, or the day on which the adoption is final. */
  eventDate: IsoDate;
  /** Born or adopted then; 1 when not given. */
  children?: number | string;
  /** For an adoption: the age of the oldest adoptee on that day, in whole years. */
  adopteeAge?: number | string;
  incapableOfSelfSupport?: boolean;
  spousesChild?: boolean;
  /** Dollars distributed before for the same children, from all plans and IRAs. */
  usedBefore?: Money;
}
/** § 72(t)(2)(I). */
export interface EmergencyClaim extends Claim<"emergency_personal_expense"> {
  /** In dollars, before the payment. */
  vestedBalance: Money;
  lastEmergencyDate?: IsoDate;
  /** The last one was paid back, or as much contributed since. */
  repaid?: boolean;
}
/** § 72(t)(2)(K). */
export interface DomesticAbuseClaim extends Claim<"domestic_abuse"> {
  /** Any day of abuse by a spouse or domestic partner. */
  abuseDate: IsoDate;
  /** In dollars, before the payment. */
  vestedBalance: Money;
  /** The participant certifies it. */
  certified: boolean;
  /** The plan is subject to § 401(a)(11) and § 417. */
  spousalConsentPlan?: boolean;
  /** Dollars distributed for it before, from all plans and IRAs. */
  usedBefore?: Money;
}
/** § 72(t)(2)(L). */
export interface TerminalIllnessClaim extends Claim<"terminal_illness"> {
  certifiedOn: IsoDate;
  /** Until the death that the physician expects. */
  expectedMonths: number | string;
}
/** § 72(t)(2)(M), (11). */
export interface DisasterClaim extends Claim<"federally_declared_disaster"> {
  incidentStart: IsoDate;
  declarationDate: IsoDate;
  /** The main home lay in the disaster area during the incident. */
  homeInArea: boolean;
  economicLoss: boolean;
  /** Dollars distributed for the same disaster before. */
  usedBefore?: Money;
}
/** § 72(t)(2)(N). */
export interface LongTermCareClaim extends Claim<"long_term_care_premium"> {
  /** Dollars paid or assessed in the year. */
  premiums: Money;
  /** In dollars, before the payment. */
  vestedBalance: Money;
  /** The insurer's statement is filed with the plan. */
  premiumStatement: boolean;
  forSpouse?: boolean;
  /** Dollars distributed for it in the year already. */
  usedBefore?: Money;
}
/** § 414(w)(1)(B). */
export interface PermissiveWithdrawalClaim extends Claim<"permissive_withdrawal_90_day"> {
  /** The first contribution under the automatic arrangement. */
  firstContributionDate: IsoDate;
  electedOn: IsoDate;
}
/** § 402(g)(2)(C), § 401(k)(8)(D), § 401(m)(7)(A). */
export interface CorrectiveClaim extends Claim<"corrective_distribution"> {
  excess: Excess;
  /** The calendar year, also the plan year, of the excess. */
  excessYear: number | string;
}

/** A claimed exception to the additional tax, with the facts that its kind needs. */
export type ExceptionClaim =
  | PlainClaim | DeathClaim | DisabilityClaim | PeriodicPaymentsClaim | PublicSafetyClaim | DividendClaim | LevyClaim
  | MedicalClaim | DomesticRelationsClaim | ReservistClaim | BirthOrAdoptionClaim | EmergencyClaim | DomesticAbuseClaim
  | TerminalIllnessClaim | DisasterClaim | LongTermCareClaim | PermissiveWithdrawalClaim | CorrectiveClaim;

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
