//! Where values lie on a chart, in whole numbers.

/// The length and the height of a plot, in its own units.
pub const SIDE: i64 = 10_000;

/// The smallest of 1, 2, 5, 10, 20, 50, ... that divides a span into at most so many parts.
pub fn round_step(span: i64, parts: i64) -> i64 {
    let mut decade: i64 = 1;
    loop {
        for factor in [1, 2, 5] {
            let step = decade.saturating_mul(factor);
            if span <= step.saturating_mul(parts.max(1)) {
                return step;
            }
        }
        decade = decade.saturating_mul(10);
    }
}

/// An axis from zero to the first round number at or above a value, with a line at every step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// From line to line.
    pub step: i64,
    /// The value at the end.
    pub top: i64,
}

impl Scale {
    /// An axis that reaches a value, with at most so many parts. An axis for nothing has one step of one.
    pub fn to(highest: i64, parts: i64) -> Self {
        let highest = highest.max(1);
        let step = round_step(highest, parts);
        let top = highest.checked_add(step - 1).map_or(highest, |above| above / step * step);
        Self { step, top }
    }

    /// The values that get a line.
    pub fn ticks(self) -> impl Iterator<Item = i64> {
        (0..=self.top / self.step).map(move |index| index * self.step)
    }

    /// How far up a value is; below zero is at zero.
    pub fn height(self, value: i64) -> i64 {
        share(value.clamp(0, self.top), self.top)
    }
}

/// A part of a whole, in units of a plot; nothing of nothing.
pub fn share(part: i64, whole: i64) -> i64 {
    let share = match part.checked_mul(SIDE) {
        Some(scaled) => scaled.checked_div(whole),
        // Past nine trillion dollars: the whole's last digits make no difference to a picture.
        None => part.checked_div(whole / SIDE),
    };
    share.unwrap_or(0)
}

/// `71.25%` of so many hundredths.
pub fn as_percent(hundredths: i64) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    [whole.to_string().as_str(), if rest < 10 { ".0" } else { "." }, &rest.to_string(), "%"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round() {
        assert_eq!([60, 61, 7, 1, 0].map(|span| round_step(span, 6)), [10, 20, 2, 1, 1]);
        assert_eq!(round_step(i64::MAX, 1), i64::MAX);
    }

    #[test]
    fn an_axis_ends_on_a_line_at_or_above_the_highest_value() {
        assert_eq!(Scale::to(35_750, 5), Scale { step: 10_000, top: 40_000 });
        assert_eq!(Scale::to(40_000, 5), Scale { step: 10_000, top: 40_000 });
        assert_eq!(Scale::to(0, 5), Scale { step: 1, top: 1 });
        assert_eq!(Scale::to(35_750, 5).ticks().collect::<Vec<_>>(), [0, 10_000, 20_000, 30_000, 40_000]);
    }

    #[test]
    fn heights_stay_inside() {
        let scale = Scale::to(400, 5);
        assert_eq!(share(i64::MAX / 4, i64::MAX), SIDE / 4);
        assert_eq!((share(1, 0), share(1, 3), share(-1, 2)), (0, 3_333, -5_000));
        assert_eq!([-1, 0, 100, 400, 500].map(|value| scale.height(value)), [0, 0, 2_500, SIDE, SIDE]);
        assert_eq!(share(5, 0), 0);
    }

    #[test]
    fn a_position_is_a_percentage_with_two_places() {
        assert_eq!([as_percent(7_125), as_percent(1_005), as_percent(10_000)], ["71.25%", "10.05%", "100.00%"]);
    }
}
