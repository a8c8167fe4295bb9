// What `privacy="coarse"` makes of what was typed, in events alone: amounts become bands and days become years, so that a page may
// hand an event on without handing on what the reader earns.
const EDGES = [1, 1_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000];
const NUMBER = /^(-?)\$?\s*(\d[\d,]*\.?\d*|\.\d+)\s*([km]?)\s*%?$/i;
const DAY = /^(?:\d{1,2}[-/.]\d{1,2}[-/.](\d{4})|(\d{4})[-/.]\d{1,2}[-/.]\d{1,2})$/;
const TIMES = { "": 1, k: 1_000, m: 1_000_000 };

/** `20k` as `10000-24999`, `3/1/1986` as `1986`; what is neither a number nor a day as `other`. */
export const band = (text) => {
  const plain = text.trim();
  if (!plain) return "";
  const day = DAY.exec(plain);
  if (day) return day[1] ?? day[2];
  const number = NUMBER.exec(plain);
  if (!number) return "other";
  const [, sign, digits, times] = number;
  const size = Number(digits.replace(/,/g, "")) * TIMES[times.toLowerCase()];
  const above = EDGES.findIndex((edge) => size < edge);
  if (above === 0) return "0";
  if (above < 0) return `${sign}1000000+`;
  return `${sign}${EDGES[above - 1]}-${EDGES[above] - 1}`;
};

/** The detail of an event without amounts. `isChoice` tells the fields whose value is one of a list. */
export const coarse = (detail, isChoice) => {
  const told = { ...detail };
  const of = (field, text) => (isChoice(field) ? text : band(text));
  if ("value" in told) told.value = of(told.field, told.value);
  if (told.inputs) told.inputs = Object.fromEntries(Object.entries(told.inputs).map(([field, text]) => [field, of(field, text)]));
  if (told.result) {
    told.result = { ...told.result, lines: told.result.lines.map((line) => ({ ...line, amount: band(line.amount) })) };
  }
  return told;
};
