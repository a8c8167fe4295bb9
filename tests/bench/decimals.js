// The same as floats.js, exactly: what a JavaScript author would write with decimal.js.
import { BRACKETS as NUMBERS, STANDARD_DEDUCTION as DEDUCTION, isEarly } from "./floats.js";

/** The contestant, with the library that the caller found. */
export function withdrawalWith(Library) {
  const Decimal = Library.clone({ precision: 34, rounding: Library.ROUND_HALF_UP });
  const ZERO = new Decimal(0);
  const BRACKETS = NUMBERS.map(([over, rate]) => [new Decimal(over), new Decimal(rate)]);
  const STANDARD_DEDUCTION = new Decimal(DEDUCTION);
  const TENTH = new Decimal("0.1");
  const FIFTH = new Decimal("0.2");
  const cents = (amount) => amount.toDecimalPlaces(2);
  const text = (amount) => amount.toFixed(2);

  function tax(income) {
    let sum = ZERO;
    for (let index = 0; index < BRACKETS.length; index += 1) {
      const [over, rate] = BRACKETS[index];
      const next = BRACKETS[index + 1]?.[0];
      if (!income.gt(over)) break;
      sum = sum.plus((next?.lt(income) ? next : income).minus(over).times(rate));
    }
    return cents(sum);
  }

  return function withdrawal({ birthDate, distributionDate, otherIncome, amount, stateRate = 0 }) {
    const gross = new Decimal(amount);
    const income = new Decimal(otherIncome);
    const without = Decimal.max(income.minus(STANDARD_DEDUCTION), ZERO);
    const withIt = Decimal.max(income.plus(gross).minus(STANDARD_DEDUCTION), ZERO);
    const incomeTax = tax(withIt).minus(tax(without));
    const slices = [];
    let marginalRate = ZERO;
    for (let index = 0; index < BRACKETS.length; index += 1) {
      const [over, rate] = BRACKETS[index];
      const next = BRACKETS[index + 1]?.[0];
      const from = Decimal.max(without, over);
      const to = next?.lt(withIt) ? next : withIt;
      if (to.gt(from)) slices.push({ rate: rate.toString(), amount: text(to.minus(from)), tax: text(tax(to).minus(tax(from))) });
      if (withIt.gte(over) && !next?.lte(withIt)) marginalRate = rate;
    }
    const earlyDistribution = isEarly(birthDate, distributionDate);
    const additionalTax = earlyDistribution ? cents(gross.times(TENTH)) : ZERO;
    const stateTax = cents(gross.times(stateRate));
    const federalTax = incomeTax.plus(additionalTax);
    const totalTax = federalTax.plus(stateTax);
    const federal = cents(gross.times(FIFTH));
    return {
      gross: text(gross), taxable: text(gross), earlyDistribution, exemptAmount: text(ZERO), additionalTax: text(additionalTax),
      incomeTax: text(incomeTax), slices, stateTax: text(stateTax), totalTax: text(totalTax), net: text(gross.minus(totalTax)),
      effectiveRate: totalTax.div(gross).toDecimalPlaces(6).toString(), marginalRate: marginalRate.toString(),
      withholding: {
        rate: "0.2", federal: text(federal), check: text(gross.minus(federal)), dueAtFiling: text(federalTax.minus(federal)),
      },
    };
  };
}
