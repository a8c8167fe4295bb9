import {
  compare, contributionLimits, figures, hardship, init, initSync, K401Error, loss, periodicPayments, planLoan, requiredMinimumDistribution,
  rollover, rothConversion, tables, versions, withdrawal,
} from "k401/engine";
import type { Citation, ExceptionKind, FilingStatus, Line, TaxFacts, WithdrawalInput, WithdrawalOutcome } from "k401";

await init();
await init(undefined, { languages: ["es"], tables: true });
await init(new URL("https://cdn.example/k401_engine_bg.wasm"));
initSync(new WebAssembly.Module(new Uint8Array()));

const status: FilingStatus = "single";
const taxFacts: TaxFacts = { taxYear: 2026, filingStatus: status, birthDate: "1986-06-01", otherIncome: 60000 };
const input: WithdrawalInput = { ...taxFacts, distributionDate: "2026-03-02", amount: "20000", deduction: { itemized: 1 } };
const outcome: WithdrawalOutcome = withdrawal(input, "es");
const lines: Line[] = outcome.worksheet;
const citations: Citation[] = lines.flatMap((line) => line.citations);
const due: string = outcome.withholding.dueAtFiling;
const kind: ExceptionKind = "birth_or_adoption";
withdrawal({ ...input, exceptions: [{ kind, amount: 5000 }] });

const kindOfCatchUp: "none" | "age_50" | "age_60_to_63" = contributionLimits({ taxYear: 2026, birthDate: "1970-01-01", compensation: 1 }).catchUpKind;
const payment: string | undefined = planLoan({ vestedBalance: 1, amount: 1, annualRate: 0.05, termMonths: 60, paymentsPerYear: 12 }).payments[0]?.payment;
const required: boolean = requiredMinimumDistribution({ taxYear: 2026, birthDate: "1950-01-01", priorYearEndBalance: 1 }).required;
const methods: number = periodicPayments({ balance: 1, birthDate: "1980-01-01", firstPaymentDate: "2026-01-01", table: "single", interestRate: 0.05 }).methods.length;
const withheld: string = rollover({ ...taxFacts, amount: 1, kind: "direct" }).withheld;
const until: string = rothConversion({ ...taxFacts, amount: 1 }).recaptureUntil;
const deductible: boolean = loss({ taxYear: 2026, kind: "market_decline" }).deductible;
const eligible: boolean = hardship({ reason: "tuition", need: 1 }).eligible;
const options: number = compare({
  ...taxFacts, distributionDate: "2026-03-02", need: 1, vestedBalance: 2, annualReturn: 0.05, retirementAge: 67,
  loan: { annualRate: 0.08, termMonths: 60, paymentsPerYear: 12 },
}).options.length;
const titles: string[] = tables({ taxYear: 2026, lang: "es" }).map((table) => table.title);
const amounts: (string | undefined)[] = figures({ taxYear: 2026 }).map((figure) => figure.amount);
const years: number[] = versions().taxYears;

try {
  // @ts-expect-error: a field that does not exist
  withdrawal({ ...input, amuont: 1 });
  // @ts-expect-error: no such status
  withdrawal({ ...input, filingStatus: "divorced" });
} catch (error) {
  if (error instanceof K401Error) error.problems.forEach(({ field, code, message }) => [field, code, message]);
}
export { amounts, citations, deductible, due, eligible, kindOfCatchUp, methods, payment, required, titles, until, withheld, years };
