"""Loan schedules and fixed amortization against numpy-financial: `loans_and_series.py RECKON`. Markdown to standard output; 1 if
anything is unexplained.

The library does not round. What rounding to the cent can make of a payment, an interest and a balance is computed here, and a
difference above that is unexplained.
"""

import itertools
import warnings

import numpy_financial
from reckon import Unexplained, dollars, outcomes

# At a rate of nothing the library divides by it before it drops the quotient.
warnings.filterwarnings("ignore", category=RuntimeWarning, module="numpy_financial")

HALF_A_CENT = 0.005
# Binary fractions of amounts up to a million are off by less.
FLOATS = 1e-6

AMOUNTS = ["1.00", "137.77", "1000.00", "10000.00", "24999.99", "50000.00", "100000.00"]
RATES = ["0", "0.0001", "0.0325", "0.05", "0.0825", "0.095", "0.18", "0.25"]
TERMS = [3, 12, 35, 60, 180, 360]
PER_YEAR = [4, 12, 24, 26, 52]
RETURN = "0.07"

BALANCES = ["1.00", "12345.67", "400000.00", "2500000.00"]
AGES = [30, 50, 55, 58, 70]
SERIES_RATES = ["0", "0.005", "0.0123", "0.04", "0.05"]
FACTOR_STEP = 0.00005  # half of the fourth decimal


def loans():
    """Every loan of the grid."""
    cases = []
    for amount, rate, months, per_year in itertools.product(AMOUNTS, RATES, TERMS, PER_YEAR):
        facts = {
            "vestedBalance": "900000",
            "amount": amount,
            "annualRate": rate,
            "termMonths": months,
            "paymentsPerYear": str(per_year),
            "principalResidence": months > 60,
            "expectedReturn": RETURN,
        }
        cases.append(("plan_loan", facts))
    return cases


def grown(rate, count):
    """What one a period has become after so many periods."""
    return count if rate == 0 else ((1 + rate) ** count - 1) / rate


def is_ordinary(facts):
    return float(facts["amount"]) >= 1000 and float(facts["annualRate"]) < 0.1 and facts["termMonths"] <= 60


class Largest:
    """The largest difference of one kind, and that of ordinary loans."""

    def __init__(self, name, why):
        self.name, self.why, self.gap, self.ordinary_gap, self.count = name, why, 0.0, 0.0, 0

    def see(self, gap, most, unexplained, facts):
        self.gap, self.count = max(self.gap, gap), self.count + 1
        if is_ordinary(facts):
            self.ordinary_gap = max(self.ordinary_gap, gap)
        if gap > most + FLOATS:
            unexplained.add(f"loan: {self.name}", f"{facts}: {gap} is more than {most}")


def check_loans(unexplained):
    payment = Largest("level payment against `pmt`", "half a cent: ours is rounded")
    interest = Largest(
        "interest of a payment against `ipmt`", "the half cents of payments and interest before it, with interest on them"
    )
    balance = Largest("balance against `fv` of our payment", "the half cents of the interest before it, with interest on them")
    total = Largest("all interest against the sum of `ipmt`", "the last payment settles what the half cents left over")
    later = Largest("opportunity cost against `fv` at the expected return", "three amounts rounded to half a cent each")
    early = []
    cases = loans()
    for (_, facts), outcome in zip(cases, outcomes(cases)):
        result = outcome["result"]
        amount, per_year = float(facts["amount"]), int(facts["paymentsPerYear"])
        rate, count = float(facts["annualRate"]) / per_year, facts["termMonths"] * per_year // 12
        level = float(result["payment"])
        exact = -numpy_financial.pmt(rate, count, amount)
        payment.see(abs(level - exact), HALF_A_CENT, unexplained, facts)
        rows = result["payments"]
        if len(rows) < count:
            early.append(float(facts["amount"]))
            left = -numpy_financial.fv(rate, len(rows), -exact, amount)
            if left > 2 * HALF_A_CENT * grown(rate, len(rows)) + FLOATS:
                unexplained.add("loan: it ends early", f"{facts}: {len(rows)} of {count}, {left} left")
        interests = -numpy_financial.ipmt(rate, range(1, count + 1), count, amount)
        for row in rows:
            made = row["number"]
            # Before this payment the balance is off by what its predecessors rounded.
            off = 2 * HALF_A_CENT * grown(rate, made - 1)
            interest.see(abs(float(row["interest"]) - interests[made - 1]), off * rate + HALF_A_CENT, unexplained, facts)
            if made < len(rows):
                left = -numpy_financial.fv(rate, made, -level, amount)
                balance.see(abs(float(row["balance"]) - left), HALF_A_CENT * grown(rate, made), unexplained, facts)
        most = sum(2 * HALF_A_CENT * grown(rate, made) * rate + HALF_A_CENT for made in range(count))
        total.see(abs(float(result["totalInterest"]) - sum(interests)), most, unexplained, facts)
        if float(rows[-1]["balance"]) != 0:
            unexplained.add("loan: the last payment leaves a balance", facts)
        period = float(RETURN) / per_year
        cost = -numpy_financial.fv(period, len(rows), -level, amount) - (float(result["lastPayment"]) - level)
        later.see(abs(float(result["opportunityCost"]) - cost), 3 * HALF_A_CENT, unexplained, facts)
    report_loans(len(cases), [payment, interest, balance, total, later], early)


