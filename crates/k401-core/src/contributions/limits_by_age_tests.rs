use super::*;
use crate::money::usd;

/// Year, age at year end, deferral with catch-up, all sources. The IRS's yearly announcements: Notices 2019-59 to 2025-67.
#[test]
fn the_announced_limits_of_every_year() {
    for (year, age, deferral, all) in [
        (2020, 49, 19_500, 57_000),
        (2020, 50, 26_000, 63_500),
        (2021, 49, 19_500, 58_000),
        (2021, 61, 26_000, 64_500),
        (2022, 49, 20_500, 61_000),
        (2022, 50, 27_000, 67_500),
        (2023, 49, 22_500, 66_000),
        (2023, 50, 30_000, 73_500),
        (2024, 49, 23_000, 69_000),
        (2024, 60, 30_500, 76_500),
        (2024, 63, 30_500, 76_500),
        (2025, 49, 23_500, 70_000),
        (2025, 59, 31_000, 77_500),
        (2025, 60, 34_750, 81_250),
        (2025, 63, 34_750, 81_250),
        (2025, 64, 31_000, 77_500),
        (2026, 49, 24_500, 72_000),
        (2026, 50, 32_500, 80_000),
        (2026, 59, 32_500, 80_000),
        (2026, 60, 35_750, 83_250),
        (2026, 63, 35_750, 83_250),
        (2026, 64, 32_500, 80_000),
        (2026, 90, 32_500, 80_000),
    ] {
        let limits = limits_by_age(Figures::for_year(year).unwrap(), age);
        assert_eq!((limits.total_deferral, limits.total_all_sources), (usd(deferral), usd(all)), "{year}, {age}");
        assert_eq!(limits.elective_deferral.plus(limits.catch_up), limits.total_deferral);
        assert_eq!(limits.annual_additions.plus(limits.catch_up), limits.total_all_sources);
    }
}

#[test]
fn the_kind_and_source_of_the_catch_up_follow_the_age() {
    let figures = Figures::for_year(2026).unwrap();
    for (age, kind, pinpoint) in
        [(49, CatchUpKind::None, "(v)(5)(A)"), (50, CatchUpKind::Age50, ""), (63, CatchUpKind::Age60To63, "")]
    {
        let limits = limits_by_age(figures, age);
        assert_eq!((limits.catch_up_kind, limits.catch_up_cite.pinpoint()), (kind, pinpoint), "{age}");
    }
}
