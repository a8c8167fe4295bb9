//! The shapes of a chart: lines, steps and bars as one path a series.

use super::scale::{SIDE, Scale, share};

/// How the values of a series are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// From point to point: the values lie on moments.
    Line,
    /// Flat between two edges: each value holds over its stretch.
    Steps,
    /// A bar for each value.
    Bars,
}

impl Shape {
    /// Where a point is read, in units of the plot from the left.
    pub fn center(self, index: usize, count: usize) -> i64 {
        let (index, count) = (whole(index), whole(count));
        match self {
            Self::Line => share(index, count - 1),
            Self::Steps | Self::Bars => share(2 * index + 1, 2 * count),
        }
    }

    /// Where the label of a point is: a stretch is named by its start.
    pub fn label(self, index: usize, count: usize) -> i64 {
        match self {
            Self::Steps => share(whole(index), whole(count)),
            Self::Line | Self::Bars => self.center(index, count),
        }
    }

    /// The path of a series. It breaks off where there is no value.
    pub fn path(self, values: &[Option<i64>], scale: Scale) -> String {
        let count = values.len();
        let mut path = String::new();
        let mut join = "M";
        for (index, value) in values.iter().enumerate() {
            let Some(value) = value else {
                join = "M";
                continue;
            };
            let top = SIDE - scale.height(*value);
            let start = share(whole(index), whole(count));
            let end = share(whole(index) + 1, whole(count));
            match self {
                Self::Line => to(&mut path, join, &[self.center(index, count), top]),
                Self::Steps => {
                    to(&mut path, join, &[start, top]);
                    to(&mut path, "H", &[end]);
                }
                Self::Bars => {
                    // A sixth of the slot on either side stays free.
                    let gap = (end - start) / 6;
                    to(&mut path, "M", &[start + gap, SIDE]);
                    to(&mut path, "V", &[top]);
                    to(&mut path, "H", &[end - gap]);
                    path.push_str("V10000Z");
                }
            }
            join = "L";
        }
        path
    }

    /// The same path closed along the axis, for the ground below a line.
    pub fn ground(path: &str) -> String {
        [path, "V10000H0Z"].concat()
    }
}

fn to(path: &mut String, command: &str, numbers: &[i64]) {
    path.push_str(command);
    for (index, number) in numbers.iter().enumerate() {
        if index > 0 {
            path.push(' ');
        }
        path.push_str(&number.to_string());
    }
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX / 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCALE: Scale = Scale { step: 50, top: 100 };

    #[test]
    fn a_line_reaches_from_edge_to_edge() {
        assert_eq!(Shape::Line.path(&[100, 50, 0].map(Some), SCALE), "M0 0L5000 5000L10000 10000");
        assert_eq!([0, 1, 2].map(|index| Shape::Line.center(index, 3)), [0, 5_000, 10_000]);
    }

    #[test]
    fn steps_are_flat_and_joined() {
        assert_eq!(Shape::Steps.path(&[0, 100].map(Some), SCALE), "M0 10000H5000L5000 0H10000");
        assert_eq!([0, 1].map(|index| Shape::Steps.center(index, 2)), [2_500, 7_500]);
        assert_eq!([0, 1].map(|index| Shape::Steps.label(index, 2)), [0, 5_000]);
    }

    #[test]
    fn bars_stand_on_the_axis() {
        assert_eq!(Shape::Bars.path(&[Some(50)], Scale { step: 50, top: 100 }), "M1666 10000V5000H8334V10000Z");
    }

    #[test]
    fn a_line_breaks_off_where_there_is_no_value() {
        assert_eq!(Shape::Line.path(&[Some(100), None, Some(0)], SCALE), "M0 0M10000 10000");
    }

    #[test]
    fn a_single_point_is_drawn() {
        assert_eq!(Shape::Line.center(0, 1), 0);
    }
}
