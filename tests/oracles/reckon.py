"""Our side of the cross-checks: cases go to the example `reckon`, outcomes come back; and the report that both checks write."""

import json
import subprocess
import sys


def outcomes(cases):
    """The outcomes of (rule, facts) pairs, in their order."""
    program = sys.argv[1]
    lines = "".join(json.dumps({"rule": rule, "facts": facts}) + "\n" for rule, facts in cases)
    answer = subprocess.run([program], input=lines, capture_output=True, text=True, check=True)
    found = [json.loads(line) for line in answer.stdout.splitlines()]
    assert len(found) == len(cases), f"{len(cases)} cases, {len(found)} outcomes"
    for (rule, facts), outcome in zip(cases, found):
        assert "problems" not in outcome, f"{rule} refused {facts}: {outcome}"
    return found


def dollars(amount):
    return f"{amount:,.2f}"


class Unexplained:
    """Differences that nothing explains. Each one fails the check; the first of a kind are shown."""

    SHOWN = 5

    def __init__(self):
        self.found = {}

    def add(self, kind, case):
        self.found.setdefault(kind, []).append(case)

    def finish(self):
        """Prints what was found and ends the program, with 1 where anything was."""
        print()
        if not self.found:
            print("Unexplained differences: none.")
            sys.exit(0)
        for kind, cases in self.found.items():
            print(f"UNEXPLAINED: {kind}: {len(cases)} cases, such as")
            for case in cases[: self.SHOWN]:
                print(f"- {case}")
        sys.exit(1)
