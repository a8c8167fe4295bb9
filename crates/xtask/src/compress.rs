//! Brotli files beside the originals, made once at build time: quality 11 is too slow to do per request.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

const QUALITY: u32 = 11;
/// 4 MB, the largest window that browsers must accept.
const WINDOW_BITS: u32 = 22;
const BUFFER: usize = 64 * 1024;
const TEXT_AND_CODE: &[&str] = &["css", "html", "js", "json", "mjs", "svg", "txt", "wasm", "webmanifest", "xml"];

/// Writes `name.br` beside every compressible file below `folder`.
pub fn folder(folder: &Path) -> Result<()> {
    for file in files_below(folder)? {
        if is_compressible(&file) {
            let packed = brotli(&fs::read(&file)?)?;
            fs::write(brotli_name(&file), packed)?;
        }
    }
    Ok(())
}

/// `data`, compressed as hard as brotli can.
pub fn brotli(data: &[u8]) -> Result<Vec<u8>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), BUFFER, QUALITY, WINDOW_BITS);
    writer.write_all(data)?;
    Ok(writer.into_inner())
}

/// The compressed twin's path.
pub fn brotli_name(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".br");
    name.into()
}

/// Every file below `folder`, in name order.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Whether compressing pays: pictures and fonts are compressed already.
fn is_compressible(file: &Path) -> bool {
    file.extension().is_some_and(|extension| TEXT_AND_CODE.iter().any(|known| extension == *known))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn compressed_data_comes_back_whole() {
        let data = "a 401(k) calculator ".repeat(500);
        let packed = brotli(data.as_bytes()).unwrap();
        assert!(packed.len() < 100, "{} bytes", packed.len());
        let mut back = String::new();
        brotli::Decompressor::new(packed.as_slice(), BUFFER).read_to_string(&mut back).unwrap();
        assert_eq!(back, data);
    }

    #[test]
    fn wasm_is_compressed_and_png_is_not() {
        assert!(is_compressible(Path::new("a.wasm")));
        assert!(!is_compressible(Path::new("a.png")));
        assert!(!is_compressible(Path::new("a.wasm.br")));
    }
}
