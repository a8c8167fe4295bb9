//! Which panels' code is here. Of the page's wasm, nearly every panel is a file of its own (`xtask/src/split`), fetched when a
//! reader opens it. Natively, and in a wasm that was not split, all of it is here.

use std::sync::atomic::{AtomicU16, Ordering};

use super::Panel;

/// One bit a panel: its code is in a file that has not come.
static AWAITED: AtomicU16 = AtomicU16::new(0);

impl Panel {
    /// False while its code has not come: nothing of it can be drawn.
    pub fn is_here(self) -> bool {
        AWAITED.load(Ordering::Relaxed) & self.bit() == 0
    }

    /// Its code is in a file of its own.
    pub fn comes_later(self) {
        AWAITED.fetch_or(self.bit(), Ordering::Relaxed);
    }

    /// That file has come.
    pub fn has_come(self) {
        AWAITED.fetch_and(!self.bit(), Ordering::Relaxed);
    }

    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Drawn by no other test of this crate's own.
    #[test]
    fn a_panel_that_comes_later_is_awaited_alone() {
        assert!(Panel::all().all(Panel::is_here));
        Panel::About.comes_later();
        let awaited: Vec<Panel> = Panel::all().filter(|panel| !panel.is_here()).collect();
        Panel::About.has_come();
        assert_eq!(awaited, [Panel::About]);
        assert!(Panel::About.is_here());
    }
}
