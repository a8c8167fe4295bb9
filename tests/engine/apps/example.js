// The shared example of the whole project: $14,250.00 are left of $20,000.
export const facts = {
  taxYear: 2026, filingStatus: "single", birthDate: "1986-03-01", distributionDate: "2026-06-01",
  otherIncome: 60000, amount: "20000",
};

/** What is left, and a label in a language that is fetched. */
export function answer(withdrawal) {
  return `${withdrawal(facts).net} ${withdrawal(facts, "es").worksheet[0].label}`;
}

/** Shows the text, or whatever goes wrong. */
export function show(work) {
  const output = document.querySelector("output");
  work().then(
    (text) => { output.textContent = text; },
    (error) => { output.textContent = `failed: ${error.stack ?? error}`; },
  );
}
