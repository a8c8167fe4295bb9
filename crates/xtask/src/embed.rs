//! The element for other people's pages, in `dist/embed`: the loader, and beside it what it fetches. The wasm is the page's own.

mod editors;
mod script;
mod style;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use k401_core::figures::RULES_VERSION;
use k401_core::worksheet::Key;

use crate::digest::{mark, sha384};
use crate::setup::Tools;
use crate::{compress, minify, places, single};

/// Letters of a digest in a file's name: enough that no two builds share one.
const NAME_LETTERS: usize = 10;
/// What stands behind wasm-bindgen's glue, in one file with it: what is imported before what imports it.
const CALCULATOR: [&str; 6] = ["contrast.js", "surroundings.js", "bands.js", "dress.js", "guard.js", "calculator.js"];
/// What another build may not replace: its name and its digest are in the loader.
struct Asset {
    /// The name in the sources, and its place for the digest.
    wanted: (String, String),
    data: Vec<u8>,
}

impl Asset {
    fn of(name: &str, digest: &str, data: Vec<u8>) -> Self {
        Self { wanted: (name.to_owned(), digest.to_owned()), data }
    }

    /// Its name with a part of its digest before the ending.
    fn name(&self) -> String {
        let (stem, ending) = self.wanted.0.split_once('.').unwrap_or((&self.wanted.0, ""));
        let mark = mark(&sha384(&self.data), NAME_LETTERS);
        format!("{stem}.{mark}.{ending}")
    }
}

/// Puts the element together from the built page, which must be there.
pub fn build(tools: &Tools) -> Result<()> {
    let embed = places::embed();
    if embed.exists() {
        fs::remove_dir_all(&embed)?;
    }
    fs::create_dir_all(embed.join("app"))?;
    let assets = assets(tools)?;
    for asset in &assets {
        fs::write(embed.join("app").join(asset.name()), &asset.data)?;
    }
    let element = source("element.js")?;
    for Asset { wanted: (name, digest), .. } in &assets {
        ensure!(
            element.contains(&format!("app/{name}\"")) && element.contains(digest),
            "element.js does not know {name}"
        );
    }
    let element = with_names(&element, &assets);
    ensure!(!element.contains("_HASH\""), "element.js names a file that the page does not have");
    fs::write(embed.join("define.js"), minify::module(tools, &element)?)?;
    // In one file, because a hash on a script tag covers that file alone.
    let loader = element.replace("export class", "class").replace("export function", "function") + "defineK401();\n";
    let loader = minify::module(tools, &loader)?;
    let digests = ["{ \"k401.js\": \"", &sha384(loader.as_bytes()), "\" }\n"].concat();
    fs::write(embed.join("integrity.json"), digests)?;
    fs::write(embed.join("k401.js"), loader)?;
    for name in ["embed.css", "custom-elements.json"] {
        fs::write(embed.join(name), source(name)?)?;
    }
    let late = fs::read_to_string(places::prerender().join("late.html")).context("no late.html: render it first")?;
    fs::write(embed.join("embed.html"), source("embed.html")?.replace("K401_LATE", &late))?;
    let unstyled = fs::read_to_string(places::root().join("web").join("unstyled.js"))?;
    fs::write(embed.join("unstyled.js"), minify::module(tools, &unstyled)?)?;
    for name in ["embed.js", "k401-frame.js"] {
        fs::write(embed.join(name), minify::module(tools, &source(name)?)?)?;
    }
    for (name, text) in editors::files(&source("custom-elements.json")?)? {
        fs::write(embed.join(name), text)?;
    }
    compress::folder(&embed)
}

/// Puts the built element into an npm package.
pub fn into_package(package: &Path) -> Result<()> {
    let embed = places::embed();
    let built =
        compress::files_below(&embed)?.into_iter().filter(|file| file.extension().is_none_or(|ending| ending != "br"));
    for file in built {
        copy(&file, &package.join(file.strip_prefix(&embed)?))?;
    }
    let sources = places::root().join("web").join("embed");
    for folder in ["react", "types"] {
        for file in compress::files_below(&sources.join(folder))? {
            copy(&file, &package.join(file.strip_prefix(&sources)?))?;
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to.parent().context("a file lies in a folder")?)?;
    fs::copy(from, to).with_context(|| format!("cannot copy {} to {}", from.display(), to.display()))?;
    Ok(())
}

fn assets(tools: &Tools) -> Result<Vec<Asset>> {
    let site = places::site();
    let read = |name: &str| {
        fs::read(site.join(name)).with_context(|| format!("no {name} in {}: build the page first", site.display()))
    };
    let glue = String::from_utf8(read("k401-widget.js")?)?;
    ensure!(glue.contains("export class Widget"), "wasm-bindgen's glue has no Widget that calculator.js could use");
    let lines: Vec<&str> = Key::all().into_iter().map(Key::name).collect();
    ensure!(glue.contains("wasm = instance.exports"), "wasm-bindgen's glue has no `wasm` that guard.js could guard");
    let scripts = CALCULATOR.into_iter().map(source).collect::<Result<Vec<_>>>()?.join("\n");
    let glue = glue + "\n" + &script::joined(&scripts).replace("K401_LINES", &lines.join(" "));
    let glue = minify::module(tools, &glue)?;
    let mut assets = vec![
        Asset::of("k401_glue.js", "K401_GLUE_HASH", glue.into_bytes()),
        Asset::of("k401_bg.wasm", "K401_WASM_HASH", read(single::WASM)?),
        Asset::of("k401.css", "K401_STYLE_HASH", style::sheet()?.into_bytes()),
        Asset::of("words_es.txt", "K401_WORDS_ES_HASH", read("words/es.txt")?),
        Asset::of("tables_en.txt", "K401_TABLES_EN_HASH", read("tables/en.txt")?),
        Asset::of("tables_es.txt", "K401_TABLES_ES_HASH", read("tables/es.txt")?),
    ];
    for file in compress::files_below(&site.join("panels"))? {
        let name = file.file_name().and_then(|name| name.to_str()).context("a panel's file has a plain name")?;
        let Some(panel) = name.strip_suffix(".wasm") else { continue };
        let digest = format!("K401_{}_HASH", panel.to_ascii_uppercase());
        assets.push(Asset::of(name, &digest, read(&format!("panels/{name}"))?));
    }
    Ok(assets)
}

/// A file of `web/embed`.
pub fn source(name: &str) -> Result<String> {
    let file = places::root().join("web").join("embed").join(name);
    fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))
}

