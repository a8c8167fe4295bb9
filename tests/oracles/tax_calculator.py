"""Taxable income and income tax against Tax-Calculator: `tax_calculator.py RECKON`. Markdown to standard output; 1 if anything
is unexplained.

Each case is a return without a distribution and with it, so it is two records of Tax-Calculator.
"""

import random
from collections import namedtuple

import pandas
import taxcalc
from reckon import Unexplained, dollars, outcomes

SEED = 72_401
YEARS = range(2020, 2027)
STATUSES = [
    "single",
    "married_filing_jointly",
    "married_filing_separately",
    "head_of_household",
    "qualifying_surviving_spouse",
]
SINGLE, JOINT, SEPARATE, HEAD, WIDOWED = range(5)
# Theirs are not rounded, ours are: a tax by half a cent, the difference of two taxes by twice that. Binary fractions of amounts
# up to some millions are off by far less than the last digit here.
MOST = [0.005001, 0.005001, 0.005001, 0.005001, 0.010001]
AROUND = [-100, -1, 0, 1, 100]  # cents around an edge

Known = namedtuple("Known", "parameter year statuses right source")
# Cells of Tax-Calculator 6.8.0 that are not what the IRS published.
KNOWN = [
    Known("II_brk6", 2023, [SEPARATE], 346_875, "Rev. Proc. 2022-38 sec. 3.01: half of the joint 693,750"),
    Known("STD_Aged", 2023, [SINGLE, HEAD], 1_850, "Rev. Proc. 2022-38 sec. 3.15(3): unmarried"),
    Known("STD_Aged", 2022, [WIDOWED], 1_400, "§63(f)(3) gives the higher amount to those who are not surviving spouses"),
    Known("STD_Aged", 2023, [WIDOWED], 1_500, "§63(f)(3), as in 2022"),
    Known("STD_Aged", 2024, [WIDOWED], 1_550, "§63(f)(3), as in 2022"),
]

Case = namedtuple("Case", "year status age spouse_age blind spouse_blind other distribution")


def published(name):
    """A parameter of Tax-Calculator by year."""
    policy, found = taxcalc.Policy(), {}
    for year in YEARS:
        policy.set_year(year)
        found[year] = [float(value) for value in getattr(policy, name)[0]]
    return found


def corrected(name):
    """The same with the known errors set right."""
    values = published(name)
    for known in (known for known in KNOWN if known.parameter == name):
        for status in known.statuses:
            assert values[known.year][status] != known.right, f"{known} is no error: drop it"
            values[known.year][status] = known.right
    return values


def reform():
    """All years of every parameter that has an error: a value that is set would otherwise go on into later years."""
    return {name: {year: values for year, values in corrected(name).items()} for name in {known.parameter for known in KNOWN}}


