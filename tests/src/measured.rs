//! What the measurements of pages have in common: percentiles, the machine, and a report in parts.

use std::fs;
use std::path::Path;

/// The value that so many percent of the values do not exceed; 50 is the median.
pub fn percentile(values: &[f64], percent: usize) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let rank = (sorted.len() * percent).div_ceil(100).max(1);
    sorted.get(rank - 1).copied().unwrap_or(0.0)
}

/// The processor and how many cores it has: no name of a host.
pub fn machine() -> String {
    let machine = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model =
        machine.lines().find_map(|line| line.strip_prefix("model name").and_then(|rest| rest.split(':').nth(1)));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    format!("{} ({cores} cores)", model.unwrap_or("an unnamed processor").trim())
}

/// Puts a part, which begins with its heading, into a file of such parts: in place of the part with the same heading, or at the
/// end.
pub fn write_part(file: &Path, part: &str) {
    let before = fs::read_to_string(file).unwrap_or_default();
    fs::write(file, with_part(&before, part)).expect("the report can be written");
}

fn with_part(before: &str, part: &str) -> String {
    let heading = |text: &str| text.lines().next().unwrap_or_default().to_owned();
    let mut parts: Vec<String> = Vec::new();
    for line in before.lines() {
        if line.starts_with("# ") || parts.is_empty() {
            parts.push(String::new());
        }
        let last = parts.last_mut().expect("there is one by now");
        *last += line;
        last.push('\n');
    }
    match parts.iter_mut().find(|known| heading(known) == heading(part)) {
        Some(known) => part.clone_into(known),
        None => parts.push(part.to_owned()),
    }
    parts.iter().map(|part| part.trim_end()).collect::<Vec<_>>().join("\n\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_takes_the_place_of_the_one_before() {
        let first = with_part("", "# A\n\nold\n");
        let both = with_part(&first, "# B\n\nmore\n");
        assert_eq!(both, "# A\n\nold\n\n# B\n\nmore\n");
        assert_eq!(with_part(&both, "# A\n\nnew\n\n## C\n"), "# A\n\nnew\n\n## C\n\n# B\n\nmore\n");
    }

    #[test]
    fn percentiles_are_values_that_were_measured() {
        let values = [5.0, 1.0, 4.0, 2.0, 3.0];
        assert_eq!([50, 95, 100].map(|percent| percentile(&values, percent)), [3.0, 5.0, 5.0]);
    }
}
