// The page as one would write it without any library: numbers, a template string, one listener.
import { withdrawal } from "../../floats.js";

const money = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
const number = (text) => Number(text.replace(/[$,\s]/g, ""));

function report(outcome) {
  const rows = [
    ["Income tax", outcome.incomeTax], ["10% additional tax", outcome.additionalTax], ["State tax", outcome.stateTax],
    ["All taxes", outcome.totalTax], ["The plan withholds", outcome.withholding.federal], ["You receive first", outcome.withholding.check],
    ["Still due at filing", outcome.withholding.dueAtFiling],
  ];
  const line = ([label, amount]) => `<tr><td>${label}</td><td>${money.format(amount)}</td></tr>`;
  const slice = ({ rate, amount, tax }) => `<tr><td>${money.format(amount)} at ${rate * 100}%</td><td>${money.format(tax)}</td></tr>`;
  return `<p>You keep <output>${money.format(outcome.net)}</output> of ${money.format(outcome.gross)}.</p>
    <table><tbody>${rows.map(line).join("")}</tbody></table>
    <h2>By bracket</h2><table><tbody>${outcome.slices.map(slice).join("")}</tbody></table>`;
}

export function start(form, result) {
  const show = () => {
    const facts = Object.fromEntries(new FormData(form));
    const [amount, otherIncome, stateRate] = [number(facts.amount), number(facts.otherIncome), number(facts.stateRate) / 100];
    const isWhole = amount > 0 && otherIncome >= 0 && facts.otherIncome && facts.birthDate && facts.distributionDate;
    result.innerHTML = isWhole
      ? report(withdrawal({ ...facts, amount, otherIncome, stateRate }))
      : '<p class="empty">Fill in the form to see what you keep.</p>';
  };
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
}

const [form, result] = [document.querySelector("form"), document.querySelector("section")];
start(form, result);

// For the measurement: puts the calculator into the page and takes it away, so often.
window.mounts = async (count) => {
  for (let done = 0; done < count; done += 1) {
    const [another, below] = [form.cloneNode(true), result.cloneNode(true)];
    document.body.append(another, below);
    start(another, below);
    await new Promise((next) => setTimeout(next));
    another.remove();
    below.remove();
  }
};
