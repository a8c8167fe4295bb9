"""Nanoseconds a household of PolicyEngine US, with and without a distribution of 20,000: `policyengine_peer.py HOUSEHOLDS`."""
import sys
import time

from policyengine_us import Simulation

YEAR = 2026
count = int(sys.argv[1])


def income_tax(wages, distribution):
    """The federal income tax of a single person of 40 in a state without one of its own."""
    year = str(YEAR)
    person = {"age": {year: 40}, "employment_income": {year: wages}, "taxable_401k_distributions": {year: distribution}}
    return float(Simulation(situation={
        "people": {"you": person},
        "tax_units": {"unit": {"members": ["you"]}},
        "households": {"home": {"members": ["you"], "state_name": {year: "TX"}}},
    }).calculate("income_tax", YEAR)[0])


# The first one loads what all need.
# 60,000 - 16,100 = 43,900 to 63,900: 6,500 at 12% and 13,500 at 22% are 3,750.
assert round(income_tax(60_000, 20_000) - income_tax(60_000, 0), 2) == 3_750, "another sum than ours"
started = time.process_time_ns()
for index in range(count):
    income_tax(60_000 + index, 20_000)
    income_tax(60_000 + index, 0)
print((time.process_time_ns() - started) // count)
