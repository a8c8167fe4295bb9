//! An order in which every function follows one that is as like it as any that is left.

use std::collections::{BTreeMap, BTreeSet};

/// Bytes that are compared at a time: brotli's shortest repeats are about as long.
const RUN: usize = 4;

type Run = [u8; RUN];

/// The places of the bodies, in the new order. The longest comes first; of two that are equally like it, the earlier.
pub fn order(bodies: &[&[u8]]) -> Vec<usize> {
    let runs: Vec<BTreeSet<Run>> = bodies.iter().map(|body| runs_of(body)).collect();
    let mut holders: BTreeMap<Run, Vec<usize>> = BTreeMap::new();
    for (place, runs) in runs.iter().enumerate() {
        for run in runs {
            holders.entry(*run).or_default().push(place);
        }
    }
    // A run that few functions have says more. In whole numbers, which come out alike on every machine.
    let weight = |holders: &[usize]| u64::from((bodies.len() / holders.len()).ilog2() + 1);
    let all: Vec<u64> = runs.iter().map(|runs| runs.iter().map(|run| weight(&holders[run])).sum()).collect();

    let mut left: Vec<usize> = (0..bodies.len()).collect();
    let mut order: Vec<usize> = Vec::with_capacity(bodies.len());
    let mut next = left.iter().copied().max_by_key(|place| (all[*place], std::cmp::Reverse(*place)));
    while let Some(last) = next {
        order.push(last);
        left.retain(|place| *place != last);
        let mut shared = vec![0; bodies.len()];
        for run in &runs[last] {
            let weight = weight(&holders[run]);
            for place in &holders[run] {
                shared[*place] += weight;
            }
        }
        // What both have of what either has, compared as fractions without a division.
        let likeness = |place: usize| (shared[place], (all[last] + all[place] - shared[place]).max(1));
        next = left.iter().copied().reduce(|best, place| {
            let ((shared_best, all_best), (shared_now, all_now)) = (likeness(best), likeness(place));
            if shared_now * all_best > shared_best * all_now { place } else { best }
        });
    }
    order
}

fn runs_of(body: &[u8]) -> BTreeSet<Run> {
    body.windows(RUN).filter_map(|window| window.try_into().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_alike_stands_together() {
        // The longest is first; of the other three only the third shares bytes with it, and the last shares some with the third.
        let bodies: [&[u8]; 4] = [b"----////", b"abcdefghijkl", b"abcdefgh1234", b"12345"];
        assert_eq!(order(&bodies), [1, 2, 3, 0]);
        assert_eq!(order(&[]), [0_usize; 0]);
        assert_eq!(order(&[b"", b"ab"]), [0, 1], "nothing to compare: they stay as they are");
    }

    #[test]
    fn a_rare_run_weighs_more_than_a_common_one() {
        // Ten functions begin alike. The first and the last end alike too, in what no other has.
        let bodies: Vec<Vec<u8>> = (0..10_u8)
            .map(|number| [b"begin".as_slice(), &[if number % 9 == 0 { 200 } else { number }; 6], &[number]].concat())
            .collect();
        let bodies: Vec<&[u8]> = bodies.iter().map(Vec::as_slice).collect();
        assert_eq!(order(&bodies)[..2], [0, 9]);
    }
}
