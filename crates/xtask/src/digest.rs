//! Digests as policies and integrity attributes write them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

/// `sha256-…`, for a Content-Security-Policy and for the list of files that are kept offline.
pub fn sha256(data: &[u8]) -> String {
    format!("sha256-{}", base64(&Sha256::digest(data)))
}

/// `sha384-…`, for an `integrity` attribute.
pub fn sha384(data: &[u8]) -> String {
    format!("sha384-{}", base64(&Sha384::digest(data)))
}

/// The first letters and figures of a digest, for the name of a file or folder that only this content has.
pub fn mark(digest: &str, count: usize) -> String {
    let (_, encoded) = digest.split_once('-').unwrap_or(("", digest));
    encoded.chars().filter(char::is_ascii_alphanumeric).take(count).collect()
}

/// Base64 with padding.
pub fn base64(data: &[u8]) -> String {
    STANDARD.encode(data)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The digest of "abc" is FIPS 180-4's own example; `printf abc | openssl dgst -sha256 -binary | base64`.
    #[test]
    fn the_standards_example_comes_out() {
        assert_eq!(sha256(b"abc"), "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
        assert_eq!(mark(&sha256(b"abc"), 12), "ungWv48BzpBQ", "a plus sign is left out");
        assert!(sha384(b"abc").starts_with("sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn"));
    }
}
