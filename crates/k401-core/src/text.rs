//! Numbers written and read, and text taken apart, byte by byte. The library's formatter, its readers of numbers and its
//! searchers can do much that no rule needs; in the wasm they weigh several times what is here.

/// A whole number: `2026`.
pub fn written(number: impl Into<u64>) -> String {
    with_places("", number.into(), 0)
}

/// A number whose last digits are decimals, so many of them, behind a sign: `-`, 5, 2 is `-0.05`.
#[inline(never)]
pub fn with_places(sign: &str, number: u64, places: u32) -> String {
    let mut text = sign.to_owned();
    push_digits(&mut text, number, places.saturating_add(1), places);
    text
}

/// Writes a number in `least` digits or more behind a text, with a point before the last `places` of them.
pub fn push_digits(text: &mut String, number: u64, least: u32, places: u32) {
    if number > 9 || least > 1 {
        push_digits(text, number / 10, least.saturating_sub(1), places.saturating_sub(1));
    }
    if places == 1 {
        text.push('.');
    }
    text.push(char::from(b'0'.saturating_add(u8::try_from(number % 10).unwrap_or(0))));
}

/// The number that ASCII digits and nothing else are; the largest there is when they are too many.
#[inline(never)]
pub fn number_of(text: &str) -> Option<u64> {
    let mut number: u64 = 0;
    for byte in text.bytes() {
        let digit = byte.checked_sub(b'0').filter(|digit| *digit <= 9)?;
        number = number.saturating_mul(10).saturating_add(u64::from(digit));
    }
    Some(number).filter(|_| !text.is_empty())
}

/// The text before the first of an ASCII byte, and the text after it.
#[inline(never)]
pub fn cut(text: &str, at: u8) -> Option<(&str, &str)> {
    let mut end: usize = 0;
    for byte in text.bytes() {
        let next = end.saturating_add(1);
        if byte == at {
            return Some((part(text, 0, end), part(text, next, text.len())));
        }
        end = next;
    }
    None
}

/// Texts in a row, with something between them.
#[inline(never)]
pub fn joined(texts: &[impl AsRef<str>], between: &str) -> String {
    let mut all = String::new();
    for (index, text) in texts.iter().enumerate() {
        if index > 0 {
            all.push_str(between);
        }
        all.push_str(text.as_ref());
    }
    all
}

/// A text with another in the place of every ASCII byte of one kind.
pub fn replaced(text: &str, byte: u8, with: &str) -> String {
    joined(&all_pieces(text, byte), with)
}

/// A part of a text; empty where it has no such part.
#[inline(never)]
pub fn part(text: &str, from: usize, to: usize) -> &str {
    text.get(from..to).unwrap_or_default()
}

/// The pieces of a text between the ASCII bytes of one kind.
pub const fn pieces(text: &str, between: u8) -> Pieces<'_> {
    Pieces { rest: Some(text), between }
}

/// The piece of such a number, counted from zero; empty where there are fewer.
#[inline(never)]
pub fn piece(text: &str, between: u8, number: usize) -> &str {
    let mut left = number;
    for piece in pieces(text, between) {
        if left == 0 {
            return piece;
        }
        left = left.saturating_sub(1);
    }
    ""
}

/// All the pieces; a loop, because the library's collecting is compiled in four parts.
#[inline(never)]
pub fn all_pieces(text: &str, between: u8) -> Vec<&str> {
    let mut all = Vec::new();
    for piece in pieces(text, between) {
        all.push(piece);
    }
    all
}

/// What [`pieces`] gives.
#[derive(Clone, Debug)]
pub struct Pieces<'a> {
    rest: Option<&'a str>,
    between: u8,
}

impl<'a> Iterator for Pieces<'a> {
    type Item = &'a str;

    #[inline(never)]
    fn next(&mut self) -> Option<&'a str> {
        let text = self.rest.take()?;
        let Some((piece, rest)) = cut(text, self.between) else { return Some(text) };
        self.rest = Some(rest);
        Some(piece)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_the_library_writes_them() {
        for number in [0, 1, 9, 10, 99, 100, 2026, u64::MAX - 1, u64::MAX] {
            assert_eq!(written(number), number.to_string());
            assert_eq!(number_of(&number.to_string()), Some(number));
        }
        for (number, places, text) in
            [(0, 2, "0.00"), (5, 2, "0.05"), (1_425_000, 2, "14250.00"), (22, 1, "2.2"), (22, 6, "0.000022")]
        {
            assert_eq!(with_places("", number, places), text);
            assert_eq!(with_places("-", number, places), ["-", text].concat());
        }
        let mut text = String::new();
        push_digits(&mut text, 6, 2, 0);
        assert_eq!(text, "06");
    }

    #[test]
    fn only_digits_are_a_number() {
        for text in ["", "-1", "+1", "1.0", " 1", "1 ", "1e3", "/", ":", "١"] {
            assert_eq!(number_of(text), None, "{text}");
        }
        assert_eq!(number_of("000000000000000000000000042"), Some(42));
        assert_eq!(number_of("18446744073709551616"), Some(u64::MAX));
    }

    #[test]
    fn pieces_are_those_of_the_library() {
        for text in ["", "a", "/", "a/", "/a", "a//b", "ñ/€/ü"] {
            assert_eq!(all_pieces(text, b'/'), text.split('/').collect::<Vec<_>>(), "{text}");
            assert_eq!(piece(text, b'/', 1), text.split('/').nth(1).unwrap_or_default(), "{text}");
            assert_eq!(cut(text, b'/'), text.split_once('/'), "{text}");
            assert_eq!(joined(&all_pieces(text, b'/'), "/"), text);
            assert_eq!(replaced(text, b'/', "//"), text.replace('/', "//"), "{text}");
        }
    }
}
