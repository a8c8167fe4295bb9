// The page as one would write it with Preact and decimal.js: state, a form, a result.
import Decimal from "decimal.js";
import { render } from "preact";
import { useMemo, useState } from "preact/hooks";
import { withdrawalWith } from "../../decimals.js";

const withdrawal = withdrawalWith(Decimal);
const format = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
const plain = (text) => text.replace(/[$,\s]/g, "");
const isAmount = (text) => /^\d+(\.\d{1,2})?$/.test(text);

function Field({ label, name, type, facts, set }) {
  return (
    <label>
      {label}
      <input name={name} type={type} value={facts[name]} onInput={(event) => set(name, event.currentTarget.value)} />
    </label>
  );
}

function Line({ label, amount }) {
  return <tr><td>{label}</td><td>{format.format(amount)}</td></tr>;
}

function Result({ outcome }) {
  const { withholding } = outcome;
  return (
    <>
      <p>You keep <output>{format.format(outcome.net)}</output> of {format.format(outcome.gross)}.</p>
      <table>
        <tbody>
          <Line label="Income tax" amount={outcome.incomeTax} />
          <Line label="10% additional tax" amount={outcome.additionalTax} />
          <Line label="State tax" amount={outcome.stateTax} />
          <Line label="All taxes" amount={outcome.totalTax} />
          <Line label="The plan withholds" amount={withholding.federal} />
          <Line label="You receive first" amount={withholding.check} />
          <Line label="Still due at filing" amount={withholding.dueAtFiling} />
        </tbody>
      </table>
      <h2>By bracket</h2>
      <table>
        <tbody>
          {outcome.slices.map(({ rate, amount, tax }) => <Line key={rate} label={`${format.format(amount)} at ${rate * 100}%`} amount={tax} />)}
        </tbody>
      </table>
    </>
  );
}

function Calculator() {
  const [facts, setFacts] = useState({
    filingStatus: "single", amount: "", birthDate: "", distributionDate: "2026-06-01", otherIncome: "", stateRate: "",
  });
  const set = (name, value) => setFacts((before) => ({ ...before, [name]: value }));
  const outcome = useMemo(() => {
    const [amount, otherIncome, percent] = [plain(facts.amount), plain(facts.otherIncome), plain(facts.stateRate) || "0"];
    if (![amount, otherIncome, percent].every(isAmount) || !facts.birthDate || !facts.distributionDate) return undefined;
    return withdrawal({ ...facts, amount, otherIncome, stateRate: new Decimal(percent).div(100) });
  }, [facts]);
  return (
    <>
      <h1>What does a 401(k) withdrawal cost in 2026?</h1>
      <form onSubmit={(event) => event.preventDefault()}>
        <label>
          Filing status
          <select name="filingStatus" value={facts.filingStatus} onChange={(event) => set("filingStatus", event.currentTarget.value)}>
            <option value="single">Single</option>
          </select>
        </label>
        <Field label="Amount to take out" name="amount" facts={facts} set={set} />
        <Field label="Birth date" name="birthDate" type="date" facts={facts} set={set} />
        <Field label="Date of payment" name="distributionDate" type="date" facts={facts} set={set} />
        <Field label="Wages and other income" name="otherIncome" facts={facts} set={set} />
        <Field label="State rate, percent" name="stateRate" facts={facts} set={set} />
      </form>
      <section aria-live="polite">{outcome ? <Result outcome={outcome} /> : <p>Fill in the form to see what you keep.</p>}</section>
    </>
  );
}

render(<Calculator />, document.getElementById("app"));

// For the measurement: puts the calculator into the page and takes it away, so often.
window.mounts = async (count) => {
  for (let done = 0; done < count; done += 1) {
    const root = document.createElement("div");
    document.body.append(root);
    render(<Calculator />, root);
    await new Promise((next) => setTimeout(next));
    render(null, root);
    root.remove();
  }
};