def report_loans(count, kinds, early):
    print("## Loans and series: numpy-financial\n")
    print(f"{count:,} loans: {AMOUNTS[0]} to {AMOUNTS[-1]} at 0% to 25% over {TERMS[0]} to {TERMS[-1]} months with 4, 12, 24, 26 and 52")
    print("payments a year. The library computes with unrounded amounts; a difference above what rounding to the cent can make,")
    print("computed for each amount by itself, is unexplained. Ordinary are loans of 1,000 or more below 10% over five years or")
    print("less; over thirty years at 25%, where one dollar becomes more than a thousand, so does every half cent.\n")
    print("| ours against theirs | amounts | largest difference, ordinary loans | all loans | why there is one |")
    print("|---|---|---|---|---|")
    for kind in kinds:
        print(f"| {kind.name} | {kind.count:,} | {kind.ordinary_gap:.4f} | {dollars(kind.gap)} | {kind.why} |")
    if early:
        print(f"\n{len(early)} loans of {dollars(max(early))} or less end before the last payment: payments that are rounded up settle")
        print("them early, which the library, having no cents, does not know. What it still has owing then is no more than those")
        print("half cents with interest on them.")


def series():
    cases = []
    for balance, age, rate, table in itertools.product(BALANCES, AGES, SERIES_RATES, ["single", "uniform"]):
        facts = {
            "balance": balance,
            "birthDate": f"{2026 - age}-06-15",
            "firstPaymentDate": "2026-02-01",
            "table": table,
            "interestRate": rate,
        }
        cases.append(("periodic_payments", facts))
    return cases


def check_series(unexplained):
    cases = series()
    factor_gap = payment_gap = 0.0
    for (_, facts), outcome in zip(cases, outcomes(cases)):
        methods = {method["method"]: method for method in outcome["result"]["methods"]}
        years = float(methods["required_minimum_distribution"]["factor"])
        ours = methods["fixed_amortization"]
        factor, annual = float(ours["factor"]), float(ours["annualPayment"])
        balance, rate = float(facts["balance"]), float(facts["interestRate"])
        exact_factor = -numpy_financial.pv(rate, years, 1)
        factor_gap = max(factor_gap, abs(factor - exact_factor))
        if abs(factor - exact_factor) > FACTOR_STEP + 1e-9:
            unexplained.add("series: factor", f"{facts}: {factor} against {exact_factor}")
        if abs(annual - balance / factor) > HALF_A_CENT + FLOATS:
            unexplained.add("series: payment by the rounded factor", facts)
        exact = -numpy_financial.pmt(rate, years, balance)
        payment_gap = max(payment_gap, abs(annual - exact))
        # The factor is off by half of its last digit, the payment by the same share of it.
        if abs(annual - exact) > exact * FACTOR_STEP / factor + HALF_A_CENT + FLOATS:
            unexplained.add("series: payment", f"{facts}: {annual} against {exact}")
    report_series(len(cases), factor_gap, payment_gap, unexplained)


def report_series(count, factor_gap, payment_gap, unexplained):
    example = {
        "balance": "400000",
        "birthDate": "1976-06-15",
        "firstPaymentDate": "2026-02-01",
        "table": "single",
        "interestRate": "0.04",
    }
    (outcome,) = outcomes([("periodic_payments", example)])
    ours = float(outcome["result"]["methods"][1]["annualPayment"])
    theirs = -numpy_financial.pmt(0.04, 36.2, 400_000)
    if ours != 21_101.61:
        unexplained.add("series: the example of the IRS", f"{ours} is not 21,101.61")
    print(f"\n{count} series by fixed amortization: balances from 1.00 to 2,500,000.00, ages 30 to 70, two tables, 0% to 5%. The IRS")
    print("rounds the factor to four decimals before it divides (Notice 2022-6, and the example on its page about substantially")
    print("equal periodic payments), and so do we; `pmt` does not. In that example, 400,000 at 50 and 4% over 36.2 years, the IRS")
    print(f"and we have {dollars(ours)}, `pmt` {theirs:,.4f}. Largest difference of a factor: {factor_gap:.6f}, below half of the")
    print(f"fourth decimal; of a payment: {payment_gap:.4f}, within what that rounding makes of it.")


def main():
    unexplained = Unexplained()
    check_loans(unexplained)
    check_series(unexplained)
    unexplained.finish()


main()