class Cases:
    """Incomes on and around every edge, ages on both sides of 65, and anything at random."""

    def __init__(self):
        self.random = random.Random(SEED)
        self.edges = [corrected(f"II_brk{number}") for number in range(1, 7)]
        self.standard, self.addition = published("STD"), corrected("STD_Aged")
        self.senior_start = published("SeniorDed_ps")
        self.found = []
        for year in YEARS:
            for status in range(5):
                self.at_edges(year, status)
                self.at_phase_out(year, status)
                self.anywhere(year, status)

    def at_edges(self, year, status):
        for edge in self.edges:
            for cents in AROUND:
                for is_on_top in (False, True):
                    person = self.person(year, status)
                    income = self.income_for(person, round(edge[year][status] * 100) + cents)
                    if is_on_top:
                        self.add(person, income, self.amount(1_000_000))
                    else:
                        distribution = self.random.randint(1, income)
                        self.add(person, income - distribution, distribution)

    def at_phase_out(self, year, status):
        if year < 2025:
            return
        start = round(self.senior_start[year][status] * 100)
        for edge in (start, start + 10_000_000):  # 6,000 are gone 100,000 above the start
            for cents in AROUND:
                for ages in ((65, 65), (70, 50), (64, 80)):
                    person = self.person(year, status, ages)
                    distribution = self.random.randint(1, edge)
                    self.add(person, edge + cents - distribution, distribution)
                    self.add(person, edge + cents, self.amount(300_000))

    def anywhere(self, year, status):
        for _ in range(25):
            self.add(self.person(year, status), self.amount(2_000_000), self.amount(1_500_000))

    def person(self, year, status, ages=None):
        age, spouse_age = ages or (self.random.choice([40, 64, 65, 66, 90]), self.random.choice([39, 64, 65, 85]))
        blind, spouse_blind = self.random.random() < 0.2, self.random.random() < 0.2
        is_joint = status == JOINT
        return Case(year, status, age, spouse_age if is_joint else 0, blind, spouse_blind and is_joint, 0, 0)

    def amount(self, most):
        """Cents: as often below 1,000 as above 100,000."""
        return round(100 * 10 ** self.random.uniform(0, len(str(most)) - 1) * most / 10 ** (len(str(most)) - 1))

    def income_for(self, person, taxable):
        """The income in cents that leaves this taxable income."""
        boxes = [person.age >= 65, person.blind, person.spouse_age >= 65, person.spouse_blind]
        deduction = self.standard[person.year][person.status] + sum(boxes) * self.addition[person.year][person.status]
        income = taxable + round(deduction * 100)
        for _ in range(60):  # the senior deduction depends on the income
            income = taxable + round(deduction * 100 + self.senior(person, income))
        return income

    def senior(self, person, income):
        if person.year < 2025 or person.status == SEPARATE:
            return 0
        excess = max(0, income - self.senior_start[person.year][person.status] * 100)
        return max(0, 600_000 - 0.06 * excess) * ((person.age >= 65) + (person.spouse_age >= 65))

    def add(self, person, other, distribution):
        if self.senior(person, 0) > 0:
            # Our worksheet rounds the 6% that shrink the deduction to the cent, a line like any other; theirs does not. Of whole
            # dollars 6% are whole cents.
            other, distribution = other // 100 * 100, max(distribution // 100 * 100, 100)
        self.found.append(person._replace(other=other / 100, distribution=distribution / 100))


def ours(cases):
    """Taxable income and tax, without and with the distribution, and the difference of the taxes."""
    drafts = [("withdrawal", facts(case)) for case in cases]
    names = ["taxable_income_without", "tax_without", "taxable_income_with", "tax_with", "income_tax"]
    return [[float(outcome["lines"][name]) for name in names] for outcome in outcomes(drafts)]


def facts(case):
    found = {
        "taxYear": case.year,
        "filingStatus": STATUSES[case.status],
        "birthDate": f"{case.year - case.age}-06-15",
        "distributionDate": f"{case.year}-09-01",
        "blind": case.blind,
        "otherIncome": f"{case.other:.2f}",
        "amount": f"{case.distribution:.2f}",
    }
    if case.status == JOINT:
        found |= {"spouseBirthDate": f"{case.year - case.spouse_age}-06-15", "spouseBlind": case.spouse_blind}
    return found


def theirs(cases, policy):
    """The same five from Tax-Calculator."""
    found = [None] * len(cases)
    for year in YEARS:
        chosen = [index for index, case in enumerate(cases) if case.year == year]
        rows = [record(case, with_it) for case in (cases[index] for index in chosen) for with_it in (False, True)]
        frame = pandas.DataFrame(rows)
        frame["RECID"] = range(1, len(frame) + 1)
        records = taxcalc.Records(data=frame, start_year=year, gfactors=None, weights=None)
        policy.set_year(year)
        calculator = taxcalc.Calculator(policy=policy, records=records, verbose=False)
        calculator.calc_all()
        taxable, tax = calculator.array("c04800"), calculator.array("c05200")
        for at, index in enumerate(chosen):
            without, with_it = 2 * at, 2 * at + 1
            added = tax[with_it] - tax[without]
            found[index] = [taxable[without], tax[without], taxable[with_it], tax[with_it], added]
    return found


