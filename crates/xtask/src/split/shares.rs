//! Which function goes into which file.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};

use super::graph::Graph;

/// The functions of one panel.
pub struct Share {
    /// The panel's name.
    pub name: String,
    /// What draws it.
    pub entry: u32,
    /// The slot through which it is called: those after the slots that there are.
    pub door: u32,
    /// Everything in its file.
    pub functions: BTreeSet<u32>,
}

/// Who has what.
pub struct Shares {
    /// What is there from the start.
    pub common: BTreeSet<u32>,
    /// What each panel brings.
    pub panels: Vec<Share>,
}

impl Shares {
    /// What only a panel reaches is the panel's; what two panels reach is in both their files, since a reader mostly opens one;
    /// what more reach, or anything else does, is there from the start.
    pub fn of(graph: &Graph<'_>, is_entry: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let entries: BTreeMap<String, u32> =
            graph.names.iter().filter_map(|(function, path)| Some((is_entry(path)?, *function))).collect();
        ensure!(
            !entries.is_empty(),
            "no function draws a panel: their names are gone, or they were compiled into another"
        );
        let walls: BTreeSet<u32> = entries.values().copied().collect();
        ensure!(graph.roots.is_disjoint(&walls), "a panel is drawn through a table: it cannot come later");
        let mut common = graph.reached(graph.roots.iter().copied(), &walls);
        let reached = |common: &BTreeSet<u32>| -> Vec<BTreeSet<u32>> {
            entries.values().map(|entry| graph.reached([*entry], common)).collect()
        };
        let mut count: BTreeMap<u32, usize> = BTreeMap::new();
        for function in reached(&common).into_iter().flatten() {
            *count.entry(function).or_default() += 1;
        }
        let wanted = count.into_iter().filter(|(_, count)| *count > 2).map(|(function, _)| function);
        common.extend(graph.reached(wanted, &common));
        ensure!(common.is_disjoint(&walls), "a panel is drawn by three others");
        // Imported functions belong to the page's script, which only the first file sees.
        common.extend(0..graph.imported);
        let shares = reached(&common);
        let slots = graph.tables.first().context("there is no table")?.initial;
        let panels = entries.into_iter().zip(u32::try_from(slots)?..).zip(shares);
        let panels = panels.map(|(((name, entry), door), functions)| Share { name, entry, door, functions }).collect();
        Ok(Self { common, panels })
    }

    /// What the panels ask of the first file.
    pub fn lent(&self, graph: &Graph<'_>) -> Result<BTreeSet<u32>> {
        let mut lent = BTreeSet::new();
        for function in self.panels.iter().flat_map(|panel| &panel.functions) {
            lent.extend(graph.calls(*function)?.intersection(&self.common));
        }
        Ok(lent)
    }
}
