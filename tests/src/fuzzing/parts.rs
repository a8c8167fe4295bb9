//! What holds between the parts of every outcome: sums to the cent, and parts not above their whole.

use serde_json::Value;

/// An outcome and what was found wrong with it.
struct Parts<'a> {
    outcome: &'a Value,
    broken: Vec<String>,
}

/// What does not hold.
pub fn broken(rule: &str, outcome: &Value) -> Vec<String> {
    let mut parts = Parts { outcome, broken: Vec::new() };
    match rule {
        "withdrawal" => withdrawal(&mut parts),
        "plan_loan" => plan_loan(&mut parts),
        "contribution_limits" => contribution_limits(&mut parts),
        "required_minimum_distribution" => required_minimum(&mut parts),
        "rollover" => rollover(&mut parts),
        "roth_conversion" => roth_conversion(&mut parts),
        "compare" => compare(&mut parts),
        // Of these the worksheet says it all.
        _ => {}
    }
    parts.broken
}

fn withdrawal(parts: &mut Parts<'_>) {
    parts.sum("totalTax", &["incomeTax", "additionalTax", "stateTax"]);
    parts.sum("gross", &["net", "totalTax"]);
    parts.sum("gross", &["withholding.federal", "withholding.check"]);
    parts.within("taxable", "gross");
    parts.within("exemptAmount", "taxable");
    parts.listed("slices", "tax", "incomeTax");
}

fn plan_loan(parts: &mut Parts<'_>) {
    parts.listed("payments", "interest", "totalInterest");
    parts.listed("payments", "payment", "totalPaid");
    let principal = total(parts.list("payments"), "principal");
    parts.expect("principal", principal, parts.cents("totalPaid") - parts.cents("totalInterest"));
    let last = parts.list("payments").last().map_or(0, |row| cents_of(row, "balance"));
    parts.expect("the last balance", last, 0);
}

fn contribution_limits(parts: &mut Parts<'_>) {
    parts.sum("totalDeferralLimit", &["electiveDeferralLimit", "catchUpLimit"]);
    parts.within("catchUpUsed", "catchUpLimit");
}

fn required_minimum(parts: &mut Parts<'_>) {
    let mut due = parts.cents("amount");
    if parts.outcome.get("firstYear").is_some() {
        due += parts.cents("firstYear.amount");
    }
    parts.expect("totalDue", parts.cents("totalDue"), due);
    parts.within("shortfall", "amount");
}

fn rollover(parts: &mut Parts<'_>) {
    parts.sum("amount", &["incomePart", "afterTaxPart"]);
    parts.sum("totalTax", &["incomeTax", "additionalTax", "stateTax"]);
    parts.within("fromOtherFunds", "rolledOver");
    parts.within("rolledOver", "amount");
    parts.within("taxable", "incomePart");
}

fn roth_conversion(parts: &mut Parts<'_>) {
    parts.sum("totalTax", &["incomeTax", "additionalTax", "stateTax"]);
    parts.sum("amount", &["converted", "spentOnTax"]);
    parts.listed("slices", "tax", "incomeTax");
    parts.within("taxable", "amount");
}

fn compare(parts: &mut Parts<'_>) {
    let alone = parts.cents("leftAlone");
    let outcome = parts.outcome;
    for option in outcome["options"].as_array().into_iter().flatten() {
        if option.get("costAtRetirement").is_some() {
            let rest = cents_of(option, "balanceAtRetirement") + cents_of(option, "costAtRetirement");
            parts.expect(option["option"].as_str().unwrap_or_default(), rest, alone);
        }
    }
}

impl Parts<'_> {
    fn cents(&self, path: &str) -> i128 {
        cents_of(self.outcome, path)
    }

    fn list(&self, name: &str) -> &[Value] {
        self.outcome[name].as_array().map_or(&[], Vec::as_slice)
    }

    fn expect(&mut self, what: &str, found: i128, wanted: i128) {
        if found != wanted {
            self.broken.push(format!("{what} is {found} cents, not {wanted}"));
        }
    }

    /// The whole is the sum of its parts.
    fn sum(&mut self, whole: &str, of: &[&str]) {
        let sum = of.iter().map(|path| self.cents(path)).sum();
        self.expect(whole, self.cents(whole), sum);
    }

    /// A column of a list adds up to the whole.
    fn listed(&mut self, list: &str, column: &str, whole: &str) {
        let sum = total(self.list(list), column);
        self.expect(&format!("the {column} of {list}"), sum, self.cents(whole));
    }

    /// A part is not negative and not above its whole.
    fn within(&mut self, part: &str, whole: &str) {
        let (found, most) = (self.cents(part), self.cents(whole));
        if found < 0 || found > most {
            self.broken.push(format!("{part} is {found} cents, of {whole} {most}"));
        }
    }
}

fn total(rows: &[Value], column: &str) -> i128 {
    rows.iter().map(|row| cents_of(row, column)).sum()
}

/// The cents of an amount in the outcome, which is a text with two decimals: `withholding.check`.
fn cents_of(outcome: &Value, path: &str) -> i128 {
    let found = path.split('.').fold(outcome, |value, name| &value[name]);
    let text = found.as_str().unwrap_or_else(|| panic!("{path} is no amount: {found}"));
    let (whole, cents) = text.split_once('.').unwrap_or_else(|| panic!("{path} has no cents: {text}"));
    assert_eq!(cents.len(), 2, "{path}: {text}");
    [whole, cents].concat().parse().unwrap_or_else(|error| panic!("{path}: {text}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_cent_too_much_is_found() {
        let outcome = |net: &str| {
            json!({
                "gross": "100.00", "taxable": "100.00", "exemptAmount": "0.00", "net": net, "totalTax": "10.00",
                "incomeTax": "-1.00", "additionalTax": "10.00", "stateTax": "1.00", "slices": [{ "tax": "-1.00" }],
                "withholding": { "federal": "20.00", "check": "80.00" },
            })
        };
        assert_eq!(broken("withdrawal", &outcome("90.00")), [""; 0]);
        assert_eq!(broken("withdrawal", &outcome("90.01")), ["gross is 10000 cents, not 10001"]);
    }
}