def record(case, with_it):
    distribution = case.distribution if with_it else 0.0
    return {
        "FLPDYR": case.year,
        "MARS": case.status + 1,
        "age_head": case.age,
        "age_spouse": case.spouse_age,
        "blind_head": int(case.blind),
        "blind_spouse": int(case.spouse_blind),
        "e00200": case.other,  # wages: any ordinary income would do
        "e00200p": case.other,
        "e01500": distribution,  # pensions, total and taxable
        "e01700": distribution,
    }


def differences(left, right):
    return [abs(one - other) for one, other in zip(left, right)]


def agree(gaps):
    return all(gap <= most for gap, most in zip(gaps, MOST))


def cause(case):
    return [known for known in KNOWN if known.year == case.year and case.status in known.statuses]


def report_published(cases, our_amounts, amounts):
    """Every difference belongs to a known error, and every known error shows."""
    unexplained, agreeing, groups = [], 0, {}
    for case, mine, other in zip(cases, our_amounts, amounts):
        gaps = differences(mine, other)
        if agree(gaps):
            agreeing += 1
        elif not cause(case):
            unexplained.append((case, mine, other))
        else:
            groups.setdefault((case.year, case.status), []).append(max(gaps[1], gaps[3]))
    print(f"As published, {agreeing:,} of {len(cases):,} cases agree to half a cent in taxable income and tax, both without")
    print("and with the distribution, and to a cent in the tax that the distribution adds. The others, where an addition for age and")
    print("one for blindness double the effect of a wrong one:\n")
    print("| year | status | cases | largest difference in tax | why |")
    print("|---|---|---|---|---|")
    for (year, status), gaps in sorted(groups.items()):
        why = "; ".join(
            f"`{known.parameter}` is {published(known.parameter)[year][status]:,.0f}, right is {known.right:,} ({known.source})"
            for known in KNOWN
            if known.year == year and status in known.statuses
        )
        print(f"| {year} | {STATUSES[status]} | {len(gaps)} | {dollars(max(gaps))} | {why} |")
    unseen = [known for known in KNOWN for status in known.statuses if (known.year, status) not in groups]
    return unexplained, unseen


def main():
    unexplained = Unexplained()
    cases = Cases().found
    our_amounts = ours(cases)
    print("## Income tax: Tax-Calculator\n")
    print(f"{len(cases):,} cases with the seed {SEED}: {YEARS[0]} to {YEARS[-1]}, the five filing statuses, ages 39 to 90, blind or")
    print("not; taxable incomes a cent and a dollar on either side of every bracket edge and on it, the same around both ends of")
    print("the senior deduction's phase-out, and any others up to 3,500,000. Where there is a senior deduction, incomes are whole")
    print("dollars: our worksheet rounds the 6% that shrink it to the cent, theirs does not. Other income is wages (`e00200`), the")
    print("distribution a taxable pension (`e01700`); compared are taxable income (`c04800`) and the tax before credits (`c05200`).\n")
    known_only, unseen = report_published(cases, our_amounts, theirs(cases, taxcalc.Policy()))
    for case, mine, other in known_only:
        unexplained.add("not one of the known errors", f"{case}: ours {mine}, theirs {other}")
    for known in unseen:
        unexplained.add("a known error that no case shows", known)

    policy = taxcalc.Policy()
    policy.implement_reform(reform())
    largest = [0.0] * 5
    for case, mine, other in zip(cases, our_amounts, theirs(cases, policy)):
        gaps = differences(mine, other)
        largest = [max(pair) for pair in zip(largest, gaps)]
        if not agree(gaps):
            unexplained.add("with the known errors set right", f"{case}: ours {mine}, theirs {other}")
    print("\nWith these cells set right by a reform, every case must agree to half a cent, the most that rounding to the cent can")
    print(f"make. Largest differences: taxable income {max(largest[0], largest[2]):.4f}, tax {max(largest[1], largest[3]):.4f}; in the")
    print(f"tax that the distribution adds, which is a difference of two rounded taxes, {largest[4]:.4f}.")
    unexplained.finish()


main()
