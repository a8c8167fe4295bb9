//! How the native cost grows with the task.

use anyhow::Result;

use super::contestant::Contestant;

/// A task of growing size.
pub struct Task {
    /// Its name in the native program.
    name: &'static str,
    /// What it is.
    pub what: &'static str,
    /// What is counted.
    pub unit: &'static str,
    sizes: &'static [u32],
}

/// The tasks.
pub const CURVES: &[Task] = &[
    Task {
        name: "households",
        what: "withdrawals of different households, draft to outcome",
        unit: "households",
        sizes: &[1, 10, 100, 1_000, 10_000, 100_000, 1_000_000],
    },
    Task {
        name: "projection",
        what: "a required distribution with its projection",
        unit: "years",
        sizes: &[1, 2, 5, 10, 20, 40, 60],
    },
    Task { name: "loan", what: "a loan with its schedule", unit: "payments", sizes: &[12, 60, 156, 360, 780, 1_560] },
];

/// What was measured: size and nanoseconds.
pub struct Curve {
    /// The task.
    pub task: &'static Task,
    /// Size, nanoseconds.
    pub points: Vec<(u32, f64)>,
}

impl Task {
    /// The least of three runs a size, of one where they are long.
    pub fn measure(&'static self, native: &mut Contestant) -> Result<Curve> {
        let mut points = Vec::new();
        for &size in self.sizes {
            println!("{size} {}", self.unit);
            let mut least = native.time(self.name, size)?;
            for _ in 1..if size > 10_000 { 1 } else { 5 } {
                least = least.min(native.time(self.name, size)?);
            }
            points.push((size, least));
        }
        Ok(Curve { task: self, points })
    }
}

impl Curve {
    /// The exponent of the power law that fits best, by least squares of the logarithms: 1 is proportional.
    pub fn exponent(&self) -> f64 {
        let logs: Vec<(f64, f64)> = self.points.iter().map(|(size, time)| (f64::from(*size).ln(), time.ln())).collect();
        let count = logs.len() as f64;
        let (x, y) = logs.iter().fold((0.0, 0.0), |(x, y), log| (x + log.0 / count, y + log.1 / count));
        let covariance: f64 = logs.iter().map(|log| (log.0 - x) * (log.1 - y)).sum();
        let variance: f64 = logs.iter().map(|log| (log.0 - x).powi(2)).sum();
        covariance / variance
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_exponent_of_a_square_is_two() {
        let points = [1, 10, 100].map(|size| (size, 7.0 * f64::from(size * size))).to_vec();
        let curve = Curve { task: &CURVES[0], points };
        assert!((curve.exponent() - 2.0).abs() < 1e-9);
    }
}
