// The shared example in plain JavaScript numbers: fast, and not exact. One status and year, a gross amount, no exceptions.
export const BRACKETS = [[0, 0.1], [12400, 0.12], [50400, 0.22], [105700, 0.24], [201775, 0.32], [256225, 0.35], [640600, 0.37]];
export const STANDARD_DEDUCTION = 16100;

const cents = (amount) => Math.round(amount * 100) / 100;
const text = (amount) => amount.toFixed(2);

/** The tax on a taxable income. */
function tax(income) {
  let sum = 0;
  for (let index = 0; index < BRACKETS.length; index += 1) {
    const [over, rate] = BRACKETS[index];
    const next = BRACKETS[index + 1]?.[0] ?? Infinity;
    if (income > over) sum += (Math.min(income, next) - over) * rate;
  }
  return cents(sum);
}

/** The day of 59½: six calendar months after the 59th birthday. */
export function isEarly(birthDate, date) {
  const [year, month, day] = birthDate.split("-").map(Number);
  const months = (year + 59) * 12 + month - 1 + 6;
  const [y, m] = [Math.floor(months / 12), months % 12 + 1];
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  const half = `${y}-${String(m).padStart(2, "0")}-${String(Math.min(day, last)).padStart(2, "0")}`;
  return date < half;
}

export function withdrawal({ birthDate, distributionDate, otherIncome, amount, stateRate = 0 }) {
  const gross = Number(amount);
  const without = Math.max(Number(otherIncome) - STANDARD_DEDUCTION, 0);
  const withIt = Math.max(Number(otherIncome) + gross - STANDARD_DEDUCTION, 0);
  const incomeTax = tax(withIt) - tax(without);
  const slices = [];
  let marginalRate = 0;
  for (let index = 0; index < BRACKETS.length; index += 1) {
    const [over, rate] = BRACKETS[index];
    const next = BRACKETS[index + 1]?.[0] ?? Infinity;
    const from = Math.max(without, over);
    const to = Math.min(withIt, next);
    if (to > from) slices.push({ rate: String(rate), amount: text(to - from), tax: text(tax(to) - tax(from)) });
    if (withIt >= over && withIt < next) marginalRate = rate;
  }
  const earlyDistribution = isEarly(birthDate, distributionDate);
  const additionalTax = earlyDistribution ? cents(gross * 0.1) : 0;
  const stateTax = cents(gross * Number(stateRate));
  const federalTax = incomeTax + additionalTax;
  const totalTax = federalTax + stateTax;
  const federal = cents(gross * 0.2);
  return {
    gross: text(gross), taxable: text(gross), earlyDistribution, exemptAmount: text(0), additionalTax: text(additionalTax),
    incomeTax: text(incomeTax), slices, stateTax: text(stateTax), totalTax: text(totalTax), net: text(gross - totalTax),
    effectiveRate: String(totalTax / gross), marginalRate: String(marginalRate),
    withholding: { rate: "0.2", federal: text(federal), check: text(gross - federal), dueAtFiling: text(federalTax - federal) },
  };
}