fn with_names(script: &str, assets: &[Asset]) -> String {
    let mut script = script.replace("K401_VERSION", env!("CARGO_PKG_VERSION")).replace("K401_RULES", RULES_VERSION);
    for asset in assets {
        let (name, digest) = &asset.wanted;
        script = script.replace(&format!("app/{name}"), &format!("app/{}", asset.name()));
        script = script.replace(digest, &sha384(&asset.data));
    }
    script
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names in quotes or before a colon between two marks of a script.
    fn names<'a>(script: &'a str, start: &str, end: &str) -> Vec<&'a str> {
        let (_, rest) = script.split_once(start).unwrap();
        let (list, _) = rest.split_once(end).unwrap();
        list.split(['\n', ','])
            .map(|item| item.split(':').next().unwrap().trim().trim_matches('"'))
            .filter(|n| !n.is_empty())
            .collect()
    }

    #[test]
    fn the_manifest_lists_what_the_element_watches() {
        let (element, manifest) = (source("element.js").unwrap(), source("custom-elements.json").unwrap());
        let mut watched = names(&element, "const FIELDS = {", "}");
        watched.extend(names(&element, "const OPTIONS = [", "]"));
        let (_, listed) = manifest.split_once("\"attributes\"").unwrap();
        let (listed, _) = listed.split_once("\"events\"").unwrap();
        assert!(watched.len() > 15, "{watched:?}");
        assert_eq!(listed.matches("\"fieldName\"").count(), watched.len());
        for name in watched {
            assert!(listed.contains(&format!("\"name\": \"{name}\"")), "{name} is not in custom-elements.json");
        }
    }

    #[test]
    fn types_and_manifest_name_the_same() {
        let (manifest, types) = (source("custom-elements.json").unwrap(), source("types/widget.d.ts").unwrap());
        let of = |interface: &str| {
            let (_, rest) = types.split_once(&format!("export interface {interface} ")).unwrap();
            rest.split_once("\n}").unwrap().0.to_owned()
        };
        let (options, element, events) = (of("Options"), of("K401Widget"), of("Events"));
        let after = |start: &str| manifest.split(start).skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        let fields: Vec<&str> = after("\"fieldName\": \"");
        for field in &fields {
            assert!(options.contains(&format!("  {field}?: ")), "{field} is no option");
            // The page's own property, which takes any element.
            assert!(*field == "lang" || element.contains(&format!("  {field}: ")), "{field} is no property");
        }
        assert_eq!(options.matches("?: ").count(), fields.len());
        let told: Vec<&str> = after("\"name\": \"k401-");
        let told = told.into_iter().filter(|name| *name != "widget");
        assert!(told.clone().all(|name| events.contains(&format!("\"k401-{name}\": "))), "{events}");
        assert_eq!(told.count(), events.matches("  \"k401-").count());
    }

    #[test]
    fn every_part_that_the_script_names_is_listed() {
        let (script, manifest) = (source("dress.js").unwrap(), source("custom-elements.json").unwrap());
        let (_, parts) = manifest.split_once("\"cssParts\"").unwrap();
        let (parts, _) = parts.split_once("\"cssProperties\"").unwrap();
        let (_, map) = script.split_once("const PARTS = {").unwrap();
        let (map, rest) = map.split_once("};").unwrap();
        let named = map
            .split(',')
            .filter_map(|pair| pair.split_once(": "))
            .flat_map(|(_, names)| names.trim().trim_matches('"').split(' '));
        let fills = rest
            .split('"')
            .filter(|text| text.starts_with(" result-") || text.starts_with("row "))
            .flat_map(|text| text.split(' '));
        let all: Vec<&str> = named.chain(fills).filter(|name| !name.is_empty()).collect();
        assert!(all.len() > 25, "{all:?}");
        for name in all {
            assert!(parts.contains(&format!("\"name\": \"{name}\"")), "{name} is not in custom-elements.json");
        }
    }
}
