// The same 1,560 rows as people would write them by hand: every keystroke computes the loan and writes the whole body of the table.
"use strict";
const COUNT = 1560;
const RATE = 0.05 / 52;
const money = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
const day = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });
const START = Date.UTC(2026, 5, 1);
const WEEK = 7 * 24 * 3600 * 1000;

const cents = (amount) => Math.round(amount * 100) / 100;

function show() {
  const amount = Number(document.getElementById("amount").value.replaceAll(",", "")) || 0;
  const level = cents((amount * RATE) / (1 - (1 + RATE) ** -COUNT));
  let owed = amount;
  let rows = "";
  for (let number = 1; number <= COUNT; number += 1) {
    const interest = cents(owed * RATE);
    const payment = number === COUNT ? cents(owed + interest) : level;
    owed = cents(owed + interest - payment);
    const due = day.format(START + number * WEEK);
    const amounts = [payment, interest, cents(payment - interest), owed];
    const cells = amounts.map((cell) => `<td>${money.format(cell)}</td>`).join("");
    rows += `<tr><th scope="row">${number}</th><td>${due}</td>${cells}</tr>`;
  }
  document.getElementById("payment").textContent = money.format(level);
  document.getElementById("rows").innerHTML = rows;
}

document.getElementById("amount").addEventListener("input", show);
