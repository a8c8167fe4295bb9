"""Nanoseconds a record of Tax-Calculator, with and without a distribution of 20,000: `taxcalc_peer.py RECORDS`."""
import sys
import time

import numpy
import pandas
from taxcalc import Calculator, Policy, Records

count = int(sys.argv[1])
incomes = numpy.arange(count) % 400_000 + 1_000.0


def returns(distribution):
    """All returns of 2026 with a taxable pension of so much."""
    people = pandas.DataFrame({
        "RECID": numpy.arange(1, count + 1), "MARS": 1, "FLPDYR": 2026, "s006": 1.0, "age_head": 40,
        "e00200": incomes, "e00200p": incomes, "e01500": distribution, "e01700": distribution,
    })
    records = Records(data=people, start_year=2026, gfactors=None, weights=None, adjust_ratios=None)
    policy = Policy()
    policy.set_year(2026)
    return Calculator(policy=policy, records=records, verbose=False)


with_it, without = returns(20_000.0), returns(0.0)
returns(0.0).calc_all()  # compiles
started = time.process_time_ns()
with_it.calc_all()
without.calc_all()
elapsed = time.process_time_ns() - started
tax = with_it.array("iitax") - without.array("iitax")
assert tax.min() > 0, "a distribution is taxed"
print(elapsed // count)
